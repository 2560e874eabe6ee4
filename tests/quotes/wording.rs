//! Estimates in words.

use super::{
    lists::{BRITISH, GERMAN, Words, issue, list, radiofrequency, selection, with_add_ons},
    loose::{LOOSE, loose_in},
};
use crate::support::spaces::plain;
use needlepoint::{
    catalog::{Advice, SessionCount},
    estimate::{EstimateError, Hint, Notice, estimate},
    export::{Format, export},
    locale::Locale,
    money::Money,
    selection::{ChosenAddOn, Selection},
    wording::{self, Phrasebook},
};

fn count(sessions: u16) -> SessionCount {
    SessionCount::new(sessions).unwrap()
}

fn counted(words: &Words, selection: &Selection, line: usize) -> String {
    let (list, locale) = (list(words), Locale::for_tag(words.tag));
    let estimate = estimate(&list, selection).unwrap();
    let book = Phrasebook { list: &list, locale: &locale };
    plain(wording::counted(&estimate.lines[line], &estimate, book))
}

#[test]
fn a_treatment_is_counted_by_what_is_bought() {
    let face_and_neck = |sessions: &str| selection(&["face", "neck"], sessions);
    let cases = [
        ("1", "1 session", "1 Sitzung"),
        ("2", "2 single sessions", "2 Einzelsitzungen"),
        ("3", "course of 3 sessions", "3er-Kur"),
        ("4", "course of 3 sessions + 1 single session", "3er-Kur + 1 Einzelsitzung"),
        ("5", "course of 3 sessions + 2 single sessions", "3er-Kur + 2 Einzelsitzungen"),
        (
            "3..4",
            "course of 3 sessions, or course of 3 sessions + 1 single session",
            "3er-Kur oder 3er-Kur + 1 Einzelsitzung",
        ),
        ("9", "course of 6 sessions + course of 3 sessions", "6er-Kur + 3er-Kur"),
        ("12", "2 courses of 6 sessions", "2 × 6er-Kur"),
    ];
    for (sessions, english, german) in cases {
        assert_eq!(counted(&BRITISH, &face_and_neck(sessions), 0), english);
        assert_eq!(counted(&GERMAN, &face_and_neck(sessions), 0), german);
    }
}

#[test]
fn an_add_on_is_counted_by_its_sessions() {
    let serum = |sessions: &str, of: Option<u16>| {
        let add_ons = vec![ChosenAddOn { sessions: of.map(count), ..ChosenAddOn::new("serum") }];
        Selection { add_ons, ..selection(&["face"], sessions) }
    };
    assert_eq!(counted(&BRITISH, &serum("3", None), 1), "£25 – £30 each session");
    assert_eq!(counted(&BRITISH, &serum("3..6", None), 1), "£25 – £30 each session");
    assert_eq!(counted(&BRITISH, &serum("1", None), 1), "£25 – £30 for 1 session");
    assert_eq!(counted(&BRITISH, &serum("6", Some(3)), 1), "£25 – £30 each, for 3 sessions");
    assert_eq!(
        counted(&BRITISH, &serum("2..4", Some(3)), 1),
        "£25 – £30 each, for 2 to 3 sessions"
    );
    assert_eq!(counted(&GERMAN, &serum("3", None), 1), "25 € – 30 € je Sitzung");
    assert_eq!(
        counted(&BRITISH, &with_add_ons(selection(&["face"], "3"), &["kit"]), 1),
        "charged once"
    );
}

