//! What a file of Rust names, as far as its `use` lines and its paths tell.

use std::collections::{BTreeMap, BTreeSet};

/// A module, in its own file or in braces within another.
#[derive(Debug, Default)]
pub(crate) struct Module {
    /// The file that its code stands in.
    pub(crate) file: String,
    pub(crate) is_test: bool,
    /// Functions, types and constants that it defines.
    pub(crate) items: BTreeSet<String>,
    pub(crate) uses: Vec<Use>,
    /// Paths within its code, such as `theme::of`.
    pub(crate) paths: Vec<Path>,
    /// Every word of its code, its `use` lines left out.
    pub(crate) words: BTreeSet<String>,
}

/// The segments of a path.
pub(crate) type Path = Vec<String>;

/// One name that a `use` line brings in.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Use {
    pub(crate) path: Path,
    /// What it is called from then on; `*` for all that stands there.
    pub(crate) name: String,
    /// Whether others find it here, too.
    pub(crate) is_re_export: bool,
}

/// What stands before a module that is there for tests only.
const TESTS: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];

/// The modules of a file by their paths: that of the file, named `module`, and those in braces.
pub(crate) fn modules_in(file: &str, module: &str, text: &str) -> BTreeMap<String, Module> {
    let tokens = tokens(text);
    let token = |at: usize| tokens.get(at).copied().unwrap_or_default();
    let new = || Module { file: file.to_owned(), ..Module::default() };
    let mut found = BTreeMap::from([(module.to_owned(), new())]);
    // The modules around the token, each with the depth of braces within it.
    let (mut around, mut depth, mut at) = (vec![(module.to_owned(), 0_u32)], 0_u32, 0);
    while at < tokens.len() {
        let (name, floor) = around.last().cloned().unwrap_or_default();
        let here = found.entry(name.clone()).or_insert_with(new);
        let next = token(at + 1);
        match token(at) {
            "{" => depth += 1,
            "}" => {
                depth = depth.saturating_sub(1);
                if depth < floor {
                    around.pop();
                }
            }
            "use" if next != "<" => {
                let is_re_export = at > 0 && ["pub", ")"].contains(&token(at - 1));
                let mut leaves = Vec::new();
                at = leaves_of(&tokens, at + 1, Path::new(), &mut leaves);
                here.uses.extend(leaves.into_iter().map(|(path, name)| Use {
                    path,
                    name,
                    is_re_export,
                }));
                continue;
            }
            "mod" if token(at + 2) == "{" => {
                let before = tokens.get(..at).unwrap_or_default();
                let is_test = here.is_test || before.ends_with(&TESTS);
                let child = below(&name, next);
                found.insert(child.clone(), Module { is_test, ..new() });
                around.push((child, depth + 1));
                at += 2;
                continue;
            }
            "fn" | "struct" | "enum" | "trait" | "type" | "const" | "static" if depth == floor => {
                here.items.insert(next.to_owned());
            }
            word if is_word(word) && next == "::" => {
                let path = path_at(&tokens, at);
                here.words.insert(word.to_owned());
                at += 2 * path.len() - 1;
                here.paths.push(path);
                continue;
            }
            word if is_word(word) => {
                here.words.insert(word.to_owned());
            }
            _ => {}
        }
        at += 1;
    }
    found
}

/// The path of a module within another; the root of the crate has none.
pub(crate) fn below(module: &str, name: &str) -> String {
    if module.is_empty() { name.to_owned() } else { format!("{module}::{name}") }
}

/// The path that begins at a token, up to what is no plain name.
fn path_at(tokens: &[&str], mut at: usize) -> Path {
    let mut path = Path::new();
    while let Some(word) = tokens.get(at).filter(|word| is_word(word)) {
        path.push((*word).to_owned());
        if tokens.get(at + 1) != Some(&"::") {
            break;
        }
        at += 2;
    }
    path
}

/// Adds each name of a tree such as `a::{b, c as d, e::*}`. Returns where the tree ends.
fn leaves_of(
    tokens: &[&str],
    mut at: usize,
    mut path: Path,
    leaves: &mut Vec<(Path, String)>,
) -> usize {
    while let Some(token) = tokens.get(at).copied() {
        match token {
            "::" => at += 1,
            "{" => {
                at += 1;
                while tokens.get(at).is_some_and(|token| *token != "}") {
                    at = leaves_of(tokens, at, path.clone(), leaves);
                    at += usize::from(tokens.get(at) == Some(&","));
                }
                return at + 1;
            }
            "*" => {
                leaves.push((path, "*".to_owned()));
                return at + 1;
            }
            word if is_word(word) => {
                // `a::{self}` is `a`; at the head `self` is the module itself.
                if word != "self" || path.is_empty() {
                    path.push(word.to_owned());
                }
                at += 1;
                if tokens.get(at) == Some(&"::") {
                    continue;
                }
                let is_renamed = tokens.get(at) == Some(&"as");
                let name = if is_renamed { tokens.get(at + 1).copied() } else { None };
                let name = name.or(path.last().map(String::as_str)).unwrap_or_default().to_owned();
                leaves.push((path, name));
                return if is_renamed { at + 2 } else { at };
            }
            _ => return at,
        }
    }
    at
}

