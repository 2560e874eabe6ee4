//! What a quote must not be silent about: what the patient asked for and does not get, and what ends.

use needlepoint::{
    catalog::Client,
    export::Document,
    locale::Locale,
    money::{Money, Percent},
    price_file::read,
    quote::Quote,
    selection::{ChosenAddOn, ManualDiscount, ManualOff, Selection, SessionRange},
};

use super::{
    lists::{TODAY, issue},
    loose::{LOOSE, loose_in},
};
use crate::support::spaces::plain;

const LIST: &str = r#"(
    schema: 1,
    clinic: (name: "Maple Skin"),
    language: "en-GB",
    currency: "GBP",
    quote_valid_days: 60,
    techniques: [(id: "standard", label: "Standard"), (id: "rf", label: "RF")],
    areas: [(id: "face", label: "Face")],
    offers: [
        (technique: "standard", areas: ["face"], single: 200, courses: {6: on_request}),
        (technique: "rf", areas: ["face"], single: on_request),
    ],
    memberships: [(id: "club", label: "Club", fee: 99)],
    special_prices: [
        (id: "first", label: "First visit", price: 150, client: new, until: "2026-12-31", techniques: ["standard"]),
        (id: "loyal", label: "Loyal members", price: 120, member: "club", client: returning, techniques: ["standard"]),
    ],
    discounts: [
        (id: "hello", label: "Hello", percent: 10, code: "HELLO", client: new),
        (id: "wednesday", label: "Club Wednesday", percent: 5, member: "club", weekdays: [wednesday]),
    ],
    fees: [(id: "talk", label: "Consultation", price: 50, credit: full)],
    deposit: (amount: 100),
)"#;

fn quote(technique: &str, change: impl Fn(&mut Selection)) -> Quote {
    let mut selection = Selection {
        technique: Some(technique.to_owned()),
        areas: vec!["face".into()],
        on: Some(TODAY),
        ..Selection::default()
    };
    change(&mut selection);
    issue(read("maple.ron", LIST).unwrap().list, selection, "M-31")
}

/// What stands under a heading, with plain spaces.
fn listed(quote: &Quote, tag: &str, heading: &str) -> Vec<String> {
    let document = Document::of(quote, &Locale::for_tag(tag));
    let sections = document.lists.into_iter().filter(|section| section.title == heading);
    sections.flat_map(|section| section.paragraphs).map(plain).collect()
}

fn good_to_know(quote: &Quote) -> Vec<String> {
    listed(quote, "en-GB", "Good to know")
}

#[test]
fn a_code_that_takes_nothing_off_says_why() {
    let quote = quote("standard", |chosen| chosen.code = Some("hello".to_owned()));
    assert_eq!(good_to_know(&quote), ["The code “HELLO” takes nothing off: only for new patients"]);
    assert_eq!(
        listed(&quote, "de", "Gut zu wissen"),
        ["Der Code „HELLO“ bringt hier keinen Rabatt: nur beim ersten Besuch"]
    );
}

#[test]
fn a_member_reads_of_the_day_that_can_still_be_chosen_and_not_of_what_is_for_others() {
    let quote = quote("standard", |chosen| {
        chosen.member = Some("club".to_owned());
        chosen.client = Client::New;
    });
    let told = good_to_know(&quote);
    let of_day = "“Club Wednesday” does not apply: only if the first session is on Wednesday, and no \
                  first day is chosen yet";
    assert!(told.iter().any(|said| said == of_day), "{told:?}");
    assert!(!told.iter().any(|said| said.contains("Loyal members")), "{told:?}");
}

