//! The parts that views are made of. They draw with theme tokens and know nothing of price lists.

mod badge;
mod button;
mod card;
mod check_row;
mod chip;
mod command_row;
mod dotted;
mod ladder;
mod option_card;
mod part;
mod range_bar;
mod region_map;
mod row;
mod segmented;
mod stepper;
mod surface;
mod technique_card;
mod text;

pub(super) use badge::caution_badge;
pub(super) use button::{ButtonKind, button, button_with_shortcut};
pub(super) use card::{card, card_to, heading, title_row};
pub(super) use check_row::{CheckRow, check_row};
pub(super) use chip::{ChipKind, chip};
pub(super) use command_row::{CommandRow, command_row};
pub(super) use dotted::dotted;
pub(super) use ladder::{LadderStep, ladder, steps_that_fit};
pub(super) use option_card::{OptionCard, option_cards};
pub(super) use part::part;
pub(super) use range_bar::{Segment, range_bar};
pub(super) use region_map::{MapArea, region_map};
pub(super) use row::{amount_row, asked_amount, asked_row};
pub(super) use segmented::segmented;
pub(super) use stepper::{Stepper, stepper};
pub(super) use technique_card::{TechniqueCard, technique_card, technique_card_height};
pub(super) use text::{label, label_in, largest_that_fits};
