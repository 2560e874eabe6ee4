//! The only way to a [`PriceList`]: add entries, then build.

use super::{
    AddOn, AddOnIndex, AddOnRules, AreaIndex, Band, BandOff, Clinic, ClinicGuide, Concern,
    ConcernIndex, Coverage, Deposit, DepositRate, Discount, DiscountIndex, Edition, Fee, FeeIndex,
    InstalmentPlan, ManualLimit, Membership, MembershipIndex, Offer, OfferIndex, Package,
    PackageIndex, PriceList, Rate, Scope, Screening, SizeClass, SizeIndex, SpecialPrice,
    SpecialPriceIndex, SpecialRate, Tax, TaxClass, Technique, TechniqueIndex, TreatmentArea,
    circle::has_circle, special_prices_by_offer::SpecialPricesByOffer,
};
use crate::money::{Currency, Percent};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

/// Why an entry can't be added.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CatalogError {
    /// Two entries of a kind share an id.
    #[error("there are two entries with the id \"{0}\"")]
    SameId(String),
    /// Two offers sell the same technique for the same areas and size.
    #[error("the offer \"{0}\" already sells this technique for these areas")]
    SameOffer(String),
    /// An offer names no area.
    #[error("an offer needs at least one area")]
    NoArea,
    /// An index came from another list.
    #[error("an entry refers to something that is not in this list")]
    Foreign,
    /// More entries of a kind than can be counted.
    #[error("a list holds at most 65,000 entries of a kind")]
    TooMany,
    /// An add-on area that must be beside itself.
    #[error("an add-on area needs another area beside it, not itself")]
    BesideItself,
    /// An area that is part of itself, over others or not.
    #[error("an area can't be part of itself")]
    PartOfItself,
    /// An add-on that needs or excludes itself.
    #[error("an add-on can't need or exclude itself")]
    AddOnItself,
    /// An add-on that needs one that it excludes, or that excludes it.
    #[error("an add-on can't need what it excludes")]
    NeedsExcluded,
    /// A discount of more than 100 %.
    #[error("a discount is at most 100 percent")]
    MoreThanWhole,
    /// A deposit of more than 100 %.
    #[error("a deposit is at most 100 percent of the total")]
    MoreThanTotal,
    /// A package without a treatment and without an add-on.
    #[error("a package needs something in it")]
    EmptyPackage,
    /// A tax above 100 %.
    #[error("a tax is at most 100 percent")]
    Tax,
    /// An entry at the reduced rate of a tax that has none.
    #[error("the list's tax has no reduced rate")]
    NoReducedTax,
}

/// Collects entries and checks that they fit together.
#[derive(Clone, Debug)]
pub struct PriceListBuilder {
    list: PriceList,
    /// What is sold already.
    sold: BTreeMap<Sold, OfferIndex>,
}

/// The kinds of entries, each with ids of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Technique,
    Area,
    Size,
    Concern,
    Offer,
    AddOn,
    Package,
    Fee,
    SpecialPrice,
    Membership,
    Discount,
    Question,
}

/// What tells two offers apart: technique, coverage, size, and the areas beside.
type Sold = (TechniqueIndex, Coverage, Option<SizeIndex>, Vec<AreaIndex>);

/// Days that a quote is valid where the list does not say.
const QUOTE_VALID_DAYS: u16 = 30;

/// The most entries of a kind.
const MAX_ENTRIES: usize = 65_000;

impl PriceListBuilder {
    /// An empty list of a clinic in one currency.
    pub fn new(currency: Currency, clinic: Clinic) -> Self {
        Self {
            list: PriceList {
                currency,
                clinic,
                edition: None,
                is_sample: false,
                language: "en".to_owned(),
                updated: None,
                quote_valid_days: QUOTE_VALID_DAYS,
                terms: Vec::new(),
                tax: None,
                techniques: Vec::new(),
                areas: Vec::new(),
                sizes: Vec::new(),
                concerns: Vec::new(),
                offers: Vec::new(),
                add_ons: Vec::new(),
                packages: Vec::new(),
                fees: Vec::new(),
                special_prices: Vec::new(),
                memberships: Vec::new(),
                discounts: Vec::new(),
                deposits: Vec::new(),
                instalments: Vec::new(),
                manual_limit: None,
                positions: BTreeMap::new(),
                guide: ClinicGuide::default(),
                screening: Screening::default(),
                offers_by_area: BTreeMap::new(),
                offers_for_any_other: BTreeMap::new(),
                special_prices_by_offer: SpecialPricesByOffer::default(),
            },
            sold: BTreeMap::new(),
        }
    }