#[test]
fn a_member_reads_what_the_membership_costs_beside_the_total() {
    let once = quote("standard", |chosen| chosen.member = Some("club".to_owned()));
    let told = |quote: &Quote| listed(quote, "en-GB", "Your membership");
    assert_eq!(told(&once), ["Club: costs £99 once; not part of the total"]);
    let fee = "fee: 25..30, every: quarter, months: 6, note: \"cancel a month ahead\"";
    let by_quarter = read("maple.ron", &LIST.replace("fee: 99", fee)).unwrap().list;
    let by_quarter = issue(by_quarter, once.selection().clone(), "M-31");
    assert_eq!(by_quarter.estimate().total, once.estimate().total);
    let cost = "Club: costs £50 – £60 over this plan (£25 – £30 a quarter, at least 6 months; \
                cancel a month ahead); not part of the total";
    assert_eq!(told(&by_quarter), [cost]);
    assert!(told(&quote("standard", |_| {})).is_empty());
    let noted = |fee: &str| {
        let fee = format!("fee: {fee}, note: \"Ends with a month's notice.\"");
        let list = read("maple.ron", &LIST.replace("fee: 99", &fee)).unwrap().list;
        told(&issue(list, once.selection().clone(), "M-31"))
    };
    let known = "Club: costs £99 once; ends with a month's notice; not part of the total";
    let later = "Club: its fee is stated at the consultation and is not part of the total; \
                 ends with a month's notice";
    assert_eq!([noted("99"), noted("on_request")], [[known], [later]]);
}

#[test]
fn a_member_reads_beside_the_total_what_it_would_be_without_the_membership() {
    let member = quote("standard", |chosen| chosen.member = Some("club".to_owned()));
    let beside = |quote: &Quote| {
        let total = Document::of(quote, &Locale::for_tag("en-GB")).total;
        total.member.map(|said| plain(&said))
    };
    let other = quote("standard", |_| {}).estimate().total.low;
    assert!(member.estimate().total.low < other);
    let without = format!("Without it the total is £{}.", other.minor() / 100);
    let said = format!("Your membership, “Club”, is not part of the total. {without}");
    assert_eq!(beside(&member), Some(said));
    assert_eq!(beside(&quote("standard", |_| {})), None);
}

#[test]
fn the_price_that_ends_before_the_quote_does_is_named() {
    let quote = quote("standard", |chosen| chosen.client = Client::New);
    assert_eq!(
        good_to_know(&quote),
        [
            "You save £50 compared with the single price",
            "“First visit” ends on 31 December 2026, before these prices run out on 20 January 2027",
        ]
    );
}

#[test]
fn what_comes_off_what_is_priced_at_the_consultation_is_named() {
    let quote = quote("rf", |chosen| {
        chosen.client = Client::New;
        chosen.code = Some("HELLO".to_owned());
        chosen.fees = vec!["talk".to_owned()];
    });
    assert_eq!(
        good_to_know(&quote),
        [
            "“Hello” (10%) also comes off what is priced at the consultation",
            "£50 of “Consultation” comes off what is priced at the consultation",
        ]
    );
}

#[test]
fn a_course_on_request_is_named_beside_its_single_sessions() {
    let quote = quote("standard", |chosen| chosen.sessions = SessionRange::new(6, 6).ok());
    assert_eq!(
        good_to_know(&quote),
        [
            "There is also a course of 6 sessions (Standard, Face); you are told its price at the consultation"
        ]
    );
}

#[test]
fn a_fixed_deposit_on_an_open_total_is_that_amount() {
    let quote = quote("rf", |_| {});
    assert_eq!(
        listed(&quote, "en-GB", "How you can pay"),
        [
            "Deposit when you book: £100; it counts towards the total",
            "The clinic tells you when and how you can pay the rest",
        ]
    );
}

/// A list by which a course has a price, and nothing else of the treatment.
const COURSE: &str = r#"(
    schema: 1,
    clinic: (name: "Maple Skin"),
    language: "en-GB",
    currency: "GBP",
    techniques: [(id: "standard", label: "Standard")],
    areas: [(id: "face", label: "Face")],
    offers: [(technique: "standard", areas: ["face"], single: on_request, courses: {3: 2500})],
    add_ons: [
        (id: "serum", label: "Serum", single: on_request, per: plan),
        (id: "light", label: "Light", single: on_request, courses: {2: 50}, per: area),
        (id: "mask", label: "Mask", single: on_request, courses: {3: 50}, per: area),
    ],
    discounts: [
        (id: "hello", label: "Hello", amount: 100, per: plan, code: "HELLO"),
        (id: "tenth", label: "Tenth", percent: 10, code: "TENTH"),
    ],
    fees: [(id: "talk", label: "Consultation", price: 50, credit: full)],
)"#;

