//! Options that fit a budget.

use crate::{
    choose_the_main_job,
    desk::{Desk, LIST},
};
use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use needlepoint::{
    app::{Dialog, Message},
    estimate::{Estimate, estimate, fit},
    money::Money,
    selection::Selection,
};

fn ask(desk: &mut Desk, amount: &str) {
    desk.click(Role::Button, "Plans for a budget");
    desk.harness.get_by_role_and_label(Role::Dialog, "Plans for a budget");
    desk.type_into("Budget", amount);
    desk.click(Role::Button, "Show what fits");
}

/// The totals of the options that are shown, in their order.
fn totals(desk: &Desk) -> Vec<(i64, Option<i64>)> {
    let state = desk.state();
    let consultation = &state.visit.consultation;
    let mut options: Vec<(usize, &Selection)> =
        consultation.others().map(|(place, option)| (place, &option.selection)).collect();
    options.push((consultation.place(), &consultation.selection));
    options.sort_by_key(|(place, _)| *place);
    let of = |selection| total(&estimate(state.prices(), selection).unwrap());
    options.into_iter().map(|(_, selection)| of(selection)).collect()
}

fn total(estimate: &Estimate) -> (i64, Option<i64>) {
    (estimate.total.low.minor(), estimate.total.high.map(Money::minor))
}

#[test]
fn the_options_are_what_fit_finds_the_best_first_and_the_nearest_above_last() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    desk.type_into("Patient’s name or reference", "K17");
    ask(&mut desk, "£900");
    let state = desk.state();
    let asked = Selection {
        sessions: None,
        technique: Some("standard".to_owned()),
        areas: vec!["face".into(), "neck".into()],
        ..state.visit.consultation.selection.clone()
    };
    let found = fit(state.prices(), &asked, Money::from_minor(90_000)).unwrap();
    let above = found.above.as_ref().unwrap();
    let expected: Vec<_> =
        found.plans.iter().take(2).chain([above]).map(|plan| total(&plan.estimate)).collect();
    assert_eq!(expected.len(), 3, "the list has several plans to fit");
    assert_eq!(totals(&desk), expected);
    assert_eq!(desk.state().visit.consultation.place(), 0, "the best is worked on");
    assert_eq!(desk.state().visit.consultation.patient, "K17");
    assert!(desk.state().dialog.is_none());
    desk.harness.get_by_label("2 plans fit £900");
    desk.harness.get_by_label_contains("The nearest above is Standard needling");
    assert_eq!(desk.harness.query_all_by_label_contains("+£").count(), 1, "the nearest costs more");
}

#[test]
fn the_options_from_before_are_back_with_one_step() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    desk.click(Role::Button, "Compare another option");
    desk.click_containing(Role::RadioButton, "6 sessions");
    let before = desk.state().visit.consultation.clone();
    ask(&mut desk, "900");
    assert_ne!(desk.state().visit.consultation, before);
    desk.click(Role::Button, "Undo");
    assert_eq!(desk.state().visit.consultation, before);
}

#[test]
fn a_technique_that_is_let_go_of_may_differ_and_sessions_may_stay() {
    let mut desk = Desk::open(LIST);
    desk.click(Role::CheckBox, "Face");
    desk.click_containing(Role::RadioButton, "Needling with PRP");
    desk.click_containing(Role::RadioButton, "3 sessions");
    desk.press_with(Modifiers::COMMAND, Key::B);
    assert!(desk.harness.get_by_role_and_label(Role::TextInput, "Budget").is_focused());
    desk.click(Role::CheckBox, "Keep the technique: Needling with PRP");
    desk.click(Role::CheckBox, "Keep 3 sessions");
    desk.type_into("Budget", "500");
    desk.press(Key::Enter);
    assert_eq!(totals(&desk), [(45_000, Some(45_000)), (90_000, Some(105_000))]);
    assert_eq!(desk.state().visit.consultation.selection.technique.as_deref(), Some("standard"));
}

#[test]
fn where_nothing_fits_it_says_why_and_shows_the_nearest() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    let before = desk.state().visit.consultation.clone();
    ask(&mut desk, "300");
    desk.harness.get_by_label("Nothing fits £300");
    desk.harness.get_by_label(
        "The nearest above is Standard needling, 3 sessions, £320 more than the budget",
    );
    desk.harness.get_by_label("The clinic advises at least 3 sessions");
    assert_eq!(desk.state().visit.consultation, before, "nothing has changed yet");
    desk.click(Role::Button, "Show the nearest");
    assert_eq!(totals(&desk), [(60_500, Some(62_000))]);
}

#[test]
fn what_can_not_be_asked_is_said_and_the_amount_stays() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    desk.click_containing(Role::RadioButton, "2 sessions");
    ask(&mut desk, "nine hundred");
    desk.harness.get_by_label("Type an amount, such as £900");
    let Some(Dialog::Budget(field)) = &desk.state().dialog else { panic!("it is closed") };
    assert_eq!(field.text, "nine hundred");
    desk.type_into("Budget", "900");
    assert_eq!(desk.harness.query_all_by_label_contains("Write an amount").count(), 0);
    desk.click(Role::CheckBox, "Keep 2 sessions");
    desk.click(Role::Button, "Show what fits");
    desk.harness.get_by_label_contains("For Standard needling the clinic advises at least 3");
    desk.click(Role::Button, "Cancel");
    assert_eq!(desk.sessions(), "2");
    assert!(desk.state().message.is_none());
}

#[test]
fn it_is_offered_once_an_area_is_chosen_without_a_technique_too() {
    let mut desk = Desk::open(LIST);
    desk.press_with(Modifiers::COMMAND, Key::B);
    assert!(desk.state().dialog.is_none(), "there is nothing to fit");
    desk.click(Role::CheckBox, "Face");
    ask(&mut desk, "1.000,00");
    assert!(matches!(desk.state().message, Some(Message::Fitted { .. })));
    let best = totals(&desk)[0];
    assert_eq!(best, (90_000, Some(90_000)), "all six sessions that are advised");
}

#[test]
fn with_the_sample_it_is_said_how_many_fit() {
    let mut desk = Desk::with_sample();
    desk.click(Role::CheckBox, "Face");
    desk.click(Role::CheckBox, "Neck");
    desk.click_containing(Role::RadioButton, "Standard needling");
    ask(&mut desk, "900");
    assert_eq!(totals(&desk), [(68_500, Some(68_500)), (49_500, Some(49_500))]);
    desk.harness.get_by_label("2 plans fit £900");
}
