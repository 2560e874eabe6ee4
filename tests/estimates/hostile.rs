//! Sizes that no clinic has: each is answered, or refused with a limit that has a name, in bounded
//! time.

use needlepoint::{
    catalog::PriceList,
    estimate::{Estimate, EstimateError, Question, estimate, estimate_with_hints, explain, fit},
    money::Money,
    price_file,
    selection::{ChosenAddOn, ChosenArea, Selection},
};
use std::{
    fmt::Write as _,
    time::{Duration, Instant},
};

/// Far more than any of these takes, even where this crate is hardly optimised and the machine busy.
const BOUND: Duration = Duration::from_secs(30);

/// A list in yen of a technique on `a0`, `a1` …, in sizes `s0`, `s1` …, with the rest as given.
fn list(areas: usize, sizes: usize, rest: &str) -> PriceList {
    let (areas, sizes) = (ids('a', areas), ids('s', sizes));
    let text = format!(
        "(schema: 1, clinic: (name: \"Hostile\"), language: \"en\", currency: \"JPY\",
        techniques: [(id: \"t\", label: \"t\")], areas: [{areas}], sizes: [{sizes}], {rest})"
    );
    price_file::read("hostile.ron", &text).unwrap_or_else(|faults| panic!("{}", faults[0])).list
}

/// The entries `a0`, `a1` … of the letter a.
fn ids(letter: char, count: usize) -> String {
    let ids = (0..count).map(|n| format!("(id: \"{letter}{n}\", label: \"{letter}{n}\"),"));
    ids.collect::<Vec<_>>().concat()
}

/// Offers, one for each text of what it is for.
fn offers(coverages: impl IntoIterator<Item = String>, prices: &str) -> String {
    let mut text = "offers: [".to_owned();
    for coverage in coverages {
        writeln!(text, "(technique: \"t\", {coverage}, {prices}),").unwrap();
    }
    text + "],"
}

fn ids_of(bits: usize) -> Vec<String> {
    (0..16).filter(|bit| bits & (1 << bit) != 0).map(|bit| format!("a{bit}")).collect()
}

fn areas(bits: usize) -> Vec<ChosenArea> {
    ids_of(bits).into_iter().map(ChosenArea::undecided).collect()
}

fn twelve() -> Vec<ChosenArea> {
    areas(0xfff)
}

fn selection(sessions: &str) -> Selection {
    Selection { areas: twelve(), sessions: Some(sessions.parse().unwrap()), ..Selection::default() }
}

/// The estimate, and whatever else may be asked about the choice, each answered or refused in time.
fn in_time(list: &PriceList, selection: &Selection) -> Result<Estimate, EstimateError> {
    let answer = within_bound("estimate", || estimate(list, selection));
    let with_hints = within_bound("hints", || estimate_with_hints(list, selection));
    assert_eq!(with_hints.map(|estimate| estimate.total), answer.clone().map(|one| one.total));
    let explained = within_bound("explain", || explain(list, selection, &Question::Total));
    assert_eq!(explained.err(), answer.clone().err());
    let _answered_or_refused = within_bound("fit", || fit(list, selection, Money::MAX_PRICE));
    answer
}

fn within_bound<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let begun = Instant::now();
    let done = work();
    assert!(begun.elapsed() < BOUND, "{what}: {:?}", begun.elapsed());
    done
}

/// What stands in every offer that is about how much there is, and not about what it costs.
const PRICES: &str = "single: 999999999999, courses: {3: 999999999999, 200: 999999999999}";

#[test]
fn twelve_areas_each_in_hundreds_of_offers_at_any_number_of_sessions() {
    let small = (1..0x1000_usize).filter(|bits| bits.count_ones() <= 4);
    let offers = offers(small.map(|bits| format!("areas: {:?}", ids_of(bits))), PRICES);
    let list = list(12, 0, &offers);
    let estimate = in_time(&list, &selection("1..200")).unwrap();
    // Three offers of four areas each, in as many courses as it takes.
    assert_eq!(estimate.total.low.minor(), 3 * Money::MAX_PRICE.minor());
    assert_eq!(estimate.total.high.map(Money::minor), Some(3 * 67 * Money::MAX_PRICE.minor()));
}

#[test]
fn every_set_of_twelve_areas_is_an_offer() {
    let every = (1..0x1000).map(|bits| format!("areas: {:?}", ids_of(bits)));
    let list = list(12, 0, &offers(every, PRICES));
    assert_eq!(in_time(&list, &selection("7")).unwrap().lines.len(), 1);
    let _answered_or_not = in_time(&list, &selection("1..200"));
}

#[test]
fn twelve_areas_each_one_of_hundreds_of_choices() {
    let one_of = (1..0x1000_usize).filter(|bits| bits.count_ones() == 5);
    let offers = offers(one_of.map(|bits| format!("one_of: {:?}", ids_of(bits))), PRICES);
    let list = list(12, 0, &offers);
    let estimate = in_time(&list, &selection("1..200")).unwrap();
    assert_eq!(estimate.lines.len(), 12);
}

#[test]
fn twelve_areas_of_which_any_so_many_are_sold() {
    let of_sixteen = format!("any_of: {:?}", ids_of(0xffff));
    // Twice five and once two, with three more of the patient's choice; or all twelve at once.
    for (numbers, lines) in [(vec![5], 3), ((1..=12).collect(), 1)] {
        let ladders = numbers.iter().map(|number| format!("{number}: ({PRICES})"));
        let prices = format!("by_areas: {{{}}}", ladders.collect::<Vec<_>>().join(", "));
        let list = list(16, 0, &offers([of_sixteen.clone()], &prices));
        assert_eq!(in_time(&list, &selection("7")).unwrap().lines.len(), lines);
    }
}

#[test]
fn offers_that_bring_a_hundred_areas_along_are_refused() {
    let pairs =
        (0..12).flat_map(|n| (12..112).map(move |m| format!("areas: [\"a{n}\", \"a{m}\"]")));
    let list = list(112, 0, &offers(pairs, "single: 100"));
    assert_eq!(in_time(&list, &selection("1..200")), Err(EstimateError::TooManyCovers));
}

#[test]
fn open_sizes_are_answered_as_long_as_they_can_be_and_refused_beyond() {
    let sized = |areas: usize, sizes: usize| {
        let each = (0..areas).flat_map(move |n| {
            (0..sizes).map(move |size| format!("areas: [\"a{n}\"], size: \"s{size}\""))
        });
        list(12, sizes, &offers(each, "single: 100, courses: {3: 250}"))
    };
    let four = Selection { areas: areas(0xf), ..selection("1..200") };
    assert!(in_time(&sized(12, 3), &four).is_ok());
    assert!(in_time(&sized(12, 2), &selection("6")).is_ok());
    let refused = Err(EstimateError::TooManyCombinations);
    assert_eq!(in_time(&sized(12, 2), &selection("1..200")), refused);
    assert_eq!(in_time(&sized(12, 3), &selection("6")), refused);
}

#[test]
fn open_units_are_answered_as_long_as_they_can_be_and_refused_beyond() {
    let add_on = |n| format!("(id: \"x{n}\", label: \"x\", single: 3, per: unit, alone: 4),");
    let add_ons: String = (0..2).map(add_on).collect();
    let rest = offers(["areas: [\"a0\"]".to_owned()], "single: 100");
    let list = list(1, 0, &format!("{rest} add_ons: [{add_ons}],"));
    let chosen = |areas: Vec<ChosenArea>, units: [&str; 2]| {
        let add_ons = units.map(|units| units.parse().unwrap()).to_vec();
        Selection { areas, add_ons, ..Selection::default() }
    };
    for areas in [areas(1), Vec::new()] {
        assert!(in_time(&list, &chosen(areas.clone(), ["x0:1..999", "x1:1..3"])).is_ok());
        let refused = Err(EstimateError::TooManyCombinations);
        assert_eq!(in_time(&list, &chosen(areas, ["x0:1..999", "x1:1..999"])), refused);
    }
}

#[test]
fn sizes_that_can_not_be_put_together_are_told_or_refused() {
    let pairs = (0..12).step_by(2).flat_map(|n| {
        (0..2).map(move |size| format!("areas: [\"a{n}\", \"a{}\"], size: \"s{size}\"", n + 1))
    });
    let list = list(12, 2, &offers(pairs, "single: 100"));
    let four = Selection { areas: areas(0xf), ..selection("1..200") };
    assert_eq!(in_time(&list, &four).unwrap().notices.len(), 200 * 12);
    let refused = Err(EstimateError::TooManyCombinations);
    assert_eq!(in_time(&list, &selection("1..200")), refused);
}

#[test]
fn long_ladders_in_every_size_are_refused() {
    let sized = (0..12)
        .flat_map(|n| (0..2).map(move |size| format!("areas: [\"a{n}\"], size: \"s{size}\"")));
    let courses: Vec<String> = (2..=200).map(|n| format!("{n}: {}", n * 90)).collect();
    let prices = format!("single: 100, courses: {{{}}}", courses.join(","));
    let list = list(12, 2, &offers(sized, &prices));
    assert!(in_time(&list, &Selection { areas: areas(0x1f), ..selection("1..200") }).is_ok());
    let refused = Err(EstimateError::TooManyCovers);
    assert_eq!(in_time(&list, &selection("200")), refused);
}

#[test]
fn hundreds_of_techniques_share_what_a_fit_may_take() {
    let list = |technique: &dyn Fn(usize) -> String| {
        let techniques: Vec<usize> = (0..300).collect();
        let entry = |n: &usize| format!("(id: \"t{n}\", label: \"t\"),");
        let entries: String = techniques.iter().map(entry).collect();
        let offers: String = techniques.iter().map(|&n| technique(n)).collect();
        let text = format!(
            "(schema: 1, clinic: (name: \"Hostile\"), language: \"en\", currency: \"JPY\",
            techniques: [{entries}], areas: [{}], sizes: [{}], offers: [{offers}])",
            ids('a', 12),
            ids('s', 2)
        );
        price_file::read("techniques.ron", &text).unwrap().list
    };
    let budget = Money::from_minor(1_000_000);
    let plain = list(&|n| {
        let offer =
            |area| format!("(technique: \"t{n}\", areas: [\"a{area}\"], single: {}),", n + 1);
        (0..12).map(offer).collect()
    });
    let found = within_bound("fit", || fit(&plain, &selection("3..6"), budget)).unwrap();
    assert_eq!(found.plans.len(), 5);
    let hard = list(&|n| {
        let offer = |area, size| {
            format!("(technique: \"t{n}\", areas: [\"a{area}\"], size: \"s{size}\", single: 1),")
        };
        (0..24).map(|place| offer(place / 2, place % 2)).collect()
    });
    // Any one of them can be answered, but not all of them.
    let one = Selection { technique: Some("t7".to_owned()), ..selection("6") };
    assert_eq!(within_bound("fit", || fit(&hard, &one, budget)).unwrap().plans.len(), 1);
    let all = within_bound("fit", || fit(&hard, &selection("6"), budget));
    assert_eq!(all, Err(EstimateError::TooManyCovers));
}

