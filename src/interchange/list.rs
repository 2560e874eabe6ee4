//! A price list, to another program.

use super::{
    EndsJson, SourceJson,
    discount::{DiscountJson, ManualLimitJson, MembershipJson},
    entry::EntryJson,
    minutes::{AloneMinutesJson, MinutesJson},
    only_with::OnlyWithJson,
    special_price::SpecialPriceJson,
};
use crate::{
    catalog::{
        AddOn, AddOnIndex, AddOnRules, AreaIndex, Basis, ConcernIndex, Coverage, Credit, CreditDay,
        CreditPart, Edition, Fee, FeeWhen, Ladder, Offer, OfferIndex, Package, PackageAreas,
        PackageContent, PriceList, Rung, SessionCount, TechniqueIndex, Tier,
    },
    estimate::Unpriced,
    wording::{self, Phrasebook},
};
use serde::Serialize;

/// Price list, as `list --json` prints it.
#[derive(Serialize)]
pub struct PriceListJson<'a> {
    clinic: &'a str,
    currency: &'static str,
    minor_digits: u8,
    language: &'a str,
    /// Country of the clinic, or of its language; null if neither is named.
    country: Option<String>,
    sample: bool,
    /// False if patients are told neither what they save nor of cheaper ways.
    savings: bool,
    updated: Option<String>,
    /// The list that is shown, and all of the file, if it holds several.
    list: Option<&'a str>,
    /// The list that was named, if its days are over and this one stands in its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    instead_of: Option<&'a str>,
    lists: Vec<EditionJson<'a>>,
    techniques: Vec<TechniqueJson<'a>>,
    areas: Vec<AreaJson<'a>>,
    sizes: Vec<EntryJson<'a>>,
    concerns: Vec<EntryJson<'a>>,
    offers: Vec<OfferJson<'a>>,
    add_ons: Vec<AddOnJson<'a>>,
    packages: Vec<PackageJson<'a>>,
    special_prices: Vec<SpecialPriceJson<'a>>,
    memberships: Vec<MembershipJson<'a>>,
    discounts: Vec<DiscountJson<'a>>,
    /// Most that the staff may take off by hand; null if that is nothing.
    manual_discount: Option<ManualLimitJson>,
    fees: Vec<FeeJson<'a>>,
}

/// One of several lists in a file; both days are included.
#[derive(Serialize)]
struct EditionJson<'a> {
    id: &'a str,
    label: &'a str,
    from: Option<String>,
    until: Option<String>,
}

#[derive(Serialize)]
struct TechniqueJson<'a> {
    #[serde(flatten)]
    entry: EntryJson<'a>,
    #[serde(flatten)]
    minutes: MinutesJson,
}

#[derive(Serialize)]
struct AreaJson<'a> {
    #[serde(flatten)]
    entry: EntryJson<'a>,
    /// The id of the larger area that it belongs to.
    part_of: Option<&'a str>,
    /// Region on the maps of face and body.
    region: Option<&'a str>,
}

#[derive(Serialize)]
struct OfferJson<'a> {
    id: &'a str,
    label: String,
    technique: &'a str,
    /// `together`, `one_of` the areas at a time, `any_of` them, or `any_other` area.
    coverage: &'static str,
    /// Number of the areas at once, if it is for any so many.
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<usize>,
    areas: Vec<&'a str>,
    size: Option<&'a str>,
    /// The areas that must be treated too; empty if it is sold by itself.
    beside: Vec<&'a str>,
    #[serde(flatten)]
    minutes: MinutesJson,
    prices: Vec<RungJson>,
    tiers: Vec<TierJson>,
    source: SourceJson<'a>,
}

#[derive(Serialize)]
struct AddOnJson<'a> {
    #[serde(flatten)]
    entry: EntryJson<'a>,
    /// `session`, `area` (at every session, for every area), `plan` or `unit`.
    per: &'static str,
    /// Name of a unit, if it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<&'a str>,
    prices: Vec<RungJson>,
    /// Percentage of the treatments' price, written exactly, if it has no prices of its own.
    percent: Option<String>,
    /// Price without a treatment.
    alone: Option<EndsJson>,
    #[serde(flatten)]
    minutes: MinutesJson,
    #[serde(flatten)]
    alone_minutes: AloneMinutesJson,
    #[serde(flatten)]
    rules: RulesJson<'a>,
}

