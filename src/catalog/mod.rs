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
//! ├─ SpecialPrice     a single price of its own, under a condition or after a course
//! ├─ Membership       what members pay to be one, and what they are given for it
//! ├─ Deposit, InstalmentPlan   how it is paid
//! ├─ Discount         less to pay, with scopes and a condition
//! ├─ ClinicGuide      what the clinic says itself about what to expect
//! └─ Screening        its questions before a treatment
//! ```
//!
//! Entries refer to each other by index, and only [`PriceListBuilder`] hands out indexes, so an
//! entry can't refer to one that is not there. Every entry carries the [`SourceRef`] of the place
//! that it was read from; how the file spells it is `price_file`'s business.
#![deny(clippy::float_arithmetic, clippy::as_conversions)]

mod add_on;
mod adjustment;
mod after_course;
mod builder;
mod circle;
mod clinic;
mod country;
mod days;
mod edition;
mod error;
mod fee;
mod guide;
mod index;
mod ladder;
mod membership;
mod minutes;
mod offer;
mod only_with;
mod package;
mod payment;
mod screening;
mod session_count;
mod source;
mod special_price;
mod special_prices_by_offer;
mod table;
mod term;
mod treatment;

pub use add_on::{AddOn, AddOnPrice, AddOnRules, Basis, MAX_UNITS};
pub use adjustment::{
    AreaBand, Band, BandOff, Circumstances, Client, Condition, Discount, DiscountPart, ManualLimit,
    Per, Rate, Scope, is_same_code, plain_code, trimmed_code,
};
pub use builder::PriceListBuilder;
pub use clinic::{Clinic, Tax, TaxClass, TaxMode};
pub use country::{Country, NoCountry};
pub use days::VisitDays;
pub use edition::Edition;
pub use error::CatalogError;
pub use fee::{Credit, CreditDay, CreditPart, Fee, FeePrice, FeeWhen};
pub use guide::{
    ClinicGuide, GUIDE_ADD_ONS, GUIDE_CONCERNS, GUIDE_TECHNIQUES, GuideTopic, NOT_NEEDLING,
};
pub use index::{
    AddOnIndex, AreaIndex, ConcernIndex, DiscountIndex, FeeIndex, MembershipIndex, OfferIndex,
    PackageIndex, SizeIndex, SpecialPriceIndex, TechniqueIndex,
};
pub use ladder::{Ladder, LadderError, Price, Rung, RungRule, Tier};
pub use membership::{FeePeriod, Held, Holding, Membership};
pub use minutes::Minutes;
pub use offer::{Coverage, Offer};
pub use only_with::OnlyWith;
pub use package::{Package, PackageAreas, PackageContent};
pub use payment::{Deposit, DepositRate, InstalmentPlan};
pub use screening::{Consequence, Screening, ScreeningQuestion};
pub use session_count::{MAX_SESSIONS, SessionCount};
pub use source::SourceRef;
pub use special_price::{SpecialPrice, SpecialRate, SpecialScope};
pub use table::Table;
pub use term::Term;
pub use treatment::{
    Advice, Advised, Concern, MAX_NUMBER_OF_AREAS, REGIONS, ResultTimes, SizeClass, Technique,
    TreatmentArea,
};

use crate::money::Currency;
use jiff::civil::Date;
use special_prices_by_offer::SpecialPricesByOffer;
use std::{collections::BTreeMap, ops::Index};

/// Price list of a clinic. Made by a [`PriceListBuilder`]; never changed afterwards.
#[derive(Clone, Debug)]
pub struct PriceList {
    currency: Currency,
    clinic: Clinic,
    edition: Option<Edition>,
    is_sample: bool,
    language: String,
    country: Option<Country>,
    updated: Option<Date>,
    quote_valid_days: u16,
    tells_savings: bool,
    terms: Vec<Term>,
    tax: Option<Tax>,
    techniques: Table<TechniqueIndex, Technique>,
    areas: Table<AreaIndex, TreatmentArea>,
    sizes: Table<SizeIndex, SizeClass>,
    concerns: Table<ConcernIndex, Concern>,
    offers: Table<OfferIndex, Offer>,
    add_ons: Table<AddOnIndex, AddOn>,
    packages: Table<PackageIndex, Package>,
    fees: Table<FeeIndex, Fee>,
    special_prices: Table<SpecialPriceIndex, SpecialPrice>,
    memberships: Table<MembershipIndex, Membership>,
    discounts: Table<DiscountIndex, Discount>,
    deposits: Vec<Deposit>,
    instalments: Vec<InstalmentPlan>,
    manual_limit: Option<ManualLimit>,
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

    /// Clinic that charges it.
    pub fn clinic(&self) -> &Clinic {
        &self.clinic
    }

    /// Edition of it among the lists of its file; `None` if the file holds only one.
    pub fn edition(&self) -> Option<&Edition> {
        self.edition.as_ref()
    }

