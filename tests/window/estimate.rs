//! What stands under the total: where an amount came from, dates, payment, packages, memberships.

use crate::desk::Desk;
use eframe::egui::Role;
use egui_kittest::kittest::Queryable as _;

/// A list with all that is decided around a plan.
const LIST: &str = r#"(
    schema: 1,
    clinic: (name: "Test Clinic"),
    language: "en-GB",
    currency: "GBP",
    techniques: [ (id: "standard", label: "Standard needling", minutes: 60,
                   sessions: (from: 3, to: 6), every_weeks: (from: 4, to: 6)) ],
    areas: [ (id: "face", label: "Face"), (id: "neck", label: "Neck") ],
    offers: [
        (technique: "standard", areas: ["face"], single: 150, courses: {3: 400}),
        (technique: "standard", areas: ["neck"], single: 110),
        (technique: "standard", areas: ["face", "neck"], single: 155),
    ],
    packages: [ (id: "fresh", label: "Fresh start", price: 250, valid_months: 6,
                 contents: [(technique: "standard", areas: ["face"], sessions: 2)]) ],
    memberships: [ (id: "club", label: "Club", fee: 40) ],
    discounts: [ (id: "members", label: "Members", percent: 10, member: "club") ],
    deposit: (amount: 50),
    instalments: (parts: 3),
)"#;

fn desk_with_face() -> Desk {
    let mut desk = Desk::open(LIST);
    desk.click(Role::CheckBox, "Face");
    desk
}

#[test]
fn any_amount_can_be_asked_where_it_comes_from() {
    let mut desk = desk_with_face();
    let (total, line, total_below) = (0, 1, 2);
    let amounts = desk.harness.get_all_by_role_and_label(Role::Button, "£150").count();
    assert_eq!(amounts, 3, "the total and its line can be asked, and the total below its lines");
    for asked in [total, line, total_below] {
        desk.harness.get_all_by_role_and_label(Role::Button, "£150").nth(asked).unwrap().click();
        desk.run();
        desk.harness.get_by_role_and_label(Role::Heading, "How this is worked out");
        desk.harness.get_by_label_contains("line 10 of the price list");
        desk.click(Role::Button, "Close");
        assert_eq!(desk.harness.query_all_by_label("Close").count(), 0);
    }
}