/// Rules of an add-on about what it is chosen beside; what is empty does not matter.
#[derive(Serialize)]
struct RulesJson<'a> {
    only_techniques: Vec<&'a str>,
    only_areas: Vec<&'a str>,
    only_concerns: Vec<&'a str>,
    needs: Vec<&'a str>,
    excludes: Vec<&'a str>,
    included_techniques: Vec<&'a str>,
    included_offers: Vec<&'a str>,
}

#[derive(Serialize)]
struct PackageJson<'a> {
    #[serde(flatten)]
    entry: EntryJson<'a>,
    price: EndsJson,
    contents: Vec<ContentJson<'a>>,
    add_ons: Vec<PackageAddOnJson<'a>>,
    valid_months: Option<u16>,
}

/// Number of sessions in a package, with technique and areas.
#[derive(Serialize)]
struct ContentJson<'a> {
    /// Technique; null if it is left to the choice.
    technique: Option<&'a str>,
    /// Techniques of which one is chosen; left out if any may be, or none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    techniques: Vec<&'a str>,
    /// Areas; null if one area is left to the choice.
    areas: Option<Vec<&'a str>>,
    /// Areas of which one is chosen; left out if any may be, or none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    one_of: Vec<&'a str>,
    sessions: u16,
}

#[derive(Serialize)]
struct PackageAddOnJson<'a> {
    id: &'a str,
    sessions: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    units: Option<u16>,
}

#[derive(Serialize)]
struct FeeJson<'a> {
    #[serde(flatten)]
    entry: EntryJson<'a>,
    /// `always`, `new_clients` or `chosen`.
    when: &'static str,
    /// Price; null for a surcharge.
    price: Option<EndsJson>,
    /// Percentage of everything else, written exactly; null if it has a price.
    percent: Option<String>,
    yearly: bool,
    #[serde(flatten)]
    minutes: MinutesJson,
    credit: Option<CreditJson>,
    #[serde(flatten)]
    only_with: OnlyWithJson<'a>,
}

/// Part of a fee that is credited: an amount or a percentage.
#[derive(Serialize)]
struct CreditJson {
    amount: Option<i64>,
    percent: Option<String>,
    within_days: Option<u16>,
    /// True if the days are those up to the booking, and not up to the first session.
    if_booked: bool,
}

/// The price of so many sessions.
#[derive(Serialize)]
struct RungJson {
    sessions: u16,
    #[serde(flatten)]
    price: EndsJson,
    #[serde(flatten)]
    minutes: MinutesJson,
    /// Off as many single sessions whose price is stated at the consultation; written exactly.
    #[serde(skip_serializing_if = "Option::is_none")]
    percent_off: Option<String>,
    /// For the price of so many single sessions, likewise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pay_for: Option<u16>,
}

/// From so many sessions on, each costs less.
#[derive(Serialize)]
struct TierJson {
    from: u16,
    /// Written exactly.
    percent_off: String,
}

impl<'a> PriceListJson<'a> {
    /// Price list with the one that was named, if the days of that are over and this one stands in
    /// its place.
    pub fn instead_of(self, ended: Option<&'a Edition>) -> Self {
        Self { instead_of: ended.map(|ended| ended.id.as_str()), ..self }
    }

