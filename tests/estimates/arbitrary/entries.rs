//! The entries of an arbitrary list, as an owner would write them.

use super::{
    AnyAddOn, AnyCharge, AnyCondition, AnyContent, AnyCoverage, AnyCreditPart, AnyDeposit,
    AnyDepositRate, AnyDiscount, AnyFee, AnyFeePrice, AnyHeld, AnyHolding, AnyInstalments,
    AnyMember, AnyOff, AnyOffer, AnyOnlyWith, AnyPackage, AnyPart, AnyPrice, AnyRate, AnyRule,
    AnySpecial, AnySpecialRate, AnyVisits, TECHNIQUES, day,
};
use needlepoint::catalog::{Basis, Client, FeePeriod, FeeWhen, Per, TaxClass};
use std::{
    collections::BTreeSet,
    fmt::{self, Display},
};

/// An entry of the file: its keys with their values.
#[derive(Default)]
pub(super) struct Entry(Vec<String>);

impl Entry {
    pub(super) fn with(mut self, key: &str, value: impl Display) -> Self {
        self.0.push(format!("{key}: {value}"));
        self
    }

    pub(super) fn maybe(self, key: &str, value: Option<impl Display>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    pub(super) fn named(id: &str) -> Self {
        Self::default().with("id", quoted(id)).with("label", quoted(&id.to_uppercase()))
    }

    /// Ids by their letter and numbers; nothing where there are none.
    fn ids<'n>(
        self,
        key: &str,
        letter: char,
        numbers: impl IntoIterator<Item = &'n usize>,
    ) -> Self {
        let ids: Vec<String> =
            numbers.into_iter().map(|n| quoted(&format!("{letter}{n}"))).collect();
        if ids.is_empty() { self } else { self.with(key, format!("[{}]", ids.join(", "))) }
    }

    fn technique(self, key: &str, technique: Option<usize>) -> Self {
        self.maybe(key, technique.map(|n| format!("[{}]", quoted(TECHNIQUES[n]))))
    }

    fn condition(self, condition: &AnyCondition) -> Self {
        let weekdays: Vec<String> =
            condition.weekdays.iter().map(|day| format!("{day:?}").to_lowercase()).collect();
        let member = |member| quoted(if member == AnyMember::Here { "m" } else { "w" });
        let visit_day = |end: fn(AnyVisits) -> Option<i8>| {
            condition.visits.and_then(end).map(|of_month| quoted(&day(of_month).to_string()))
        };
        let client = |client| if client == Client::New { "new" } else { "returning" };
        self.maybe("member", condition.member.map(member))
            .maybe("client", condition.client.map(client))
            .maybe("code", condition.code.then(|| quoted("Code")))
            .maybe("from", condition.from.map(|of_month| quoted(&day(of_month).to_string())))
            .maybe("until", condition.until.map(|of_month| quoted(&day(of_month).to_string())))
            .maybe("weekdays", (!weekdays.is_empty()).then(|| format!("[{}]", weekdays.join(", "))))
            .maybe("visits_from", visit_day(|visits| visits.from))
            .maybe("visits_until", visit_day(|visits| visits.until))
    }

    pub(super) fn tax(self, class: TaxClass) -> Self {
        match class {
            TaxClass::Standard => self,
            TaxClass::Reduced => self.with("tax", "reduced"),
            TaxClass::Exempt => self.with("tax", "exempt"),
        }
    }

    pub(super) fn elsewhere(self, elsewhere: bool) -> Self {
        self.maybe("list", elsewhere.then(|| quoted("there")))
    }
}

impl Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "({})", self.0.join(", "))
    }
}

pub(super) fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

pub(super) fn money(minor: i64) -> String {
    format!("{}.{:02}", minor / 100, minor % 100)
}

pub(super) fn percent(millionths: u32) -> String {
    format!("{}.{:04}", millionths / 10_000, millionths % 10_000)
}

pub(super) fn price(price: AnyPrice) -> String {
    match price {
        AnyPrice::Range(low, high) if low == high => money(low),
        AnyPrice::Range(low, high) => format!("(from: {}, to: {})", money(low), money(high)),
        AnyPrice::From(low) => format!("(from: {})", money(low)),
        AnyPrice::OnRequest => "on_request".to_owned(),
        AnyPrice::Included => "included".to_owned(),
    }
}

