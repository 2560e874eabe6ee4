//! A choice as somebody wrote it, read key by key.

use super::{
    ChosenAddOn, ChosenArea, SessionRange,
    not_a_choice::{KEYS, NotAChoice, ONE_CONCERN, quoted, unexpected, unknown, wrong},
    not_json::not_json,
    record::{ChoiceRecord, ClientName, Day, Sessions, Text},
    texts::clean_text,
};
use serde::{
    Deserialize, Deserializer,
    de::{Error as _, MapAccess, Visitor},
};
use serde_json::Value;
use std::{
    borrow::Cow,
    fmt::{self, Display},
    str::FromStr,
};

impl ChoiceRecord {
    /// Reads a choice that somebody wrote as JSON. A text in it that is empty says nothing, so it is a
    /// mistake; without a reason a discount may be.
    ///
    /// # Errors
    ///
    /// Where it is no JSON, or has a key or a value that a choice has not.
    pub fn read(json: &[u8]) -> Result<Self, NotAChoice> {
        let Reading(read) = serde_json::from_slice(json).map_err(|error| not_json(&error))?;
        let choice = read?;
        match choice.empty_key() {
            Some(key) => Err(wrong(key, "expected a text, but found an empty one")),
            None => Ok(choice),
        }
    }

    /// Takes the value of a key that is known.
    fn take(&mut self, key: &'static str, value: Value) -> Result<(), NotAChoice> {
        let value = Written { key, value };
        match key {
            "technique" => self.technique = value.text()?,
            "areas" => self.areas = value.areas()?,
            "sessions" => self.sessions = value.sessions()?.map(Sessions),
            "add_ons" => self.add_ons = value.add_ons()?,
            "packages" => self.packages = value.texts()?,
            ONE_CONCERN => self.concern = value.text()?,
            "concerns" => self.concerns = value.texts()?,
            "client" => self.client = value.client()?,
            "fees" => self.fees = value.texts()?,
            "member" => self.member = value.text()?,
            "code" => self.code = value.text()?,
            "discount" => self.discount = value.number_or_text()?,
            "reason" => self.reason = value.text()?,
            "on" => self.on = value.day()?,
            "start" => self.start = value.day()?,
            "list" => self.list = value.text()?,
            _ => return Err(unknown(key)),
        }
        Ok(())
    }

    /// The key of an id or a code that is empty.
    fn empty_key(&self) -> Option<&'static str> {
        let one = [
            ("technique", &self.technique),
            ("concerns", &self.concern),
            ("member", &self.member),
            ("code", &self.code),
            ("list", &self.list),
        ];
        let several =
            [("packages", &self.packages), ("concerns", &self.concerns), ("fees", &self.fees)];
        let one = one.into_iter().map(|(key, text)| (key, text.as_slice()));
        let several =
            several.into_iter().map(|(key, texts)| (key, texts.as_deref().unwrap_or(&[])));
        let is_empty = |text: &String| text.trim().is_empty();
        let areas = self.areas.iter().flatten().map(|Text(area)| area.to_string());
        let areas: Vec<String> = areas.collect();
        let mut all = one.chain([("areas", areas.as_slice())]).chain(several);
        all.find(|(_, texts)| texts.iter().any(is_empty)).map(|(key, _)| key)
    }
}

impl<'de> Deserialize<'de> for ChoiceRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Reading(read) = Reading::deserialize(deserializer)?;
        read.map_err(D::Error::custom)
    }
}

/// A choice that was read, or the first thing that is wrong with it.
struct Reading(Result<ChoiceRecord, NotAChoice>);

impl<'de> Deserialize<'de> for Reading {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ReadingVisitor;
        impl<'de> Visitor<'de> for ReadingVisitor {
            type Value = Reading;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a choice in curly brackets")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Reading, A::Error> {
                let mut fields = Fields::default();
                let mut fault = None;
                // What follows a fault is read all the same, as it may be no JSON.
                while let Some((key, value)) = map.next_entry()? {
                    if fault.is_none() {
                        fault = fields.take(key, value).err();
                    }
                }
                Ok(Reading(fault.map_or(Ok(fields.choice), Err)))
            }
        }
        deserializer.deserialize_map(ReadingVisitor)
    }
}