    /// Choices that the list of `book` gives, which is one of `lists`, in its words.
    pub fn new(book: Phrasebook<'a>, lists: impl Iterator<Item = &'a PriceList>) -> Self {
        let list = book.list;
        let mut offers = list.offers_by_special_price();
        Self {
            clinic: &list.clinic().name,
            currency: list.currency().code(),
            minor_digits: list.currency().minor_digits(),
            language: list.language(),
            country: list.country().map(|country| country.to_string()),
            sample: list.is_sample(),
            savings: list.tells_savings(),
            updated: list.updated().map(|day| day.to_string()),
            list: list.edition().map(|edition| edition.id.as_str()),
            instead_of: None,
            lists: lists.filter_map(PriceList::edition).map(EditionJson::from).collect(),
            techniques: list
                .techniques()
                .entries()
                .map(|technique| TechniqueJson {
                    entry: EntryJson::new(&technique.id, &technique.label, &technique.source),
                    minutes: technique.minutes.into(),
                })
                .collect(),
            areas: list
                .areas()
                .entries()
                .map(|area| AreaJson {
                    entry: EntryJson::new(&area.id, &area.label, &area.source),
                    part_of: area.part_of.map(|whole| list[whole].id.as_str()),
                    region: area.region,
                })
                .collect(),
            sizes: list
                .sizes()
                .entries()
                .map(|s| EntryJson::new(&s.id, &s.label, &s.source))
                .collect(),
            concerns: list
                .concerns()
                .entries()
                .map(|c| EntryJson::new(&c.id, &c.label, &c.source))
                .collect(),
            offers: list.offers().entries().map(|offer| OfferJson::new(offer, book)).collect(),
            add_ons: list.add_ons().entries().map(|add_on| AddOnJson::new(add_on, list)).collect(),
            packages: list
                .packages()
                .entries()
                .map(|package| PackageJson::new(package, list))
                .collect(),
            special_prices: list
                .special_prices()
                .iter()
                .map(|(index, special)| {
                    let offers = offers.remove(&index).unwrap_or_default();
                    SpecialPriceJson::new(special, offers, list)
                })
                .collect(),
            memberships: list
                .memberships()
                .entries()
                .map(|membership| MembershipJson::new(membership, list))
                .collect(),
            discounts: list
                .discounts()
                .entries()
                .map(|entry| DiscountJson::new(entry, list))
                .collect(),
            manual_discount: list.manual_limit().map(ManualLimitJson::from),
            fees: list.fees().entries().map(|fee| FeeJson::new(fee, list)).collect(),
        }
    }
}

impl<'a> AddOnJson<'a> {
    fn new(add_on: &'a AddOn, list: &'a PriceList) -> Self {
        Self {
            entry: EntryJson::new(&add_on.id, &add_on.label, &add_on.source),
            per: match add_on.basis {
                Basis::PerSession => "session",
                Basis::PerArea => "area",
                Basis::Once => "plan",
                Basis::PerUnit => "unit",
            },
            unit: add_on.unit.as_deref(),
            prices: add_on.ladder().map_or_else(Vec::new, rungs),
            percent: add_on.percent().map(|percent| percent.to_string()),
            alone: add_on.alone.map(EndsJson::price),
            minutes: add_on.minutes.into(),
            alone_minutes: add_on.alone_minutes.into(),
            rules: RulesJson::new(&add_on.rules, list),
        }
    }
}

impl<'a> FeeJson<'a> {
    fn new(fee: &'a Fee, list: &'a PriceList) -> Self {
        Self {
            entry: EntryJson::new(&fee.id, &fee.label, &fee.source),
            when: match fee.when {
                FeeWhen::Always => "always",
                FeeWhen::NewClients => "new_clients",
                FeeWhen::Chosen => "chosen",
            },
            price: fee.own_price().map(EndsJson::price),
            percent: fee.surcharge().map(|percent| percent.to_string()),
            yearly: fee.is_yearly,
            minutes: fee.minutes.into(),
            credit: fee.credit.map(CreditJson::from),
            only_with: OnlyWithJson::new(&fee.only_with, list),
        }
    }
}

impl<'a> RulesJson<'a> {
    fn new(rules: &'a AddOnRules, list: &'a PriceList) -> Self {
        let concern = |&index: &ConcernIndex| list[index].id.as_str();
        let offer = |&index: &OfferIndex| list[index].id();
        Self {
            only_techniques: technique_ids(&rules.only_techniques, list),
            only_areas: area_ids(&rules.only_areas, list),
            only_concerns: rules.only_concerns.iter().map(concern).collect(),
            needs: needs(rules, list),
            excludes: add_on_ids(&rules.excludes, list),
            included_techniques: technique_ids(&rules.included_techniques, list),
            included_offers: rules.included_offers.iter().map(offer).collect(),
        }
    }
}

fn technique_ids<'a>(indexes: &[TechniqueIndex], list: &'a PriceList) -> Vec<&'a str> {
    indexes.iter().map(|&index| list[index].id.as_str()).collect()
}

/// Add-ons that an add-on needs, including those that only other lists of the file sell.
fn needs<'a>(rules: &'a AddOnRules, list: &'a PriceList) -> Vec<&'a str> {
    let elsewhere = rules.needs_elsewhere.iter().map(String::as_str);
    add_on_ids(&rules.needs, list).into_iter().chain(elsewhere).collect()
}

fn add_on_ids<'a>(indexes: &[AddOnIndex], list: &'a PriceList) -> Vec<&'a str> {
    indexes.iter().map(|&index| list[index].id.as_str()).collect()
}

