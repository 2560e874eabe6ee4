//! Derivation of a deposit, of instalments and of the worth of a membership, in words.

use super::derivation::StepWriter;
use crate::{
    catalog::{DepositRate, FeePeriod, MembershipIndex},
    estimate::{MembershipPart, StepAmount},
    money::Money,
};

impl StepWriter<'_> {
    /// Words for the part of the total that is due at once.
    pub(super) fn deposit(&self, rate: DepositRate, above: Option<Money>) -> String {
        let Self { step, book, .. } = *self;
        let said = match rate {
            DepositRate::Amount(amount) if step.amount == StepAmount::Known(amount) => {
                book.text("step-stated")
            }
            DepositRate::Amount(amount) => {
                let arguments = [("amount", self.money(amount).into())];
                book.text_with("step-deposit-all", &arguments)
            }
            DepositRate::Percent { cap: Some(cap), .. }
                if step.amount == StepAmount::Known(cap) =>
            {
                book.text("step-deposit-most")
            }
            DepositRate::Percent { percent, .. } => {
                let arguments =
                    [("percent", book.locale.percent(percent).into()), ("of", self.of().into())];
                book.text_with("step-percent-of", &arguments)
            }
        };
        let above = above.map(|above| self.because_above(above));
        [Some(said), above].into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    pub(super) fn because_above(&self, above: Money) -> String {
        self.book.text_with("step-above", &[("above", self.money(above).into())])
    }

    pub(super) fn instalments_from(&self, first: u16, last: u16) -> String {
        if first == last {
            return self.book.text_with("step-instalment", &[("number", first.into())]);
        }
        let arguments = [("first", first.into()), ("last", last.into())];
        self.book.text_with("step-instalments-from", &arguments)
    }

    /// One of so many parts, and where what is left over is.
    pub(super) fn instalment(&self, parts: u16, left: Money, is_larger: bool) -> String {
        let count = ("count", parts.into());
        if self.step.amount == StepAmount::Open {
            return self.book.text_with("step-in-parts-open", &[count]);
        }
        let of = ("of", self.of().into());
        if left == Money::ZERO {
            return self.book.text_with("step-in-parts", &[of, count]);
        }
        let key = if is_larger { "step-in-parts-larger" } else { "step-in-parts-smaller" };
        self.book.text_with(key, &[of, count, ("left", self.money(left).into())])
    }

    /// The first amount less the second.
    pub(super) fn less(&self) -> String {
        let second = self.step.children.get(1).map(|child| self.amount(child.amount));
        let arguments = [("of", self.of().into()), ("amount", second.unwrap_or_default().into())];
        self.book.text_with("step-amount-off", &arguments)
    }

    pub(super) fn membership(&self, index: MembershipIndex, part: MembershipPart) -> String {
        let key = match part {
            MembershipPart::Net => "step-membership-net",
            MembershipPart::Saving => "step-membership-saving",
            MembershipPart::Total => "step-membership-total",
            MembershipPart::Cost => "step-membership-cost",
            MembershipPart::Fees => return self.book.text("step-membership-fees"),
            MembershipPart::Fee => return self.book.text("step-membership-fee"),
            MembershipPart::SetUp => return self.book.text("step-membership-set-up"),
        };
        let label = self.book.list[index].label.as_str();
        self.book.text_with(key, &[("label", label.into())])
    }

    /// "12 months at £29, the shortest stay". A fee that is due once is told as it is stated.
    pub(super) fn fees(&self, times: u32, every: FeePeriod, is_shortest: bool) -> String {
        let count = u16::try_from(times).unwrap_or(u16::MAX);
        let key = match every {
            FeePeriod::Week => "step-fees-weeks",
            FeePeriod::TwoWeeks => "step-fees-two-weeks",
            FeePeriod::Once | FeePeriod::Month => "step-fees-months",
            FeePeriod::Quarter => "step-fees-quarters",
            FeePeriod::Year => "step-fees-years",
        };
        let arguments = [("count", count.into()), ("of", self.of().into())];
        let why = if is_shortest { "step-fees-shortest" } else { "step-fees-plan" };
        [self.book.text_with(key, &arguments), self.book.text(why)].join(", ")
    }
}
