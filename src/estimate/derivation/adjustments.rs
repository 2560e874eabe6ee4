//! What is taken off and what comes on top: of which lines, and in which order.

use super::{
    Rule, Step, StepAmount, What,
    tree::{Tree, millionths, rounds, together},
};
use crate::{
    catalog::{Discount, DiscountIndex, DiscountPart, Per, Rate, Scope, TaxClass, TaxMode},
    estimate::{
        EstimateError, LineKind, ManualOff,
        adjust::Bill,
        plan::{Plan, PlanLine, Planner},
        tax::class_of,
    },
    money::{Amount, Money, Overflow, Percent},
};

/// One part of a discount, taken off.
struct Taken {
    kind: LineKind,
    rule: Rule,
    /// The positions of the lines that it is taken of.
    meant: Vec<usize>,
    /// What was left of every line before and after.
    before: Vec<Amount>,
    after: Vec<Amount>,
    /// How much that is.
    off: Amount,
}

impl Tree<'_> {
    /// A discount, or what is taken off by hand.
    pub(super) fn discount(&mut self, leaf: Step, kind: LineKind) -> Result<Step, EstimateError> {
        let source = match kind {
            LineKind::Discount(index) => {
                self.planner.list.discount(index).map(|discount| discount.source.clone())
            }
            _ => None,
        };
        let lines = chosen(self.plan);
        let taken = replay(self.planner, self.plan, &lines)?;
        let mut parts = Vec::new();
        for (position, part) in taken.iter().enumerate().filter(|(_, part)| part.kind == kind) {
            let earlier = taken.get(..position).unwrap_or_default();
            parts.push(self.part(part, earlier, &lines)?);
        }
        Ok(match <[Step; 1]>::try_from(parts) {
            Ok([only]) => Step { what: leaf.what, source, ..only },
            Err(children) => Step { rule: Rule::Sum, source, children, ..leaf },
        })
    }

    fn part(
        &mut self,
        part: &Taken,
        earlier: &[Taken],
        lines: &[PlanLine],
    ) -> Result<Step, EstimateError> {
        let meant = || part.meant.iter().filter_map(|&line| lines.get(line));
        let mut children = self.steps(meant())?;
        for other in earlier {
            children.extend(self.earlier(other, &part.meant)?);
        }
        let left = part.meant.iter().filter_map(|&line| part.before.get(line));
        let left = left.copied().try_fold(Amount::ZERO, Amount::plus)?;
        let base = together(What::Base, Rule::SumOfKnown, self.end.of_sum(left), children);
        let is_rounded = match (&part.rule, base.amount) {
            (Rule::TakePercent(percent), StepAmount::Known(money)) => {
                rounds(money, millionths(*percent), i128::from(Percent::WHOLE))
            }
            _ => false,
        };
        let amount = negative(self.end.of(part.off))?;
        let leaf = Step::leaf(What::Part, part.rule.clone(), amount, None);
        Ok(Step { is_rounded, children: vec![base], ..leaf })
    }

    /// What a part of an earlier discount took off the lines that are `meant`; none where it took
    /// nothing off them.
    fn earlier(&self, part: &Taken, meant: &[usize]) -> Result<Option<Step>, Overflow> {
        let mut off = Money::ZERO;
        for &line in meant {
            let (Some(before), Some(after)) = (part.before.get(line), part.after.get(line)) else {
                continue;
            };
            let ends = (self.end.of(*before).known(), self.end.of(*after).known());
            if let (Some(before), Some(after)) = ends {
                off = off.plus(after.minus(before)?)?;
            }
        }
        let leaf = earlier_leaf(part.kind, StepAmount::Known(off));
        Ok((off != Money::ZERO).then_some(leaf))
    }

    /// The tax on top of the lines of a class.
    pub(super) fn added_tax(&mut self, leaf: Step, class: TaxClass) -> Result<Step, EstimateError> {
        let Some((rate, base)) = self.taxed(class)? else { return Ok(leaf) };
        let whole = i128::from(Percent::WHOLE);
        let known = base.amount.known();
        let is_rounded = known.is_some_and(|money| rounds(money, millionths(rate), whole));
        let rule = Rule::PercentOf { percent: rate, part: 1, whole: 1 };
        Ok(Step { rule, is_rounded, children: vec![base], ..leaf })
    }

    /// The tax of a class within the total, where the list states its prices with tax; nothing
    /// where nothing of the class is bought at this end.
    pub(super) fn included_tax(&mut self, class: TaxClass) -> Result<Option<Step>, EstimateError> {
        let tax = self.planner.list.tax().filter(|tax| tax.mode == TaxMode::Included);
        if tax.and_then(|tax| tax.rate_of(class)).is_none() {
            return Ok(None);
        }
        let nothing = StepAmount::Known(Money::ZERO);
        let leaf = Step::leaf(What::IncludedTax(class), Rule::NotBought, nothing, None);
        let Some((rate, base)) = self.taxed(class)? else { return Ok(Some(leaf)) };
        let whole = i128::from(Percent::WHOLE).saturating_add(millionths(rate));
        let (amount, is_rounded) = match base.amount {
            StepAmount::Known(money) => (
                StepAmount::Known(rate.contained_in(money)?),
                rounds(money, millionths(rate), whole),
            ),
            other => (other, false),
        };
        let rule = Rule::TaxWithin(rate);
        Ok(Some(Step { rule, amount, is_rounded, children: vec![base], ..leaf }))
    }

    /// The rate of a class, and what its lines come to after all discounts; `None` where it has
    /// no line.
    fn taxed(&mut self, class: TaxClass) -> Result<Option<(Percent, Step)>, EstimateError> {
        let list = self.planner.list;
        let taxed = self.plan.taxes.iter().flatten().find(|taxed| taxed.class == class);
        let rate = list.tax().and_then(|tax| tax.rate_of(class));
        let Some((taxed, rate)) = taxed.zip(rate) else { return Ok(None) };
        let lines = chosen(self.plan);
        let of_class = |(_, line): &(usize, &PlanLine)| class_of(list, line.kind) == class;
        let meant: Vec<usize> =
            (0..).zip(&lines).filter(of_class).map(|(position, _)| position).collect();
        let mut children = self.steps(meant.iter().filter_map(|&line| lines.get(line)))?;
        for part in replay(self.planner, self.plan, &lines)? {
            let is_open = self.end.of(part.off) == StepAmount::Open;
            // How much of it falls on these lines is not known either.
            let open = is_open.then(|| earlier_leaf(part.kind, StepAmount::Open));
            children.extend(open.or(self.earlier(&part, &meant)?));
        }
        let base = self.end.of_sum(taxed.base);
        Ok(Some((rate, together(What::Base, Rule::SumOfKnown, base, children))))
    }
}