#[test]
fn hundreds_of_memberships_and_discounts_that_begin_tomorrow() {
    let four_sized = (0..4)
        .flat_map(|n| (0..3).map(move |size| format!("areas: [\"a{n}\"], size: \"s{size}\"")));
    let discount = |n| {
        format!(
            "(id: \"d{n}\", label: \"d\", percent: 5, member: \"m{n}\"),
            (id: \"e{n}\", label: \"e\", percent: 5, from: \"2026-12-02\"),"
        )
    };
    let members = |n| format!("(id: \"m{n}\", label: \"m\", fee: 10, every: month),");
    let (members, discounts): (String, String) =
        ((0..500).map(members).collect(), (0..500).map(discount).collect());
    let rest = format!("memberships: [{members}], discounts: [{discounts}]");
    let list = list(4, 3, &(offers(four_sized, "single: 100, courses: {3: 250}") + &rest));
    let on = |areas: usize, sessions: &str| Selection {
        areas: self::areas(areas),
        on: Some("2026-12-01".parse().unwrap()),
        ..selection(sessions)
    };
    let simple = on(1, "3");
    assert!(in_time(&list, &simple).is_ok());
    assert_eq!(estimate_with_hints(&list, &simple).unwrap().memberships.len(), 16);
    assert!(in_time(&list, &on(0xf, "1..200")).is_ok());
}

#[test]
fn more_discounts_than_can_be_combined_are_refused() {
    let face = offers(["areas: [\"a0\"]".to_owned()], "single: 100");
    let discounts = |count: usize| -> String {
        let discount =
            |n| format!("(id: \"d{n}\", label: \"d\", percent: 1, stacks: {}),", n % 2 == 0);
        format!("discounts: [{}]", (0..count).map(discount).collect::<String>())
    };
    let one = Selection { areas: areas(1), ..selection("1..200") };
    assert!(in_time(&list(1, 0, &(face.clone() + &discounts(40))), &one).is_ok());
    let many = list(1, 0, &(face + &discounts(4_000)));
    assert_eq!(in_time(&many, &one), Err(EstimateError::TooManyCombinations));
}

#[test]
fn credited_fees_in_ranges_are_looked_at_in_every_combination_or_refused() {
    let sized = (0..4)
        .flat_map(|n| (0..3).map(move |size| format!("areas: [\"a{n}\"], size: \"s{size}\"")));
    // Each is credited up to a cap of its own, until all that they are credited against is used up.
    let fee = |n| {
        format!(
            "(id: \"f{n}\", label: \"f\", price: (from: {n}, to: 9000000), when: always,
            credit: {n}0000),"
        )
    };
    let fees: String = (1..=9).map(fee).collect();
    let rest = format!("tax: (label: \"VAT\", rate: 20, included: false), fees: [{fees}]");
    let prices = "single: (from: 10000, to: 50000), courses: {3: (from: 25000, to: 90000)}";
    let list = list(4, 3, &(offers(sized, prices) + &rest));
    let on = |areas: usize, sessions: &str| Selection {
        areas: self::areas(areas),
        ..selection(sessions)
    };
    assert!(in_time(&list, &on(1, "1..12")).is_ok());
    assert_eq!(in_time(&list, &on(0xf, "1..200")), Err(EstimateError::TooManyCombinations));
}

