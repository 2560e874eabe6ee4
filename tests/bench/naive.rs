//! The bare sums behind [`crate::engine::realistic`]: what a program would do that knows nothing
//! but this one list. No names to look up, no lines to show, no reasons to give.

/// The price of one session in pence by what is treated, a bit each for face, neck and chest.
const SINGLES: [(u8, i64); 6] = [
    (0b001, 25_000),
    (0b010, 25_000),
    (0b100, 25_000),
    (0b011, 34_000),
    (0b110, 34_000),
    (0b111, 43_000),
];

/// Both ends of the total for face, neck and chest with serum, LED and kit, as a member in spring.
pub(crate) fn total(areas: u8, sessions: std::ops::RangeInclusive<i64>) -> (i64, i64) {
    let total = |count: i64| {
        let treatments = treatments(areas, count);
        let led = (0..=count / 6).map(|sixes| sixes * 23_300 + (count - 6 * sixes) * 4_000);
        let fixed = led.min().unwrap_or(0) + 3_500;
        let at = |serum: i64| {
            let club = off(treatments, 15) + off(fixed + serum * count, 10);
            off(club, 5)
        };
        (at(2_500), at(3_000))
    };
    let ends = sessions.map(total);
    ends.reduce(|(low, high), (l, h)| (low.min(l), high.max(h))).unwrap_or((0, 0))
}

/// The cheapest offers for just these areas.
fn treatments(areas: u8, count: i64) -> i64 {
    if areas == 0 {
        return 0;
    }
    let first = areas & areas.wrapping_neg();
    let fits = |(treats, _): &&(u8, i64)| treats & first != 0 && treats & !areas == 0;
    let offers = SINGLES.iter().filter(fits);
    let prices =
        offers.map(|(treats, single)| course(*single, count) + treatments(areas & !treats, count));
    prices.min().unwrap_or(0)
}

/// The cheapest of singles, courses of three and courses of six for the price of five.
fn course(single: i64, count: i64) -> i64 {
    let three = single * 27 / 10;
    let ways = (0..=count / 6).flat_map(|sixes| {
        let left = count - 6 * sixes;
        (0..=left / 3).map(move |threes| (sixes, threes, left - 3 * threes))
    });
    let price = |(sixes, threes, ones)| sixes * 5 * single + threes * three + ones * single;
    ways.map(price).min().unwrap_or(0)
}

/// What is left after a percentage, rounded to the penny.
fn off(amount: i64, percent: i64) -> i64 {
    (amount * (100 - percent) + 50) / 100
}
