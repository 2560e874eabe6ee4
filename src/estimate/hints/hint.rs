//! What is worth a look beside an estimate.

use crate::{
    catalog::{AddOnIndex, AreaIndex, MembershipIndex, PackageIndex, SessionCount, TechniqueIndex},
    estimate::Reduction,
    money::Money,
};
use jiff::civil::Date;

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
