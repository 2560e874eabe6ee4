//! Prices of offers as they are sold to one patient.

use super::{
    EstimateError,
    earlier::Earlier,
    effort::Effort,
    held::{HeldSessions, Holder},
    purchase::{PriceTable, Special},
    request::{Request, circumstances},
    ticks,
    visits::Visits,
};
use crate::{
    catalog::{
        AreaIndex, Circumstances, MAX_SESSIONS, Offer, OfferIndex, PriceList, SessionCount,
        SpecialPriceIndex, VisitDays,
    },
    money::{Amount, Overflow},
    selection::Selection,
};
use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

/// Tables of offers, each worked out once for all ways to decide the sizes.
pub(super) struct OfferPrices<'l> {
    pub(super) list: &'l PriceList,
    /// These say which special prices apply.
    now: &'l Circumstances,
    /// The patient, if her membership holds something.
    holder: Option<Holder>,
    /// These say which of them are used up.
    earlier: &'l Earlier,
    /// Days of the sessions, on which some depend.
    visits: &'l Visits,
    pub(super) effort: &'l Effort,
    /// By offer and largest count.
    tables: RefCell<BTreeMap<(OfferIndex, u16), Rc<PriceTable>>>,
}

impl<'l> OfferPrices<'l> {
    /// No table yet.
    pub(super) fn new(list: &'l PriceList, request: &'l Request, effort: &'l Effort) -> Self {
        let Request { circumstances: now, holder, earlier, visits, .. } = request;
        let (holder, tables) = (*holder, RefCell::default());
        Self { list, now, holder, earlier, visits, effort, tables }
    }

    /// Sessions that the patient's membership holds, but for what earlier plans had of them.
    pub(super) fn held_sessions(&self) -> Option<HeldSessions> {
        self.holder.map(|holder| HeldSessions::of(self.list, holder, &self.earlier.held))
    }

    /// Position of what holds an offer among the holdings of her membership.
    pub(super) fn holding(&self, offer: OfferIndex) -> Option<usize> {
        let membership = &self.list[self.holder?.membership];
        membership.holding_of_offer(offer, self.list[offer].technique())
    }

    /// Table of an offer on some areas for counts up to `up_to`, special prices for some days at all
    /// sessions. It takes as much effort each time, so that what is refused does not depend on what
    /// was asked before.
    pub(super) fn table(
        &self,
        index: OfferIndex,
        areas: &[AreaIndex],
        up_to: u16,
    ) -> Result<Rc<PriceTable>, EstimateError> {
        let offer = &self.list[index];
        if let Some(rest) = self.rest(index, areas, up_to)? {
            return Ok(rest);
        }
        let specials = self.specials(index, offer)?;
        self.effort.search(ticks::of_table(offer.ladder(), &specials, up_to))?;
        if let Some(table) = self.tables.borrow().get(&(index, up_to)) {
            return Ok(Rc::clone(table));
        }
        let table = Rc::new(PriceTable::with_specials(offer.ladder(), &specials, up_to, None)?);
        self.tables.borrow_mut().insert((index, up_to), Rc::clone(&table));
        Ok(table)
    }

    /// Table of what is left of an offer on some areas, if some of it was had in an earlier plan. On
    /// other areas it may have more left.
    pub(super) fn rest(
        &self,
        index: OfferIndex,
        areas: &[AreaIndex],
        up_to: u16,
    ) -> Result<Option<Rc<PriceTable>>, EstimateError> {
        if !self.earlier.has_given_some(index, areas) {
            return Ok(None);
        }
        let offer = &self.list[index];
        let mut specials = self.specials(index, offer)?;
        self.effort.search(ticks::of_table(offer.ladder(), &specials, up_to))?;
        specials.retain_mut(|special| {
            let Some(times) = special.times else { return true };
            let given = self.earlier.times_given(index, areas, special.index);
            special.times = SessionCount::new(times.get().saturating_sub(given));
            special.times.is_some()
        });
        let table = PriceTable::with_specials(offer.ladder(), &specials, up_to, None)?;
        Ok(Some(Rc::new(table)))
    }

    /// The special prices of an offer, if one of them is for some days of the sessions; then its
    /// table depends on those.
    pub(super) fn tied(&self, index: OfferIndex) -> Result<Option<Rc<[Special]>>, Overflow> {
        if self.visits.is_empty() {
            return Ok(None);
        }
        let specials = self.specials(index, &self.list[index])?;
        let is_tied = specials.iter().any(|special| special.visits.is_some());
        Ok(is_tied.then(|| specials.into()))
    }

    fn specials(&self, index: OfferIndex, offer: &Offer) -> Result<Vec<Special>, Overflow> {
        special_prices(
            self.list,
            self.now,
            |days| self.visits.may_be_on(days, MAX_SESSIONS),
            index,
            offer,
        )
    }
}

/// Least price of one session of an offer, special prices that apply included; `None` if it is not
/// sold as a single session, or not to this patient.
pub fn single_price(list: &PriceList, selection: &Selection, offer: OfferIndex) -> Option<Amount> {
    cheapest_single(list, selection, offer).map(|(_, amount)| amount)
}

/// Least price of one session of an offer, with the special price that it is, if it is one.
pub(super) fn cheapest_single(
    list: &PriceList,
    selection: &Selection,
    offer: OfferIndex,
) -> Option<(Option<SpecialPriceIndex>, Amount)> {
    let now = circumstances(list, selection).ok()?;
    let entry = &list[offer];
    let published = entry.ladder().single().map(|rung| (None, rung.price().amount()));
    // Without a day of the first session nobody knows whether it is on the days asked for.
    let is_on = |days: VisitDays| now.start.is_some_and(|start| days.has(start));
    let mut specials = special_prices(list, &now, is_on, offer, entry).ok()?;
    let is_single = |special: &Special| special.sessions == SessionCount::MIN;
    specials.retain(|special| is_single(special) && special.after_course.is_none());
    let specials = specials.iter().map(|special| (Some(special.index), special.amount));
    published.into_iter().chain(specials).min_by_key(|&(_, amount)| amount)
}

/// Prices of an offer at each special price whose condition holds, in file order; of those for some
/// days those on which a session may be.
fn special_prices(
    list: &PriceList,
    now: &Circumstances,
    may_be_on: impl Fn(VisitDays) -> bool,
    of: OfferIndex,
    offer: &Offer,
) -> Result<Vec<Special>, Overflow> {
    let mut found = Vec::new();
    for &index in list.special_prices_of(of) {
        let special = &list[index];
        let visits = special.condition.visits;
        if special.condition.holds(now)
            && visits.is_none_or(&may_be_on)
            && let Some(price) = special.price(special.published(offer.ladder()))?
        {
            let (sessions, times) = (special.sessions, special.times);
            let after_course = special.course_still_needed(of, now);
            let amount = price.amount();
            found.push(Special { index, sessions, amount, times, after_course, visits });
        }
    }
    Ok(found)
}
