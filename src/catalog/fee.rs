//! Fees: charges that are no treatment.

use super::{Circumstances, Minutes, OnlyWith, Price, SourceRef, TaxClass};
use crate::money::{Amount, High, Money, Overflow, Percent};
use jiff::{ToSpan as _, civil::Date};

/// A charge that is no treatment: a consultation, a patch test, a card surcharge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fee {
    /// The owner's short name, unique among fees.
    pub id: String,
    /// The name that a patient reads.
    pub label: String,
    /// Price.
    pub price: FeePrice,
    /// Occasion on which it enters a plan.
    pub when: FeeWhen,
    /// Limit to some plans.
    pub only_with: OnlyWith,
    /// Minutes that what is charged takes: a consultation.
    pub minutes: Option<Minutes>,
    /// Part that is given back on the treatment.
    pub credit: Option<Credit>,
    /// True if it is due once a year. A plan holds it once.
    pub is_yearly: bool,
    /// At which rate it is taxed.
    pub tax: TaxClass,
    /// Place in the file.
    pub source: SourceRef,
}

/// Price of a [`Fee`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeePrice {
    /// A price of its own.
    Price(Price),
    /// So much of all other lines, after discounts and credits and before tax.
    Surcharge(Percent),
}

/// Occasion on which a [`Fee`] enters a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeeWhen {
    /// In every plan.
    Always,
    /// If the client is new.
    NewClients,
    /// If it is chosen.
    Chosen,
}

/// Credit of a fee against treatments, packages and add-ons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Credit {
    /// Part that is credited.
    pub part: CreditPart,
    /// Only if what it counts to is within so many days of the quote.
    pub within_days: Option<u16>,
    /// The day that decides.
    pub counts_to: CreditDay,
}

/// Day that decides whether a fee is credited.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CreditDay {
    /// The day of the first session.
    #[default]
    FirstSession,
    /// The day of the booking, which is never known beforehand: the plan is taken to be booked in
    /// time.
    Booking,
}

/// Part of a fee that is credited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CreditPart {
    /// All of it.
    Full,
    /// So much, at most all of it.
    Amount(Money),
    /// So much of it, rounded as an amount is.
    Percent(Percent),
}

impl Fee {
    /// A fee that enters if it is chosen, goes with everything, takes no time, and is not credited.
    pub fn new(id: String, label: String, price: FeePrice) -> Self {
        Self {
            id,
            label,
            price,
            when: FeeWhen::Chosen,
            only_with: OnlyWith::default(),
            minutes: None,
            credit: None,
            is_yearly: false,
            tax: TaxClass::Standard,
            source: SourceRef::default(),
        }
    }

    /// Price by itself; `None` for a surcharge.
    pub fn own_price(&self) -> Option<Price> {
        match self.price {
            FeePrice::Price(price) => Some(price),
            FeePrice::Surcharge(_) => None,
        }
    }

    /// Percentage of all other lines that it is; `None` if it has a price of its own.
    pub fn surcharge(&self) -> Option<Percent> {
        match self.price {
            FeePrice::Price(_) => None,
            FeePrice::Surcharge(percent) => Some(percent),
        }
    }

    /// Credit of the fee that is given; `None` if there is none, or it comes too late. If the day of
    /// the first session is not known, it is taken to be in time.
    pub fn credit_in_time(&self, now: &Circumstances) -> Option<Credit> {
        self.credit.filter(|credit| credit.is_in_time(now))
    }

    /// Credit of `fee`, its amount, at both ends; `None` if nothing is credited.
    pub fn credited(&self, fee: Amount, now: &Circumstances) -> Result<Option<Amount>, Overflow> {
        let Some(credit) = self.credit_in_time(now) else { return Ok(None) };
        let high = match fee.high {
            High::Known(high) => High::Known(credit.part.of(high)?),
            open => open,
        };
        Ok(Some(Amount { high, low: credit.part.of(fee.low)? }))
    }
}