/// `{3: 495, 6: (pay_for: 5)}`; nothing where there are none.
fn pairs(pairs: impl IntoIterator<Item = (String, String)>) -> Option<String> {
    let pairs: Vec<String> =
        pairs.into_iter().map(|(key, value)| format!("{key}: {value}")).collect();
    (!pairs.is_empty()).then(|| format!("{{{}}}", pairs.join(", ")))
}

fn ladder(
    entry: Entry,
    rungs: &[(u16, AnyPrice)],
    more: Vec<(String, String)>,
    minutes: impl Fn(u16) -> Option<u16>,
) -> Entry {
    let priced = |&(sessions, own): &(u16, AnyPrice)| timed(price(own), minutes(sessions));
    let single = rungs.iter().find(|(sessions, _)| *sessions == 1);
    let courses = rungs.iter().filter(|(sessions, _)| *sessions > 1);
    let courses = courses.map(|rung| (rung.0.to_string(), priced(rung)));
    entry.maybe("single", single.map(priced)).maybe("courses", pairs(courses.chain(more)))
}

/// A price, with minutes of its own where it has some.
fn timed(price: String, minutes: Option<u16>) -> String {
    match minutes {
        Some(minutes) => format!("(price: {price}, minutes: {minutes})"),
        None => price,
    }
}

/// Minutes of the price of so many sessions of an offer: every other one has some.
fn rung_minutes(number: usize, sessions: u16) -> Option<u16> {
    (usize::from(sessions) % 2 == number % 2).then_some(20 + 5 * sessions)
}

pub(super) fn offer(number: usize, offer: &AnyOffer, specials: &[AnySpecial]) -> Entry {
    let entry = Entry::default()
        .with("id", quoted(&format!("o{number}")))
        .with("technique", quoted(TECHNIQUES[offer.technique]));
    let prices = |entry| prices(entry, number, offer, specials);
    let entry = match &offer.coverage {
        AnyCoverage::Together(areas) => prices(entry.ids("areas", 'a', areas)),
        AnyCoverage::OneOf(areas) => prices(entry.ids("one_of", 'a', areas)),
        AnyCoverage::AnyOf(number, areas) => {
            let by_areas = format!("{{{number}: {}}}", prices(Entry::default()));
            entry.ids("any_of", 'a', areas).with("by_areas", by_areas)
        }
        AnyCoverage::AnyOther => prices(entry.with("areas", "any")),
    };
    let entry = entry
        .maybe("size", offer.size.map(|size| quoted(&format!("s{size}"))))
        .ids("beside", 'a', &offer.beside)
        .maybe("courses_combine", (!offer.courses_combine).then_some(false));
    let entry = match offer.class {
        Some(TaxClass::Standard) => entry.with("tax", "standard"),
        class => entry.tax(class.unwrap_or_default()),
    };
    entry.elsewhere(offer.elsewhere)
}

/// The prices of an offer: in its entry, or by the number of areas.
fn prices(entry: Entry, number: usize, offer: &AnyOffer, specials: &[AnySpecial]) -> Entry {
    let rule = |(count, rule): (&u16, &AnyRule)| {
        let rule = match rule {
            AnyRule::PercentOff(off) => format!("(percent_off: {})", percent(*off)),
            AnyRule::PayFor(paid) => format!("(pay_for: {paid})"),
        };
        (count.to_string(), rule)
    };
    let tier =
        |(from, off): (&u16, &u32)| (from.to_string(), format!("(percent_off: {})", percent(*off)));
    let own: Vec<String> = specials
        .iter()
        .enumerate()
        .filter(|(_, special)| special.within == Some(number))
        .map(|(n, own)| special(n, own).to_string())
        .collect();
    let rules = offer.rules.iter().map(rule).collect();
    ladder(entry, &offer.rungs, rules, |sessions| rung_minutes(number, sessions))
        .maybe("minutes", number.is_multiple_of(3).then_some("50..75"))
        .maybe("tiers", pairs(offer.tiers.iter().map(tier)))
        .maybe("special_prices", (!own.is_empty()).then(|| format!("[{}]", own.join(", "))))
}

