//! Lints: what is allowed in a price list, but probably not meant. The owner is warned, the list is
//! used as written.

mod combinations;
mod dearer;
mod held;
pub(super) mod ladders;
mod never_given;
mod numbers;
mod outdone;
mod parts;
pub(super) mod price_band;
pub(super) mod radiofrequency;
pub(super) mod redness;
mod sold_places;
mod unsold;
mod untaken;
mod unused;
mod validity;

use super::{ids::Ids, reader::Reader, schema::Raw, sold::Sold};
use crate::catalog::{
    AddOnIndex, AreaIndex, DiscountIndex, MembershipIndex, PriceList, SizeIndex, SpecialPriceIndex,
    TechniqueIndex,
};
use price_band::PriceBand;
use sold_places::SoldPlaces;

/// Entries of a list as they stand in its file.
pub(super) struct Written<'w, 's> {
    pub(super) band: Option<PriceBand>,
    pub(super) terms: Option<Raw<'s>>,
    pub(super) techniques: &'w Ids<'s, TechniqueIndex>,
    pub(super) areas: &'w Ids<'s, AreaIndex>,
    pub(super) sizes: &'w Ids<'s, SizeIndex>,
    pub(super) sold: &'w [Sold<'s>],
    pub(super) add_ons: &'w Ids<'s, AddOnIndex>,
    pub(super) memberships: &'w Ids<'s, MembershipIndex>,
    /// Each with its place.
    pub(super) special_prices: &'w [(SpecialPriceIndex, Raw<'s>)],
    pub(super) discounts: &'w Ids<'s, DiscountIndex>,
}

/// Reports the lints of a list.
pub(super) fn warn<'s>(reader: &mut Reader<'s>, list: &PriceList, written: &Written<'_, 's>) {
    let (currency, offers) = (list.currency(), written.sold);
    for offer in offers {
        ladders::warn(reader, &offer.ladder, "sessions", currency);
        if let Some(band) = written.band.filter(|_| offer.place.beside.is_empty()) {
            price_band::warn(reader, &offer.ladder, currency, band);
        }
    }
    combinations::warn(reader, offers, currency);
    numbers::warn(reader, offers, currency);
    validity::warn(reader, list, written.terms);
    parts::warn(reader, list, written.areas, offers, currency);
    unsold::warn(reader, list, written.techniques, written.areas);
    let sold = SoldPlaces::new(list);
    unused::warn_of_sizes(reader, &sold, written.sizes);
    unused::warn_of_add_ons(reader, list, &sold, written.add_ons);
    unused::warn_of_memberships(reader, list, written.memberships);
    held::warn(reader, list, written.memberships);
    never_given::warn_of_special_prices(reader, list, &sold, written.special_prices);
    never_given::warn_of_discounts(reader, list, &sold, written.discounts);
}
