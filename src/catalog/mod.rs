//! The validated price list: what a clinic sells and what it charges.
//!
//! ```text
//! PriceList
//! ├─ Edition          which of several lists in a file, and when it is in force
//! ├─ Clinic, currency, language, tax, terms, validity of a quote
//! ├─ Technique        how            ("Standard needling", 60 minutes)
//! ├─ TreatmentArea    where          ("Face")
//! ├─ SizeClass        how large      ("Scar of 5 to 10 cm")
//! ├─ Concern          why            ("Acne scars", 3 to 6 sessions advised)
//! ├─ Offer            technique + areas, with a Ladder: single, courses, tiers
//! ├─ AddOn            chosen extra, per session, per area or once
//! ├─ Package          a fixed basket at one price
//! ├─ Fee              consultation, patch test
//! ├─ SpecialPrice     a single price of its own, under a condition
//! ├─ Membership       what members pay to be one
//! ├─ Deposit, InstalmentPlan   how it is paid
//! ├─ Discount         less to pay, with scopes and a condition
//! ├─ ClinicGuide      what the clinic says itself about what to expect
//! └─ Screening        its questions before a treatment
//! ```
//!
//! Entries refer to each other by index, and only [`PriceListBuilder`] hands out indexes, so an
//! entry can't refer to one that is not there. Every entry carries the [`SourceRef`] of the place
//! that it was read from; how the file spells it is `pricing_file`'s business.
#![deny(clippy::float_arithmetic, clippy::as_conversions)]

mod add_on;
mod adjustment;
mod builder;
mod circle;
mod clinic;
mod edition;
mod fee;
mod guide;
mod ladder;
mod membership;
mod offer;
mod package;
mod payment;
mod screening;
mod special_price;
mod special_prices_by_offer;
mod treatment;

pub use add_on::{AddOn, AddOnPrice, AddOnRules, Basis};
pub use adjustment::{
    Band, BandOff, Circumstances, Client, Condition, Discount, DiscountPart, ManualLimit, Per,
    Rate, Scope, is_same_code, plain_code, trimmed_code,
};
pub use builder::{CatalogError, PriceListBuilder};
pub use clinic::{Clinic, Tax, TaxClass, TaxMode};
pub use edition::Edition;
pub use fee::{Credit, CreditPart, Fee, FeePrice, FeeWhen};
pub use guide::{ClinicGuide, GUIDE_ADD_ONS, GUIDE_CONCERNS, GUIDE_TECHNIQUES, GuideTopic};
pub use ladder::{Ladder, LadderError, Price, Rung, RungRule, Tier};
pub use membership::{FeePeriod, Membership};
pub use offer::{Coverage, Offer};
pub use package::{Package, PackageContent};
pub use payment::{Deposit, DepositRate, InstalmentPlan};
pub use screening::{Consequence, Screening, ScreeningQuestion};
pub use special_price::{SpecialPrice, SpecialRate, SpecialScope};
pub use treatment::{
    Advice, Advised, Concern, REGIONS, ResultTimes, SizeClass, Technique, TreatmentArea,
};

use crate::money::Currency;
use builder::Kind;
use jiff::civil::Date;
use special_prices_by_offer::SpecialPricesByOffer;
use std::{collections::BTreeMap, num::NonZeroU16, sync::Arc};

/// A number of sessions: at least one.
pub type SessionCount = NonZeroU16;

/// The most sessions that one plan, course or add-on may have.
pub const MAX_SESSIONS: u16 = 200;

/// Where in which file an entry of the price list stands.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct SourceRef {
    /// The file's display name.
    pub file: Arc<str>,
    /// Its line, counted from 1; 0 where the entry was not read from a file.
    pub line: u32,
}

macro_rules! index {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u16);

        impl $name {
            /// The position in file order.
            pub fn position(self) -> usize {
                usize::from(self.0)
            }
        }
    };
}

index!(
    /// Which [`Technique`] of a price list.
    TechniqueIndex
);
index!(
    /// Which [`TreatmentArea`] of a price list.
    AreaIndex
);
index!(
    /// Which [`SizeClass`] of a price list.
    SizeIndex
);
index!(
    /// Which [`Concern`] of a price list.
    ConcernIndex
);
index!(
    /// Which [`Offer`] of a price list.
    OfferIndex
);
index!(
    /// Which [`AddOn`] of a price list.
    AddOnIndex
);
index!(
    /// Which [`Package`] of a price list.
    PackageIndex
);
index!(
    /// Which [`Fee`] of a price list.
    FeeIndex
);
index!(
    /// Which [`SpecialPrice`] of a price list.
    SpecialPriceIndex
);
index!(
    /// Which [`Membership`] of a price list.
    MembershipIndex
);
index!(
    /// Which [`Discount`] of a price list.
    DiscountIndex
);

