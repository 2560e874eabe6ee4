//! Keys and values of a choice as they stand in JSON.

use super::not_a_choice::{KEYS, NotAChoice, ONE_CONCERN, twice};
use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use serde_json::{Map, Value};
use std::fmt;

/// A key as it stands.
pub(super) enum Key {
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

/// A value as it stands.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Given {
    Entry(JsonEntry),
    Other(Value),
}

impl Given {
    /// Entry as a value, in which no key can stand twice.
    pub(super) fn with_each_key_once(self) -> Result<Value, NotAChoice> {
        let fields = match self {
            Self::Entry(JsonEntry(fields)) => fields,
            Self::Other(value) => return Ok(value),
        };
        let mut entry = Map::new();
        for (key, value) in fields {
            if entry.contains_key(&key) {
                return Err(twice(&key));
            }
            entry.insert(key, value);
        }
        Ok(Value::Object(entry))
    }
}

/// Entry in curly brackets, with every key as often as it stands.
pub(super) struct JsonEntry(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for JsonEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct EntryVisitor;
        impl<'de> Visitor<'de> for EntryVisitor {
            type Value = JsonEntry;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an entry in curly brackets")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<JsonEntry, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(JsonEntry(fields))
            }
        }
        deserializer.deserialize_map(EntryVisitor)
    }
}
