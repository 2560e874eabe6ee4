//! The rules of this repository that no other tool holds. Each is a function from a text to what
//! is wrong with it, and each is shown a text that breaks it, so that none can pass by accident.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// Which modules a module may name. ARCHITECTURE.md draws the same arrows.
const MAY_KNOW: [(&str, &[&str]); 15] = [
    ("money", &[]),
    ("text", &[]),
    ("catalog", &["money", "text"]),
    ("selection", &["money", "text", "catalog"]),
    ("estimate", &["money", "catalog", "selection"]),
    ("quote", &["money", "catalog", "selection", "estimate"]),
    ("typeface", &[]),
    ("pricing_file", &["money", "text", "catalog", "selection", "estimate", "typeface"]),
    ("locale", &["money", "text"]),
    ("wording", &["money", "catalog", "selection", "estimate", "locale"]),
    ("guide", &["catalog", "selection", "estimate", "locale"]),
    (
        "export",
        &[
            "money",
            "text",
            "catalog",
            "selection",
            "estimate",
            "quote",
            "typeface",
            "locale",
            "wording",
            "guide",
        ],
    ),
    ("storage", &[]),
    (
        "cli",
        &[
            "money",
            "text",
            "catalog",
            "selection",
            "estimate",
            "quote",
            "pricing_file",
            "locale",
            "wording",
            "guide",
            "export",
            "storage",
        ],
    ),
    (
        "app",
        &[
            "money",
            "catalog",
            "selection",
            "estimate",
            "quote",
            "pricing_file",
            "locale",
            "wording",
            "guide",
            "export",
            "storage",
        ],
    ),
];

/// The modules that hold exact money.
const EXACT: [&str; 5] = ["money", "catalog", "selection", "estimate", "quote"];

#[test]
fn every_arrow_between_modules_is_allowed() {
    assert_no_faults(&sources(), wrong_arrows);
}

