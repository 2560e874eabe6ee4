//! Record that travels with a quote for other programs, and to go on with: JSON with the names of
//! the command line.

use crate::{
    catalog::PriceList,
    money::{Currency, Money},
    quote::Quote,
    selection::{ChoiceRecord, ChosenAddOn, ChosenArea, Selection, with_clean_texts},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt::Write as _};

/// A quote as it travels with its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuoteRecord {
    /// Its reference.
    pub reference: String,
    /// The day it was issued.
    pub issued_on: Date,
    /// The patient's name or reference; may be empty.
    pub patient: String,
    /// The tag of the language that it is written in.
    pub language: String,
    /// The clinic that issued it.
    pub clinic: String,
    /// The currency of its amounts.
    pub currency: Currency,
    /// List of the file that it is by, if that holds several.
    pub list: Option<String>,
    /// Total at its low end.
    pub low: Money,
    /// Total at its high end; `None` if that is open.
    pub high: Option<Money>,
    /// Selection that it is for.
    pub selection: Selection,
    /// Labels of what was picked, by id.
    pub labels: BTreeMap<String, String>,
}

/// Reason why bytes are not the record of a quote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RecordError {
    /// A later version of the program has written it.
    #[error("a later version of Needlepoint has written it")]
    Newer,
    /// It is damaged, or none at all.
    #[error("it can't be read")]
    Damaged,
}

/// Version of the record's form; one of a later version is not guessed at. It rises with every name
/// that a choice gains, as an earlier version would refuse it as damaged.
const VERSION: u32 = 1;
/// Size that no record comes near, in bytes.
pub const MAX_RECORD_BYTES: usize = 1 << 20;

impl QuoteRecord {
    /// The record of a quote under its reference.
    pub fn of(quote: &Quote, reference: &str) -> Self {
        let (list, total) = (quote.list(), quote.estimate().total);
        Self {
            reference: reference.to_owned(),
            issued_on: quote.issued_on(),
            patient: quote.patient().to_owned(),
            language: quote.language().to_owned(),
            clinic: list.clinic().name.clone(),
            currency: list.currency(),
            list: list.edition().map(|edition| edition.id.clone()),
            low: total.low,
            high: total.high,
            selection: quote.selection().clone(),
            labels: labels(list, quote.selection()),
        }
    }

    /// JSON in ASCII, without a character that HTML would take for its own.
    pub fn to_json(&self) -> String {
        let record = RecordJson {
            needlepoint_quote: VERSION,
            reference: self.reference.clone(),
            issued_on: self.issued_on.to_string(),
            patient: self.patient.clone(),
            language: self.language.clone(),
            clinic: self.clinic.clone(),
            currency: self.currency.code().to_owned(),
            total: TotalJson { low: self.low.minor(), high: self.high.map(Money::minor) },
            choice: ChoiceRecord::of(&self.selection, self.list.clone(), self.currency),
            labels: self.labels.clone(),
        };
        // Texts and whole numbers can always be written.
        plain(&serde_json::to_string_pretty(&record).unwrap_or_default())
    }

    /// Reads what [`Self::to_json`] wrote.
    ///
    /// # Errors
    ///
    /// If it is no such record, or one of a later version.
    pub fn read(json: &[u8]) -> Result<Self, RecordError> {
        if json.len() > MAX_RECORD_BYTES {
            return Err(RecordError::Damaged);
        }
        let damaged = |_no_record| RecordError::Damaged;
        let VersionJson { needlepoint_quote } = serde_json::from_slice(json).map_err(damaged)?;
        if needlepoint_quote > VERSION {
            return Err(RecordError::Newer);
        }
        let record = serde_json::from_slice(json).map_err(damaged)?;
        let record = with_clean_texts(record).map_err(|_too_long| RecordError::Damaged)?;
        let record: RecordJson = serde_json::from_value(record).map_err(damaged)?;
        record.record().ok_or(RecordError::Damaged)
    }
}

