//! Areas that are sold by themselves, and which of them are parts of which.

use crate::{
    catalog::{AreaIndex, Coverage, PriceList, SessionCount, SizeIndex, TechniqueIndex},
    money::{Amount, High},
    price_file::{coverage::named, sold::Sold},
};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

/// Wholes above a part that are looked at for one that is sold: more than a body has, and a chain
/// of thousands must not take long.
const MOST_STEPS: usize = 20;

/// Areas by the areas that they are parts of, one step at a time.
#[derive(Debug)]
pub(super) struct WholeByPart {
    whole_of: BTreeMap<AreaIndex, AreaIndex>,
    of: BTreeMap<AreaIndex, Vec<AreaIndex>>,
    /// The areas that have parts, those with the most first.
    largest: Vec<AreaIndex>,
}

impl WholeByPart {
    /// Those of a list.
    pub(super) fn new(list: &PriceList) -> Self {
        let whole_of: BTreeMap<AreaIndex, AreaIndex> =
            list.areas().iter().filter_map(|(area, entry)| Some((area, entry.part_of?))).collect();
        let mut of: BTreeMap<AreaIndex, Vec<AreaIndex>> = BTreeMap::new();
        for (&part, &whole) in &whole_of {
            of.entry(whole).or_default().push(part);
        }
        let mut largest: Vec<(Reverse<usize>, AreaIndex)> =
            of.iter().map(|(&whole, parts)| (Reverse(parts.len()), whole)).collect();
        largest.sort_unstable();
        Self { whole_of, of, largest: largest.into_iter().map(|(_, whole)| whole).collect() }
    }

    /// True if no area is part of another.
    pub(super) fn is_empty(&self) -> bool {
        self.whole_of.is_empty()
    }

    fn of(&self, whole: AreaIndex) -> &[AreaIndex] {
        self.of.get(&whole).map_or(&[], Vec::as_slice)
    }

    /// Areas that an area is part of, the nearest first.
    fn above(&self, part: AreaIndex) -> impl Iterator<Item = AreaIndex> {
        let whole_of = |area: &AreaIndex| self.whole_of.get(area).copied();
        std::iter::successors(whole_of(&part), whole_of).take(MOST_STEPS)
    }
}

/// The areas that the offers of a technique name, in whatever size and beside whatever else: an
/// offer for any other area does not serve them.
#[derive(Debug, Default)]
pub(super) struct Named {
    areas: BTreeSet<AreaIndex>,
    /// Number of them that are parts of an area.
    parts: BTreeMap<AreaIndex, usize>,
}

