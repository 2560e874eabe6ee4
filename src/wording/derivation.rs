//! Where an amount came from, in words that can be read aloud.

use super::{
    condition,
    counted::{credit_counted, line_label, purchase},
    sessions::between,
};
use crate::{
    catalog::{CreditPart, FeeIndex, FeeWhen, Per, Price, PriceList, SessionCount},
    estimate::{Estimate, IncludedIn, LineKind, PriceBand, Purchase, Rule, Step, StepAmount, What},
    locale::Locale,
    money::Money,
};

/// A step of a derivation: "course of 3", "£495", "as the price list says".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepWords {
    /// What the amount is for.
    pub what: String,
    /// The amount.
    pub amount: String,
    /// How it came about: a phrase for the end of a sentence.
    pub how: String,
}

/// A step of a derivation, of `estimate` where it is of one; its children have words of their own.
pub fn step(
    step: &Step,
    estimate: Option<&Estimate>,
    list: &PriceList,
    locale: &Locale,
) -> StepWords {
    let words = Words { step, estimate, list, locale };
    let rounded = step.is_rounded.then(|| locale.text("step-rounded"));
    let how = [words.how(), rounded.unwrap_or_default(), words.reason()];
    StepWords {
        what: words.what(),
        amount: words.amount(step.amount),
        how: how.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "),
    }
}

/// The words of a step.
pub(super) struct Words<'a> {
    pub(super) step: &'a Step,
    pub(super) estimate: Option<&'a Estimate>,
    pub(super) list: &'a PriceList,
    pub(super) locale: &'a Locale,
}

