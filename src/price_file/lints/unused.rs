//! Sizes, add-ons and memberships that are good for nothing.

use super::sold_places::SoldPlaces;
use crate::{
    catalog::{AddOn, AddOnIndex, Membership, MembershipIndex, PriceList, SizeIndex},
    price_file::{Code, ids::Ids, reader::Reader},
};
use std::collections::BTreeSet;

/// Warns of sizes that no offer has.
pub(super) fn warn_of_sizes<'s>(
    reader: &mut Reader<'s>,
    sold: &SoldPlaces,
    sizes: &Ids<'s, SizeIndex>,
) {
    for (size, id, raw) in sizes.added_entries() {
        let is_sold = sold.has_size(size);
        let message =
            || (format!("no offer has the size \"{id}\""), "add an offer with it, or remove it");
        reader.lint_entry(raw, Code::WithoutUse, (!is_sold).then(message));
    }
}

/// Warns of add-ons that go with nothing.
pub(super) fn warn_of_add_ons<'s>(
    reader: &mut Reader<'s>,
    list: &PriceList,
    sold: &SoldPlaces,
    add_ons: &Ids<'s, AddOnIndex>,
) {
    for (index, id, raw) in add_ons.added_entries() {
        let goes = goes_with_something(list, sold, &list[index]);
        let message = || {
            let message = format!("nothing is sold that the add-on \"{id}\" goes with");
            (message, "correct `only_with` and `needs`, or remove the add-on")
        };
        reader.lint_entry(raw, Code::WithoutUse, (!goes).then(message));
    }
}

/// Warns of memberships with which nothing is cheaper.
pub(super) fn warn_of_memberships<'s>(
    reader: &mut Reader<'s>,
    list: &PriceList,
    memberships: &Ids<'s, MembershipIndex>,
) {
    let good = good_for_something(list);
    for (index, id, raw) in memberships.added_entries() {
        let message = || {
            let message = format!("nothing is cheaper for members of \"{id}\"");
            let hint = "name it as `member` of a discount or special price, write what it `holds`, say in its `note` what it is good for, or remove it";
            (message, hint)
        };
        reader.lint_entry(raw, Code::WithoutUse, (!good.contains(&index)).then(message));
    }
}

/// The memberships that a discount or a special price is for, and those that hold something, or
/// whose note says what they are good for.
fn good_for_something(list: &PriceList) -> BTreeSet<MembershipIndex> {
    let is_good =
        |membership: &Membership| membership.note.is_some() || !membership.holds.is_empty();
    let by_itself = list.memberships().iter().filter(|(_, it)| is_good(it)).map(|(index, _)| index);
    let asked_for = list.conditions().filter_map(|condition| condition.member);
    by_itself.chain(asked_for).collect()
}

/// True if something is sold that an add-on may be chosen with, or it is sold alone, and what it
/// needs may be chosen too.
fn goes_with_something(list: &PriceList, sold: &SoldPlaces, add_on: &AddOn) -> bool {
    let rules = &add_on.rules;
    let needs: BTreeSet<AddOnIndex> = rules.needs.iter().copied().collect();
    let is_needed = |index: &AddOnIndex| needs.contains(index);
    let needs_each_other_out =
        needs.iter().any(|&other| list[other].rules.excludes.iter().any(is_needed));
    (add_on.alone.is_some() || sold.goes_with(rules)) && !needs_each_other_out
}
