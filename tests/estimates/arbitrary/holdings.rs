//! Arbitrary uses that the membership `m` holds.

use super::AnyList;
use needlepoint::catalog::FeePeriod;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// So many uses in each period.
#[derive(Clone, Debug)]
pub(crate) struct AnyHolding {
    pub(crate) of: AnyHeld,
    pub(crate) times: u16,
    pub(crate) every: FeePeriod,
}

#[derive(Clone, Debug)]
pub(crate) enum AnyHeld {
    AnyTreatment,
    Technique(usize),
    Offers(BTreeSet<usize>),
    AddOn(usize),
}

impl AnyHolding {
    /// True if it is of an offer, which is one of a technique.
    pub(crate) fn has_offer(&self, offer: usize, technique: usize) -> bool {
        match &self.of {
            AnyHeld::AnyTreatment => true,
            AnyHeld::Technique(named) => *named == technique,
            AnyHeld::Offers(named) => named.contains(&offer),
            AnyHeld::AddOn(_) => false,
        }
    }

    pub(crate) fn has_add_on(&self, add_on: usize) -> bool {
        matches!(self.of, AnyHeld::AddOn(named) if named == add_on)
    }
}

impl AnyList {
    /// Drops what the file does not have, and what is held twice.
    pub(super) fn with_possible_holdings(mut self) -> Self {
        let (mut offers, mut add_ons) = (BTreeSet::new(), BTreeSet::new());
        let holds = std::mem::take(&mut self.payment.holds);
        let is_new = |holding: &AnyHolding| {
            let has_offer = |&offer: &usize| holding.has_offer(offer, self.offers[offer].technique);
            let own: Vec<usize> = (0..self.offers.len()).filter(has_offer).collect();
            let has_add_on = |&add_on: &usize| holding.has_add_on(add_on);
            let own_add_ons: Vec<usize> = (0..self.add_ons.len()).filter(has_add_on).collect();
            let is_held = own.iter().any(|offer| offers.contains(offer))
                || own_add_ons.iter().any(|add_on| add_ons.contains(add_on));
            if is_held || (own.is_empty() && own_add_ons.is_empty()) {
                return false;
            }
            offers.extend(own);
            add_ons.extend(own_add_ons);
            true
        };
        let mut kept: Vec<AnyHolding> = holds.into_iter().filter(is_new).collect();
        for holding in &mut kept {
            if let AnyHeld::Offers(named) = &mut holding.of {
                named.retain(|offer| *offer < self.offers.len());
            }
        }
        self.payment.holds = kept;
        self
    }
}

pub(super) fn any_holding() -> impl Strategy<Value = AnyHolding> {
    let of = prop_oneof![
        2 => Just(AnyHeld::AnyTreatment),
        1 => (0..2_usize).prop_map(AnyHeld::Technique),
        2 => proptest::collection::btree_set(0..7_usize, 1..4).prop_map(AnyHeld::Offers),
        3 => (0..4_usize).prop_map(AnyHeld::AddOn),
    ];
    let every = prop_oneof![
        1 => Just(FeePeriod::Once),
        1 => Just(FeePeriod::Week),
        1 => Just(FeePeriod::TwoWeeks),
        2 => Just(FeePeriod::Month),
        1 => Just(FeePeriod::Quarter),
        1 => Just(FeePeriod::Year),
    ];
    (of, 1..4_u16, every).prop_map(|(of, times, every)| AnyHolding { of, times, every })
}