    /// Says which of several lists of its file it is.
    pub fn edition(mut self, edition: Option<Edition>) -> Self {
        self.list.edition = edition;
        self
    }

    /// Marks the list as invented prices.
    pub fn sample(mut self, is_sample: bool) -> Self {
        self.list.is_sample = is_sample;
        self
    }

    /// Sets the language and region, a BCP 47 tag.
    pub fn language(mut self, tag: String) -> Self {
        self.list.language = tag;
        self
    }

    /// Sets the day that the owner wrote on the list.
    pub fn updated(mut self, updated: Option<Date>) -> Self {
        self.list.updated = updated;
        self
    }

    /// Sets how many days a quote is valid.
    pub fn quote_valid_days(mut self, days: u16) -> Self {
        self.list.quote_valid_days = days;
        self
    }

    /// Sets what stands under every quote.
    pub fn terms(mut self, terms: Vec<String>) -> Self {
        self.list.terms = terms;
        self
    }

    /// Sets the tax on the lines; entries at its reduced rate are added afterwards.
    pub fn tax(mut self, tax: Option<Tax>) -> Result<Self, CatalogError> {
        let rates = |tax: &Tax| [Some(tax.rate), tax.reduced].into_iter().flatten().max();
        if tax.as_ref().and_then(rates).is_some_and(|rate| rate.millionths() > Percent::WHOLE) {
            return Err(CatalogError::Tax);
        }
        self.list.tax = tax;
        Ok(self)
    }

    /// Sets the most that the staff may take off by hand.
    pub fn manual_limit(mut self, limit: Option<ManualLimit>) -> Self {
        self.list.manual_limit = limit;
        self
    }

    /// Sets what the clinic says itself about what to expect.
    pub fn guide(mut self, guide: ClinicGuide) -> Self {
        self.list.guide = guide;
        self
    }

    /// Sets the questions before a treatment; what they name must have been added before.
    pub fn set_screening(&mut self, screening: Screening) -> Result<(), CatalogError> {
        let list = &self.list;
        let is_known = screening.questions.iter().all(|question| {
            question.techniques.iter().all(|&index| list.technique(index).is_some())
                && question.add_ons.iter().all(|&index| list.add_on(index).is_some())
        });
        if !is_known {
            return Err(CatalogError::Foreign);
        }
        for (position, question) in screening.questions.iter().enumerate() {
            self.claim(Kind::Question, &question.id, position)?;
        }
        self.list.screening = screening;
        Ok(())
    }

    /// The tax that was set.
    pub fn tax_so_far(&self) -> Option<&Tax> {
        self.list.tax()
    }

    /// At which rate a technique that was added is taxed.
    pub fn tax_of(&self, technique: TechniqueIndex) -> TaxClass {
        self.list.technique(technique).map_or_else(TaxClass::default, |technique| technique.tax)
    }

    fn check_tax(&self, class: TaxClass) -> Result<(), CatalogError> {
        let has_reduced = || self.list.tax().is_some_and(|tax| tax.reduced.is_some());
        if class == TaxClass::Reduced && !has_reduced() {
            return Err(CatalogError::NoReducedTax);
        }
        Ok(())
    }

    /// Adds a technique.
    pub fn add_technique(&mut self, technique: Technique) -> Result<TechniqueIndex, CatalogError> {
        self.check_tax(technique.tax)?;
        let position = self.claim(Kind::Technique, &technique.id, self.list.techniques.len())?;
        self.list.techniques.push(technique);
        Ok(TechniqueIndex(position))
    }

    /// Adds a treatment area; the area that it is part of must have been added before.
    pub fn add_area(&mut self, area: TreatmentArea) -> Result<AreaIndex, CatalogError> {
        if area.part_of.is_some_and(|whole| self.list.area(whole).is_none()) {
            return Err(CatalogError::Foreign);
        }
        let position = self.claim(Kind::Area, &area.id, self.list.areas.len())?;
        self.list.areas.push(area);
        Ok(AreaIndex(position))
    }