/// What a clinic charges. Made by a [`PriceListBuilder`]; never changed afterwards.
#[derive(Clone, Debug)]
pub struct PriceList {
    currency: Currency,
    clinic: Clinic,
    edition: Option<Edition>,
    is_sample: bool,
    language: String,
    updated: Option<Date>,
    quote_valid_days: u16,
    terms: Vec<String>,
    tax: Option<Tax>,
    techniques: Vec<Technique>,
    areas: Vec<TreatmentArea>,
    sizes: Vec<SizeClass>,
    concerns: Vec<Concern>,
    offers: Vec<Offer>,
    add_ons: Vec<AddOn>,
    packages: Vec<Package>,
    fees: Vec<Fee>,
    special_prices: Vec<SpecialPrice>,
    memberships: Vec<Membership>,
    discounts: Vec<Discount>,
    deposits: Vec<Deposit>,
    instalments: Vec<InstalmentPlan>,
    manual_limit: Option<ManualLimit>,
    /// The positions of entries by their ids, by kind; of each there may be thousands.
    positions: BTreeMap<Kind, BTreeMap<String, u16>>,
    guide: ClinicGuide,
    screening: Screening,
    /// The offers that name an area, by technique and area, in file order.
    offers_by_area: BTreeMap<(TechniqueIndex, AreaIndex), Vec<OfferIndex>>,
    /// Those for any other area, by technique, in file order.
    offers_for_any_other: BTreeMap<TechniqueIndex, Vec<OfferIndex>>,
    special_prices_by_offer: SpecialPricesByOffer,
}

impl PriceList {
    /// The one currency of every price.
    pub fn currency(&self) -> Currency {
        self.currency
    }

    /// Who charges it.
    pub fn clinic(&self) -> &Clinic {
        &self.clinic
    }

    /// Which of several lists of its file it is; `None` where the file holds only one.
    pub fn edition(&self) -> Option<&Edition> {
        self.edition.as_ref()
    }

    /// Whether these are invented prices, which no patient may be quoted unawares.
    pub fn is_sample(&self) -> bool {
        self.is_sample
    }

    /// The language and region of the clinic as a BCP 47 tag such as `en-GB`.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The day that the owner wrote on the list.
    pub fn updated(&self) -> Option<Date> {
        self.updated
    }

    /// How many days a quote is valid, the day of issue not counted.
    pub fn quote_valid_days(&self) -> u16 {
        self.quote_valid_days
    }

    /// What the clinic prints under every quote: cancellation, deposit, payment.
    pub fn terms(&self) -> &[String] {
        &self.terms
    }

    /// The tax on the lines; `None` where the list does not speak of tax.
    pub fn tax(&self) -> Option<&Tax> {
        self.tax.as_ref()
    }

    /// All techniques in file order.
    pub fn techniques(
        &self,
    ) -> impl ExactSizeIterator<Item = (TechniqueIndex, &Technique)> + Clone {
        enumerate(&self.techniques, TechniqueIndex)
    }

    /// All areas in file order.
    pub fn areas(&self) -> impl ExactSizeIterator<Item = (AreaIndex, &TreatmentArea)> {
        enumerate(&self.areas, AreaIndex)
    }

    /// All size classes in file order.
    pub fn sizes(&self) -> impl ExactSizeIterator<Item = (SizeIndex, &SizeClass)> {
        enumerate(&self.sizes, SizeIndex)
    }

    /// All concerns in file order.
    pub fn concerns(&self) -> impl ExactSizeIterator<Item = (ConcernIndex, &Concern)> {
        enumerate(&self.concerns, ConcernIndex)
    }

    /// All offers in file order.
    pub fn offers(&self) -> impl ExactSizeIterator<Item = (OfferIndex, &Offer)> {
        enumerate(&self.offers, OfferIndex)
    }

    /// All add-ons in file order.
    pub fn add_ons(&self) -> impl ExactSizeIterator<Item = (AddOnIndex, &AddOn)> {
        enumerate(&self.add_ons, AddOnIndex)
    }

    /// All packages in file order.
    pub fn packages(&self) -> impl ExactSizeIterator<Item = (PackageIndex, &Package)> {
        enumerate(&self.packages, PackageIndex)
    }

    /// All fees in file order.
    pub fn fees(&self) -> impl ExactSizeIterator<Item = (FeeIndex, &Fee)> {
        enumerate(&self.fees, FeeIndex)
    }

    /// All special prices in file order.
    pub fn special_prices(
        &self,
    ) -> impl ExactSizeIterator<Item = (SpecialPriceIndex, &SpecialPrice)> {
        enumerate(&self.special_prices, SpecialPriceIndex)
    }

