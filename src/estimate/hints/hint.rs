//! Hints: plans worth a look beside an estimate.

use crate::{
    catalog::{AddOnIndex, AreaIndex, MembershipIndex, PackageIndex, SessionCount, TechniqueIndex},
    estimate::{Reduction, Total},
    money::Money,
};
use jiff::civil::Date;

/// A difference is much from a tenth of what the plan costs on: so much one would want to be told
/// first.
const MUCH: i64 = 10;

/// Something worth a look, with the exact difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// More sessions cost less, as much, or only a little more.
    MoreSessions {
        /// The number of sessions that it is compared with: the most asked for.
        than: SessionCount,
        /// The number of sessions.
        sessions: SessionCount,
        /// Additional cost of the whole plan then, at its high end; negative if it costs less.
        difference: Money,
    },
    /// With these areas too, which are sold together with the chosen ones, the plan costs less, as
    /// much, or only a little more.
    MoreAreas {
        /// The areas that would be added, in file order.
        areas: Vec<AreaIndex>,
        /// Additional cost of the plan then, at its high end; negative if it costs less.
        difference: Money,
    },
    /// The chosen add-on is part of another technique.
    TechniqueIncludes {
        /// The other technique.
        technique: TechniqueIndex,
        /// The add-on.
        add_on: AddOnIndex,
        /// Additional cost of the plan then, at its high end; negative if it costs less.
        difference: Money,
    },
    /// The list sells just these treatments, with the add-ons, as a package that costs less.
    AsPackage {
        /// The package.
        package: PackageIndex,
        /// Additional cost of the package: negative, at the high end.
        difference: Money,
    },
    /// The contents of the package cost less when they are bought without it.
    PackageApart {
        /// The package.
        package: PackageIndex,
        /// Additional cost of the plan then: negative, at its high end.
        difference: Money,
    },
    /// Two plans with fewer sessions each cost less than one.
    TwoPlans {
        /// The sessions of the longer one.
        longer: SessionCount,
        /// The sessions of the other.
        shorter: SessionCount,
        /// Additional cost of both together: negative, at their high ends.
        difference: Money,
    },
    /// A whole area costs less than the parts of it that are chosen, as much, or only a little
    /// more.
    WholeArea {
        /// The chosen areas that are parts of it, in file order.
        parts: Vec<AreaIndex>,
        /// The whole.
        whole: AreaIndex,
        /// Additional cost of the plan then, at its high end; negative if it costs less.
        difference: Money,
    },
    /// A discount or a special price begins within two weeks.
    ReductionBegins {
        /// The one that is meant.
        what: Reduction,
        /// Its first day.
        on: Date,
        /// Additional cost of the plan then: negative, at its high end.
        difference: Money,
    },
    /// A discount or a special price that is given ends within two weeks.
    ReductionEnds {
        /// The one that is meant.
        what: Reduction,
        /// Its last day.
        last_day: Date,
        /// Additional cost of the plan after it, at its high end.
        difference: Money,
    },
    /// Of the memberships that the patient does not have, the one that saves most more than it
    /// costs, whatever is decided.
    MembershipPaysOff {
        /// The one that is meant.
        membership: MembershipIndex,
        /// Saving of the plan and the membership together, at least.
        low: Money,
        /// Saving at most.
        high: Money,
    },
    /// Courses were bought cheaper than so many singles.
    Saving {
        /// Saving of the plan against its sessions bought as singles, at least over all that is not
        /// decided; negative if courses may cost more.
        low: Money,
        /// Saving at most.
        high: Money,
    },
}

impl Hint {
    /// Additional cost of doing as the hint says, at the high end of the total; negative if it
    /// costs less. `None` if it only says what is already so.
    pub fn difference(&self) -> Option<Money> {
        match self {
            Self::Saving { .. } => None,
            Self::MembershipPaysOff { high, .. } => Some(negated(*high)),
            Self::MoreSessions { difference, .. }
            | Self::MoreAreas { difference, .. }
            | Self::TechniqueIncludes { difference, .. }
            | Self::AsPackage { difference, .. }
            | Self::PackageApart { difference, .. }
            | Self::TwoPlans { difference, .. }
            | Self::WholeArea { difference, .. }
            | Self::ReductionBegins { difference, .. }
            | Self::ReductionEnds { difference, .. } => Some(*difference),
        }
    }

    /// True if it is about much: at least a tenth of `total`, or parts that cost more than their
    /// whole.
    pub fn is_loud(&self, total: Total) -> bool {
        if let Self::WholeArea { difference, .. } = self {
            return *difference < Money::ZERO;
        }
        let much = total.high.and_then(|high| high.scaled(1, i128::from(MUCH)).ok());
        let size = self.difference().map(|difference| difference.max(negated(difference)));
        size.zip(much).is_some_and(|(size, much)| much > Money::ZERO && size >= much)
    }
}

fn negated(money: Money) -> Money {
    Money::from_minor(money.minor().saturating_neg())
}
