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
    /// Title of the file in a viewer; without the patient's name.
    pub file_title: String,
    /// Mark of invented prices, if they are invented.
    pub sample: Option<String>,
    /// The clinic's name.
    pub clinic: String,
    /// Its address, practitioner and how to reach it.
    pub clinic_lines: Vec<String>,
    /// The reference, and the days of issue and validity.
    pub reference_lines: Vec<String>,
    /// Title of the letter: an estimate, or a quote if its total is fixed.
    pub title: String,
    /// For whom, where and why; may be empty.
    pub about: Vec<String>,
    /// The amount in a sentence.
    pub total: TotalSentence,
    /// The range as a bar, if it has two ends.
    pub picture: Option<RangePicture>,
    /// Reasons why the total is a range, if it is one.
    pub reasons: Option<Reasons>,
    /// Lines that make up the total.
    pub table: Table,
    /// The sessions, and what the amount means.
    pub sections: Vec<Section>,
    /// Ways to pay, what is good to know, and the terms; as lists.
    pub lists: Vec<Section>,
    /// Expectations of the treatment; `None` if no treatment is planned.
    pub expectations: Option<Expectations>,
    /// Statement that this is no bill.
    pub footer: String,
    /// The page number, with `{page}` and `{pages}` for the numbers.
    pub page_pattern: String,
}
