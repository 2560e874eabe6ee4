//! Way from the whole list to one of its values.

use crate::price_file::syntax::{Owned, Raw};

/// Step into brackets.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// To the field with a name, or the pair with a key: `single`, `3`.
    Named(String),
    /// To the entry at a place in a list, from 0.
    At(usize),
}

impl From<&str> for Step {
    fn from(name: &str) -> Self {
        Self::Named(name.to_owned())
    }
}

impl From<usize> for Step {
    fn from(place: usize) -> Self {
        Self::At(place)
    }
}

/// Steps from the whole list to a value; none is the list itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Path(pub Vec<Step>);

impl Path {
    /// The path and one step more.
    pub fn then(&self, step: impl Into<Step>) -> Self {
        let mut steps = self.0.clone();
        steps.push(step.into());
        Self(steps)
    }

    /// Brackets at its end; `None` if there is something else, or nothing.
    pub(in crate::price_file) fn brackets<'s>(&self, root: Raw<'s>) -> Option<Raw<'s>> {
        let value = if self.0.is_empty() { root } else { self.find(root)?.value? };
        value.brackets()
    }

    /// Entry, field or pair at its end, with what belongs to that.
    pub(super) fn find<'s>(&self, root: Raw<'s>) -> Option<Owned<'s>> {
        let (brackets, at) = self.split_place(root)?;
        let mut pieces = brackets.owned();
        (at < pieces.len()).then(|| pieces.swap_remove(at))
    }

    /// Brackets that its last step leads into, and the place there.
    pub(super) fn split_place<'s>(&self, root: Raw<'s>) -> Option<(Raw<'s>, usize)> {
        let (last, before) = self.0.split_last()?;
        let mut brackets = root.brackets()?;
        for step in before {
            let at = place(brackets, step)?;
            brackets = brackets.owned().get(at)?.value?.brackets()?;
        }
        Some((brackets, place(brackets, last)?))
    }

    /// The path without its last step, and the name of that.
    pub(super) fn split_name(&self) -> Option<(Self, &str)> {
        let (last, before) = self.0.split_last()?;
        match last {
            Step::Named(name) => Some((Self(before.to_vec()), name)),
            Step::At(_) => None,
        }
    }
}

/// Place within brackets that a step leads to.
fn place(brackets: Raw<'_>, step: &Step) -> Option<usize> {
    match step {
        Step::At(at) => Some(*at),
        Step::Named(name) => brackets
            .keys_and_values()
            .position(|(key, _)| key.is_some_and(|key| key.text() == name)),
    }
}
