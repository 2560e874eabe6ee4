//! The schema of the JSON, held by what the cases print.

use super::{case, folder_with_lists, here, needlepoint};
use crate::support::{
    cases,
    schema::{self, Schema},
};
use needlepoint::selection::ChoiceRecord;
use serde_json::Value;
use std::{fs, path::Path};

#[test]
fn the_schema_names_every_key_that_is_written_and_no_other() {
    let (schema, documents) = (Schema::read(), documents());
    for (name, value) in &documents {
        assert_eq!(schema.faults(name, value), Vec::<String>::new(), "{name}: {value:#}");
        assert!(schema.against(&schema.0, value, "").is_empty(), "{name}: {value:#}");
    }
    // Each key that is taken out of it must be missed, by a document that has one of that name.
    let texts: Vec<String> = documents.iter().map(|(_, value)| value.to_string()).collect();
    let mut idle = Vec::new();
    for (name, part) in schema.0["$defs"].as_object().unwrap() {
        keys_below(part, &format!("/$defs/{name}"), &mut idle);
    }
    idle.retain(|key| {
        let without = without(&schema, key);
        let named = format!("\"{}\":", key.rsplit('/').next().unwrap());
        let mut having = documents.iter().zip(&texts).filter(|(_, text)| text.contains(&named));
        having.all(|((name, value), _)| without.faults(name, value).is_empty())
    });
    assert_eq!(idle, Vec::<String>::new());
}

#[test]
fn what_no_document_may_be_is_refused_by_the_schema() {
    let schema = Schema::read();
    let list = documents().into_iter().find(|(name, _)| *name == "price_list").unwrap().1;
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut list = list.clone();
        change(&mut list);
        schema.faults("price_list", &list)
    };
    assert_eq!(changed(&|_| {}), Vec::<String>::new());
    let wrong: [&dyn Fn(&mut Value); 6] = [
        &|list| list["version"] = Value::from(2),
        &|list| list["minor_digits"] = Value::from("2"),
        &|list| list["clinics"] = Value::Null,
        &|list| list["offers"][0]["coverage"] = Value::from("some"),
        &|list| list["offers"][0]["prices"][0]["low"] = Value::from(1.5),
        &|list| *list = Value::Array(Vec::new()),
    ];
    for change in wrong {
        assert_eq!(changed(change).len(), 1, "{:?}", changed(change));
    }
    for key in list.as_object().unwrap().keys().filter(|key| *key != "instead_of") {
        let removed = changed(&|list| {
            list.as_object_mut().unwrap().remove(key);
        });
        assert_eq!(removed.len(), 1, "{key}");
    }
}

/// Notes pointers to the keys that a part of a schema names. Each must say what it means.
fn keys_below(part: &Value, at: &str, keys: &mut Vec<String>) {
    let properties = part.get("properties").and_then(Value::as_object);
    for (key, rule) in properties.into_iter().flatten() {
        let at = format!("{at}/properties/{key}");
        assert!(rule["description"].is_string(), "{at} does not say what it means");
        keys_below(rule, &at, keys);
        keys.push(at);
    }
}

/// A schema without the key at a pointer.
fn without(schema: &Schema, key: &str) -> Schema {
    let mut schema = schema.0.clone();
    let (properties, key) = key.rsplit_once('/').unwrap();
    schema.pointer_mut(properties).unwrap().as_object_mut().unwrap().remove(key).unwrap();
    Schema(schema)
}

/// Every document of the cases, each with its name: what is printed, or would be with `--json`, the
/// records in quotes, and what batches ask.
fn documents() -> Vec<(&'static str, Value)> {
    let mut documents = Vec::new();
    for path in cases::files("commands/cases", "txt") {
        let case = fs::read_to_string(path).unwrap();
        let folder = folder_with_lists();
        for typed in case.lines().filter_map(|line| line.strip_prefix("$ needlepoint ")) {
            documents.extend(printed(folder.path(), typed));
            if !["--json", "--batch"].iter().any(|flag| typed.contains(flag)) {
                documents.extend(printed(folder.path(), &format!("{typed} --json")));
            }
        }
        documents.extend(records_in(folder.path()).into_iter().map(|it| ("quote_record", it)));
    }
    for typed in [
        "list add_on_units.ron --json",
        "estimate add_on_units.ron --technique standard --area face --add-on filler:2..4 --json",
        "list package_contents.ron --json",
        "list package_choices.ron --json",
        "estimate calendar.ron --technique standard --area face --sessions 3 --start 2026-12-01 --json",
        "estimate calendar_edges.ron --technique volume --area face --sessions 3 --package glow \
         --start 2027-02-01 --json",
        "estimate priced_later_by_plan.ron --technique plain --area hands --sessions 3 \
         --add-on light --json",
        "estimate visits.ron --technique standard --area face --sessions 3 --code autumn \
         --on 2026-08-20 --json",
        "estimate booked.ron --technique standard --area face --fee consultation --on 2026-08-20 \
         --json",
    ] {
        documents.extend(printed(&here("../pricing_cases"), typed));
    }
    let choices = fs::read_to_string(here("lists/choices.jsonl")).unwrap();
    let choices = choices.lines().chain(["{\"concern\": \"scars\"}"]);
    let choices = choices.filter(|line| ChoiceRecord::read(line.as_bytes()).is_ok());
    documents.extend(choices.map(|line| ("choice", serde_json::from_str(line).unwrap())));
    documents
}

/// Documents that a command prints in a folder.
fn printed(folder: &Path, typed: &str) -> Vec<(&'static str, Value)> {
    schema::documents(&case::words(typed), &needlepoint(folder, typed).stdout)
}

/// Records in the HTML of quotes.
fn records_in(folder: &Path) -> Vec<Value> {
    let record = |path: &Path| {
        let page = fs::read_to_string(path).ok()?;
        let (_, rest) = page.split_once("<template id=\"needlepoint-quote\">")?;
        Some(serde_json::from_str(rest.split_once("</template>")?.0).unwrap())
    };
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.filter_map(|file| record(&file)).collect()
}
