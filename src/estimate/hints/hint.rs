//! What is worth a look beside an estimate.

use crate::{
    catalog::{AddOnIndex, AreaIndex, MembershipIndex, PackageIndex, SessionCount, TechniqueIndex},
    estimate::{Reduction, Total},
    money::Money,
};
use jiff::civil::Date;

/// A difference is much from a tenth of what the plan costs on: so much one would want to be told first.
const MUCH: i64 = 10;

/// Something worth a look, with the exact difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// More sessions cost less, the same, or only a little more.
    MoreSessions {
        /// The number of sessions that it is compared with: the most asked for.
        than: SessionCount,
        /// The number of sessions.
        sessions: SessionCount,
        /// How much more the whole plan then costs, at its high end; negative if it costs less.
        difference: Money,
    },
    /// With these areas too, which are sold together with the chosen ones, the plan costs less, the
    /// same, or only a little more.
    MoreAreas {
        /// The areas that would be added, in file order.
        areas: Vec<AreaIndex>,
        /// How much more the plan then costs, at its high end; negative if it costs less.
        difference: Money,
    },
    /// The chosen add-on is part of another technique.
    TechniqueIncludes {
        /// The other technique.
        technique: TechniqueIndex,
        /// The add-on.
        add_on: AddOnIndex,
        /// How much more the plan then costs, at its high end; negative if it costs less.
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
        /// How much more the plan then costs, at its high end; negative if it costs less.
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
        /// decided; negative if courses may cost more.
        low: Money,
        /// The same at most.
        high: Money,
    },
}

impl Hint {
    /// How much more it costs to do as the hint says, at the high end of the total; negative if it
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