impl<'a> ContentJson<'a> {
    fn new(content: &PackageContent, list: &'a PriceList) -> Self {
        let named = technique_ids(content.techniques.as_deref().unwrap_or_default(), list);
        let (technique, techniques) = match named.as_slice() {
            [only] => (Some(*only), Vec::new()),
            _ => (None, named),
        };
        let (areas, one_of) = match &content.areas {
            PackageAreas::Together(areas) => (Some(area_ids(areas, list)), Vec::new()),
            PackageAreas::OneOf(areas) => (None, area_ids(areas, list)),
            PackageAreas::Any => (None, Vec::new()),
        };
        Self { technique, techniques, areas, one_of, sessions: content.sessions.get() }
    }
}

impl<'a> PackageJson<'a> {
    fn new(package: &'a Package, list: &'a PriceList) -> Self {
        let add_on = |&(add_on, times): &(AddOnIndex, Option<SessionCount>)| {
            let (add_on, times) = (&list[add_on], times.map(SessionCount::get));
            PackageAddOnJson {
                id: &add_on.id,
                sessions: times.filter(|_| !add_on.is_by_unit()),
                units: times.filter(|_| add_on.is_by_unit()),
            }
        };
        Self {
            entry: EntryJson::new(&package.id, &package.label, &package.source),
            price: EndsJson::price(package.price),
            contents: package.contents.iter().map(|one| ContentJson::new(one, list)).collect(),
            add_ons: package.add_ons.iter().map(add_on).collect(),
            valid_months: package.valid_months,
        }
    }
}

impl From<Credit> for CreditJson {
    fn from(credit: Credit) -> Self {
        let (amount, percent) = match credit.part {
            CreditPart::Full => (None, Some("100".to_owned())),
            CreditPart::Amount(amount) => (Some(amount.minor()), None),
            CreditPart::Percent(percent) => (None, Some(percent.to_string())),
        };
        let if_booked = credit.counts_to == CreditDay::Booking;
        Self { amount, percent, within_days: credit.within_days, if_booked }
    }
}

impl<'a> From<&'a Edition> for EditionJson<'a> {
    fn from(edition: &'a Edition) -> Self {
        Self {
            id: &edition.id,
            label: &edition.label,
            from: edition.from.map(|day| day.to_string()),
            until: edition.until.map(|day| day.to_string()),
        }
    }
}

impl<'a> OfferJson<'a> {
    fn new(offer: &'a Offer, book: Phrasebook<'a>) -> Self {
        let tier =
            |tier: &Tier| TierJson { from: tier.from.get(), percent_off: tier.off.to_string() };
        let (coverage, number) = match offer.coverage() {
            Coverage::Together(_) => ("together", None),
            Coverage::OneOf(_) => ("one_of", None),
            Coverage::AnyOf(number, _) => ("any_of", Some(*number)),
            Coverage::AnyOther => ("any_other", None),
        };
        Self {
            id: offer.id(),
            label: wording::offer_label(offer, book),
            technique: &book.list[offer.technique()].id,
            coverage,
            number,
            areas: area_ids(offer.areas(), book.list),
            size: offer.size().map(|size| book.list[size].id.as_str()),
            beside: area_ids(offer.needs_beside(), book.list),
            minutes: offer.minutes().into(),
            prices: rungs(offer.ladder()),
            tiers: offer.ladder().tiers().iter().map(tier).collect(),
            source: offer.source().into(),
        }
    }
}

fn area_ids<'a>(indexes: &[AreaIndex], list: &'a PriceList) -> Vec<&'a str> {
    indexes.iter().map(|&index| list[index].id.as_str()).collect()
}

fn rungs(ladder: &Ladder) -> Vec<RungJson> {
    let rung = |rung: &Rung| {
        let (percent_off, pay_for) = match Unpriced::by_rule(rung) {
            Some(Unpriced::PercentOff(percent)) => (Some(percent.to_string()), None),
            Some(Unpriced::PayFor(paid)) => (None, Some(paid.get())),
            Some(Unpriced::Course) | None => (None, None),
        };
        let (sessions, price) = (rung.sessions().get(), EndsJson::price(rung.price()));
        RungJson { sessions, price, minutes: rung.minutes.into(), percent_off, pay_for }
    };
    ladder.rungs().iter().map(rung).collect()
}