/// What was taken of a choice so far.
#[derive(Default)]
struct Fields {
    choice: ChoiceRecord,
    /// The keys that had a value.
    taken: Vec<&'static str>,
}

impl Fields {
    fn take(&mut self, key: Key, value: Value) -> Result<(), NotAChoice> {
        let key = match key {
            Key::Known(key) => key,
            Key::Unknown(key) => return Err(unknown(&key)),
        };
        if !value.is_null() {
            if self.taken.contains(&key) {
                let message = format!("\"{key}\" stands twice");
                return Err(NotAChoice { message, remedy: "keep one of the two".to_owned() });
            }
            self.taken.push(key);
        }
        self.choice.take(key, value)
    }
}

/// A key as it stands.
enum Key {
    Known(&'static str),
    Unknown(String),
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KeyVisitor;
        impl Visitor<'_> for KeyVisitor {
            type Value = Key;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }

            fn visit_str<E>(self, key: &str) -> Result<Key, E> {
                let mut all = KEYS.iter().map(|(known, _)| *known).chain([ONE_CONCERN]);
                let known = all.find(|known| *known == key);
                Ok(known.map_or_else(|| Key::Unknown(key.to_owned()), Key::Known))
            }
        }
        deserializer.deserialize_identifier(KeyVisitor)
    }
}

/// The value of a key.
struct Written<'k> {
    key: &'k str,
    value: Value,
}

impl Written<'_> {
    fn text(self) -> Result<Option<String>, NotAChoice> {
        match self.value {
            Value::Null => Ok(None),
            Value::String(text) => Ok(Some(clean(text))),
            other => Err(unexpected(self.key, "a text in quotes", &other)),
        }
    }

    fn texts(self) -> Result<Option<Vec<String>>, NotAChoice> {
        let key = self.key;
        let text = |value: Value| match value {
            Value::String(text) => Ok(clean(text)),
            other => Err(unexpected(key, "nothing but texts in the list", &other)),
        };
        match self.value {
            Value::Null => Ok(None),
            Value::Array(values) => {
                values.into_iter().map(text).collect::<Result<_, _>>().map(Some)
            }
            other => Err(unexpected(key, "a list of texts", &other)),
        }
    }

    fn areas(self) -> Result<Option<Vec<Text<ChosenArea>>>, NotAChoice> {
        let texts = self.texts()?;
        Ok(texts.map(|texts| texts.iter().map(|text| Text(text.as_str().into())).collect()))
    }

    fn add_ons(self) -> Result<Option<Vec<Text<ChosenAddOn>>>, NotAChoice> {
        let key = self.key;
        let Some(texts) = self.texts()? else { return Ok(None) };
        texts.iter().map(|text| parsed(key, text).map(Text)).collect::<Result<_, _>>().map(Some)
    }

    /// What is read from a text, or from a whole number without quotes.
    fn number_or_text<T: FromStr<Err: Display>>(self) -> Result<Option<T>, NotAChoice> {
        match &self.value {
            Value::Null => Ok(None),
            Value::String(text) => parsed(self.key, text).map(Some),
            Value::Number(number) if number.is_u64() => {
                parsed(self.key, &number.to_string()).map(Some)
            }
            other => Err(unexpected(
                self.key,
                "a whole number without a sign, or a text in quotes",
                other,
            )),
        }
    }

    /// A number, a text, or the two ends as an estimate's own JSON writes them.
    fn sessions(self) -> Result<Option<SessionRange>, NotAChoice> {
        let Value::Object(ends) = &self.value else { return self.number_or_text() };
        let end = |name: &str| ends.get(name)?.as_u64().and_then(|end| u16::try_from(end).ok());
        let ends = end("low").zip(end("high")).filter(|_| ends.len() == 2);
        let Some((low, high)) = ends else {
            return Err(wrong(self.key, "expected two numbers, as in {\"low\": 3, \"high\": 6}"));
        };
        let range = SessionRange::new(low, high);
        range.map(Some).map_err(|error| wrong(self.key, &error.to_string()))
    }

    fn client(self) -> Result<Option<ClientName>, NotAChoice> {
        match &self.value {
            Value::Null => Ok(None),
            Value::String(text) if text == "new" => Ok(Some(ClientName::New)),
            Value::String(text) if text == "returning" => Ok(Some(ClientName::Returning)),
            other => Err(unexpected(self.key, "\"new\" or \"returning\"", other)),
        }
    }

    fn day(self) -> Result<Option<Text<Day>>, NotAChoice> {
        let key = self.key;
        let text = self.text()?;
        text.map(|text| parsed(key, &text).map(Text)).transpose()
    }
}