    /// True if these are invented prices, which no patient may be quoted unawares.
    pub fn is_sample(&self) -> bool {
        self.is_sample
    }

    /// The language and region of the clinic as a BCP 47 tag such as `en-GB`.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Country of the clinic: the one that the list names, else that of its language.
    pub fn country(&self) -> Option<Country> {
        self.country.or_else(|| Country::of_language(&self.language))
    }

    /// The day that the owner wrote on the list.
    pub fn updated(&self) -> Option<Date> {
        self.updated
    }

    /// Days that a quote is valid, the day of issue not counted.
    pub fn quote_valid_days(&self) -> u16 {
        self.quote_valid_days
    }

    /// True if patients are told what they save, and of cheaper ways. The desk is told either way.
    pub fn tells_savings(&self) -> bool {
        self.tells_savings
    }

    /// Terms that the clinic prints under its quotes, some on certain days alone: cancellation,
    /// deposit, payment.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// The tax on the lines; `None` if the list does not speak of tax.
    pub fn tax(&self) -> Option<&Tax> {
        self.tax.as_ref()
    }

    /// All techniques in file order.
    pub fn techniques(&self) -> &Table<TechniqueIndex, Technique> {
        &self.techniques
    }

    /// All areas in file order.
    pub fn areas(&self) -> &Table<AreaIndex, TreatmentArea> {
        &self.areas
    }

    /// All size classes in file order.
    pub fn sizes(&self) -> &Table<SizeIndex, SizeClass> {
        &self.sizes
    }

    /// All concerns in file order.
    pub fn concerns(&self) -> &Table<ConcernIndex, Concern> {
        &self.concerns
    }

    /// All offers in file order.
    pub fn offers(&self) -> &Table<OfferIndex, Offer> {
        &self.offers
    }

    /// All add-ons in file order.
    pub fn add_ons(&self) -> &Table<AddOnIndex, AddOn> {
        &self.add_ons
    }

    /// All packages in file order.
    pub fn packages(&self) -> &Table<PackageIndex, Package> {
        &self.packages
    }

    /// All fees in file order.
    pub fn fees(&self) -> &Table<FeeIndex, Fee> {
        &self.fees
    }

    /// All special prices in file order.
    pub fn special_prices(&self) -> &Table<SpecialPriceIndex, SpecialPrice> {
        &self.special_prices
    }

    /// All memberships in file order.
    pub fn memberships(&self) -> &Table<MembershipIndex, Membership> {
        &self.memberships
    }

    /// All discounts in file order.
    pub fn discounts(&self) -> &Table<DiscountIndex, Discount> {
        &self.discounts
    }

    /// All deposits in file order.
    pub fn deposits(&self) -> &[Deposit] {
        &self.deposits
    }

    /// All ways to pay in instalments, in file order.
    pub fn instalments(&self) -> &[InstalmentPlan] {
        &self.instalments
    }

    /// The most that the staff may take off by hand; `None` if the list does not say.
    pub fn manual_limit(&self) -> Option<ManualLimit> {
        self.manual_limit
    }

    /// The special prices of an offer, in file order, whatever their conditions.
    pub fn special_prices_of(&self, offer: OfferIndex) -> &[SpecialPriceIndex] {
        self.special_prices_by_offer.of(offer, self[offer].technique())
    }

    /// Ids of the offers that each special price is for, both in file order. Every offer is asked
    /// once: a list may have thousands of both.
    pub fn offers_by_special_price(&self) -> BTreeMap<SpecialPriceIndex, Vec<&str>> {
        let mut by_special: BTreeMap<SpecialPriceIndex, Vec<&str>> = BTreeMap::new();
        for (index, offer) in self.offers.iter() {
            for &special in self.special_prices_of(index) {
                by_special.entry(special).or_default().push(offer.id());
            }
        }
        by_special
    }

    /// Own words of the clinic about what to expect.
    pub fn guide(&self) -> &ClinicGuide {
        &self.guide
    }

    /// The clinic's questions before a treatment.
    pub fn screening(&self) -> &Screening {
        &self.screening
    }

