//! Everything that a quote shows, as every form gets it.

use super::{Expectations, Paper, RangePicture, Reasons, Section, Table, TotalSentence};
use jiff::civil::Date;
use serde::Serialize;

/// Everything that a quote shows, worded and formatted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Document {
    /// The BCP 47 tag of the words.
    pub language: String,
    /// The sheet that the patient's region prints on.
    pub paper: Paper,
    /// The day of issue, which dates the file.
    #[serde(skip)]
    pub issued_on: Date,
    /// The bare reference, which identifies the file.
    pub identifier: String,
    /// What a viewer shows as the file's title; without the patient's name.
    pub file_title: String,
    /// The mark of invented prices, where they are.
    pub sample: Option<String>,
    /// The clinic's name.
    pub clinic: String,
    /// Its address, practitioner and how to reach it.
    pub clinic_lines: Vec<String>,
    /// The reference, and the days of issue and validity.
    pub reference_lines: Vec<String>,
    /// What the letter is.
    pub title: String,
    /// For whom, where and why; may be empty.
    pub about: Vec<String>,
    /// The amount in a sentence.
    pub total: TotalSentence,
    /// The range as a bar, where it has two ends.
    pub picture: Option<RangePicture>,
    /// Why the total is a range, where it is one.
    pub reasons: Option<Reasons>,
    /// What it is made of.
    pub table: Table,
    /// The sessions, and what the amount means.
    pub sections: Vec<Section>,
    /// How it may be paid, what is good to know, and the terms; as lists.
    pub lists: Vec<Section>,
    /// What to expect of the treatment; `None` where no treatment is planned.
    pub expectations: Option<Expectations>,
    /// Says whether this is an estimate or a fixed price.
    pub footer: String,
    /// The page number, with `{page}` and `{pages}` for the numbers.
    pub page_pattern: String,
}
