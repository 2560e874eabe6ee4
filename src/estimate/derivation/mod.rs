//! Where an amount came from: a tree of steps down to the lines of the price list.
//!
//! Worked out on request from the same plans as the estimate and never carried along. Every
//! [`Step`] says what it stands for, by which [`Rule`] its amount follows from those of its
//! children, and where in the price list that is written. The edge puts a step into words.

mod adjustments;
mod deposit;
mod ladders;
mod shares;
mod taxes;
mod tree;

use super::{
    EstimateError, LineKind, Purchase, Selection,
    effort::Effort,
    engine::lines,
    envelope::Envelope,
    plan::{Plan, Planner},
    request::Request,
};
use crate::{
    catalog::{
        AreaIndex, CreditPart, DepositRate, OfferIndex, Per, Price, PriceList, SessionCount,
        SourceRef, SpecialPriceIndex, TaxClass, TechniqueIndex,
    },
    money::{Amount, High, Money, Percent},
};
use tree::Tree;

/// Which amount of an estimate is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// The total.
    Total,
    /// The line at this position in [`super::Estimate::lines`].
    Line(usize),
    /// The tax of a class that the prices include.
    IncludedTax(TaxClass),
    /// What is due when the plan is booked.
    Deposit,
}

/// How an amount came about, at both ends of the total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Derivation {
    /// With the combination that gives the low end of the total.
    pub low: Step,
    /// With the combination that gives the high end.
    pub high: Step,
}

/// One step: an amount, and what it follows from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What the amount is for.
    pub what: What,
    /// How it follows from the amounts of the children.
    pub rule: Rule,
    /// What it comes to at the end asked about.
    pub amount: StepAmount,
    /// Whether the rule had to round to the minor unit.
    pub is_rounded: bool,
    /// Where the price or the rule stands in the price list; `None` for what does not stand there.
    pub source: Option<SourceRef>,
    /// The amounts that it follows from, in the order of the estimate.
    pub children: Vec<Step>,
}

/// An amount at one end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepAmount {
    /// So much.
    Known(Money),
    /// Without an upper limit.
    Open,
    /// Stated at the consultation.
    OnRequest,
}

/// What a step's amount is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// All that is to pay.
    Total,
    /// A line of the estimate, at so many sessions; 0 where sessions don't matter.
    Line {
        /// What it stands for.
        kind: LineKind,
        /// The areas that it treats.
        areas: Vec<AreaIndex>,
        /// The sessions that it covers at this end.
        sessions: u16,
    },
    /// One of the purchases that a line is made of.
    Purchase(Purchase),
    /// So many sessions of a ladder as one price; 1 is a single.
    Rung(SessionCount),
    /// One session, or one course, at a special price.
    Special(SpecialPriceIndex),
    /// So many singles, as what a rule is worked out from.
    Singles(u16),
    /// The treatments together.
    Treatments,
    /// What an adjustment is taken of: some lines, less what earlier adjustments took off them.
    Base,
    /// One of several parts of a discount.
    Part(LineKind),
    /// What of a discount or credit falls on the lines of a [`What::Base`].
    Share(LineKind),
    /// What of all surcharges falls on them.
    SurchargeShare,
    /// The tax of a class that the total includes.
    IncludedTax(TaxClass),
    /// What of the total is due when the plan is booked.
    Deposit,
}

/// The price that decided how much a discount takes off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PriceBand {
    /// The price from which on it is so much.
    pub from: Money,
    /// Whether that of a session decides, or that of the plan.
    pub per: Per,
}

