//! Refusals: reasons why a selection has no price.

use crate::{
    catalog::{Advice, ManualLimit, SessionCount, SpecialPriceIndex},
    money::Overflow,
    selection::SessionRange,
};
use std::fmt;

/// Refusal: reason why a selection has no price. [`EstimateError::code`] is stable, for other
/// programs.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EstimateError {
    /// Nothing was chosen at all.
    #[error("nothing is chosen yet")]
    NothingChosen,
    /// Areas or sessions without a technique, if the list has several.
    #[error("no technique is chosen")]
    NoTechnique,
    /// A technique or sessions without an area, if the list has several.
    #[error("no area is chosen")]
    NoArea,
    /// The list has no such technique.
    #[error("the price list has no technique \"{0}\"")]
    UnknownTechnique(String),
    /// The list has no such area.
    #[error("the price list has no area \"{0}\"")]
    UnknownArea(String),
    /// The list has no such size class.
    #[error("the price list has no size \"{size}\", which \"{area}\" should have")]
    UnknownSize {
        /// The label of the area that should have it.
        area: String,
        /// The id that was asked for.
        size: String,
    },
    /// An area or an add-on is chosen twice, and not in the same way.
    #[error("\"{label}\" is chosen twice, as \"{one}\" and as \"{two}\"")]
    ChosenTwice {
        /// Its label.
        label: String,
        /// One way, as it is written.
        one: String,
        /// The other.
        two: String,
    },
    /// The list has no such concern.
    #[error("the price list has no concern \"{0}\"")]
    UnknownConcern(String),
    /// The list has no such add-on.
    #[error("the price list has no add-on \"{0}\"")]
    UnknownAddOn(String),
    /// The list has no such fee.
    #[error("the price list has no fee \"{0}\"")]
    UnknownFee(String),
    /// The technique is sold neither for these areas nor for more that hold them.
    #[error("\"{technique}\" is not sold for {}", areas.join(" + "))]
    AreasNotSold {
        /// The label of the technique.
        technique: String,
        /// The labels of the chosen areas that no offer of it contains, or of all of them if each
        /// is sold but they can't be put together.
        areas: Vec<String>,
    },
    /// The technique is sold for these areas, but only at special prices that are for others.
    #[error("\"{technique}\" is sold for {} only at a special price", areas.join(" + "))]
    OnlyAtSpecialPrice {
        /// The label of the technique.
        technique: String,
        /// The labels of the chosen areas that are meant.
        areas: Vec<String>,
        /// Special prices at which they could be had, in file order.
        specials: Vec<SpecialPriceIndex>,
    },
    /// No count within the range can be bought exactly.
    #[error(
        "{} of \"{technique}\" for {} can't be bought exactly",
        counted(wanted, "session"),
        areas.join(" + ")
    )]
    SessionsNotSold {
        /// The label of the technique.
        technique: String,
        /// The labels of the chosen areas.
        areas: Vec<String>,
        /// The sessions asked for.
        wanted: SessionRange,
        /// The nearest smaller count that can be bought.
        below: Option<SessionCount>,
        /// The nearest larger count that can be bought.
        above: Option<SessionCount>,
        /// Special prices at which the sessions could be had, if the patient has had the courses
        /// before them.
        specials: Vec<SpecialPriceIndex>,
    },
    /// The add-on has no price for this many units, or none without a treatment.
    #[error("the add-on \"{0}\" is not sold alone")]
    AddOnNotSoldAlone(String),
    /// The add-on's ladder can't be bought for this many sessions.
    #[error("the add-on \"{label}\" can't be bought for exactly {}", counted(sessions, "session"))]
    AddOnSessionsNotSold {
        /// Its label.
        label: String,
        /// The sessions asked for.
        sessions: SessionCount,
    },
    /// The add-on's ladder can't be bought for this many units.
    #[error("the add-on \"{label}\" can't be bought for exactly {}", counted(units, "unit"))]
    AddOnUnitsNotSold {
        /// Its label.
        label: String,
        /// Name of a unit, if it has one.
        unit: Option<String>,
        /// The units asked for.
        units: SessionCount,
    },
    /// The add-on is sold by the unit, but asked for at some of the sessions.
    #[error("the add-on \"{add_on}\" is sold by the unit, and not at some of the sessions")]
    AddOnByUnit {
        /// Its label.
        add_on: String,
        /// Its id.
        id: String,
    },
    /// The add-on is not sold by the unit, but so many units of it are asked for.
    #[error("the add-on \"{add_on}\" is not sold by the unit")]
    AddOnNotByUnit {
        /// Its label.
        add_on: String,
        /// Its id.
        id: String,
    },
    /// The list has no such package.
    #[error("the price list has no package \"{0}\"")]
    UnknownPackage(String),
    /// The package, by its label, leaves the technique open, and none is chosen.
    #[error("the package \"{0}\" needs a technique")]
    PackageNeedsTechnique(String),
    /// The package, by its label, leaves one area open, and not exactly one is chosen.
    #[error("the package \"{0}\" needs one area")]
    PackageNeedsArea(String),
    /// The add-on goes only with other techniques.
    #[error("the add-on \"{add_on}\" goes only with {}", techniques.join(", "))]
    AddOnOnlyWithTechniques {
        /// Its label.
        add_on: String,
        /// The labels of the techniques that it goes with.
        techniques: Vec<String>,
    },
    /// The add-on goes only on other areas.
    #[error("the add-on \"{add_on}\" goes only on {}", areas.join(", "))]
    AddOnOnlyOnAreas {
        /// Its label.
        add_on: String,
        /// The labels of the areas that it goes on.
        areas: Vec<String>,
    },
    /// The add-on is only for other concerns, or none was said.
    #[error("the add-on \"{add_on}\" is only for {}", concerns.join(", "))]
    AddOnOnlyForConcerns {
        /// Its label.
        add_on: String,
        /// The labels of the concerns that it is for.
        concerns: Vec<String>,
    },
    /// The add-on needs another that is not chosen.
    #[error("the add-on \"{add_on}\" needs \"{needed}\"")]
    AddOnNeeds {
        /// Its label.
        add_on: String,
        /// The label of the one that is missing.
        needed: String,
    },
    /// Two add-ons are chosen of which one excludes the other.
    #[error("the add-ons \"{add_on}\" and \"{other}\" exclude each other")]
    AddOnsExclude {
        /// The label of the first.
        add_on: String,
        /// The label of the other.
        other: String,
    },
    /// The fee goes only with other techniques, packages or add-ons.
    #[error("the fee \"{fee}\" goes only with {}", only.join(", "))]
    FeeOnlyWith {
        /// Its label.
        fee: String,
        /// The labels of what it goes with.
        only: Vec<String>,
    },
    /// The list has no such membership.
    #[error("the price list has no membership \"{0}\"")]
    UnknownMembership(String),
    /// The list has no discount for the code, whatever the day.
    #[error("the price list has no code \"{0}\"")]
    UnknownCode(String),
    /// The list has no such offer, of which the patient would have had a course.
    #[error("the price list has no offer \"{0}\"")]
    UnknownOffer(String),
    /// The staff would take off more than the list allows.
    #[error("the discount is above the limit of the price list")]
    ManualDiscountAboveLimit(ManualLimit),
    /// The staff would take off a part of what has no upper end, so that nobody can say whether it
    /// is above the list's limit, which is an amount.
    #[error("the discount can't be held against the limit of the price list")]
    ManualDiscountNotCheckable(ManualLimit),
    /// More areas than one plan may hold.
    #[error("a plan holds at most {limit} areas, but {chosen} are chosen")]
    TooManyAreas {
        /// Number chosen.
        chosen: usize,
        /// Most that may be.
        limit: usize,
    },
    /// Fewer sessions than the clinic advises, if a plan is looked for that fits a budget.
    #[error("for \"{technique}\" the clinic advises at least {} sessions", advice.sessions().0)]
    FewerThanAdvised {
        /// The label of the technique.
        technique: String,
        /// The advised sessions.
        advice: Advice,
    },
    /// More plans could fit a budget than are looked at.
    #[error("more than {limit} plans could fit")]
    TooManyPlans {
        /// Number looked at.
        limit: usize,
    },
    /// The offers can be put together in more ways than the engine looks at.
    #[error("the offers for these areas can be put together in too many ways")]
    TooManyCovers,
    /// Open choices, and the discounts that apply, can be combined in more ways than the engine
    /// looks at.
    #[error("the open choices can be combined in too many ways")]
    TooManyCombinations,
    /// More add-ons, packages and fees than one plan may hold.
    #[error("a plan holds at most {limit} add-ons, packages and fees, but this one has {chosen}")]
    TooManyExtras {
        /// Number chosen or always charged.
        chosen: usize,
        /// Most that may be.
        limit: usize,
    },
    /// An amount left the range of money.
    #[error(transparent)]
    Overflow(#[from] Overflow),
}

