//! Which fees enter a plan, and the surcharges on it.

use super::{
    EstimateError, LineEnd, LineKind, PlannedPackage,
    plan::PlanLine,
    request::{Request, TreatmentRequest},
};
use crate::{
    catalog::{
        AddOnIndex, Client, Fee, FeeIndex, FeeWhen, PriceList, SessionCount, TechniqueIndex,
    },
    money::{Amount, High, Money, Overflow, split},
    selection::Selection,
};

/// What a plan holds, for fees and deposits that go only with some of it.
pub(super) struct Contents {
    techniques: Vec<TechniqueIndex>,
    add_ons: Vec<AddOnIndex>,
}

/// The fees of a selection, in file order: those that the list charges and those that are chosen.
///
/// # Errors
///
/// Where one is chosen that the list does not have, or that goes only with something else.
pub(super) fn entering(
    list: &PriceList,
    selection: &Selection,
    treatment: Option<&TreatmentRequest>,
    packages: &[PlannedPackage],
    add_ons: &[(AddOnIndex, Option<SessionCount>)],
) -> Result<Vec<FeeIndex>, EstimateError> {
    if let Some(id) = selection.fees.iter().find(|id| list.find_fee(id).is_none()) {
        return Err(EstimateError::UnknownFee(id.clone()));
    }
    let contents = Contents::of(list, treatment, packages, add_ons);
    let mut entering = Vec::new();
    for (index, fee) in list.fees() {
        let is_chosen = selection.fees.contains(&fee.id);
        let is_due = match fee.when {
            FeeWhen::Always => true,
            FeeWhen::NewClients => selection.client == Client::New,
            FeeWhen::Chosen => false,
        };
        if contents.go_with(&fee.only_techniques, &fee.only_add_ons) {
            entering.extend((is_chosen || is_due).then_some(index));
        } else if is_chosen {
            return Err(refusal(list, fee));
        }
    }
    Ok(entering)
}

impl Contents {
    pub(super) fn of(
        list: &PriceList,
        treatment: Option<&TreatmentRequest>,
        packages: &[PlannedPackage],
        add_ons: &[(AddOnIndex, Option<SessionCount>)],
    ) -> Self {
        let in_packages = packages.iter().flat_map(|planned| &planned.contents);
        let techniques = treatment.map(|treatment| treatment.technique).into_iter();
        let packed = packages.iter().filter_map(|planned| list.package(planned.package));
        let packed = packed.flat_map(|package| &package.add_ons);
        Self {
            techniques: techniques.chain(in_packages.map(|content| content.technique)).collect(),
            add_ons: add_ons.iter().chain(packed).map(|&(index, _)| index).collect(),
        }
    }

    /// Whether what goes only with some techniques and add-ons goes with them: both must hold, each
    /// with any one that is named; none is named where it is empty.
    pub(super) fn go_with(&self, techniques: &[TechniqueIndex], add_ons: &[AddOnIndex]) -> bool {
        (techniques.is_empty() || techniques.iter().any(|index| self.techniques.contains(index)))
            && (add_ons.is_empty() || add_ons.iter().any(|index| self.add_ons.contains(index)))
    }
}

fn refusal(list: &PriceList, fee: &Fee) -> EstimateError {
    let techniques = fee.only_techniques.iter().filter_map(|&index| list.technique(index));
    let add_ons = fee.only_add_ons.iter().filter_map(|&index| list.add_on(index));
    let techniques = techniques.map(|technique| technique.label.clone());
    let only = techniques.chain(add_ons.map(|add_on| add_on.label.clone())).collect();
    EstimateError::FeeOnlyWith { fee: fee.label.clone(), only }
}

/// A line for each surcharge, all of the same `sum` of all lines, those of what is taken off too.
/// Each of the plan's lines, of which `left` says what is left, bears its part of every one.
pub(super) fn surcharges(
    list: &PriceList,
    request: &Request,
    mut sum: Amount,
    left: &mut [Amount],
) -> Result<Vec<PlanLine>, Overflow> {
    if sum.high == High::Unknown {
        sum.high = High::Open;
    }
    let mut lines = Vec::new();
    for &index in &request.fees {
        let Some(percent) = list.fee(index).and_then(Fee::surcharge) else { continue };
        let amount = sum.percent_share(percent, 1, 1)?;
        let end = LineEnd { amount, ..LineEnd::ABSENT };
        lines.push(PlanLine::other(LineKind::Surcharge(index), end));
    }
    if !lines.is_empty() {
        spread(lines.iter().map(|line| line.end.amount), left)?;
    }
    Ok(lines)
}

/// Splits each of `amounts` by itself among what is left, in proportion to it, at each end that
/// all of it states.
pub(super) fn spread(
    amounts: impl Iterator<Item = Amount>,
    left: &mut [Amount],
) -> Result<(), Overflow> {
    let lows: Vec<Money> = left.iter().map(|left| left.low).collect();
    let highs: Option<Vec<Money>> = left.iter().map(|left| left.known_high()).collect();
    for amount in amounts {
        for (left, part) in left.iter_mut().zip(split(amount.low, lows.iter().copied())?) {
            left.low = left.low.plus(part)?;
        }
        let Some((highs, high)) = highs.as_ref().zip(amount.known_high()) else { continue };
        for (left, part) in left.iter_mut().zip(split(high, highs.iter().copied())?) {
            if let High::Known(left) = &mut left.high {
                *left = left.plus(part)?;
            }
        }
    }
    Ok(())
}
