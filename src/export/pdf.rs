//! A quote as PDF, set by typst from the template in `assets/quote`.
//!
//! Values reach the template as JSON data, never as markup. The template lives in a world of three
//! virtual files and the embedded fonts: no file of this machine, no package, no clock.

use super::{
    ExportError,
    document::Document,
    printable::{breakable, printable},
};
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
/// What the template attaches, under this name.
const RECORD_FILE: &str = "/needlepoint-quote.json";

fn typeset(values: &Value, record: String, document: &Document) -> Result<Vec<u8>, String> {
    let world =
        QuoteWorld::new(values, record).ok_or_else(|| "the template has no name".to_owned())?;
    let pages = typst::compile::<PagedDocument>(&world).output.map_err(|faults| first(&faults))?;
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

fn first(faults: &[SourceDiagnostic]) -> String {
    faults.first().map_or_else(String::new, |fault| fault.message.to_string())
}

/// The time that the file is dated with: the same file every time it is written.
fn noon(date: Date) -> Option<Datetime> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    Datetime::from_ymd_hms(i32::from(date.year()), month, day, 12, 0, 0)
}

/// The document as JSON, every text made fit for paper.
fn values(document: &Document) -> Result<Value, ExportError> {
    let mut values = serde_json::to_value(document)
        .map_err(|fault| ExportError::Typesetting(fault.to_string()))?;
    for_each_text(&mut values, &mut |text| *text = breakable(&printable(text)));
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
    let fonts = &fonts().fonts;
    let is_missing =
        |&c: &char| !fonts.iter().any(|font| font.info().coverage.contains(u32::from(c)));
    characters
        .into_iter()
        .filter(|c| !c.is_whitespace() && *c != '\u{200b}')
        .filter(is_missing)
        .collect()
}

struct Fonts {
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(|| {
        let regular = include_bytes!("../../assets/fonts/Inter-Regular-tnum.ttf").as_slice();
        let semi_bold = include_bytes!("../../assets/fonts/Inter-SemiBold-tnum.ttf").as_slice();
        let fonts: Vec<Font> = [regular, semi_bold]
            .into_iter()
            .flat_map(|file| Font::iter(Bytes::new(file)))
            .collect();
        Fonts { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
    })
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
            template: Source::new(virtual_file(TEMPLATE_FILE)?, TEMPLATE.to_owned()),
            values_file: virtual_file(VALUES_FILE)?,
            values: Bytes::from_string(values.to_string()),
            record_file: virtual_file(RECORD_FILE)?,
            record: Bytes::from_string(record),
        })
    }
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
