//! A choice as it is written down, in one form for all: the command line's JSON, an exported quote
//! and the draft of a consultation.

use super::{
    ChosenAddOn, ChosenArea, ManualDiscount, OffByHand, PastCourse, Selection, SessionRange,
};
use crate::{
    catalog::Client,
    money::{AmountError, Currency},
};
use jiff::civil::Date;
use serde::{Serialize, Serializer};
use std::{
    fmt::{self, Display},
    str::FromStr,
};

/// Choice under the names of the command line; what is left out, or `null`, is not said.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ChoiceRecord {
    pub(super) technique: Option<String>,
    /// Each `"face"` or `"abdomen:large"`.
    pub(super) areas: Option<Vec<Text<ChosenArea>>>,
    pub(super) sessions: Option<Sessions>,
    /// Each `"serum"`, `"led@3"` or `"filler:2..4"`.
    pub(super) add_ons: Option<Vec<Text<ChosenAddOn>>>,
    pub(super) packages: Option<Vec<String>>,
    /// One, as it was written before there could be several.
    #[serde(skip_serializing)]
    pub(super) concern: Option<String>,
    pub(super) concerns: Option<Vec<String>>,
    pub(super) client: Option<ClientName>,
    pub(super) fees: Option<Vec<String>>,
    pub(super) member: Option<String>,
    pub(super) code: Option<String>,
    /// Each `"standard/face"` or `"standard/face@6"`.
    pub(super) after_course: Option<Vec<Text<PastCourse>>>,
    /// `"10%"`, `"49.90"` or `50`.
    pub(super) discount: Option<OffByHand>,
    pub(super) reason: Option<String>,
    pub(super) on: Option<Text<Day>>,
    pub(super) start: Option<Text<Day>>,
    /// List, if the file holds several.
    pub list: Option<String>,
}

impl ChoiceRecord {
    /// All of a selection by a list, if its file holds several, in a currency.
    pub fn of(selection: &Selection, list: Option<String>, currency: Currency) -> Self {
        // Taken apart, so that nothing new is left out of the record.
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
            after_course,
            on,
            start,
            manual_discount,
        } = selection.clone();
        let day = |day: Option<Date>| day.map(|day| Text(Day(day)));
        let (off, reason) = manual_discount.map(|by_hand| (by_hand.off, by_hand.reason)).unzip();
        Self {
            technique,
            areas: Some(areas.into_iter().map(Text).collect()),
            sessions: sessions.map(Sessions),
            add_ons: Some(add_ons.into_iter().map(Text).collect()),
            packages: Some(packages),
            concern: None,
            concerns: Some(concerns),
            client: Some(ClientName::from(client)),
            fees: Some(fees),
            member,
            code,
            after_course: Some(after_course.into_iter().map(Text).collect()),
            discount: off.map(|off| OffByHand::of(off, currency)),
            reason,
            on: day(on),
            start: day(start),
            list,
        }
    }

    /// The selection that it says, in a currency.
    pub fn selection(self, currency: Currency) -> Result<Selection, AmountError> {
        self.over(&Selection::default(), currency)
    }

    /// Selection with what the record does not say taken from `default`.
    pub fn over(self, default: &Selection, currency: Currency) -> Result<Selection, AmountError> {
        let default = default.clone();
        let day = |day: Option<Text<Day>>| day.map(|Text(Day(day))| day);
        let concerns = match (self.concern, self.concerns) {
            (None, None) => default.concerns,
            (one, several) => one.into_iter().chain(several.into_iter().flatten()).collect(),
        };
        let areas = self.areas.map(|chosen| chosen.into_iter().map(|Text(area)| area));
        let add_ons = self.add_ons.map(|chosen| chosen.into_iter().map(|Text(add_on)| add_on));
        let courses = self.after_course.map(|had| had.into_iter().map(|Text(course)| course));
        let manual_discount = match self.discount {
            None => default.manual_discount,
            Some(discount) => Some(ManualDiscount {
                off: discount.off(currency)?,
                reason: self.reason.unwrap_or_default(),
            }),
        };
        Ok(Selection {
            concerns,
            technique: self.technique.or(default.technique),
            areas: areas.map_or(default.areas, Iterator::collect),
            sessions: self.sessions.map(|Sessions(range)| range).or(default.sessions),
            add_ons: add_ons.map_or(default.add_ons, Iterator::collect),
            packages: self.packages.unwrap_or(default.packages),
            fees: self.fees.unwrap_or(default.fees),
            client: self.client.map_or(default.client, Client::from),
            member: self.member.or(default.member),
            code: self.code.or(default.code),
            after_course: courses.map_or(default.after_course, Iterator::collect),
            on: day(self.on).or(default.on),
            start: day(self.start).or(default.start),
            manual_discount,
        })
    }

    /// The day that it is for.
    pub fn day(&self) -> Option<Date> {
        self.on.as_ref().map(|Text(Day(day))| *day)
    }
}

/// Reads `2026-11-21`.
pub fn read_day(text: &str) -> Result<Date, NotADay> {
    text.parse().map_err(|_no_date| NotADay)
}

/// A text is not a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a date such as 2026-11-21")]
pub struct NotADay;

#[derive(Clone, Copy, Debug)]
pub(super) struct Day(pub(super) Date);

impl FromStr for Day {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, NotADay> {
        read_day(text).map(Self)
    }
}

impl Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Patient as new or returning.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum ClientName {
    New,
    Returning,
}

impl From<Client> for ClientName {
    fn from(client: Client) -> Self {
        match client {
            Client::New => Self::New,
            Client::Returning => Self::Returning,
        }
    }
}