    /// Makes areas part of others, which may stand after them. None may be part of itself, not over
    /// others either.
    pub fn set_wholes(
        &mut self,
        wholes: impl IntoIterator<Item = (AreaIndex, AreaIndex)>,
    ) -> Result<(), CatalogError> {
        let mut whole_of: Vec<Option<AreaIndex>> =
            self.list.areas.iter().map(|area| area.part_of).collect();
        for (part, whole) in wholes {
            self.list.area(whole).ok_or(CatalogError::Foreign)?;
            *whole_of.get_mut(part.position()).ok_or(CatalogError::Foreign)? = Some(whole);
        }
        let positions: Vec<Option<usize>> =
            whole_of.iter().map(|whole| whole.map(AreaIndex::position)).collect();
        if has_circle(&positions) {
            return Err(CatalogError::PartOfItself);
        }
        for (area, whole) in self.list.areas.iter_mut().zip(whole_of) {
            area.part_of = whole;
        }
        Ok(())
    }

    /// Adds a size class.
    pub fn add_size(&mut self, size: SizeClass) -> Result<SizeIndex, CatalogError> {
        let position = self.claim(Kind::Size, &size.id, self.list.sizes.len())?;
        self.list.sizes.push(size);
        Ok(SizeIndex(position))
    }

    /// Adds a concern; the techniques that it names must have been added before.
    pub fn add_concern(&mut self, concern: Concern) -> Result<ConcernIndex, CatalogError> {
        let known =
            |(technique, _): &(TechniqueIndex, _)| self.list.technique(*technique).is_some();
        if !concern.advised_by_technique.iter().all(known) {
            return Err(CatalogError::Foreign);
        }
        let position = self.claim(Kind::Concern, &concern.id, self.list.concerns.len())?;
        self.list.concerns.push(concern);
        Ok(ConcernIndex(position))
    }

    /// Adds an offer; its technique, areas and size must have been added before.
    pub fn add_offer(&mut self, offer: Offer) -> Result<OfferIndex, CatalogError> {
        let known = |&area: &AreaIndex| self.list.area(area).is_some();
        let areas_known = offer.areas().iter().chain(offer.needs_beside()).all(known);
        let size_known = offer.size().is_none_or(|size| self.list.size(size).is_some());
        if self.list.technique(offer.technique()).is_none() || !areas_known || !size_known {
            return Err(CatalogError::Foreign);
        }
        if offer.areas().is_empty() && *offer.coverage() != Coverage::AnyOther {
            return Err(CatalogError::NoArea);
        }
        // Both are sorted.
        let beside = offer.needs_beside();
        if offer.areas().iter().any(|area| beside.binary_search(area).is_ok()) {
            return Err(CatalogError::BesideItself);
        }
        self.check_tax(offer.tax().unwrap_or_default())?;
        let sold = (
            offer.technique(),
            offer.coverage().clone(),
            offer.size(),
            offer.needs_beside().to_vec(),
        );
        if let Some(twin) = self.sold.get(&sold).and_then(|&twin| self.list.offer(twin)) {
            return Err(CatalogError::SameOffer(twin.id().to_owned()));
        }
        let index = OfferIndex(self.claim(Kind::Offer, &offer.id, self.list.offers.len())?);
        self.sold.insert(sold, index);
        let technique = offer.technique();
        for &area in offer.areas() {
            self.list.offers_by_area.entry((technique, area)).or_default().push(index);
        }
        if *offer.coverage() == Coverage::AnyOther {
            self.list.offers_for_any_other.entry(technique).or_default().push(index);
        }
        self.list.offers.push(offer);
        Ok(index)
    }

    /// Adds an add-on; what its rules name must have been added before.
    pub fn add_add_on(&mut self, add_on: AddOn) -> Result<AddOnIndex, CatalogError> {
        if !self.knows_rules(&add_on.rules) {
            return Err(CatalogError::Foreign);
        }
        self.check_tax(add_on.tax)?;
        let position = self.claim(Kind::AddOn, &add_on.id, self.list.add_ons.len())?;
        self.list.add_ons.push(add_on);
        Ok(AddOnIndex(position))
    }