/// Labels of what is chosen from a list, by id.
pub fn labels(list: &PriceList, selection: &Selection) -> BTreeMap<String, String> {
    let mut labels = BTreeMap::new();
    let mut note = |id: &str, label: Option<&String>| {
        labels.extend(label.map(|label| (id.to_owned(), label.clone())));
    };
    for id in &selection.concerns {
        note(id, list.concerns().find(id).map(|concern| &list[concern].label));
    }
    if let Some(id) = &selection.technique {
        note(id, list.techniques().find(id).map(|technique| &list[technique].label));
    }
    for ChosenArea { id, size } in &selection.areas {
        note(id, list.areas().find(id).map(|area| &list[area].label));
        if let Some(id) = size {
            note(id, list.sizes().find(id).map(|size| &list[size].label));
        }
    }
    for ChosenAddOn { id, .. } in &selection.add_ons {
        note(id, list.add_ons().find(id).map(|add_on| &list[add_on].label));
    }
    for id in &selection.packages {
        note(id, list.packages().find(id).map(|package| &list[package].label));
    }
    for id in &selection.fees {
        note(id, list.fees().find(id).map(|fee| &list[fee].label));
    }
    if let Some(id) = &selection.member {
        note(id, list.memberships().find(id).map(|member| &list[member].label));
    }
    labels
}

/// JSON with every character written out that is not ASCII, or that markup is made of.
fn plain(json: &str) -> String {
    let mut plain = String::with_capacity(json.len());
    for character in json.chars() {
        if character.is_ascii() && !matches!(character, '<' | '>' | '&' | '\'') {
            plain.push(character);
            continue;
        }
        for unit in character.encode_utf16(&mut [0; 2]) {
            // Writing to a text does not fail.
            let _written = write!(plain, "\\u{unit:04x}");
        }
    }
    plain
}

/// Key that says which version wrote the rest.
#[derive(Deserialize)]
struct VersionJson {
    needlepoint_quote: u32,
}

#[derive(Serialize, Deserialize)]
struct RecordJson {
    needlepoint_quote: u32,
    reference: String,
    issued_on: String,
    patient: String,
    language: String,
    clinic: String,
    currency: String,
    total: TotalJson,
    choice: ChoiceRecord,
    labels: BTreeMap<String, String>,
}

/// In minor units.
#[derive(Serialize, Deserialize)]
struct TotalJson {
    low: i64,
    high: Option<i64>,
}

