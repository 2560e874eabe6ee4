//! What a selection costs: `estimate(&PriceList, &Selection) -> Estimate`.
//!
//! Pure and exact. The engine resolves what was picked, finds the cover of the areas and the
//! cheapest purchases for every number of sessions that is still open, and takes the envelope:
//! both ends of the total are attained by a combination that the estimate names. What is worth
//! saying comes out as typed [`Notice`]s and [`Hint`]s, which the edge puts into words.
#![deny(clippy::float_arithmetic, clippy::as_conversions)]

mod add_ons;
mod adjust;
mod alternatives;
mod bill;
mod calendar;
mod causes;
mod counts;
mod cover;
mod derivation;
mod effort;
mod ends;
mod engine;
mod envelope;
mod error;
mod fees;
mod fit;
mod hinted;
mod hints;
mod in_full;
mod line;
mod membership;
mod not_given;
mod not_sold;
mod notices;
mod packages;
mod payment;
mod plan;
mod priced_later;
mod purchase;
mod reduction;
mod request;
mod saving;
mod sizes;
mod span;
mod tax;
mod to_come;
mod unpriced;
mod ways;
mod wholes;

pub use crate::catalog::Client;
pub use add_ons::add_on_availability;
pub use alternatives::estimate_with_hints;
pub use calendar::{
    Appointment, Calendar, CalendarWarning, Course, CourseEnd, calendar, valid_until,
};
pub use cover::single_price;
pub use derivation::{
    Derivation, IncludedIn, ListPrice, MembershipPart, PriceBand, Question, Remark, Rule, Step,
    StepAmount, What, explain,
};
pub use engine::{estimate, estimates, treatment_prices, treatment_savings};
pub use error::EstimateError;
pub use fit::{Fit, FittedPlan, MAX_FIT_COMBINATIONS, MAX_FITTED_PLANS, fit};
pub use in_full::is_taken_in_full;
pub use line::{LineEnd, LineItem, LineKind, Purchase, Purchases};
pub use membership::MembershipWorth;
pub use not_given::WhyNotGiven;
pub use packages::{PlannedContent, PlannedPackage};
pub use payment::{DepositDue, Instalments, OpenDeposit, Payment};
pub use priced_later::PricedLater;
pub use reduction::Reduction;
pub use sizes::sizes_to_decide;
pub use to_come::OffLater;
pub use unpriced::{Unpriced, unpriced_at};

use crate::{
    catalog::{
        AddOnIndex, Advice, AreaIndex, DiscountIndex, MembershipIndex, OfferIndex, PackageIndex,
        SessionCount, SizeIndex, SpecialPriceIndex, TaxClass, TaxMode, TechniqueIndex,
    },
    money::{Money, Percent},
    selection::{ManualOff, SessionRange},
};
use jiff::civil::Date;

/// The computed, non-binding price of a [`Selection`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Estimate {
    /// The sessions asked for; `None` where no treatment is.
    pub sessions: Option<SessionRange>,
    /// What it is made of: treatments in file order, then add-ons, discounts, fees, and tax that
    /// is added. Their amounts add up to the total at both ends.
    pub lines: Vec<LineItem>,
    /// What the packages among the lines hold, in file order.
    pub packages: Vec<PlannedPackage>,
    /// What is to pay.
    pub total: Total,
    /// How much of it is priced at the consultation.
    pub priced_later: PricedLater,
    /// The areas whose size class is not decided, each with the size that gives the low end of the
    /// total, and the one that gives the high end.
    pub open_sizes: Vec<(AreaIndex, SizeIndex, SizeIndex)>,
    /// Why the staff takes something off by hand, where it does and says so.
    pub manual_reason: Option<String>,
    /// What the staff takes off by hand.
    pub manual_off: Option<ManualOff>,
    /// The tax; `None` where the list does not speak of it, or where all is exempt.
    pub tax: Option<TaxShare>,
    /// How the total may be paid.
    pub payment: Payment,
    /// Why the total is a range; the shares add up to its width.
    pub causes: Vec<Cause>,
    /// What the desk and the patient should know.
    pub notices: Vec<Notice>,
    /// What would be worth a look.
    pub hints: Vec<Hint>,
    /// What each membership that the patient does not have costs and saves; those of a clinic are
    /// few, so of the first 16. Empty where [`estimate`] alone was asked.
    pub memberships: Vec<MembershipWorth>,
}

/// The total at both ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Total {
    /// The least that it comes to.
    pub low: Money,
    /// The most; `None` where a part has no upper end or no price yet.
    pub high: Option<Money>,
    /// How many lines are priced at the consultation and count in neither end.
    pub unpriced: usize,
    /// The number of sessions that gives the low end, and the one that gives the high end.
    pub sessions_at: Option<(SessionCount, SessionCount)>,
}

