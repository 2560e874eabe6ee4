//! Labels of offers.

use super::phrasebook::Phrasebook;
use crate::catalog::{AreaIndex, Coverage, Offer};

/// Label of an offer, with "or" between areas of which it is for one at a time, and with how many it
/// is for if any so many may be chosen.
pub fn offer_label(offer: &Offer, book: Phrasebook<'_>) -> String {
    let areas = match offer.coverage() {
        Coverage::OneOf(areas) if offer.label().is_none() => {
            let label = |&area: &AreaIndex| book.list[area].label.clone();
            book.locale.either(&areas.iter().map(label).collect::<Vec<_>>())
        }
        Coverage::AnyOf(number, areas) if offer.label().is_none() => any_of(*number, areas, book),
        Coverage::AnyOther if offer.label().is_none() => book.text("cli-any-other-area"),
        _ => return book.list.offer_label(offer),
    };
    format!("{}, {areas}", book.list.offer_label_on(offer, &[]))
}

/// Areas of which any so many may be chosen.
fn any_of(number: usize, areas: &[AreaIndex], book: Phrasebook<'_>) -> String {
    let labels: Vec<String> = areas.iter().map(|&area| book.list[area].label.clone()).collect();
    let areas = book.locale.together(&labels);
    book.text_with("cli-any-of-areas", &[("count", number.into()), ("areas", areas.into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        catalog::{Clinic, Ladder, Price, PriceListBuilder, Technique, TreatmentArea},
        locale::Locale,
        money::Money,
    };

    #[test]
    fn areas_of_which_one_is_sold_at_a_time_are_not_called_a_combination() {
        let mut list = PriceListBuilder::new("GBP".parse().unwrap(), Clinic::default());
        let named = |id: &str, label: &str| (id.to_owned(), label.to_owned());
        let (id, label) = named("standard", "Needling");
        let technique =
            list.add_technique(Technique { id, label, ..Technique::default() }).unwrap();
        let areas = ["Arms", "Legs", "Back"].map(|label| named(&label.to_lowercase(), label)).map(
            |(id, label)| {
                list.add_area(TreatmentArea { id, label, ..TreatmentArea::default() }).unwrap()
            },
        );
        let (two, three) = (areas[..2].to_vec(), areas.to_vec());
        let ladder = || Ladder::single_only(Price::fixed(Money::from_minor(1)).unwrap());
        let offer = |coverage| {
            Offer::new("offer".to_owned(), technique, Vec::new(), ladder()).with_coverage(coverage)
        };
        let (list, locale) = (list.build(), Locale::for_tag("en-GB"));
        let book = Phrasebook { list: &list, locale: &locale };
        let label = |coverage| offer_label(&offer(coverage), book);
        assert_eq!(label(Coverage::Together(two.clone())), "Needling, Arms + Legs");
        assert_eq!(label(Coverage::OneOf(two)), "Needling, Arms or Legs");
        assert_eq!(label(Coverage::AnyOf(2, three)), "Needling, any 2 of Arms, Legs and Back");
        assert_eq!(label(Coverage::AnyOther), "Needling, any other area");
        let named = offer(Coverage::AnyOther).with_label(Some("Small area".to_owned()));
        assert_eq!(offer_label(&named, book), "Small area");
    }
}
