//! The parts that views are made of. They draw with theme tokens and know nothing of price lists.

mod answer_row;
mod badge;
mod button;
mod card;
mod check_row;
mod chip;
mod command_row;
mod dotted;
mod field;
mod ladder;
mod long_text;
mod month;
mod option_card;
mod rail_entry;
mod range_bar;
mod region_map;
mod region_names;
mod row;
mod scroll;
mod segmented;
mod stepper;
mod stop;
mod surface;
mod technique_card;
mod text;
mod timeline_plot;
mod typing;

pub(super) use answer_row::{AnswerRow, answer_row};
pub(super) use badge::{caution_badge, caution_badge_width};
pub(super) use button::{ButtonKind, button, button_width, button_with_shortcut};
pub(super) use card::{card, card_to, heading, heading_in, heading_row, title, title_row};
pub(super) use check_row::{CheckRow, check_row};
pub(super) use chip::{ChipKind, chip};
pub(super) use command_row::{CommandRow, command_row};
pub(super) use dotted::dotted;
pub(super) use field::{Field, field, tell_full};
pub(super) use ladder::{LadderStep, ladder, steps_that_fit};
pub(super) use long_text::long_text;
pub(super) use month::{MonthClick, MonthDay, MonthSheet, month_sheet};
pub(super) use option_card::{OptionCard, option_cards};
pub(super) use rail_entry::{Icon, RailEntry, rail_entry};
pub(super) use range_bar::{Segment, range_bar};
pub(super) use region_map::{MapArea, region_map};
pub(super) use row::{amount_row, asked_amount, asked_place, asked_row, asked_sentence};
pub(super) use scroll::scroll;
pub(super) use segmented::segmented;
pub(super) use stepper::{Stepper, stepper};
pub(super) use stop::{begin_stops, later_stop, note_control, stop};
pub(super) use surface::{hint, usable};
pub(super) use technique_card::{
    TechniqueCard, technique_card, technique_card_height, technique_card_width,
};
pub(super) use text::{
    first_that_fits, label, label_in, largest_that_fits, line_width, live, text_height, word_width,
};
pub(super) use timeline_plot::{TimelineBar, TimelineDot, TimelineRow, timeline_plot};
pub(super) use typing::{forget_at_first, forget_typing, has_typing};