impl From<ClientName> for Client {
    fn from(client: ClientName) -> Self {
        match client {
            ClientName::New => Self::New,
            ClientName::Returning => Self::Returning,
        }
    }
}

/// Value that JSON has as a text.
#[derive(Clone, Debug)]
pub(super) struct Text<T>(pub(super) T);

impl<T: Display> Serialize for Text<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// Sessions, written `"3..6"`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sessions(pub(super) SessionRange);

impl Serialize for Sessions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{money::Money, selection::ManualOff};

    fn choice(text: &str) -> Result<ChoiceRecord, String> {
        ChoiceRecord::read(text.as_bytes()).map_err(|error| error.to_string())
    }

    fn read(text: &str) -> Result<Selection, String> {
        let pounds = "GBP".parse().unwrap();
        choice(text)?.selection(pounds).map_err(|error| error.to_string())
    }

    /// A selection that says all there is to say.
    fn full() -> Selection {
        let text = |text: &str| Some(text.to_owned());
        Selection {
            technique: text("rf"),
            areas: vec!["face".into(), "abdomen:large".into()],
            sessions: SessionRange::new(3, 6).ok(),
            add_ons: ["serum", "led@3", "filler:2..4"].map(|text| text.parse().unwrap()).to_vec(),
            packages: vec!["glow".to_owned()],
            concerns: vec!["scars".to_owned(), "pores".to_owned()],
            client: Client::New,
            fees: vec!["consultation".to_owned()],
            member: text("gold"),
            code: text("AUTUMN"),
            after_course: vec!["rf/face@6".parse().unwrap(), "laser".parse().unwrap()],
            on: Some(jiff::civil::date(2026, 11, 21)),
            start: Some(jiff::civil::date(2026, 12, 1)),
            manual_discount: Some(ManualDiscount {
                off: ManualOff::Amount(Money::from_minor(4_905)),
                reason: "friend".to_owned(),
            }),
        }
    }

    const FULL: &str = r#"{"technique":"rf","areas":["face","abdomen:large"],"sessions":"3..6",
        "add_ons":["serum","led@3","filler:2..4"],"packages":["glow"],
        "concerns":["scars","pores"],"client":"new","fees":["consultation"],"member":"gold",
        "code":"AUTUMN","after_course":["rf/face@6","laser"],
        "discount":"49.05","reason":"friend","on":"2026-11-21","start":"2026-12-01","list":null}"#;

    #[test]
    fn a_choice_is_written_under_the_names_of_the_command_line_and_comes_back() {
        assert_eq!(read(FULL), Ok(full()));
        let written = ChoiceRecord::of(&full(), None, "GBP".parse().unwrap());
        let written = serde_json::to_string(&written).unwrap();
        assert_eq!(written, FULL.replace("\n        ", ""));
        let blank = ChoiceRecord::of(&Selection::default(), None, "GBP".parse().unwrap());
        assert_eq!(read(&serde_json::to_string(&blank).unwrap()), Ok(Selection::default()));
    }

    #[test]
    fn one_concern_is_read_as_it_was_before_there_could_be_several() {
        let concerns = |text: &str| read(text).unwrap().concerns;
        assert_eq!(concerns(r#"{"concern": "scars"}"#), ["scars"]);
        assert_eq!(concerns(r#"{"concern": "scars", "concerns": ["pores"]}"#), ["scars", "pores"]);
        assert!(concerns("{}").is_empty());
    }

    #[test]
    fn a_discount_by_hand_is_a_percentage_or_an_amount_of_the_currency() {
        let off = |text: &str| read(text).unwrap().manual_discount.map(|by_hand| by_hand.off);
        let amount = |minor| Some(ManualOff::Amount(Money::from_minor(minor)));
        let percent = "12.5".parse().ok().map(ManualOff::Percent);
        assert_eq!(off(r#"{"discount": "12.5%", "reason": "scar"}"#), percent);
        assert_eq!(off(r#"{"discount": 50}"#), amount(5000));
        assert_eq!(off(r#"{"discount": "49.90"}"#), amount(4990));
        assert_eq!(off(r#"{"reason": "scar"}"#), None);
        assert_eq!(
            read(r#"{"discount": "49.999"}"#),
            Err("the amount has more decimals than its currency".to_owned())
        );
        for wrong in [r#""ten""#, r#""101%""#, "-5", "49.9", "true"] {
            assert!(choice(&format!(r#"{{"discount": {wrong}}}"#)).is_err(), "{wrong}");
        }
    }

    #[test]
    fn sessions_are_a_number_a_text_or_two_ends() {
        for (text, range) in
            [("3", "3"), (r#""3..6""#, "3..6"), (r#"{"low": 3, "high": 6}"#, "3..6")]
        {
            let read = read(&format!(r#"{{"sessions": {text}}}"#)).unwrap();
            assert_eq!(read.sessions.unwrap().to_string(), range);
        }
        for wrong in ["0", "-3", "3.5", "99999", r#""6..3""#, r#"{"low": 3}"#, "[3, 6]", "true"] {
            assert!(read(&format!(r#"{{"sessions": {wrong}}}"#)).is_err(), "{wrong}");
        }
    }

    #[test]
    fn what_is_not_said_is_taken_from_the_default_and_null_says_nothing() {
        let over =
            |text: &str| choice(text).unwrap().over(&full(), "GBP".parse().unwrap()).unwrap();
        assert_eq!(over("{}"), full());
        assert_eq!(over(r#"{"technique": null, "areas": null, "discount": null}"#), full());
        let neck = over(r#"{"areas": ["neck"], "client": "returning"}"#);
        assert_eq!((neck.areas, neck.client), (vec!["neck".into()], Client::Returning));
        assert_eq!(neck.technique, full().technique);
    }
}
