//! Keys that all entries of a price list have, to another program.

use super::SourceJson;
use crate::catalog::SourceRef;
use serde::Serialize;

/// Something that can be chosen.
#[derive(Serialize)]
pub(super) struct EntryJson<'a> {
    id: &'a str,
    label: &'a str,
    source: SourceJson<'a>,
}

impl<'a> EntryJson<'a> {
    pub(super) fn new(id: &'a str, label: &'a str, source: &'a SourceRef) -> Self {
        Self { id, label, source: source.into() }
    }
}
