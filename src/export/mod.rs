//! A quote as a file: one [`Document`] says what it shows, `pdf` and `html` say how.
//!
//! Nothing here touches a file or a clock, and nothing calculates with money: amounts arrive in
//! the quote and are only written down.

mod document;
mod embedded;
mod format;
mod html;
mod long_words;
mod pdf;
mod printable;

pub use document::{
    Document, Expectations, Line, Paper, RangePicture, Reason, Reasons, Section, Table,
    TotalSentence,
};
pub use embedded::{ReopenError, is_named_as_quote, may_hold_quote, quote_in};
pub use format::{ExportError, Format};

use crate::{interchange::QuoteRecord, locale::Locale, quote::Quote};

/// Writes a quote as the bytes of a file; equal quotes give equal bytes. Either form carries the
/// quote's record, which [`quote_in`] finds again.
pub fn export(quote: &Quote, locale: &Locale, format: Format) -> Result<Vec<u8>, ExportError> {
    let document = Document::of(quote, locale);
    let record = QuoteRecord::of(quote, &document.identifier).to_json();
    match format {
        Format::Pdf => pdf::write(&document, record),
        Format::Html => Ok(html::write(&document, &record).into_bytes()),
    }
}

/// Reference of a quote on paper, equal in every form: its day and a digest of all that it says,
/// `2026-11-21-7KM4R-9TW3H`.
pub fn reference(quote: &Quote, locale: &Locale) -> String {
    Document::of(quote, locale).identifier
}

/// Name that the file of a quote may have, as a PDF.
pub fn file_name(quote: &Quote) -> String {
    format!("{}.pdf", reference(quote, &Locale::for_tag(quote.language())))
}
