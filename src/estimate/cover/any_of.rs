//! Offers for any so many of some areas: which of those that are asked for they may be taken for,
//! and what is left to the patient.

use super::graph::{Choice, Mask, OpenAreas};
use crate::{
    catalog::AreaIndex,
    estimate::{EstimateError, effort::Effort, line::Areas},
};
use std::{collections::BTreeMap, ops::RangeInclusive};

/// Ticks of one way to choose areas.
const CHOICE: usize = 30;

/// Every way to choose so many of some areas, each in their order.
pub(super) fn choices(
    areas: &[AreaIndex],
    counts: RangeInclusive<usize>,
    effort: &Effort,
) -> Result<Vec<Areas>, EstimateError> {
    let mut found = Vec::new();
    for count in counts {
        choose(areas, count, (&mut Areas::new(), &mut found), effort)?;
    }
    Ok(found)
}

/// Adds so many more of some areas to those that are chosen, in every way.
fn choose(
    areas: &[AreaIndex],
    count: usize,
    (chosen, found): (&mut Areas, &mut Vec<Areas>),
    effort: &Effort,
) -> Result<(), EstimateError> {
    let Some(fewer) = count.checked_sub(1) else {
        effort.search(CHOICE)?;
        found.push(chosen.clone());
        return Ok(());
    };
    let mut rest = areas;
    while let Some((&first, others)) = rest.split_first()
        && others.len() >= fewer
    {
        chosen.push(first);
        choose(others, fewer, (&mut *chosen, &mut *found), effort)?;
        chosen.pop();
        rest = others;
    }
    Ok(())
}

/// Conditions of the offers of a cover that can be checked only when it is whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Unsettled {
    unasked: Mask,
    /// Sorted.
    open: Vec<OpenAreas>,
}

impl Unsettled {
    /// Conditions with those of one more offer.
    ///
    /// `None` if the offer is taken already with areas left open. Such covers need not be looked at:
    /// with the areas of the two put together, one of them full, it costs no more.
    pub(super) fn with(&self, choice: Choice) -> Option<Self> {
        let mut longer = self.clone();
        longer.unasked |= choice.unasked;
        if let Some(open) = choice.open {
            if self.open.iter().any(|other| other.offer == open.offer) {
                return None;
            }
            let place = longer.open.partition_point(|other| *other < open);
            longer.open.insert(place, open);
        }
        Some(longer)
    }

    /// True if a cover that treats and wants these areas meets the conditions: whatever an offer
    /// treats unasked is wanted by another, and as many other areas are there as are left open.
    pub(super) fn is_settled(&self, treated: Mask, wanted: Mask) -> bool {
        self.unasked & !wanted == 0 && self.has_room(treated)
    }

    /// True if every offer can have as many areas as it leaves open, no area for two of them.
    fn has_room(&self, treated: Mask) -> bool {
        let free = |open: &OpenAreas| open.among & !treated;
        if let [open] = self.open.as_slice() {
            return usize::try_from(free(open).count_ones()).is_ok_and(|free| open.number <= free);
        }
        let seats = self.open.iter().flat_map(|open| std::iter::repeat_n(free(open), open.number));
        let mut seating = Seating { seats: seats.collect(), seat_of: BTreeMap::new() };
        (0..seating.seats.len()).all(|seat| seating.fill(seat, &mut 0))
    }
}

/// Areas that are given to the offers that leave some open, one to a seat.
struct Seating {
    /// Areas that may be given to each seat.
    seats: Vec<Mask>,
    /// Seat that an area is given to, by the area's bit.
    seat_of: BTreeMap<u32, usize>,
}

impl Seating {
    /// Gives a seat an area, if need be one whose seat can have another that was not tried yet.
    fn fill(&mut self, seat: usize, tried: &mut Mask) -> bool {
        let fitting = self.seats.get(seat).copied().unwrap_or_default();
        while fitting & !*tried != 0 {
            let area = (fitting & !*tried).trailing_zeros();
            *tried |= 1 << area;
            let holder = self.seat_of.get(&area).copied();
            if holder.is_none_or(|holder| self.fill(holder, tried)) {
                self.seat_of.insert(area, seat);
                return true;
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        catalog::{
            Clinic, Coverage, Ladder, Offer, OfferIndex, Price, PriceListBuilder, Technique,
            TreatmentArea,
        },
        money::Money,
    };

    /// Three areas, and an offer for one of them at a time and one for any two.
    fn listed() -> (Vec<AreaIndex>, [OfferIndex; 2]) {
        let mut list = PriceListBuilder::new("GBP".parse().unwrap(), Clinic::default());
        let technique = Technique { id: "t".to_owned(), ..Technique::default() };
        let technique = list.add_technique(technique).unwrap();
        let area = |id: &str| TreatmentArea { id: id.to_owned(), ..TreatmentArea::default() };
        let areas = ["a", "b", "c"].map(|id| list.add_area(area(id)).unwrap()).to_vec();
        let price = Price::fixed(Money::from_minor(1)).unwrap();
        let offers = [1, 2].map(|number| {
            let coverage = Coverage::any_of(number, areas.clone());
            let ladder = Ladder::single_only(price);
            let offer = Offer::new(number.to_string(), technique, Vec::new(), ladder);
            list.add_offer(offer.with_coverage(coverage)).unwrap()
        });
        (areas, offers)
    }

    #[test]
    fn areas_are_chosen_in_every_way() {
        let (areas, _) = listed();
        let [a, b, c] = areas[..] else { panic!("there are three") };
        let effort = Effort::of_one_question();
        let ways: Vec<Vec<AreaIndex>> =
            choices(&areas, 1..=2, &effort).unwrap().iter().map(|way| way.to_vec()).collect();
        let expected = vec![vec![a], vec![b], vec![c], vec![a, b], vec![a, c], vec![b, c]];
        assert_eq!(ways, expected);
        assert!(choices(&areas, 4..=4, &effort).unwrap().is_empty());
    }

    #[test]
    fn every_offer_has_areas_of_its_own_to_leave_open() {
        let (_, offers) = listed();
        let open = |offer: usize, among, number| {
            let open = OpenAreas { offer: offers[offer], among, number };
            Choice { unasked: 0, open: Some(open) }
        };
        let has_room = |choices: &[Choice], treated| {
            let all =
                choices.iter().try_fold(Unsettled::default(), |all, &choice| all.with(choice));
            all.is_some_and(|all| all.is_settled(treated, treated))
        };
        assert!(has_room(&[], 0b1));
        assert!(has_room(&[open(0, 0b111, 2)], 0b1));
        assert!(!has_room(&[open(0, 0b111, 3)], 0b1));
        // The first takes the area that the second does not need.
        assert!(has_room(&[open(0, 0b0110, 1), open(1, 0b0010, 1)], 0b1));
        assert!(has_room(&[open(0, 0b0010, 1), open(1, 0b0110, 1)], 0b1));
        assert!(!has_room(&[open(0, 0b0110, 1), open(1, 0b0110, 2)], 0b1));
        assert!(!has_room(&[open(0, 0b0110, 1), open(0, 0b0110, 1)], 0b1));
    }

    #[test]
    fn an_area_that_nobody_chose_must_be_needed() {
        let unasked = Unsettled::default().with(Choice { unasked: 0b10, open: None }).unwrap();
        assert!(unasked.is_settled(0b11, 0b11));
        assert!(!unasked.is_settled(0b11, 0b01));
    }
}