impl Named {
    /// Those of each technique.
    pub(super) fn by_technique(
        sold: &[Sold<'_>],
        parts: &WholeByPart,
    ) -> BTreeMap<TechniqueIndex, Self> {
        let mut by_technique: BTreeMap<TechniqueIndex, Self> = BTreeMap::new();
        for offer in sold {
            let of_technique = by_technique.entry(offer.technique).or_default();
            for &area in named(&offer.place.coverage) {
                let is_first = of_technique.areas.insert(area);
                if let Some(&whole) = parts.whole_of.get(&area).filter(|_| is_first) {
                    let count = of_technique.parts.entry(whole).or_default();
                    *count = count.saturating_add(1);
                }
            }
        }
        by_technique
    }

    /// Number of parts of an area that are not named.
    fn others(&self, parts: &WholeByPart, whole: AreaIndex) -> usize {
        let named = self.parts.get(&whole).copied().unwrap_or_default();
        parts.of(whole).len().saturating_sub(named)
    }

    /// Of the areas that are not named, the one with the most parts that are not named either.
    fn largest_other(&self, parts: &WholeByPart) -> Option<AreaIndex> {
        let mut found = None;
        let mut most = 0;
        for &whole in &parts.largest {
            // Those that follow have no more.
            if parts.of(whole).len() <= most {
                break;
            }
            let others = self.others(parts, whole);
            if others > most && !self.areas.contains(&whole) {
                (found, most) = (Some(whole), others);
            }
        }
        found
    }
}

/// The cheapest price for each number of sessions, and the offer that has it.
pub(super) type AreaPrices<'o, 's> = BTreeMap<SessionCount, (Amount, &'o Sold<'s>)>;

/// Offers of a technique, in one size or in any, for one area at a time.
#[derive(Debug)]
pub(super) struct Alone<'o, 's> {
    parts: &'o WholeByPart,
    named: &'o Named,
    /// The offers that name an area, it alone or among others to choose from.
    naming: BTreeMap<AreaIndex, Vec<&'o Sold<'s>>>,
    any_other: Option<&'o Sold<'s>>,
    /// The offers for several areas at once.
    together: Vec<&'o Sold<'s>>,
    /// Areas of which any so many may be chosen.
    of_any: BTreeSet<AreaIndex>,
}

/// The parts of an area that are named.
#[derive(Debug, Default)]
pub(super) struct NamedParts<'o, 's> {
    /// Those that are sold by themselves.
    pub(super) alone: Vec<AreaIndex>,
    /// The offers for several of them.
    pub(super) together: Vec<&'o Sold<'s>>,
}

impl<'o, 's> Alone<'o, 's> {
    /// Offers of each technique in each size, and in any.
    pub(super) fn each(
        sold: &'o [Sold<'s>],
        parts: &'o WholeByPart,
        named: &'o BTreeMap<TechniqueIndex, Named>,
    ) -> impl Iterator<Item = Self> {
        let mut groups: BTreeMap<(TechniqueIndex, Option<SizeIndex>), Self> = BTreeMap::new();
        for offer in sold.iter().filter(|offer| offer.place.beside.is_empty()) {
            let Some(named) = named.get(&offer.technique) else { continue };
            let nothing = || Self {
                parts,
                named,
                naming: BTreeMap::new(),
                any_other: None,
                together: Vec::new(),
                of_any: BTreeSet::new(),
            };
            let group = groups.entry((offer.technique, offer.place.size)).or_insert_with(nothing);
            match &offer.place.coverage {
                Coverage::AnyOther => group.any_other = Some(offer),
                Coverage::Together(areas) if areas.len() > 1 => group.together.push(offer),
                Coverage::AnyOf(_, areas) => group.of_any.extend(areas),
                Coverage::Together(areas) | Coverage::OneOf(areas) => {
                    for &area in areas {
                        group.naming.entry(area).or_default().push(offer);
                    }
                }
            }
        }
        groups.into_values()
    }

    /// The areas whose parts may cost more than they do, each with its parts that are named. A part
    /// that is served as any other area counts for its own whole only.
    ///
    /// Of the areas that are served as any other, with parts that are so too, one is enough: all
    /// have one price. Areas with parts of which any so many may be chosen are left out: what those
    /// cost hangs on which are chosen together.
    pub(super) fn wholes(&self) -> BTreeMap<AreaIndex, NamedParts<'o, 's>> {
        let mut wholes: BTreeMap<AreaIndex, NamedParts<'o, 's>> = BTreeMap::new();
        for &part in self.naming.keys() {
            if let Some(whole) = self.nearest_whole(part) {
                wholes.entry(whole).or_default().alone.push(part);
            }
        }
        for offer in &self.together {
            if let Some(whole) = self.common_whole(named(&offer.place.coverage)) {
                wholes.entry(whole).or_default().together.push(offer);
            }
        }
        if self.any_other.is_some() {
            let named = self.naming.keys().filter(|area| !self.parts.of(**area).is_empty());
            for whole in named.copied().chain(self.named.largest_other(self.parts)) {
                wholes.entry(whole).or_default();
            }
        }
        if !self.of_any.is_empty() {
            let of_any: BTreeSet<AreaIndex> =
                self.of_any.iter().flat_map(|&part| self.parts.above(part)).collect();
            wholes.retain(|whole, _| !of_any.contains(whole));
        }
        wholes
    }

    /// The nearest area that is sold by itself and that an area is part of.
    fn nearest_whole(&self, part: AreaIndex) -> Option<AreaIndex> {
        self.parts.above(part).find(|whole| self.sells(*whole))
    }

    /// Smallest whole of several areas, if it is one for all.
    fn common_whole(&self, parts: &[AreaIndex]) -> Option<AreaIndex> {
        let (first, others) = parts.split_first()?;
        let whole = self.nearest_whole(*first)?;
        others.iter().all(|part| self.nearest_whole(*part) == Some(whole)).then_some(whole)
    }

    fn sells(&self, area: AreaIndex) -> bool {
        self.naming.contains_key(&area)
            || (self.any_other.is_some() && !self.named.areas.contains(&area))
    }

