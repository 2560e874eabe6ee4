//! How many units of an add-on: stepped through, left open, decided again.

use crate::desk::Desk;
use eframe::egui::Role;
use needlepoint::selection::Quantity;

const BY_UNIT: &str = r#"(
    schema: 1, clinic: (name: "Test Clinic"), language: "en-GB", currency: "GBP",
    techniques: [(id: "s", label: "Standard needling")],
    areas: [(id: "face", label: "Face")],
    offers: [(technique: "s", areas: ["face"], single: 190)],
    add_ons: [
        (id: "filler", label: "Filler", single: 650, courses: {2: 1200}, per: unit, unit: "syringe"),
    ],
)"#;

fn units(desk: &Desk) -> Option<Quantity> {
    desk.state().visit.consultation.selection.add_ons.first().unwrap().units
}

#[test]
fn the_number_of_units_is_stepped_left_open_and_decided() {
    let mut desk = Desk::open(BY_UNIT);
    desk.click_containing(Role::CheckBox, "Filler");
    assert_eq!((units(&desk), desk.total()), (None, (84_000, Some(84_000))));
    desk.click(Role::Button, "One more of Filler");
    assert_eq!(units(&desk), Quantity::exactly(2).ok());
    assert_eq!(desk.total(), (139_000, Some(139_000)));
    desk.click(Role::Button, "Not sure how many");
    desk.click(Role::Button, "Maximum of Filler, one more");
    assert_eq!(units(&desk), Quantity::new(2, 4).ok());
    assert_eq!(desk.total(), (139_000, Some(259_000)));
    desk.click(Role::Button, "Minimum of Filler, one less");
    assert_eq!(units(&desk), Quantity::new(1, 4).ok());
    desk.click(Role::Button, "Exact number");
    assert_eq!((units(&desk), desk.total()), (Quantity::exactly(1).ok(), (84_000, Some(84_000))));
}
