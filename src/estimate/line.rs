//! The lines of an estimate.

use crate::{
    catalog::{
        AddOnIndex, AreaIndex, DiscountIndex, FeeIndex, Ladder, MembershipIndex, OfferIndex,
        PackageIndex, PriceList, Scope, SessionCount, SourceRef, SpecialPriceIndex, TaxClass,
    },
    money::{Amount, High, Money, Percent},
};
use smallvec::SmallVec;
use std::cmp::Ordering;

/// One line: what it stands for, and what it comes to at each end of the total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineItem {
    /// The thing that it stands for.
    pub kind: LineKind,
    /// The areas that it treats; empty for what is no treatment.
    pub areas: Vec<AreaIndex>,
    /// At the combination that gives the total's low end, of which the low price counts.
    pub low: LineEnd,
    /// At the combination that gives the total's high end, of which the high price counts.
    pub high: LineEnd,
    /// Part of it that differs between plans, if the total has no high end.
    pub undecided: Option<Undecided>,
    /// Percentages of a discount that has bands or several parts.
    pub percentages: Percentages,
}

/// One line of a plan in which everything is decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PlanLine {
    pub(super) kind: LineKind,
    /// The areas that it treats.
    pub(super) areas: Areas,
    pub(super) end: LineEnd,
}

/// Line that follows from those that are chosen: of no areas, and nothing is bought with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct AddedLine {
    pub(super) kind: LineKind,
    pub(super) amount: Amount,
}

/// Lines that follow from those of one plan.
pub(super) type AddedLines = SmallVec<[AddedLine; 4]>;

/// Amounts of the lines of a plan, in their order.
pub(super) type Amounts = SmallVec<[Amount; 8]>;

/// The thing that a line stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LineKind {
    /// A treatment that is bought.
    Treatment(OfferIndex),
    /// A fixed basket at one price.
    Package(PackageIndex),
    /// A chosen extra.
    AddOn(AddOnIndex),
    /// Less to pay; its amounts are negative.
    Discount(DiscountIndex),
    /// Discount by hand; likewise.
    ManualDiscount,
    /// A consultation or the like.
    Fee(FeeIndex),
    /// Credit of a fee; its amounts are negative.
    Credit(FeeIndex),
    /// A percentage of the lines above.
    Surcharge(FeeIndex),
    /// Tax that is added to the lines of a class above.
    Tax(TaxClass),
}

/// A line at one end of the total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineEnd {
    /// Sessions that it covers; 0 if the line is once per plan, a fee or tax, or is not bought at
    /// this end.
    pub sessions: u16,
    /// Its price with the combination of this end, both of its own ends. The total's low end
    /// counts `amount.low`, its high end `amount.high`. Of a credited fee they are the values that
    /// give the least and the most total, so the low one may be above the high one.
    pub amount: Amount,
    /// Purchases, the longest course first; empty if nothing is.
    pub purchases: Purchases,
}

/// Values of a line over all plans of a total without a high end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Undecided {
    /// Amount nearest to nothing among the low ends of the plans that have the line.
    pub least: Money,
    /// Amount farthest from nothing among their high ends; `None` if one of them is not known.
    pub most: Option<Money>,
    /// The fewest and the most sessions that it covers in them.
    pub sessions: (u16, u16),
    /// The fewest and the most units; see [`LineEnd::units`].
    pub units: (u16, u16),
    /// True if every plan has it.
    pub is_in_all: bool,
}

/// Percentages that a discount takes off at either end of the total, the smallest first; none at an
/// end where it takes off nothing, or an amount.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Percentages {
    /// At its low end.
    pub low: Vec<Percent>,
    /// At its high end.
    pub high: Vec<Percent>,
}

/// Purchases for one line: seldom more than a course and single sessions.
pub type Purchases = SmallVec<[Purchase; 2]>;

/// The areas of one line of a plan, in file order.
pub(super) type Areas = SmallVec<[AreaIndex; 8]>;

