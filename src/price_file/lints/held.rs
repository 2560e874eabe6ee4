//! Memberships that hold what nobody can buy: the owner is warned, the list is used as written.

use crate::{
    catalog::{Held, MembershipIndex, Offer, PriceList, SpecialScope, TechniqueIndex},
    price_file::{Code, ids::Ids, reader::Reader},
};
use std::collections::BTreeSet;

/// Warns of memberships that hold treatments which no offer sells.
pub(super) fn warn<'s>(
    reader: &mut Reader<'s>,
    list: &PriceList,
    memberships: &Ids<'s, MembershipIndex>,
) {
    let sold: BTreeSet<TechniqueIndex> = list.offers().entries().map(Offer::technique).collect();
    for (index, id, raw) in memberships.added_entries() {
        let holds_nothing = list[index].holds.iter().any(|holding| match &holding.of {
            Held::Treatments(scope) => !is_sold(scope, &sold),
            // It stands in the list, which says of the add-on itself if it goes with nothing.
            Held::AddOn(_) => false,
        });
        let message = || {
            let message = format!("the membership \"{id}\" holds treatments that no offer sells");
            let hint = "name techniques or offers that you sell, or remove the entry of `holds`";
            (message, hint)
        };
        reader.lint_entry(raw, Code::HoldsNothing, holds_nothing.then(message));
    }
}

/// True if an offer is among the treatments of a scope.
fn is_sold(scope: &SpecialScope, sold: &BTreeSet<TechniqueIndex>) -> bool {
    let names_nothing = scope.techniques.is_none() && scope.offers.is_none();
    let is_of_technique = || scope.techniques.iter().flatten().any(|named| sold.contains(named));
    let names_offer = || scope.offers.iter().flatten().next().is_some();
    (names_nothing && !sold.is_empty()) || is_of_technique() || names_offer()
}
