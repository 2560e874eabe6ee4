//! A quote on its way into a file.

use crate::quote::Quote;
use std::sync::Arc;

/// Way of a quote into a file, as far as it has come.
#[derive(Debug, Default)]
pub enum Exporting {
    /// None is on its way.
    #[default]
    No,
    /// The place to write this one to is being asked for. It stays as it stood when that began.
    Asking(Arc<Quote>),
    /// This one is being written.
    Writing {
        /// The quote.
        quote: Arc<Quote>,
        /// True if the window closes once it is.
        then_close: bool,
    },
}
