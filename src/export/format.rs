//! The forms that a quote can be written in, and why it can't be.

use std::path::{Path, PathBuf};
use strum::VariantArray;

/// Form that a quote can be written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum Format {
    /// A tagged, archival PDF (PDF/A-3a, PDF/UA-1) with its fonts and the quote's record inside.
    Pdf,
    /// One self-contained HTML file.
    Html,
}

/// Reason why a quote can't be written. No variant holds a patient's name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExportError {
    /// The file's name has another ending, or none.
    #[error("can't write \"{}\": expected a file name that ends in {}", .0.display(), Format::endings())]
    UnknownEnding(PathBuf),
    /// The fonts of the PDF have no picture of so many different characters. Which ones is not
    /// said: they may be a patient's name.
    #[error(
        "the PDF's fonts lack {0} of the characters (write the text in Latin, Greek or Cyrillic letters, or export as .html)"
    )]
    MissingCharacters(usize),
    /// The quote could not be typeset; this is a fault of the program.
    #[error("the PDF could not be typeset (export as .html instead, and report this): {0}")]
    Typesetting(String),
}

impl Format {
    /// The format that the ending of a file's name asks for, in any case of letters.
    pub fn from_path(path: &Path) -> Result<Self, ExportError> {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        let format = match ending.as_deref() {
            Some("htm") => Some(Self::Html),
            Some(ending) => Self::VARIANTS.iter().copied().find(|format| format.ending() == ending),
            None => None,
        };
        format.ok_or_else(|| ExportError::UnknownEnding(path.to_owned()))
    }

    /// The ending of its files, without the point.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Html => "html",
        }
    }

    fn endings() -> String {
        let endings = Self::VARIANTS.iter().map(|format| format!(".{}", format.ending()));
        endings.collect::<Vec<_>>().join(" or ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_of_a_file_name_chooses_the_format() {
        let of = |path: &str| Format::from_path(Path::new(path));
        assert_eq!(of("a/quote.pdf"), Ok(Format::Pdf));
        assert_eq!(of("quote.PDF"), Ok(Format::Pdf));
        assert_eq!(of("quote.v2.html"), Ok(Format::Html));
        assert_eq!(of("quote.htm"), Ok(Format::Html));
    }

    #[test]
    fn another_ending_is_refused_with_those_that_exist() {
        for path in ["quote.docx", "quote", "pdf", ".html"] {
            let message = Format::from_path(Path::new(path)).unwrap_err().to_string();
            assert_eq!(
                message,
                format!("can't write \"{path}\": expected a file name that ends in .pdf or .html")
            );
        }
    }

    #[test]
    fn missing_characters_are_counted_with_a_remedy() {
        let message = ExportError::MissingCharacters(2).to_string();
        assert_eq!(
            message,
            "the PDF's fonts lack 2 of the characters (write the text in Latin, Greek or Cyrillic letters, or export as .html)"
        );
    }
}
