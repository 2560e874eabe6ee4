//! The only way to a [`PriceList`]: add entries, then build.

use super::{
    AddOn, AddOnIndex, AddOnRules, AreaIndex, BandOff, CatalogError, Clinic, ClinicGuide, Concern,
    ConcernIndex, Country, Coverage, Deposit, DepositRate, Discount, DiscountIndex, Edition, Fee,
    FeeIndex, Held, Holding, InstalmentPlan, ManualLimit, Membership, MembershipIndex, Offer,
    OfferIndex, OnlyWith, Package, PackageAreas, PackageContent, PackageIndex, PriceList, Rate,
    Scope, Screening, SizeClass, SizeIndex, SpecialPrice, SpecialPriceIndex, SpecialRate,
    SpecialScope, Tax, TaxClass, Technique, TechniqueIndex, Term, TreatmentArea,
    circle::has_circle, special_prices_by_offer::SpecialPricesByOffer, table::Table,
};
use crate::money::{Currency, Percent};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// Collects entries and checks that they fit together.
#[derive(Clone, Debug)]
pub struct PriceListBuilder {
    list: PriceList,
    /// Offers that were added, by what they sell.
    sold: BTreeMap<OfferKey, OfferIndex>,
}

/// Key that tells two offers apart: technique, coverage, size, and the areas beside.
type OfferKey = (TechniqueIndex, Coverage, Option<SizeIndex>, Vec<AreaIndex>);

