//! What a check takes grows with the list, not with its square.

use super::{lists, plain};
use needlepoint::price_file;
use std::{
    hint::black_box,
    time::{Duration, Instant},
};

/// So many entries, and four times as many.
const SIZES: [usize; 2] = [1_000, 4_000];

/// How many times as long four times as many may take: in proportion it is 4 times, by the square 16.
const MOST: f64 = 11.0;

/// How often both are timed at the most. What else the computer does makes single times longer.
const ROUNDS: usize = 12;

/// A kind of list that grows: what it is called, and what it holds at a size.
type Growing = (&'static str, fn(usize) -> String);

const FAULTY: [Growing; 9] = [
    ("unknown areas", |n| list(n, "", &offers(n, |i| format!("areas: [\"zz{i}\"], single: 100")))),
    ("unknown areas in 20 lists", |n| {
        let lists = each(20, |i| format!("(id: \"l{i}\", label: \"L\")"));
        let offers = offers(n, |i| format!("areas: [\"zz{i}\"], single: 100"));
        list(n, &format!("lists: [{lists}],"), &offers)
    }),
    ("prices that stand twice", |n| list(n, "", &offers(n, |i| priced(i / 2)))),
    ("areas that stand twice", |n| {
        let areas = each(n, |i| format!("\"a{}\"", i / 2));
        list(n, "", &offers(1, |_| format!("areas: [{areas}], single: 100")))
    }),
    ("unknown fields", |n| list(n, "", &offers(n, |i| format!("{}, prise: 5", priced(i))))),
    ("unknown fields of one offer", |n| {
        let unknown = each(n, |i| format!("x{i}: 1"));
        list(n, "", &offers(1, |i| format!("{}, {unknown}", priced(i))))
    }),
    ("missing commas", |n| list(n, "", &offers(n, priced)).replace(", single", " single")),
    ("texts in curly quotes", |n| {
        list(n, "", &offers(n, priced)).replace("[\"", "[“").replace("\"]", "”]")
    }),
    ("mistakes in one line", |n| {
        list(n, "", &offers(n, |i| format!("areas: [\"ä{i}\"], single: 100"))).replace('\n', " ")
    }),
];

const SOUND: [Growing; 18] = [
    ("courses", |n| {
        let courses = each(10, |c| format!("{}: {}", c + 2, 95 * (c + 2)));
        list(n, "", &offers(n, |i| format!("{}, courses: {{{courses}}}", priced(i))))
    }),
    ("courses that cost more", |n| {
        list(n, "", &offers(n, |i| format!("{}, courses: {{3: 700, 6: 600}}", priced(i))))
    }),
    ("offers on any area", |n| {
        let offers = each(n, |i| format!("(technique: \"t{i}\", areas: any, single: 100)"));
        list(n, &format!("techniques: [{}],", ids(n, "t")), &format!("offers: [{offers}],"))
    }),
    ("parts of parts", |n| {
        let part =
            |i: usize| format!("(id: \"p{i}\", label: \"P\", part_of: \"p{}\")", i.max(1) - 1);
        let areas = format!(
            "areas: [(id: \"a0\", label: \"A\"), (id: \"p0\", label: \"P\"), {}],",
            each(n, |i| part(i + 1))
        );
        list(n, &areas, &offers(1, priced))
    }),
    ("parts to choose from", |n| {
        let offers = offers(n, |i| format!("one_of: [\"a0\", \"a{}\"], single: 100", i + 1));
        parts_of_the_first(&list(n + 1, "", &offers))
    }),
    ("parts sold as any area", |n| {
        let offers = each(n, |i| {
            format!(
                "(technique: \"t{i}\", areas: any, single: 100), \
                 (technique: \"t{i}\", areas: [\"a0\"], single: 150)"
            )
        });
        let head = format!("techniques: [{}],", ids(n, "t"));
        parts_of_the_first(&list(n, &head, &format!("offers: [{offers}],")))
    }),
    ("long labels", |n| {
        let label = "needling ".repeat(40);
        let areas = each(n, |i| format!("(id: \"a{i}\", label: \"{label}\")"));
        list(n, &format!("areas: [{areas}],"), &offers(n, priced))
    }),
    ("offers of 20 lists", |n| {
        let lists = each(20, |i| format!("(id: \"l{i}\", label: \"L\")"));
        let offers = offers(n, |i| format!("{}, list: \"l{}\"", priced(i), i % 20));
        list(n, &format!("lists: [{lists}],"), &offers)
    }),
    ("discounts by code", |n| {
        with(n, "discounts", |i| {
            format!("percent: {}, code: \"C{i}\", techniques: all", 1 + i % 40)
        })
    }),
    ("discounts by date", |n| {
        with(n, "discounts", |i| {
            format!("percent: 10, from: \"{}\", until: \"{}\"", day(i), day(i + 3))
        })
    }),
    ("discounts that others outdo", |n| {
        with(n, "discounts", |i| format!("percent: {}", 1 + i % 60))
    }),
    ("discounts by price", |n| {
        with(1, "discounts", |_| format!("bands: {{{}}}", each(n, |i| format!("{}: 1", i + 1))))
    }),
    ("add-ons with one area", |n| {
        with(n, "add_ons", |i| format!("single: 20, per: session, only_with: (areas: [\"a{i}\"])"))
    }),
    ("special prices of offers", |n| {
        with(n, "special_prices", |i| format!("percent: 10, client: new, offers: [\"s/a{i}\"]"))
    }),
    ("special prices of all", |n| {
        with(n, "special_prices", |i| format!("price: {i}, client: new"))
    }),
    ("packages", |n| {
        with(n, "packages", |i| {
            format!("price: 200, contents: [(technique: \"s\", areas: [\"a{i}\"], sessions: 3)]")
        })
    }),
    ("memberships", |n| with(n, "memberships", |_| "fee: 20".to_owned())),
    ("days in one line", |n| {
        with(n, "discounts", |i| format!("percent: 1, code: \"É{i}\", until: \"{}\"", day(i)))
            .replace('\n', " ")
    }),
];

#[test]
fn a_list_full_of_mistakes_takes_as_long_as_it_is() {
    for (name, text) in FAULTY {
        assert_grows_in_proportion(name, text, |text| {
            assert!(!price_file::read("long.ron", text).unwrap_err().is_empty(), "{name}");
        });
    }
}

#[test]
fn a_sound_list_takes_as_long_as_it_is() {
    for (name, text) in SOUND {
        assert_grows_in_proportion(name, text, |text| {
            let found = price_file::read("long.ron", text);
            let problem = found.err().and_then(|found| found.into_iter().next());
            assert!(problem.is_none(), "{name}: {}", problem.unwrap());
        });
    }
}

#[test]
fn examples_take_as_long_as_they_are() {
    let examples = |n: usize| {
        let example = |i: usize| {
            format!(
                "(technique: \"s\", areas: [\"a{i}\"], sessions: 3, total: {})",
                3 * (100 + i % 50)
            )
        };
        list(n, "", &format!("{}examples: [{}],", offers(n, priced), each(n, example)))
    };
    assert_grows_in_proportion("examples", examples, |text| {
        let reading = price_file::read("long.ron", text).unwrap();
        assert!(reading.failed_examples().is_empty());
    });
}

#[test]
fn the_longest_list_takes_at_most_twice_as_long_as_by_ron_alone() {
    const OFFERS: usize = 10_000;
    let text = lists::realistic(OFFERS);
    let (mut checked, mut by_ron) = (Duration::MAX, Duration::MAX);
    for _ in 0..3 * ROUNDS {
        let start = Instant::now();
        let reading = price_file::read("long.ron", black_box(&text)).unwrap();
        checked = start.elapsed().min(checked);
        let start = Instant::now();
        let list = plain::read(black_box(&text));
        by_ron = start.elapsed().min(by_ron);
        assert_eq!((reading.list.offers().len(), list.offers()), (OFFERS, OFFERS));
        if checked < 2 * by_ron {
            return;
        }
    }
    panic!("{OFFERS} offers take {checked:?}, and {by_ron:?} by RON alone");
}

/// Times both sizes in turn until four times as many take not much more than four times as long.
fn assert_grows_in_proportion(name: &str, text: fn(usize) -> String, check: impl Fn(&str)) {
    let texts = SIZES.map(text);
    let mut least = [Duration::MAX; 2];
    for _ in 0..ROUNDS {
        for (least, text) in least.iter_mut().zip(&texts) {
            let start = Instant::now();
            check(black_box(text));
            *least = start.elapsed().min(*least);
        }
        if least[1] < least[0].mul_f64(MOST) {
            return;
        }
    }
    panic!("{name}: {SIZES:?} take {least:?}");
}

/// A list of one technique, `s`, and so many areas, unless the head names its own.
fn list(areas: usize, head: &str, rest: &str) -> String {
    let mut list =
        "(schema: 1, clinic: (name: \"C\"), language: \"en-GB\", currency: \"GBP\",\n".to_owned();
    if !head.starts_with("techniques") {
        list.push_str("techniques: [(id: \"s\", label: \"S\")],\n");
    }
    if !head.starts_with("areas") {
        list.extend(["areas: [", &ids(areas, "a"), "],\n"]);
    }
    list + head + rest + ")"
}

/// A list with each area but the first part of that one.
fn parts_of_the_first(list: &str) -> String {
    let part = ", part_of: \"a0\")";
    let parts = list.replace("label: \"a\")", &format!("label: \"a\"{part}"));
    parts.replacen(part, ")", 1)
}

/// A list of so many offers, and as many other entries of a kind.
fn with(n: usize, kind: &str, entry: impl Fn(usize) -> String) -> String {
    let entries = each(n, |i| format!("(id: \"x{i}\", label: \"X\", {})", entry(i)));
    list(n, "", &format!("{}{kind}: [{entries}],", offers(n, priced)))
}

fn offers(n: usize, offer: impl Fn(usize) -> String) -> String {
    format!("offers: [{}],\n", each(n, |i| format!("(technique: \"s\", {})", offer(i))))
}

fn priced(area: usize) -> String {
    format!("areas: [\"a{area}\"], single: {}", 100 + area % 50)
}

fn ids(n: usize, prefix: &str) -> String {
    each(n, |i| format!("(id: \"{prefix}{i}\", label: \"{prefix}\")"))
}

fn each(n: usize, entry: impl Fn(usize) -> String) -> String {
    (0..n).map(entry).collect::<Vec<_>>().join(",\n")
}

/// One day after another.
fn day(n: usize) -> jiff::civil::Date {
    jiff::civil::date(2026, 1, 1).saturating_add(jiff::Span::new().days(i64::try_from(n).unwrap()))
}
