//! Offer that may take part in a cover, on the areas that it treats there.

use super::{
    graph::{Choice, Mask, Piece},
    prices_on_days::PricesOnDays,
};
use crate::{
    catalog::{OfferIndex, PriceList, SessionCount},
    estimate::{
        Purchases,
        held::{HeldLimit, HeldPeriods, paid, sold_beside},
        line::Areas,
        offer_prices::OfferPrices,
        purchase::{PriceTable, SoldSessions, Special},
        ticks,
        visits::Within,
    },
    money::Overflow,
};
use std::{cmp::Reverse, rc::Rc};

/// An offer on areas that it may treat: one or so many of several, if it leaves the choice.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) offer: OfferIndex,
    /// In file order. Of any so many they are fewer if some are left open.
    pub(super) areas: Areas,
    pub(super) treats: Mask,
    /// Areas that must be treated beside it.
    pub(super) needs: Mask,
    pub(super) choice: Option<Choice>,
    pub(super) table: Rc<PriceTable>,
    /// Position of what holds it among the holdings of the patient's membership, if one does.
    pub(super) holding: Option<usize>,
    /// Number of its sessions that are held.
    pub(super) held: u16,
    /// Its special prices, if one of them is for some days of the sessions.
    pub(super) tied: Option<Rc<[Special]>>,
    /// By number of held sessions, from none on: its table, if that depends on them.
    pub(super) beside_held: Vec<Rc<PriceTable>>,
}

impl Candidate {
    /// Candidate of an offer on areas that it treats and others that it needs, no session held.
    pub(super) fn new(
        prices: &OfferPrices<'_>,
        offer: OfferIndex,
        (areas, treats, needs): (Areas, Mask, Mask),
        table: Rc<PriceTable>,
    ) -> Result<Self, Overflow> {
        let (tied, holding) = (prices.tied(offer)?, prices.holding(offer));
        let (choice, held, beside_held) = (None, 0, Vec::new());
        Ok(Self { offer, areas, treats, needs, choice, table, holding, held, tied, beside_held })
    }

    /// Piece of the graph of covers that it is.
    pub(super) fn piece(&self) -> Piece {
        Piece { treats: self.treats, needs: self.needs, choice: self.choice }
    }

    /// Place among others: in file order, then with the fewest areas left open.
    pub(super) fn in_order(&self) -> (OfferIndex, Reverse<usize>, &Areas) {
        (self.offer, Reverse(self.areas.len()), &self.areas)
    }

    /// Price of so many sessions, of which some may be held, if they can be bought.
    pub(super) fn sold(&self, sessions: SessionCount) -> Option<SoldSessions> {
        sold_beside(&self.table, sessions, self.held)
    }

    /// Purchases for those of so many sessions that are not held.
    pub(super) fn purchases(&self, sessions: SessionCount) -> Purchases {
        let paid = paid(sessions, self.held);
        paid.map_or_else(Purchases::new, |paid| self.table.purchases(paid))
    }

    /// Candidate in plans of just so many sessions, of which some are `within` days and some may be
    /// `held`.
    pub(super) fn on_days(
        &self,
        list: &PriceList,
        sessions: SessionCount,
        within: &Within,
        held: Option<(&HeldLimit, &HeldPeriods)>,
    ) -> Result<Self, Overflow> {
        let mut candidate = self.clone();
        if let Some(specials) = &self.tied {
            let prices = PricesOnDays { ladder: list[self.offer].ladder(), specials, within };
            candidate.beside_held = prices.tables(sessions, held)?;
        }
        if let Some(table) = candidate.beside_held.first() {
            candidate.table = Rc::clone(table);
        }
        Ok(candidate)
    }

    /// Candidate with so many of its sessions held.
    pub(super) fn with_held(&self, held: u16) -> Self {
        let table = self.beside_held.get(usize::from(held)).unwrap_or(&self.table);
        Self { held, table: Rc::clone(table), ..self.clone() }
    }

    /// Ticks of its table for each way in which the sessions fall on days; `None` if it does not
    /// depend on them.
    pub(super) fn ticks_of_days(&self, list: &PriceList, up_to: u16) -> Option<usize> {
        let specials = self.tied.as_ref()?;
        Some(ticks::of_table(list[self.offer].ladder(), specials, up_to))
    }
}
