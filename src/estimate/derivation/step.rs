//! A step of a derivation: an amount, what it stands for, and how it follows from others.

use crate::{
    catalog::{
        AddOnIndex, AreaIndex, CreditPart, DepositRate, FeeIndex, FeePeriod, MembershipIndex,
        OfferIndex, PackageIndex, Per, Price, SessionCount, SourceRef, SpecialPriceIndex, TaxClass,
        TechniqueIndex, VisitDays,
    },
    estimate::{LineKind, PlannedPackage, Purchase},
    money::{Money, Percent},
};

/// Derivation of an amount, at both its ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Derivation {
    /// With the combination that gives the low end of the total, or the least of an amount that
    /// [has its own ends](super::Question::has_own_ends).
    pub low: Step,
    /// With the combination that gives the high end, or the most.
    pub high: Step,
}

impl Derivation {
    /// Of an amount that has no two ends.
    pub(super) fn of_one(step: Step) -> Self {
        Self { low: step.clone(), high: step }
    }
}

/// One step: an amount, and what it follows from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The thing that the amount is for.
    pub what: What,
    /// Rule by which it follows from the amounts of the children.
    pub rule: Rule,
    /// Amount at the end asked about.
    pub amount: StepAmount,
    /// True if the rule had to round to the minor unit.
    pub is_rounded: bool,
    /// Place of the price or the rule in the price list; `None` for what does not stand there.
    pub source: Option<SourceRef>,
    /// A remark worth making of it; none for most.
    pub remark: Option<Remark>,
    /// The amounts that it follows from, in the order of the estimate.
    pub children: Vec<Step>,
}

/// Remark of a selection on a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// Reason of the staff for taking something off.
    Reason(String),
    /// Contents of a package.
    Holds(PlannedPackage),
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

/// The thing that a step's amount is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// All that is to pay.
    Total,
    /// A line of the estimate, at so many sessions; 0 if sessions don't matter.
    Line {
        /// The thing that it stands for.
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
    /// So many units of what is sold by the unit as one price, so many times.
    Units {
        /// The add-on that is sold so.
        add_on: AddOnIndex,
        /// Number of units.
        count: SessionCount,
        /// Times that they are bought.
        times: u16,
    },
    /// The treatments together.
    Treatments,
    /// A price of the list by itself.
    Price(ListPrice),
    /// Base of an adjustment: some lines, less what earlier adjustments took off them.
    Base,
    /// One of several parts of a discount.
    Part(LineKind),
    /// Part of a discount or credit that falls on the lines of a [`What::Base`].
    Share(LineKind),
    /// Part of all surcharges that falls on them.
    SurchargeShare,
    /// The tax of a class that the total includes.
    IncludedTax(TaxClass),
    /// The tax at all rates.
    Taxes,
    /// The share of the cause at this position.
    Cause(usize),
    /// The total on the way from its low end to its high end, after a cause.
    TotalWith,
    /// The total before that cause.
    TotalBefore,
    /// Distance of the two ends of the total.
    Width,
    /// The total at one of its ends.
    TotalAtEnd {
        /// True if it is the high one.
        is_high: bool,
    },
    /// A session on average.
    PerSession,
    /// The total if only a few sessions are booked first and each other one later.
    AsYouGo,
    /// The total of those that are booked first.
    BookedFirst(SessionCount),
    /// The total of so many of those that are added later.
    AddedLater(SessionCount),
    /// Additional cost of doing otherwise.
    Difference,
    /// The total if one does otherwise.
    TotalThen,
    /// The total of what is chosen.
    TotalNow,
    /// The total with so many sessions.
    TotalWithSessions(SessionCount),
    /// By how much the total is above a budget.
    AboveBudget,
    /// The budget.
    Budget,
    /// Saving against single sessions.
    Saving,
    /// Price of the plan in single sessions, as far as that makes a difference.
    AsSingles,
    /// Price of the plan as it is chosen.
    AsChosen,
    /// Part of the total that is due when the plan is booked.
    Deposit,
    /// The total in so many parts, offered only above an amount.
    Instalments {
        /// Number of instalments.
        parts: u16,
        /// Only if the total is above this.
        above: Option<Money>,
    },
    /// Some of the instalments, from one to another, both included and counted from 1.
    InstalmentsFrom {
        /// The first.
        first: u16,
        /// The last, which may be the first too.
        last: u16,
    },
    /// One of several equal instalments.
    Instalment,
    /// A part of what a membership costs and saves on the plan.
    Membership(MembershipIndex, MembershipPart),
}

/// A price that stands in the list, whatever else is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListPrice {
    /// So many sessions of an add-on beside a treatment, or the add-on for once.
    AddOn(AddOnIndex, SessionCount),
    /// So many sessions of an offer; one at the cheapest price that holds for the patient.
    Offer(OfferIndex, SessionCount),
    /// A fee.
    Fee(FeeIndex),
    /// A package.
    Package(PackageIndex),
}

/// Part of a membership that an amount is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MembershipPart {
    /// Saving on the plan, less the cost.
    Net,
    /// Saving on the plan.
    Saving,
    /// The total of the plan for a member.
    Total,
    /// All that it costs.
    Cost,
    /// All fees that are due.
    Fees,
    /// One fee.
    Fee,
    /// Cost of joining, once.
    SetUp,
}