    /// Gives an add-on its rules, which may name add-ons that stand after it.
    ///
    /// # Errors
    ///
    /// Where they name what is not in this list, or the add-on itself, or where it would need what
    /// it excludes or what excludes it.
    pub fn set_add_on_rules(
        &mut self,
        index: AddOnIndex,
        rules: AddOnRules,
    ) -> Result<(), CatalogError> {
        if !self.knows_rules(&rules) {
            return Err(CatalogError::Foreign);
        }
        if rules.needs.contains(&index) || rules.excludes.contains(&index) {
            return Err(CatalogError::AddOnItself);
        }
        let excludes_it = |other: AddOnIndex| {
            self.list.add_on(other).is_some_and(|other| other.rules.excludes.contains(&index))
        };
        let needs_it = |other: AddOnIndex| {
            self.list.add_on(other).is_some_and(|other| other.rules.needs.contains(&index))
        };
        let contradicts =
            rules.needs.iter().any(|&other| rules.excludes.contains(&other) || excludes_it(other))
                || rules.excludes.iter().any(|&other| needs_it(other));
        if contradicts {
            return Err(CatalogError::NeedsExcluded);
        }
        let add_on = self.list.add_ons.get_mut(index.position()).ok_or(CatalogError::Foreign)?;
        add_on.rules = rules;
        Ok(())
    }

    /// Whether all that rules name is in this list.
    fn knows_rules(&self, rules: &AddOnRules) -> bool {
        let list = &self.list;
        let techniques = rules.only_techniques.iter().chain(&rules.included_techniques);
        let add_ons = rules.needs.iter().chain(&rules.excludes);
        techniques.copied().all(|index| list.technique(index).is_some())
            && rules.only_areas.iter().all(|&index| list.area(index).is_some())
            && rules.only_concerns.iter().all(|&index| list.concern(index).is_some())
            && rules.included_offers.iter().all(|&index| list.offer(index).is_some())
            && add_ons.copied().all(|index| list.add_on(index).is_some())
    }

    /// Adds a package; what is in it must have been added before.
    pub fn add_package(&mut self, package: Package) -> Result<PackageIndex, CatalogError> {
        let list = &self.list;
        let known = package.contents.iter().all(|content| {
            let mut areas = content.areas.iter().flatten();
            content.technique.is_none_or(|technique| list.technique(technique).is_some())
                && areas.all(|&area| list.area(area).is_some())
        });
        if !known || !package.add_ons.iter().all(|&(add_on, _)| list.add_on(add_on).is_some()) {
            return Err(CatalogError::Foreign);
        }
        if package.contents.is_empty() && package.add_ons.is_empty() {
            return Err(CatalogError::EmptyPackage);
        }
        if package.contents.iter().any(|content| content.areas.as_ref().is_some_and(Vec::is_empty))
        {
            return Err(CatalogError::NoArea);
        }
        self.check_tax(package.tax)?;
        let position = self.claim(Kind::Package, &package.id, self.list.packages.len())?;
        self.list.packages.push(package);
        Ok(PackageIndex(position))
    }

    /// Adds a fee; what it goes with must have been added before.
    pub fn add_fee(&mut self, fee: Fee) -> Result<FeeIndex, CatalogError> {
        let list = &self.list;
        let is_known = fee.only_techniques.iter().all(|&index| list.technique(index).is_some())
            && fee.only_add_ons.iter().all(|&index| list.add_on(index).is_some());
        if !is_known {
            return Err(CatalogError::Foreign);
        }
        self.check_tax(fee.tax)?;
        let position = self.claim(Kind::Fee, &fee.id, self.list.fees.len())?;
        self.list.fees.push(fee);
        Ok(FeeIndex(position))
    }

    /// Adds a membership.
    pub fn add_membership(
        &mut self,
        membership: Membership,
    ) -> Result<MembershipIndex, CatalogError> {
        let position = self.claim(Kind::Membership, &membership.id, self.list.memberships.len())?;
        self.list.memberships.push(membership);
        Ok(MembershipIndex(position))
    }

    /// Adds a deposit; what it names must have been added before.
    pub fn add_deposit(&mut self, deposit: Deposit) -> Result<(), CatalogError> {
        let list = &self.list;
        let is_known = deposit.only_techniques.iter().all(|&index| list.technique(index).is_some())
            && deposit.only_add_ons.iter().all(|&index| list.add_on(index).is_some());
        if !is_known {
            return Err(CatalogError::Foreign);
        }
        if let DepositRate::Percent { percent, .. } = deposit.rate
            && percent.millionths() > Percent::WHOLE
        {
            return Err(CatalogError::MoreThanTotal);
        }
        self.list.deposits.push(deposit);
        Ok(())
    }