#[test]
fn notices_are_sentences_of_the_desk() {
    let list = list(&BRITISH);
    let book = Phrasebook { list: &list, locale: &Locale::for_tag("en-GB") };
    let neck = estimate(&list, &selection(&["neck"], "2")).unwrap();
    let told: Vec<String> =
        neck.notices.iter().map(|notice| wording::notice(notice, &neck, book)).collect();
    assert_eq!(
        told,
        [
            "Neck is only offered as Face + Neck",
            "The clinic advises 3 to 6 sessions; this plan has 2 sessions"
        ]
    );
    let advice = Advice::new((count(3), count(3)), None).unwrap();
    let serum = list.add_ons().find("serum").unwrap();
    let cases = [
        (
            Notice::CountsNotSold(vec![count(1)]),
            "This clinic does not offer exactly 1 session, so that is left out",
        ),
        (
            Notice::CountsNotSold(vec![count(4)]),
            "This clinic does not offer exactly 4 sessions, so that is left out",
        ),
        (
            Notice::CountsNotSold(vec![count(4), count(5)]),
            "This clinic does not offer exactly 4 or 5 sessions, so that is left out",
        ),
        (
            Notice::UnitsNotSold { add_on: serum, counts: vec![3, 5] },
            "This clinic does not offer exactly 3 or 5 of Hyaluronic serum, so that is left out",
        ),
        (
            Notice::TechniqueLeftOut(list.techniques().find("rf").unwrap()),
            "Radiofrequency needling is in none of the chosen packages, and no area is chosen for it, so it is left out",
        ),
        (
            Notice::AddOnCutToPlan(serum),
            "Hyaluronic serum is charged only for the sessions of this plan",
        ),
        (
            Notice::MoreThanAdvised(advice),
            "The clinic advises 3 sessions; this plan has 2 sessions",
        ),
        (Notice::PricedAtConsultation(1), "You are told the price of 1 item at the consultation"),
        (Notice::PricedAtConsultation(2), "You are told the prices of 2 items at the consultation"),
        (
            Notice::SessionsPricedAtConsultation { least: 1, most: 1 },
            "You are told the price of 1 session at the consultation",
        ),
        (
            Notice::SessionsPricedAtConsultation { least: 0, most: 2 },
            "You are told the prices of up to 2 sessions at the consultation",
        ),
        (
            Notice::SessionsPricedAtConsultation { least: 1, most: 2 },
            "You are told the prices of 1 to 2 sessions at the consultation",
        ),
        (
            Notice::ApplicationsPricedAtConsultation { least: 2, most: 3 },
            "You are told the prices of 2 to 3 uses of add-ons at the consultation",
        ),
    ];
    for (notice, expected) in cases {
        assert_eq!(wording::notice(&notice, &neck, book), expected);
    }
}

#[test]
fn hints_name_the_exact_difference() {
    let list = list(&BRITISH);
    let plan = estimate(&list, &selection(&["face"], "3..4")).unwrap();
    let book = Phrasebook { list: &list, locale: &Locale::for_tag("en-GB") };
    let told = |hint: &Hint| plain(wording::hint(hint, &plan, book));
    let more = |difference| Hint::MoreSessions {
        than: count(5),
        sessions: count(6),
        difference: Money::from_minor(difference),
    };
    assert_eq!(told(&more(2_500)), "6 sessions cost £25 more than 5");
    assert_eq!(told(&more(0)), "6 sessions cost the same as 5");
    assert_eq!(told(&more(-2_550)), "6 sessions cost £25.50 less than 5");
    let saving =
        |low, high| Hint::Saving { low: Money::from_minor(low), high: Money::from_minor(high) };
    assert_eq!(told(&saving(7_500, 7_500)), "You save £75 compared with 3 or 4 single sessions");
    assert_eq!(
        told(&saving(7_500, 9_000)),
        "You save £75 – £90 compared with 3 or 4 single sessions"
    );
    assert_eq!(told(&saving(0, 7_500)), "You save up to £75 compared with 3 or 4 single sessions");
}

#[test]
fn a_saving_is_told_against_as_many_singles_where_their_number_has_more_than_two_values() {
    let told = |tag: &str| {
        let book = Phrasebook { list: &list(&BRITISH), locale: &Locale::for_tag(tag) };
        plain(wording::saving((Money::ZERO, Money::from_minor(12_600)), "2..4".parse().ok(), book))
    };
    let cases = [
        ("en", "You save up to £126 compared with the same number of single sessions"),
        ("de", "Sie sparen bis zu 126 £ gegenüber ebenso vielen Einzelsitzungen"),
        ("es", "Ahorra hasta 126 £ respecto al mismo número de sesiones sueltas"),
        ("fr", "Économie : jusqu’à 126 £GB par rapport à autant de séances à l’unité"),
        ("it", "Risparmia fino a 126 £ rispetto allo stesso numero di sedute singole"),
        ("pl", "Oszczędność do 126 £ w porównaniu z ceną za tyle samo pojedynczych zabiegów"),
        ("pt", "Poupa até 126 £ em relação ao mesmo número de sessões avulsas"),
        ("pt-BR", "Você economiza até £ 126 em relação ao mesmo número de sessões avulsas"),
    ];
    for (tag, expected) in cases {
        assert_eq!(told(tag), expected);
    }
}

