//! The clinic's questions before a treatment.

use super::{
    Code,
    entries::{WEEKS, accepted, list},
    ids::Ids,
    reader::Reader,
    schema::{self, Raw},
};
use crate::catalog::{
    AddOnIndex, Consequence, PriceListBuilder, Screening, ScreeningQuestion, TechniqueIndex,
};

/// Consequence that a yes may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Yes {
    Practitioner,
    Wait,
    NotOffered,
}

const ANSWERS: [(&str, Yes); 3] =
    [("practitioner", Yes::Practitioner), ("wait", Yes::Wait), ("not_offered", Yes::NotOffered)];

const EXAMPLE: &str =
    "questions: [(id: \"pregnant\", question: \"Are you pregnant?\", yes: practitioner)]";

/// The entries that a question may name.
pub(super) struct Askable<'i, 's> {
    pub(super) techniques: &'i Ids<'s, TechniqueIndex>,
    pub(super) add_ons: &'i Ids<'s, AddOnIndex>,
}

/// Adds the questions.
pub(super) fn screening<'s>(
    reader: &mut Reader<'s>,
    builder: &mut PriceListBuilder,
    known: &Askable<'_, 's>,
    field: Option<Raw<'s>>,
) {
    let Some(raw) = field else { return };
    let Some(entry) = reader.entry::<schema::Screening<'s>>(raw) else { return };
    let approved_by = reader.optional_text(entry.approved_by);
    let entries = reader.required(raw, entry.questions, "questions", "screening", EXAMPLE);
    let mut ids: Ids<'s, ()> = Ids::new("screening question");
    let mut questions = Vec::new();
    for raw in list(reader, entries, EXAMPLE) {
        questions.extend(question(reader, &mut ids, known, raw));
    }
    let set = builder.set_screening(Screening { approved_by, questions });
    accepted(reader, raw, set);
}

fn question<'s>(
    reader: &mut Reader<'s>,
    ids: &mut Ids<'s, ()>,
    known: &Askable<'_, 's>,
    raw: Raw<'s>,
) -> Option<ScreeningQuestion> {
    const NOUN: &str = "screening question";
    let entry = reader.entry::<schema::Asked<'s>>(raw)?;
    let id = ids.read(reader, raw, entry.id);
    let example = "question: \"Are you pregnant?\"";
    let text = reader.required(raw, entry.question, "question", NOUN, example);
    let text = reader.optional_text(text);
    let example = "yes: practitioner, yes: wait or yes: not_offered";
    let yes = reader.required(raw, entry.yes, "yes", NOUN, example);
    let consequence = yes.and_then(|yes| consequence(reader, raw, yes, entry.weeks));
    let note = reader.optional_text(entry.note);
    let techniques = named(reader, known.techniques, entry.techniques, "[\"rf\"]");
    let add_ons = named(reader, known.add_ons, entry.add_ons, "[\"peel\"]");
    let source = reader.reference(raw);
    let (id, text, consequence) = (id?, text?, consequence?);
    let is_for_some = entry.techniques.or(entry.add_ons).is_some();
    if is_for_some && techniques.is_empty() && add_ons.is_empty() {
        // All that it is about is in another list of the file; here it would be asked of everybody.
        return None;
    }
    Some(ScreeningQuestion { id, text, consequence, note, techniques, add_ons, source })
}

/// The entries that a question names, of which there must be one.
fn named<'s, I: Copy + Ord>(
    reader: &mut Reader<'s>,
    ids: &Ids<'s, I>,
    field: Option<Raw<'s>>,
    example: &str,
) -> Vec<I> {
    let Some(raw) = field else { return Vec::new() };
    let before = reader.diagnostics.len();
    let entries = reader.list(raw, example);
    if entries.is_empty() && reader.diagnostics.len() == before {
        let hint = format!("write {example}, or remove it to ask everybody");
        reader.error(
            reader.span(raw),
            Code::EmptyList,
            "expected at least one id, but found none",
            hint,
        );
    }
    entries.into_iter().filter_map(|raw| ids.find(reader, raw)).collect()
}

/// Consequence of a yes; `weeks` belongs to `wait` and to nothing else.
fn consequence<'s>(
    reader: &mut Reader<'s>,
    entry: Raw<'s>,
    yes: Raw<'s>,
    weeks: Option<Raw<'s>>,
) -> Option<Consequence> {
    match reader.word(yes, &ANSWERS)? {
        Yes::Wait => {
            let noun = "screening question that says to wait";
            let weeks = reader.required(entry, weeks, "weeks", noun, "weeks: 26")?;
            let weeks = reader.whole(weeks, WEEKS)?;
            Some(Consequence::Wait { weeks })
        }
        other => {
            if let Some(weeks) = weeks {
                let message = "expected `weeks` only beside `yes: wait`";
                reader.error(
                    reader.span(weeks),
                    Code::NotBeside,
                    message,
                    "write yes: wait, or remove `weeks`",
                );
            }
            match other {
                Yes::NotOffered => Some(Consequence::NotOffered),
                Yes::Practitioner | Yes::Wait => Some(Consequence::Practitioner),
            }
        }
    }
}