#[test]
fn every_module_stands_in_the_table_and_in_the_map() {
    let map = read("ARCHITECTURE.md");
    let faults: Vec<String> = modules().iter().flat_map(|name| module_faults(name, &map)).collect();
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn colours_are_named_in_the_theme_only() {
    let views = sources().into_iter().filter(|(file, _)| !file.ends_with("src/app/theme/color.rs"));
    assert_no_faults(&views.collect::<Vec<_>>(), |_, text| colour_literals(text));
}

#[test]
fn exact_money_meets_no_floating_point() {
    let exact = sources().into_iter().filter(|(file, _)| EXACT.contains(&module_of(file).as_str()));
    assert_no_faults(&exact.collect::<Vec<_>>(), |_, text| floats(text));
}

#[test]
fn only_storage_touches_the_file_system() {
    let others = sources().into_iter().filter(|(file, _)| module_of(file) != "storage");
    assert_no_faults(&others.collect::<Vec<_>>(), |_, text| file_access(text));
}

#[test]
fn every_price_list_in_the_repository_checks_clean() {
    let lists = files_under("pricing", "ron");
    assert!(!lists.is_empty(), "there is no price list in pricing/");
    assert_no_faults(&lists, |file, text| list_faults(&file.display().to_string(), text));
}

#[test]
fn the_readme_runs_and_tests_what_the_checks_run() {
    assert_eq!(readme_faults(&read("README.md"), &read(".ci/run")), Vec::<String>::new());
}

#[test]
fn every_package_has_its_licence_in_the_window() {
    let (lock, licences) = (read("Cargo.lock"), read("assets/licences/crates.txt"));
    assert_eq!(licence_faults(&lock, &licences), Vec::<String>::new(), "run tests/licences.py");
    assert!(!licence_faults(&lock, "").is_empty());
    assert!(!licence_faults("", &licences).is_empty());
}

#[test]
fn the_habit_files_are_there() {
    for name in
        ["ARCHITECTURE.md", "CHANGELOG.md", "DECISIONS.md", "README.md", "pricing/README.md"]
    {
        assert!(says_something(&read(name)), "{name} says next to nothing");
    }
}

/// Packages of `lock` that `licences` does not name, and the other way round.
fn licence_faults(lock: &str, licences: &str) -> Vec<String> {
    let quoted = |entry: &str, key: &str| {
        let value = entry.split_once(&format!("{key} = \""))?.1;
        value.split_once('"').map(|(value, _)| value.to_owned())
    };
    // What has no source is this program itself.
    let entries = lock.split("[[package]]").filter(|entry| entry.contains("source = "));
    let package = |entry| Some(format!("{} {}", quoted(entry, "name")?, quoted(entry, "version")?));
    let locked: BTreeSet<String> = entries.filter_map(package).collect();
    let named = licences.lines().filter_map(|line| line.split_once(" · "));
    let named: BTreeSet<String> = named.map(|(package, _)| package.to_owned()).collect();
    locked.symmetric_difference(&named).cloned().collect()
}

/// Names in `text`, a file of a module, that its module may not know.
fn wrong_arrows(file: &Path, text: &str) -> Vec<String> {
    let module = module_of(file);
    let Some((_, allowed)) = MAY_KNOW.iter().find(|(name, _)| *name == module) else {
        return Vec::new();
    };
    let code = code_only(text);
    let mut named = paths_after("crate::", &code);
    // From the top file of a module one step up is the root of the crate, from the others two.
    let is_top = file.file_name().is_some_and(|name| name == "mod.rs") && depth_of(file) == 2;
    named.extend(paths_after(if is_top { "super::" } else { "super::super::" }, &code));
    named.retain(|name| *name != module && MAY_KNOW.iter().any(|(known, _)| known == name));
    named.retain(|name| !allowed.contains(&name.as_str()));
    named.into_iter().map(|name| format!("{module} must not know {name}")).collect()
}

/// What a module lacks in the table of arrows and in the map.
fn module_faults(module: &str, map: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if !MAY_KNOW.iter().any(|(name, _)| *name == module) {
        faults.push(format!("{module} is not in the table of arrows"));
    }
    if !map.contains(&format!("  {module}/")) {
        faults.push(format!("{module} is not in the map of ARCHITECTURE.md"));
    }
    faults
}

/// The first segments of every path that begins with `root`: `money` and `catalog` after `crate::`
/// in `use crate::{catalog::{Price, Rung}, money::Money}`.
fn paths_after(root: &str, code: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (start, root) in code.match_indices(root) {
        let path = &code[start + root.len()..];
        match path.strip_prefix('{') {
            None => names.push(identifier(path)),
            Some(group) => names.extend(group_heads(group).iter().map(|head| identifier(head))),
        }
    }
    names
}

/// The members of a `use` group, cut at the commas that stand in no inner group.
fn group_heads(group: &str) -> Vec<&str> {
    let (mut heads, mut depth, mut start) = (Vec::new(), 0_u32, 0);
    for (at, character) in group.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth == 0 => {
                heads.push(group[start..at].trim());
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                heads.push(group[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    heads
}

fn identifier(text: &str) -> String {
    text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// Colours that are written down instead of taken from the theme.
fn colour_literals(text: &str) -> Vec<String> {
    let code = code_only(text);
    let from_numbers = code.matches("Color32::from").map(|_| "Color32::from…".to_owned());
    let by_name =
        code.match_indices("Color32::").map(|(at, path)| identifier(&code[at + path.len()..]));
    let by_name = by_name.filter(|name| name.len() > 1 && !name.chars().any(char::is_lowercase));
    // Nothing at all and "whatever the text has" are no colours.
    let by_name = by_name.filter(|name| name != "TRANSPARENT" && name != "PLACEHOLDER");
    let numbers = code.replace('_', "");
    let words = numbers.split(|c: char| !c.is_alphanumeric() && c != '#');
    let hex = words.filter(|word| is_hex_colour(word));
    from_numbers.chain(by_name).chain(hex.map(str::to_owned)).collect()
}

fn is_hex_colour(word: &str) -> bool {
    let (digits, lengths) = match (word.strip_prefix('#'), word.strip_prefix("0x")) {
        (Some(digits), _) => (digits, [3, 6, 8].as_slice()),
        (_, Some(digits)) => (digits, [6, 8].as_slice()),
        _ => return false,
    };
    lengths.contains(&digits.len()) && digits.chars().all(|c| c.is_ascii_hexdigit())
}

/// Floating-point types; the lints of these modules refuse their arithmetic.
fn floats(text: &str) -> Vec<String> {
    let code = code_only(text);
    let words = code.split(|c: char| !c.is_alphanumeric() && c != '_');
    words.filter(|word| word.contains("f32") || word.contains("f64")).map(str::to_owned).collect()
}

/// Uses of the file system.
fn file_access(text: &str) -> Vec<String> {
    let code = code_only(text);
    let code = code.split("#[cfg(test)]").next().unwrap_or_default();
    let words = [
        "std::fs",
        "fs::read",
        "fs::write",
        "fs::File",
        "File::open",
        "File::create",
        "OpenOptions",
    ];
    words
        .iter()
        .filter(|word| code.contains(*word))
        .map(|word| format!("{word} belongs to storage"))
        .collect()
}

/// What `needlepoint check` would say.
fn list_faults(name: &str, text: &str) -> Vec<String> {
    match needlepoint::pricing_file::read(name, text) {
        Ok(reading) => reading.warnings.iter().map(ToString::to_string).collect(),
        Err(errors) => errors.iter().map(ToString::to_string).collect(),
    }
}

/// What is missing for a reader who types what the README says.
fn readme_faults(readme: &str, checks: &str) -> Vec<String> {
    let code: Vec<&str> =
        readme.split("```").skip(1).step_by(2).flat_map(str::lines).map(str::trim).collect();
    let command =
        |words: &str| code.iter().find_map(|line| line.find(words).map(|at| line[at..].trim()));
    let mut faults = Vec::new();
    if command("cargo run").is_none() {
        faults.push("the README has no command that runs it".to_owned());
    }
    match command("cargo test") {
        None => faults.push("the README has no command that tests it".to_owned()),
        Some(test) if checks.lines().any(|line| line.trim() == test) => {}
        Some(test) => faults.push(format!(".ci/run does not run the README's `{test}`")),
    }
    faults
}

/// `text` without its comments.
fn code_only(text: &str) -> String {
    text.lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n")
}

/// The top module that a file of `src` belongs to: `catalog` for `src/catalog/offer.rs`.
fn module_of(file: &Path) -> String {
    let inside = file.strip_prefix(root().join("src")).unwrap_or(file);
    let first =
        inside.components().next().map(|part| part.as_os_str().to_string_lossy().into_owned());
    first.unwrap_or_default().trim_end_matches(".rs").to_owned()
}

/// How many names lead from `src` to a file: 2 for `src/catalog/offer.rs`.
fn depth_of(file: &Path) -> usize {
    file.strip_prefix(root().join("src")).unwrap_or(file).components().count()
}

fn says_something(text: &str) -> bool {
    text.lines().filter(|line| !line.trim().is_empty()).count() > 3
}

fn modules() -> Vec<String> {
    let mut names: Vec<String> = sources().iter().map(|(file, _)| module_of(file)).collect();
    names.dedup();
    names.retain(|name| name != "lib" && name != "main");
    names
}

fn assert_no_faults(files: &[(PathBuf, String)], faults: impl Fn(&Path, &str) -> Vec<String>) {
    let found: Vec<String> = files
        .iter()
        .flat_map(|(file, text)| {
            let name = file.strip_prefix(root()).unwrap_or(file).display().to_string();
            faults(file, text).into_iter().map(move |fault| format!("{name}: {fault}"))
        })
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

fn sources() -> Vec<(PathBuf, String)> {
    files_under("src", "rs")
}

/// Every file with an ending under a folder of the repository, sorted, with its text.
fn files_under(folder: &str, ending: &str) -> Vec<(PathBuf, String)> {
    let mut folders = vec![root().join(folder)];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == ending) {
                let text = fs::read_to_string(&path).unwrap();
                files.push((path, text));
            }
        }
    }
    files.sort();
    files
}

fn read(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

mod each_rule_can_fail {
    use super::*;

    #[test]
    fn a_wrong_arrow_is_found_alone_in_a_group_and_inside_code() {
        let money = root().join("src/money/mod.rs");
        assert_eq!(
            wrong_arrows(&money, "use crate::catalog::PriceList;"),
            ["money must not know catalog"]
        );
        let group = "use crate::{\n    money::{Money, Percent},\n    estimate::Estimate,\n};";
        assert_eq!(
            wrong_arrows(&root().join("src/catalog/offer.rs"), group),
            ["catalog must not know estimate"]
        );
        let inline = "fn f() { crate::app::run() }";
        assert_eq!(wrong_arrows(&root().join("src/cli/mod.rs"), inline), ["cli must not know app"]);
    }

    #[test]
    fn a_wrong_arrow_is_found_by_way_of_the_parent_too() {
        let top = root().join("src/money/mod.rs");
        assert_eq!(wrong_arrows(&top, "use super::quote::Quote;"), ["money must not know quote"]);
        let below = root().join("src/money/percent.rs");
        assert_eq!(wrong_arrows(&below, "super::super::quote::f()"), ["money must not know quote"]);
        assert_eq!(wrong_arrows(&below, "use super::quote;"), Vec::<String>::new());
    }

    #[test]
    fn a_module_that_is_nowhere_and_a_file_that_is_empty_are_found() {
        assert_eq!(module_faults("helpers", "").len(), 2);
        assert_eq!(module_faults("money", "  money/   amounts"), Vec::<String>::new());
        assert!(!says_something("# Changelog\n\n\n\n\n"));
    }

    #[test]
    fn an_allowed_arrow_and_a_comment_are_no_faults() {
        let text =
            "use crate::{catalog::{PriceList, Offer}, money::Money}; // not crate::export::pdf\n";
        assert_eq!(
            wrong_arrows(&root().join("src/estimate/engine.rs"), text),
            Vec::<String>::new()
        );
    }

    #[test]
    fn a_colour_is_found_however_it_is_written() {
        assert_eq!(colour_literals("let c = Color32::from_rgb(1, 2, 3);"), ["Color32::from…"]);
        assert_eq!(colour_literals("ui.visuals().x = egui::Color32::RED;"), ["RED"]);
        assert_eq!(colour_literals("colour(\"#17666a\")"), ["#17666a"]);
        assert_eq!(colour_literals("rgb(0x17666a) | rgb(0x0017_666a)"), ["0x17666a", "0x0017666a"]);
        assert_eq!(
            colour_literals("Color32::TRANSPARENT; // as #17666a\n\"#1 of 3\""),
            Vec::<String>::new()
        );
    }

    #[test]
    fn a_float_is_found_as_a_type_a_suffix_and_a_conversion() {
        assert_eq!(floats("let x: f64 = 1_f32 + y.as_f64();"), ["f64", "1_f32", "as_f64"]);
        assert_eq!(floats("let x: i64 = pair.0; // never f64"), Vec::<String>::new());
    }

    #[test]
    fn the_file_system_is_found_outside_tests_only() {
        assert_eq!(
            file_access("std::fs::read(path)"),
            ["std::fs belongs to storage", "fs::read belongs to storage"]
        );
        assert_eq!(
            file_access("fn f() {}\n#[cfg(test)]\nmod tests { use std::fs; }"),
            Vec::<String>::new()
        );
    }

    #[test]
    fn a_price_list_that_is_none_has_faults() {
        assert!(!list_faults("bad.ron", "(schema: 1").is_empty());
    }

    #[test]
    fn a_readme_without_its_commands_has_faults() {
        assert_eq!(readme_faults("Nothing.", "").len(), 2);
        let readme = "```sh\ncargo run\n```\ntext cargo test\n```sh\napt-get install x && cargo test --release\n```";
        assert_eq!(
            readme_faults(readme, "cargo test"),
            [".ci/run does not run the README's `cargo test --release`"]
        );
        assert_eq!(readme_faults(readme, "  cargo test --release\n"), Vec::<String>::new());
    }
}
