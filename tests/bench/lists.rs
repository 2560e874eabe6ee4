//! Price lists of any size, written as an owner would write them.

use std::fmt::Write as _;

/// The areas of a technique in [`realistic`], those that [`crate::engine`] chooses first.
const MENU: [&[&str]; 12] = [
    &["face"],
    &["neck"],
    &["chest"],
    &["face", "neck"],
    &["neck", "chest"],
    &["face", "neck", "chest"],
    &["eyes"],
    &["hands"],
    &["abdomen"],
    &["arms"],
    &["legs"],
    &["back"],
];

/// A clinic's whole list with so many offers: techniques on single areas and on combinations, with
/// courses, add-ons of all kinds, discounts, a membership, fees and tax.
///
/// The technique `standard` stands last, where it is found last.
pub(crate) fn realistic(offers: usize) -> String {
    let techniques = offers.div_ceil(MENU.len());
    let name = |n: usize| if n == 0 { "standard".to_owned() } else { format!("technique-{n}") };
    let entries: Vec<(usize, &[&str])> = (0..techniques)
        .flat_map(|technique| MENU.iter().map(move |areas| (technique, *areas)))
        .take(offers)
        .collect();
    let mut list = head();
    let techniques = (0..techniques).rev().map(name).collect::<Vec<_>>();
    write_ids(&mut list, "techniques", techniques.iter().map(String::as_str));
    write_ids(&mut list, "areas", MENU.iter().filter_map(|areas| only(areas)));
    list.push_str("offers: [\n");
    for &(technique, areas) in entries.iter().rev() {
        let single = 160 + 90 * areas.len() + technique % 40;
        write_offer(&mut list, &name(technique), &quoted(areas), single);
    }
    list.push_str("],\n");
    list.push_str(EXTRAS);
    list.push_str(")\n");
    list
}

/// Add-ons of every basis, discounts of which two apply to a member in spring, fees and tax.
const EXTRAS: &str = r#"
add_ons: [
    (id: "serum", label: "Serum", single: (from: 25, to: 30), per: session),
    (id: "led", label: "LED", single: 40, courses: {6: 233}, per: session, alone: 60),
    (id: "mask", label: "Mask", single: 10, courses: {6: 50}, per: area),
    (id: "prp", label: "PRP", percent: 25),
    (id: "kit", label: "Aftercare kit", single: 35, per: plan),
    (id: "block", label: "Nerve block", single: 25, per: session, excludes: ["led"]),
],
fees: [(id: "consultation", label: "Consultation", price: 30, when: chosen)],
memberships: [(id: "club", label: "Glow club", fee: 299)],
discounts: [
    (id: "first", label: "First treatment", percent: 25, client: new),
    (id: "club", label: "Glow club", member: "club", scopes: [(techniques: all, percent: 15), (add_ons: all, percent: 10)]),
    (id: "spring", label: "Spring", percent: 5, from: "2026-03-01", until: "2026-05-31", stacks: true),
    (id: "friend", label: "Friend", amount: 20, per: plan, code: "FRIEND"),
],
tax: (label: "VAT", rate: 20, included: true),
"#;

/// So many areas, `a0`, `a1` …, sold alone, with the next one, and with the next two.
pub(crate) fn neighbours(areas: usize) -> String {
    let ids = area_ids(areas);
    let mut list = head();
    write_ids(&mut list, "techniques", ["standard"]);
    write_ids(&mut list, "areas", ids.iter().map(String::as_str));
    list.push_str("offers: [\n");
    for together in 1..=3 {
        for (n, window) in ids.windows(together).enumerate() {
            let window: Vec<&str> = window.iter().map(String::as_str).collect();
            write_offer(&mut list, "standard", &quoted(&window), 100 + 95 * together + n);
        }
    }
    list.push_str("],\n)\n");
    list
}

/// So many areas, `a0`, `a1` …, each sold in three sizes.
pub(crate) fn sized(areas: usize) -> String {
    let ids = area_ids(areas);
    let mut list = head();
    write_ids(&mut list, "techniques", ["standard"]);
    write_ids(&mut list, "areas", ids.iter().map(String::as_str));
    write_ids(&mut list, "sizes", ["small", "medium", "large"]);
    list.push_str("offers: [\n");
    for (n, id) in ids.iter().enumerate() {
        for (size, single) in [("small", 150), ("medium", 200), ("large", 290)] {
            let areas = format!("{}, size: \"{size}\"", quoted(&[id]));
            write_offer(&mut list, "standard", &areas, single + n);
        }
    }
    list.push_str("],\n)\n");
    list
}

/// The ids of so many areas.
pub(crate) fn area_ids(areas: usize) -> Vec<String> {
    (0..areas).map(|n| format!("a{n}")).collect()
}

fn head() -> String {
    "(\nschema: 1,\nclinic: (name: \"Bench\"),\nlanguage: \"en-GB\",\ncurrency: \"GBP\",\n"
        .to_owned()
}

fn write_ids<'i>(list: &mut String, key: &str, ids: impl IntoIterator<Item = &'i str>) {
    writeln!(list, "{key}: [").unwrap();
    for id in ids {
        writeln!(list, "    (id: \"{id}\", label: \"{id}\"),").unwrap();
    }
    list.push_str("],\n");
}

/// An offer with a course of three, one of six for the price of five, and the rest singles.
fn write_offer(list: &mut String, technique: &str, areas: &str, single: usize) {
    let three = single * 27 / 10;
    writeln!(
        list,
        "    (technique: \"{technique}\", areas: {areas}, single: {single}, \
         courses: {{3: {three}, 6: (pay_for: 5, valid_months: 12)}}),"
    )
    .unwrap();
}

fn quoted(areas: &[&str]) -> String {
    format!("{areas:?}")
}

fn only<'a>(areas: &&'a [&'a str]) -> Option<&'a str> {
    (areas.len() == 1).then(|| areas[0])
}