    /// Prices of an area, wherever something is known of them.
    pub(super) fn prices(&self, area: AreaIndex) -> AreaPrices<'o, 's> {
        match self.naming.get(&area) {
            Some(offers) => cheapest(offers.iter().copied()),
            None if self.named.areas.contains(&area) => AreaPrices::new(),
            None => self.other_prices(),
        }
    }

    /// Prices of any other area.
    pub(super) fn other_prices(&self) -> AreaPrices<'o, 's> {
        cheapest(self.any_other.into_iter())
    }

    /// The parts of an area that are served as any other area.
    pub(super) fn other_parts(&self, whole: AreaIndex) -> impl Iterator<Item = AreaIndex> {
        let parts = self.parts.of(whole).iter().filter(|_| self.any_other.is_some());
        parts.filter(|part| !self.named.areas.contains(part)).copied()
    }

    /// Number of these.
    pub(super) fn other_parts_count(&self, whole: AreaIndex) -> usize {
        self.any_other.map_or(0, |_| self.named.others(self.parts, whole))
    }
}

/// The cheapest prices of some offers.
pub(super) fn cheapest<'o, 's>(offers: impl Iterator<Item = &'o Sold<'s>>) -> AreaPrices<'o, 's>
where
    's: 'o,
{
    let mut cheapest = AreaPrices::new();
    for offer in offers {
        for rung in offer.ladder.ladder.rungs() {
            let price = rung.price().amount();
            if price.high == High::Unknown {
                continue;
            }
            let best = cheapest.entry(rung.sessions()).or_insert((price, offer));
            if price < best.0 {
                *best = (price, offer);
            }
        }
    }
    cheapest
}

#[cfg(test)]
mod tests {
    use crate::price_file::read;
    use std::{
        collections::{BTreeMap, BTreeSet},
        fmt::Write as _,
    };

    const AREAS: usize = 7;

    /// Numbers that look random and are equal in every run.
    struct Dice(u64);

    impl Dice {
        fn below(&mut self, count: usize) -> usize {
            let step = self.0.wrapping_mul(6_364_136_223_846_793_005);
            self.0 = step.wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(self.0 >> 33).unwrap() % count
        }
    }

    /// Offers, and the area that each area is part of.
    struct Sale {
        /// The areas of each offer, none for any other one, and its price.
        offers: Vec<(Vec<usize>, usize)>,
        /// Areas and price of each offer for several areas at once.
        together: Vec<(Vec<usize>, usize)>,
        whole_of: Vec<Option<usize>>,
    }

    impl Sale {
        fn random(dice: &mut Dice) -> Self {
            // Each is part of none, or of one that stands before it.
            let whole_of = (0..AREAS).map(|area| dice.below(area + 1).checked_sub(1)).collect();
            let mut offers: Vec<(Vec<usize>, usize)> = Vec::new();
            for _ in 0..dice.below(6) {
                let areas: BTreeSet<usize> =
                    (0..dice.below(3)).map(|_| dice.below(AREAS)).collect();
                let areas: Vec<usize> = areas.into_iter().collect();
                if offers.iter().all(|(others, _)| *others != areas) {
                    offers.push((areas, 50 + 10 * dice.below(10)));
                }
            }
            let mut together: Vec<(Vec<usize>, usize)> = Vec::new();
            for _ in 0..dice.below(4) {
                let areas: BTreeSet<usize> =
                    (0..=dice.below(3)).map(|_| dice.below(AREAS)).collect();
                let areas: Vec<usize> = areas.into_iter().collect();
                if areas.len() > 1 && together.iter().all(|(others, _)| *others != areas) {
                    together.push((areas, 50 + 10 * dice.below(20)));
                }
            }
            Self { offers, together, whole_of }
        }

        fn price(&self, area: usize) -> Option<usize> {
            let naming = self.offers.iter().filter(|(areas, _)| areas.contains(&area));
            let any_other = self.offers.iter().find(|(areas, _)| areas.is_empty());
            let cheapest = naming.map(|(_, price)| *price).min();
            cheapest.or(any_other.filter(|_| !self.is_named(area)).map(|(_, price)| *price))
        }

        fn is_named(&self, area: usize) -> bool {
            self.offers.iter().chain(&self.together).any(|(areas, _)| areas.contains(&area))
        }

        /// The nearest whole of an area that is sold; of one that is served as any other its own
        /// whole alone.
        fn whole(&self, part: usize) -> Option<usize> {
            let above = |area: &usize| self.whole_of[*area];
            let steps = if self.is_named(part) { AREAS } else { 1 };
            let mut wholes = std::iter::successors(above(&part), above).take(steps);
            wholes.find(|whole| self.price(*whole).is_some())
        }