fn clean(text: String) -> String {
    match clean_text(&text) {
        Cow::Borrowed(_) => text,
        Cow::Owned(clean) => clean,
    }
}

/// What a text of a key is read as.
fn parsed<T: FromStr<Err: Display>>(key: &str, text: &str) -> Result<T, NotAChoice> {
    text.parse::<T>()
        .map_err(|error: T::Err| wrong(key, &format!("{error}, but found {}", quoted(text))))
}

#[cfg(test)]
mod tests {
    use super::{super::not_a_choice::WHOLE, *};
    use serde_json::json;
    use std::collections::BTreeSet;

    fn fault(text: &str) -> (String, String) {
        let NotAChoice { message, remedy } = ChoiceRecord::read(text.as_bytes()).unwrap_err();
        (message, remedy)
    }

    #[test]
    fn every_example_of_a_key_is_read() {
        for (key, examples) in KEYS {
            for example in examples.split(", or ") {
                let text = format!("{{\"{key}\": {example}}}");
                assert!(ChoiceRecord::read(text.as_bytes()).is_ok(), "{text}");
            }
        }
        assert!(ChoiceRecord::read(WHOLE.split_once("as ").unwrap().1.as_bytes()).is_ok());
    }

    #[test]
    fn every_key_of_a_record_is_named_to_who_writes_one_that_is_none() {
        let record = serde_json::to_value(ChoiceRecord::default()).unwrap();
        let written: BTreeSet<&str> =
            record.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(written, KEYS.map(|(key, _)| key).into_iter().collect());
    }

    #[test]
    fn a_value_of_any_kind_that_a_key_can_not_have_is_told_with_the_key_and_an_example() {
        let kinds =
            [json!(true), json!(3.5), json!(-3), json!([[]]), json!({"a": 1}), json!([null])];
        for (key, example) in KEYS {
            for value in &kinds {
                let (message, remedy) = fault(&json!({ key: value }).to_string());
                assert!(message.starts_with(&format!("\"{key}\": expected ")), "{message}");
                assert!(remedy.starts_with(&format!("write \"{key}\": {example}")), "{remedy}");
                for word in ["invalid", "struct", "sequence", "variant", "Record", "map", "u16"] {
                    assert!(!message.contains(word), "{message}");
                }
            }
        }
    }

    #[test]
    fn a_key_that_is_a_flag_is_told_as_the_key_that_is_meant() {
        for (key, meant) in [("area", "areas"), ("add-on", "add_ons"), ("--package", "packages")] {
            let (message, remedy) = fault(&json!({ key: [] }).to_string());
            assert_eq!(message, format!("there is no key \"{key}\""));
            assert!(remedy.starts_with(&format!("write \"{meant}\": [")), "{remedy}");
        }
        assert!(
            fault(r#"{"budget": 5}"#).1.starts_with("the keys are technique, areas, sessions,")
        );
    }

    #[test]
    fn a_key_that_stands_twice_is_told_wherever_its_second_value_counts() {
        let twice = r#"{"technique": "a", "technique": "b"}"#;
        assert_eq!(fault(twice).0, "\"technique\" stands twice");
        assert!(ChoiceRecord::read(br#"{"technique": null, "technique": "b"}"#).is_ok());
    }

    #[test]
    fn an_empty_id_or_code_is_a_mistake_of_who_writes_and_none_in_a_record() {
        for key in ["technique", "areas", "packages", "concerns", "fees", "member", "code", "list"]
        {
            for empty in ["", " "] {
                let several = ["areas", "packages", "concerns", "fees"].contains(&key);
                let value = if several { json!(["face", empty]) } else { json!(empty) };
                let choice = json!({ key: value });
                let expected = format!("\"{key}\": expected a text, but found an empty one");
                assert_eq!(fault(&choice.to_string()).0, expected);
                assert!(serde_json::from_value::<ChoiceRecord>(choice).is_ok(), "{key}");
            }
        }
        assert!(ChoiceRecord::read(br#"{"reason": ""}"#).is_ok());
    }
}
