//! Derivation of an amount, in words that can be read aloud.

use super::{
    condition,
    counted::{credit_counted, line_label, purchase},
    phrasebook::Phrasebook,
    sessions::between,
    units::{bought_together, units_of},
    visit_days,
};
use crate::{
    catalog::{Condition, CreditPart, DiscountIndex, FeeIndex, FeeWhen, Per, Price, SessionCount},
    estimate::{
        Estimate, IncludedIn, LineKind, Purchase, ReachedBand, Rule, SessionsOnDays, Step,
        StepAmount, What,
    },
    money::Money,
};

/// A step of a derivation: "course of 3", "£495", "as the price list says".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepWords {
    /// Name of what the amount is for.
    pub what: String,
    /// The amount.
    pub amount: String,
    /// Way in which it came about: a phrase for the end of a sentence.
    pub how: String,
}

/// A step of a derivation, of `estimate` if it is of one; its children have words of their own.
pub fn step(step: &Step, estimate: Option<&Estimate>, book: Phrasebook<'_>) -> StepWords {
    let words = StepWriter { step, estimate, book };
    let rounded = step.is_rounded.then(|| book.text("step-rounded"));
    let how = [words.how(), rounded.unwrap_or_default(), words.reason()];
    StepWords {
        what: words.what(),
        amount: words.amount(step.amount),
        how: how.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "),
    }
}

/// The words of a step.
pub(super) struct StepWriter<'a> {
    pub(super) step: &'a Step,
    pub(super) estimate: Option<&'a Estimate>,
    pub(super) book: Phrasebook<'a>,
}

