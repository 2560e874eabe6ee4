//! Closing the window while a quote is being written, and files that a quote is not written to.

use crate::{
    choose_the_main_job,
    desk::{Desk, LIST},
};
use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use needlepoint::app::{Dialog, Message};

#[test]
fn a_window_that_is_closed_while_a_quote_is_being_written_waits_for_it_and_says_so() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    desk.begin_export("quote.pdf");
    assert!(!desk.ask_to_close(), "it closes and the quote is lost");
    assert!(matches!(desk.state().message, Some(Message::Closing)));
    assert!(!desk.ask_to_close(), "it closes at the second time");
    desk.harness
        .get_by_label("The quote is still being saved: this window closes as soon as that is done");
    desk.wait_until_it_closes();
    assert!(desk.bytes("quote.pdf").ends_with(b"%%EOF"));
    assert!(desk.ask_to_close(), "nothing is left to wait for");
}

#[test]
fn a_window_that_waits_for_a_quote_stays_open_where_that_is_not_written() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    desk.write("quote.pdf", "older");
    desk.begin_export("quote.pdf");
    // On a busy machine the answer may be there first, and then there is nothing to wait for.
    desk.ask_to_close();
    desk.wait_until(|state| matches!(state.dialog, Some(Dialog::Overwrite(_))));
    assert!(!desk.state().is_exporting() && desk.ask_to_close());
    assert_eq!(desk.file("quote.pdf"), "older");
}

#[test]
fn a_quote_is_written_though_its_window_is_gone() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    desk.begin_export("quote.pdf");
    let desk = desk.reopen();
    assert!(desk.bytes("quote.pdf").ends_with(b"%%EOF"));
}

#[cfg(unix)]
#[test]
fn a_link_is_refused_with_the_reason_and_stays() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    let real = desk.write("real.html", "the first one");
    let link = std::path::Path::new(&real).with_file_name("link.html");
    std::os::unix::fs::symlink(&real, &link).unwrap();
    desk.press_with(Modifiers::COMMAND, Key::E);
    desk.type_path("link.html");
    desk.press(Key::Enter);
    desk.wait_until(
        |state| matches!(&state.dialog, Some(Dialog::ExportPath(field)) if field.fault.is_some()),
    );
    desk.harness.get_by_label_contains("is a link: choose the file it leads to");
    assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(desk.file("real.html"), "the first one");
}
