//! What the table "What you pay for" says where several things are open, or come off.

use super::lists::{TODAY, issue};
use crate::support::spaces::plain;
use needlepoint::{
    catalog::{Client, SessionCount},
    export::{Document, Line},
    locale::Locale,
    money::Money,
    price_file::read,
    selection::{ChosenAddOn, ManualDiscount, ManualOff, Quantity, Selection, SessionRange},
};

const LIST: &str = r#"(
    schema: 1,
    clinic: (name: "Clinic Linden"),
    language: "en-GB",
    currency: "GBP",
    tax: (label: "VAT", rate: 20, included: true),
    techniques: [(id: "standard", label: "Standard"), (id: "rf", label: "RF")],
    areas: [(id: "face", label: "Face"), (id: "neck", label: "Neck"), (id: "back", label: "Back")],
    sizes: [(id: "s", label: "S"), (id: "l", label: "L")],
    offers: [
        (technique: "standard", areas: ["face"], single: (price: 200, note: "A nurse is there."),
         courses: {3: 540, 6: 990}, valid_months: 12,
         special_prices: [(id: "touch-up", label: "Touch-up", price: 120, after_course: 3)]),
        (technique: "standard", areas: ["neck"], size: "s", single: 100),
        (technique: "standard", areas: ["neck"], size: "l", single: (from: 140, to: 180)),
        (technique: "standard", areas: ["back"], single: on_request),
        (technique: "rf", areas: ["neck"], single: (from: 350)),
        (technique: "rf", areas: ["face"], single: (from: 350), courses: {3: (from: 900)}),
    ],
    add_ons: [
        (id: "serum", label: "Serum", single: 30, per: session),
        (id: "kit", label: "Kit", single: 20, per: plan),
        (id: "filler", label: "Filler", single: (from: 650, to: 750), courses: {2: 1200}, per: unit, unit: "ml"),
        (id: "vial", label: "Vial", single: 40, per: unit),
        (id: "bench", label: "Bench", single: 20, per: plan, alone: 30),
        (id: "lamp", label: "Lamp", single: included, per: session),
        (id: "goggles", label: "Goggles", single: 3, per: plan, needs: ["serum"]),
    ],
    fees: [
        (id: "talk", label: "Consultation", price: 40, when: new_clients, credit: full, credit_within_days: 60),
        (id: "scan", label: "Scan", price: 40, when: chosen, credit: full, credit_if: booked, credit_within_days: 7),
    ],
    discounts: [
        (id: "two", label: "Two areas", by_areas: {2: (percent: 10), 3: (percent: 15)}, techniques: ["standard"]),
        (id: "code", label: "Serum week", percent: 10, add_ons: ["serum"], code: "SERUM", stacks: true),
        (id: "price", label: "By price", bands: {100: (percent: 10), 900: (percent: 15)}, per: plan, code: "PRICE", stacks: true),
        (id: "each", label: "Each its own", code: "EACH", stacks: true, scopes: [
            (techniques: ["standard"], percent: 5), (add_ons: ["serum"], percent: 20),
        ]),
    ],
)"#;

fn plan(technique: &str, areas: &[&str], (low, high): (u16, u16)) -> Selection {
    Selection {
        technique: Some(technique.to_owned()),
        areas: areas.iter().map(|&area| area.into()).collect(),
        sessions: SessionRange::new(low, high).ok(),
        on: Some(TODAY),
        ..Selection::default()
    }
}

/// The selection with some more.
fn with(mut selection: Selection, change: impl FnOnce(&mut Selection)) -> Selection {
    change(&mut selection);
    selection
}

fn add_on(id: &str, sessions: Option<u16>, units: Option<(u16, u16)>) -> ChosenAddOn {
    ChosenAddOn {
        id: id.to_owned(),
        sessions: sessions.map(|count| SessionCount::new(count).unwrap()),
        units: units.map(|(low, high)| Quantity::new(low, high).unwrap()),
    }
}

fn lines(selection: Selection, tag: &str) -> Vec<Line> {
    let quote = issue(read("linden.ron", LIST).unwrap().list, selection, "");
    let table = Document::of(&quote, &Locale::for_tag(tag)).table;
    table.lines.into_iter().chain([table.total]).collect()
}

/// The rows of a quote in English: what, how it is worked out, how much.
fn rows(selection: Selection) -> Vec<String> {
    let rows = lines(selection, "en-GB")
        .into_iter()
        .map(|line| plain([line.label, line.counted, line.price].join(" | ")));
    rows.collect()
}