impl StepWriter<'_> {
    fn what(&self) -> String {
        let book = self.book;
        match &self.step.what {
            What::Total => book.text("step-total"),
            What::Line { kind, areas, .. } => line_label(*kind, areas, book),
            What::Purchase(bought) => purchase(*bought, book),
            What::Special(index) => {
                let sessions = book.list[*index].sessions;
                let special = Some(*index);
                let (times, by_tier, held_by) = (1, false, None);
                let bought = Purchase { sessions, times, by_tier, special, held_by };
                purchase(bought, book)
            }
            What::Rung(SessionCount::MIN) => book.text("step-single"),
            What::Rung(sessions) => {
                book.text_with("counted-course", &[("sessions", sessions.get().into())])
            }
            What::Singles(count) => {
                book.text_with("counted-singles", &[("count", (*count).into())])
            }
            What::Units { add_on, count, times } => {
                bought_together(&book.list[*add_on], (count.get(), *times), book.locale)
            }
            What::Treatments => book.text("step-treatments"),
            What::Base => book.text("step-base"),
            What::Part(kind) => self.of_line("step-part", *kind),
            What::Share(kind) => self.of_line("step-share", *kind),
            What::SurchargeShare => book.text("step-surcharge-share"),
            What::Taxes => {
                let tax = book.list.tax().map_or("", |tax| &tax.label);
                book.text_with("step-taxes", &[("tax", tax.into())])
            }
            What::Cause(position) => self.cause(*position).unwrap_or_default(),
            What::Price(price) => self.price(*price),
            What::Width
            | What::TotalAtEnd { .. }
            | What::PerSession
            | What::Difference
            | What::TotalThen
            | What::TotalNow
            | What::TotalWithSessions(_)
            | What::AsYouGo
            | What::BookedFirst(_)
            | What::AddedLater(_)
            | What::AboveBudget
            | What::Budget => self.otherwise(),
            What::TotalWith => book.text("step-total-with"),
            What::TotalBefore => book.text("step-total-before"),
            What::Saving => book.text("step-saving"),
            What::AsSingles => book.text("step-as-singles"),
            What::AsChosen => book.text("step-as-chosen"),
            What::Deposit => book.text("step-deposit"),
            What::Instalments { parts, .. } => {
                book.text_with("step-instalments", &[("count", (*parts).into())])
            }
            What::InstalmentsFrom { first, last } => self.instalments_from(*first, *last),
            What::Instalment => book.text("step-instalment-each"),
            What::Membership(index, part) => self.membership(*index, *part),
            What::IncludedTax(_) => {
                let tax = book.list.tax().map_or("", |tax| &tax.label);
                book.text_with("step-included-tax", &[("tax", tax.into())])
            }
        }
    }

    /// The name of a line in other words.
    fn of_line(&self, key: &str, kind: LineKind) -> String {
        let label = line_label(kind, &[], self.book);
        self.book.text_with(key, &[("line", label.into())])
    }

    /// The rule in words.
    fn how(&self) -> String {
        let book = self.book;
        let with = |key, percent| {
            let percent = ("percent", book.locale.percent(percent).into());
            book.text_with(key, &[("of", self.of().into()), percent])
        };
        match &self.step.rule {
            Rule::Stated(price) => self.stated(*price),
            Rule::Included(included) => self.included(*included),
            Rule::NotBought if self.step.what == What::Deposit => book.text("step-not-due"),
            Rule::NotBought => book.text("step-not-bought"),
            Rule::Given => book.text("step-given"),
            Rule::AsBefore => book.text("step-as-before"),
            Rule::Sum | Rule::SumOfKnown => self.sum(),
            Rule::PartOf { proportion } => proportion.map_or_else(String::new, |(these, all)| {
                let arguments =
                    [("these", self.money(these).into()), ("all", self.money(all).into())];
                book.text_with("step-part-of", &arguments)
            }),
            Rule::Times(times) => {
                let arguments = [("times", (*times).into()), ("of", self.of().into())];
                book.text_with("step-times", &arguments)
            }
            Rule::Shared(sessions) => self.shared(*sessions),
            Rule::PercentOff(percent) => with("step-percent-off", *percent),
            Rule::AmountOff(amount) => {
                let arguments = [("of", self.of().into()), ("amount", self.money(*amount).into())];
                book.text_with("step-amount-off", &arguments)
            }
            Rule::VolumePrice { from, off } => {
                let arguments = [
                    ("of", self.of().into()),
                    ("percent", book.locale.percent(*off).into()),
                    ("sessions", between(*from, *from, book.locale).into()),
                ];
                book.text_with("step-volume-price", &arguments)
            }
            Rule::PayFor(paid) => self.pay_for(paid.get()),
            Rule::PercentOf { percent, part, whole } if part == whole => {
                with("step-percent-of", *percent)
            }
            Rule::PercentOf { percent, part, whole } => {
                let arguments = [
                    ("of", self.of().into()),
                    ("percent", book.locale.percent(*percent).into()),
                    ("part", (*part).into()),
                    ("whole", (*whole).into()),
                ];
                book.text_with("step-percent-of-sessions", &arguments)
            }
            Rule::TakePercent { percent, band, sessions } => {
                self.take_percent(with("step-take-percent", *percent), *sessions, *band)
            }
            Rule::TakeAmount { amount, times, per, band } => {
                self.take_amount(*amount, *times, *per, *band)
            }
            Rule::Credit(part) => self.credited(*part),
            Rule::Deposit { rate, above, .. } => self.deposit(*rate, *above),
            Rule::TaxWithin(rate) => with("step-tax-within", *rate),
            Rule::Less => self.less(),
            Rule::Instalment { parts, left, is_larger } => {
                self.instalment(*parts, *left, *is_larger)
            }
            Rule::NotAbove(above) => {
                book.text_with("step-not-above", &[("above", self.money(*above).into())])
            }
            Rule::Fees { times, every, is_shortest } => self.fees(*times, *every, *is_shortest),
        }
    }

    /// "for the price of 5 sessions", or of what is sold by the unit "for the price of 5 × syringe".
    fn pay_for(&self, paid: u16) -> String {
        let book = self.book;
        let What::Units { add_on, .. } = self.step.what else {
            return book.text_with("step-pay-for", &[("count", paid.into())]);
        };
        let units = units_of(&book.list[add_on], (paid, paid), book.locale);
        book.text_with("step-pay-for-units", &[("units", units.into())])
    }

    /// "£25 – £30" is said with the end that counts.
    fn stated(&self, price: Price) -> String {
        let book = self.book;
        let key = match (price, self.step.amount) {
            (Price::Range(range), _) if range.low() == range.high() => "step-stated",
            (Price::Range(range), StepAmount::Known(money)) if money == range.low() => {
                "step-stated-lower"
            }
            (Price::Range(_), _) => "step-stated-upper",
            (Price::From(_), StepAmount::Known(_)) => "step-stated-from",
            (Price::From(_), _) => "step-stated-open",
            (Price::OnRequest, _) => return book.text("step-stated-on-request"),
            (Price::Included, _) => return book.text("step-stated-included"),
        };
        let range = match price.amount() {
            amount if key == "step-stated" => self.money(amount.low),
            amount => book.range(amount.low, amount.known_high()),
        };
        book.text_with(key, &[("price", range.into())])
    }

    fn included(&self, included: IncludedIn) -> String {
        let book = self.book;
        let what = match included {
            IncludedIn::Technique(index) => book.list[index].label.clone(),
            IncludedIn::Offer(index) => book.list.offer_label(&book.list[index]),
            IncludedIn::Membership(index) => book.list[index].label.clone(),
            IncludedIn::Package => return book.text("step-included-in-package"),
        };
        book.text_with("step-included-in", &[("what", what.into())])
    }

    /// Number of sessions of a line, and what is added up.
    fn sum(&self) -> String {
        let Self { step, .. } = *self;
        let sessions = match step.what {
            What::Line { sessions, .. } if sessions > 0 => Some(self.sessions(sessions)),
            _ => None,
        };
        let added = match step.children.as_slice() {
            [only] if step.amount.known().is_some() && only.amount.known().is_none() => {
                Some(self.book.text("step-without-price"))
            }
            [] | [_] => None,
            _ => Some(self.added()),
        };
        sessions.into_iter().chain(added).collect::<Vec<_>>().join(", ")
    }

    /// Sum of the steps below; what was told before is repeated in short: "£495 (Face) + £240
    /// (Neck)".
    fn added(&self) -> String {
        let Self { step, book, .. } = *self;
        if step.children.iter().all(Step::was_told) {
            return self.repeated();
        }
        let known = step.children.iter().filter(|child| child.amount.known().is_some()).count();
        let key = if step.amount == StepAmount::Open {
            "step-sum-open"
        } else if known < step.children.len() && step.rule == Rule::SumOfKnown {
            "step-sum-of-known"
        } else {
            "step-sum"
        };
        book.text_with(key, &[("count", step.children.len().into())])
    }

    fn repeated(&self) -> String {
        let mut text = String::new();
        for child in &self.step.children {
            let (sign, amount) =
                match child.amount.known().map(|money| (money, Money::ZERO.minus(money))) {
                    Some((money, Ok(positive))) if money < Money::ZERO => {
                        (" − ", self.money(positive))
                    }
                    _ => (" + ", self.amount(child.amount)),
                };
            let what = match &child.what {
                What::Share(kind) | What::Part(kind) => line_label(*kind, &[], self.book),
                _ => StepWriter { step: child, ..*self }.what(),
            };
            text.extend([if text.is_empty() { "" } else { sign }, &amount, " (", &what, ")"]);
        }
        text
    }

    /// "3 sessions", or of what is charged for each area "2 areas at 3 sessions, 6 in all".
    fn sessions(&self, sessions: u16) -> String {
        let Self { step, book, .. } = *self;
        let units = step.children.iter().map(|child| match child.what {
            What::Purchase(bought) => bought.sessions.get().saturating_mul(bought.times),
            _ => 0,
        });
        let units = units.fold(0, u16::saturating_add);
        let words = book.text_with("sessions-exactly", &[("count", sessions.into())]);
        match units.checked_div(sessions) {
            Some(areas) if areas > 1 => {
                let arguments =
                    [("areas", areas.into()), ("sessions", words.into()), ("units", units.into())];
                book.text_with("step-each-area", &arguments)
            }
            _ => words,
        }
    }

    /// The price, or the number of areas, that decided how much comes off.
    fn band(&self, band: Option<ReachedBand>) -> Option<String> {
        Some(match band? {
            ReachedBand::Price { from, per } => {
                let key = if per == Per::Session { "step-band-session" } else { "step-band-plan" };
                self.book.text_with(key, &[("from", self.money(from).into())])
            }
            ReachedBand::Areas(from) => {
                self.book.text_with("step-band-areas", &[("count", from.into())])
            }
        })
    }

    /// Sessions for which a percentage is taken off, and why.
    fn take_percent(
        &self,
        off: String,
        sessions: Option<SessionsOnDays>,
        band: Option<ReachedBand>,
    ) -> String {
        let sessions = sessions.map(|sessions| self.on_days(sessions));
        let parts = [Some(off), sessions, self.band(band)];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    /// "for 2 of 3 sessions, only from 1 September 2026 on".
    fn on_days(&self, sessions: SessionsOnDays) -> String {
        let period = ("period", visit_days(sessions.days, self.book).into());
        match sessions.share {
            Some((part, whole)) => {
                let arguments = [("part", part.into()), ("whole", whole.into()), period];
                self.book.text_with("step-for-visits", &arguments)
            }
            None => self.book.text_with("step-for-some-visits", &[period]),
        }
    }

    fn take_amount(
        &self,
        amount: Money,
        times: u32,
        per: Per,
        band: Option<ReachedBand>,
    ) -> String {
        let Self { step, book, .. } = *self;
        let count = u16::try_from(times).unwrap_or(u16::MAX);
        let arguments = [("amount", self.money(amount).into()), ("count", count.into())];
        let each = per == Per::Session && times > 1;
        let off = book.text_with(if each { "step-take-each" } else { "step-take" }, &arguments);
        // What there is may be less.
        let whole = amount.times(times).and_then(|off| Money::ZERO.minus(off)).ok();
        let is_cut = step.amount.known().is_some_and(|taken| whole.is_some_and(|off| taken > off));
        let cut = is_cut.then(|| book.text("step-not-more"));
        [Some(off), self.band(band), cut].into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    /// Words for the part of a fee that is credited.
    fn credited(&self, part: CreditPart) -> String {
        let Self { step, book, .. } = *self;
        let said = match part {
            CreditPart::Full => book.text_with("step-credit-full", &[("of", self.of().into())]),
            CreditPart::Amount(amount) => {
                let arguments = [("amount", self.money(amount).into()), ("of", self.of().into())];
                book.text_with("step-credit-amount", &arguments)
            }
            CreditPart::Percent(percent) => {
                let arguments =
                    [("percent", book.locale.percent(percent).into()), ("of", self.of().into())];
                book.text_with("step-percent-of", &arguments)
            }
        };
        // What there is may be less.
        let paid = step.children.first().and_then(|fee| fee.amount.known());
        let whole = paid.and_then(|paid| match part {
            CreditPart::Full => Some(paid),
            CreditPart::Amount(amount) => Some(amount.min(paid)),
            CreditPart::Percent(percent) => paid.minus(percent.off(paid).ok()?).ok(),
        });
        let taken = step.amount.known().and_then(|taken| Money::ZERO.minus(taken).ok());
        let is_cut = taken.zip(whole).is_some_and(|(taken, whole)| taken < whole);
        let cut = is_cut.then(|| book.text("step-not-more"));
        [Some(said), cut].into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    /// Reason why a line stands in the estimate at all, and the contents of a package.
    fn reason(&self) -> String {
        if let What::Instalments { above: Some(above), .. } = self.step.what
            && !matches!(self.step.rule, Rule::NotAbove(_))
        {
            return self.because_above(above);
        }
        if matches!(self.step.rule, Rule::AsBefore | Rule::NotBought | Rule::Times(_)) {
            return String::new();
        }
        let kind = match self.step.what {
            What::Line { kind, .. } => kind,
            What::Special(index) | What::Purchase(Purchase { special: Some(index), .. }) => {
                return condition(&self.book.list[index].condition, self.book);
            }
            _ => return String::new(),
        };
        match kind {
            LineKind::Fee(index) | LineKind::Surcharge(index) => self.fee_reason(index),
            LineKind::Discount(index) => self.discount_reason(index),
            LineKind::ManualDiscount | LineKind::Package(_) => self.remark(),
            LineKind::Credit(index) => credit_counted(index, self.estimate, self.book),
            LineKind::Treatment(_) | LineKind::AddOn(_) | LineKind::Tax(_) => String::new(),
        }
    }

    /// Condition of a discount, without the days of sessions that its rule tells.
    fn discount_reason(&self, index: DiscountIndex) -> String {
        let own = &self.book.list[index].condition;
        if matches!(self.step.rule, Rule::TakePercent { sessions: Some(_), .. }) {
            return condition(&Condition { visits: None, ..own.clone() }, self.book);
        }
        condition(own, self.book)
    }

    fn fee_reason(&self, index: FeeIndex) -> String {
        let key = match self.book.list[index].when {
            FeeWhen::Always => "step-fee-always",
            FeeWhen::NewClients => "step-fee-new-clients",
            FeeWhen::Chosen => "step-fee-chosen",
        };
        self.book.text(key)
    }

    /// The amount that the rule is applied to.
    pub(super) fn of(&self) -> String {
        self.step.children.first().map_or_else(String::new, |child| self.amount(child.amount))
    }

    pub(super) fn amount(&self, amount: StepAmount) -> String {
        match amount {
            StepAmount::Known(money) => self.money(money),
            StepAmount::Open => self.book.text("step-open"),
            StepAmount::OnRequest => self.book.text("price-on-request"),
        }
    }

    pub(super) fn money(&self, money: Money) -> String {
        self.book.money(money)
    }
}
