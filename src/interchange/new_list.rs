//! A new price list, for another program.

use serde::Serialize;

/// Price list that was written, as `new --json` prints it.
#[derive(Serialize)]
pub struct NewListJson<'a> {
    /// Its file.
    pub file: &'a str,
    /// Country of the clinic.
    pub country: &'a str,
    /// Language and country as a tag of BCP 47.
    pub language: &'a str,
}
