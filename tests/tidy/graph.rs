//! Which file of `src` knows which, as the `use` lines and the paths of the code tell it.
//!
//! A name is followed through re-exports to the file that defines it. A `mod` line is no arrow, and
//! neither is the re-export of a name from further inside that the file itself doesn't use: both
//! only show the way. Naming a module is none either: what is taken from it is.

use super::{
    root, sources,
    syntax::{Module, Path, Use, below, modules_in},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

/// The arrows from file to file (paths from `src`), each with the names that the first takes from the second.
pub(crate) type Arrows = BTreeMap<(String, String), BTreeSet<String>>;

/// Whose arrows are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Of {
    Code,
    /// The tests within a file, too.
    CodeAndTests,
}

/// The arrows of this crate.
pub(crate) fn arrows(of: Of) -> Arrows {
    let files = files();
    let files = files.iter().map(|(file, text)| (file.as_str(), text.as_str()));
    arrows_between(&files.collect::<Vec<_>>(), of)
}

/// The files of this crate, each by its path from `src`, with their texts.
pub(crate) fn files() -> Vec<(String, String)> {
    let folder = root().join("src");
    let named = |(file, text): (PathBuf, String)| {
        (file.strip_prefix(&folder).unwrap_or(&file).display().to_string(), text)
    };
    sources().into_iter().map(named).collect()
}

/// The arrows of files, each given by its path from `src` and its text.
pub(crate) fn arrows_between(files: &[(&str, &str)], of: Of) -> Arrows {
    // The program is a crate of its own, and nothing knows it.
    let files = files.iter().filter(|(file, _)| *file != "main.rs");
    let modules = files.flat_map(|(file, text)| modules_in(file, &module_of(file), text));
    let names = Names { modules: modules.collect() };
    let mut arrows = Arrows::new();
    let counts = |content: &Module| of == Of::CodeAndTests || !content.is_test;
    for (module, content) in names.modules.iter().filter(|(_, content)| counts(content)) {
        for (file, name) in names.taken(module, content) {
            if file != content.file {
                arrows.entry((content.file.clone(), file)).or_default().insert(name);
            }
        }
    }
    arrows
}

/// The path of the module that a file holds: `app::views` for `app/views/mod.rs`.
fn module_of(file: &str) -> String {
    let path = file.trim_end_matches(".rs");
    let path = if path == "lib" { "" } else { path.trim_end_matches("/mod") };
    path.replace('/', "::")
}

/// All modules by their paths.
struct Names {
    modules: BTreeMap<String, Module>,
}

/// What a path leads to.
#[derive(Clone)]
enum Place {
    Module(String),
    /// Something that is defined in a file.
    Item(String),
}

/// Names that are being looked up, so that those who pass each other on come to an end.
type Asked = BTreeSet<(String, String)>;

impl Names {
    /// The files that a module takes something from, with what it is called.
    fn taken(&self, module: &str, content: &Module) -> Vec<(String, String)> {
        let mut taken = Vec::new();
        for one in &content.uses {
            for place in self.places(module, &one.path, &mut Asked::new()) {
                let file = match place {
                    Place::Item(file) => file,
                    // All that stands in it.
                    Place::Module(name) if one.name == "*" => self.file(&name),
                    Place::Module(_) => continue,
                };
                if !self.is_signpost(module, one, &file) {
                    taken.push((file, one.path.last().cloned().unwrap_or_default()));
                }
            }
        }
        for path in &content.paths {
            for place in self.places(module, path, &mut Asked::new()) {
                if let Place::Item(file) = place {
                    taken.push((file, path.join("::")));
                }
            }
        }
        taken
    }

    /// Whether a name is only handed on from further inside.
    fn is_signpost(&self, module: &str, one: &Use, file: &str) -> bool {
        let from_inside = module_of(file).starts_with(&below(module, ""));
        let is_used = self.modules.get(module).is_some_and(|it| it.words.contains(&one.name));
        one.is_re_export && from_inside && !is_used
    }

    /// What a path leads to, seen from a module; nothing for other crates.
    fn places(&self, from: &str, path: &Path, asked: &mut Asked) -> Vec<Place> {
        let Some((head, rest)) = path.split_first() else { return Vec::new() };
        let mut places = match head.as_str() {
            "crate" => vec![Place::Module(String::new())],
            "self" => vec![Place::Module(from.to_owned())],
            "super" => vec![Place::Module(parent(from))],
            name => self.named(from, name, asked),
        };
        for name in rest {
            let module = places.iter().find_map(|place| match place {
                Place::Module(module) => Some(module.clone()),
                Place::Item(_) => None,
            });
            // What stands within a type or an item is in the same file.
            let Some(module) = module else { break };
            places = match name.as_str() {
                "super" => vec![Place::Module(parent(&module))],
                name => match self.named(&module, name, asked) {
                    // Such as what a macro makes.
                    none if none.is_empty() => vec![Place::Item(self.file(&module))],
                    found => found,
                },
            };
        }
        places
    }