/// So many times one rung of a ladder or one special price, or all sessions at once by a tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Purchase {
    /// The rung's sessions: 1 is a single.
    pub sessions: SessionCount,
    /// Times that it is bought.
    pub times: u16,
    /// True if a volume tier gives the price, each session cheaper, and no course is bought.
    pub by_tier: bool,
    /// The special price that stands in place of the published single, if one does.
    pub special: Option<SpecialPriceIndex>,
    /// The membership that holds these sessions, or uses of an add-on, one by one, so that they
    /// cost nothing, if one does.
    pub held_by: Option<MembershipIndex>,
}

impl LineEnd {
    /// A line that is not bought at this end.
    pub const ABSENT: Self =
        Self { sessions: 0, amount: Amount::ZERO, purchases: Purchases::new_const() };

    /// Sum of all that is bought: sessions, or units of an add-on; 0 if it costs nothing as part of
    /// something else.
    pub fn units(&self) -> u16 {
        let units = self.purchases.iter().map(|it| it.sessions.get().saturating_mul(it.times));
        units.fold(0, u16::saturating_add)
    }

    /// Sessions, or uses of an add-on, that a membership holds.
    pub fn held(&self) -> u16 {
        let held = self.purchases.iter().filter(|bought| bought.held_by.is_some());
        held.fold(0, |sum, bought| sum.saturating_add(bought.times))
    }
}

impl LineItem {
    /// True if it costs something, or takes something off, at either end.
    pub fn is_charged(&self) -> bool {
        [&self.low, &self.high].iter().any(|end| end.amount != Amount::ZERO)
    }

    /// True if it has no price before the consultation, at either end.
    pub fn is_unpriced(&self) -> bool {
        [&self.low, &self.high].iter().any(|end| end.amount.high == High::Unknown)
    }

    /// The id that the price list gives it; empty for a discount by hand and for tax.
    pub fn id<'l>(&self, list: &'l PriceList) -> &'l str {
        match self.kind {
            LineKind::Treatment(index) => list[index].id(),
            LineKind::Package(index) => &list[index].id,
            LineKind::AddOn(index) => &list[index].id,
            LineKind::Fee(index) | LineKind::Credit(index) | LineKind::Surcharge(index) => {
                &list[index].id
            }
            LineKind::Discount(index) => &list[index].id,
            LineKind::ManualDiscount | LineKind::Tax(_) => "",
        }
    }

    /// Name in the price list; empty for a discount by hand, which the edge names.
    pub fn label(&self, list: &PriceList) -> String {
        self.kind.label(&self.areas, list)
    }

    /// Place of its price in the price list; `None` for a discount by hand and for tax.
    ///
    /// Of a ladder it is the price that is bought at the low end, the longest course first, which
    /// may stand in another entry than the first of its offer.
    pub fn source<'l>(&self, list: &'l PriceList) -> Option<&'l SourceRef> {
        match self.kind {
            LineKind::Treatment(index) => {
                let offer = &list[index];
                Some(self.source_in(offer.ladder(), list).unwrap_or_else(|| offer.source()))
            }
            LineKind::Package(index) => Some(&list[index].source),
            LineKind::AddOn(index) => {
                let add_on = &list[index];
                // A single may be the price that it has without a treatment.
                let course = self.purchased().is_some_and(|bought| bought.sessions.get() > 1);
                let ladder = add_on.ladder().filter(|_| course);
                let bought = ladder.and_then(|ladder| self.source_in(ladder, list));
                Some(bought.unwrap_or(&add_on.source))
            }
            LineKind::Fee(index) | LineKind::Credit(index) | LineKind::Surcharge(index) => {
                Some(&list[index].source)
            }
            LineKind::Discount(index) => Some(&list[index].source),
            LineKind::ManualDiscount | LineKind::Tax(_) => None,
        }
    }

    /// Place of the first of its purchases, if its ladder was read from a file.
    fn source_in<'l>(&self, ladder: &'l Ladder, list: &'l PriceList) -> Option<&'l SourceRef> {
        self.purchased()?.source(ladder, list).filter(|source| source.line > 0)
    }

    /// The first of its purchases at the low end, else at the high end.
    fn purchased(&self) -> Option<Purchase> {
        self.low.purchases.first().or_else(|| self.high.purchases.first()).copied()
    }
}