pub(super) fn special(number: usize, special: &AnySpecial) -> Entry {
    let entry = Entry::named(&format!("s{number}"));
    let entry = match special.rate {
        AnySpecialRate::Price(own) => entry.with("price", price(own)),
        AnySpecialRate::Amount(off) => entry.with("amount", money(off)),
        AnySpecialRate::Percent(off) => entry.with("percent", percent(off)),
    };
    entry
        .maybe("sessions", (special.sessions > 1).then_some(special.sessions))
        .technique("techniques", special.technique)
        .ids("offers", 'o', special.offers.iter().flatten())
        .condition(&special.condition)
        .maybe("after_course", special.after_course)
        .maybe("once", (special.times == Some(1)).then_some(true))
        .maybe("times", special.times.filter(|times| *times > 1))
        .elsewhere(special.elsewhere)
}

pub(super) fn holding(holding: &AnyHolding) -> Entry {
    let entry = match &holding.of {
        AnyHeld::AnyTreatment => Entry::default().with("techniques", "any"),
        AnyHeld::Technique(technique) => Entry::default().technique("techniques", Some(*technique)),
        AnyHeld::Offers(offers) => Entry::default().ids("offers", 'o', offers),
        AnyHeld::AddOn(add_on) => Entry::default().with("add_on", quoted(&format!("x{add_on}"))),
    };
    entry.with("times", holding.times).maybe("every", period(holding.every))
}

/// The word for a period; none for what is once.
pub(super) fn period(period: FeePeriod) -> Option<&'static str> {
    match period {
        FeePeriod::Week => Some("week"),
        FeePeriod::TwoWeeks => Some("two_weeks"),
        FeePeriod::Month => Some("month"),
        FeePeriod::Quarter => Some("quarter"),
        FeePeriod::Year => Some("year"),
        FeePeriod::Once => None,
    }
}

pub(super) fn add_on(number: usize, add_on: &AnyAddOn) -> Entry {
    let entry = Entry::named(&format!("x{number}"));
    let entry = match &add_on.charge {
        AnyCharge::Percent(part) => entry.with("percent", percent(*part)),
        AnyCharge::Rungs(rungs, combine) => ladder(entry, rungs, Vec::new(), |_| None)
            .maybe("courses_combine", (!combine).then_some(false)),
    };
    let basis = match add_on.basis {
        Basis::PerSession => "session",
        Basis::PerArea => "area",
        Basis::Once => "plan",
        Basis::PerUnit => "unit",
    };
    let names = |techniques: &BTreeSet<usize>| {
        let names: Vec<String> = techniques.iter().map(|&n| quoted(TECHNIQUES[n])).collect();
        (!names.is_empty()).then(|| format!("[{}]", names.join(", ")))
    };
    let only = Entry::default().maybe("techniques", names(&add_on.only_techniques)).ids(
        "areas",
        'a',
        &add_on.only_areas,
    );
    let included = Entry::default().maybe("techniques", names(&add_on.included_techniques)).ids(
        "offers",
        'o',
        &add_on.included_offers,
    );
    entry
        .with("per", basis)
        .maybe("minutes", number.is_multiple_of(2).then_some("20..30"))
        .maybe(
            "alone",
            add_on.alone.map(|own| timed(price(own), (!number.is_multiple_of(3)).then_some(40))),
        )
        .maybe("only_with", (!only.0.is_empty()).then_some(only))
        .ids("needs", 'x', &add_on.needs)
        .ids("excludes", 'x', &add_on.excludes)
        .maybe("included_with", (!included.0.is_empty()).then_some(included))
        .tax(add_on.class)
        .elsewhere(add_on.elsewhere)
}

pub(super) fn package(number: usize, package: &AnyPackage) -> Entry {
    let content = |content: &AnyContent| {
        let named = content.techniques.iter().flatten();
        let named: Vec<String> = named.map(|&n| quoted(TECHNIQUES[n])).collect();
        let entry = match named.as_slice() {
            [] => Entry::default().with("technique", "any"),
            [only] => Entry::default().with("technique", only),
            _ => Entry::default().with("techniques", format!("[{}]", named.join(", "))),
        };
        let entry = match &content.areas {
            Some(areas) if content.is_one_of => entry.ids("one_of", 'a', areas),
            Some(areas) => entry.ids("areas", 'a', areas),
            None => entry.with("areas", "any"),
        };
        entry.with("sessions", content.sessions).to_string()
    };
    let contents: Vec<String> = package.contents.iter().map(content).collect();
    Entry::named(&format!("p{number}"))
        .with("price", price(package.price))
        .with("contents", format!("[{}]", contents.join(", ")))
        .ids("add_ons", 'x', &package.add_ons)
        .tax(package.class)
        .elsewhere(package.elsewhere)
}

