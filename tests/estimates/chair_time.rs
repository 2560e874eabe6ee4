//! Chair time: the minutes of a list added up visit by visit, over every way to decide what is open.

use super::{arbitrary::any_case, decided::decided};
use needlepoint::{
    catalog::{Basis, Minutes, OfferIndex, PriceList, SessionCount, TechniqueIndex},
    estimate::{EqualVisits, Estimate, LineEnd, LineKind, PlannedContent, chair_time, estimate},
    price_file::read,
    selection::Selection,
};
use proptest::prelude::*;

/// Visits of an estimate in which nothing is open.
fn visits(list: &PriceList, estimate: &Estimate) -> Vec<Option<Minutes>> {
    let treated = estimate.total.sessions_at.map(|(sessions, _)| usize::from(sessions.get()));
    let packed = in_packages(estimate).len();
    let alone = estimate.lines.iter().filter_map(|line| match line.kind {
        LineKind::AddOn(index) => {
            let add_on = &list[index];
            let is_said = add_on.minutes.is_some() || add_on.alone_minutes.is_some();
            is_said.then(|| usize::from(line.low.sessions).max(1))
        }
        LineKind::Fee(index) => list[index].minutes.map(|_| 1),
        _ => None,
    });
    let count = match treated {
        Some(sessions) => sessions,
        None if packed > 0 => packed.min(200),
        None => alone.max().unwrap_or(0),
    };
    (1..=count).map(|number| length(list, estimate, number)).collect()
}

fn length(list: &PriceList, estimate: &Estimate, number: usize) -> Option<Minutes> {
    let packages = in_packages(estimate);
    let is_alone = estimate.sessions.is_none() && packages.is_empty();
    let mut parts = Vec::new();
    if estimate.sessions.is_none() && !is_alone {
        let lengths: Option<Vec<Minutes>> =
            packages[number - 1].iter().map(|&technique| list[technique].minutes).collect();
        parts.push(lengths?.into_iter().reduce(Minutes::or).unwrap());
    }
    for line in &estimate.lines {
        let end = &line.low;
        match line.kind {
            LineKind::Treatment(index) => parts.push(of_treatment(list, index, end, number)?),
            LineKind::AddOn(index) => {
                let add_on = &list[index];
                let is_taken = match add_on.basis {
                    Basis::Once | Basis::PerUnit => number == 1,
                    Basis::PerSession | Basis::PerArea => number <= usize::from(end.sessions),
                };
                let alone = add_on.alone_minutes.filter(|_| is_alone);
                parts.extend(alone.or(add_on.minutes).filter(|_| is_taken));
            }
            LineKind::Fee(index) => parts.extend(list[index].minutes.filter(|_| number == 1)),
            _ => {}
        }
    }
    Some(parts.into_iter().fold(Minutes::default(), Minutes::plus))
}

/// The techniques that each session of the packages may be of, one package after another.
fn in_packages(estimate: &Estimate) -> Vec<&[TechniqueIndex]> {
    let contents = estimate.packages.iter().flat_map(|package| &package.contents);
    contents.flat_map(techniques_of_each).collect()
}

fn techniques_of_each(content: &PlannedContent) -> Vec<&[TechniqueIndex]> {
    vec![content.techniques.as_slice(); usize::from(content.sessions.get())]
}

fn of_treatment(
    list: &PriceList,
    index: OfferIndex,
    end: &LineEnd,
    number: usize,
) -> Option<Minutes> {
    let offer = &list[index];
    // The sessions one by one, each with what it is bought as.
    let bought = end.purchases.iter().flat_map(|bought| {
        let sessions = usize::from(bought.sessions.get());
        let as_what = if bought.by_tier { SessionCount::MIN } else { bought.sessions };
        vec![as_what; sessions * usize::from(bought.times)]
    });
    let bought: Vec<SessionCount> = bought.collect();
    let rung = offer.ladder().rung(bought[number - 1]);
    let own = rung.and_then(|rung| rung.minutes).or(offer.minutes());
    let is_added = !offer.needs_beside().is_empty();
    own.or(if is_added { Some(Minutes::default()) } else { list[offer.technique()].minutes })
}

/// Visits that are of either length, by their numbers.
fn either(mut all: Vec<Option<Minutes>>, one: Vec<Option<Minutes>>) -> Vec<Option<Minutes>> {
    for (position, length) in one.into_iter().enumerate() {
        match all.get_mut(position) {
            Some(known) => *known = known.zip(length).map(|(known, own)| known.or(own)),
            None => all.push(length),
        }
    }
    all
}

proptest! {
    #![proptest_config(super::properties::config())]

    #[test]
    fn every_visit_takes_what_the_list_says_over_all_that_is_open(case in any_case()) {
        // On which days the sessions are is not decided by any choice.
        let list = case.list.without_visits().build();
        if let Ok(told) = estimate(&list, &case.selection) {
            let each = decided(&list, &case.selection);
            let each = each.iter().filter_map(|one| estimate(&list, one).ok());
            let expected = each.map(|one| visits(&list, &one)).fold(Vec::new(), either);
            let found = chair_time(&list, &case.selection, &told);
            prop_assert_eq!(found.visits, expected);
        }
    }
}

const LIST: &str = r#"(
    schema: 1, clinic: (name: "Test clinic"), language: "en-GB", currency: "GBP",
    techniques: [(id: "standard", label: "Standard", minutes: 45..60)],
    areas: [(id: "face", label: "Face")],
    offers: [(technique: "standard", areas: ["face"], single: (price: 200, minutes: 45), courses: {3: (price: 550, minutes: 60)})],
    add_ons: [(id: "led", label: "LED", single: 30, per: session, minutes: 20, alone: (price: 50, minutes: 30..40))],
)"#;

#[test]
fn visits_of_one_length_are_told_together() {
    let list = read("test.ron", LIST).unwrap().list;
    let choice = |sessions: &str| Selection {
        areas: vec!["face".into()],
        sessions: sessions.parse().ok(),
        ..Selection::default()
    };
    let together = |sessions: &str| {
        let selection = choice(sessions);
        chair_time(&list, &selection, &estimate(&list, &selection).unwrap()).equal_visits()
    };
    let equal = |first, last, minutes| EqualVisits { first, last, minutes };
    let (single, course) = (Minutes::exactly(45), Minutes::exactly(60));
    assert_eq!(together("4"), [equal(1, 3, course), equal(4, 4, single)]);
    // Two are single sessions, three a course.
    let open = Minutes::between(45, 60).unwrap();
    assert_eq!(together("2..4"), [equal(1, 2, open), equal(3, 3, course), equal(4, 4, single)]);
}