/// What single sessions cost is put behind a preposition, with which an article grows together.
#[test]
fn a_saving_is_told_against_one_several_and_an_open_number_of_singles_in_every_language() {
    let told = |tag: &str| {
        let said = |sessions: &str| {
            let saved = (Money::from_minor(5_000), Money::from_minor(5_000));
            let book = Phrasebook { list: &list(&BRITISH), locale: &Locale::for_tag(tag) };
            plain(wording::saving(saved, sessions.parse().ok(), book))
        };
        ["1", "3", "3..4"].map(said)
    };
    let ends = |tag, expected: [&str; 3]| {
        for (told, expected) in told(tag).iter().zip(expected) {
            assert!(told.ends_with(expected), "{tag}: {told}");
        }
    };
    ends(
        "en",
        [
            "£50 compared with the single price",
            "compared with 3 single sessions",
            "3 or 4 single sessions",
        ],
    );
    ends(
        "de",
        ["gegenüber dem Einzelpreis", "gegenüber 3 Einzelsitzungen", "3 oder 4 Einzelsitzungen"],
    );
    ends(
        "es",
        [
            "respecto a una sesión suelta",
            "respecto a 3 sesiones sueltas",
            "respecto a 3 o 4 sesiones sueltas",
        ],
    );
    ends(
        "fr",
        [
            "par rapport à la séance à l’unité",
            "à 3 séances à l’unité",
            "à 3 ou 4 séances à l’unité",
        ],
    );
    ends(
        "it",
        [
            "rispetto al prezzo singolo",
            "rispetto a 3 sedute singole",
            "rispetto a 3 o 4 sedute singole",
        ],
    );
    ends("pl", ["1 pojedynczy zabieg", "3 pojedyncze zabiegi", "3 lub 4 pojedyncze zabiegi"]);
    for tag in ["pt", "pt-BR"] {
        ends(
            tag,
            [
                "em relação ao preço avulso",
                "em relação a 3 sessões avulsas",
                "em relação a 3 ou 4 sessões avulsas",
            ],
        );
    }
}

#[test]
fn no_quote_has_a_preposition_that_is_loose_or_stands_twice() {
    let plans = [
        selection(&["face"], "1"),
        selection(&["face", "neck"], "3"),
        selection(&["face"], "1..5"),
        selection(&["neck"], "2..5"),
        radiofrequency(&["face", "neck"], "1..3"),
        with_add_ons(selection(&["face"], "3..6"), &["serum", "kit"]),
    ];
    for (tag, loose) in LOOSE {
        for plan in &plans {
            let quote = issue(list(&BRITISH), plan.clone(), "");
            let locale = Locale::for_tag(tag);
            let page = export(&quote.in_language(tag), &locale, Format::Html).unwrap();
            let page = String::from_utf8(page).unwrap();
            assert_eq!(loose_in(&page, loose), None, "{tag}: {plan:?}");
        }
    }
}