    /// All memberships in file order.
    pub fn memberships(&self) -> impl ExactSizeIterator<Item = (MembershipIndex, &Membership)> {
        enumerate(&self.memberships, MembershipIndex)
    }

    /// All discounts in file order.
    pub fn discounts(&self) -> impl ExactSizeIterator<Item = (DiscountIndex, &Discount)> {
        enumerate(&self.discounts, DiscountIndex)
    }

    /// All deposits in file order.
    pub fn deposits(&self) -> &[Deposit] {
        &self.deposits
    }

    /// All ways to pay in instalments, in file order.
    pub fn instalments(&self) -> &[InstalmentPlan] {
        &self.instalments
    }

    /// The most that the staff may take off by hand; `None` where the list does not say.
    pub fn manual_limit(&self) -> Option<ManualLimit> {
        self.manual_limit
    }

    /// The technique at an index of this list.
    pub fn technique(&self, index: TechniqueIndex) -> Option<&Technique> {
        self.techniques.get(index.position())
    }

    /// The area at an index of this list.
    pub fn area(&self, index: AreaIndex) -> Option<&TreatmentArea> {
        self.areas.get(index.position())
    }

    /// The size class at an index of this list.
    pub fn size(&self, index: SizeIndex) -> Option<&SizeClass> {
        self.sizes.get(index.position())
    }

    /// The offer at an index of this list.
    pub fn offer(&self, index: OfferIndex) -> Option<&Offer> {
        self.offers.get(index.position())
    }

    /// The add-on at an index of this list.
    pub fn add_on(&self, index: AddOnIndex) -> Option<&AddOn> {
        self.add_ons.get(index.position())
    }

    /// The package at an index of this list.
    pub fn package(&self, index: PackageIndex) -> Option<&Package> {
        self.packages.get(index.position())
    }

    /// The fee at an index of this list.
    pub fn fee(&self, index: FeeIndex) -> Option<&Fee> {
        self.fees.get(index.position())
    }

    /// The special price at an index of this list.
    pub fn special_price(&self, index: SpecialPriceIndex) -> Option<&SpecialPrice> {
        self.special_prices.get(index.position())
    }

    /// The special prices of an offer, in file order, whatever their conditions.
    pub fn special_prices_of(&self, offer: OfferIndex) -> &[SpecialPriceIndex] {
        let technique = self.offer(offer).map(Offer::technique);
        technique.map_or(&[], |technique| self.special_prices_by_offer.of(offer, technique))
    }

    /// The membership at an index of this list.
    pub fn membership(&self, index: MembershipIndex) -> Option<&Membership> {
        self.memberships.get(index.position())
    }

    /// The discount at an index of this list.
    pub fn discount(&self, index: DiscountIndex) -> Option<&Discount> {
        self.discounts.get(index.position())
    }

    /// What the clinic says itself about what to expect.
    pub fn guide(&self) -> &ClinicGuide {
        &self.guide
    }

    /// The clinic's questions before a treatment.
    pub fn screening(&self) -> &Screening {
        &self.screening
    }

