//! Measures of parts of the window, in points.

/// Width of the rail.
pub(in crate::app) const RAIL: f32 = 88.0;
/// Space left and right inside the rail.
pub(in crate::app) const RAIL_MARGIN: i8 = 6;
/// Side of a picture in the rail.
pub(in crate::app) const RAIL_ICON: f32 = 20.0;
/// Height of the header.
pub(in crate::app) const HEADER: f32 = 52.0;
/// Least height of a row, and least size of anything that is clicked.
pub(in crate::app) const TARGET: f32 = 28.0;
/// Height of a card's heading; what stands beside it may be higher.
pub(in crate::app) const TITLE: f32 = 20.0;
/// Width of a day on the sheet of a month.
pub(in crate::app) const DAY: f32 = 38.0;
/// Height of buttons and fields.
pub(in crate::app) const BUTTON: f32 = 34.0;
/// Space left and right inside a button, chip or field.
pub(in crate::app) const PADDING: f32 = 12.0;
/// Space left and right inside one of a few choices side by side.
pub(in crate::app) const SEGMENT_PADDING: f32 = 10.0;
/// Space at the top and bottom inside a field.
pub(in crate::app) const FIELD_PADDING: f32 = 8.0;
/// Radius of a card's corners.
pub(in crate::app) const CARD_RADIUS: u8 = 10;
/// Radius of a control's corners.
pub(in crate::app) const RADIUS: u8 = 7;
/// Radius of a small part's corners.
pub(in crate::app) const SMALL_RADIUS: u8 = 4;
/// Width of a line that says "chosen" or "focus".
pub(in crate::app) const STRONG: f32 = 1.5;
/// Distance of the focus ring from what it is around.
pub(in crate::app) const RING_GAP: f32 = 2.0;
/// Side of the cross that lets go of something.
pub(in crate::app) const CROSS: f32 = 8.0;
/// Side of a check box.
pub(in crate::app) const CHECK: f32 = 17.0;
/// Height of the range bar.
pub(in crate::app) const BAR: f32 = 14.0;
/// The least width of a part of the range bar that can be seen.
pub(in crate::app) const BAR_PART: f32 = 3.0;
/// Side of the dot that ties a cause to its part of the bar.
pub(in crate::app) const DOT: f32 = 8.0;
/// Height of the highest step of the ladder.
pub(in crate::app) const LADDER: f32 = 96.0;
/// Height of the lowest step: its count and one line over it stand in it.
pub(in crate::app) const LADDER_FOOT: f32 = 40.0;
/// Height that each further line adds to the lowest step.
pub(in crate::app) const LADDER_LINE: f32 = 14.0;
/// Least width of a step of the ladder.
pub(in crate::app) const STEP: f32 = 52.0;
/// Size of the mark over an advised step.
pub(in crate::app) const MARK: f32 = 6.0;
/// Least width of a technique's card.
pub(in crate::app) const TECHNIQUE: f32 = 132.0;
/// Least and largest height of a map.
pub(in crate::app) const MAP: (f32, f32) = (220.0, 560.0);
/// Least width of the field in which an area is typed.
pub(in crate::app) const AREA_FILTER: f32 = 124.0;
/// Width of the field for the patient.
pub(in crate::app) const PATIENT: f32 = 190.0;
/// Width of the field for the patient if there is least room.
pub(in crate::app) const LEAST_PATIENT: f32 = 72.0;
/// Least width of the figure between the two buttons of a stepper.
pub(in crate::app) const STEPPER_FIGURE: f32 = 34.0;
/// Largest height of the palette's commands.
pub(in crate::app) const PALETTE: f32 = 360.0;
/// Width of a dialog.
pub(in crate::app) const DIALOG: f32 = 460.0;
/// Width of a dialog that holds a table.
pub(in crate::app) const WIDE_DIALOG: f32 = 640.0;
/// The deepest step of a derivation that is drawn further in than the one above.
pub(in crate::app) const DEEPEST: u8 = 8;
/// Height that stays free above and below a table in a dialog.
pub(in crate::app) const AROUND_TABLE: f32 = 180.0;
/// The least height of a table in a dialog.
pub(in crate::app) const LEAST_TABLE: f32 = 96.0;
/// Height that stays free above and below a dialog's title and content, its margins included.
pub(in crate::app) const AROUND_DIALOG: f32 = 61.0;
/// Part of the window's height that a banner's details may take.
pub(in crate::app) const BANNER_PART: f32 = 0.25;
/// Height over the list of licences, beside what stays free around a table.
pub(in crate::app) const AROUND_ABOUT: f32 = 80.0;
/// Height around the reports of crashes, beside what stays free around a table.
pub(in crate::app) const AROUND_CRASHES: f32 = 180.0;
/// Height around the words of a message: its margins, its buttons, and the space over it.
pub(in crate::app) const AROUND_MESSAGE: f32 = 78.0;
/// Height of a message of one line.
pub(in crate::app) const MESSAGE: f32 = 54.0;
/// Least width of the words of a message beside its buttons.
pub(in crate::app) const LEAST_MESSAGE: f32 = 240.0;
/// Space inside a card, on all sides.
pub(in crate::app) const CARD_MARGIN: i8 = 16;
/// Height of a chip, and the radius of its ends.
pub(in crate::app) const CHIP: f32 = 30.0;
/// Radius of a chip's ends.
pub(in crate::app) const CHIP_RADIUS: u8 = 15;
/// Radius by which the focus ring is rounder than what it is around.
pub(in crate::app) const RING_CORNER: u8 = 2;
/// Space between a name and the small line below it.
pub(in crate::app) const LINE_GAP: f32 = 2.0;
/// The corners of a tick, as parts of its box.
pub(in crate::app) const TICK: [(f32, f32); 3] = [(0.23, 0.53), (0.43, 0.72), (0.78, 0.30)];
/// Width of the tick's line.
pub(in crate::app) const TICK_WIDTH: f32 = 1.8;
/// Space left and right inside the sample mark.
pub(in crate::app) const BADGE_PADDING: f32 = 9.0;
/// Space inside the frame of a notice or a hint: beside its words, and above and below them.
pub(in crate::app) const REMARK_MARGIN: (i8, i8) = (12, 8);
/// Space above and below the total at the foot of the window.
pub(in crate::app) const FOOT_MARGIN: i8 = 10;
/// Height of the foot of the window, with the total in it.
pub(in crate::app) const FOOT: f32 = 76.0;
/// Space around what stands in the patient's view.
pub(in crate::app) const PATIENT_MARGIN: i8 = 40;
/// Space inside a dialog, on all sides.
pub(in crate::app) const DIALOG_MARGIN: i8 = 20;
/// Distance that what scrolls in a card reaches beside and above it, for rings and grounds.
pub(in crate::app) const SCROLL_MARGIN: (i8, i8) = (11, 3);
/// Space around what scrolls, for the focus ring.
pub(in crate::app) const RING_MARGIN: i8 = 3;
/// Least width at which a range of sessions and its mode stand in one row.
pub(in crate::app) const SESSIONS_RANGE_ROW: f32 = 452.0;
/// Least width at which one number of sessions and its mode stand in one row.
pub(in crate::app) const SESSIONS_ROW: f32 = 312.0;
/// Width kept below the amount of a row for something to click.
pub(in crate::app) const ROW_FOOT: f32 = 130.0;
/// The lines above and below a card together.
pub(in crate::app) const HAIRLINES: f32 = 2.0;
/// Space above and below the words of a row.
pub(in crate::app) const ROW_PADDING: f32 = 6.0;
/// Least width of the menu.
pub(in crate::app) const MENU: f32 = 230.0;
/// The most characters of what is looked for.
pub(in crate::app) const SEARCH_CHARACTERS: usize = 120;
/// The sure part of the bar if the range has no upper end.
pub(in crate::app) const SURE_WITH_OPEN_END: f32 = 0.66;
/// Length and gap of the dashes around a step that is not sold.
pub(in crate::app) const DASHED: (f32, f32) = (3.0, 3.0);
/// Height of the timeline.
pub(in crate::app) const TIMELINE: f32 = 190.0;
/// Width of what its rows are called.
pub(in crate::app) const TIMELINE_NAMES: f32 = 130.0;
/// Radius of a session on it.
pub(in crate::app) const TIMELINE_DOT: f32 = 6.0;
/// Strength of a colour for something that is not sure, as a part of its full strength.
pub(in crate::app) const PALE: f32 = 0.35;
/// Part of the width that the names take in the comparison.
pub(in crate::app) const COMPARED_NAMES: f32 = 0.14;
/// The most characters of an amount.
pub(in crate::app) const AMOUNT_CHARACTERS: usize = 24;
/// The most characters of a clinic's name.
pub(in crate::app) const CLINIC_CHARACTERS: usize = 120;
/// The most characters of a path.
pub(in crate::app) const PATH_CHARACTERS: usize = 4096;
/// Length and gap of the dots under what can be asked about.
pub(in crate::app) const DOTTED: (f32, f32) = (1.0, 2.5);

/// A measure in whole points.
#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "held within what the type holds just before"
)]
pub(in crate::app) fn whole_points(length: f32) -> u16 {
    length.round().clamp(0.0, f32::from(u16::MAX)) as u16
}