impl CreditPart {
    /// Credit of a fee that costs so much.
    pub fn of(self, fee: Money) -> Result<Money, Overflow> {
        match self {
            Self::Full => Ok(fee),
            Self::Amount(amount) => Ok(amount.min(fee)),
            Self::Percent(percent) => percent.of(fee),
        }
    }
}

impl Credit {
    /// The last day on which a plan that is quoted on a day is booked in time; the last day of the
    /// quote, `valid_until`, if no days are said. `None` if it does not count to the booking.
    pub fn to_be_booked_by(self, quoted_on: Date, valid_until: Date) -> Option<Date> {
        let after = |days: u16| quoted_on.checked_add(i64::from(days).days()).unwrap_or(Date::MAX);
        match self.counts_to {
            CreditDay::Booking => Some(self.within_days.map_or(valid_until, after)),
            CreditDay::FirstSession => None,
        }
    }

    fn is_in_time(self, now: &Circumstances) -> bool {
        if self.counts_to == CreditDay::Booking {
            return !now.is_booked_late;
        }
        let (Some(days), Some(on), Some(start)) = (self.within_days, now.on, now.start) else {
            return true;
        };
        // A last day after the year 9999 is after every other.
        on.checked_add(i64::from(days).days()).map_or(true, |last| start <= last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_last_day_of_a_credit_is_included_and_an_unknown_day_is_in_time() {
        let counts_to = CreditDay::FirstSession;
        let credit = Credit { part: CreditPart::Full, within_days: Some(30), counts_to };
        let on =
            |start| Circumstances { on: Some(date(2026, 6, 1)), start, ..Circumstances::default() };
        assert!(credit.is_in_time(&on(Some(date(2026, 7, 1)))));
        assert!(!credit.is_in_time(&on(Some(date(2026, 7, 2)))));
        assert!(credit.is_in_time(&on(None)));
        let at_the_end = Circumstances {
            on: Some(date(9999, 12, 15)),
            start: Some(date(9999, 12, 31)),
            ..Circumstances::default()
        };
        assert!(credit.is_in_time(&at_the_end));
    }

    #[test]
    fn what_counts_to_the_booking_is_booked_in_time_unless_it_is_said_to_be_late() {
        let (part, counts_to) = (CreditPart::Full, CreditDay::Booking);
        let credit = Credit { part, within_days: Some(3), counts_to };
        let late = Circumstances { is_booked_late: true, ..Circumstances::default() };
        assert!(credit.is_in_time(&Circumstances::default()) && !credit.is_in_time(&late));
        let (today, valid_until) = (date(2026, 6, 1), date(2026, 7, 1));
        assert_eq!(credit.to_be_booked_by(today, valid_until), Some(date(2026, 6, 4)));
        let whole = Credit { within_days: None, ..credit };
        assert_eq!(whole.to_be_booked_by(today, valid_until), Some(valid_until));
        let first = Credit { counts_to: CreditDay::FirstSession, ..credit };
        assert_eq!(first.to_be_booked_by(today, valid_until), None);
    }

    #[test]
    fn a_part_of_a_fee_is_credited_at_each_end_and_never_more_than_all_of_it() {
        let fee = |part| {
            let price = FeePrice::Price(Price::fixed(Money::from_minor(25)).unwrap());
            let counts_to = CreditDay::FirstSession;
            let credit = Some(Credit { part, within_days: None, counts_to });
            let fee = Fee { credit, ..Fee::new(String::new(), String::new(), price) };
            let amount = Amount::fixed(Money::from_minor(25));
            fee.credited(amount, &Circumstances::default()).unwrap()
        };
        let fixed = |minor| Some(Amount::fixed(Money::from_minor(minor)));
        assert_eq!(fee(CreditPart::Full), fixed(25));
        assert_eq!(fee(CreditPart::Amount(Money::from_minor(40))), fixed(25));
        assert_eq!(fee(CreditPart::Percent("50".parse().unwrap())), fixed(13));
    }
}