#[test]
fn more_fees_and_add_ons_than_a_plan_holds_are_refused() {
    let rest = offers(["areas: [\"a0\"]".to_owned()], "single: 100");
    let fee = |n| format!("(id: \"f{n}\", label: \"f\", price: 1, when: always),");
    let fees: String = (0..201).map(fee).collect();
    let list = list(1, 0, &format!("{rest} fees: [{fees}]"));
    let refused = EstimateError::TooManyExtras { chosen: 201, limit: 200 };
    assert_eq!(in_time(&list, &Selection { areas: areas(1), ..selection("1") }), Err(refused));
}

#[test]
fn a_package_of_two_thousand_treatments_and_add_ons_with_long_ladders_of_their_own() {
    let rest = offers((0..12).map(|n| format!("areas: [\"a{n}\"]")), PRICES);
    let courses: Vec<String> = (2..=200).map(|n| format!("{n}: {}", n * 90)).collect();
    let courses = courses.join(",");
    let add_on = |n| {
        format!("(id: \"x{n}\", label: \"x\", single: 100, courses: {{{courses}}}, per: area),")
    };
    let add_ons: String = (0..100).map(add_on).collect();
    let content = "(technique: \"t\", areas: [\"a0\", \"a1\"], sessions: 200),".repeat(2_000);
    let package = format!("(id: \"p\", label: \"p\", price: 999999999999, contents: [{content}])");
    let list = list(12, 0, &format!("{rest} add_ons: [{add_ons}], packages: [{package}]"));
    let chosen = |n| ChosenAddOn::new(&format!("x{n}"));
    let selection = Selection {
        add_ons: (0..100).map(chosen).collect(),
        packages: vec!["p".to_owned()],
        ..selection("1..200")
    };
    assert_eq!(in_time(&list, &selection).unwrap().lines.len(), 12 + 1 + 100);
}