pub(super) fn fee(number: usize, fee: &AnyFee) -> Entry {
    let entry = Entry::named(&format!("f{number}"));
    let entry = match fee.price {
        AnyFeePrice::Price(own) => entry
            .with("price", price(own))
            .maybe("minutes", (number == 0).then_some(15))
            .tax(fee.class),
        AnyFeePrice::Surcharge(rate) => entry.with("percent", percent(rate)),
    };
    let when = match fee.when {
        FeeWhen::Always => Some("always"),
        FeeWhen::NewClients => Some("new_clients"),
        FeeWhen::Chosen => None,
    };
    let credit = fee.credit.map(|credit| match credit.part {
        AnyCreditPart::Full => "full".to_owned(),
        AnyCreditPart::Amount(amount) => money(amount),
        AnyCreditPart::Percent(part) => format!("(percent: {})", percent(part)),
    });
    entry
        .maybe("when", when)
        .maybe("credit", credit)
        .maybe("credit_within_days", fee.credit.and_then(|credit| credit.within))
        .maybe("credit_if", fee.credit.filter(|credit| credit.if_booked).map(|_| "booked"))
        .maybe("only_with", only_with(&fee.only_with))
        .elsewhere(fee.elsewhere)
}

fn only_with(only_with: &AnyOnlyWith) -> Option<Entry> {
    let only = Entry::default()
        .technique("techniques", only_with.technique)
        .ids("packages", 'p', &only_with.packages)
        .ids("add_ons", 'x', &only_with.add_ons);
    (!only.0.is_empty()).then_some(only)
}

pub(super) fn discount(number: usize, discount: &AnyDiscount) -> Entry {
    let entry = Entry::named(&format!("d{number}"));
    let entry = match &discount.parts[..] {
        [only] => part(entry, only),
        parts => {
            let scopes: Vec<String> =
                parts.iter().map(|one| part(Entry::default(), one).to_string()).collect();
            entry.with("scopes", format!("[{}]", scopes.join(", ")))
        }
    };
    entry
        .condition(&discount.condition)
        .maybe("stacks", discount.stacks.then_some(true))
        .elsewhere(discount.elsewhere)
}

fn part(entry: Entry, part: &AnyPart) -> Entry {
    let per = |per: &Per| if *per == Per::Plan { "plan" } else { "session" };
    let off = |off: &AnyOff| match off {
        AnyOff::Percent(off) => format!("(percent: {})", percent(*off)),
        AnyOff::Amount(off) => money(*off),
    };
    let entry = match &part.rate {
        AnyRate::Percent(off) => entry.with("percent", percent(*off)),
        AnyRate::Amount(off, of) => entry.with("amount", money(*off)).with("per", per(of)),
        AnyRate::Bands(bands, of) => {
            let bands = bands.iter().map(|(from, band)| (money(*from), off(band)));
            entry.maybe("bands", pairs(bands)).with("per", per(of))
        }
        AnyRate::ByAreas(bands, of) => {
            let bands = bands.iter().map(|(from, band)| (from.to_string(), off(band)));
            entry.maybe("by_areas", pairs(bands)).with("per", per(of))
        }
    };
    entry
        .technique("techniques", part.scope.technique)
        .ids("add_ons", 'x', part.scope.add_ons.iter().flatten())
        .maybe("only_with", only_with(&part.only_with))
}

pub(super) fn deposit(deposit: &AnyDeposit) -> Entry {
    let entry = Entry::default();
    let entry = match deposit.rate {
        AnyDepositRate::Amount(amount) => entry.with("amount", money(amount)),
        AnyDepositRate::Percent(part, cap) => {
            entry.with("percent", percent(part)).maybe("cap", cap.map(money))
        }
    };
    entry
        .maybe("above", deposit.above.map(money))
        .maybe("only_with", only_with(&deposit.only_with))
        .elsewhere(deposit.elsewhere)
}

pub(super) fn instalments(instalments: &AnyInstalments) -> Entry {
    Entry::default()
        .with("parts", instalments.parts)
        .maybe("above", instalments.above.map(money))
        .maybe("only_with", only_with(&instalments.only_with))
}
