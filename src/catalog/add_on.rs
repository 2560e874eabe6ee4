//! Chosen extras.

use super::{
    AddOnIndex, AreaIndex, ConcernIndex, Ladder, Minutes, OfferIndex, Price, SourceRef, TaxClass,
    TechniqueIndex,
};
use crate::money::Percent;

/// An extra that is chosen beside a treatment, or alone if it has a price of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddOn {
    /// The owner's short name, unique among add-ons.
    pub id: String,
    /// The name that a patient reads.
    pub label: String,
    /// Price beside a treatment.
    pub price: AddOnPrice,
    /// Basis on which it is charged.
    pub basis: Basis,
    /// Name of a unit that the owner gives, "syringe", if it is charged by the unit.
    pub unit: Option<String>,
    /// Price without a treatment; `None` if it is not sold alone.
    pub alone: Option<Price>,
    /// Reason to take it, in a few words.
    pub reason: Option<String>,
    /// Name of it in the guide, one of [`super::GUIDE_ADD_ONS`].
    pub guide: Option<&'static str>,
    /// Minutes that it adds to an appointment.
    pub minutes: Option<Minutes>,
    /// Length of the appointment without a treatment, if that is not as long as it adds to one.
    pub alone_minutes: Option<Minutes>,
    /// Beside what it may be chosen; see [`super::PriceListBuilder::set_add_on_rules`].
    pub rules: AddOnRules,
    /// At which rate it is taxed.
    pub tax: TaxClass,
    /// Place in the file.
    pub source: SourceRef,
}

/// Price of an [`AddOn`] beside a treatment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AddOnPrice {
    /// Singles and courses of its own, bought for all its sessions, areas or units together.
    Ladder(Ladder),
    /// So much of what the treatments cost, in proportion to its share of the sessions.
    Percent(Percent),
}

/// Beside what an [`AddOn`] may be chosen. By default beside everything.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct AddOnRules {
    /// Only with one of these techniques; with every one if empty.
    pub only_techniques: Vec<TechniqueIndex>,
    /// Only on these areas; on every one if empty.
    pub only_areas: Vec<AreaIndex>,
    /// Only for one of these concerns; whatever the concern is if empty.
    pub only_concerns: Vec<ConcernIndex>,
    /// Only if all of these are chosen too.
    pub needs: Vec<AddOnIndex>,
    /// The ids of those that it needs and that only other lists of the file sell: in this list it
    /// can't be chosen.
    pub needs_elsewhere: Vec<String>,
    /// Not if one of these is chosen. In a finished list the others exclude this one too.
    pub excludes: Vec<AddOnIndex>,
    /// Part of every treatment by one of these techniques.
    pub included_techniques: Vec<TechniqueIndex>,
    /// Part of these offers.
    pub included_offers: Vec<OfferIndex>,
}

impl AddOn {
    /// Its singles and courses; `None` if it is a percentage.
    pub fn ladder(&self) -> Option<&Ladder> {
        match &self.price {
            AddOnPrice::Ladder(ladder) => Some(ladder),
            AddOnPrice::Percent(_) => None,
        }
    }

    /// True if it is charged for each of so many units.
    pub fn is_by_unit(&self) -> bool {
        self.basis == Basis::PerUnit
    }

    /// Percentage of the treatments that it costs; `None` if it has prices of its own.
    pub fn percent(&self) -> Option<Percent> {
        match self.price {
            AddOnPrice::Ladder(_) => None,
            AddOnPrice::Percent(percent) => Some(percent),
        }
    }
}

/// Basis on which an add-on is charged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// At every session.
    PerSession,
    /// At every session, for every chosen area.
    PerArea,
    /// Once for the whole plan.
    Once,
    /// For each of so many units in the whole plan: syringes, vials, centimetres.
    PerUnit,
}

/// The most units of an add-on in one plan.
pub const MAX_UNITS: u16 = 999;