#[test]
fn an_add_on_that_is_charged_and_that_nothing_needs_is_optional() {
    let optional = |ids: &[&str], treated: Selection| {
        let selection = with(treated, |chosen| {
            chosen.add_ons = ids.iter().map(|id| add_on(id, None, None)).collect();
        });
        let quote = issue(read("linden.ron", LIST).unwrap().list, selection, "");
        let mut lists = Document::of(&quote, &Locale::for_tag("en-GB")).lists.into_iter();
        let told = lists.find(|section| section.title == "Good to know");
        let mut told = told.into_iter().flat_map(|section| section.paragraphs);
        told.find(|said| said.starts_with("Optional"))
    };
    let said = |names: &str, rest: &str| {
        Some(format!("Optional, can be left out: {names}; the total is then {rest}"))
    };
    let face = || plan("standard", &["face"], (3, 3));
    assert_eq!(optional(&["serum", "kit", "lamp"], face()), said("Serum and Kit", "£540"));
    assert_eq!(optional(&["serum", "goggles"], face()), said("Goggles", "£630"));
    assert_eq!(optional(&["lamp"], face()), None, "it is part of the treatment");
    let alone = Selection { on: Some(TODAY), ..Selection::default() };
    assert_eq!(optional(&["bench"], alone), None, "it is all that is planned");
}

#[test]
fn beside_an_open_price_a_row_that_hangs_on_the_sessions_is_not_told_as_exact() {
    let selection = with(plan("rf", &["neck"], (1, 3)), |chosen| {
        chosen.add_ons = vec![add_on("serum", None, None), add_on("kit", None, None)];
    });
    assert_eq!(
        rows(selection),
        [
            "RF, Neck | 1 to 3 sessions | from £350",
            "Serum | £30 each session | £30 – £90",
            "Kit | charged once | £20",
            "Total | of which VAT 20%: from £66.67 | from £400",
        ]
    );
    let selection = with(plan("standard", &["back"], (1, 2)), |chosen| {
        chosen.add_ons = vec![add_on("serum", None, None)];
    });
    assert_eq!(
        rows(selection),
        [
            "Standard, Back | 1 or 2 sessions | on request",
            "Serum | £30 each session | £30 – £60",
            "Total | of which VAT 20%: from £5 | on request, plus £30 – £60",
        ]
    );
}

#[test]
fn what_is_for_a_number_of_sessions_of_its_own_is_exact_up_to_the_fewest_of_the_plan() {
    let serum = |sessions: u16| {
        let selection = with(plan("rf", &["neck"], (1, 3)), |chosen| {
            chosen.add_ons = vec![add_on("serum", Some(sessions), None)];
        });
        rows(selection)[1].clone()
    };
    assert_eq!(serum(1), "Serum | £30 for 1 session | £30");
    assert_eq!(serum(2), "Serum | £30 each, for 1 to 2 sessions | £30 – £60");
}

#[test]
fn beside_an_open_price_courses_units_and_discounts_say_that_they_hang_on_what_is_decided() {
    let row = |selection: Selection, place: usize| rows(selection)[place].clone();
    assert_eq!(
        row(plan("rf", &["face"], (3, 4)), 0),
        "RF, Face | course of 3 sessions, depending on what is decided | from £900"
    );
    let units = with(plan("rf", &["neck"], (1, 1)), |chosen| {
        chosen.add_ons = vec![add_on("vial", None, Some((2, 4)))];
    });
    assert_eq!(row(units, 1), "Vial | 2 to 4 units, £40 each | £80 – £160");
    let discount = with(plan("rf", &["neck"], (1, 3)), |chosen| {
        chosen.add_ons = vec![add_on("serum", None, None)];
        chosen.code = Some("SERUM".to_owned());
    });
    assert_eq!(row(discount, 2), "Serum week | 10% of “Serum” | −£3 or more");
}

#[test]
fn ends_that_cross_or_come_off_are_told_with_a_word() {
    let selection = with(plan("standard", &["face", "neck"], (2, 4)), |chosen| {
        chosen.add_ons = vec![add_on("filler", None, Some((2, 4)))];
    });
    let rows = rows(selection);
    let has = |row: &str| assert!(rows.iter().any(|told| told == row), "{row}: {rows:#?}");
    has(
        "Standard, Neck (S) | 2 single sessions (£100 each) in the lower total, none in the higher | £200 or £0",
    );
    has(
        "Standard, Neck (L) | none in the lower total, 4 single sessions (£140 – £180 each) in the higher | £0 or £720",
    );
    has("Two areas | 10% of “Standard” | −£60 to −£138");
    has("Filler | 2 to 4 ml, bought as 2, or 2 + 2 | £1,200 – £2,400");
}