/// What a quote by it says of a plan, in a language.
fn document_of(tag: &str, sessions: (u16, u16), change: impl Fn(&mut Selection)) -> Document {
    let mut selection = Selection {
        technique: Some("standard".to_owned()),
        areas: vec!["face".into()],
        sessions: SessionRange::new(sessions.0, sessions.1).ok(),
        on: Some(TODAY),
        ..Selection::default()
    };
    change(&mut selection);
    let list = read("maple.ron", COURSE).unwrap().list;
    Document::of(&issue(list, selection, "M-31"), &Locale::for_tag(tag))
}

#[test]
fn sessions_beyond_what_has_a_price_are_told_as_sessions() {
    let with_serum = |chosen: &mut Selection| {
        chosen.add_ons = vec![ChosenAddOn::new("serum")];
    };
    let plus = |tag: &str, sessions| document_of(tag, sessions, |_| {}).total.plus;
    let one = "plus 1 session priced at the consultation";
    assert_eq!(plus("en-GB", (3, 3)), None);
    assert_eq!(plus("en-GB", (4, 4)).as_deref(), Some(one));
    let some = "plus up to 2 sessions priced at the consultation";
    assert_eq!(plus("en-GB", (3, 5)).as_deref(), Some(some));
    let polish = [(4, "1 zabieg"), (5, "2 zabiegi")];
    for (sessions, counted) in polish {
        let said = format!("oraz {counted} z ceną podawaną podczas konsultacji");
        assert_eq!(plus("pl", (sessions, sessions)), Some(said));
    }
    let german = "dazu 1 Sitzung, deren Preis bei der Beratung genannt wird";
    assert_eq!(plus("de", (4, 4)).as_deref(), Some(german));
    let both = document_of("en-GB", (4, 4), with_serum).total.plus.unwrap();
    assert_eq!(both, format!("{one}, plus 1 item priced at the consultation"));
}

fn with_add_on(id: &'static str) -> impl Fn(&mut Selection) {
    move |chosen| chosen.add_ons = vec![ChosenAddOn::new(id)]
}

#[test]
fn what_is_certain_of_sessions_without_a_price_is_told_with_what_may_be() {
    let plus = |tag: &str| document_of(tag, (4, 5), |_| {}).total.plus.unwrap();
    assert_eq!(plus("en-GB"), "plus 1 to 2 sessions priced at the consultation");
    assert_eq!(plus("de"), "dazu 1 bis 2 Sitzungen, deren Preise bei der Beratung genannt werden");
    assert_eq!(plus("pl"), "oraz 1–2 zabiegi z ceną podawaną podczas konsultacji");
}

#[test]
fn an_add_on_for_each_area_is_not_told_by_sessions() {
    let plus =
        |add_on, sessions| document_of("en-GB", sessions, with_add_on(add_on)).total.plus.unwrap();
    let one = "plus 1 use of an add-on priced at the consultation";
    assert_eq!(plus("light", (3, 3)), one);
    let both = "plus 1 to 2 sessions priced at the consultation, \
        plus 1 to 2 uses of add-ons priced at the consultation";
    assert_eq!(plus("mask", (4, 5)), both);
}

#[test]
fn what_is_priced_later_has_no_loose_preposition() {
    for (tag, loose) in LOOSE {
        for add_on in ["serum", "light", "mask"] {
            for sessions in [(3, 3), (3, 4), (3, 5), (4, 4), (4, 5), (5, 5)] {
                let plus = document_of(tag, sessions, with_add_on(add_on)).total.plus;
                let plus = plus.unwrap_or_default();
                assert_eq!(loose_in(&plus, loose), None, "{tag}: {plus}");
            }
        }
    }
}

/// A size that is not decided has one discount where it is small, and another where it is not.
const EITHER_DISCOUNT: &str = r#"(
    schema: 1,
    clinic: (name: "Maple Skin"),
    language: "en-GB",
    currency: "GBP",
    sizes: [(id: "small", label: "Small"), (id: "medium", label: "Medium")],
    techniques: [(id: "standard", label: "Standard")],
    areas: [(id: "face", label: "Face")],
    offers: [
        (technique: "standard", areas: ["face"], size: "small", single: 100),
        (technique: "standard", areas: ["face"], size: "medium", single: (from: 300)),
    ],
    discounts: [
        (id: "thirty", label: "Thirty", amount: 30, per: plan),
        (id: "fifth", label: "Fifth", percent: 20, client: new),
    ],
)"#;

