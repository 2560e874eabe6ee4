//! Questions asked again after the price list was read anew: what they are about is found by ids.

use super::{ListPrice, Question};
use crate::{
    catalog::{AreaIndex, PriceList, SessionCount, TaxClass},
    estimate::{CauseReason, Estimate, Hint, LineItem, LineKind, Reduction, estimate_with_hints},
    money::Money,
    selection::Selection,
};
use std::mem::{Discriminant, discriminant};

impl Question {
    /// Question asked `before`, of what it was about as that stands `now`; `None` if that is not
    /// there any more. An entry is found by its id.
    pub fn again(
        &self,
        before: (&PriceList, &Selection),
        now: (&PriceList, &Selection),
    ) -> Option<Self> {
        let both = || Estimated::of(before).zip(Estimated::of(now));
        Some(match self {
            // An amount of another currency is no budget.
            Self::AboveBudget(_) if before.0.currency() != now.0.currency() => return None,
            Self::Total
            | Self::Width
            | Self::PerSession
            | Self::AsYouGo
            | Self::IncludedTax(_)
            | Self::Taxes
            | Self::Saving
            | Self::Hint(Hint::Saving { .. })
            | Self::Instead(_)
            | Self::Deposit
            | Self::AboveBudget(_)
            | Self::Treatments { .. } => self.clone(),
            Self::Line(place) => {
                let (before, now) = both()?;
                Self::Line(again(before.lines(), *place, now.lines())?)
            }
            Self::Cause(place) => {
                let (before, now) = both()?;
                Self::Cause(again(before.causes(), *place, now.causes())?)
            }
            Self::Instalments(place) => {
                let (before, now) = both()?;
                Self::Instalments(again(before.instalments(), *place, now.instalments())?)
            }
            Self::Membership(index)
            | Self::Hint(Hint::MembershipPaysOff { membership: index, .. }) => {
                Self::Membership(now.0.memberships().find(&before.0[*index].id)?)
            }
            Self::Hint(hint) => {
                let (subject, now) = (HintId::of(hint, before.0), Estimated::of(now)?);
                let mut hints = now.estimate.hints.iter();
                Self::Hint(hints.find(|hint| HintId::of(hint, now.list) == subject)?.clone())
            }
            Self::Price(price) => Self::Price(price.again(before.0, now.0)?),
        })
    }
}

impl ListPrice {
    fn again(self, before: &PriceList, now: &PriceList) -> Option<Self> {
        Some(match self {
            Self::AddOn(index, sessions) => {
                Self::AddOn(now.add_ons().find(&before[index].id)?, sessions)
            }
            Self::Offer(index, sessions) => {
                Self::Offer(now.offers().find(before[index].id())?, sessions)
            }
            Self::Fee(index) => Self::Fee(now.fees().find(&before[index].id)?),
            Self::Package(index) => Self::Package(now.packages().find(&before[index].id)?),
        })
    }
}

/// Place now of something that stood at a place before.
fn again<I: PartialEq>(
    mut before: impl Iterator<Item = I>,
    place: usize,
    mut now: impl Iterator<Item = I>,
) -> Option<usize> {
    let subject = before.nth(place)?;
    now.position(|one| one == subject)
}

/// List and estimate of what is chosen from it.
struct Estimated<'l> {
    list: &'l PriceList,
    estimate: Estimate,
}

impl<'l> Estimated<'l> {
    fn of((list, selection): (&'l PriceList, &Selection)) -> Option<Self> {
        let estimate = estimate_with_hints(list, selection).ok()?;
        Some(Self { list, estimate })
    }

    fn lines(&self) -> impl Iterator<Item = LineId<'_>> {
        self.estimate.lines.iter().map(|line| LineId::of(line, self.list))
    }

    fn causes(&self) -> impl Iterator<Item = CauseId<'_>> {
        self.estimate.causes.iter().map(|cause| match cause.reason {
            CauseReason::Size(area) => CauseId::Size(&self.list[area].id),
            CauseReason::Sessions => CauseId::Sessions,
            CauseReason::Units(add_on) => CauseId::Units(&self.list[add_on].id),
            CauseReason::Visits => CauseId::Visits,
            CauseReason::LinePrice(place) | CauseReason::PriceOnRequest(place) => {
                CauseId::Line(self.lines().nth(place))
            }
        })
    }

    /// The list gives ways to pay no ids.
    fn instalments(&self) -> impl Iterator<Item = (u16, Option<Money>)> {
        self.estimate.payment.instalments.iter().map(|plan| (plan.parts, plan.above))
    }
}

/// Marks that tell a line from all others, whatever the list.
#[derive(PartialEq)]
struct LineId<'l> {
    kind: Discriminant<LineKind>,
    id: &'l str,
    areas: Vec<&'l str>,
    tax: Option<TaxClass>,
}

impl<'l> LineId<'l> {
    fn of(line: &LineItem, list: &'l PriceList) -> Self {
        let tax = if let LineKind::Tax(class) = line.kind { Some(class) } else { None };
        let (kind, id) = (discriminant(&line.kind), line.id(list));
        Self { kind, id, areas: area_ids(&line.areas, list).collect(), tax }
    }
}

/// Marks that tell a cause from all others.
#[derive(PartialEq)]
enum CauseId<'l> {
    Size(&'l str),
    Sessions,
    Units(&'l str),
    Visits,
    Line(Option<LineId<'l>>),
}

/// Marks that tell a hint from all others, however much it says the difference is.
#[derive(PartialEq)]
struct HintId<'l> {
    kind: Discriminant<Hint>,
    reduction: Option<Discriminant<Reduction>>,
    ids: Vec<&'l str>,
    sessions: Vec<SessionCount>,
}

impl<'l> HintId<'l> {
    fn of(hint: &Hint, list: &'l PriceList) -> Self {
        let (mut reduction, mut sessions) = (None, Vec::new());
        let ids: Vec<&str> = match hint {
            Hint::MoreSessions { than: one, sessions: other, .. }
            | Hint::TwoPlans { longer: one, shorter: other, .. } => {
                sessions = vec![*one, *other];
                Vec::new()
            }
            Hint::MoreAreas { areas, .. } => area_ids(areas, list).collect(),
            Hint::WholeArea { parts, whole, .. } => {
                area_ids(parts, list).chain([list[*whole].id.as_str()]).collect()
            }
            Hint::TechniqueIncludes { technique, add_on, .. } => {
                vec![list[*technique].id.as_str(), list[*add_on].id.as_str()]
            }
            Hint::AsPackage { package, .. } | Hint::PackageApart { package, .. } => {
                vec![list[*package].id.as_str()]
            }
            Hint::ReductionBegins { what, .. } | Hint::ReductionEnds { what, .. } => {
                reduction = Some(discriminant(what));
                vec![what.id(list)]
            }
            Hint::MembershipPaysOff { membership, .. } => vec![list[*membership].id.as_str()],
            Hint::Saving { .. } => Vec::new(),
        };
        Self { kind: discriminant(hint), reduction, ids, sessions }
    }
}

fn area_ids<'l>(areas: &[AreaIndex], list: &'l PriceList) -> impl Iterator<Item = &'l str> {
    areas.iter().map(|&area| list[area].id.as_str())
}
