//! Consequences of a price list and a selection, worked out once and shown by several views.

use super::question::AmountQuestion;
use crate::{
    catalog::{
        Advice, AreaIndex, Offer, OfferIndex, PriceList, Rung, SessionCount, SizeIndex,
        TechniqueIndex,
    },
    estimate::{
        AsYouGo, Calendar, Derivation, Estimate, EstimateError, LineKind, ListPrice, Question,
        Unpriced, add_on_availability, as_you_go, calendar, estimate, estimate_with_hints, explain,
        single_price, sizes_to_decide, treatment_prices, treatment_savings, unpriced_at,
    },
    money::{Amount, High, Money},
    selection::{Selection, SessionRange},
};
use jiff::civil::Date;
use std::{collections::BTreeSet, sync::Arc};

/// Consequences of a price list and a selection. Views show it; it is never edited.
#[derive(Debug)]
pub struct Derived {
    prices: Arc<PriceList>,
    chosen: Selection,
    today: Date,
    /// Estimate of the selection, or its refusal.
    pub estimate: Result<Estimate, EstimateError>,
    /// Most that it may come to if the sessions are not booked together, if that is more.
    pub as_you_go: Option<AsYouGo>,
    /// The technique that is chosen, or that is the only possibility.
    pub technique: Option<TechniqueIndex>,
    /// Sessions that the clinic advises for it.
    pub advice: Option<Advice>,
    /// The fewest and the most weeks between two sessions, if the list says them.
    pub every_weeks: Option<(u8, u8)>,
    /// The chosen areas that come in several sizes, with these sizes.
    pub sizes: Vec<(AreaIndex, Vec<SizeIndex>)>,
    /// The treatments' price for 1, 2, 3 … sessions; empty if none is priced.
    pub ladder: Vec<LadderPrice>,
    /// Price that each technique would have, in the list's order, with the question where it comes
    /// from; `None` if it has no price.
    pub technique_prices: Vec<(TechniquePrice, Option<Question>)>,
    /// Refusal of each add-on, in the list's order; `None` if it may be chosen.
    pub add_on_refusals: Vec<Option<EstimateError>>,
    /// The days of the sessions, if the first is chosen.
    pub calendar: Option<Calendar>,
}

/// Price of one number of sessions, a step of the ladder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LadderPrice {
    /// Number of sessions.
    pub sessions: SessionCount,
    /// Price of the treatments then; `None` if that many can't be bought.
    pub price: Option<Amount>,
    /// Saving against as many single sessions, at either end of its price.
    pub saving: Option<(Money, Money)>,
    /// Rule known of so many sessions, whose own price is stated at the consultation.
    pub unpriced: Option<Unpriced>,
    /// True if worth showing when there is no room for all: a course, an advised or chosen number,
    /// or the first.
    pub is_notable: bool,
}

/// Price of a technique for the chosen areas, or its least price if none is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TechniquePrice {
    /// One session for the chosen areas.
    Session(Amount),
    /// It is sold for these areas by the course: so many sessions for so much.
    Course(SessionCount, Amount),
    /// The least that a session of it costs, as no area is chosen.
    AtLeast(Amount),
    /// It is sold for these areas, or at all, only at special prices that are for others.
    OnlySpecial,
    /// It is not sold for the chosen areas.
    NotSold,
}

/// The ladder shows at least so many steps.
const LADDER_LEAST: u16 = 6;
/// And at most so many.
const LADDER_MOST: u16 = 40;

impl Derived {
    /// Works out everything that is `chosen`, `today`.
    pub fn new(prices: Arc<PriceList>, chosen: &Selection, today: Date) -> Self {
        let selection = on(chosen, today);
        let estimate = estimate_with_hints(&prices, &selection);
        let technique = technique_of(&prices, &selection, &estimate);
        let advice = prices.advice(&selection.concerns, technique);
        let every_weeks = prices.every_weeks(&selection.concerns, technique);
        let ladder = technique
            .map_or_else(Vec::new, |technique| ladder(&prices, &selection, technique, advice));
        let sizes = sizes(&prices, &selection, technique);
        let technique_prices = prices
            .techniques()
            .indexes()
            .map(|technique| technique_price(&prices, &selection, technique))
            .collect();
        let add_on_refusals = prices
            .add_ons()
            .indexes()
            .map(|add_on| add_on_availability(&prices, &selection, add_on).err())
            .collect();
        let known = estimate.as_ref().ok();
        let as_you_go = known.and_then(|known| as_you_go(&prices, &selection, known));
        let calendar = known
            .zip(selection.start)
            .and_then(|(known, start)| calendar(&prices, &selection, known, start, today));
        Self {
            prices,
            chosen: chosen.clone(),
            today,
            estimate,
            as_you_go,
            technique,
            advice,
            every_weeks,
            sizes,
            ladder,
            technique_prices,
            add_on_refusals,
            calendar,
        }
    }

