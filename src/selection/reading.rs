//! A choice as somebody wrote it, read key by key.

use super::{
    ChosenAddOn, ChosenArea, OffByHand, PastCourse, SessionRange, SessionRangeError,
    given::{Given, Key},
    not_a_choice::{NotAChoice, ONE_CONCERN, described, quoted, twice, unexpected, unknown, wrong},
    not_json::not_json,
    record::{ChoiceRecord, ClientName, Day, Sessions, Text},
    texts::clean_text,
};
use crate::text::is_blank;
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
    /// Reads a choice that somebody wrote as JSON. A text in it that is empty says nothing, so it
    /// is a mistake; without a reason a discount may be.
    ///
    /// # Errors
    ///
    /// If it is no JSON, or has a key or a value that a choice has not.
    pub fn read(json: &[u8]) -> Result<Self, NotAChoice> {
        let ReadChoice(read) =
            serde_json::from_slice(json).map_err(|error| not_json(&error, json))?;
        let choice = read?;
        if let Some(key) = choice.empty_key() {
            return Err(wrong(key, "expected a text, but found an empty one"));
        }
        for Text(area) in choice.areas.iter().flatten() {
            let named = area.clone().named();
            named.map_err(|error| told("areas", &error, &quoted(&area.to_string())))?;
        }
        Ok(choice)
    }

    /// Takes the value of a key that is known.
    fn take(&mut self, key: &'static str, value: Value) -> Result<(), NotAChoice> {
        let value = WrittenValue { key, value };
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
            "after_course" => self.after_course = value.past_courses()?,
            "discount" => self.discount = value.discount()?,
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
        let areas = self.areas.iter().flatten().map(|Text(area)| area.to_string());
        let areas: Vec<String> = areas.collect();
        let mut all = one.chain([("areas", areas.as_slice())]).chain(several);
        all.find(|(_, texts)| texts.iter().any(|text| is_blank(text))).map(|(key, _)| key)
    }
}

impl<'de> Deserialize<'de> for ChoiceRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let ReadChoice(read) = ReadChoice::deserialize(deserializer)?;
        read.map_err(D::Error::custom)
    }
}

/// A choice that was read, or the first thing that is wrong with it.
struct ReadChoice(Result<ChoiceRecord, NotAChoice>);

impl<'de> Deserialize<'de> for ReadChoice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ReadingVisitor;
        impl<'de> Visitor<'de> for ReadingVisitor {
            type Value = ReadChoice;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a choice in curly brackets")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ReadChoice, A::Error> {
                let mut fields = Fields::default();
                let mut refusal = None;
                // What follows what is refused is read all the same, as it may be no JSON.
                while let Some(key) = map.next_key()? {
                    let value = match key {
                        // Nothing else may stand in curly brackets.
                        Key::Known("sessions") => map.next_value()?,
                        _ => Given::Other(map.next_value()?),
                    };
                    if refusal.is_none() {
                        refusal = fields.take(key, value).err();
                    }
                }
                Ok(ReadChoice(refusal.map_or(Ok(fields.choice), Err)))
            }
        }
        deserializer.deserialize_map(ReadingVisitor)
    }
}

/// Fields taken of a choice so far.
#[derive(Default)]
struct Fields {
    choice: ChoiceRecord,
    /// The keys that had a value.
    taken: Vec<&'static str>,
}

impl Fields {
    fn take(&mut self, key: Key, value: Given) -> Result<(), NotAChoice> {
        let key = match key {
            Key::Known(key) => key,
            Key::Unknown(key) => return Err(unknown(&key)),
        };
        let value = value.with_each_key_once()?;
        if !value.is_null() {
            if self.taken.contains(&key) {
                return Err(twice(key));
            }
            self.taken.push(key);
        }
        self.choice.take(key, value)
    }
}

/// The value of a key.
struct WrittenValue<'k> {
    key: &'k str,
    value: Value,
}

impl WrittenValue<'_> {
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
        self.written_texts()
    }

    fn past_courses(self) -> Result<Option<Vec<Text<PastCourse>>>, NotAChoice> {
        self.written_texts()
    }

    /// Texts that each say something by a form of their own.
    fn written_texts<T: FromStr<Err: Display>>(self) -> Result<Option<Vec<Text<T>>>, NotAChoice> {
        let key = self.key;
        let Some(texts) = self.texts()? else { return Ok(None) };
        let read = |text: &String| {
            let read = text.parse::<T>().map(Text);
            read.map_err(|error| told(key, &error, &quoted(text)))
        };
        texts.iter().map(read).collect::<Result<_, _>>().map(Some)
    }

    /// A percentage or an amount.
    fn discount(self) -> Result<Option<OffByHand>, NotAChoice> {
        if let Some(number) = self.too_large() {
            return Err(wrong(self.key, &format!("expected an amount, but {number} is too large")));
        }
        self.number_or_text(str::parse)
    }

    /// A number, a text, or the two ends as an estimate's own JSON writes them.
    fn sessions(self) -> Result<Option<SessionRange>, NotAChoice> {
        if let Some(number) = self.too_large() {
            return Err(told(self.key, &SessionRangeError::OutOfBounds, &number));
        }
        let Value::Object(ends) = &self.value else { return self.number_or_text(str::parse) };
        let ends = ends.get("low").zip(ends.get("high")).filter(|_| ends.len() == 2);
        let number = |end: &Value| end.as_u64().or_else(|| is_huge(end).then_some(u64::MAX));
        let Some((low, high)) = ends.and_then(|(low, high)| number(low).zip(number(high))) else {
            let message = "expected two whole numbers, as in {\"low\": 3, \"high\": 6}";
            return Err(wrong(self.key, message));
        };
        range_of(low, high).map(Some).map_err(|error| wrong(self.key, &error.to_string()))
    }

    /// Value read from a text, or from a whole number without quotes.
    fn number_or_text<T, E: Display>(
        self,
        read: impl Fn(&str) -> Result<T, E>,
    ) -> Result<Option<T>, NotAChoice> {
        let (text, found) = match &self.value {
            Value::Null => return Ok(None),
            Value::String(text) => (text.clone(), quoted(text)),
            Value::Number(number) if number.is_u64() => {
                (number.to_string(), described(&self.value))
            }
            other => {
                let expected = "a whole number without a sign, or a text in quotes";
                return Err(unexpected(self.key, expected, other));
            }
        };
        read(&text).map(Some).map_err(|error| told(self.key, &error, &found))
    }

    /// The words for a number that is larger than any.
    fn too_large(&self) -> Option<String> {
        is_huge(&self.value).then(|| described(&self.value))
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
        let day = |text: String| {
            let read: Result<Day, _> = text.parse();
            read.map(Text).map_err(|error| told(key, &error, &quoted(&text)))
        };
        text.map(day).transpose()
    }
}