/// A number with its noun.
fn counted(number: &impl fmt::Display, noun: &str) -> String {
    let number = number.to_string();
    let ending = if number == "1" { "" } else { "s" };
    format!("{number} {noun}{ending}")
}

impl EstimateError {
    /// Special prices at which the selection could be had, were the circumstances others.
    pub fn special_prices(&self) -> &[SpecialPriceIndex] {
        match self {
            Self::OnlyAtSpecialPrice { specials, .. } | Self::SessionsNotSold { specials, .. } => {
                specials
            }
            _ => &[],
        }
    }

    /// True if it takes more effort than one question may.
    pub(super) fn is_of_effort(&self) -> bool {
        matches!(self, Self::TooManyCovers | Self::TooManyCombinations)
    }

    /// Short name for other programs, stable between versions.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NothingChosen => "nothing_chosen",
            Self::NoTechnique => "no_technique",
            Self::NoArea => "no_area",
            Self::UnknownTechnique(_) => "unknown_technique",
            Self::UnknownArea(_) => "unknown_area",
            Self::UnknownSize { .. } => "unknown_size",
            Self::ChosenTwice { .. } => "chosen_twice",
            Self::UnknownConcern(_) => "unknown_concern",
            Self::UnknownAddOn(_) => "unknown_add_on",
            Self::UnknownFee(_) => "unknown_fee",
            Self::AreasNotSold { .. } => "areas_not_sold",
            Self::OnlyAtSpecialPrice { .. } => "only_at_special_price",
            Self::SessionsNotSold { .. } => "sessions_not_sold",
            Self::AddOnNotSoldAlone(_) => "add_on_not_sold_alone",
            Self::AddOnSessionsNotSold { .. } => "add_on_sessions_not_sold",
            Self::AddOnUnitsNotSold { .. } => "add_on_units_not_sold",
            Self::AddOnByUnit { .. } => "add_on_by_unit",
            Self::AddOnNotByUnit { .. } => "add_on_not_by_unit",
            Self::UnknownPackage(_) => "unknown_package",
            Self::PackageNeedsTechnique(_) => "package_needs_technique",
            Self::PackageNeedsArea(_) => "package_needs_area",
            Self::AddOnOnlyWithTechniques { .. } => "add_on_only_with_techniques",
            Self::AddOnOnlyOnAreas { .. } => "add_on_only_on_areas",
            Self::AddOnOnlyForConcerns { .. } => "add_on_only_for_concerns",
            Self::AddOnNeeds { .. } => "add_on_needs",
            Self::AddOnsExclude { .. } => "add_ons_exclude",
            Self::FeeOnlyWith { .. } => "fee_only_with",
            Self::UnknownMembership(_) => "unknown_membership",
            Self::UnknownCode(_) => "unknown_code",
            Self::UnknownOffer(_) => "unknown_offer",
            Self::ManualDiscountAboveLimit(_) => "discount_above_limit",
            Self::ManualDiscountNotCheckable(_) => "discount_not_checkable",
            Self::TooManyAreas { .. } => "too_many_areas",
            Self::FewerThanAdvised { .. } => "fewer_than_advised",
            Self::TooManyPlans { .. } => "too_many_plans",
            Self::TooManyCovers => "too_many_covers",
            Self::TooManyCombinations => "too_many_combinations",
            Self::TooManyExtras { .. } => "too_many_extras",
            Self::Overflow(_) => "overflow",
        }
    }
}