/// All that is said of a number that is one, several or a range, also where no quote here says it.
#[test]
fn no_sentence_with_a_number_has_a_preposition_that_is_loose_or_stands_twice() {
    let list = list(&BRITISH);
    let plan = estimate(&list, &selection(&["face"], "1..5")).unwrap();
    let money = Money::from_minor;
    for (tag, loose) in LOOSE {
        let book = Phrasebook { list: &list, locale: &Locale::for_tag(tag) };
        let told = |notice: Notice| wording::notice(&notice, &plan, book);
        let mut said = Vec::new();
        for (least, most) in [(1, 1), (2, 2), (0, 1), (0, 2), (1, 2)] {
            said.push(told(Notice::SessionsPricedAtConsultation { least, most }));
            said.push(told(Notice::ApplicationsPricedAtConsultation { least, most }));
        }
        for (least, most) in [(-5_000, 10_000), (0, 5_000), (5_000, 5_000), (5_000, 9_000)] {
            for sessions in ["1", "3", "1..5"] {
                let saved = (money(least), money(most));
                said.push(wording::saving(saved, sessions.parse().ok(), book));
            }
        }
        for sentence in said {
            assert_eq!(loose_in(&sentence, loose), None, "{tag}: {sentence}");
        }
    }
}

#[test]
fn causes_are_phrases_for_the_middle_of_a_sentence() {
    let causes = |selection: &Selection| -> Vec<String> {
        let list = list(&BRITISH);
        let estimate = estimate(&list, selection).unwrap();
        let book = Phrasebook { list: &list, locale: &Locale::for_tag("en-GB") };
        estimate.causes.iter().map(|cause| wording::cause(cause, &estimate, book)).collect()
    };
    assert_eq!(causes(&selection(&["face"], "1..3")), ["how many sessions are needed, 1 to 3"]);
    assert_eq!(causes(&selection(&["face"], "1..2")), ["whether 1 or 2 sessions are needed"]);
    assert_eq!(
        causes(&radiofrequency(&["face", "neck"], "1")),
        [
            "the clinic names only a lowest price for Radiofrequency needling, Face",
            "the price of Radiofrequency needling, Neck, which you are told at the consultation",
        ]
    );
}

/// Asserts what a refusal says with the British list.
fn check(error: &EstimateError, message: &str, remedy: &str) {
    let list = list(&BRITISH);
    let book = Phrasebook { list: &list, locale: &Locale::for_tag("en-GB") };
    let refusal = wording::error(error, book);
    assert_eq!((refusal.message.as_str(), refusal.remedy.as_str()), (message, remedy));
}

#[test]
fn a_refusal_says_what_is_the_matter_and_what_to_do() {
    check(
        &EstimateError::NothingChosen,
        "Nothing is chosen yet",
        "Choose a technique and an area, or an add-on",
    );
    check(&EstimateError::NoTechnique, "No technique is chosen", "Choose from: standard, rf");
    check(
        &EstimateError::UnknownArea("knee".to_owned()),
        "The price list has no area “knee”",
        "Choose from: face, neck",
    );
    let (add_on, areas) = ("LED".to_owned(), vec!["Face".to_owned(), "Neck".to_owned()]);
    check(
        &EstimateError::AddOnOnlyOnAreas { add_on: add_on.clone(), areas },
        "LED goes only on Face or Neck",
        "Leave LED out, or choose Face or Neck too",
    );
    check(
        &EstimateError::AddOnsExclude { add_on, other: "Red light".to_owned() },
        "LED and Red light can’t be chosen together",
        "Choose LED or Red light",
    );
    check(
        &EstimateError::AddOnByUnit { add_on: "Filler".to_owned(), id: "filler".to_owned() },
        "Filler is priced by the unit, not by the session",
        "Say how many units, as in filler:2",
    );
    check(
        &EstimateError::PackageNeedsArea("Six".to_owned()),
        "Six leaves one area open: choose exactly one",
        "Choose from: face, neck",
    );
    let areas = vec!["Knee".to_owned(), "Elbow".to_owned()];
    let areas_not_sold =
        EstimateError::AreasNotSold { technique: "Standard needling".to_owned(), areas };
    check(
        &areas_not_sold,
        "Standard needling is not offered for Knee + Elbow",
        "Choose other areas or another technique",
    );
    check(
        &EstimateError::TooManyAreas { chosen: 40, limit: 16 },
        "40 areas are chosen, but a plan holds at most 16",
        "Choose fewer areas, or make two plans",
    );
}