impl Words<'_> {
    fn what(&self) -> String {
        let Self { list, locale, .. } = *self;
        match &self.step.what {
            What::Total => locale.text("step-total"),
            What::Line { kind, areas, .. } => line_label(*kind, areas, list, locale),
            What::Purchase(bought) => purchase(*bought, list, locale),
            What::Special(index) => {
                let sessions = list[*index].sessions;
                let special = Some(*index);
                let bought = Purchase { sessions, times: 1, by_tier: false, special };
                purchase(bought, list, locale)
            }
            What::Rung(SessionCount::MIN) => locale.text("step-single"),
            What::Rung(sessions) => {
                locale.text_with("counted-course", &[("sessions", sessions.get().into())])
            }
            What::Singles(count) => {
                locale.text_with("counted-singles", &[("count", (*count).into())])
            }
            What::Treatments => locale.text("step-treatments"),
            What::Base => locale.text("step-base"),
            What::Part(kind) => self.of_line("step-part", *kind),
            What::Share(kind) => self.of_line("step-share", *kind),
            What::SurchargeShare => locale.text("step-surcharge-share"),
            What::Taxes => {
                let tax = list.tax().map_or("", |tax| &tax.label);
                locale.text_with("step-taxes", &[("tax", tax.into())])
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
            | What::AboveBudget
            | What::Budget => self.otherwise(),
            What::TotalWith => locale.text("step-total-with"),
            What::TotalBefore => locale.text("step-total-before"),
            What::Saving => locale.text("step-saving"),
            What::AsSingles => locale.text("step-as-singles"),
            What::AsChosen => locale.text("step-as-chosen"),
            What::Deposit => locale.text("step-deposit"),
            What::Instalments { parts, .. } => {
                locale.text_with("step-instalments", &[("count", (*parts).into())])
            }
            What::InstalmentsFrom { first, last } => self.instalments_from(*first, *last),
            What::Instalment => locale.text("step-instalment-each"),
            What::Membership(index, part) => self.membership(*index, *part),
            What::IncludedTax(_) => {
                let tax = list.tax().map_or("", |tax| &tax.label);
                locale.text_with("step-included-tax", &[("tax", tax.into())])
            }
        }
    }

    /// The name of a line in other words.
    fn of_line(&self, key: &str, kind: LineKind) -> String {
        let label = line_label(kind, &[], self.list, self.locale);
        self.locale.text_with(key, &[("line", label.into())])
    }

    /// The rule in words.
    fn how(&self) -> String {
        let Self { locale, .. } = *self;
        let with = |key, percent| {
            let arguments = [("of", self.of().into()), ("percent", locale.percent(percent).into())];
            locale.text_with(key, &arguments)
        };
        match &self.step.rule {
            Rule::Stated(price) => self.stated(*price),
            Rule::Included(included) => self.included(*included),
            Rule::NotBought if self.step.what == What::Deposit => locale.text("step-not-due"),
            Rule::NotBought => locale.text("step-not-bought"),
            Rule::Given => locale.text("step-given"),
            Rule::AsBefore => locale.text("step-as-before"),
            Rule::Sum | Rule::SumOfKnown => self.sum(),
            Rule::PartOf { proportion } => proportion.map_or_else(String::new, |(these, all)| {
                let arguments =
                    [("these", self.money(these).into()), ("all", self.money(all).into())];
                locale.text_with("step-part-of", &arguments)
            }),
            Rule::Times(times) => {
                let arguments = [("times", (*times).into()), ("of", self.of().into())];
                locale.text_with("step-times", &arguments)
            }
            Rule::Shared(sessions) => self.shared(*sessions),
            Rule::PercentOff(percent) => with("step-percent-off", *percent),
            Rule::AmountOff(amount) => {
                let arguments = [("of", self.of().into()), ("amount", self.money(*amount).into())];
                locale.text_with("step-amount-off", &arguments)
            }
            Rule::VolumePrice { from, off } => {
                let arguments = [
                    ("of", self.of().into()),
                    ("percent", locale.percent(*off).into()),
                    ("sessions", between(*from, *from, locale).into()),
                ];
                locale.text_with("step-volume-price", &arguments)
            }
            Rule::PayFor(paid) => locale.text_with("step-pay-for", &[("count", paid.get().into())]),
            Rule::PercentOf { percent, part, whole } if part == whole => {
                with("step-percent-of", *percent)
            }
            Rule::PercentOf { percent, part, whole } => {
                let arguments = [
                    ("of", self.of().into()),
                    ("percent", locale.percent(*percent).into()),
                    ("part", (*part).into()),
                    ("whole", (*whole).into()),
                ];
                locale.text_with("step-percent-of-sessions", &arguments)
            }
            Rule::TakePercent { percent, band } => {
                let off = with("step-take-percent", *percent);
                [Some(off), self.band(*band)].into_iter().flatten().collect::<Vec<_>>().join(", ")
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
                locale.text_with("step-not-above", &[("above", self.money(*above).into())])
            }
            Rule::Fees { times, every, is_shortest } => self.fees(*times, *every, *is_shortest),
        }
    }

    /// "£25 – £30" is said with the end that counts.
    fn stated(&self, price: Price) -> String {
        let Self { list, locale, .. } = *self;
        let key = match (price, self.step.amount) {
            (Price::Range(range), _) if range.low() == range.high() => "step-stated",
            (Price::Range(range), StepAmount::Known(money)) if money == range.low() => {
                "step-stated-lower"
            }
            (Price::Range(_), _) => "step-stated-upper",
            (Price::From(_), StepAmount::Known(_)) => "step-stated-from",
            (Price::From(_), _) => "step-stated-open",
            (Price::OnRequest, _) => return locale.text("step-stated-on-request"),
            (Price::Included, _) => return locale.text("step-stated-included"),
        };
        let range = match price.amount() {
            amount if key == "step-stated" => self.money(amount.low),
            amount => locale.range(amount.low, amount.known_high(), list.currency()),
        };
        locale.text_with(key, &[("price", range.into())])
    }

    fn included(&self, included: IncludedIn) -> String {
        let Self { list, locale, .. } = *self;
        let what = match included {
            IncludedIn::Technique(index) => list[index].label.clone(),
            IncludedIn::Offer(index) => list.offer_label(&list[index]),
            IncludedIn::Package => return locale.text("step-included-in-package"),
        };
        locale.text_with("step-included-in", &[("what", what.into())])
    }

    /// For how many sessions, and what is added up.
    fn sum(&self) -> String {
        let Self { step, .. } = *self;
        let sessions = match step.what {
            What::Line { sessions, .. } if sessions > 0 => Some(self.sessions(sessions)),
            _ => None,
        };
        let added = match step.children.as_slice() {
            [only] if step.amount.known().is_some() && only.amount.known().is_none() => {
                Some(self.locale.text("step-without-price"))
            }
            [] | [_] => None,
            _ => Some(self.added()),
        };
        sessions.into_iter().chain(added).collect::<Vec<_>>().join(", ")
    }

    /// What was told before is repeated in short: "£495 (Face) + £240 (Neck)".
    fn added(&self) -> String {
        let Self { step, locale, .. } = *self;
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
        locale.text_with(key, &[("count", step.children.len().into())])
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
                What::Share(kind) | What::Part(kind) => {
                    line_label(*kind, &[], self.list, self.locale)
                }
                _ => Words { step: child, ..*self }.what(),
            };
            text.extend([if text.is_empty() { "" } else { sign }, &amount, " (", &what, ")"]);
        }
        text
    }

    /// "3 sessions", or of what is charged for each area "2 areas at 3 sessions, 6 in all".
    fn sessions(&self, sessions: u16) -> String {
        let Self { step, locale, .. } = *self;
        let units = step.children.iter().map(|child| match child.what {
            What::Purchase(bought) => bought.sessions.get().saturating_mul(bought.times),
            _ => 0,
        });
        let units = units.fold(0, u16::saturating_add);
        let words = locale.text_with("sessions-exactly", &[("count", sessions.into())]);
        match units.checked_div(sessions) {
            Some(areas) if areas > 1 => {
                let arguments =
                    [("areas", areas.into()), ("sessions", words.into()), ("units", units.into())];
                locale.text_with("step-each-area", &arguments)
            }
            _ => words,
        }
    }

    /// The price that decided how much comes off.
    fn band(&self, band: Option<PriceBand>) -> Option<String> {
        let PriceBand { from, per } = band?;
        let key = if per == Per::Session { "step-band-session" } else { "step-band-plan" };
        Some(self.locale.text_with(key, &[("from", self.money(from).into())]))
    }

    fn take_amount(&self, amount: Money, times: u32, per: Per, band: Option<PriceBand>) -> String {
        let Self { step, locale, .. } = *self;
        let count = u16::try_from(times).unwrap_or(u16::MAX);
        let arguments = [("amount", self.money(amount).into()), ("count", count.into())];
        let each = per == Per::Session && times > 1;
        let off = locale.text_with(if each { "step-take-each" } else { "step-take" }, &arguments);
        // What there is may be less.
        let whole = amount.times(times).and_then(|off| Money::ZERO.minus(off)).ok();
        let is_cut = step.amount.known().is_some_and(|taken| whole.is_some_and(|off| taken > off));
        let cut = is_cut.then(|| locale.text("step-not-more"));
        [Some(off), self.band(band), cut].into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    /// How much of a fee is credited.
    fn credited(&self, part: CreditPart) -> String {
        let Self { step, locale, .. } = *self;
        let said = match part {
            CreditPart::Full => locale.text_with("step-credit-full", &[("of", self.of().into())]),
            CreditPart::Amount(amount) => {
                let arguments = [("amount", self.money(amount).into()), ("of", self.of().into())];
                locale.text_with("step-credit-amount", &arguments)
            }
            CreditPart::Percent(percent) => {
                let arguments =
                    [("percent", locale.percent(percent).into()), ("of", self.of().into())];
                locale.text_with("step-percent-of", &arguments)
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
        let cut = is_cut.then(|| locale.text("step-not-more"));
        [Some(said), cut].into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    /// Why a line stands in the estimate at all, and what is in a package.
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
                return condition(&self.list[index].condition, self.list, self.locale);
            }
            _ => return String::new(),
        };
        match kind {
            LineKind::Fee(index) | LineKind::Surcharge(index) => self.fee_reason(index),
            LineKind::Discount(index) => {
                condition(&self.list[index].condition, self.list, self.locale)
            }
            LineKind::ManualDiscount | LineKind::Package(_) => self.remark(),
            LineKind::Credit(index) => credit_counted(&self.list[index], self.locale),
            LineKind::Treatment(_) | LineKind::AddOn(_) | LineKind::Tax(_) => String::new(),
        }
    }

    fn fee_reason(&self, index: FeeIndex) -> String {
        let key = match self.list[index].when {
            FeeWhen::Always => "step-fee-always",
            FeeWhen::NewClients => "step-fee-new-clients",
            FeeWhen::Chosen => "step-fee-chosen",
        };
        self.locale.text(key)
    }

    /// The amount that the rule is applied to.
    pub(super) fn of(&self) -> String {
        self.step.children.first().map_or_else(String::new, |child| self.amount(child.amount))
    }

    pub(super) fn amount(&self, amount: StepAmount) -> String {
        match amount {
            StepAmount::Known(money) => self.money(money),
            StepAmount::Open => self.locale.text("step-open"),
            StepAmount::OnRequest => self.locale.text("price-on-request"),
        }
    }

    pub(super) fn money(&self, money: Money) -> String {
        self.locale.money(money, self.list.currency())
    }
}
