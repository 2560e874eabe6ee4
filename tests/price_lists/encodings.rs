//! What editors do to a file's bytes.

use std::fmt::Write as _;

use needlepoint::price_file::{decode, read, samples::SAMPLES};

const LIST: &str = r#"(
    schema: 1, // the only one
    clinic: (name: "Café Clinic"),
    language: "en-GB",
    currency: "GBP",
    techniques: [(id: "standard", label: "Standard needling")],
    areas: [(id: "face", label: "Face")],
    offers: [(technique: "standard", areas: ["face"], single: 190)],
)
"#;

fn refusal(bytes: &[u8]) -> String {
    let problem = decode("list.ron", bytes).expect_err("these bytes are no price list");
    assert!(problem.hint.is_some(), "{problem}");
    problem.to_string()
}

#[test]
fn utf_16_is_recognised_with_and_without_a_mark() {
    let little: Vec<u8> = LIST.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = LIST.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for bytes in [&[0xFF, 0xFE][..], &[0xFE, 0xFF]]
        .iter()
        .zip([&little, &big])
        .map(|(mark, text)| [*mark, text].concat())
    {
        assert!(refusal(&bytes).contains("expected the encoding UTF-8, but found UTF-16"));
    }
    assert!(refusal(&little).contains("UTF-16"));
    assert!(refusal(&big).contains("UTF-16"));
}

#[test]
fn a_letter_in_latin_1_is_shown_at_its_line_and_column() {
    let latin: Vec<u8> = LIST.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let shown = refusal(&latin);
    assert!(
        shown.contains("expected the encoding UTF-8") && shown.contains("list.ron:3:24"),
        "{shown}"
    );
    assert!(shown.contains("3 |     clinic: (name: \"Caf?"), "{shown}");
    assert!(
        shown.contains("hint: in the editor choose “Save as” and the encoding UTF-8"),
        "{shown}"
    );
}

#[test]
fn a_byte_order_mark_is_skipped_silently() {
    let bytes = [&[0xEF, 0xBB, 0xBF], LIST.as_bytes()].concat();
    assert_eq!(decode("list.ron", &bytes).unwrap(), LIST);
    let marked = format!("\u{FEFF}{LIST}");
    assert!(read("list.ron", &marked).unwrap().warnings.is_empty());
    let wrong = marked.replace("schema: 1", "schema: 7");
    assert_eq!(read("list.ron", &wrong).unwrap_err()[0].line, 2);
}

#[test]
fn windows_line_ends_are_read_and_old_mac_ones_are_named() {
    let windows = LIST.replace('\n', "\r\n");
    assert!(read("list.ron", &windows).is_ok());
    let wrong = windows.replace("190", "-190");
    let shown = read("list.ron", &wrong).unwrap_err()[0].to_string();
    assert!(
        shown.starts_with("error[negative]: expected a price of at least 0")
            && shown.contains("list.ron:8:63")
            && !shown.contains('\r'),
        "{shown}"
    );
    let mac = LIST.replace('\n', "\r");
    let problems = read("list.ron", &mac).unwrap_err();
    assert!(problems[0].to_string().contains("lone carriage return"), "{}", problems[0]);
    assert_eq!(problems[0].line, 1);
}

#[test]
fn a_file_that_is_too_large_or_no_text_is_refused_before_it_is_read() {
    let large = format!("{}{LIST}", " ".repeat(4 * 1024 * 1024));
    assert!(
        refusal(large.as_bytes())
            .contains("expected a price list of at most 4 MiB, but found 5 MiB")
    );
    assert_eq!(read("list.ron", &large).unwrap_err().len(), 1);
    assert!(refusal(&[b"(schema", &[0, 0xC3, 0x28, 7][..]].concat()).contains("other data"));
}

#[test]
fn an_empty_file_says_how_a_list_begins() {
    for text in ["", "\n\n", "// nothing yet\n"] {
        let problems = read("list.ron", text).unwrap_err();
        assert_eq!(problems.len(), 1);
        assert!(problems[0].to_string().contains("begin the file with `(`"), "{}", problems[0]);
    }
}

#[test]
fn a_million_open_brackets_are_refused_quickly() {
    let text = format!("(schema: {}", "(".repeat(1_000_000));
    let problems = read("list.ron", &text).unwrap_err();
    assert!(problems[0].message.contains("at most 64 deep"), "{}", problems[0]);
}

#[test]
fn a_list_without_end_is_refused_quickly() {
    let mut areas = String::new();
    for n in 0..100_000 {
        let _ = write!(areas, "(id: \"{n}\", label: \"A\"),");
    }
    let text = LIST.replacen("areas: [", &format!("areas: [{areas}"), 1);
    let problems = read("list.ron", &text).unwrap_err();
    assert!(
        problems[0].message.contains("at most 10000 entries in a list, but found 100001"),
        "{}",
        problems[0]
    );
}

#[test]
fn no_half_saved_file_panics_the_reader() {
    for sample in SAMPLES {
        // Without the line break at its end a list is whole.
        for (cut, _) in sample.text.trim_end().char_indices().step_by(7) {
            let problems =
                read(sample.name, &sample.text[..cut]).expect_err("half a list is no list");
            assert!(problems.iter().all(|problem| problem.hint.is_some()));
        }
    }
}

#[test]
fn no_damaged_file_panics_the_reader() {
    let marks = [
        "(", ")", "[", "]", "{", "}", "\"", ",", ":", "“", "\u{A0}", "-", "%", "/*", "'", "\\",
        "r#\"", "é",
    ];
    for sample in SAMPLES {
        for (step, (cut, c)) in sample.text.char_indices().step_by(11).enumerate() {
            let mark = marks[step % marks.len()];
            let inserted = format!("{}{mark}{}", &sample.text[..cut], &sample.text[cut..]);
            let replaced =
                format!("{}{mark}{}", &sample.text[..cut], &sample.text[cut + c.len_utf8()..]);
            for text in [inserted, replaced] {
                for problem in read(sample.name, &text).err().iter().flatten() {
                    assert!(text.get(problem.span.clone()).is_some(), "{problem}");
                }
            }
        }
    }
}
