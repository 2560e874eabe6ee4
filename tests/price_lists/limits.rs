//! How long a text of a price list may be, and what is told of one that is longer.

use needlepoint::price_file::read;

fn with_label(label: &str) -> String {
    format!(
        r#"(
    schema: 1, clinic: (name: "Test clinic"), language: "en-GB", currency: "GBP",
    techniques: [(id: "standard", label: "{label}")],
    areas: [(id: "face", label: "Face")],
    offers: [(technique: "standard", areas: ["face"], single: 120)],
)"#
    )
}

#[test]
fn a_text_as_long_as_a_page_is_read_and_a_longer_one_is_a_mistake_at_its_place() {
    assert!(read("clinic.ron", &with_label(&"é".repeat(4_000))).is_ok());
    for length in [4_001, 65_536, 1_000_000] {
        let problems = read("clinic.ron", &with_label(&"x".repeat(length))).unwrap_err();
        let [problem] = problems.as_slice() else { panic!("{} mistakes", problems.len()) };
        assert_eq!((problem.line, problem.column), (3, 42));
        let said = format!("expected a text of at most 4000 characters, but found {length}");
        assert_eq!(problem.message, said);
        assert!(problem.hint.is_some());
    }
}

#[test]
fn a_list_in_another_script_is_told_of_ten_characters_and_not_of_all() {
    let label: String = ('\u{4e00}'..'\u{4e80}').collect();
    let reading = read("clinic.ron", &with_label(&label)).unwrap();
    let told = reading.warnings.iter().filter(|told| told.message.contains("as PDF can show"));
    assert_eq!(told.count(), 10);
}
