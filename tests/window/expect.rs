//! What to expect and the health questions, by role and name.

use crate::desk::{Desk, LIST, Sight, USUAL};
use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use needlepoint::app::{Message, View};

/// The list of the desk with texts of the clinic and questions.
fn list() -> String {
    let more = r#"
    guide: (before: ["Stop retinoids 5 days before."], risks: ["Bruises around the eyes."]),
    screening: (
        approved_by: "Dr Hart",
        questions: [
            (id: "pregnant", question: "Are you pregnant?", yes: practitioner),
            (id: "isotretinoin", question: "Isotretinoin?", yes: wait, weeks: 26),
            (id: "age", question: "Younger than 22?", yes: not_offered),
            (id: "blood", question: "A blood disorder?", yes: practitioner, techniques: ["prp"]),
        ],
    ),
)"#;
    let open = LIST.trim_end().strip_suffix(')').unwrap();
    let named =
        "clinic: (name: \"Test Clinic\", practitioner: \"Dr Hart\", credentials: \"GMC 1\")";
    open.replace("clinic: (name: \"Test Clinic\")", named) + more
}

fn open_with_a_plan() -> Desk {
    let mut desk = Desk::open(&list());
    desk.click(Role::CheckBox, "Face");
    desk.click_containing(Role::RadioButton, "Standard needling");
    desk.click_containing(Role::RadioButton, "3 sessions");
    desk
}

fn says(desk: &Desk, words: &str) -> bool {
    desk.harness.query_all_by_label_contains(words).count() > 0
}

#[test]
fn the_rail_the_keys_and_the_palette_lead_to_every_part() {
    let mut desk = Desk::open(&list());
    desk.click(Role::Tab, "What to expect");
    assert_eq!(desk.state().visit.view, View::Guide);
    desk.click(Role::Tab, "Screening");
    assert_eq!(desk.state().visit.view, View::Screening);
    desk.press_with(Modifiers::COMMAND, Key::Num1);
    assert_eq!(desk.state().visit.view, View::Consult);
    desk.press_with(Modifiers::COMMAND, Key::K);
    desk.type_text("expect");
    desk.press(Key::Enter);
    assert_eq!(desk.state().visit.view, View::Guide);
}

/// F5, which no text of a clinic may drop.
const CONSULTATION: &str = "At a consultation your skin is checked";

#[test]
fn no_bundled_list_drops_what_a_consultation_is_for() {
    for region in ["GB", "US", "DE", "FR", "ES", "IT", "PL", "PT", "BR"] {
        let mut desk = Desk::of(Sight { region, ..USUAL });
        desk.press_with(Modifiers::COMMAND, Key::Num2);
        assert!(says(&desk, CONSULTATION), "{region}");
    }
}

#[test]
fn every_fact_of_a_consultation_is_in_the_window() {
    let mut desk = open_with_a_plan();
    desk.click(Role::CheckBox, "Acne scars");
    desk.click_containing(Role::CheckBox, "Aftercare kit");
    desk.press_with(Modifiers::COMMAND, Key::Num2);
    let facts = [
        ("F1", "What it is called", "collagen induction therapy (CIT)"),
        ("F2", "How it works", "tiny, controlled injuries"),
        ("F3", "What it is used for", "Acne scars may become less deep"),
        ("F4", "Who it suits", "such as blood thinners"),
        ("F5", "Before", CONSULTATION),
        ("F6", "During", "for about 30 minutes"),
        ("F7", "After", "like a mild sunburn"),
        ("F8", "Risks", "Rare but serious: infection"),
        ("F9", "Results over time", "4 to 6 weeks after the first session"),
        ("F10", "What it costs", "A session costs"),
        ("F11", "Compared with a peel and a laser", "Acids take off the surface of the skin"),
        ("F12", "What it can be combined with", "Aftercare kit: gentle"),
        ("F13", "Choosing a provider", "Dr Hart, GMC 1"),
        ("F14", "At home", "Kits for use at home"),
        ("F15", "Where it is done", "In a clinic or a spa"),
    ];
    for (row, title, text) in facts {
        desk.harness.get_by_role_and_label(Role::Heading, title);
        assert!(says(&desk, text), "{row}: {text}");
    }
    assert!(says(&desk, "Bruises around the eyes."), "the clinic's own risks");
    assert!(says(&desk, "Stop retinoids 5 days before."), "the clinic's own instructions");
    assert!(says(&desk, "Not yet approved by the clinic"));
    assert_eq!(desk.harness.unnamed_widgets(), Vec::<String>::new());
}

#[test]
fn the_timeline_counts_weeks_until_the_first_session_has_a_date() {
    let mut desk = open_with_a_plan();
    desk.press_with(Modifiers::COMMAND, Key::Num2);
    let picture = |desk: &Desk| {
        let picture = by().role(Role::Image).label_contains("What happens when");
        desk.harness.get(picture).accesskit_node().label().unwrap()
    };
    assert!(picture(&desk).contains("start · weeks 4–6 · weeks 8–12"), "{}", picture(&desk));
    desk.click(Role::Button, "Choose the first day");
    desk.click(Role::Button, "Next month");
    desk.click(Role::RadioButton, "3 December 2026");
    assert!(picture(&desk).contains("3 December 2026 · 31 December 2026"), "{}", picture(&desk));
    assert_eq!(
        desk.state().visit.consultation.selection.start,
        Some(jiff::civil::date(2026, 12, 3))
    );
    desk.click(Role::Button, "from 3 December 2026");
    desk.click(Role::Button, "No day yet");
    assert!(picture(&desk).contains("Sessions: start"));
}