    /// Conditions of discounts and special prices, whether they hold or not.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let of_discounts = self.discounts.entries().map(|entry| &entry.condition);
        let of_prices = self.special_prices.entries().map(|entry| &entry.condition);
        of_discounts.chain(of_prices)
    }

    /// True if a discount or a special price asks for this code, whatever the day; see
    /// [`is_same_code`].
    pub fn knows_code(&self, code: &str) -> bool {
        let mut codes = self.conditions().filter_map(|condition| condition.code.as_ref());
        codes.any(|known| is_same_code(known, code))
    }

    /// The offers of a technique that treat an area, alone or with others, in file order; among
    /// them those for any other area, if none names it.
    pub fn offers_with_area(&self, technique: TechniqueIndex, area: AreaIndex) -> &[OfferIndex] {
        let naming = self.offers_by_area.get(&(technique, area));
        let offers = naming.or_else(|| self.offers_for_any_other.get(&technique));
        offers.map_or(&[], Vec::as_slice)
    }

    /// Label of an offer: its own label, or "technique, area + area (size)"; without its areas if
    /// any so many of them may be chosen.
    pub fn offer_label(&self, offer: &Offer) -> String {
        let areas: &[AreaIndex] = match offer.coverage() {
            Coverage::Together(areas) | Coverage::OneOf(areas) => areas,
            Coverage::AnyOf(..) | Coverage::AnyOther => &[],
        };
        self.offer_label_on(offer, areas)
    }

    /// Label of an offer that treats `areas`, of which it may name more, or none.
    pub fn offer_label_on(&self, offer: &Offer, areas: &[AreaIndex]) -> String {
        if let Some(label) = offer.label() {
            return label.to_owned();
        }
        let technique = &self[offer.technique()].label;
        let size = offer.size().map(|size| format!(" ({})", self[size].label)).unwrap_or_default();
        match areas {
            [] => format!("{technique}{size}"),
            areas => format!("{technique}, {}{size}", self.area_labels(areas)),
        }
    }

    /// The labels of areas, joined as a menu joins them: "Face + Neck".
    pub fn area_labels(&self, areas: &[AreaIndex]) -> String {
        let labels: Vec<&str> = areas.iter().map(|&area| self[area].label.as_str()).collect();
        labels.join(" + ")
    }

    /// The labels of what a limit names: of techniques, packages, then add-ons.
    pub fn labels_of_limit(&self, only: &OnlyWith) -> Vec<String> {
        let techniques = only.techniques.iter().flatten().map(|&index| &self[index].label);
        let packages = only.packages.iter().flatten().map(|&index| &self[index].label);
        let add_ons = only.add_ons.iter().flatten().map(|&index| &self[index].label);
        techniques.chain(packages).chain(add_ons).cloned().collect()
    }

    /// Sessions and interval advised for these concerns, else for a technique; `None` if the list
    /// advises no number of sessions.
    ///
    /// The advice for a concern with this very technique comes first, then that for the concern
    /// itself, then for the technique; of the sessions and of the interval each. For several
    /// concerns it is the most of what is so said for each, at either end: as many sessions and as
    /// much rest as the one that needs most.
    pub fn advice(&self, concerns: &[String], technique: Option<TechniqueIndex>) -> Option<Advice> {
        let sessions = self.most_said(concerns, technique, |advised| advised.sessions)?;
        Advice::new(sessions, self.every_weeks(concerns, technique))
    }

    /// The shortest and the longest interval in weeks between two sessions, by that rule.
    pub fn every_weeks(
        &self,
        concerns: &[String],
        technique: Option<TechniqueIndex>,
    ) -> Option<(u8, u8)> {
        self.most_said(concerns, technique, |advised| advised.every_weeks)
    }

    /// The fewest and the most weeks between two sessions while it is open which of some techniques
    /// it is; `None` if nothing is said for one of them.
    pub fn widest_weeks(
        &self,
        concerns: &[String],
        techniques: &[TechniqueIndex],
    ) -> Option<(u8, u8)> {
        let Some((&first, others)) = techniques.split_first() else {
            return self.every_weeks(concerns, None);
        };
        let weeks = |technique| self.every_weeks(concerns, Some(technique));
        others.iter().try_fold(weeks(first)?, |(fewest, most), &other| {
            let (least, longest) = weeks(other)?;
            Some((fewest.min(least), most.max(longest)))
        })
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
        let concerns = concerns.iter().filter_map(|id| self.concerns.find(id));
        let each = concerns.filter_map(|concern| said(Some(&self[concern])));
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
        let technique = technique.map(|technique| self[technique].advised);
        [with_technique, itself, technique].into_iter().flatten()
    }
}

/// Looks entries up in their tables, each by its index: `list[offer]`.
macro_rules! look_up {
    ($($index:ident: $entry:ident in $table:ident),+ $(,)?) => {
        $(impl Index<$index> for PriceList {
            type Output = $entry;

            #[track_caller]
            fn index(&self, index: $index) -> &$entry {
                &self.$table[index]
            }
        })+
    };
}

look_up!(
    TechniqueIndex: Technique in techniques,
    AreaIndex: TreatmentArea in areas,
    SizeIndex: SizeClass in sizes,
    ConcernIndex: Concern in concerns,
    OfferIndex: Offer in offers,
    AddOnIndex: AddOn in add_ons,
    PackageIndex: Package in packages,
    FeeIndex: Fee in fees,
    SpecialPriceIndex: SpecialPrice in special_prices,
    MembershipIndex: Membership in memberships,
    DiscountIndex: Discount in discounts,
);
