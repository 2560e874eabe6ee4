//! A consultation as it is kept on the disk until the next patient comes.
//!
//! The record names every field that is kept. The answers to the clinic's questions are none of
//! them: they live in memory only.

use crate::{
    app::model::{Consultation, Draft, MAX_OPTIONS, PlanOption},
    locale::Language,
    money::Currency,
    selection::{ChoiceRecord, with_clean_texts},
};
use serde::{Deserialize, Serialize};

/// The bytes hold no draft that this version understands. It says no more: what they hold is a
/// patient's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the file holds no draft of this program")]
pub(super) struct NotADraft;

/// Version of the record's form; one of another version is not guessed at.
const VERSION: u32 = 2;
/// Size that no consultation comes near, in bytes.
const LARGEST: usize = 1 << 20;

/// The draft as it is stored; amounts in it are of `currency`.
pub(in crate::app) fn write(
    consultation: &Consultation,
    list: Option<&str>,
    currency: Currency,
) -> Option<Vec<u8>> {
    let options = consultation.all_options();
    let record = DraftRecord {
        version: VERSION,
        patient: consultation.patient.clone(),
        code_typed: consultation.code_typed.clone(),
        language: consultation.language.map(|language| language.subtag().to_owned()),
        place: consultation.place(),
        currency: currency.code().to_owned(),
        options: options.iter().map(|option| OptionRecord::of(option, list, currency)).collect(),
    };
    serde_json::to_vec_pretty(&record).ok()
}

/// The draft that bytes hold.
pub(super) fn read(bytes: &[u8]) -> Result<Draft, NotADraft> {
    if bytes.len() > LARGEST {
        return Err(NotADraft);
    }
    let record = serde_json::from_slice(bytes).map_err(|_not_ours| NotADraft)?;
    let record = with_clean_texts(record).map_err(|_too_long| NotADraft)?;
    let record: DraftRecord = serde_json::from_value(record).map_err(|_not_ours| NotADraft)?;
    record.draft().ok_or(NotADraft)
}

#[derive(Serialize, Deserialize)]
struct DraftRecord {
    version: u32,
    patient: String,
    code_typed: String,
    /// Language of the quote, as a subtag.
    language: Option<String>,
    place: usize,
    currency: String,
    options: Vec<OptionRecord>,
}

impl DraftRecord {
    fn draft(self) -> Option<Draft> {
        let Self { version, patient, code_typed, language, place, currency, options } = self;
        if version != VERSION || options.len() > MAX_OPTIONS {
            return None;
        }
        let currency = currency.parse().ok()?;
        let list = options.get(place)?.choice.list.clone();
        let options = options.into_iter().map(|option| option.option(currency));
        let options = options.collect::<Option<_>>()?;
        let mut consultation = Consultation::of_options(options, place)?;
        consultation.patient = patient;
        consultation.code_typed = code_typed;
        // One that the clinic has taken away since leaves the language of the price list.
        consultation.language = language.as_deref().and_then(Language::for_tag);
        Some(Draft { consultation, list, currency })
    }
}

#[derive(Serialize, Deserialize)]
struct OptionRecord {
    sessions_open: bool,
    choice: ChoiceRecord,
}

impl OptionRecord {
    fn of(option: &PlanOption, list: Option<&str>, currency: Currency) -> Self {
        let PlanOption { selection, sessions_open } = option;
        Self {
            sessions_open: *sessions_open,
            choice: ChoiceRecord::of(selection, list.map(str::to_owned), currency),
        }
    }

    fn option(self, currency: Currency) -> Option<PlanOption> {
        let selection = self.choice.selection(currency).ok()?;
        Some(PlanOption { selection, sessions_open: self.sessions_open })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        catalog::Client,
        money::{Money, Percent},
        selection::{ChosenAddOn, ManualDiscount, ManualOff, Selection, SessionRange},
    };

    fn written(consultation: &Consultation, list: Option<&str>) -> String {
        let bytes = write(consultation, list, "EUR".parse().unwrap()).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    /// A consultation that uses every field.
    fn full() -> Consultation {
        let text = |text: &str| Some(text.to_owned());
        let mut consultation = Consultation::default();
        consultation.patient = "Ada \"<b>".to_owned();
        consultation.code_typed = "autu".to_owned();
        consultation.language = Language::for_tag("de");
        consultation.selection = Selection {
            concerns: vec!["scars".to_owned(), "pores".to_owned()],
            technique: text("rf"),
            areas: vec!["face".into(), "abdomen:large".into()],
            sessions: SessionRange::new(3, 6).ok(),
            add_ons: vec![
                ChosenAddOn::new("serum"),
                "led@2".parse().unwrap(),
                "filler:2..4".parse().unwrap(),
            ],
            packages: vec!["glow".to_owned()],
            fees: vec!["consultation".to_owned()],
            client: Client::New,
            member: text("gold"),
            code: text("AUTUMN"),
            after_course: vec!["rf/face@6".parse().unwrap()],
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
        let text = written(&consultation, Some("2026"));
        let (list, currency) = (Some("2026".to_owned()), "EUR".parse().unwrap());
        assert_eq!(read(text.as_bytes()), Ok(Draft { consultation, list, currency }));
        let blank = Consultation::default();
        let text = written(&blank, None);
        let draft = Draft { consultation: blank, list: None, currency };
        assert_eq!(read(text.as_bytes()), Ok(draft));
    }

    #[test]
    fn what_turns_a_name_round_does_not_come_back() {
        let text = written(&full(), None).replace("Ada ", "\\u202eAda \\u2067");
        assert_eq!(read(text.as_bytes()).unwrap().consultation.patient, "Ada \"<b>");
    }

    #[test]
    fn what_is_no_draft_is_refused_and_never_a_panic() {
        let text = written(&full(), None);
        let whole = text.len();
        let broken = [
            String::new(),
            "{}".to_owned(),
            text[..whole / 2].to_owned(),
            text.replace("\"version\": 2", "\"version\": 1"),
            text.replace("\"version\": 2", "\"version\": 3"),
            text.replace("3..6", "6..3"),
            text.replace("led@2", "led@0"),
            text.replace("\"EUR\"", "\"EURO\""),
            text.replace("\"packages\"", "\"parcels\""),
            text.replace("2026-12-01", "2026-13-01"),
            text.replace("12.5%", "4000%"),
            text.replace("\"place\": 1", "\"place\": 3"),
            " ".repeat(LARGEST + 1),
            text.replace("autu", &"x".repeat(500_000)),
        ];
        for broken in broken {
            assert_ne!(broken, text, "nothing was broken");
            assert_eq!(read(broken.as_bytes()), Err(NotADraft), "{broken:.80}");
        }
    }
}
