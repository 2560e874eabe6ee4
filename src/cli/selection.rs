//! A choice as JSON writes it, under the same names as on the command line.

use super::{
    args::{chosen_add_on, day},
    failure::Failure,
    hand_discount::HandDiscount,
};
use crate::{
    catalog::{Client, PriceList},
    estimate::{ChosenAddOn, ManualDiscount, Selection, SessionRange},
    locale::Locale,
};
use jiff::civil::Date;
use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, Visitor, value::MapAccessDeserializer},
};
use std::fmt;

/// A choice; what is left out, or `null`, is not said.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SelectionJson {
    technique: Option<String>,
    /// Each `"face"` or `"abdomen:large"`.
    areas: Option<Vec<String>>,
    sessions: Option<SessionsJson>,
    /// Each `"serum"` or `"led@3"`.
    add_ons: Option<Vec<AddOnJson>>,
    packages: Option<Vec<String>>,
    /// One, as it was written before there could be several.
    concern: Option<String>,
    concerns: Option<Vec<String>>,
    client: Option<ClientJson>,
    fees: Option<Vec<String>>,
    member: Option<String>,
    code: Option<String>,
    /// `"10%"`, `"49.90"` or `50`.
    discount: Option<DiscountJson>,
    reason: Option<String>,
    on: Option<DayJson>,
    start: Option<DayJson>,
    /// Which list, where the file holds several.
    list: Option<String>,
}

impl SelectionJson {
    /// One choice; a name that is not known is refused.
    pub(super) fn read(text: &[u8]) -> serde_json::Result<Self> {
        serde_json::from_slice(text)
    }

    /// The list that it names.
    pub(super) fn list_name(&self) -> Option<&str> {
        self.list.as_deref()
    }

    /// What is taken off by hand, by a list.
    pub(super) fn manual_discount(
        &self,
        list: &PriceList,
        locale: &Locale,
    ) -> Result<Option<ManualDiscount>, Failure> {
        let Some(DiscountJson(discount)) = &self.discount else { return Ok(None) };
        discount.given(self.reason.clone().unwrap_or_default(), list, locale).map(Some)
    }

    /// The day that it is for.
    pub(super) fn day(&self) -> Option<Date> {
        self.on.as_ref().map(|DayJson(day)| *day)
    }

    /// This choice, its discount by hand aside, with what it does not say taken from `default`.
    pub(super) fn over(self, default: &Selection) -> Selection {
        let default = default.clone();
        let add_ons = self.add_ons.map(|chosen| chosen.into_iter().map(|AddOnJson(add_on)| add_on));
        let day = |day: Option<DayJson>| day.map(|DayJson(day)| day);
        let concerns = match (self.concern, self.concerns) {
            (None, None) => default.concerns,
            (one, several) => one.into_iter().chain(several.into_iter().flatten()).collect(),
        };
        Selection {
            technique: self.technique.or(default.technique),
            areas: self.areas.unwrap_or(default.areas),
            sessions: self.sessions.map(|SessionsJson(range)| range).or(default.sessions),
            add_ons: add_ons.map_or(default.add_ons, Iterator::collect),
            packages: self.packages.unwrap_or(default.packages),
            concerns,
            client: self.client.map_or(default.client, Client::from),
            fees: self.fees.unwrap_or(default.fees),
            member: self.member.or(default.member),
            code: self.code.or(default.code),
            on: day(self.on).or(default.on),
            start: day(self.start).or(default.start),
            ..default
        }
    }
}

/// Whether a patient was here before.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum ClientJson {
    New,
    Returning,
}

impl From<ClientJson> for Client {
    fn from(client: ClientJson) -> Self {
        match client {
            ClientJson::New => Self::New,
            ClientJson::Returning => Self::Returning,
        }
    }
}

/// An add-on, read from `"led"` or `"led@3"`.
#[derive(Debug)]
struct AddOnJson(ChosenAddOn);

impl<'de> Deserialize<'de> for AddOnJson {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        chosen_add_on(&text).map(Self).map_err(D::Error::custom)
    }
}

/// A discount by hand, read from `"10%"`, `"49.90"` or `50`.
#[derive(Debug)]
struct DiscountJson(HandDiscount);

impl<'de> Deserialize<'de> for DiscountJson {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged, expecting = "a percentage such as \"10%\", or an amount such as 50")]
        enum Written {
            Text(String),
            Whole(u32),
        }
        let text = match Written::deserialize(deserializer)? {
            Written::Text(text) => text,
            Written::Whole(amount) => amount.to_string(),
        };
        text.parse().map(Self).map_err(D::Error::custom)
    }
}

/// A day, read from `"2026-11-21"`.
#[derive(Debug)]
struct DayJson(Date);

impl<'de> Deserialize<'de> for DayJson {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        day(&text).map(Self).map_err(D::Error::custom)
    }
}

/// Sessions, read from `3`, `"3..6"` or `{"low": 3, "high": 6}`.
#[derive(Debug)]
struct SessionsJson(SessionRange);