    /// Adds a way to pay in instalments.
    pub fn add_instalments(&mut self, plan: InstalmentPlan) {
        self.list.instalments.push(plan);
    }

    /// Adds a special price; what it names must have been added before.
    pub fn add_special_price(
        &mut self,
        special: SpecialPrice,
    ) -> Result<SpecialPriceIndex, CatalogError> {
        let list = &self.list;
        let mut techniques = special.scope.techniques.iter().flatten();
        let mut offers = special.scope.offers.iter().flatten();
        let is_known = special.condition.member.is_none_or(|m| list.membership(m).is_some())
            && techniques.all(|&technique| list.technique(technique).is_some())
            && offers.all(|&offer| list.offer(offer).is_some());
        if !is_known {
            return Err(CatalogError::Foreign);
        }
        if let SpecialRate::PercentOff(percent) = special.rate
            && percent.millionths() > Percent::WHOLE
        {
            return Err(CatalogError::MoreThanWhole);
        }
        let entries = self.list.special_prices.len();
        let index = SpecialPriceIndex(self.claim(Kind::SpecialPrice, &special.id, entries)?);
        self.list.special_prices.push(special);
        Ok(index)
    }

    /// Adds a discount; what it names must have been added before.
    pub fn add_discount(&mut self, mut discount: Discount) -> Result<DiscountIndex, CatalogError> {
        let member_known =
            discount.condition.member.is_none_or(|member| self.list.membership(member).is_some());
        if !member_known || !discount.parts.iter().all(|part| self.knows(&part.scope)) {
            return Err(CatalogError::Foreign);
        }
        for part in &mut discount.parts {
            match &mut part.rate {
                Rate::Percent(percent) if percent.millionths() > Percent::WHOLE => {
                    return Err(CatalogError::MoreThanWhole);
                }
                Rate::Bands(bands, _) => {
                    let is_more = |band: &Band| match band.off {
                        BandOff::Percent(percent) => percent.millionths() > Percent::WHOLE,
                        BandOff::Amount(_) => false,
                    };
                    if bands.iter().any(is_more) {
                        return Err(CatalogError::MoreThanWhole);
                    }
                    bands.sort();
                }
                Rate::Percent(_) | Rate::Amount(..) => {}
            }
        }
        let position = self.claim(Kind::Discount, &discount.id, self.list.discounts.len())?;
        self.list.discounts.push(discount);
        Ok(DiscountIndex(position))
    }

    fn knows(&self, scope: &Scope) -> bool {
        let techniques = scope.techniques.iter().flatten();
        let add_ons = scope.add_ons.iter().flatten();
        techniques.copied().all(|index| self.list.technique(index).is_some())
            && add_ons.copied().all(|index| self.list.add_on(index).is_some())
    }

    /// The position of a new entry, if its id is free.
    fn claim(&mut self, kind: Kind, id: &str, entries: usize) -> Result<u16, CatalogError> {
        if entries >= MAX_ENTRIES {
            return Err(CatalogError::TooMany);
        }
        let position = u16::try_from(entries).map_err(|_too_many| CatalogError::TooMany)?;
        match self.list.positions.entry(kind).or_default().entry(id.to_owned()) {
            Entry::Occupied(_) => Err(CatalogError::SameId(id.to_owned())),
            Entry::Vacant(free) => Ok(*free.insert(position)),
        }
    }

    /// The finished list.
    pub fn build(mut self) -> PriceList {
        self.exclude_both_ways();
        self.list.special_prices_by_offer = SpecialPricesByOffer::new(&self.list);
        self.list
    }

    /// Where one add-on excludes another, that excludes the first too.
    fn exclude_both_ways(&mut self) {
        let pairs: BTreeSet<(AddOnIndex, AddOnIndex)> = self
            .list
            .add_ons()
            .flat_map(|(one, add_on)| add_on.rules.excludes.iter().map(move |&other| (one, other)))
            .collect();
        for &(one, other) in &pairs {
            if !pairs.contains(&(other, one))
                && let Some(other) = self.list.add_ons.get_mut(other.position())
            {
                other.rules.excludes.push(one);
            }
        }
    }
}