    /// What discounts and special prices ask for, whatever of it holds.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let of_discounts = self.discounts.iter().map(|entry| &entry.condition);
        let of_prices = self.special_prices.iter().map(|entry| &entry.condition);
        of_discounts.chain(of_prices)
    }

    /// Whether a discount or a special price asks for this code, whatever the day; see
    /// [`is_same_code`].
    pub fn knows_code(&self, code: &str) -> bool {
        let mut codes = self.conditions().filter_map(|condition| condition.code.as_ref());
        codes.any(|known| is_same_code(known, code))
    }

    /// The membership with an id.
    pub fn find_membership(&self, id: &str) -> Option<MembershipIndex> {
        self.position(Kind::Membership, id).map(MembershipIndex)
    }

    /// The technique with an id.
    pub fn find_technique(&self, id: &str) -> Option<TechniqueIndex> {
        self.position(Kind::Technique, id).map(TechniqueIndex)
    }

    /// The area with an id.
    pub fn find_area(&self, id: &str) -> Option<AreaIndex> {
        self.position(Kind::Area, id).map(AreaIndex)
    }

    /// The size class with an id.
    pub fn find_size(&self, id: &str) -> Option<SizeIndex> {
        self.position(Kind::Size, id).map(SizeIndex)
    }

    /// The concern with an id.
    pub fn find_concern(&self, id: &str) -> Option<&Concern> {
        self.concern(self.position(Kind::Concern, id).map(ConcernIndex)?)
    }

    /// The concern at an index of this list.
    pub fn concern(&self, index: ConcernIndex) -> Option<&Concern> {
        self.concerns.get(index.position())
    }

    /// The add-on with an id.
    pub fn find_add_on(&self, id: &str) -> Option<AddOnIndex> {
        self.position(Kind::AddOn, id).map(AddOnIndex)
    }

    /// The package with an id.
    pub fn find_package(&self, id: &str) -> Option<PackageIndex> {
        self.position(Kind::Package, id).map(PackageIndex)
    }

    /// The fee with an id.
    pub fn find_fee(&self, id: &str) -> Option<FeeIndex> {
        self.position(Kind::Fee, id).map(FeeIndex)
    }

    fn position(&self, kind: Kind, id: &str) -> Option<u16> {
        self.positions.get(&kind)?.get(id).copied()
    }

    /// The offers of a technique that treat an area, alone or with others, in file order; among
    /// them those for any other area, where none names it.
    pub fn offers_with_area(&self, technique: TechniqueIndex, area: AreaIndex) -> &[OfferIndex] {
        let naming = self.offers_by_area.get(&(technique, area));
        let offers = naming.or_else(|| self.offers_for_any_other.get(&technique));
        offers.map_or(&[], Vec::as_slice)
    }

    /// What an offer is called: its own label, or "technique, area + area (size)".
    pub fn offer_label(&self, offer: &Offer) -> String {
        self.offer_label_on(offer, offer.areas())
    }

    /// What an offer is called where it treats `areas`, of which it may name more, or none.
    pub fn offer_label_on(&self, offer: &Offer, areas: &[AreaIndex]) -> String {
        if let Some(label) = offer.label() {
            return label.to_owned();
        }
        let technique = self.technique(offer.technique()).map_or("", |technique| &technique.label);
        let size = offer.size().and_then(|size| self.size(size));
        let size = size.map_or_else(String::new, |size| format!(" ({})", size.label));
        match areas {
            [] => format!("{technique}{size}"),
            areas => format!("{technique}, {}{size}", self.area_labels(areas)),
        }
    }

    /// The labels of areas, joined as a menu joins them: "Face + Neck".
    pub fn area_labels(&self, areas: &[AreaIndex]) -> String {
        let labels: Vec<&str> = areas
            .iter()
            .filter_map(|&area| self.area(area))
            .map(|area| area.label.as_str())
            .collect();
        labels.join(" + ")
    }

    /// Sessions and interval advised for these concerns, else for a technique; `None` where the list
    /// advises no number of sessions.
    ///
    /// What the list says of a concern with this very technique comes first, then what it says of
    /// the concern itself, then of the technique; of the sessions and of the interval each. For
    /// several concerns it is the most of what is so said for each, at either end: as many sessions
    /// and as much rest as the one that needs most.
    pub fn advice(&self, concerns: &[String], technique: Option<TechniqueIndex>) -> Option<Advice> {
        let sessions = self.most_said(concerns, technique, |advised| advised.sessions)?;
        Advice::new(sessions, self.every_weeks(concerns, technique))
    }

    /// The shortest and the longest interval in weeks between two sessions, by the same rule.
    pub fn every_weeks(
        &self,
        concerns: &[String],
        technique: Option<TechniqueIndex>,
    ) -> Option<(u8, u8)> {
        self.most_said(concerns, technique, |advised| advised.every_weeks)
    }

    /// The most at either end of what is said for each concern, else for the technique.
    fn most_said<T: Copy + Ord>(
        &self,
        concerns: &[String],
        technique: Option<TechniqueIndex>,
        part: fn(Advised) -> Option<(T, T)>,
    ) -> Option<(T, T)> {
        let said = |concern| self.said(concern, technique).find_map(part);
        if concerns.is_empty() {
            return said(None);
        }
        let each = concerns.iter().filter_map(|id| said(self.find_concern(id)));
        each.reduce(|most, next| (most.0.max(next.0), most.1.max(next.1)))
    }

    /// All that is advised for a concern and a technique, what counts first coming first.
    fn said(
        &self,
        concern: Option<&Concern>,
        technique: Option<TechniqueIndex>,
    ) -> impl Iterator<Item = Advised> {
        let with_technique =
            concern.zip(technique).and_then(|(concern, technique)| concern.advised_with(technique));
        let itself = concern.map(|concern| concern.advised);
        let technique = technique.and_then(|technique| self.technique(technique));
        let technique = technique.map(|technique| technique.advised);
        [with_technique, itself, technique].into_iter().flatten()
    }
}

fn enumerate<T, I>(
    entries: &[T],
    index: fn(u16) -> I,
) -> impl ExactSizeIterator<Item = (I, &T)> + Clone {
    // The builder refuses more entries than a `u16` can count.
    entries
        .iter()
        .enumerate()
        .map(move |(position, entry)| (index(u16::try_from(position).unwrap_or(u16::MAX)), entry))
}