impl Total {
    /// Whether nothing at all is known before the consultation.
    pub fn is_on_request(self) -> bool {
        self.unpriced > 0 && self.high.is_none() && self.low == Money::ZERO
    }

    /// Whether there are several sessions at an end, and all is priced before the consultation.
    fn has_average(self) -> bool {
        let sessions = self.sessions_at.map_or(0, |(few, many)| few.max(many).get());
        sessions > 1 && self.unpriced == 0
    }

    /// High end less low end; `None` where the high end is open.
    pub fn width(self) -> Option<Money> {
        self.high.and_then(|high| high.minus(self.low).ok())
    }
}

/// What a session comes to on average: everything in the plan, shared among its sessions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PerSession {
    /// At the low end of the total, with its number of sessions.
    pub low: (SessionCount, Money),
    /// At its high end; `None` where that is open.
    pub high: Option<(SessionCount, Money)>,
}

impl Estimate {
    /// The sessions of the treatment, else those of the packages, one after another. `None` where
    /// nothing is treated.
    pub fn planned_sessions(&self) -> Option<SessionRange> {
        let in_packages = || packages::sessions(&self.packages).map(SessionRange::from);
        self.sessions.or_else(in_packages)
    }

    /// What a session comes to on average, rounded once at either end. `None` where there are not
    /// several sessions, or where something is priced at the consultation only.
    pub fn per_session(&self) -> Option<PerSession> {
        let Total { low, high, sessions_at, .. } = self.total;
        let (few, many) = sessions_at.filter(|_| self.total.has_average())?;
        let share = |money: Money, count: SessionCount| {
            Some((count, money.scaled(1, i128::from(count.get())).ok()?))
        };
        Some(PerSession { low: share(low, few)?, high: high.and_then(|high| share(high, many)) })
    }
}

/// How much of the total is tax: the least and the most over all that is not known yet.
///
/// The tax may be least where the total is most: where a fee without tax takes the place of what is
/// taxed. So may be that at one rate where that at another is most, and the rates need not add up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaxShare {
    /// What it is called.
    pub label: String,
    /// Whether it is part of the lines' amounts or comes on top in lines of its own.
    pub mode: TaxMode,
    /// The least, all rates together.
    pub low: Money,
    /// The most; `None` where that is open.
    pub high: Option<Money>,
    /// By rate, the standard one first; those at which something is taxed, at least one.
    pub rates: Vec<TaxAtRate>,
}

/// What is taxed at one rate, and the tax, where the tax is least and where it is most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TaxAtRate {
    /// Which rate of the list.
    pub class: TaxClass,
    /// The rate itself.
    pub rate: Percent,
    /// What the lines of the class come to after discounts, where the tax is least; with the tax where
    /// prices include it.
    pub base_low: Money,
    /// The same where the tax is most; `None` where that is open.
    pub base_high: Option<Money>,
    /// The least tax.
    pub low: Money,
    /// The most tax; `None` where that is open.
    pub high: Option<Money>,
}

/// One reason why the total is a range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// What is undecided.
    pub reason: CauseReason,
    /// How much of the width it makes, negative where the total is dearer without it; `None` where
    /// it opens the high end.
    pub share: Option<Money>,
}

/// What makes a total a range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CauseReason {
    /// The size class of the area is not decided.
    Size(AreaIndex),
    /// The number of sessions is not decided.
    Sessions,
    /// The price of the line at this position in [`Estimate::lines`] is itself a range, or open.
    LinePrice(usize),
    /// The line at this position has no price before the consultation.
    PriceOnRequest(usize),
}