#[test]
fn the_answers_are_cleared_by_typing() {
    let mut desk = open_with_a_plan();
    desk.press_with(Modifiers::COMMAND, Key::Num3);
    desk.click(Role::RadioButton, "Are you pregnant? No");
    assert!(!desk.state().visit.screening.is_empty());
    desk.press_with(Modifiers::COMMAND, Key::K);
    desk.type_text("clear the answers");
    desk.press(Key::Enter);
    assert!(desk.state().visit.screening.is_empty());
}

#[test]
fn a_yes_lets_the_practitioner_confirm_and_the_quote_says_no_more() {
    let mut desk = open_with_a_plan();
    desk.press_with(Modifiers::COMMAND, Key::Num3);
    assert!(says(&desk, "0 of 3 answered"), "the question about PRP is not asked");
    desk.click(Role::RadioButton, "Are you pregnant? No");
    desk.click(Role::RadioButton, "Isotretinoin? Yes");
    assert!(says(&desk, "2 of 3 answered"));
    assert!(says(&desk, "Not before 22 May 2027, unless the practitioner says otherwise"));
    desk.press_with(Modifiers::COMMAND, Key::Num1);
    assert!(says(&desk, "Health questions: the practitioner confirms first"));
    desk.press_with(Modifiers::COMMAND, Key::E);
    desk.type_path("quote.html");
    desk.press(Key::Enter);
    desk.wait_until(|state| matches!(state.message, Some(Message::Exported { .. })));
    let quote = desk.file("quote.html");
    assert!(
        quote.contains("Your practitioner must confirm this treatment before the first session.")
    );
    for secret in ["sotretinoin", "pregnant", "2027"] {
        assert!(!quote.contains(secret), "the quote gives away {secret}");
    }
}

#[test]
fn answers_are_in_memory_alone_and_go_with_the_patient() {
    let mut desk = open_with_a_plan();
    desk.press_with(Modifiers::COMMAND, Key::Num3);
    desk.click(Role::RadioButton, "Younger than 22? Yes");
    assert!(says(&desk, "This clinic does not offer it in that case; the practitioner decides"));
    assert_eq!(format!("{:?}", desk.state().visit.screening), "Answers(…)");
    assert!(!format!("{:?}", desk.state().visit.consultation).contains("Younger"));
    desk.press_with(Modifiers::COMMAND, Key::Z);
    assert!(!desk.state().visit.screening.is_empty(), "an answer is no step to take back");
    desk.click(Role::RadioButton, "Younger than 22? Yes");
    assert!(desk.state().visit.screening.is_empty(), "a second click takes it back");
    desk.click(Role::RadioButton, "Younger than 22? Yes");
    desk.press_with(Modifiers::COMMAND, Key::N);
    assert!(desk.state().visit.screening.is_empty());
    desk.press_with(Modifiers::COMMAND, Key::Z);
    assert!(desk.state().visit.screening.is_empty(), "undo does not bring answers back");
}

const ASK_AGAIN: &str = "Please ask the health questions again";

#[test]
fn where_the_answers_are_gone_it_is_said_that_the_questions_are_asked_again() {
    for is_answered in [true, false] {
        let mut desk = open_with_a_plan();
        if is_answered {
            desk.press_with(Modifiers::COMMAND, Key::Num3);
            desk.click(Role::RadioButton, "Are you pregnant? Yes");
        }
        desk.press_with(Modifiers::COMMAND, Key::E);
        desk.type_path("quote.html");
        desk.press(Key::Enter);
        desk.wait_until(|state| matches!(state.message, Some(Message::Exported { .. })));
        desk.press_with(Modifiers::COMMAND, Key::N);
        assert!(!says(&desk, ASK_AGAIN), "nothing was asked of the next patient yet");
        desk.press_with(Modifiers::COMMAND, Key::Z);
        assert!(says(&desk, ASK_AGAIN), "undo of a new patient");
        desk.drop_file("quote.html");
        desk.wait_until(|state| matches!(state.message, Some(Message::QuoteOpened { .. })));
        assert!(says(&desk, ASK_AGAIN), "an exported quote");
        let desk = desk.reopen();
        assert!(matches!(desk.state().message, Some(Message::Restored)));
        assert!(says(&desk, ASK_AGAIN), "a restored draft");
    }
}

#[test]
fn nobodys_answers_are_left_to_another_patient_by_undo_or_redo() {
    let mut desk = open_with_a_plan();
    desk.press_with(Modifiers::COMMAND, Key::N);
    desk.press_with(Modifiers::COMMAND, Key::Num3);
    desk.click(Role::RadioButton, "Younger than 22? Yes");
    desk.press_with(Modifiers::COMMAND, Key::Z);
    assert!(desk.state().visit.screening.is_empty(), "the answers of the patient after");
    desk.click(Role::RadioButton, "Younger than 22? Yes");
    desk.press_with(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert!(desk.state().is_blank(), "the answers of the patient before");
}

#[test]
fn a_list_without_questions_has_none_to_ask_again() {
    let mut desk = Desk::open(LIST);
    desk.click(Role::CheckBox, "Face");
    desk.press_with(Modifiers::COMMAND, Key::N);
    desk.press_with(Modifiers::COMMAND, Key::Z);
    assert!(desk.state().message.is_none());
    let desk = desk.reopen();
    assert!(matches!(desk.state().message, Some(Message::Restored)));
    assert!(!says(&desk, ASK_AGAIN));
}

#[test]
fn a_list_without_questions_says_where_they_come_from() {
    let mut desk = Desk::open(LIST);
    desk.press_with(Modifiers::COMMAND, Key::Num3);
    assert!(says(&desk, "The price list has no health questions"));
    desk.press_with(Modifiers::COMMAND, Key::Num2);
    assert!(says(&desk, "Choose a technique and the sessions"));
}
