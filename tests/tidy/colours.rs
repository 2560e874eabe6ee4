//! Colours are named in the theme only.

use super::{assert_no_faults, code_only, identifier, sources};

#[test]
fn colours_are_named_in_the_theme_only() {
    let views = sources().into_iter().filter(|(file, _)| !file.ends_with("src/app/theme/color.rs"));
    assert_no_faults(&views.collect::<Vec<_>>(), |_, text| colour_literals(text));
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
