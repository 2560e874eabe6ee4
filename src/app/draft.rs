//! A consultation as it is kept on the disk until the next patient comes.
//!
//! The record names every field that is kept. The answers to the clinic's questions are none of
//! them: they live in memory only.

use super::consultation::{Consultation, MAX_OPTIONS, PlanOption};
use crate::{
    catalog::{Client, SessionCount},
    estimate::{ChosenAddOn, ManualDiscount, ManualOff, Selection, SessionRange},
    locale::Language,
    money::{Money, Percent},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A draft that was read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Draft {
    /// What was being worked on.
    pub consultation: Consultation,
    /// Which list of the price file was shown, where it holds several.
    pub list: Option<String>,
}

/// The bytes hold no draft that this version understands. It says no more: what they hold is a
/// patient's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the file holds no draft of this program")]
pub(super) struct NotADraft;

/// Which form the record has; one of a later version is not guessed at.
const VERSION: u32 = 1;
/// What no consultation comes near, in bytes.
const LARGEST: usize = 1 << 20;

/// The draft as it is stored.
pub(super) fn write(consultation: &Consultation, list: Option<&str>) -> Option<Vec<u8>> {
    let record = DraftRecord {
        version: VERSION,
        list: list.map(str::to_owned),
        patient: consultation.patient.clone(),
        code_typed: consultation.code_typed.clone(),
        language: consultation.language.map(|language| language.subtag().to_owned()),
        place: consultation.place(),
        options: consultation.all_options().into_iter().map(OptionRecord::of).collect(),
    };
    serde_json::to_vec_pretty(&record).ok()
}

/// The draft that bytes hold.
pub(super) fn read(bytes: &[u8]) -> Result<Draft, NotADraft> {
    if bytes.len() > LARGEST {
        return Err(NotADraft);
    }
    let record: DraftRecord = serde_json::from_slice(bytes).map_err(|_not_ours| NotADraft)?;
    record.draft().ok_or(NotADraft)
}

#[derive(Serialize, Deserialize)]
struct DraftRecord {
    version: u32,
    list: Option<String>,
    patient: String,
    code_typed: String,
    /// Of the quote, as a subtag.
    language: Option<String>,
    place: usize,
    options: Vec<OptionRecord>,
}

impl DraftRecord {
    fn draft(self) -> Option<Draft> {
        let Self { version, list, patient, code_typed, language, place, options } = self;
        if version != VERSION || options.len() > MAX_OPTIONS {
            return None;
        }
        let options = options.into_iter().map(OptionRecord::option).collect::<Option<_>>()?;
        let mut consultation = Consultation::of_options(options, place)?;
        consultation.patient = patient;
        consultation.code_typed = code_typed;
        // One that the clinic has taken away since leaves the language of the price list.
        consultation.language = language.as_deref().and_then(Language::for_tag);
        Some(Draft { consultation, list })
    }
}

#[derive(Serialize, Deserialize)]
struct OptionRecord {
    sessions_open: bool,
    /// One, as drafts had it before there could be several.
    #[serde(default, skip_serializing)]
    concern: Option<String>,
    #[serde(default)]
    concerns: Vec<String>,
    technique: Option<String>,
    areas: Vec<String>,
    /// `3` or `3..6`.
    sessions: Option<String>,
    add_ons: Vec<AddOnRecord>,
    packages: Vec<String>,
    fees: Vec<String>,
    is_new: bool,
    member: Option<String>,
    code: Option<String>,
    on: Option<String>,
    start: Option<String>,
    manual_discount: Option<DiscountRecord>,
}

impl OptionRecord {
    fn of(option: PlanOption) -> Self {
        let PlanOption { selection, sessions_open } = option;
        let Selection {
            concerns,
            technique,
            areas,
            sessions,
            add_ons,
            packages,
            fees,
            client,
            member,
            code,
            on,
            start,
            manual_discount,
        } = selection;
        Self {
            sessions_open,
            concern: None,
            concerns,
            technique,
            areas,
            sessions: sessions.map(|range| range.to_string()),
            add_ons: add_ons.into_iter().map(AddOnRecord::of).collect(),
            packages,
            fees,
            is_new: client == Client::New,
            member,
            code,
            on: on.map(|day| day.to_string()),
            start: start.map(|day| day.to_string()),
            manual_discount: manual_discount.map(DiscountRecord::of),
        }
    }

    fn option(self) -> Option<PlanOption> {
        let day = |text: Option<String>| text.map(|text| text.parse::<Date>()).transpose().ok();
        let sessions = self.sessions.map(|text| text.parse::<SessionRange>()).transpose().ok()?;
        let discount = self.manual_discount.map(DiscountRecord::discount);
        let selection = Selection {
            concerns: self.concern.into_iter().chain(self.concerns).collect(),
            technique: self.technique,
            areas: self.areas,
            sessions,
            add_ons: self.add_ons.into_iter().map(AddOnRecord::add_on).collect::<Option<_>>()?,
            packages: self.packages,
            fees: self.fees,
            client: if self.is_new { Client::New } else { Client::Returning },
            member: self.member,
            code: self.code,
            on: day(self.on)?,
            start: day(self.start)?,
            manual_discount: match discount {
                None => None,
                Some(discount) => Some(discount?),
            },
        };
        Some(PlanOption { selection, sessions_open: self.sessions_open })
    }
}

#[derive(Serialize, Deserialize)]
struct AddOnRecord {
    id: String,
    /// All of the plan's where left out.
    sessions: Option<u16>,
}

impl AddOnRecord {
    fn of(add_on: ChosenAddOn) -> Self {
        Self { id: add_on.id, sessions: add_on.sessions.map(SessionCount::get) }
    }

    fn add_on(self) -> Option<ChosenAddOn> {
        let sessions = match self.sessions {
            None => None,
            Some(count) => Some(SessionCount::new(count)?),
        };
        Some(ChosenAddOn { id: self.id, sessions })
    }
}

#[derive(Serialize, Deserialize)]
struct DiscountRecord {
    reason: String,
    off: OffRecord,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum OffRecord {
    PercentMillionths(u32),
    MinorUnits(i64),
}

impl DiscountRecord {
    fn of(discount: ManualDiscount) -> Self {
        let off = match discount.off {
            ManualOff::Percent(percent) => OffRecord::PercentMillionths(percent.millionths()),
            ManualOff::Amount(money) => OffRecord::MinorUnits(money.minor()),
        };
        Self { reason: discount.reason, off }
    }

    fn discount(self) -> Option<ManualDiscount> {
        let off = match self.off {
            OffRecord::PercentMillionths(millionths) => {
                ManualOff::Percent(Percent::from_millionths(millionths).ok()?)
            }
            OffRecord::MinorUnits(minor) => ManualOff::Amount(Money::from_minor(minor)),
        };
        Some(ManualDiscount { off, reason: self.reason })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A consultation that uses every field.
    fn full() -> Consultation {
        let text = |text: &str| Some(text.to_owned());
        let mut consultation = Consultation::default();
        consultation.patient = "Ada \u{202e}\"<b>".to_owned();
        consultation.code_typed = "autu".to_owned();
        consultation.language = Language::for_tag("de");
        consultation.selection = Selection {
            concerns: vec!["scars".to_owned(), "pores".to_owned()],
            technique: text("rf"),
            areas: vec!["face".to_owned(), "abdomen:large".to_owned()],
            sessions: SessionRange::new(3, 6).ok(),
            add_ons: vec![
                ChosenAddOn { id: "serum".to_owned(), sessions: None },
                ChosenAddOn { id: "led".to_owned(), sessions: SessionCount::new(2) },
            ],
            packages: vec!["glow".to_owned()],
            fees: vec!["consultation".to_owned()],
            client: Client::New,
            member: text("gold"),
            code: text("AUTUMN"),
            on: Some(jiff::civil::date(2026, 11, 21)),
            start: Some(jiff::civil::date(2026, 12, 1)),
            manual_discount: Some(ManualDiscount {
                off: ManualOff::Percent(Percent::from_millionths(125_000).unwrap()),
                reason: "friend".to_owned(),
            }),
        };
        consultation.sessions_open = true;
        consultation.add_option();
        consultation.selection.manual_discount = Some(ManualDiscount {
            off: ManualOff::Amount(Money::from_minor(4_990)),
            reason: String::new(),
        });
        consultation.add_option();
        consultation.set_exactly(2);
        consultation.choose_option(1);
        consultation
    }

    #[test]
    fn a_consultation_comes_back_from_its_draft_with_all_options() {
        let consultation = full();
        let bytes = write(&consultation, Some("2026")).unwrap();
        let list = Some("2026".to_owned());
        assert_eq!(read(&bytes), Ok(Draft { consultation, list }));
        let blank = Consultation::default();
        let bytes = write(&blank, None).unwrap();
        assert_eq!(read(&bytes), Ok(Draft { consultation: blank, list: None }));
    }

    #[test]
    fn a_draft_from_before_there_could_be_several_concerns_is_read() {
        let mut consultation = Consultation::default();
        consultation.selection.concerns = vec!["scars".to_owned()];
        let text = String::from_utf8(write(&consultation, None).unwrap()).unwrap();
        let several = text.split_once("\"concerns\": [").unwrap();
        let (_, after) = several.1.split_once(']').unwrap();
        let before = format!("{}\"concern\": \"scars\"{after}", several.0);
        assert_eq!(read(before.as_bytes()), Ok(Draft { consultation, list: None }));
    }

    #[test]
    fn what_is_no_draft_is_refused_and_never_a_panic() {
        let text = String::from_utf8(write(&full(), None).unwrap()).unwrap();
        let whole = text.len();
        let broken = [
            String::new(),
            "{}".to_owned(),
            text[..whole / 2].to_owned(),
            text.replace("\"version\": 1", "\"version\": 2"),
            text.replace("3..6", "6..3"),
            text.replace("\"sessions\": 2", "\"sessions\": 0"),
            text.replace("2026-12-01", "2026-13-01"),
            text.replace("125000", "4000000000"),
            text.replace("\"place\": 1", "\"place\": 3"),
            " ".repeat(LARGEST + 1),
        ];
        for broken in broken {
            assert_ne!(broken, text, "nothing was broken");
            assert_eq!(read(broken.as_bytes()), Err(NotADraft), "{broken:.80}");
        }
    }
}
