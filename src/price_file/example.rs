//! A choice with the total that the owner expects.

use super::Diagnostic;
use crate::{money::Amount, selection::Selection};

/// A choice with the total that the owner expects.
#[derive(Clone, Debug)]
pub struct Example {
    /// The choice.
    pub selection: Selection,
    /// Total that it should come to.
    pub total: Amount,
    /// Position of the list, among those of the file, that it is an example of.
    pub(super) list: usize,
    /// Diagnostic at the place of its total; its message is filled in if the example does not hold.
    pub(super) place: Diagnostic,
}
