//! A quote on its way into a file.

use crate::quote::Quote;
use std::sync::Arc;

/// How far a quote is on its way into a file.
#[derive(Debug, Default)]
pub enum Exporting {
    /// None is on its way.
    #[default]
    No,
    /// Where to write this one is being asked. It stays as it stood when that began.
    Asking(Arc<Quote>),
    /// This one is being written.
    Writing {
        /// The quote.
        quote: Arc<Quote>,
        /// True if the window closes once it is.
        then_close: bool,
    },
}