#[test]
fn a_reduction_that_may_be_nothing_or_without_limit_is_not_told_as_an_amount() {
    let selection = Selection {
        technique: Some("standard".to_owned()),
        areas: vec!["face".into()],
        client: Client::New,
        on: Some(TODAY),
        ..Selection::default()
    };
    let quote = issue(read("maple.ron", EITHER_DISCOUNT).unwrap().list, selection, "M-31");
    let told = |tag: &str| {
        let lines = Document::of(&quote, &Locale::for_tag(tag)).table.lines;
        let reductions = lines.into_iter().filter(|line| !line.label.contains("Standard"));
        reductions
            .map(|line| [line.label, line.counted, plain(line.price)].join(" | "))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        told("en-GB"),
        [
            "Thirty |  | depends on what is decided",
            "Fifth | 20% of the lines above | depends on the price"
        ]
    );
    assert_eq!(told("it").last().unwrap(), "Fifth | 20% delle voci sopra | secondo il prezzo");
}

#[test]
fn what_is_taken_off_a_line_known_in_part_reads_as_what_is_taken_off() {
    let line = |label: &str, change: fn(&mut Selection)| {
        let lines = document_of("en-GB", (4, 4), change).table.lines;
        let line = lines.into_iter().find(|line| line.label.contains(label)).unwrap();
        plain(line.price)
    };
    let manual = |off| Some(ManualDiscount { off, reason: String::new() });
    assert_eq!(line("Standard", |_| {}), "from £2,500");
    assert_eq!(line("taken off", |chosen| chosen.fees = vec!["talk".to_owned()]), "−£50");
    assert_eq!(line("Hello", |chosen| chosen.code = Some("HELLO".to_owned())), "−£100");
    assert_eq!(line("Tenth", |chosen| chosen.code = Some("TENTH".to_owned())), "−£250 or more");
    let lines = |off| {
        let change = |chosen: &mut Selection| chosen.manual_discount = manual(off);
        document_of("en-GB", (4, 4), change).table.lines.pop().unwrap().price
    };
    assert_eq!(lines(ManualOff::Amount(Money::from_minor(2_000))), "−£20");
    let tenth = ManualOff::Percent(Percent::from_millionths(100_000).unwrap());
    assert_eq!(lines(tenth), "−£250 or more");
}

#[test]
fn treatments_and_add_ons_of_a_membership_that_are_counted_once_are_told_together() {
    let holds = "fee: 99, every: month, holds: [(techniques: [\"standard\"], times: 1, every: month), \
                 (add_on: \"led\", times: 1, every: month)]";
    let led = "add_ons: [(id: \"led\", label: \"LED\", single: 30, per: session)],\n    fees:";
    let list = LIST.replace("fee: 99", holds).replace("fees:", led);
    let told = |add_ons: &[&str]| {
        let selection = Selection {
            technique: Some("standard".to_owned()),
            areas: vec!["face".into()],
            sessions: SessionRange::exactly(3).ok(),
            member: Some("club".to_owned()),
            add_ons: add_ons.iter().map(|id| ChosenAddOn::new(id)).collect(),
            on: Some(TODAY),
            ..Selection::default()
        };
        let quote = issue(read("maple.ron", &list).unwrap().list, selection, "M-31");
        let mut told = listed(&quote, "en-GB", "Good to know");
        told.retain(|said| said.contains("counted only once"));
        told
    };
    let because = "counted only once for this plan, as it is not settled how far apart the \
                   sessions are; if the plan takes longer, more may be included";
    let standard = "1 × Standard included each month";
    assert_eq!(told(&[]), [format!("“Club” ({standard}): {because}")]);
    let both = format!("{standard} and 1 × LED included each month");
    assert_eq!(told(&["led"]), [format!("“Club” ({both}): each {because}")]);
}
