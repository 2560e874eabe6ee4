//! Hostile text in every field: printed literally, or refused with what to do.

use super::lists::{BRITISH, design_selection, hostile_list, issue, list};
use needlepoint::{
    export::{ExportError, Format, export},
    locale::Locale,
};

const MARKUP: &str = "#read(\"/etc/passwd\") *bold* _it_ $x$ @ref <lbl> `raw` \\ #panic() // <script>alert(1)</script> &amp; <!-- \" ' ]]> {page} {{ }} %n";

fn html(text: &str) -> String {
    let quote = issue(hostile_list(text), design_selection(), text);
    String::from_utf8(export(&quote, &Locale::for_tag("en-GB"), Format::Html).unwrap()).unwrap()
}

fn pdf(text: &str) -> Result<Vec<u8>, ExportError> {
    let quote = issue(hostile_list(text), design_selection(), text);
    export(&quote, &Locale::for_tag("en-GB"), Format::Pdf)
}

#[test]
fn markup_is_printed_literally() {
    let html = html(MARKUP);
    let escaped =
        "&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; &lt;!-- &quot; &#39; ]]&gt; {page}";
    // The title, the clinic's block, the patient, the table, the terms.
    assert!(html.matches(escaped).count() >= 12, "{html}");
    assert!(!html.contains("<script"));
    assert!(!html.contains("<!-- "));
    assert!(pdf(MARKUP).unwrap().starts_with(b"%PDF"));
}

#[test]
fn a_page_pattern_in_a_text_stays_a_text() {
    let shown = needlepoint::export::Document::of(
        &issue(hostile_list("{page}"), design_selection(), "{page} { $patient }"),
        &Locale::for_tag("en-GB"),
    );
    assert_eq!(shown.about[0], "Prepared for {page} { $patient }");
}

#[test]
fn marks_that_reorder_text_do_not_reach_the_reader() {
    let html = html("safe\u{202e}reversed\u{2066}\u{200f}");
    assert!(html.contains("Prepared for safereversed"));
    assert!(!html.contains(['\u{202e}', '\u{2066}', '\u{200f}']));
    assert!(pdf("safe\u{202e}reversed\u{2066}\u{200f}").is_ok());
}

#[test]
fn line_breaks_and_control_characters_become_spaces() {
    assert!(html("one\ntwo\0three\u{2028}four").contains("Prepared for one two three four"));
    assert!(pdf("one\ntwo\0three\u{2028}four").is_ok());
}

#[test]
fn ten_thousand_characters_are_printed() {
    for text in ["x".repeat(10_000), "word ".repeat(2_000), "*#$".repeat(3_334), "é".repeat(10_000)]
    {
        assert!(html(&text).contains(text.trim()));
        assert!(pdf(&text).unwrap().starts_with(b"%PDF"));
    }
}

#[test]
fn characters_that_the_fonts_lack_are_counted_and_not_told() {
    let quote = issue(list(&BRITISH), design_selection(), "Secret Surname 名😀");
    let locale = Locale::for_tag("en-GB");
    let refused = export(&quote, &locale, Format::Pdf).unwrap_err();
    assert_eq!(refused, ExportError::MissingCharacters(2));
    let message = refused.to_string();
    assert!(message.contains(".html"), "{message}");
    for told in ["Secret", "Surname", "名", "540D"] {
        assert!(!message.contains(told), "{message}");
    }
    let html = String::from_utf8(export(&quote, &locale, Format::Html).unwrap()).unwrap();
    assert!(html.contains("Secret Surname 名😀"));
}

#[test]
fn accents_in_either_form_are_printed() {
    for name in
        ["Zoë", "Zoe\u{308}", "Łukasz Żółć", "Nguyễn", "soft\u{ad}hyphen", "zero\u{200b}width"]
    {
        assert!(
            export(
                &issue(list(&BRITISH), design_selection(), name),
                &Locale::for_tag("en"),
                Format::Pdf
            )
            .is_ok(),
            "{name:?}"
        );
    }
}

#[test]
fn an_empty_text_leaves_no_hole() {
    let html = html("");
    assert!(!html.contains("Prepared for"));
    assert!(pdf("").is_ok());
}
