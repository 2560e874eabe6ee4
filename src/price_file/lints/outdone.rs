//! Discounts that another one outdoes: whenever they would be given, it is, and takes off as much.
//!
//! There may be thousands of discounts, so not every one is held against every other. They are gone
//! through from the largest percentage to the smallest, and of those before, only the days are kept
//! that no other of its kind has within its own.

use crate::catalog::{
    Client, Condition, Discount, DiscountIndex, DiscountPart, MembershipIndex, PriceList, Rate,
    Scope, VisitDays, plain_code,
};
use crate::money::Percent;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// The discounts of a list that another one outdoes.
pub(super) fn outdone(list: &PriceList) -> BTreeSet<DiscountIndex> {
    let mut scopes = BTreeMap::new();
    let mut discounts: Vec<SimpleDiscount<'_>> = Vec::new();
    for (index, discount) in list.discounts().iter() {
        let Some((percent, scope)) = simple(discount) else { continue };
        let next = scopes.len();
        let scope_number = *scopes.entry(scope).or_insert(next);
        let is_wide = scope.has_packages();
        discounts.push(SimpleDiscount { index, percent, scope: scope_number, is_wide, discount });
    }
    discounts.sort_by_key(|simple| (std::cmp::Reverse(simple.percent), simple.index));
    let (mut same, mut wide) = (DaysByAudience::default(), DaysByAudience::default());
    let mut found = BTreeSet::new();
    for equal in discounts.chunk_by(|a, b| a.percent == b.percent) {
        for simple in equal {
            let condition = &simple.discount.condition;
            if same.has_wider(condition, simple.scope) || wide.has_wider(condition, 0) {
                found.insert(simple.index);
            }
            same.add(condition, simple.scope);
        }
        // One for everything outdoes those for a part of it only if it takes off more.
        for simple in equal.iter().filter(|simple| simple.is_wide) {
            wide.add(&simple.discount.condition, 0);
        }
    }
    found
}

/// True if a discount applies wherever another does, and takes off at least as much. Of two that
/// take off as much, the one that stands `first` applies.
pub(super) fn is_always_better(better: &Discount, other: &Discount, first: bool) -> bool {
    let (Some((more, wide)), Some((less, narrow))) = (simple(better), simple(other)) else {
        return false;
    };
    let takes_more = more > less || (more == less && first && wide == narrow);
    let is_wider = wide == narrow || wide.has_packages();
    takes_more && is_wider && asks_less(&better.condition, &other.condition)
}

/// The percentage and the scope of a discount of one percentage, which has no limit and is not given
/// beside others.
fn simple(discount: &Discount) -> Option<(Percent, &Scope)> {
    match discount.parts.as_slice() {
        [DiscountPart { rate: Rate::Percent(percent), scope, only_with }]
            if !discount.stacks && only_with.names_nothing() =>
        {
            Some((*percent, scope))
        }
        _ => None,
    }
}

/// Discount of one percentage, which may outdo others or be outdone.
struct SimpleDiscount<'l> {
    index: DiscountIndex,
    percent: Percent,
    /// Number of its scope; equal scopes have one number.
    scope: usize,
    is_wide: bool,
    discount: &'l Discount,
}

/// For whom a discount is and for which sessions, days of the quote aside, and of what.
type Audience = (Option<MembershipIndex>, Option<Client>, Option<String>, Option<VisitDays>, usize);

/// The days of discounts, by kind and by the days of the week, a bit each.
#[derive(Default)]
struct DaysByAudience {
    days: BTreeMap<Audience, BTreeMap<u8, Days>>,
}

impl DaysByAudience {
    fn add(&mut self, condition: &Condition, scope: usize) {
        let code = condition.code.as_deref().map(plain_code);
        let kind = (condition.member, condition.client, code, condition.visits, scope);
        let by_weekdays = self.days.entry(kind).or_default();
        by_weekdays.entry(weekdays(condition)).or_default().add(first(condition), last(condition));
    }

    /// True if one of this scope holds wherever a condition does.
    fn has_wider(&self, condition: &Condition, scope: usize) -> bool {
        let code = condition.code.as_deref().map(plain_code);
        let members = both(condition.member.as_ref());
        let mut kinds = members.flat_map(|member| {
            let clients = both(condition.client.as_ref());
            let code = &code;
            clients.flat_map(move |client| {
                both(code.as_ref()).flat_map(move |code| {
                    both(condition.visits.as_ref())
                        .map(move |visits| (member, client, code.clone(), visits, scope))
                })
            })
        });
        let asked = weekdays(condition);
        kinds.any(|kind| {
            let mut by_weekdays = self.days.get(&kind).into_iter().flatten();
            by_weekdays.any(|(&open, days)| {
                open & asked == asked && days.has_wider(first(condition), last(condition))
            })
        })
    }
}

/// Demands of a condition that holds wherever another does: as much, or nothing.
fn both<T: Clone>(asked: Option<&T>) -> impl Iterator<Item = Option<T>> {
    std::iter::once(None).chain(asked.cloned().map(Some))
}