impl PlanLine {
    pub(super) fn other(kind: LineKind, end: LineEnd) -> Self {
        Self { kind, areas: Areas::new(), end }
    }

    /// End of the line as if its price were the low one.
    pub(super) fn at_low(&self) -> Self {
        let mut line = self.clone();
        line.end.amount.high = High::Known(line.end.amount.low);
        line
    }
}

impl From<AddedLine> for PlanLine {
    fn from(AddedLine { kind, amount }: AddedLine) -> Self {
        Self::other(kind, LineEnd { amount, ..LineEnd::ABSENT })
    }
}

impl LineKind {
    /// Order of two lines in an estimate. Discounts are in the order in which they are taken off:
    /// one that does not stack, then those that do.
    pub(super) fn in_order(self, other: Self, list: &PriceList) -> Ordering {
        let stacks = |index: DiscountIndex| list[index].stacks;
        match (self, other) {
            (Self::Discount(a), Self::Discount(b)) => (stacks(a), a).cmp(&(stacks(b), b)),
            _ => self.cmp(&other),
        }
    }

    /// True if its amounts are negative.
    pub fn takes_off(self) -> bool {
        match self {
            Self::Discount(_) | Self::ManualDiscount | Self::Credit(_) => true,
            Self::Treatment(_)
            | Self::Package(_)
            | Self::AddOn(_)
            | Self::Fee(_)
            | Self::Surcharge(_)
            | Self::Tax(_) => false,
        }
    }

    /// True if a discount with a scope is meant for it.
    #[inline]
    pub fn is_in(self, scope: &Scope, list: &PriceList) -> bool {
        match self {
            Self::Treatment(offer) => scope.has_technique(list[offer].technique()),
            Self::AddOn(add_on) => scope.has_add_on(add_on),
            Self::Package(_) => scope.has_packages(),
            _ => false,
        }
    }

    /// Name in the price list on `areas`; empty for a discount by hand, which the edge names.
    pub fn label(self, areas: &[AreaIndex], list: &PriceList) -> String {
        match self {
            Self::Treatment(index) => list.offer_label_on(&list[index], areas),
            Self::Package(index) => list[index].label.clone(),
            Self::AddOn(index) => list[index].label.clone(),
            Self::Fee(index) | Self::Credit(index) | Self::Surcharge(index) => {
                list[index].label.clone()
            }
            Self::Discount(index) => list[index].label.clone(),
            Self::ManualDiscount => String::new(),
            Self::Tax(_) => list.tax().map_or_else(String::new, |tax| tax.label.clone()),
        }
    }
}

impl Purchase {
    /// So many sessions that a membership holds.
    pub(super) fn held(by: MembershipIndex, times: u16) -> Self {
        let (sessions, by_tier, special) = (SessionCount::MIN, false, None);
        Self { sessions, times, by_tier, special, held_by: Some(by) }
    }

    /// True if it is of published single sessions.
    pub fn is_of_singles(self) -> bool {
        let is_published = self.special.is_none() && self.held_by.is_none() && !self.by_tier;
        is_published && self.sessions == SessionCount::MIN
    }

    /// Place of its price, or of the rule that gives it, in the price list.
    pub fn source<'l>(self, ladder: &'l Ladder, list: &'l PriceList) -> Option<&'l SourceRef> {
        if let Some(membership) = self.held_by {
            return Some(&list[membership].source);
        }
        if let Some(special) = self.special {
            return Some(&list[special].source);
        }
        if self.by_tier {
            return ladder.tier(self.sessions).map(|tier| &tier.source);
        }
        ladder.rung(self.sessions).map(|rung| &rung.source)
    }
}
