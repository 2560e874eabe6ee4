//! Texts of the program, so that a test can read them.

/// A text with ordinary spaces in place of narrow ones and those at which no line ends.
pub(crate) fn plain(text: impl AsRef<str>) -> String {
    text.as_ref().replace(['\u{202f}', '\u{a0}'], " ")
}