#[test]
fn what_goes_with_a_treatment_may_be_chosen_before_it() {
    let with_fee = "when: chosen, only_with: (techniques: [\"standard\"])) ],
    packages: [ (id: \"one\", label: \"Any area\", price: 140,
                 contents: [(technique: \"standard\", areas: any, sessions: 1)]) ],";
    let list = crate::desk::LIST.replace("when: chosen) ],", with_fee);
    let anything = "Choose an area and a technique";
    for (first, next, total) in [
        ("Hyaluronic serum", anything, (17_500, Some(18_000))),
        ("Consultation", anything, (18_000, Some(18_000))),
        ("Any area", "Now choose an area", (14_000, Some(14_000))),
    ] {
        let mut desk = Desk::open(&list);
        desk.click_containing(Role::CheckBox, first);
        desk.harness.get_by_label(next);
        desk.click(Role::CheckBox, "Face");
        if next == anything {
            desk.harness.get_by_label("Now choose a technique");
            desk.click_containing(Role::RadioButton, "Standard needling");
        }
        assert_eq!(desk.total(), total, "{first}");
    }
}

#[test]
fn a_hint_is_taken_with_one_click() {
    let mut desk = desk_with_face();
    desk.harness.get_by_label("With Neck too, it costs only £5 more");
    desk.click(Role::Button, "Show");
    assert_eq!(desk.total(), (15_500, Some(15_500)));
}

#[test]
fn the_first_day_is_chosen_on_a_sheet_and_gives_the_others() {
    let mut desk = desk_with_face();
    desk.click(Role::Button, "Choose the first day");
    desk.click(Role::Button, "Next month");
    desk.click(Role::RadioButton, "1 December 2026");
    assert_eq!(
        desk.state().visit.consultation.selection.start,
        Some(jiff::civil::date(2026, 12, 1))
    );
    desk.harness.get_by_label("Session 1: 1 December 2026, about 60 minutes");
    desk.click(Role::Button, "from 1 December 2026");
    desk.click(Role::Button, "No day yet");
    assert_eq!(desk.state().visit.consultation.selection.start, None);
}

#[test]
fn what_a_session_comes_to_on_average_stands_under_the_total() {
    let mut desk = desk_with_face();
    assert_eq!(desk.harness.query_all_by_label_contains("on average").count(), 0);
    desk.click_containing(Role::RadioButton, "3 sessions");
    desk.harness.get_by_label("£133.33 a session on average, everything included");
    desk.click(Role::RadioButton, "Not sure yet");
    for _ in 0..2 {
        desk.click(Role::Button, "Maximum: one session fewer");
    }
    let words = "On average, everything included: £133.33 a session with 3 sessions, £137.50 with 4 sessions";
    desk.harness.get_by_label(words);
}

#[test]
fn deposit_and_instalments_stand_under_the_estimate() {
    let mut desk = desk_with_face();
    can_be_asked(
        &mut desk,
        "Deposit when you book: £50; it counts towards the total",
        "Deposit when you book",
    );
    can_be_asked(&mut desk, "In 3 instalments: 3 × £50, £150 in total", "Each of them");
}

#[test]
fn a_reason_for_the_range_can_be_asked() {
    let mut desk = desk_with_face();
    desk.click(Role::RadioButton, "Not sure yet");
    can_be_asked(&mut desk, "sessions are needed", "Total before it");
}

#[test]
fn what_it_may_come_to_if_not_all_is_booked_together_can_be_asked() {
    let mut desk = desk_with_face();
    let told = |desk: &Desk| {
        desk.harness.query_all_by_label_contains("the total may come to £850").count()
    };
    assert_eq!(told(&desk), 0);
    desk.click(Role::RadioButton, "Not sure yet");
    assert_eq!(told(&desk), 1);
    can_be_asked(&mut desk, "the total may come to £850", "3 sessions booked first");
    desk.press(eframe::egui::Key::F9);
    assert_eq!(told(&desk), 2, "the patient reads it too");
}

#[test]
fn a_total_that_hangs_on_the_booking_says_so_to_the_desk_and_the_patient() {
    let fee = r#"fees: [(id: "talk", label: "Consultation", price: 40, when: always,
                         credit: full, credit_if: booked)],
                 deposit:"#;
    let mut desk = Desk::open(&LIST.replace("deposit:", fee));
    desk.click(Role::CheckBox, "Face");
    let words = "Already taken off, if you book by";
    let told = |desk: &Desk| desk.harness.query_all_by_label_contains(words).count();
    assert_eq!(told(&desk), 1);
    desk.press(eframe::egui::Key::F9);
    assert_eq!(told(&desk), 2);
}

#[test]
fn what_a_course_saves_can_be_asked() {
    let mut desk = desk_with_face();
    desk.click_containing(Role::RadioButton, "3 sessions");
    can_be_asked(&mut desk, "You save £50", "Saved compared with single sessions");
}

/// Clicks at a sentence, and finds a step of where its amount comes from.
fn can_be_asked(desk: &mut Desk, sentence: &str, step: &str) {
    desk.click_containing(Role::Button, sentence);
    desk.harness.get_by_role_and_label(Role::Heading, "How this is worked out");
    desk.harness.get_by_label(step);
    desk.click(Role::Button, "Close");
}

#[test]
fn a_membership_is_weighed_and_taken() {
    let mut desk = desk_with_face();
    can_be_asked(&mut desk, "Club: costs £40 and saves £15 on this plan", "What “Club” saves");
    desk.click(Role::Button, "Use Club");
    assert_eq!(desk.total(), (13_500, Some(13_500)));
    let fees = "Club: costs £40 once; not part of the total";
    can_be_asked(&mut desk, fees, "What “Club” costs");
}

#[test]
fn a_package_is_chosen_like_an_add_on() {
    let mut desk = Desk::open(LIST);
    desk.click_containing(Role::CheckBox, "Fresh start");
    assert_eq!(desk.total(), (25_000, Some(25_000)));
    desk.click_containing(Role::CheckBox, "Fresh start");
    assert!(desk.state().visit.consultation.selection.packages.is_empty());
}

#[test]
fn an_option_of_nothing_but_a_package_has_its_name() {
    let mut desk = Desk::open(LIST);
    desk.click_containing(Role::CheckBox, "Fresh start");
    desk.click(Role::Button, "Compare another option");
    let named = desk.harness.query_all_by_label_contains("Fresh start, costs the same").count();
    assert_eq!(named, 1, "the option is not called by its package");
}

#[test]
fn the_patients_view_shows_the_amounts_and_nothing_internal() {
    let mut desk = desk_with_face();
    desk.press(eframe::egui::Key::F9);
    assert!(desk.state().is_patient_view_open);
    let hints = desk.harness.query_all_by_label("With Neck too, it costs only £5 more").count();
    assert_eq!(hints, 1, "the hint stays on the desk's side");
    desk.harness.get_by_label("Standard needling, 1 session");
    desk.press(eframe::egui::Key::F9);
    assert!(!desk.state().is_patient_view_open);
    assert_eq!(desk.harness.query_all_by_label("Standard needling, 1 session").count(), 0);
}