#[test]
fn a_row_of_several_parts_or_sessions_has_their_prices_and_adds_up() {
    let counted = |sessions: (u16, u16), tag: &str, change: fn(&mut Selection)| {
        let lines = lines(with(plan("standard", &["face"], sessions), change), tag);
        plain(&lines[0].counted)
    };
    let face = |low: u16, high: u16| counted((low, high), "en-GB", |_| {});
    assert_eq!(face(1, 1), "1 session");
    assert_eq!(face(3, 3), "course of 3 sessions");
    assert_eq!(face(2, 2), "2 single sessions (£200 each)");
    assert_eq!(face(1, 2), "1 session, or 2 single sessions (£200 each)");
    // The course that the touch-up is after stands beside it.
    let touched_up = "course of 3 sessions (£540) + 1 session at the “Touch-up” price (£120)";
    assert_eq!(face(4, 4), touched_up);
    assert_eq!(face(3, 4), format!("course of 3 sessions, or {touched_up}"));
    assert_eq!(face(2, 4), format!("2 single sessions (£200 each), or {touched_up}"));
    assert_eq!(
        face(9, 9),
        "course of 3 sessions (£540) + 6 sessions at the “Touch-up” price (£120 each)"
    );
    let after = |chosen: &mut Selection| {
        chosen.after_course = vec!["standard/face@3".parse().unwrap()];
    };
    assert_eq!(
        counted((2, 2), "en-GB", after),
        "2 sessions at the “Touch-up” price (after a course of 3 sessions; £120 each)"
    );
    assert_eq!(
        counted((1, 1), "en-GB", after),
        "1 session at the “Touch-up” price (after a course of 3 sessions)"
    );
    assert_eq!(
        counted((4, 4), "de", |_| {}),
        "3er-Kur (540 £) + 1 Sitzung zum Preis „Touch-up“ (120 £)"
    );
    assert_eq!(counted((2, 2), "pl", |_| {}), "2 pojedyncze zabiegi (po 200 £)");
}

#[test]
fn a_price_that_is_not_known_or_has_no_end_is_not_told_of_a_part() {
    let counted = |technique: &str, area: &str, sessions: u16| {
        let row = rows(plan(technique, &[area], (sessions, sessions))).swap_remove(0);
        row.split(" | ").nth(1).unwrap().to_owned()
    };
    assert_eq!(counted("standard", "back", 2), "2 single sessions");
    assert_eq!(counted("rf", "neck", 2), "2 single sessions");
    assert_eq!(counted("rf", "face", 4), "course of 3 sessions + 1 single session");
}

#[test]
fn a_discount_of_several_percentages_says_which_it_takes_off() {
    let counted = |selection: Selection, label: &str| {
        let lines = lines(selection, "en-GB");
        lines.into_iter().find(|line| line.label == label).unwrap().counted
    };
    let with_code = |sessions: (u16, u16), code: &str| {
        with(plan("standard", &["face"], sessions), |chosen| {
            chosen.code = Some(code.to_owned());
            chosen.add_ons = vec![add_on("serum", None, None)];
        })
    };
    assert_eq!(counted(with_code((1, 1), "PRICE"), "By price"), "10% of the lines above");
    assert_eq!(counted(with_code((3, 6), "PRICE"), "By price"), "10% or 15% of the lines above");
    assert_eq!(
        counted(with_code((1, 1), "EACH"), "Each its own"),
        "5% of “Standard, Face” and 20% of “Serum”"
    );
}

#[test]
fn a_percentage_says_of_which_rows_it_is_and_what_was_taken_off_them_before() {
    let counted = |areas: &[&str], code: &str, tag: &str, label: &str| {
        let selection = with(plan("standard", areas, (1, 1)), |chosen| {
            chosen.code = Some(code.to_owned());
            chosen.add_ons = vec![add_on("serum", None, None), add_on("lamp", None, None)];
        });
        let mut lines = lines(selection, tag).into_iter();
        lines.find(|line| line.label == label).unwrap().counted.replace('\u{a0}', " ")
    };
    let two = ["face", "neck:s"];
    // Of two treatments by one technique the technique is named.
    assert_eq!(counted(&two, "SERUM", "en-GB", "Two areas"), "10% of “Standard”");
    assert_eq!(counted(&two, "SERUM", "en-GB", "Serum week"), "10% of “Serum”");
    // The first one stands above what comes off all.
    assert_eq!(counted(&two, "PRICE", "en-GB", "By price"), "10% of the lines above");
    assert_eq!(
        counted(&two, "EACH", "en-GB", "Each its own"),
        "5% of what is left of “Standard” and 20% of “Serum”"
    );
    assert_eq!(counted(&two, "SERUM", "de", "Two areas"), "10 % von „Standard“");
    assert_eq!(counted(&two, "SERUM", "pl", "Two areas"), "10% od pozycji „Standard”");
    // Where there is one row alone, it is named.
    let selection = with(plan("standard", &["face"], (1, 1)), |chosen| {
        chosen.code = Some("PRICE".to_owned());
    });
    let row = rows(selection).swap_remove(1);
    assert_eq!(row, "By price | 10% of “Standard, Face” | −£20");
}

