//! Reading long lists, beside RON's own reading of them without a check.

use crate::{lists, plain};
use divan::{Bencher, black_box, counter::BytesCount};
use needlepoint::price_file;
use std::time::{Duration, Instant};

/// The longest list that the program takes.
const OFFERS: usize = 10_000;

/// How often both readings are timed, one after the other.
const ROUNDS: usize = 15;

#[divan::bench(args = [100, 1_000, 10_000])]
fn long_list(bencher: Bencher<'_, '_>, offers: usize) {
    let text = lists::realistic(offers);
    let reading = || price_file::read("bench.ron", black_box(&text)).unwrap();
    bencher.counter(BytesCount::of_str(&text)).bench(reading);
}

#[divan::bench(args = [100, 1_000, 10_000])]
fn long_list_by_ron_alone(bencher: Bencher<'_, '_>, offers: usize) {
    let text = lists::realistic(offers);
    bencher.counter(BytesCount::of_str(&text)).bench(|| plain::read(black_box(&text)).offers());
}

/// Both in turn, and how many times as long one takes as the other.
#[divan::bench(sample_count = 1, sample_size = 1)]
fn long_list_beside_ron_alone() {
    let text = lists::realistic(OFFERS);
    let least = |times: &[Duration]| times.iter().min().unwrap().as_secs_f64();
    let (mut checked, mut by_ron) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        checked.push(timed(|| price_file::read("bench.ron", &text).unwrap().list.offers().len()));
        by_ron.push(timed(|| plain::read(&text).offers()));
    }
    let times = least(&checked) / least(&by_ron);
    println!("{OFFERS} offers take {times:.2} times as long as by RON alone");
}

fn timed(read: impl FnOnce() -> usize) -> Duration {
    let start = Instant::now();
    assert_eq!(black_box(read()), OFFERS);
    start.elapsed()
}
