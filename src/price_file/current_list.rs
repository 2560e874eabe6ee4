//! Lists of a file that names several, and the one of them that is being read.

use super::ids::Ids;
use crate::catalog::Edition;
use std::rc::Rc;

/// The lists that a file names.
#[derive(Debug)]
pub(super) struct NamedLists<'s> {
    pub(super) ids: Ids<'s, usize>,
    pub(super) editions: Vec<Edition>,
}

/// The list that is being read.
#[derive(Clone, Debug)]
pub(super) struct CurrentList<'s> {
    pub(super) all: Rc<NamedLists<'s>>,
    pub(super) position: usize,
}