/// The lines that discounts are taken of, in the order of the estimate.
fn chosen(plan: &Plan) -> Vec<PlanLine> {
    let is_chosen = |line: &&PlanLine| {
        !matches!(line.kind, LineKind::Discount(_) | LineKind::ManualDiscount | LineKind::Tax(_))
    };
    plan.lines.iter().filter(is_chosen).cloned().collect()
}

/// Takes the discounts of a plan off its lines once more, and notes every step.
fn replay(planner: &Planner<'_>, plan: &Plan, lines: &[PlanLine]) -> Result<Vec<Taken>, Overflow> {
    let given = plan.lines.iter().filter_map(|line| match line.kind {
        LineKind::Discount(index) => Some((index, planner.list.discount(index)?)),
        _ => None,
    });
    // The one that does not stack comes first.
    let mut given: Vec<(DiscountIndex, &Discount)> = given.collect();
    given.sort_by_key(|(_, discount)| discount.stacks);
    let mut bill = Bill::new(planner.list, lines);
    let mut taken = Vec::new();
    for (index, discount) in given {
        for part in &discount.parts {
            let (meant, rule) = (bill.meant(&part.scope), rule(&bill, part)?);
            let before = bill.left.clone();
            let off = bill.take_part(part)?;
            let (kind, after) = (LineKind::Discount(index), bill.left.clone());
            taken.push(Taken { kind, rule, meant, before, after, off });
        }
    }
    if let Some(manual) = &planner.request.manual_discount {
        let rule = match manual.off {
            ManualOff::Percent(percent) => Rule::TakePercent(percent),
            ManualOff::Amount(amount) => {
                Rule::TakeAmount { amount, times: 1, per: Per::Plan, from_price: None }
            }
        };
        let (meant, before) = (bill.meant(&Scope::default()), bill.left.clone());
        let off = bill.take_manual(manual)?;
        let (kind, after) = (LineKind::ManualDiscount, bill.left.clone());
        taken.push(Taken { kind, rule, meant, before, after, off });
    }
    taken.retain(|part| part.off != Amount::ZERO);
    Ok(taken)
}

/// The rule of a part before it is taken off.
fn rule(bill: &Bill<'_>, part: &DiscountPart) -> Result<Rule, Overflow> {
    let meant = bill.meant(&part.scope);
    let amount_off = |amount, per, from_price| Rule::TakeAmount {
        amount,
        times: bill.times(&meant, per),
        per,
        from_price,
    };
    Ok(match &part.rate {
        Rate::Percent(percent) => Rule::TakePercent(*percent),
        Rate::Amount(amount, per) => amount_off(*amount, *per, None),
        Rate::Bands(bands, per) => {
            let price = bill.price_for_bands(&meant, *per)?;
            let band = bands.iter().rev().find(|(from, _)| *from <= price);
            let (from, off) = band.copied().unwrap_or_default();
            amount_off(off, *per, Some(from))
        }
    })
}

fn earlier_leaf(kind: LineKind, amount: StepAmount) -> Step {
    Step::leaf(What::Earlier(kind), Rule::AsBefore, amount, None)
}

fn negative(amount: StepAmount) -> Result<StepAmount, Overflow> {
    Ok(match amount {
        StepAmount::Known(money) => StepAmount::Known(Money::ZERO.minus(money)?),
        other => other,
    })
}
