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
    /// What was being worked on.
    pub consultation: Consultation,
    /// Which list of the price file was shown, where it holds several.
    pub list: Option<String>,
    /// What its amounts are in.
    pub currency: Currency,
}

/// Why a draft is not kept, not erased or not brought back.
#[derive(Debug)]
pub enum DraftTrouble {
    /// It can't be written or read.
    NotKept(StorageError),
    /// It can't be erased.
    NotErased(StorageError),
    /// As many windows are open as can keep one.
    NoPlace,
    /// That of the last run does not read as one; it lies here now.
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