#[test]
fn a_discount_by_hand_tells_its_percentage_and_its_reason() {
    let counted = |off: ManualOff, reason: &str, tag: &str| {
        let selection = with(plan("standard", &["face"], (3, 3)), |chosen| {
            chosen.manual_discount = Some(ManualDiscount { off, reason: reason.to_owned() });
        });
        lines(selection, tag)[1].counted.clone()
    };
    let tenth = ManualOff::Percent("10".parse().unwrap());
    let amount = ManualOff::Amount(Money::from_minor(2_000));
    assert_eq!(counted(tenth, "regular", "en-GB"), "10% of the lines above, regular");
    assert_eq!(counted(tenth, "", "en-GB"), "10% of the lines above, taken off by the clinic");
    let german = counted(tenth, "regular", "de").replace('\u{a0}', " ");
    assert_eq!(german, "10 % der Posten darüber, regular");
    assert_eq!(counted(amount, "regular", "en-GB"), "regular");
    assert_eq!(counted(amount, "", "en-GB"), "taken off by the clinic");
}

#[test]
fn the_note_of_a_single_session_stands_where_one_is_bought_at_its_published_price() {
    let notes = |sessions: (u16, u16), change: fn(&mut Selection)| {
        lines(with(plan("standard", &["face"], sessions), change), "en-GB")[0].notes.clone()
    };
    let course = "Course of 3 sessions: use within 12 months of the first session";
    // Three sessions beyond the course are touch-ups.
    assert_eq!(notes((3, 6), |_| {}), [course]);
    assert_eq!(notes((2, 3), |_| {}), ["Single session: A nurse is there.", course]);
    assert_eq!(notes((2, 2), |_| {}), ["A nurse is there."]);
    // Beside no course nothing seems to be told of another price.
    let after = |chosen: &mut Selection| {
        chosen.after_course = vec!["standard/face@3".parse().unwrap()];
    };
    assert_eq!(notes((2, 2), after), ["A nurse is there."]);
}

#[test]
fn a_limit_in_days_says_from_when_it_counts() {
    let counted = |tag: &str, client: Client, fees: &[&str]| {
        let selection = with(plan("standard", &["face"], (3, 3)), |chosen| {
            chosen.client = client;
            chosen.fees = fees.iter().map(|&fee| fee.to_owned()).collect();
        });
        let mut lines = lines(selection, tag);
        lines.pop();
        lines.pop().unwrap().counted
    };
    let first_session = [
        ("en-GB", "if the first session is within 60 days of the date of issue"),
        (
            "de",
            "wenn die erste Sitzung innerhalb von 60 Tagen nach dem Ausstellungsdatum stattfindet",
        ),
        ("es", "si la primera sesión es en un plazo de 60 días desde la fecha de emisión"),
        ("fr", "si la première séance a lieu au plus tard 60 jours après la date d’émission"),
        ("it", "se la prima seduta è entro 60 giorni dalla data di emissione"),
        ("pl", "jeśli pierwszy zabieg odbędzie się w ciągu 60 dni od daty wystawienia"),
        ("pt", "se a primeira sessão for no prazo de 60 dias após a data de emissão"),
        ("pt-BR", "se a primeira sessão for em até 60 dias após a data de emissão"),
    ];
    for (tag, expected) in first_session {
        assert_eq!(counted(tag, Client::New, &[]), expected);
    }
    let booked = [
        ("en-GB", "if you book within 7 days of the date of issue"),
        ("de", "wenn Sie innerhalb von 7 Tagen nach dem Ausstellungsdatum buchen"),
        ("es", "si se reserva en un plazo de 7 días desde la fecha de emisión"),
        ("fr", "si vous réservez au plus tard 7 jours après la date d’émission"),
        ("it", "se prenota entro 7 giorni dalla data di emissione"),
        ("pl", "przy rezerwacji w ciągu 7 dni od daty wystawienia"),
        ("pt", "se reservar no prazo de 7 dias após a data de emissão"),
        ("pt-BR", "se você agendar em até 7 dias após a data de emissão"),
    ];
    for (tag, expected) in booked {
        assert_eq!(counted(tag, Client::Returning, &["scan"]), expected);
    }
}