        /// Least price of the most parts of an area that can be bought, of equally many the
        /// dearest, over every way to buy some.
        fn cost_of_parts(&self, whole: usize) -> usize {
            let single = (0..AREAS).filter_map(|part| Some((vec![part], self.price(part)?)));
            let ways = single.chain(self.together.iter().cloned());
            let is_of_parts = |areas: &[usize]| areas.iter().all(|&a| self.whole(a) == Some(whole));
            let ways: Vec<_> = ways.filter(|(areas, _)| is_of_parts(areas)).collect();
            let mut least: BTreeMap<BTreeSet<usize>, usize> = BTreeMap::new();
            for taken in 0..1_usize << ways.len() {
                let taken = ways.iter().enumerate().filter(|(way, _)| (taken >> way) & 1 == 1);
                let (mut areas, mut cost) = (BTreeSet::new(), 0);
                for (_, (some, price)) in taken {
                    areas.extend(some);
                    cost += price;
                }
                let best = least.entry(areas).or_insert(cost);
                *best = cost.min(*best);
            }
            least.into_iter().map(|(areas, cost)| (areas.len(), cost)).max().unwrap().1
        }

        /// The wholes that cost less than their parts, each part held against the nearest whole
        /// that is sold.
        fn dear_wholes(&self) -> BTreeSet<usize> {
            let is_dear = |area: &usize| {
                self.price(*area).is_some_and(|price| self.cost_of_parts(*area) > price)
            };
            (0..AREAS).filter(is_dear).collect()
        }

        fn text(&self) -> String {
            let mut text = "(schema: 1, clinic: (name: \"C\"), language: \"en-GB\", \
                 currency: \"GBP\", price_band: (from: 1, to: 900), \
                 techniques: [(id: \"t\", label: \"T\"), (id: \"u\", label: \"U\")], areas: ["
                .to_owned();
            for (area, whole) in self.whole_of.iter().enumerate() {
                let part_of = whole.map_or(String::new(), |whole| format!("part_of: \"a{whole}\""));
                write!(text, "(id: \"a{area}\", label: \"A\", {part_of}),").unwrap();
            }
            text += "], offers: [(technique: \"u\", areas: [\"a0\"], single: 9),";
            let names = |areas: &[usize]| {
                areas.iter().map(|area| format!("\"a{area}\"")).collect::<Vec<_>>().join(", ")
            };
            for (areas, price) in &self.together {
                let areas = names(areas);
                write!(text, "(technique: \"t\", areas: [{areas}], single: {price}),").unwrap();
            }
            for (areas, price) in &self.offers {
                let place = match areas.len() {
                    0 => "areas: any".to_owned(),
                    _ => format!("one_of: [{}]", names(areas)),
                };
                write!(text, "(technique: \"t\", {place}, single: {price}),").unwrap();
            }
            text + "])"
        }
    }

    /// The areas of which it is said that their parts cost more.
    fn warned_of(text: &str) -> BTreeSet<usize> {
        let warnings = read("list.ron", text).unwrap().warnings;
        let whole = |message: &str| {
            let (_, rest) = message.split_once("than all of \"a")?;
            rest.split_once('"')?.0.parse().ok()
        };
        warnings.iter().filter_map(|warning| whole(&warning.message)).collect()
    }

    #[test]
    fn wholes_that_cost_less_than_their_parts_are_found_as_one_by_one() {
        let (mut dice, mut found) = (Dice(1), 0);
        for _ in 0..2_000 {
            let sale = Sale::random(&mut dice);
            let (text, dear) = (sale.text(), sale.dear_wholes());
            let warned_of = warned_of(&text);
            assert!(warned_of.is_subset(&dear), "{warned_of:?} of {dear:?}: {text}");
            // Of those that are served as any other area, one is enough.
            let missed: Vec<&usize> = dear.difference(&warned_of).collect();
            let is_told = warned_of.iter().any(|area| !sale.is_named(*area));
            let is_enough = missed.iter().all(|area| !sale.is_named(**area) && is_told);
            assert!(is_enough, "only {warned_of:?} of {dear:?}: {text}");
            found += dear.len();
        }
        assert!(found > 500, "only {found} wholes cost less");
    }
}