/// Days that a quote is valid if the list does not say.
const QUOTE_VALID_DAYS: u16 = 30;

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
                country: None,
                updated: None,
                quote_valid_days: QUOTE_VALID_DAYS,
                tells_savings: true,
                terms: Vec::new(),
                tax: None,
                techniques: Table::new(),
                areas: Table::new(),
                sizes: Table::new(),
                concerns: Table::new(),
                offers: Table::new(),
                add_ons: Table::new(),
                packages: Table::new(),
                fees: Table::new(),
                special_prices: Table::new(),
                memberships: Table::new(),
                discounts: Table::new(),
                deposits: Vec::new(),
                instalments: Vec::new(),
                manual_limit: None,
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

    /// Sets the country of the clinic, if that is another than its language says.
    pub fn country(mut self, country: Option<Country>) -> Self {
        self.list.country = country;
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

    /// Says whether patients are told what they save, and of cheaper ways.
    pub fn savings(mut self, are_told: bool) -> Self {
        self.list.tells_savings = are_told;
        self
    }

    /// Sets what stands under quotes.
    pub fn terms(mut self, terms: Vec<Term>) -> Self {
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
            question.techniques.iter().all(|&index| list.techniques.has(index))
                && question.add_ons.iter().all(|&index| list.add_ons.has(index))
        });
        if !is_known {
            return Err(CatalogError::Foreign);
        }
        let mut ids = BTreeSet::new();
        if let Some(twin) = screening.questions.iter().find(|question| !ids.insert(&question.id)) {
            return Err(CatalogError::SameId(twin.id.clone()));
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
        self.list[technique].tax
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
        self.list.techniques.add(technique.id.clone(), technique)
    }

    /// Adds a treatment area; the area that it is part of must have been added before.
    pub fn add_area(&mut self, area: TreatmentArea) -> Result<AreaIndex, CatalogError> {
        if area.part_of.is_some_and(|whole| !self.list.areas.has(whole)) {
            return Err(CatalogError::Foreign);
        }
        self.list.areas.add(area.id.clone(), area)
    }

    /// Makes areas part of others, which may stand after them. None may be part of itself, not over
    /// others either.
    pub fn set_wholes(
        &mut self,
        wholes: impl IntoIterator<Item = (AreaIndex, AreaIndex)>,
    ) -> Result<(), CatalogError> {
        let areas = &mut self.list.areas;
        let mut whole_of: Vec<Option<AreaIndex>> =
            areas.entries().map(|area| area.part_of).collect();
        for (part, whole) in wholes {
            if !areas.has(whole) {
                return Err(CatalogError::Foreign);
            }
            *whole_of.get_mut(part.position()).ok_or(CatalogError::Foreign)? = Some(whole);
        }
        let positions: Vec<Option<usize>> =
            whole_of.iter().map(|whole| whole.map(AreaIndex::position)).collect();
        if has_circle(&positions) {
            return Err(CatalogError::PartOfItself);
        }
        for (area, whole) in areas.entries_mut().zip(whole_of) {
            area.part_of = whole;
        }
        Ok(())
    }

    /// Adds a size class.
    pub fn add_size(&mut self, size: SizeClass) -> Result<SizeIndex, CatalogError> {
        self.list.sizes.add(size.id.clone(), size)
    }

    /// Adds a concern; the techniques that it names must have been added before.
    pub fn add_concern(&mut self, concern: Concern) -> Result<ConcernIndex, CatalogError> {
        let known = |(technique, _): &(TechniqueIndex, _)| self.list.techniques.has(*technique);
        if !concern.advised_by_technique.iter().all(known) {
            return Err(CatalogError::Foreign);
        }
        self.list.concerns.add(concern.id.clone(), concern)
    }

    /// Adds an offer; its technique, areas and size must have been added before.
    pub fn add_offer(&mut self, offer: Offer) -> Result<OfferIndex, CatalogError> {
        let known = |&area: &AreaIndex| self.list.areas.has(area);
        let areas_known = offer.areas().iter().chain(offer.needs_beside()).all(known);
        let size_known = offer.size().is_none_or(|size| self.list.sizes.has(size));
        if !self.list.techniques.has(offer.technique()) || !areas_known || !size_known {
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
        let list = &mut self.list;
        if let Some(&twin) = self.sold.get(&sold) {
            return Err(CatalogError::SameOffer(list[twin].id().to_owned()));
        }
        let index = list.offers.add(offer.id.clone(), offer)?;
        self.sold.insert(sold, index);
        let offer = &list.offers[index];
        let technique = offer.technique();
        for &area in offer.areas() {
            list.offers_by_area.entry((technique, area)).or_default().push(index);
        }
        if *offer.coverage() == Coverage::AnyOther {
            list.offers_for_any_other.entry(technique).or_default().push(index);
        }
        Ok(index)
    }

    /// Adds an add-on; what its rules name must have been added before.
    pub fn add_add_on(&mut self, add_on: AddOn) -> Result<AddOnIndex, CatalogError> {
        if !self.knows_rules(&add_on.rules) {
            return Err(CatalogError::Foreign);
        }
        self.check_tax(add_on.tax)?;
        self.list.add_ons.add(add_on.id.clone(), add_on)
    }

    /// Gives an add-on its rules, which may name add-ons that stand after it.
    ///
    /// # Errors
    ///
    /// If they name what is not in this list, or the add-on itself, or if it would need what it
    /// excludes or what excludes it.
    pub fn set_add_on_rules(
        &mut self,
        index: AddOnIndex,
        rules: AddOnRules,
    ) -> Result<(), CatalogError> {
        let add_ons = &self.list.add_ons;
        if !add_ons.has(index) || !self.knows_rules(&rules) {
            return Err(CatalogError::Foreign);
        }
        if rules.needs.contains(&index) || rules.excludes.contains(&index) {
            return Err(CatalogError::AddOnItself);
        }
        let excludes_it = |other: AddOnIndex| add_ons[other].rules.excludes.contains(&index);
        let needs_it = |other: AddOnIndex| add_ons[other].rules.needs.contains(&index);
        let contradicts =
            rules.needs.iter().any(|&other| rules.excludes.contains(&other) || excludes_it(other))
                || rules.excludes.iter().any(|&other| needs_it(other));
        if contradicts {
            return Err(CatalogError::NeedsExcluded);
        }
        self.list.add_ons[index].rules = rules;
        Ok(())
    }

    /// True if all that rules name is in this list.
    fn knows_rules(&self, rules: &AddOnRules) -> bool {
        let list = &self.list;
        let techniques = rules.only_techniques.iter().chain(&rules.included_techniques);
        let add_ons = rules.needs.iter().chain(&rules.excludes);
        techniques.copied().all(|index| list.techniques.has(index))
            && rules.only_areas.iter().all(|&index| list.areas.has(index))
            && rules.only_concerns.iter().all(|&index| list.concerns.has(index))
            && rules.included_offers.iter().all(|&index| list.offers.has(index))
            && add_ons.copied().all(|index| list.add_ons.has(index))
    }

    /// True if an add-on that was added is charged by the unit.
    pub fn is_by_unit(&self, index: AddOnIndex) -> bool {
        self.list[index].is_by_unit()
    }

    /// Adds a package; what is in it must have been added before.
    pub fn add_package(&mut self, package: Package) -> Result<PackageIndex, CatalogError> {
        let list = &self.list;
        let known = package.contents.iter().all(|content| {
            let mut techniques = content.techniques.iter().flatten();
            techniques.all(|&technique| list.techniques.has(technique))
                && content.areas.named().iter().all(|&area| list.areas.has(area))
        });
        if !known || !package.add_ons.iter().all(|&(add_on, _)| list.add_ons.has(add_on)) {
            return Err(CatalogError::Foreign);
        }
        if package.contents.is_empty() && package.add_ons.is_empty() {
            return Err(CatalogError::EmptyPackage);
        }
        let names_no_area = |content: &PackageContent| {
            content.areas != PackageAreas::Any && content.areas.named().is_empty()
        };
        let names_no_technique =
            |content: &PackageContent| content.techniques.as_ref().is_some_and(Vec::is_empty);
        if package.contents.iter().any(names_no_area) {
            return Err(CatalogError::NoArea);
        }
        if package.contents.iter().any(names_no_technique) {
            return Err(CatalogError::NoTechnique);
        }
        self.check_tax(package.tax)?;
        self.list.packages.add(package.id.clone(), package)
    }

    /// Adds a fee; what it goes with must have been added before.
    pub fn add_fee(&mut self, fee: Fee) -> Result<FeeIndex, CatalogError> {
        self.check_limit(&fee.only_with)?;
        self.check_tax(fee.tax)?;
        self.list.fees.add(fee.id.clone(), fee)
    }

    /// Adds a membership; what it holds must have been added before.
    pub fn add_membership(
        &mut self,
        membership: Membership,
    ) -> Result<MembershipIndex, CatalogError> {
        let is_known = membership.holds.iter().all(|holding| match &holding.of {
            Held::Treatments(scope) => self.knows_special_scope(scope),
            Held::AddOn(add_on) => self.list.add_ons.has(*add_on),
        });
        if !is_known {
            return Err(CatalogError::Foreign);
        }
        if let Some((_, id)) = self.held_twice(&membership.holds) {
            return Err(CatalogError::HeldTwice(id));
        }
        self.list.memberships.add(membership.id.clone(), membership)
    }

    /// First of the holdings of a membership to hold what one before it holds, too, with the id of
    /// that offer or add-on.
    pub fn held_twice(&self, holds: &[Holding]) -> Option<(usize, String)> {
        // One alone holds nothing twice, and most memberships hold no more.
        if holds.len() < 2 {
            return None;
        }
        let (mut offers, mut add_ons) = (BTreeSet::new(), BTreeSet::new());
        (0..).zip(holds).find_map(|(position, holding)| {
            let id = match &holding.of {
                Held::Treatments(scope) => self
                    .list
                    .offers
                    .iter()
                    .filter(|(index, offer)| scope.has_offer(*index, offer.technique()))
                    .find(|(index, _)| !offers.insert(*index))
                    .map(|(_, offer)| offer.id()),
                Held::AddOn(index) => {
                    let is_new = add_ons.insert(*index);
                    (!is_new).then(|| self.list[*index].id.as_str())
                }
            };
            id.map(|id| (position, id.to_owned()))
        })
    }

    /// True if all that a scope names is in this list.
    fn knows_special_scope(&self, scope: &SpecialScope) -> bool {
        let list = &self.list;
        scope.techniques.iter().flatten().all(|&technique| list.techniques.has(technique))
            && scope.offers.iter().flatten().all(|&offer| list.offers.has(offer))
    }

    /// Adds a deposit; what it names must have been added before.
    pub fn add_deposit(&mut self, deposit: Deposit) -> Result<(), CatalogError> {
        self.check_limit(&deposit.only_with)?;
        if let DepositRate::Percent { percent, .. } = deposit.rate
            && percent.millionths() > Percent::WHOLE
        {
            return Err(CatalogError::MoreThanTotal);
        }
        self.list.deposits.push(deposit);
        Ok(())
    }

    /// Adds a way to pay in instalments; what it names must have been added before.
    pub fn add_instalments(&mut self, plan: InstalmentPlan) -> Result<(), CatalogError> {
        self.check_limit(&plan.only_with)?;
        self.list.instalments.push(plan);
        Ok(())
    }

    /// Refuses a limit that names what is not in this list.
    fn check_limit(&self, only: &OnlyWith) -> Result<(), CatalogError> {
        let list = &self.list;
        let is_known = only.techniques.iter().flatten().all(|&index| list.techniques.has(index))
            && only.packages.iter().flatten().all(|&index| list.packages.has(index))
            && only.add_ons.iter().flatten().all(|&index| list.add_ons.has(index));
        if is_known { Ok(()) } else { Err(CatalogError::Foreign) }
    }

    /// Adds a special price; what it names must have been added before.
    pub fn add_special_price(
        &mut self,
        special: SpecialPrice,
    ) -> Result<SpecialPriceIndex, CatalogError> {
        let is_known = special.condition.member.is_none_or(|m| self.list.memberships.has(m))
            && self.knows_special_scope(&special.scope);
        if !is_known {
            return Err(CatalogError::Foreign);
        }
        if let SpecialRate::PercentOff(percent) = special.rate
            && percent.millionths() > Percent::WHOLE
        {
            return Err(CatalogError::MoreThanWhole);
        }
        self.list.special_prices.add(special.id.clone(), special)
    }

    /// Adds a discount; what it names must have been added before.
    pub fn add_discount(&mut self, mut discount: Discount) -> Result<DiscountIndex, CatalogError> {
        let member_known =
            discount.condition.member.is_none_or(|member| self.list.memberships.has(member));
        if !member_known || !discount.parts.iter().all(|part| self.knows(&part.scope)) {
            return Err(CatalogError::Foreign);
        }
        for part in &mut discount.parts {
            self.check_limit(&part.only_with)?;
            match &mut part.rate {
                Rate::Percent(percent) if percent.millionths() > Percent::WHOLE => {
                    return Err(CatalogError::MoreThanWhole);
                }
                Rate::Bands(bands, _) => {
                    if bands.iter().any(|band| is_more_than_whole(band.off)) {
                        return Err(CatalogError::MoreThanWhole);
                    }
                    bands.sort();
                }
                Rate::ByAreas(bands, _) => {
                    if bands.iter().any(|band| is_more_than_whole(band.off)) {
                        return Err(CatalogError::MoreThanWhole);
                    }
                    bands.sort();
                }
                Rate::Percent(_) | Rate::Amount(..) => {}
            }
        }
        self.list.discounts.add(discount.id.clone(), discount)
    }

    fn knows(&self, scope: &Scope) -> bool {
        let techniques = scope.techniques.iter().flatten();
        let add_ons = scope.add_ons.iter().flatten();
        techniques.copied().all(|index| self.list.techniques.has(index))
            && add_ons.copied().all(|index| self.list.add_ons.has(index))
    }

    /// The finished list.
    pub fn build(mut self) -> PriceList {
        self.exclude_both_ways();
        self.list.special_prices_by_offer =
            SpecialPricesByOffer::new(&self.list.offers, &self.list.special_prices);
        self.list
    }

    /// Makes an add-on that another one excludes exclude that one too.
    fn exclude_both_ways(&mut self) {
        let add_ons = &mut self.list.add_ons;
        let pairs: BTreeSet<(AddOnIndex, AddOnIndex)> = add_ons
            .iter()
            .flat_map(|(one, add_on)| add_on.rules.excludes.iter().map(move |&other| (one, other)))
            .collect();
        for &(one, other) in &pairs {
            if !pairs.contains(&(other, one)) {
                add_ons[other].rules.excludes.push(one);
            }
        }
    }
}

fn is_more_than_whole(off: BandOff) -> bool {
    match off {
        BandOff::Percent(percent) => percent.millionths() > Percent::WHOLE,
        BandOff::Amount(_) => false,
    }
}