    /// Notes that this is shown when an amount is asked that was not asked earlier. It may then
    /// be answered by another list: entries are found again by their ids.
    pub fn tie(&self, asked: &mut AmountQuestion) {
        let shown = || Box::new((Arc::clone(&self.prices), on(&self.chosen, self.today)));
        asked.at.get_or_insert_with(shown);
    }

    /// Derivations of amounts, as far as these are (still) there.
    pub fn explain(&self, asked: &AmountQuestion) -> Vec<Derivation> {
        let in_hand = on(&self.chosen, self.today);
        let by = |in_hand: &Selection| match &asked.of {
            Some(of) => Selection { on: in_hand.on, ..Selection::clone(of) },
            None => in_hand.clone(),
        };
        let chosen = by(&in_hand);
        let earlier = asked.at.as_deref();
        let earlier = earlier
            .filter(|(prices, then)| !Arc::ptr_eq(prices, &self.prices) || *then != in_hand)
            .map(|(prices, then)| (prices, by(then)));
        let answer = |question: &Question| {
            let question = match &earlier {
                Some((prices, then)) => question.again((prices, then), (&self.prices, &chosen))?,
                None => question.clone(),
            };
            explain(&self.prices, &chosen, &question).ok().flatten()
        };
        asked.questions.iter().filter_map(answer).collect()
    }

    /// Question where the price of a technique comes from.
    pub fn ask_technique(&self, technique: TechniqueIndex, question: Question) -> AmountQuestion {
        let chosen = on(&self.chosen, self.today);
        AmountQuestion::of(with_technique(&self.prices, &chosen, technique), question)
    }

    /// Question where a step of the ladder comes from.
    pub fn ask_step(&self, step: &LadderPrice) -> Option<AmountQuestion> {
        let most = self.ladder.last()?.sessions;
        treatments(step.sessions, most).map(AmountQuestion::from)
    }

    /// True if it was worked out from this list and selection.
    pub fn is_of(&self, prices: &Arc<PriceList>, chosen: &Selection, today: Date) -> bool {
        Arc::ptr_eq(&self.prices, prices) && self.today == today && self.chosen == *chosen
    }
}

/// A choice as of a day.
fn on(chosen: &Selection, today: Date) -> Selection {
    Selection { on: Some(today), ..chosen.clone() }
}

/// The technique that a selection means: the chosen one, or the only one that it can mean.
fn technique_of(
    prices: &PriceList,
    selection: &Selection,
    estimate: &Result<Estimate, EstimateError>,
) -> Option<TechniqueIndex> {
    if let Some(id) = &selection.technique {
        return prices.techniques().find(id);
    }
    estimate.iter().flat_map(|estimate| &estimate.lines).find_map(|line| match line.kind {
        LineKind::Treatment(offer) => Some(prices[offer].technique()),
        _ => None,
    })
}

/// The sizes of chosen areas that there are to decide on, by one technique or by any; only if there
/// are several.
fn sizes(
    prices: &PriceList,
    selection: &Selection,
    technique: Option<TechniqueIndex>,
) -> Vec<(AreaIndex, Vec<SizeIndex>)> {
    let chosen = selection.areas.iter().filter_map(|chosen| prices.areas().find(&chosen.id));
    let to_decide = |area: AreaIndex| {
        let all = prices.techniques().indexes();
        let techniques = all.filter(|&index| technique.is_none_or(|technique| technique == index));
        let sizes = techniques.flat_map(|technique| sizes_to_decide(prices, technique, area));
        sizes.collect::<BTreeSet<_>>()
    };
    let sizes = chosen.map(|area| (area, to_decide(area))).filter(|(_, sizes)| sizes.len() > 1);
    sizes.map(|(area, sizes)| (area, sizes.into_iter().collect())).collect()
}