/// The two ends, as an estimate's own JSON writes them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EndsOfSessions {
    low: u16,
    high: u16,
}

impl<'de> Deserialize<'de> for SessionsJson {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct SessionsVisitor;
        impl<'de> Visitor<'de> for SessionsVisitor {
            type Value = SessionRange;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("sessions as 3, \"3..6\" or {\"low\": 3, \"high\": 6}")
            }

            fn visit_u64<E: Error>(self, count: u64) -> Result<Self::Value, E> {
                // What no u16 can hold is out of bounds, as 0 is.
                SessionRange::exactly(u16::try_from(count).unwrap_or(0)).map_err(E::custom)
            }

            fn visit_i64<E: Error>(self, _negative: i64) -> Result<Self::Value, E> {
                self.visit_u64(0)
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                text.parse().map_err(E::custom)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                let ends = EndsOfSessions::deserialize(MapAccessDeserializer::new(map))?;
                SessionRange::new(ends.low, ends.high).map_err(A::Error::custom)
            }
        }
        deserializer.deserialize_any(SessionsVisitor).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estimate::ManualOff;

    fn read(text: &str) -> Result<Selection, String> {
        let read = SelectionJson::read(text.as_bytes()).map_err(|error| error.to_string())?;
        Ok(read.over(&Selection::default()))
    }

    #[test]
    fn every_word_of_the_command_line_has_its_place() {
        let text = r#"{"technique": "rf", "areas": ["face", "abdomen:large"], "sessions": "3..6",
            "add_ons": ["serum", "led@3"], "packages": ["glow"], "concerns": ["scars", "pores"], "client": "new",
            "fees": ["consultation"], "member": "gold", "code": "AUTUMN", "on": "2026-11-21",
            "start": "2026-12-01"}"#;
        let add_on = |text| chosen_add_on(text).unwrap();
        let expected = Selection {
            technique: Some("rf".to_owned()),
            areas: vec!["face".to_owned(), "abdomen:large".to_owned()],
            sessions: SessionRange::new(3, 6).ok(),
            add_ons: vec![add_on("serum"), add_on("led@3")],
            packages: vec!["glow".to_owned()],
            concerns: vec!["scars".to_owned(), "pores".to_owned()],
            client: Client::New,
            fees: vec!["consultation".to_owned()],
            member: Some("gold".to_owned()),
            code: Some("AUTUMN".to_owned()),
            on: Some(jiff::civil::date(2026, 11, 21)),
            start: Some(jiff::civil::date(2026, 12, 1)),
            ..Selection::default()
        };
        assert_eq!(read(text), Ok(expected));
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
        let clinic = crate::catalog::Clinic::default();
        let list = crate::catalog::PriceListBuilder::new("GBP".parse().unwrap(), clinic).build();
        let locale = Locale::for_tag("en-GB");
        let given = |text: &str| {
            let choice = SelectionJson::read(text.as_bytes()).unwrap();
            choice.manual_discount(&list, &locale)
        };
        let manual = given(r#"{"discount": "12.5%", "reason": "scar"}"#).unwrap().unwrap();
        assert_eq!(manual.reason, "scar");
        assert_eq!(manual.off, ManualOff::Percent("12.5".parse().unwrap()));
        let amount = |minor| Some(ManualOff::Amount(crate::money::Money::from_minor(minor)));
        let off = |text: &str| given(text).unwrap().map(|manual| manual.off);
        assert_eq!(off(r#"{"discount": 50}"#), amount(5000));
        assert_eq!(off(r#"{"discount": "49.90"}"#), amount(4990));
        assert_eq!(off("{}"), None);
        assert!(given(r#"{"discount": "49.999"}"#).is_err());
        for wrong in [r#""ten""#, "-5", "49.9", "true"] {
            let text = format!(r#"{{"discount": {wrong}}}"#);
            assert!(SelectionJson::read(text.as_bytes()).is_err(), "{wrong}");
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
        let default = Selection {
            technique: Some("rf".to_owned()),
            areas: vec!["face".to_owned()],
            client: Client::New,
            ..Selection::default()
        };
        let over = |text: &str| SelectionJson::read(text.as_bytes()).unwrap().over(&default);
        assert_eq!(over("{}"), default);
        assert_eq!(over(r#"{"technique": null, "areas": null}"#), default);
        let neck = over(r#"{"areas": ["neck"], "client": "returning"}"#);
        assert_eq!((neck.areas, neck.client), (vec!["neck".to_owned()], Client::Returning));
        assert_eq!(neck.technique, default.technique);
    }

    #[test]
    fn a_name_that_is_not_known_is_refused_by_name() {
        let error = read(r#"{"area": ["face"]}"#).unwrap_err();
        assert!(error.starts_with("unknown field `area`"), "{error}");
        let error = read(r#"{"sessions": {"low": 3, "high": 6, "most": 6}}"#).unwrap_err();
        assert!(error.contains("unknown field `most`"), "{error}");
        assert!(read(r#"{"technique": "a", "technique": "b"}"#).is_err());
    }
}
