//! Prices that real clinics publish: their lists beside this file, and in `expected.ron` what must
//! come of them. `UPDATE=1` leaves them alone.

use jiff::civil::date;
use needlepoint::{
    catalog::{AreaIndex, Client, Coverage, Minutes, Offer, PriceList, SessionCount},
    estimate::{Estimate, LineKind, MembershipWorth, Purchase, estimate_with_hints},
    export::{Format, export},
    locale::Locale,
    money::Money,
    price_file::read,
    quote::Quote,
    selection::{ChosenAddOn, Selection, SessionRange},
};
use serde::Deserialize;
use std::{collections::BTreeMap, fs, path::PathBuf};

/// The content of `expected.ron`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    prices: Vec<StatedPrice>,
    texts: Vec<StatedText>,
    advice: Vec<StatedAdvice>,
}

/// A price that a menu states.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StatedPrice {
    list: String,
    #[serde(default)]
    technique: Option<String>,
    #[serde(default)]
    areas: Vec<String>,
    #[serde(default)]
    sessions: Option<u16>,
    #[serde(default)]
    add_ons: Vec<String>,
    #[serde(default)]
    packages: Vec<String>,
    #[serde(default)]
    fees: Vec<String>,
    #[serde(default)]
    new_client: bool,
    #[serde(default)]
    member: Option<String>,
    #[serde(default)]
    code: Option<String>,
    /// The day of the quote.
    #[serde(default)]
    on: Option<String>,
    /// Number of treatments, if there are several.
    #[serde(default)]
    treatments: Option<usize>,
    #[serde(default)]
    minutes: Option<u16>,
    /// The id of the special price that is paid in place of the single price.
    #[serde(default)]
    special: Option<String>,
    /// The courses that the patient has had, each by its offer, with or without its sessions.
    #[serde(default)]
    after_course: Vec<String>,
    /// What is due at booking.
    #[serde(default)]
    deposit: Option<i64>,
    /// The parts of each way to pay in instalments.
    #[serde(default)]
    instalments: Vec<Vec<i64>>,
    /// True if the patient's membership holds the treatment.
    #[serde(default)]
    held: bool,
    /// What the patient's membership costs over the plan.
    #[serde(default)]
    own_membership: Option<i64>,
    /// What memberships cost that the patient does not have.
    #[serde(default)]
    memberships: Vec<(String, i64)>,
    costs: Costs,
}

/// What it comes to, in minor units.
#[derive(Debug, Deserialize)]
enum Costs {
    Exactly(i64),
    From(i64),
    Between(i64, i64),
    /// Nothing but prices that are named at the consultation.
    OnRequest,
}

/// Words that a menu states: on every quote by the list, or on those with what they go with.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StatedText {
    list: String,
    #[serde(default)]
    technique: Option<String>,
    #[serde(default)]
    areas: Vec<String>,
    #[serde(default)]
    sessions: Option<u16>,
    #[serde(default)]
    add_ons: Vec<String>,
    #[serde(default)]
    fees: Vec<String>,
    says: String,
}

/// Sessions that a menu advises.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StatedAdvice {
    list: String,
    technique: String,
    #[serde(default)]
    concern: Option<String>,
    sessions: (u16, u16),
    weeks: (u8, u8),
}

#[test]
fn every_stated_price_comes_back_to_the_minor_unit() {
    let lists = lists();
    for stated in expected().prices {
        let list = &lists[&stated.list];
        let estimate = estimate_with_hints(list, &selection(&stated))
            .unwrap_or_else(|error| panic!("{error}: {stated:?}"));
        let total = (estimate.total.low.minor(), estimate.total.high.map(Money::minor));
        let expected = match stated.costs {
            Costs::Exactly(minor) => (minor, Some(minor)),
            Costs::From(minor) => (minor, None),
            Costs::Between(low, high) => (low, Some(high)),
            Costs::OnRequest => {
                assert!(estimate.total.is_on_request(), "{stated:?}");
                (0, None)
            }
        };
        assert_eq!(total, expected, "{stated:?}");
        check_treatment(list, &stated, &estimate);
        check_payment(list, &stated, &estimate);
    }
}

#[test]
fn every_offer_of_the_menus_is_asked_for() {
    let (lists, expected) = (lists(), expected());
    let asked = |file: &str, list: &PriceList, offer: &Offer, sessions: u16, areas: &[String]| {
        let technique = &list[offer.technique()].id;
        expected.prices.iter().any(|stated| {
            stated.list == file
                && stated.technique.as_ref().is_none_or(|id| id == technique)
                && (is_asked(list, offer, &stated.areas, areas)
                    || (stated.areas.is_empty() && list.areas().len() == 1))
                && stated.sessions.unwrap_or(1) == sessions
        })
    };
    for (file, list) in &lists {
        for offer in list.offers().entries() {
            for rung in offer.ladder().rungs() {
                let sessions = rung.sessions().get();
                for areas in ways_to_ask(list, offer) {
                    assert!(
                        asked(file, list, offer, sessions, &areas),
                        "{file}: {} for {sessions} is not asked for on {areas:?}",
                        offer.id()
                    );
                }
            }
        }
    }
}

