//! A quote as PDF, set by typst from the template in `assets/quote`.
//!
//! Values reach the template as JSON data, never as markup. The template lives in a world of three
//! virtual files and the embedded fonts: no file of this machine, no package, no clock.

#[cfg(test)]
mod columns_tests;

use super::{
    document::Document, format::ExportError, long_words::has_long_words, printable::printable,
};
use crate::typeface::{can_set, fonts};
use jiff::civil::Date;
use serde_json::Value;
use std::{collections::BTreeSet, sync::OnceLock};
use typst::{
    Feature, Features, Library, LibraryExt as _, World,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Duration, Smart},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

/// Writes a document as tagged, archival PDF, with the record of its quote attached.
pub(super) fn write(document: &Document, record: String) -> Result<Vec<u8>, ExportError> {
    let values = values(document)?;
    let pdf = typeset(&values, record, document);
    // Bounds the memory of a window that exports all day; after failures too.
    typst::comemo::evict(CACHED_RUNS);
    pdf.map_err(|message| match missing_characters(&values) {
        missing if missing.is_empty() => ExportError::Typesetting(message),
        missing => ExportError::MissingCharacters(missing.len()),
    })
}

const CACHED_RUNS: usize = 10;

const TEMPLATE: &str = include_str!("../../assets/quote/quote.typ");
const TEMPLATE_FILE: &str = "/quote.typ";
const VALUES_FILE: &str = "/quote.json";
/// Name of the file that the template attaches.
const RECORD_FILE: &str = "/needlepoint-quote.json";

fn typeset(values: &Value, record: String, document: &Document) -> Result<Vec<u8>, String> {
    let pages = pages(values, record)?;
    let standards = PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1])
        .map_err(|fault| fault.message().to_string())?;
    let options = PdfOptions {
        ident: Smart::Custom(document.identifier.clone()),
        creator: Smart::Custom(Some("Needlepoint".to_owned())),
        timestamp: noon(document.issued_on).map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&pages, &options).map_err(|faults| first(&faults))
}

fn pages(values: &Value, record: String) -> Result<PagedDocument, String> {
    let world =
        QuoteWorld::new(values, record).ok_or_else(|| "the template has no name".to_owned())?;
    typst::compile(&world).output.map_err(|faults| first(&faults))
}

fn first(faults: &[SourceDiagnostic]) -> String {
    faults.first().map_or_else(String::new, |fault| fault.message.to_string())
}

/// Time that the file is dated with: noon of the day, so that writing it again gives equal bytes.
fn noon(date: Date) -> Option<Datetime> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    Datetime::from_ymd_hms(i32::from(date.year()), month, day, 12, 0, 0)
}

/// The document as JSON, every text made fit for paper.
fn values(document: &Document) -> Result<Value, ExportError> {
    let mut values = serde_json::to_value(document)
        .map_err(|fault| ExportError::Typesetting(fault.to_string()))?;
    for_each_text(&mut values, &mut |text| *text = printable(text));
    let has_long_words = has_long_words(&values);
    if let Value::Object(values) = &mut values {
        values.insert("has_long_words".to_owned(), has_long_words.into());
    }
    Ok(values)
}

fn for_each_text(value: &mut Value, change: &mut impl FnMut(&mut String)) {
    match value {
        Value::String(text) => change(text),
        Value::Array(values) => values.iter_mut().for_each(|value| for_each_text(value, change)),
        Value::Object(fields) => {
            fields.iter_mut().for_each(|(_, value)| for_each_text(value, change));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The characters that no embedded font has, in order.
fn missing_characters(values: &Value) -> Vec<char> {
    let mut characters = BTreeSet::new();
    for_each_text(&mut values.clone(), &mut |text| characters.extend(text.chars()));
    characters.into_iter().filter(|&c| !can_set(c)).collect()
}

/// All that the template can see.
struct QuoteWorld {
    template: Source,
    values_file: FileId,
    values: Bytes,
    record_file: FileId,
    record: Bytes,
}

impl QuoteWorld {
    fn new(values: &Value, record: String) -> Option<Self> {
        Some(Self {
            template: template()?,
            values_file: virtual_file(VALUES_FILE)?,
            values: Bytes::from_string(values.to_string()),
            record_file: virtual_file(RECORD_FILE)?,
            record: Bytes::from_string(record),
        })
    }
}

/// The template, parsed once.
fn template() -> Option<Source> {
    static PARSED: OnceLock<Option<Source>> = OnceLock::new();
    let parse = || Some(Source::new(virtual_file(TEMPLATE_FILE)?, TEMPLATE.to_owned()));
    PARSED.get_or_init(parse).clone()
}

/// The id of a virtual file. Ids are interned for ever, so the names are fixed.
fn virtual_file(path: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?).intern())
}

impl World for QuoteWorld {
    fn library(&self) -> &LazyHash<Library> {
        static LIBRARY: OnceLock<LazyHash<Library>> = OnceLock::new();
        // The feature lets a row's first cell be its heading, for screen readers.
        let build =
            || Library::builder().with_features(Features::from_iter([Feature::A11yExtras])).build();
        LIBRARY.get_or_init(|| LazyHash::new(build()))
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &fonts().book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() {
            Ok(self.template.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.values_file {
            Ok(self.values.clone())
        } else if id == self.record_file {
            Ok(self.record.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts().fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
