//! A choice with the total that the owner expects.

use super::Diagnostic;
use crate::{money::Amount, selection::Selection};

/// A choice with the total that the owner expects.
#[derive(Clone, Debug)]
pub struct Example {
    /// What is chosen.
    pub selection: Selection,
    /// What it should come to.
    pub total: Amount,
    /// Which of the file's lists it is an example of.
    pub(super) list: usize,
    /// Where its total stands; what is to be said of it is filled in where it does not hold.
    pub(super) place: Diagnostic,
}
