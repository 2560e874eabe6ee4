//! Limits to plans with certain techniques, packages or add-ons: `only_with`.

use super::{
    Code,
    add_ons::named,
    ids::Ids,
    reader::Reader,
    schema::{self, Raw},
};
use crate::catalog::{AddOnIndex, OnlyWith, PackageIndex, TechniqueIndex};

/// The entries that a limit may name.
#[derive(Clone, Copy)]
pub(super) struct Limiting<'i, 's> {
    pub(super) techniques: &'i Ids<'s, TechniqueIndex>,
    pub(super) packages: &'i Ids<'s, PackageIndex>,
    pub(super) add_ons: &'i Ids<'s, AddOnIndex>,
}

/// Limit of a fee, a discount, a deposit or instalments, as `only_with` says it. What only other
/// lists of the file sell is passed over.
pub(super) fn only_with<'s>(
    reader: &mut Reader<'s>,
    known: &Limiting<'_, 's>,
    field: Option<Raw<'s>>,
) -> OnlyWith {
    let Some(raw) = field else { return OnlyWith::default() };
    let Some(only) = reader.entry::<schema::PlanOnlyWith<'s>>(raw) else {
        return OnlyWith::default();
    };
    if only.techniques.is_none() && only.packages.is_none() && only.add_ons.is_none() {
        let message = "expected `techniques`, `packages` or `add_ons` in this `only_with` entry, but all are missing";
        let hint = "write only_with: (techniques: [\"standard\"]), or remove it";
        reader.error(reader.span(raw), Code::OneOf, message, hint);
    }
    OnlyWith {
        techniques: only.techniques.map(|raw| named(reader, known.techniques, Some(raw))),
        packages: only.packages.map(|raw| named(reader, known.packages, Some(raw))),
        add_ons: only.add_ons.map(|raw| named(reader, known.add_ons, Some(raw))),
    }
}
