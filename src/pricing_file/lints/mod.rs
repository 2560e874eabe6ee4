//! Lints: what is allowed in a price list, but probably not meant. The owner is warned, the list is
//! used as written.

pub(super) mod never_given;
mod outdone;
pub(super) mod parts;
pub(super) mod prices;
mod sold_places;
pub(super) mod unsold;
mod untaken;
pub(super) mod validity;