impl RecordJson {
    fn record(self) -> Option<QuoteRecord> {
        let currency = self.currency.parse().ok()?;
        let list = self.choice.list.clone();
        Some(QuoteRecord {
            reference: self.reference,
            issued_on: self.issued_on.parse().ok()?,
            patient: self.patient,
            language: self.language,
            clinic: self.clinic,
            currency,
            list,
            low: Money::from_minor(self.total.low),
            high: self.total.high.map(Money::from_minor),
            selection: self.choice.selection(currency).ok()?,
            labels: self.labels,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        catalog::Client,
        selection::{ManualDiscount, ManualOff},
    };

    fn record() -> QuoteRecord {
        let text = |text: &str| Some(text.to_owned());
        let selection = Selection {
            concerns: vec!["scars".to_owned(), "pores".to_owned()],
            technique: text("rf"),
            areas: vec!["face".into(), "abdomen:large".into()],
            sessions: "3..6".parse().ok(),
            add_ons: vec![ChosenAddOn::new("serum"), "led@2".parse().unwrap()],
            packages: vec!["glow".to_owned()],
            fees: vec!["visit".to_owned()],
            client: Client::New,
            member: text("gold"),
            code: text("AUTUMN"),
            after_course: Vec::new(),
            on: Some(jiff::civil::date(2026, 11, 21)),
            start: Some(jiff::civil::date(2026, 12, 1)),
            manual_discount: Some(ManualDiscount {
                off: ManualOff::Amount(Money::from_minor(4_905)),
                reason: "friend </template> & 'co' 😀".to_owned(),
            }),
        };
        QuoteRecord {
            reference: "2026-11-21-7KQ4".to_owned(),
            issued_on: jiff::civil::date(2026, 11, 21),
            patient: "Jürgen <b>Groß</b>".to_owned(),
            language: "de-DE".to_owned(),
            clinic: "Lindenhof".to_owned(),
            currency: "EUR".parse().unwrap(),
            list: text("2026"),
            low: Money::from_minor(60_500),
            high: None,
            selection,
            labels: BTreeMap::from([("led".to_owned(), "LED-Licht".to_owned())]),
        }
    }

    #[test]
    fn a_record_comes_back_as_it_was_and_is_plain_to_every_reader() {
        let record = record();
        let json = record.to_json();
        assert!(json.is_ascii() && !json.contains(['<', '>', '&', '\'']), "{json}");
        assert_eq!(QuoteRecord::read(json.as_bytes()), Ok(record.clone()));
        let percent = ManualOff::Percent("12.5".parse().unwrap());
        let manual_discount = Some(ManualDiscount { off: percent, reason: String::new() });
        let selection = Selection { manual_discount, ..record.selection.clone() };
        let record = QuoteRecord { selection, high: Some(Money::ZERO), ..record };
        assert_eq!(QuoteRecord::read(record.to_json().as_bytes()), Ok(record));
    }

    #[test]
    fn a_quote_that_was_exported_before_a_choice_had_one_form_is_opened() {
        let json = r#"{
            "needlepoint_quote": 1, "reference": "2026-11-21-7KQ4", "issued_on": "2026-11-21",
            "patient": "J\u00fcrgen \u003cb\u003eGro\u00df\u003c/b\u003e", "language": "de-DE",
            "clinic": "Lindenhof", "currency": "EUR", "total": {"low": 60500, "high": null},
            "choice": {
                "technique": "rf", "areas": ["face", "abdomen:large"], "sessions": "3..6",
                "add_ons": ["serum", "led@2"], "packages": ["glow"],
                "concerns": ["scars", "pores"], "client": "new", "fees": ["visit"],
                "member": "gold", "code": "AUTUMN", "discount": "49.05",
                "reason": "friend \u003c/template\u003e \u0026 \u0027co\u0027 \ud83d\ude00\u202e",
                "on": "2026-11-21", "start": "2026-12-01", "list": "2026"
            },
            "labels": {"led": "LED-Licht"}
        }"#;
        assert_eq!(QuoteRecord::read(json.as_bytes()), Ok(record()));
    }

    #[test]
    fn what_is_damaged_or_newer_is_refused_and_never_a_panic() {
        let json = record().to_json();
        let damaged = [
            String::new(),
            "{}".to_owned(),
            json[..json.len() / 2].to_owned(),
            json.replace("3..6", "6..3"),
            json.replace("led@2", "led@0"),
            json.replace("\"EUR\"", "\"EURO\""),
            json.replace("2026-12-01", "2026-13-01"),
            json.replace("49.05", "49.055"),
            json.replace("Lindenhof", &"x".repeat(4_001)),
            format!("{json}{}", " ".repeat(MAX_RECORD_BYTES)),
        ];
        for damaged in damaged {
            assert_ne!(damaged, json, "nothing was damaged");
            let read = QuoteRecord::read(damaged.as_bytes());
            assert_eq!(read, Err(RecordError::Damaged), "{damaged:.80}");
        }
        let with_nul = json.replace("Lindenhof", "Linden\\u0000hof");
        assert_eq!(QuoteRecord::read(with_nul.as_bytes()).unwrap().clinic, "Linden hof");
        let newer = r#"{"needlepoint_quote": 2, "choices": []}"#;
        assert_eq!(QuoteRecord::read(newer.as_bytes()), Err(RecordError::Newer));
    }
}