/// Band of a discount that is reached, so that it takes off so much.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReachedBand {
    /// By a price.
    Price {
        /// The price from which on it is so much.
        from: Money,
        /// Price that decides: that of a session, or that of the plan.
        per: Per,
    },
    /// By the number of areas that are treated, from this many on.
    Areas(u16),
}

/// Part of a base that counts: what falls on sessions on some days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionsOnDays {
    /// The days.
    pub days: VisitDays,
    /// So many of so many sessions; `None` if it is another part of each line.
    pub share: Option<(u16, u16)>,
}

/// Rule by which an amount follows from the amounts of a step's children.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// It stands in the price list; no children.
    Stated(Price),
    /// It is part of something else and costs nothing; no children.
    Included(IncludedIn),
    /// It is not bought, or not due, at this end; no children.
    NotBought,
    /// It was named by whoever asks; no children.
    Given,
    /// It was derived before in this tree; no children.
    AsBefore,
    /// The children added up. A child on request leaves the whole without an amount.
    Sum,
    /// The children added up as far as they have an amount; at the high end open if one has none.
    SumOfKnown,
    /// Of the children together as much as falls on some lines.
    PartOf {
        /// These lines and all that bear it, before it; `None` if that can't be said, or not in one
        /// proportion.
        proportion: Option<(Money, Money)>,
    },
    /// So many times the child.
    Times(u16),
    /// The child shared among so many sessions.
    Shared(SessionCount),
    /// The child less a percentage of it.
    PercentOff(Percent),
    /// The child less an amount, but not less than nothing.
    AmountOff(Money),
    /// The child less a percentage of it, as a volume price from so many sessions on.
    VolumePrice {
        /// The fewest sessions.
        from: SessionCount,
        /// Percentage that comes off.
        off: Percent,
    },
    /// The child, so many singles, buys more sessions than that.
    PayFor(SessionCount),
    /// A percentage of the child, for so many of the sessions.
    PercentOf {
        /// The rate.
        percent: Percent,
        /// At so many sessions.
        part: u16,
        /// Of so many.
        whole: u16,
    },
    /// Taken off: what a percentage makes of the child, below zero.
    TakePercent {
        /// The rate.
        percent: Percent,
        /// Band that makes it this percentage, if bands decide.
        band: Option<ReachedBand>,
        /// Sessions for which alone it comes off; `None` for all.
        sessions: Option<SessionsOnDays>,
    },
    /// Taken off: an amount so many times, but not more than the child; below zero.
    TakeAmount {
        /// The amount.
        amount: Money,
        /// Times that it comes off.
        times: u32,
        /// Unit that the amount counts for.
        per: Per,
        /// Band that makes it this amount, if bands decide.
        band: Option<ReachedBand>,
    },
    /// Taken off: this part of the first child, a fee, but not more than the second child; below
    /// zero.
    Credit(CreditPart),
    /// The part of the child that is tax of this rate.
    TaxWithin(Percent),
    /// The child, a total, as far as it is due at once: not more than all of it. A fixed amount and
    /// one that is capped are known if the total is open.
    Deposit {
        /// The rate.
        rate: DepositRate,
        /// Only above this, which the child is.
        above: Option<Money>,
        /// True if the high end of the total is open, so that a fixed amount is due in full.
        is_open: bool,
    },
    /// The first child less the second.
    Less,
    /// One of the equal parts of the child, rounded down to the minor unit; a unit more in the
    /// first ones, as long as some are left over.
    Instalment {
        /// Number of parts.
        parts: u16,
        /// Rest that is left over.
        left: Money,
        /// True if it has a unit of that.
        is_larger: bool,
    },
    /// Nothing, as the child is not above this.
    NotAbove(Money),
    /// The child, a fee, so many times.
    Fees {
        /// Times that it is due.
        times: u32,
        /// Period in which it is due once.
        every: FeePeriod,
        /// True if it is due so often because one must stay so long, and not because the plan runs
        /// so long.
        is_shortest: bool,
    },
}

/// Whole that a line without a price of its own is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IncludedIn {
    /// Every treatment by a technique.
    Technique(TechniqueIndex),
    /// An offer.
    Offer(OfferIndex),
    /// A package, through its technique.
    Package,
    /// A membership, which holds it.
    Membership(MembershipIndex),
}

impl StepAmount {
    /// The amount if there is one.
    pub fn known(self) -> Option<Money> {
        match self {
            Self::Known(money) => Some(money),
            Self::Open | Self::OnRequest => None,
        }
    }
}

impl Step {
    /// True if all that it follows from was derived before in its tree.
    pub fn was_told(&self) -> bool {
        match self.rule {
            Rule::AsBefore => true,
            Rule::PartOf { .. } => self.children.iter().all(Self::was_told),
            _ => false,
        }
    }

    pub(super) fn is_positive(&self) -> bool {
        self.amount.known() > Some(Money::ZERO)
    }

    /// A step that follows from nothing else.
    pub(super) fn leaf(
        what: What,
        rule: Rule,
        amount: StepAmount,
        source: Option<SourceRef>,
    ) -> Self {
        Self { what, rule, amount, is_rounded: false, source, remark: None, children: Vec::new() }
    }
}
