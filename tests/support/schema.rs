//! `assets/schema/needlepoint.json`, against which all JSON is held that a command prints.
//!
//! Of JSON Schema only the keywords are read here that stand in it; any other is refused, so that none
//! is passed over.

use serde_json::{Map, Value};
use std::{fs, path::Path, sync::LazyLock};

static SCHEMA: LazyLock<Schema> = LazyLock::new(Schema::read);

/// Holds what a command printed against the schema, if it is JSON.
pub(crate) fn hold(words: &[String], stdout: &str) {
    for (document, value) in documents(words, stdout) {
        let faults = SCHEMA.faults(document, &value);
        assert!(faults.is_empty(), "{words:?}: {faults:#?}\n{value:#}");
    }
}

/// Documents that a command printed, each with its name in the schema.
pub(crate) fn documents(words: &[String], stdout: &str) -> Vec<(&'static str, Value)> {
    let name = match words.first().map(String::as_str) {
        Some("check") => "diagnostics",
        Some("list") => "price_list",
        Some("estimate") => "estimate",
        Some("explain") => "explanation",
        Some("fit") => "fit",
        Some("quote") => "written_quote",
        Some("new") => "new_list",
        _ => return Vec::new(),
    };
    let has = |flag: &str| words.iter().any(|word| word == flag);
    let texts: Vec<&str> = match (has("--batch"), has("--json")) {
        (true, _) => stdout.lines().collect(),
        (false, true) if stdout.starts_with(['{', '[']) => vec![stdout],
        (false, _) => Vec::new(),
    };
    let document = |text: &str| {
        let value: Value = serde_json::from_str(text).unwrap();
        (if value.get("error").is_some() { "failure" } else { name }, value)
    };
    texts.into_iter().map(document).collect()
}

/// A schema of documents.
pub(crate) struct Schema(pub(crate) Value);

impl Schema {
    pub(crate) fn read() -> Self {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/schema/needlepoint.json");
        Self(serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap())
    }

    /// Faults that keep a value from being a document of this name.
    pub(crate) fn faults(&self, document: &str, value: &Value) -> Vec<String> {
        self.against(&self.0["$defs"][document], value, document)
    }

    /// Faults of a value that stands `at` a place, held against a part of this schema.
    pub(crate) fn against(&self, schema: &Value, value: &Value, at: &str) -> Vec<String> {
        let mut faults = Vec::new();
        for (keyword, rule) in entries(schema) {
            let holds = match keyword.as_str() {
                "type" => one_or_several(rule).any(|kind| is_of_type(value, kind)),
                "const" => value == rule,
                "enum" => items(rule).any(|allowed| value == allowed),
                "required" => has_all(value, rule),
                "dependentRequired" => entries(rule)
                    .all(|(key, others)| value.get(key).is_none() || has_all(value, others)),
                "additionalProperties" | "unevaluatedProperties" => entries(value)
                    .all(|(key, entry)| self.names(schema, key) || self.holds(rule, entry)),
                "anyOf" => items(rule).any(|schema| self.holds(schema, value)),
                "oneOf" => items(rule).filter(|schema| self.holds(schema, value)).count() == 1,
                "$ref" => {
                    faults.extend(self.against(self.referred(rule), value, at));
                    true
                }
                "items" => {
                    let items = items(value).enumerate();
                    faults.extend(
                        items.flat_map(|(n, item)| self.against(rule, item, &format!("{at}[{n}]"))),
                    );
                    true
                }
                "properties" => {
                    faults.extend(entries(rule).flat_map(|(key, schema)| {
                        let entry = value.get(key).into_iter();
                        entry.flat_map(move |it| self.against(schema, it, &format!("{at}.{key}")))
                    }));
                    true
                }
                "$schema" | "$id" | "$defs" | "title" | "description" | "format" => true,
                other => panic!("{other} is a keyword that is not known here"),
            };
            if !holds {
                faults.push(format!("{at}: {keyword} {rule}"));
            }
        }
        faults
    }

    /// True if a part of this schema, or what it refers to, names a key.
    fn names(&self, schema: &Value, key: &str) -> bool {
        let referred = schema.get("$ref").map(|rule| self.referred(rule));
        schema["properties"].get(key).is_some() || referred.is_some_and(|it| self.names(it, key))
    }

    fn referred(&self, rule: &Value) -> &Value {
        let name = rule.as_str().unwrap().strip_prefix("#/$defs/").unwrap();
        &self.0["$defs"][name]
    }

    /// True if a value is as a part of this schema says, which may also say yes or no to all.
    fn holds(&self, schema: &Value, value: &Value) -> bool {
        schema.as_bool().unwrap_or_else(|| self.against(schema, value, "").is_empty())
    }
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter)
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn one_or_several(value: &Value) -> impl Iterator<Item = &str> {
    value.as_str().into_iter().chain(items(value).filter_map(Value::as_str))
}

/// True if a value has all these keys, or is no object.
fn has_all(value: &Value, keys: &Value) -> bool {
    !value.is_object() || one_or_several(keys).all(|key| value.get(key).is_some())
}

fn is_of_type(value: &Value, kind: &str) -> bool {
    match kind {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("{other} is a type that is not known here"),
    }
}
