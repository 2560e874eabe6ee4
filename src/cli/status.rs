//! Status that a command ends with.

use std::process::ExitCode;

/// Outcome of a command; the number is the exit code.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// Done.
    #[default]
    Done = 0,
    /// The price list or the request is at fault.
    AtFault = 1,
    /// Wrong usage.
    WrongUsage = 2,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        match status {
            Status::Done => Self::SUCCESS,
            Status::AtFault => Self::from(1),
            Status::WrongUsage => Self::from(2),
        }
    }
}