fn ladder(
    prices: &PriceList,
    selection: &Selection,
    technique: TechniqueIndex,
    advice: Option<Advice>,
) -> Vec<LadderPrice> {
    let mut notable = course_counts(prices, technique);
    notable.extend(SessionCount::new(1));
    notable.extend(advice.iter().flat_map(|advice| [advice.sessions().0, advice.sessions().1]));
    notable.extend(selection.sessions.iter().flat_map(|range| [range.low(), range.high()]));
    let most =
        notable.iter().next_back().map_or(0, |count| count.get()).clamp(LADDER_LEAST, LADDER_MOST);
    let counts = (1..=most).filter_map(SessionCount::new);
    let savings = treatment_savings(prices, selection, counts.clone());
    let steps: Vec<LadderPrice> = treatment_prices(prices, selection, counts)
        .into_iter()
        .zip(savings)
        .map(|((sessions, price), saving)| {
            let is_notable = notable.contains(&sessions);
            let unpriced = unpriced_at(prices, selection, sessions);
            LadderPrice { sessions, price, saving, unpriced, is_notable }
        })
        .collect();
    if steps.iter().any(|step| step.price.is_some()) { steps } else { Vec::new() }
}

/// The courses that a technique is sold in.
fn course_counts(prices: &PriceList, technique: TechniqueIndex) -> BTreeSet<SessionCount> {
    offers_of(prices, technique)
        .flat_map(|(_, offer)| offer.ladder().rungs().iter().map(Rung::sessions))
        .collect()
}

fn offers_of(
    prices: &PriceList,
    technique: TechniqueIndex,
) -> impl Iterator<Item = (OfferIndex, &Offer)> {
    prices.offers().iter().filter(move |(_, offer)| offer.technique() == technique)
}

/// Price that a technique would have, and the question where that comes from.
fn technique_price(
    prices: &PriceList,
    selection: &Selection,
    technique: TechniqueIndex,
) -> (TechniquePrice, Option<Question>) {
    let of_list = |offer, sessions| Some(Question::Price(ListPrice::Offer(offer, sessions)));
    if selection.areas.is_empty() && prices.areas().len() > 1 {
        let least = offers_of(prices, technique)
            .filter_map(|(index, _)| Some((index, single_price(prices, selection, index)?)))
            .min_by_key(|(_, amount)| (amount.high == High::Unknown, amount.low));
        let single =
            |(offer, amount)| (TechniquePrice::AtLeast(amount), of_list(offer, SessionCount::MIN));
        let course = |(sessions, amount, offer)| {
            (TechniquePrice::Course(sessions, amount), of_list(offer, sessions))
        };
        return least
            .map(single)
            .or_else(|| least_course(prices, technique).map(course))
            .unwrap_or_else(|| (without_price(prices, technique), None));
    }
    let selection = with_technique(prices, selection, technique);
    let counts = SessionCount::new(1).into_iter().chain(course_counts(prices, technique));
    let counts: BTreeSet<SessionCount> = counts.collect();
    let first_sold = treatment_prices(prices, &selection, counts.iter().copied())
        .into_iter()
        .find_map(|(count, price)| Some((count, price?)));
    let ask = |count| counts.last().and_then(|&most| treatments(count, most));
    match first_sold {
        Some((count, price)) if count.get() == 1 => (TechniquePrice::Session(price), ask(count)),
        Some((count, price)) => (TechniquePrice::Course(count, price), ask(count)),
        None => match estimate(prices, &Selection { sessions: None, ..selection }) {
            Err(EstimateError::OnlyAtSpecialPrice { .. }) => (TechniquePrice::OnlySpecial, None),
            _ => (TechniquePrice::NotSold, None),
        },
    }
}

/// Question about the price of the treatments for so many sessions, looked at among all up to the
/// most.
fn treatments(sessions: SessionCount, most: SessionCount) -> Option<Question> {
    let among = SessionRange::new(1, most.get()).ok()?;
    Some(Question::Treatments { sessions, among })
}

fn with_technique(
    prices: &PriceList,
    selection: &Selection,
    technique: TechniqueIndex,
) -> Selection {
    Selection { technique: Some(prices[technique].id.clone()), ..selection.clone() }
}

/// The cheapest of the shortest courses, for a technique that has no price for one session.
fn least_course(
    prices: &PriceList,
    technique: TechniqueIndex,
) -> Option<(SessionCount, Amount, OfferIndex)> {
    let rungs = offers_of(prices, technique)
        .flat_map(|(index, offer)| offer.ladder().rungs().iter().map(move |rung| (rung, index)));
    rungs
        .map(|(rung, index)| (rung.sessions(), rung.price().amount(), index))
        .min_by_key(|&(sessions, amount, _)| (sessions, amount))
}

/// A technique that has neither single nor course: an offer of it has special prices.
fn without_price(prices: &PriceList, technique: TechniqueIndex) -> TechniquePrice {
    match offers_of(prices, technique).next() {
        Some(_) => TechniquePrice::OnlySpecial,
        None => TechniquePrice::NotSold,
    }
}
