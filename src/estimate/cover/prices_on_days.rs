//! Tables of an offer some of whose prices are for some days of the sessions, beside sessions that
//! a membership holds.
//!
//! Which sessions of a line are held is chosen so that the line is cheapest: those that are not on
//! the days first, as far as the periods leave it. Where lines share what is held, or an offer has
//! prices for several such days, as many as can be are counted as on the days, so that no more is
//! promised than every choice gives.

use crate::{
    catalog::{Ladder, SessionCount},
    estimate::{
        held::{HeldLimit, HeldPeriods},
        purchase::{PriceTable, Special},
        visits::Within,
    },
    money::Overflow,
};
use std::rc::Rc;

/// Prices of an offer, some of them for the sessions `within` some days.
#[derive(Clone, Copy, Debug)]
pub(super) struct PricesOnDays<'c> {
    pub(super) ladder: &'c Ladder,
    pub(super) specials: &'c [Special],
    pub(super) within: &'c Within,
}

impl PricesOnDays<'_> {
    /// The tables for plans of just so many sessions, by the number of them that are held, from
    /// none on.
    pub(super) fn tables(
        self,
        sessions: SessionCount,
        held: Option<(&HeldLimit, &HeldPeriods)>,
    ) -> Result<Vec<Rc<PriceTable>>, Overflow> {
        let mut last = self.table_without(sessions, 0)?;
        let mut tables = vec![Rc::clone(&last)];
        let Some((limit, periods)) = held else { return Ok(tables) };
        let (off, mut taken) = (self.most_off(sessions, limit, periods), 0);
        for held in 1..=limit.of_one_line() {
            let on_days = held.saturating_sub(off);
            if on_days > taken {
                last = self.table_without(sessions, on_days)?;
                taken = on_days;
            }
            tables.push(Rc::clone(&last));
        }
        Ok(tables)
    }

    /// Table where so many of the sessions on the days are held.
    fn table_without(self, sessions: SessionCount, held: u16) -> Result<Rc<PriceTable>, Overflow> {
        let within = self.within.without(held);
        let table =
            PriceTable::with_specials(self.ladder, self.specials, sessions.get(), Some(&within))?;
        Ok(Rc::new(table))
    }

    /// Most held sessions of which none is on the days.
    fn most_off(self, sessions: SessionCount, limit: &HeldLimit, periods: &HeldPeriods) -> u16 {
        let visits = self.specials.iter().filter_map(|special| special.visits);
        let mut days = visits.map(|visits| self.within.on(visits).up_to(sessions.get()));
        let Some(first) = days.next() else { return 0 };
        let is_chosen = limit.is_apart() && days.all(|other| other == first);
        if is_chosen { periods.most_off(first, sessions.get()) } else { 0 }
    }
}
