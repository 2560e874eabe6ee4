//! What is bought from a ladder, down to the price or the rule in the list.

use super::{
    End, Rule, Step, What,
    tree::{millionths, rounds},
};
use crate::{
    catalog::{Ladder, Rung, RungRule, SourceRef},
    estimate::Purchase,
    money::{Overflow, Percent},
};

/// A purchase from a ladder whose entry stands at `entry`; `None` where it is of another ladder.
pub(super) fn purchase(
    ladder: &Ladder,
    bought: Purchase,
    entry: &SourceRef,
    end: End,
) -> Result<Option<Step>, Overflow> {
    if bought.by_tier {
        return by_tier(ladder, bought, entry, end);
    }
    let Some(rung) = ladder.rung(bought.sessions) else { return Ok(None) };
    let (what, one) = (What::Purchase(bought), rung_step(ladder, rung, entry, end)?);
    if bought.times == 1 {
        return Ok(Some(Step { what, ..one }));
    }
    let amount = end.of(rung.price().amount().times(u32::from(bought.times))?);
    let leaf = Step::leaf(what, Rule::Times(bought.times), amount, None);
    Ok(Some(Step { children: vec![one], ..leaf }))
}

/// All sessions at once at their volume price.
fn by_tier(
    ladder: &Ladder,
    bought: Purchase,
    entry: &SourceRef,
    end: End,
) -> Result<Option<Step>, Overflow> {
    let sessions = bought.sessions;
    let Some((tier, price)) = ladder.tier(sessions).zip(ladder.tier_price(sessions)?) else {
        return Ok(None);
    };
    let rule = Rule::VolumePrice { from: tier.from, off: tier.off };
    let source = Some(written(&tier.source, entry));
    let leaf = Step::leaf(What::Purchase(bought), rule, end.of(price), source);
    Ok(Some(after_percent(leaf, singles(ladder, sessions.get(), entry, end)?, tier.off)))
}

/// The price of a rung, once.
fn rung_step(ladder: &Ladder, rung: &Rung, entry: &SourceRef, end: End) -> Result<Step, Overflow> {
    let sessions = rung.sessions();
    let amount = end.of(rung.price().amount());
    let source = Some(written(&rung.source, entry));
    let leaf = |rule| Step::leaf(What::Rung(sessions), rule, amount, source.clone());
    Ok(match rung.rule() {
        None => leaf(Rule::Stated(rung.price())),
        Some(RungRule::PercentOff(off)) => {
            let singles = singles(ladder, sessions.get(), entry, end)?;
            after_percent(leaf(Rule::PercentOff(off)), singles, off)
        }
        Some(RungRule::PayFor(paid)) => {
            let singles = singles(ladder, paid.get(), entry, end)?;
            Step { children: singles.into_iter().collect(), ..leaf(Rule::PayFor(paid)) }
        }
    })
}

/// So many times the single price; `None` where there is none.
fn singles(
    ladder: &Ladder,
    count: u16,
    entry: &SourceRef,
    end: End,
) -> Result<Option<Step>, Overflow> {
    let Some(single) = ladder.single() else { return Ok(None) };
    let one = rung_step(ladder, single, entry, end)?;
    if count == 1 {
        return Ok(Some(one));
    }
    let amount = end.of(single.price().amount().times(u32::from(count))?);
    let leaf = Step::leaf(What::Singles(count), Rule::Times(count), amount, None);
    Ok(Some(Step { children: vec![one], ..leaf }))
}

/// A step that takes a percentage off `child`.
fn after_percent(step: Step, child: Option<Step>, off: Percent) -> Step {
    let kept = i128::from(Percent::WHOLE).saturating_sub(millionths(off));
    let of = child.as_ref().and_then(|child| child.amount.known());
    let is_rounded = of.is_some_and(|money| rounds(money, kept, i128::from(Percent::WHOLE)));
    Step { is_rounded, children: child.into_iter().collect(), ..step }
}

/// Where a price stands: the entry's place where its own is not known.
fn written(own: &SourceRef, entry: &SourceRef) -> SourceRef {
    if own.line > 0 { own.clone() } else { entry.clone() }
}