/// How an amount follows from the amounts of a step's children.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// It stands in the price list; no children.
    Stated(Price),
    /// It is part of something else and costs nothing; no children.
    Included(IncludedIn),
    /// It is not bought, or not due, at this end; no children.
    NotBought,
    /// It was derived before in the same tree; no children.
    AsBefore,
    /// The children added up. A child on request leaves the whole without an amount.
    Sum,
    /// The children added up as far as they have an amount; at the high end open where one has none.
    SumOfKnown,
    /// Of the children together as much as falls on some lines.
    PartOf {
        /// These lines and all that bear it, before it; `None` where that can't be said, or not in
        /// one proportion.
        proportion: Option<(Money, Money)>,
    },
    /// So many times the child.
    Times(u16),
    /// The child less a percentage of it.
    PercentOff(Percent),
    /// The child less an amount, but not less than nothing.
    AmountOff(Money),
    /// The child less a percentage of it, as a volume price from so many sessions on.
    VolumePrice {
        /// The fewest sessions.
        from: SessionCount,
        /// How much comes off.
        off: Percent,
    },
    /// The child, so many singles, buys more sessions than that.
    PayFor(SessionCount),
    /// A percentage of the child, for so many of the sessions.
    PercentOf {
        /// How much.
        percent: Percent,
        /// At so many sessions.
        part: u16,
        /// Of so many.
        whole: u16,
    },
    /// Taken off: what a percentage makes of the child, below zero.
    TakePercent {
        /// How much.
        percent: Percent,
        /// The price from which on it is this percentage, where the price decides.
        band: Option<PriceBand>,
    },
    /// Taken off: an amount so many times, but not more than the child; below zero.
    TakeAmount {
        /// The amount.
        amount: Money,
        /// How often it comes off.
        times: u32,
        /// What the amount counts for.
        per: Per,
        /// The price from which on it is this amount, where the price decides.
        band: Option<PriceBand>,
    },
    /// Taken off: this part of the first child, a fee, but not more than the second child; below
    /// zero.
    Credit(CreditPart),
    /// The part of the child that is tax of this rate.
    TaxWithin(Percent),
    /// The child, a total, as far as it is due at once: not more than all of it. A fixed amount and
    /// one that is capped are known where the total is open.
    Deposit {
        /// How much.
        rate: DepositRate,
        /// Only above this, which the child is.
        above: Option<Money>,
    },
}

/// What a line without a price of its own is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IncludedIn {
    /// Every treatment by a technique.
    Technique(TechniqueIndex),
    /// An offer.
    Offer(OfferIndex),
    /// A package, through its technique.
    Package,
}

/// How an amount of the estimate for a selection came about; `None` where there is no such line,
/// no such tax that is included, or no deposit.
///
/// # Errors
///
/// Where the selection has no estimate; see [`super::estimate`].
pub fn explain(
    list: &PriceList,
    selection: &Selection,
    question: Question,
) -> Result<Option<Derivation>, EstimateError> {
    let request = Request::resolve(list, selection)?;
    let up_to = request.treatment.as_ref().map_or(1, |treatment| treatment.sessions.high().get());
    let planner = Planner::new(list, &request, up_to, &Effort::of_one_question())?;
    let envelope = Envelope::of(&planner)?;
    let at = |plan: &Plan, end| -> Result<Option<Step>, EstimateError> {
        let mut tree = Tree::new(&planner, plan, end);
        Ok(match question {
            Question::Total => Some(tree.total()?),
            Question::IncludedTax(class) => tree.included_tax(class)?,
            Question::Deposit => tree.deposit()?,
            Question::Line(position) => match lines(&envelope).get(position) {
                Some(line) => Some(tree.line(line.kind, &line.areas)?),
                None => None,
            },
        })
    };
    let (low, high) = (at(&envelope.low, End::Low)?, at(&envelope.high, End::High)?);
    Ok(low.zip(high).map(|(low, high)| Derivation { low, high }))
}

/// One end of the total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Low,
    High,
}

impl End {
    /// What counts of an amount at this end.
    fn of(self, amount: Amount) -> StepAmount {
        match (amount.high, self) {
            (High::Unknown, _) => StepAmount::OnRequest,
            (_, Self::Low) => StepAmount::Known(amount.low),
            (High::Known(high), Self::High) => StepAmount::Known(high),
            (High::Open, Self::High) => StepAmount::Open,
        }
    }

    /// What counts of a sum in which an unknown price counts nothing at the low end.
    fn of_sum(self, amount: Amount) -> StepAmount {
        match (amount.high, self) {
            (_, Self::Low) => StepAmount::Known(amount.low),
            (High::Known(high), Self::High) => StepAmount::Known(high),
            (_, Self::High) => StepAmount::Open,
        }
    }
}

impl StepAmount {
    /// The amount where there is one.
    pub fn known(self) -> Option<Money> {
        match self {
            Self::Known(money) => Some(money),
            Self::Open | Self::OnRequest => None,
        }
    }
}

impl Step {
    /// Whether all that it follows from was derived before in the same tree.
    pub fn was_told(&self) -> bool {
        match self.rule {
            Rule::AsBefore => true,
            Rule::PartOf { .. } => self.children.iter().all(Self::was_told),
            _ => false,
        }
    }

    /// A step that follows from nothing else.
    fn leaf(what: What, rule: Rule, amount: StepAmount, source: Option<SourceRef>) -> Self {
        Self { what, rule, amount, is_rounded: false, source, children: Vec::new() }
    }
}