fn clean(text: String) -> String {
    match clean_text(&text) {
        Cow::Borrowed(_) => text,
        Cow::Owned(clean) => clean,
    }
}

/// True if a value is a number that is too large to be kept as a whole one.
fn is_huge(value: &Value) -> bool {
    let Value::Number(number) = value else { return false };
    let written = number.to_string();
    let is_large = written.split_once('e').is_some_and(|(_, power)| !power.starts_with('-'));
    is_large && !written.starts_with('-')
}

/// A range of sessions from numbers of any size.
fn range_of(low: u64, high: u64) -> Result<SessionRange, SessionRangeError> {
    let end = |end: u64| u16::try_from(end).map_err(|_too_large| SessionRangeError::OutOfBounds);
    SessionRange::new(end(low)?, end(high)?)
}

/// Refusal of the value of a key, with what was found there.
fn told(key: &str, error: &impl Display, found: &str) -> NotAChoice {
    wrong(key, &format!("{error}, but found {found}"))
}

#[cfg(test)]
mod tests {
    use super::{
        super::not_a_choice::{KEYS, WHOLE},
        *,
    };
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
    fn a_key_that_stands_twice_within_a_value_is_told() {
        for ends in [r#""low": 3, "high": 6, "low": 4"#, r#""low": null, "low": 3, "high": 6"#] {
            let text = format!("{{\"sessions\": {{{ends}}}}}");
            assert_eq!(fault(&text).0, "\"low\" stands twice", "{text}");
        }
    }

    #[test]
    fn a_number_that_is_too_large_is_told_as_that() {
        let bounds = "\"sessions\": expected 1 to 200 sessions";
        for (value, found) in [
            ("65536", ", but found the number 65536"),
            ("201", ", but found the number 201"),
            ("99999999999999999999", ", but found the number 1e+20"),
            ("\"70000\"", ", but found \"70000\""),
            ("\"3..70000\"", ", but found \"3..70000\""),
            (r#"{"low": 3, "high": 70000}"#, ""),
            (r#"{"low": 3, "high": 99999999999999999999}"#, ""),
            (r#"{"low": 0, "high": 3}"#, ""),
        ] {
            let (message, _) = fault(&format!("{{\"sessions\": {value}}}"));
            assert_eq!(message, format!("{bounds}{found}"), "{value}");
        }
        assert_eq!(
            fault(r#"{"discount": 99999999999999999999}"#).0,
            "\"discount\": expected an amount, but the number 1e+20 is too large"
        );
        for small in ["-99999999999999999999", "1e-20", "3.5"] {
            let (message, _) = fault(&format!("{{\"sessions\": {small}}}"));
            let expected = "\"sessions\": expected a whole number without a sign";
            assert!(message.starts_with(expected), "{message}");
        }
        for end in ["-3", "3.5", "\"3\"", "null", "[]"] {
            let (message, _) = fault(&format!("{{\"sessions\": {{\"low\": {end}, \"high\": 6}}}}"));
            assert!(message.starts_with("\"sessions\": expected two whole numbers"), "{message}");
        }
        assert!(ChoiceRecord::read(br#"{"add_ons": ["led@70000"]}"#).is_err());
    }

    #[test]
    fn an_area_without_an_id_or_a_size_is_a_mistake_of_who_writes() {
        for (area, expected) in [(":large", "the id of an area"), ("face:", "the id of a size")] {
            let (message, _) = fault(&json!({ "areas": ["neck", area] }).to_string());
            assert!(message.starts_with(&format!("\"areas\": expected {expected}")), "{message}");
            assert!(message.ends_with(&format!(", but found \"{area}\"")), "{message}");
        }
    }

    #[test]
    fn an_empty_id_or_code_is_a_mistake_of_who_writes_and_none_in_a_record() {
        for key in ["technique", "areas", "packages", "concerns", "fees", "member", "code", "list"]
        {
            for empty in ["", " ", "\u{200b}\u{2060}"] {
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
