//! A consultation that was brought back, and what may go wrong with keeping one.

use super::consultation::Consultation;
use crate::{
    money::Currency,
    storage::{DraftFault, StorageError},
};
use std::path::PathBuf;

/// A draft that was read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Consultation that was being worked on.
    pub consultation: Consultation,
    /// List of the price file that was shown, if it holds several.
    pub list: Option<String>,
    /// Currency of its amounts.
    pub currency: Currency,
}

/// Reason why a draft is not kept, not erased or not brought back.
#[derive(Debug)]
pub enum DraftTrouble {
    /// It can't be written or read.
    NotKept(StorageError),
    /// It can't be erased.
    NotErased(StorageError),
    /// No place for drafts is left: other windows hold them all.
    NoPlace,
    /// The draft of the last run does not read as one; it lies here now.
    Unreadable(PathBuf),
}

impl From<DraftFault> for DraftTrouble {
    fn from(fault: DraftFault) -> Self {
        match fault {
            DraftFault::NotKept(error) => Self::NotKept(error),
            DraftFault::NotErased(error) => Self::NotErased(error),
        }
    }
}
