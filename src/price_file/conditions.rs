//! Conditions: for whom and when a discount or a special price is given.

use super::{
    Code,
    dates::{first_and_last, visit_days},
    fault::Remedy,
    ids::Ids,
    reader::Reader,
    schema::Raw,
};
use crate::{
    catalog::{Client, Condition, MembershipIndex},
    text::trimmed,
};
use jiff::civil::Weekday;

pub(super) const CLIENTS: [(&str, Client); 2] =
    [("new", Client::New), ("returning", Client::Returning)];

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("monday", Weekday::Monday),
    ("tuesday", Weekday::Tuesday),
    ("wednesday", Weekday::Wednesday),
    ("thursday", Weekday::Thursday),
    ("friday", Weekday::Friday),
    ("saturday", Weekday::Saturday),
    ("sunday", Weekday::Sunday),
];

/// Condition of an entry, as it is written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Conditions<'s> {
    pub(super) member: Option<Raw<'s>>,
    pub(super) client: Option<Raw<'s>>,
    pub(super) code: Option<Raw<'s>>,
    pub(super) from: Option<Raw<'s>>,
    pub(super) until: Option<Raw<'s>>,
    pub(super) weekdays: Option<Raw<'s>>,
    pub(super) visits_from: Option<Raw<'s>>,
    pub(super) visits_until: Option<Raw<'s>>,
}

impl<'s> Conditions<'s> {
    /// True if it says nothing, so that everybody fulfils it.
    pub(super) fn is_empty(&self) -> bool {
        let who = [self.member, self.client, self.code];
        let when = [self.from, self.until, self.weekdays, self.visits_from, self.visits_until];
        who.iter().chain(&when).all(Option::is_none)
    }

    /// Reads it; `None` if it was not understood, so that what hangs on it must not be open to
    /// everybody.
    pub(super) fn read(
        &self,
        reader: &mut Reader<'s>,
        memberships: &Ids<'s, MembershipIndex>,
    ) -> Option<Condition> {
        let before = reader.diagnostics.len();
        let member = self.member.and_then(|raw| memberships.find(reader, raw));
        let client = self.client.and_then(|raw| reader.word(raw, &CLIENTS));
        let code = self.code.and_then(|raw| code(reader, raw));
        let (from, until) = first_and_last(reader, self.from, self.until);
        let visits = visit_days(reader, self.visits_from, self.visits_until);
        let days =
            self.weekdays.map(|raw| reader.list(raw, "[tuesday, wednesday]")).unwrap_or_default();
        let weekdays = days.into_iter().filter_map(|day| reader.word(day, &WEEKDAYS)).collect();
        let is_of_this_list = self.member.is_none() || member.is_some();
        let is_understood = is_of_this_list && reader.diagnostics.len() == before;
        is_understood.then_some(Condition { member, client, code, from, until, weekdays, visits })
    }
}

/// A code as it is written; spaces at its ends, and what has no width, are a slip that nobody would
/// see.
fn code<'s>(reader: &mut Reader<'s>, raw: Raw<'s>) -> Option<String> {
    let code = reader.text(raw)?;
    let trimmed = trimmed(&code);
    if trimmed.len() == code.len() {
        return Some(code);
    }
    let what = if code.trim().len() < code.len() { "spaces" } else { "characters of no width" };
    let plain = format!("\"{trimmed}\"");
    let message = format!("expected a code without {what} at its ends, but found {}", raw.text());
    reader.refuse(raw, Code::CodeEnds, message, Remedy::certain(format!("write {plain}"), plain))
}