/// Whether the stated areas are these of an offer, beside those that it needs.
fn is_asked(list: &PriceList, offer: &Offer, stated: &[String], areas: &[String]) -> bool {
    if *offer.coverage() == Coverage::AnyOther {
        return stated.len() == 1;
    }
    let beside = offer.needs_beside().iter();
    let beside: Vec<&str> = beside.map(|&area| list[area].id.as_str()).collect();
    let own = stated.iter().filter(|id| !beside.contains(&id.as_str()));
    own.eq(areas)
}

#[test]
fn what_a_menu_says_in_words_is_on_the_quote() {
    let expected = expected();
    let quotes: Vec<(&StatedPrice, String)> = {
        let lists = lists();
        let quote = |stated: &StatedPrice| html(&lists[&stated.list], selection(stated));
        expected.prices.iter().map(|stated| (stated, quote(stated))).collect()
    };
    let mut missing = Vec::new();
    for text in &expected.texts {
        let mut theirs = quotes.iter().filter(|(stated, _)| text.goes_with(stated)).peekable();
        // Where it is a line of its own it begins with a capital.
        let says = |html: &str| html.to_lowercase().contains(&text.says.to_lowercase());
        if theirs.peek().is_none() || theirs.any(|(_, html)| !says(html)) {
            missing.push(format!("{text:?}"));
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

impl StatedText {
    /// Whether the quote of a stated price must say it.
    fn goes_with(&self, stated: &StatedPrice) -> bool {
        self.list == stated.list
            && (self.technique.is_none() || self.technique == stated.technique)
            && (self.areas.is_empty() || self.areas == stated.areas)
            && (self.sessions.is_none() || self.sessions == stated.sessions)
            && self.add_ons.iter().all(|id| stated.add_ons.contains(id))
            && self.fees.iter().all(|id| stated.fees.contains(id))
    }
}

/// The quote as a patient reads it, without the marks of HTML.
fn html(list: &PriceList, selection: Selection) -> String {
    let quote = Quote::issue(list.clone(), selection, "", date(2026, 11, 21)).unwrap();
    let html = export(&quote, &Locale::for_tag(list.language()), Format::Html).unwrap();
    let html = String::from_utf8(html).unwrap();
    let marks = [("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")];
    marks.iter().fold(html, |html, (mark, character)| html.replace(mark, character))
}

#[test]
fn the_sessions_that_a_menu_advises_are_carried() {
    let lists = lists();
    for stated in expected().advice {
        let list = &lists[&stated.list];
        let advice = list
            .advice(stated.concern.as_slice(), list.techniques().find(&stated.technique))
            .unwrap();
        let (from, to) = advice.sessions();
        assert_eq!((from.get(), to.get()), stated.sessions, "{stated:?}");
        assert_eq!(advice.every_weeks(), Some(stated.weeks), "{stated:?}");
    }
}

/// The areas, with the size, that an offer is asked for with: all together, each in turn, or so many
/// that follow each other.
fn ways_to_ask(list: &PriceList, offer: &Offer) -> Vec<Vec<String>> {
    let size = offer.size().map(|size| format!(":{}", list[size].id));
    let word = |&area: &AreaIndex| format!("{}{}", list[area].id, size.clone().unwrap_or_default());
    let words: Vec<String> = offer.areas().iter().map(word).collect();
    match offer.coverage() {
        Coverage::OneOf(_) => words.into_iter().map(|word| vec![word]).collect(),
        Coverage::AnyOf(number, _) => words.windows(*number).map(<[String]>::to_vec).collect(),
        // Where it is not tied to an area there are no words: one way, whatever area is stated.
        Coverage::Together(_) | Coverage::AnyOther => vec![words],
    }
}

/// What is due at booking, the parts of the total, what memberships cost: where that is stated.
fn check_payment(list: &PriceList, stated: &StatedPrice, estimate: &Estimate) {
    if let Some(deposit) = stated.deposit {
        let due = estimate.payment.deposit.as_ref().unwrap();
        let due = (due.low.minor(), due.high.map(Money::minor));
        assert_eq!(due, (deposit, Some(deposit)), "{stated:?}");
    }
    if !stated.instalments.is_empty() {
        let parts = |parts: &[Money]| parts.iter().map(|part| part.minor()).collect();
        let ways = estimate.payment.instalments.iter();
        let ways: Vec<Vec<i64>> = ways.map(|way| parts(&way.low)).collect();
        assert_eq!(ways, stated.instalments, "{stated:?}");
    }
    if let Some(cost) = stated.own_membership {
        let fees = estimate.membership.unwrap();
        let own = fees.cost.map(|(low, high)| (low.minor(), high.map(Money::minor)));
        assert_eq!((own, fees.is_of_plan), (Some((cost, Some(cost))), true), "{stated:?}");
    }
    if !stated.memberships.is_empty() {
        let worth = &estimate.memberships;
        let id = |worth: &MembershipWorth| list[worth.membership].id.clone();
        let costs = worth.iter().map(|worth| (id(worth), worth.cost.unwrap().0.minor()));
        assert_eq!(costs.collect::<Vec<_>>(), stated.memberships, "{stated:?}");
    }
}

/// The treatment is bought as exactly the course asked for, and takes as long as stated; where an
/// add-on is asked for, its own minutes are what is stated.
fn check_treatment(list: &PriceList, stated: &StatedPrice, estimate: &Estimate) {
    let treatments = estimate.lines.iter().filter_map(|line| match line.kind {
        LineKind::Treatment(offer) => Some((line, &list[offer])),
        _ => None,
    });
    let mut found = 0;
    for (line, offer) in treatments {
        let sessions = SessionCount::new(stated.sessions.unwrap_or(1)).unwrap();
        let special = stated.special.as_ref().map(|id| {
            list.special_prices().iter().find(|(_, special)| special.id == *id).unwrap().0
        });
        let member = stated.member.as_ref().filter(|_| stated.held);
        let held_by = member.map(|id| list.memberships().find(id).unwrap());
        assert_eq!(
            line.low.purchases[..],
            [Purchase { sessions, times: 1, by_tier: false, special, held_by }],
            "{stated:?}"
        );
        assert_eq!(line.high.purchases, line.low.purchases, "{stated:?}");
        let minutes = offer.minutes().or(list[offer.technique()].minutes);
        if stated.add_ons.is_empty() && stated.minutes.is_some() {
            assert_eq!(minutes, stated.minutes.map(Minutes::exactly), "{stated:?}");
        }
        // An added area is a line of its own.
        found += usize::from(offer.needs_beside().is_empty());
    }
    for chosen in add_ons(stated) {
        let add_on = list.add_ons().entries().find(|add_on| add_on.id == chosen.id);
        let minutes = add_on.unwrap().minutes;
        let stated_minutes = stated.minutes.map(Minutes::exactly);
        assert!(stated_minutes.is_none() || minutes == stated_minutes, "{stated:?}: {minutes:?}");
    }
    let wants_treatment = stated.technique.is_some() || !stated.areas.is_empty();
    let wanted = if wants_treatment { stated.treatments.unwrap_or(1) } else { 0 };
    assert_eq!(found, wanted, "{stated:?}");
}

/// The add-ons asked for, `filler:2` being two units.
fn add_ons(stated: &StatedPrice) -> Vec<ChosenAddOn> {
    stated.add_ons.iter().map(|add_on| add_on.parse().unwrap()).collect()
}

fn selection(stated: &StatedPrice) -> Selection {
    Selection {
        technique: stated.technique.clone(),
        areas: stated.areas.iter().map(|area| area.as_str().into()).collect(),
        sessions: stated.sessions.map(|count| SessionRange::exactly(count).unwrap()),
        add_ons: add_ons(stated),
        packages: stated.packages.clone(),
        fees: stated.fees.clone(),
        client: if stated.new_client { Client::New } else { Client::Returning },
        member: stated.member.clone(),
        after_course: stated.after_course.iter().map(|had| had.parse().unwrap()).collect(),
        code: stated.code.clone(),
        on: stated.on.as_ref().map(|on| on.parse().unwrap()),
        ..Selection::default()
    }
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/menus")
}

fn expected() -> Expected {
    let options =
        ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options.from_str(&fs::read_to_string(folder().join("expected.ron")).unwrap()).unwrap()
}

/// The menus by file name, `m07.ron:california` where a file holds several lists; each must be read without a warning.
fn lists() -> BTreeMap<String, PriceList> {
    let mut lists = BTreeMap::new();
    for entry in fs::read_dir(folder()).unwrap() {
        let file = entry.unwrap().path();
        if file.extension().is_none_or(|ending| ending != "ron") || file.ends_with("expected.ron") {
            continue;
        }
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(folder().join(&name)).unwrap();
        let reading = read(&name, &text).unwrap_or_else(|problems| panic!("{}", problems[0]));
        // That Japanese can't be shown in a PDF is true of a menu from Japan.
        let odd = reading.warnings.iter().find(|told| !told.message.contains("as PDF can show"));
        assert!(odd.is_none(), "{}", odd.unwrap());
        for list in reading.lists() {
            let of_several = list.edition().map(|edition| format!(":{}", edition.id));
            lists.insert(name.clone() + &of_several.unwrap_or_default(), list.clone());
        }
    }
    assert_eq!(lists.len(), 31, "the menus that are to be here");
    lists
}