/// Something that the desk and the patient should know about an estimate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// An area is not sold alone at this technique: the offer brings more areas along.
    SoldTogether {
        /// The offer that is bought instead.
        offer: OfferIndex,
        /// The areas that were not chosen.
        extra_areas: Vec<AreaIndex>,
    },
    /// An area is sold only beside others, which come along though they were not chosen.
    BroughtAlong {
        /// The areas that are sold so.
        areas: Vec<AreaIndex>,
        /// The areas that come along.
        extra_areas: Vec<AreaIndex>,
    },
    /// An area is part of another that is chosen too; the whole is meant.
    PartOfWhole {
        /// The part.
        part: AreaIndex,
        /// The whole.
        whole: AreaIndex,
    },
    /// A combination of undecided choices can't be bought and is left out, though its number of
    /// sessions can be bought in other sizes.
    CombinationNotSold {
        /// The sizes of the areas whose size is not decided.
        sizes: Vec<(AreaIndex, SizeIndex)>,
        /// The sessions.
        sessions: SessionCount,
        /// The special prices, which are for others, at which alone it is sold; empty where it is not
        /// sold at all.
        specials: Vec<SpecialPriceIndex>,
    },
    /// A discount would apply, but is not given beside the one that is better.
    NotCombined(DiscountIndex),
    /// A discount or a special price that the patient asks for, by a code or by being who it is
    /// for, is not given.
    NotGiven {
        /// Which.
        what: Reduction,
        /// Why.
        why: WhyNotGiven,
    },
    /// What will come off what is priced at the consultation.
    OffAtConsultation(OffLater),
    /// A course could be bought for some of the sessions, at a price that is stated at the
    /// consultation; what is bought instead has a price.
    CourseOnRequest {
        /// Whose course.
        offer: OfferIndex,
        /// How many sessions it has.
        sessions: SessionCount,
    },
    /// A discount or a special price that is given ends before a quote of today does.
    EndsBeforeQuote {
        /// Which.
        what: Reduction,
        /// Its last day.
        last_day: Date,
        /// The last day of a quote of today.
        valid_until: Date,
    },
    /// Counts within the range asked for that can't be bought exactly; they are left out.
    CountsNotSold(Vec<SessionCount>),
    /// An add-on was asked for more sessions than the plan has, so it is charged for the plan's.
    AddOnCutToPlan(AddOnIndex),
    /// Fewer sessions than the clinic advises.
    FewerThanAdvised(Advice),
    /// More sessions than the clinic advises.
    MoreThanAdvised(Advice),
    /// So many lines are priced at the consultation, and nothing of them is known before.
    PricedAtConsultation(usize),
    /// So many sessions of what is known in part are priced at the consultation.
    SessionsPricedAtConsultation {
        /// The fewest.
        least: u16,
        /// The most: at least one.
        most: u16,
    },
    /// The same of an add-on that is paid for each area at each session.
    ApplicationsPricedAtConsultation {
        /// The fewest.
        least: u16,
        /// The most: at least one.
        most: u16,
    },
}

/// Something worth a look, with the exact difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// More sessions cost less, the same, or only a little more.
    MoreSessions {
        /// The number of sessions that it is compared with: the most asked for.
        than: SessionCount,
        /// The number of sessions.
        sessions: SessionCount,
        /// How much more the whole plan then costs, at its high end; negative where it costs less.
        difference: Money,
    },
    /// With these areas too, which are sold together with the chosen ones, the plan costs less, the
    /// same, or only a little more.
    MoreAreas {
        /// The areas that would be added, in file order.
        areas: Vec<AreaIndex>,
        /// How much more the plan then costs, at its high end; negative where it costs less.
        difference: Money,
    },
    /// The chosen add-on is part of another technique.
    TechniqueIncludes {
        /// The other technique.
        technique: TechniqueIndex,
        /// The add-on.
        add_on: AddOnIndex,
        /// How much more the plan then costs, at its high end; negative where it costs less.
        difference: Money,
    },
    /// The list sells just these treatments, with the add-ons, as a package that costs less.
    AsPackage {
        /// The package.
        package: PackageIndex,
        /// How much more the package costs: negative, at the high end.
        difference: Money,
    },
    /// What the package holds costs less when it is bought without it.
    PackageApart {
        /// The package.
        package: PackageIndex,
        /// How much more the plan then costs: negative, at its high end.
        difference: Money,
    },
    /// Two plans with fewer sessions each cost less than one.
    TwoPlans {
        /// The sessions of the longer one.
        longer: SessionCount,
        /// The sessions of the other.
        shorter: SessionCount,
        /// How much more both cost together: negative, at their high ends.
        difference: Money,
    },
    /// A whole area costs less than the parts of it that are chosen, the same, or only a little more.
    WholeArea {
        /// The chosen areas that are parts of it, in file order.
        parts: Vec<AreaIndex>,
        /// The whole.
        whole: AreaIndex,
        /// How much more the plan then costs, at its high end; negative where it costs less.
        difference: Money,
    },
    /// A discount or a special price begins within two weeks.
    ReductionBegins {
        /// Which.
        what: Reduction,
        /// Its first day.
        on: Date,
        /// How much more the plan then costs: negative, at its high end.
        difference: Money,
    },
    /// A discount or a special price that is given ends within two weeks.
    ReductionEnds {
        /// Which.
        what: Reduction,
        /// Its last day.
        last_day: Date,
        /// How much more the plan costs after it, at its high end.
        difference: Money,
    },
    /// Of the memberships that the patient does not have, the one that saves most more than it
    /// costs, whatever is decided.
    MembershipPaysOff {
        /// Which.
        membership: MembershipIndex,
        /// How much less the plan and the membership together cost, at least.
        low: Money,
        /// The same at most.
        high: Money,
    },
    /// Courses were bought cheaper than so many singles.
    Saving {
        /// How much less the plan costs than the same in singles, at least over all that is not
        /// decided; negative where courses may cost more.
        low: Money,
        /// The same at most.
        high: Money,
    },
}