#[test]
fn counts_that_are_not_offered_are_refused_with_the_nearest_that_are() {
    let not_sold = |wanted: &str, below, above| EstimateError::SessionsNotSold {
        technique: "Standard needling".to_owned(),
        areas: vec!["Face".to_owned(), "Scar (large)".to_owned()],
        wanted: wanted.parse().unwrap(),
        below: SessionCount::new(below),
        above: SessionCount::new(above),
        specials: Vec::new(),
    };
    check(
        &not_sold("4", 3, 6),
        "This clinic does not offer exactly 4 sessions of Standard needling for Face + Scar (large)",
        "Choose 3 or 6 sessions",
    );
    check(
        &not_sold("1", 0, 3),
        "This clinic does not offer exactly 1 session of Standard needling for Face + Scar (large)",
        "Choose 3 sessions",
    );
    check(
        &not_sold("4..5", 0, 0),
        "This clinic does not offer exactly 4 or 5 sessions of Standard needling for Face + Scar (large)",
        "Choose another technique or other areas",
    );
}

#[test]
fn every_refusal_has_a_remedy_in_every_language() {
    let list = list(&BRITISH);
    for locale in ["en", "de", "es", "fr", "it", "pl", "pt", "pt-BR"].map(Locale::for_tag) {
        for error in every_error() {
            let refusal = wording::error(&error, Phrasebook { list: &list, locale: &locale });
            for text in [&refusal.message, &refusal.remedy] {
                assert!(
                    text.contains(' ') && !text.ends_with('.') && !text.contains('{'),
                    "{error:?}: {text}"
                );
            }
        }
    }
}

fn every_error() -> Vec<EstimateError> {
    let id = || "x".to_owned();
    vec![
        EstimateError::NothingChosen,
        EstimateError::NoTechnique,
        EstimateError::NoArea,
        EstimateError::UnknownTechnique(id()),
        EstimateError::UnknownArea(id()),
        EstimateError::UnknownConcern(id()),
        EstimateError::UnknownAddOn(id()),
        EstimateError::UnknownFee(id()),
        EstimateError::UnknownOffer(id()),
        EstimateError::AreasNotSold { technique: id(), areas: vec![id()] },
        EstimateError::OnlyAtSpecialPrice {
            technique: id(),
            areas: vec![id()],
            specials: Vec::new(),
        },
        EstimateError::SessionsNotSold {
            technique: id(),
            areas: vec![id()],
            wanted: "2".parse().unwrap(),
            below: None,
            above: None,
            specials: Vec::new(),
        },
        EstimateError::UnknownSize { area: id(), size: id() },
        EstimateError::ChosenTwice { label: id(), one: id(), two: id() },
        EstimateError::AddOnNotSoldAlone(id()),
        EstimateError::AddOnSessionsNotSold { label: id(), sessions: count(2) },
        EstimateError::AddOnUnitsNotSold { label: id(), unit: None, units: count(2) },
        EstimateError::AddOnByUnit { add_on: id(), id: id() },
        EstimateError::AddOnNotByUnit { add_on: id(), id: id() },
        EstimateError::TooManyAreas { chosen: 3, limit: 2 },
        EstimateError::TooManyCovers,
        EstimateError::TooManyCombinations,
        EstimateError::TooManyExtras { chosen: 300, limit: 200 },
        EstimateError::Overflow(needlepoint::money::Overflow),
    ]
}

#[test]
fn of_two_numbers_of_sessions_one_or_the_other_is_told_and_what_they_are_of() {
    let told = |range: &str| {
        ["en", "de", "es", "fr", "it", "pl", "pt", "pt-BR"]
            .map(|tag| plain(wording::sessions(range.parse().unwrap(), &Locale::for_tag(tag))))
    };
    assert_eq!(
        told("7..8"),
        [
            "7 or 8 sessions",
            "7 oder 8 Sitzungen",
            "7 u 8 sesiones",
            "7 ou 8 séances",
            "7 o 8 sedute",
            "7 lub 8 zabiegów",
            "7 ou 8 sessões",
            "7 ou 8 sessões",
        ]
    );
    assert_eq!(told("3..4")[5], "3 lub 4 zabiegi");
}
