//! The engine alone: one estimate, and how it grows.

use crate::{lists, naive};
use divan::{Bencher, black_box};
use needlepoint::{
    catalog::PriceList,
    estimate::estimate,
    price_file,
    selection::{ChosenAddOn, Selection},
};

/// Sessions that are left open in every benchmark that is not about them.
const SESSIONS: &str = "3..6";

fn list(text: &str) -> PriceList {
    price_file::read("bench.ron", text).unwrap().list
}

/// Three areas of `standard` at three to six sessions, three add-ons, as a member in spring.
pub(crate) fn realistic() -> Selection {
    let add_on = ChosenAddOn::new;
    Selection {
        technique: Some("standard".to_owned()),
        member: Some("club".to_owned()),
        on: Some(jiff::civil::date(2026, 4, 1)),
        add_ons: ["serum", "led", "kit"].map(add_on).to_vec(),
        ..plain(&["face", "neck", "chest"].map(str::to_owned), SESSIONS)
    }
}

/// Areas and sessions, and nothing else.
fn plain(areas: &[String], sessions: &str) -> Selection {
    Selection {
        areas: areas.iter().map(|area| area.as_str().into()).collect(),
        sessions: Some(sessions.parse().unwrap()),
        ..Selection::default()
    }
}

fn run(bencher: Bencher<'_, '_>, list: &PriceList, selection: &Selection) {
    bencher.bench(|| estimate(black_box(list), black_box(selection)).unwrap());
}

/// 60 offers, 3 areas, 3 add-ons, 3 to 6 sessions.
#[divan::bench]
fn realistic_estimate(bencher: Bencher<'_, '_>) {
    run(bencher, &list(&lists::realistic(60)), &realistic());
}

/// The same by bare sums, which come to the same total.
#[divan::bench]
fn realistic_bare_sums(bencher: Bencher<'_, '_>) {
    let total = estimate(&list(&lists::realistic(60)), &realistic()).unwrap().total;
    let bare = naive::total(0b111, 3..=6);
    assert_eq!((total.low.minor(), total.high.unwrap().minor()), bare);
    bencher.bench(|| naive::total(black_box(0b111), black_box(3..=6)));
}

/// Offers that the choice does not touch.
#[divan::bench(args = [10, 100, 1_000, 10_000])]
fn by_offers(bencher: Bencher<'_, '_>, offers: usize) {
    run(bencher, &list(&lists::realistic(offers)), &realistic());
}

/// Chosen areas, each sold alone and with its neighbours.
#[divan::bench(args = [1, 2, 3, 6, 12])]
fn by_areas(bencher: Bencher<'_, '_>, areas: usize) {
    run(bencher, &list(&lists::neighbours(areas)), &plain(&lists::area_ids(areas), SESSIONS));
}

/// Sessions that are decided.
#[divan::bench(args = [1, 3, 6, 12, 24])]
fn by_sessions(bencher: Bencher<'_, '_>, sessions: usize) {
    run(bencher, &list(&lists::neighbours(3)), &plain(&lists::area_ids(3), &sessions.to_string()));
}

/// Sessions that are open, from one on.
#[divan::bench(args = [1, 3, 6, 12, 24])]
fn by_open_sessions(bencher: Bencher<'_, '_>, most: usize) {
    run(bencher, &list(&lists::neighbours(3)), &plain(&lists::area_ids(3), &format!("1..{most}")));
}

/// Areas whose size is open, three sizes each.
#[divan::bench(args = [0, 1, 2, 3, 4])]
fn by_open_sizes(bencher: Bencher<'_, '_>, open: usize) {
    let mut areas = lists::area_ids(4);
    for area in areas.iter_mut().skip(open) {
        area.push_str(":medium");
    }
    run(bencher, &list(&lists::sized(4)), &plain(&areas, SESSIONS));
}