/// The last day, or none, which comes after all of them.
type Last = (bool, Option<Date>);

/// Times from a day on, or ever, to a day; none of them lies within another.
#[derive(Default)]
struct Days(BTreeMap<Option<Date>, Last>);

impl Days {
    fn has_wider(&self, first: Option<Date>, last: Last) -> bool {
        // The later it begins, the later it ends.
        self.0.range(..=first).next_back().is_some_and(|(_, end)| *end >= last)
    }

    fn add(&mut self, first: Option<Date>, last: Last) {
        if self.has_wider(first, last) {
            return;
        }
        let within: Vec<Option<Date>> = self
            .0
            .range(first..)
            .take_while(|(_, end)| **end <= last)
            .map(|(&day, _)| day)
            .collect();
        for day in within {
            self.0.remove(&day);
        }
        self.0.insert(first, last);
    }
}

fn first(condition: &Condition) -> Option<Date> {
    condition.from
}

fn last(condition: &Condition) -> Last {
    (condition.until.is_none(), condition.until)
}

/// A bit for each day of the week on which a condition may hold.
fn weekdays(condition: &Condition) -> u8 {
    let bit = |day: &jiff::civil::Weekday| 1_u8 << day.to_monday_zero_offset().unsigned_abs();
    match condition.weekdays.as_slice() {
        [] => u8::MAX,
        days => days.iter().map(bit).fold(0, |all, day| all | day),
    }
}

/// True if a condition holds wherever another does.
fn asks_less(condition: &Condition, other: &Condition) -> bool {
    let code = condition.code.as_deref().map(plain_code);
    (condition.member.is_none() || condition.member == other.member)
        && (condition.client.is_none() || condition.client == other.client)
        && (code.is_none() || code == other.code.as_deref().map(plain_code))
        && (condition.visits.is_none() || condition.visits == other.visits)
        && first(condition) <= first(other)
        && last(condition) >= last(other)
        && weekdays(condition) & weekdays(other) == weekdays(other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::price_file::read;

    /// Numbers that look random and are equal in every run.
    struct Dice(u64);

    impl Dice {
        fn one_of(&mut self, choices: &[&'static str]) -> &'static str {
            let step = self.0.wrapping_mul(6_364_136_223_846_793_005);
            self.0 = step.wrapping_add(1_442_695_040_888_963_407);
            choices[usize::try_from(self.0 >> 33).unwrap() % choices.len()]
        }
    }

    fn discount(n: usize, dice: &mut Dice) -> String {
        let fields = [
            dice.one_of(&["percent: 1,", "percent: 2,", "percent: 3,", "amount: 5,"]),
            dice.one_of(&["", "", "techniques: [\"s\"],", "techniques: all,", "add_ons: all,"]),
            dice.one_of(&["", "", "member: \"m\","]),
            dice.one_of(&["", "", "client: new,", "client: returning,"]),
            dice.one_of(&["", "", "code: \"A\",", "code: \"a\",", "code: \"B\","]),
            dice.one_of(&["", "from: \"2026-01-01\",", "from: \"2026-01-02\","]),
            dice.one_of(&["", "until: \"2026-02-01\",", "until: \"2026-02-02\","]),
            dice.one_of(&["", "", "weekdays: [monday],", "weekdays: [tuesday, monday],"]),
            dice.one_of(&["", "", "", "visits_from: \"2026-01-05\","]),
            dice.one_of(&["", "", "", "", "", "stacks: true,"]),
        ];
        format!("(id: \"d{n}\", label: \"D\", {}),", fields.concat())
    }

    #[test]
    fn the_same_are_outdone_as_where_each_is_held_against_every_other() {
        let (mut dice, mut found) = (Dice(1), 0);
        for _ in 0..300 {
            let discounts: String = (0..15).map(|n| discount(n, &mut dice)).collect();
            let text = format!(
                "(schema: 1, clinic: (name: \"C\"), language: \"en-GB\", currency: \"GBP\", \
                 techniques: [(id: \"s\", label: \"S\"), (id: \"t\", label: \"T\")], \
                 areas: [(id: \"a\", label: \"A\")], \
                 offers: [(technique: \"s\", areas: [\"a\"], single: 100)], \
                 add_ons: [(id: \"x\", label: \"X\", single: 10, per: session)], \
                 memberships: [(id: \"m\", label: \"M\", fee: 5)], discounts: [{discounts}])"
            );
            let list = read("list.ron", &text).unwrap().list;
            let is_outdone = |(index, discount): &(DiscountIndex, &Discount)| {
                let mut others = list.discounts().iter().filter(|(other, _)| other != index);
                others.any(|(other, better)| is_always_better(better, discount, other < *index))
            };
            let expected: BTreeSet<DiscountIndex> =
                list.discounts().iter().filter(is_outdone).map(|(index, _)| index).collect();
            assert_eq!(outdone(&list), expected, "{text}");
            found += expected.len();
        }
        assert!(found > 300, "only {found} discounts are outdone");
    }
}
