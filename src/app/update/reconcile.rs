//! Parts of a choice that a price list does not have, found in one walk over it: left out, and
//! named.

use crate::{
    app::model::AppState,
    catalog::{PriceList, trimmed_code},
    selection::{ChosenAddOn, ChosenArea, Selection},
};
use std::sync::Arc;

/// Drops from all options what the list does not know.
pub(super) fn forget(state: &mut AppState) {
    let prices = Arc::clone(&state.list.prices);
    let blank = state.blank_consultation().selection;
    let mut consultation = state.visit.consultation.clone();
    consultation.change_all(|selection| {
        keep_known(selection, &prices);
        fill_from(selection, &blank);
    });
    if consultation.selection.code.is_none() {
        consultation.code_typed.clear();
    }
    state.change_consultation(consultation);
}

/// Leaves out of a selection what a list does not have. Returns the ids and codes of it, each once;
/// a discount by hand has none.
pub(super) fn keep_known(selection: &mut Selection, prices: &PriceList) -> Vec<String> {
    // Taken apart, so that nothing new is forgotten here.
    let Selection {
        concerns,
        technique,
        areas,
        sessions: _,
        add_ons,
        packages,
        fees,
        client: _,
        member,
        code,
        after_course,
        on: _,
        start: _,
        manual_discount,
    } = selection;
    let mut left_out = LeftOut::default();
    technique.take_if(|id| !left_out.keeps(id, prices.techniques().find(id).is_some()));
    areas.retain_mut(|entry| left_out.keeps_area(entry, prices));
    add_ons
        .retain(|add_on| left_out.keeps(&add_on.id, prices.add_ons().find(&add_on.id).is_some()));
    for add_on in add_ons.iter_mut() {
        keep_number(add_on, prices);
    }
    packages.retain(|id| left_out.keeps(id, prices.packages().find(id).is_some()));
    fees.retain(|id| left_out.keeps(id, prices.fees().find(id).is_some()));
    concerns.retain(|id| left_out.keeps(id, prices.concerns().find(id).is_some()));
    member.take_if(|id| !left_out.keeps(id, prices.memberships().find(id).is_some()));
    code.take_if(|code| trimmed_code(code).is_empty());
    code.take_if(|code| !left_out.keeps(code, prices.knows_code(code)));
    after_course.retain(|course| {
        left_out.keeps(&course.offer, prices.offers().find(&course.offer).is_some())
    });
    manual_discount.take_if(|_| prices.manual_limit().is_none());
    left_out.0
}

/// Leaves out the sessions of an add-on that is sold by the unit in a list, and the units of one that
/// is not.
fn keep_number(chosen: &mut ChosenAddOn, prices: &PriceList) {
    let Some(index) = prices.add_ons().find(&chosen.id) else { return };
    let is_by_unit = prices[index].is_by_unit();
    chosen.sessions.take_if(|_| is_by_unit);
    chosen.units.take_if(|_| !is_by_unit);
}

/// Has what is the only possibility stand in the place of a technique or areas that were left out.
pub(super) fn fill_from(selection: &mut Selection, blank: &Selection) {
    if selection.technique.is_none() {
        selection.technique.clone_from(&blank.technique);
    }
    if selection.areas.is_empty() {
        selection.areas.clone_from(&blank.areas);
    }
}

#[derive(Default)]
struct LeftOut(Vec<String>);

impl LeftOut {
    /// True if something stays; what does not is noted.
    fn keeps(&mut self, id: &str, is_known: bool) -> bool {
        if !is_known && !self.0.iter().any(|noted| noted == id) {
            self.0.push(id.to_owned());
        }
        is_known
    }

    /// True if an area stays; what does not is noted. A size that is not known is left open.
    fn keeps_area(&mut self, chosen: &mut ChosenArea, prices: &PriceList) -> bool {
        let ChosenArea { id, size } = chosen;
        let keeps_area = self.keeps(id, prices.areas().find(id).is_some());
        size.take_if(|size| !self.keeps(size, prices.sizes().find(size).is_some()));
        keeps_area
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = r#"(
        schema: 1, clinic: (name: "Test clinic"), language: "en-GB", currency: "GBP",
        techniques: [(id: "standard", label: "Standard")],
        areas: [(id: "face", label: "Face"), (id: "abdomen", label: "Abdomen")],
        sizes: [(id: "small", label: "Small"), (id: "large", label: "Large")],
        offers: [
            (technique: "standard", areas: ["face"], single: 190),
            (technique: "standard", areas: ["abdomen"], size: "small", single: 90),
            (technique: "standard", areas: ["abdomen"], size: "large", single: 150),
        ],
    )"#;

    /// Areas that stay, and what is told of the rest.
    fn kept(areas: &[&str]) -> (Vec<String>, Vec<String>) {
        let areas = areas.iter().map(|&area| area.into()).collect();
        let mut selection = Selection { areas, ..Selection::default() };
        let prices = crate::price_file::read("test.ron", LIST).unwrap().list;
        let left_out = keep_known(&mut selection, &prices);
        (selection.areas.iter().map(ToString::to_string).collect(), left_out)
    }

    #[test]
    fn an_area_goes_and_a_size_is_left_open_where_the_list_has_them_no_more() {
        let (areas, left_out) = kept(&["face", "abdomen:huge", "moon:huge", "moon"]);
        assert_eq!(areas, ["face", "abdomen"]);
        assert_eq!(left_out, ["huge", "moon"]);
    }

    #[test]
    fn a_size_that_the_list_has_is_not_told_of_although_its_area_goes() {
        let (areas, left_out) = kept(&["moon:large", "abdomen:large"]);
        assert_eq!(areas, ["abdomen:large"]);
        assert_eq!(left_out, ["moon"]);
    }

    #[test]
    fn everything_that_is_chosen_by_an_id_or_a_code_is_looked_up() {
        let gone = |id: &str| Some(id.to_owned());
        let mut selection = Selection {
            technique: gone("technique"),
            areas: vec!["area".into()],
            add_ons: vec!["add-on@2".parse().unwrap()],
            packages: vec!["package".to_owned()],
            fees: vec!["fee".to_owned()],
            concerns: vec!["concern".to_owned()],
            member: gone("member"),
            code: gone("CODE"),
            after_course: vec!["offer@6".parse().unwrap()],
            ..Selection::default()
        };
        let prices = crate::price_file::read("test.ron", LIST).unwrap().list;
        let left_out = keep_known(&mut selection, &prices);
        let named =
            ["technique", "area", "add-on", "package", "fee", "concern", "member", "CODE", "offer"];
        assert_eq!((selection, left_out), (Selection::default(), named.map(str::to_owned).into()));
    }
}