    /// What a name means within a module. A module and a function may share it.
    fn named(&self, module: &str, name: &str, asked: &mut Asked) -> Vec<Place> {
        let question = (module.to_owned(), name.to_owned());
        if !asked.insert(question.clone()) {
            return Vec::new();
        }
        let mut found = Vec::new();
        let content = self.modules.get(module);
        if let Some(content) = content.filter(|content| content.items.contains(name)) {
            found.push(Place::Item(content.file.clone()));
        }
        let uses = content.map(|content| content.uses.as_slice()).unwrap_or_default();
        for one in uses.iter().filter(|one| one.name == name) {
            found.extend(self.places(module, &one.path, asked));
        }
        if found.is_empty() {
            for all in uses.iter().filter(|one| one.name == "*") {
                for place in self.places(module, &all.path, asked) {
                    if let Place::Module(other) = place {
                        found.extend(self.named(&other, name, asked));
                    }
                }
            }
        }
        let child = below(module, name);
        if self.modules.contains_key(&child) {
            found.push(Place::Module(child));
        }
        asked.remove(&question);
        found
    }

    fn file(&self, module: &str) -> String {
        self.modules.get(module).map(|content| content.file.clone()).unwrap_or_default()
    }
}

fn parent(module: &str) -> String {
    module.rsplit_once("::").map(|(parent, _)| parent.to_owned()).unwrap_or_default()
}

/// The arrows of a few files that a test writes down, as `a.rs -> b.rs`.
fn drawn(files: &[(&str, &str)]) -> Vec<String> {
    arrows_between(files, Of::Code).keys().map(|(from, to)| format!("{from} -> {to}")).collect()
}

#[test]
fn a_re_export_is_followed_to_its_file_and_is_no_arrow_itself() {
    let files = [
        ("a/mod.rs", "mod b; mod c; pub use b::B as D; pub(crate) use c::*;"),
        ("a/b.rs", "pub struct B;"),
        ("a/c.rs", "use super::D; pub fn f(d: D) {}"),
        ("e.rs", "use crate::a::{D, f};"),
    ];
    assert_eq!(drawn(&files), ["a/c.rs -> a/b.rs", "e.rs -> a/b.rs", "e.rs -> a/c.rs"]);
}

#[test]
fn a_re_export_that_is_used_or_comes_from_elsewhere_is_an_arrow() {
    let files = [
        ("a/mod.rs", "mod b; pub use b::B; pub struct A(B);"),
        ("a/b.rs", "pub struct B;"),
        ("c/mod.rs", "mod d; pub use d::D; pub use crate::a::B;"),
        ("c/d.rs", "pub struct D;"),
    ];
    assert_eq!(drawn(&files), ["a/mod.rs -> a/b.rs", "c/mod.rs -> a/b.rs"]);
}

#[test]
fn a_path_within_code_is_an_arrow_by_any_way() {
    let files = [
        ("a/mod.rs", "mod b; mod c; fn f() { b::b() }"),
        ("a/b.rs", "pub fn b() { super::c::C::new(); crate::d::e() }"),
        ("a/c.rs", "use super::b; pub struct C; fn c() { b::b(); self::f() }"),
        (
            "d.rs",
            "use crate::a; fn e() { a::f(); std::mem::take() } #[cfg(test)] mod t { use crate::a::b; fn f() { b::b() } }",
        ),
    ];
    let expected = [
        "a/b.rs -> a/c.rs",
        "a/b.rs -> d.rs",
        "a/c.rs -> a/b.rs",
        "a/mod.rs -> a/b.rs",
        "d.rs -> a/mod.rs",
    ];
    assert_eq!(drawn(&files), expected);
}

#[test]
fn a_mod_line_and_a_module_that_is_only_named_are_no_arrows() {
    let files = [
        ("lib.rs", "pub mod a; pub mod b;"),
        ("a.rs", "use crate::b; use std::fmt;"),
        ("b.rs", "pub fn b() {}"),
    ];
    assert_eq!(drawn(&files), Vec::<String>::new());
}

#[test]
fn names_that_pass_each_other_on_come_to_an_end() {
    let files =
        [("a.rs", "pub use crate::b::*; use crate::b::x;"), ("b.rs", "pub use crate::a::*;")];
    assert_eq!(drawn(&files), ["a.rs -> b.rs", "b.rs -> a.rs"]);
}
