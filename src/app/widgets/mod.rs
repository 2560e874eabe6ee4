//! The parts that views are made of. They draw with theme tokens and know nothing of price lists.

mod badge;
mod button;
mod card;
mod check_row;
mod chip;
mod dotted;
mod ladder;
mod range_bar;
mod row;
mod segmented;
mod stepper;
mod surface;
mod technique_card;
mod text;

pub use badge::caution_badge;
pub use button::{ButtonKind, button, button_with_shortcut};
pub use card::{card, card_to, heading, title_row};
pub use check_row::{CheckRow, check_row};
pub use chip::{ChipKind, chip};
pub use dotted::dotted;
pub use ladder::{LadderStep, ladder, steps_that_fit};
pub use range_bar::{Segment, range_bar};
pub use row::amount_row;
pub use segmented::segmented;
pub use stepper::{Stepper, stepper};
pub use technique_card::{TechniqueCard, technique_card, technique_card_height};
pub use text::{label, label_in, largest_that_fits};