fn is_word(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// The texts in quotation marks that stand in the code of a file, as they are written there.
pub(crate) fn texts(text: &str) -> Vec<&str> {
    let literals = pieces(text).into_iter();
    let literals = literals.filter(|piece| !is_comment(piece) && !piece.starts_with('\''));
    literals.filter_map(|piece| Some(piece.split_once('"')?.1.rsplit_once('"')?.0)).collect()
}

/// The words and signs of a text, without comments, literals and lifetimes.
fn tokens(text: &str) -> Vec<&str> {
    let is_literal = |piece: &str| piece.contains('"') || piece.starts_with('\'');
    let pieces = pieces(text).into_iter();
    pieces.filter(|piece| !is_comment(piece) && !is_literal(piece)).collect()
}

fn is_comment(piece: &str) -> bool {
    piece.starts_with("//") || piece.starts_with("/*")
}

/// The words, signs, literals and comments of a text.
fn pieces(text: &str) -> Vec<&str> {
    let (mut pieces, mut rest) = (Vec::new(), text);
    while let Some(first) = rest.chars().next() {
        let length = match first {
            _ if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            _ if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            '"' => text_length(rest),
            '\'' => quote_length(rest),
            'r' | 'b' | 'c' if let Some(length) = raw_text_length(rest) => length,
            _ if first.is_alphanumeric() || first == '_' => {
                let is_end = |c: char| !c.is_alphanumeric() && c != '_';
                rest.find(is_end).unwrap_or(rest.len())
            }
            _ if rest.starts_with("::") => 2,
            _ => first.len_utf8(),
        };
        if !first.is_whitespace() {
            pieces.push(&rest[..length]);
        }
        rest = &rest[length..];
    }
    pieces
}

/// Length of the text in quotation marks that `rest` begins with, the marks included.
fn text_length(rest: &str) -> usize {
    let mut is_escaped = false;
    for (at, character) in rest.char_indices().skip(1) {
        match character {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// Length of the raw text, such as `r#"…"#`, that `rest` begins with, if it begins with one.
fn raw_text_length(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix("br").or(rest.strip_prefix("cr")).or(rest.strip_prefix('r'))?;
    let signs = inside.len() - inside.trim_start_matches('#').len();
    let content = inside[signs..].strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(signs));
    let length = content.find(&end).map_or(content.len(), |at| at + end.len());
    Some(rest.len() - content.len() + length)
}

/// Length of a character in quotation marks, or of the sign that begins a lifetime.
fn quote_length(rest: &str) -> usize {
    let mut characters = rest.char_indices().skip(1);
    match (characters.next(), characters.next()) {
        (Some((_, '\\')), Some((escaped, _))) => {
            rest[escaped + 1..].find('\'').map_or(rest.len(), |at| escaped + at + 2)
        }
        (Some(_), Some((at, '\''))) => at + 1,
        _ => 1,
    }
}

#[test]
fn every_name_of_a_use_line_is_found_in_braces_renamed_and_all_at_once() {
    let text = "pub(super) use super::{a::{self, B, c::D as E}, f::*};\nuse g;";
    let found = modules_in("x.rs", "x", text);
    let uses = &found["x"].uses;
    let names: Vec<String> =
        uses.iter().map(|it| format!("{} = {}", it.name, it.path.join("::"))).collect();
    assert_eq!(
        names,
        ["a = super::a", "B = super::a::B", "E = super::a::c::D", "* = super::f", "g = g"]
    );
    let re_exports: Vec<bool> = uses.iter().map(|it| it.is_re_export).collect();
    assert_eq!(re_exports, [true, true, true, true, false]);
}

#[test]
fn a_path_is_found_in_code_and_not_in_comments_and_texts() {
    let text = r##"
        // comment::a /* */
        /* comment::b "*/
        fn f<'a>(x: &'a str) -> impl Fn() + use<'a> { g::h::<Vec<i::J>>('"', '\'', b'\\') }
        const T: &str = "text::c \" text::d"; const R: &str = r#"text::e " text::f"#;
    "##;
    let found = modules_in("x.rs", "x", text);
    assert_eq!(found["x"].paths, [["g", "h"], ["i", "J"]]);
    assert_eq!(found["x"].uses, []);
    assert_eq!(found["x"].items, ["R", "T", "f"].map(str::to_owned).into());
}

#[test]
fn a_text_is_found_however_it_is_quoted_and_not_in_a_comment() {
    let text = r##"
        // "no" '"'
        /* "no" */ f::<'a>("a \" b", '"', r#"c " d"#, b"e") /* ' */ + "" + r"f\";
    "##;
    assert_eq!(texts(text), [r#"a \" b"#, r#"c " d"#, "e", "", r"f\"]);
}

#[test]
fn the_tests_of_a_file_are_known_as_such() {
    let text = "#[cfg(test)] mod a; mod b {} use c; #[cfg(test)] mod d { mod e {} } mod f {}";
    let found = modules_in("x.rs", "x", text);
    let tests: Vec<&String> =
        found.iter().filter(|(_, module)| module.is_test).map(|(name, _)| name).collect();
    assert_eq!(tests, ["x::d", "x::d::e"]);
}

#[test]
fn a_module_in_braces_stands_by_itself() {
    let text = "mod a { use super::b; mod c { fn d() {} } fn e() {} } mod f; fn g() { h::i() }";
    let found = modules_in("x.rs", "x", text);
    assert_eq!(found.keys().collect::<Vec<_>>(), ["x", "x::a", "x::a::c"]);
    assert_eq!(found["x::a"].uses[0].path, ["super", "b"]);
    assert_eq!(found["x::a"].items, ["e".to_owned()].into());
    assert_eq!(found["x::a::c"].items, ["d".to_owned()].into());
    assert_eq!(found["x"].items, ["g".to_owned()].into());
}
