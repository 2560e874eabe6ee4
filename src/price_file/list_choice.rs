//! Choice of one list of a file.

use super::reading::Reading;
use crate::catalog::{Edition, PriceList};
use jiff::civil::Date;

/// The list of a file that is meant.
#[derive(Clone, Copy, Debug)]
pub struct ChosenList<'r> {
    /// The list.
    pub list: &'r PriceList,
    /// The one that was named, if its days are over and the list stands in its place.
    pub ended: Option<&'r Edition>,
}

/// Reason why it is not clear which list of a file is meant.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ListChoiceError {
    /// No list of the file has this name.
    #[error("the file has no list \"{name}\"")]
    Unknown {
        /// The name.
        name: String,
        /// The names that there are; none if the file is one list without a name.
        names: Vec<String>,
    },
    /// No list is in force on the day.
    #[error("no list of the file is in force on {day}")]
    NoneInForce {
        /// The day.
        day: Date,
        /// The names of those that are still to come.
        names: Vec<String>,
    },
    /// Several lists are in force on the day.
    #[error("several lists of the file are in force on {day}")]
    SeveralInForce {
        /// The day.
        day: Date,
        /// Their names.
        names: Vec<String>,
    },
}

impl ListChoiceError {
    /// Short name for other programs, stable between versions.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unknown { .. } => "unknown_list",
            Self::NoneInForce { .. } => "no_list_in_force",
            Self::SeveralInForce { .. } => "several_lists_in_force",
        }
    }

    /// The names of which one may be chosen.
    pub fn names(&self) -> &[String] {
        match self {
            Self::Unknown { names, .. }
            | Self::NoneInForce { names, .. }
            | Self::SeveralInForce { names, .. } => names,
        }
    }
}

impl Reading {
    /// Every list of the file, in file order.
    pub fn lists(&self) -> impl Iterator<Item = &PriceList> {
        std::iter::once(&self.list).chain(&self.others)
    }

    /// The list that is meant: the one of that name while it is not over, else the only one in
    /// force on the day.
    pub fn choose(&self, name: Option<&str>, day: Date) -> Result<ChosenList<'_>, ListChoiceError> {
        let all = || self.lists().filter_map(PriceList::edition);
        let ids = |fits: &dyn Fn(&Edition) -> bool| {
            all()
                .filter(|edition| fits(edition))
                .map(|edition| edition.id.clone())
                .collect::<Vec<_>>()
        };
        let mut ended = None;
        if let Some(name) = name {
            let is_meant = |list: &&PriceList| list.edition().is_some_and(|e| e.id == name);
            let Some(list) = self.lists().find(is_meant) else {
                return Err(ListChoiceError::Unknown {
                    name: name.to_owned(),
                    names: ids(&|_| true),
                });
            };
            ended = list.edition().filter(|edition| edition.is_over(day));
            if ended.is_none() {
                return Ok(ChosenList { list, ended });
            }
        }
        let is_in_force = |list: &&PriceList| list.edition().is_none_or(|e| e.is_in_force(day));
        let mut in_force = self.lists().filter(is_in_force);
        match (in_force.next(), in_force.next()) {
            (Some(list), None) => Ok(ChosenList { list, ended }),
            (None, _) => Err(ListChoiceError::NoneInForce {
                day,
                names: ids(&|edition| !edition.is_over(day)),
            }),
            (Some(_), Some(_)) => {
                let names = ids(&|edition| edition.is_in_force(day));
                Err(ListChoiceError::SeveralInForce { day, names })
            }
        }
    }
}
