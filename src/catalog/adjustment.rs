//! Changes of a price after it was chosen: discounts, with their scopes and conditions.

use super::{
    AddOnIndex, MembershipIndex, OfferIndex, OnlyWith, SessionCount, SourceRef, TechniqueIndex,
    VisitDays,
};
use crate::{
    money::{Money, Percent},
    text::trimmed,
};
use icu_normalizer::ComposingNormalizerBorrowed;
use jiff::civil::{Date, Weekday};

/// Patient as new or returning. One not said to be new is a returning one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Client {
    /// Was here before.
    #[default]
    Returning,
    /// Comes for the first time.
    New,
}

/// Less to pay, under a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Discount {
    /// The owner's short name, unique among discounts.
    pub id: String,
    /// The name that a patient reads.
    pub label: String,
    /// Reductions of the lines that each means; all parts together count as one discount.
    pub parts: Vec<DiscountPart>,
    /// Condition under which it applies.
    pub condition: Condition,
    /// True if it is given beside other discounts. Of those that are not, one applies.
    pub stacks: bool,
    /// Place in the file.
    pub source: SourceRef,
}

/// A scope of a discount with its rate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiscountPart {
    /// Lines that are meant.
    pub scope: Scope,
    /// Rate that comes off them.
    pub rate: Rate,
    /// Limit to some plans; in all others nothing comes off.
    pub only_with: OnlyWith,
}

/// Lines that are meant. If it names neither, all treatments, packages and add-ons.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Scope {
    /// Treatments by these techniques; `None` if none are named.
    pub techniques: Option<Vec<TechniqueIndex>>,
    /// These add-ons; `None` if none are named.
    pub add_ons: Option<Vec<AddOnIndex>>,
}

impl Scope {
    /// True if it means the treatments by a technique.
    #[inline]
    pub fn has_technique(&self, technique: TechniqueIndex) -> bool {
        self.means(self.techniques.as_deref(), &technique)
    }

    /// True if it means an add-on.
    #[inline]
    pub fn has_add_on(&self, add_on: AddOnIndex) -> bool {
        self.means(self.add_ons.as_deref(), &add_on)
    }

    /// True if it means packages: only if it names nothing, since they may hold anything.
    pub fn has_packages(&self) -> bool {
        self.techniques.is_none() && self.add_ons.is_none()
    }

    #[inline]
    fn means<I: PartialEq>(&self, named: Option<&[I]>, index: &I) -> bool {
        named.map_or(self.has_packages(), |named| named.contains(index))
    }
}

/// Reduction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rate {
    /// So much of the sum of the lines, rounded once.
    Percent(Percent),
    /// A fixed amount.
    Amount(Money, Per),
    /// By price; sorted, the lowest price first.
    Bands(Vec<Band>, Per),
    /// By the number of areas that are treated within the scope; sorted, the fewest areas first.
    ByAreas(Vec<AreaBand>, Per),
}

impl Rate {
    /// The band that a price lies in; `None` below the first, and if the price does not decide.
    pub fn band(&self, price: Money) -> Option<Band> {
        match self {
            Self::Bands(bands, _) => bands.iter().rev().find(|band| band.from <= price).copied(),
            Self::Percent(_) | Self::Amount(..) | Self::ByAreas(..) => None,
        }
    }

    /// The band that a number of areas lies in; `None` below the first, and if it does not decide.
    pub fn area_band(&self, areas: u16) -> Option<AreaBand> {
        match self {
            Self::ByAreas(bands, _) => bands.iter().rev().find(|band| band.from <= areas).copied(),
            Self::Percent(_) | Self::Amount(..) | Self::Bands(..) => None,
        }
    }
}

/// Reduction from a price on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Band {
    /// The lowest price that it is given at.
    pub from: Money,
    /// Reduction.
    pub off: BandOff,
}

/// Reduction from a number of areas on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AreaBand {
    /// The fewest areas that it is given at.
    pub from: u16,
    /// Reduction.
    pub off: BandOff,
}

/// Reduction in a [`Band`] or an [`AreaBand`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BandOff {
    /// A fixed amount, each session or once, as the rate says.
    Amount(Money),
    /// So much of the sum of the lines, rounded once.
    Percent(Percent),
}

/// Unit that an amount counts for, and whose price decides about a band.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Per {
    /// Each session, at its published single price.
    Session,
    /// The whole plan.
    Plan,
}

/// Condition under which something applies; what it does not name does not matter.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Condition {
    /// For those with this membership.
    pub member: Option<MembershipIndex>,
    /// For new patients, or for returning ones.
    pub client: Option<Client>,
    /// For those who bring this code, see [`is_same_code`].
    pub code: Option<String>,
    /// From this day on, held against the day of the quote.
    pub from: Option<Date>,
    /// Up to and with this day, likewise.
    pub until: Option<Date>,
    /// On these days of the week, held against the first session; any if empty.
    pub weekdays: Vec<Weekday>,
    /// For sessions on these days. It is no more than a part of a plan that they decide about, so
    /// [`Self::holds`] leaves them aside.
    pub visits: Option<VisitDays>,
}

/// Circumstances that a condition is held against.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Circumstances {
    /// The patient's membership.
    pub member: Option<MembershipIndex>,
    /// The patient, new or returning.
    pub client: Client,
    /// The code that the patient brings.
    pub code: Option<String>,
    /// The day of the quote.
    pub on: Option<Date>,
    /// The day of the first session.
    pub start: Option<Date>,
    /// Courses that the patient has had before, each with its sessions.
    pub past_courses: Vec<(OfferIndex, SessionCount)>,
    /// True if the plan is booked later than what counts to the booking allows.
    pub is_booked_late: bool,
}

impl Condition {
    /// True if it holds, the days of the sessions aside. A day that is not known holds against
    /// nothing.
    pub fn holds(&self, now: &Circumstances) -> bool {
        self.suits_member(now) && self.holds_for_some_member(now)
    }

    /// True if it holds for the patient, or would with some membership; the days of the sessions
    /// aside.
    pub fn holds_for_some_member(&self, now: &Circumstances) -> bool {
        self.suits_client(now)
            && self.suits_code(now)
            && self.has_begun(now)
            && self.is_not_over(now)
            && self.suits_weekday(now)
    }

    /// The part of it that does not hold, the days of the sessions aside; one that asks for nothing
    /// if all of it holds.
    pub fn unmet(&self, now: &Circumstances) -> Self {
        Self {
            member: self.member.filter(|_| !self.suits_member(now)),
            client: self.client.filter(|_| !self.suits_client(now)),
            code: self.code.clone().filter(|_| !self.suits_code(now)),
            from: self.from.filter(|_| !self.has_begun(now)),
            until: self.until.filter(|_| !self.is_not_over(now)),
            weekdays: if self.suits_weekday(now) { Vec::new() } else { self.weekdays.clone() },
            visits: None,
        }
    }

    /// True if it holds whatever the circumstances.
    pub fn asks_for_nothing(&self) -> bool {
        *self == Self::default()
    }

    fn suits_member(&self, now: &Circumstances) -> bool {
        self.member.is_none_or(|member| now.member == Some(member))
    }

    fn suits_client(&self, now: &Circumstances) -> bool {
        self.client.is_none_or(|client| now.client == client)
    }

    fn suits_code(&self, now: &Circumstances) -> bool {
        let is_brought =
            |code: &String| now.code.as_ref().is_some_and(|brought| is_same_code(brought, code));
        self.code.as_ref().is_none_or(is_brought)
    }

    fn has_begun(&self, now: &Circumstances) -> bool {
        self.from.is_none_or(|from| now.on.is_some_and(|on| from <= on))
    }

    fn is_not_over(&self, now: &Circumstances) -> bool {
        self.until.is_none_or(|until| now.on.is_some_and(|on| on <= until))
    }

    fn suits_weekday(&self, now: &Circumstances) -> bool {
        self.weekdays.is_empty()
            || now.start.is_some_and(|start| self.weekdays.contains(&start.weekday()))
    }
}

/// True if two codes are equal: capitals of any alphabet, spaces at the ends, and the ways in which
/// a letter with an accent can be stored, aside.
pub fn is_same_code(one: &str, other: &str) -> bool {
    let (one, other) = (trimmed_code(one), trimmed_code(other));
    if one.is_ascii() && other.is_ascii() {
        return one.eq_ignore_ascii_case(other);
    }
    plain_code(one) == plain_code(other)
}

/// A code as it is compared: without what shows nothing at its ends.
pub fn trimmed_code(code: &str) -> &str {
    trimmed(code)
}

/// Plain form that equal codes share: small letters, each in one form. By way of capitals, so that
/// `ß` is `ss`.
pub fn plain_code(code: &str) -> String {
    let code = trimmed_code(code);
    if code.is_ascii() {
        return code.to_ascii_lowercase();
    }
    let capitals = code.chars().flat_map(char::to_uppercase);
    let small: String = capitals.flat_map(char::to_lowercase).collect();
    ComposingNormalizerBorrowed::new_nfc().normalize(&small).into_owned()
}

/// The most that the staff may take off by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ManualLimit {
    /// So much of treatments and add-ons.
    Percent(Percent),
    /// So much of the whole plan.
    Amount(Money),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_the_same_however_it_is_stored_or_typed() {
        for (known, typed) in [
            ("SPRING", " spring\t"),
            ("SPRING", "Spring\u{200b}"),
            ("Sommer-Süd", "sommer-su\u{308}d"),
            ("ÉTÉ", "e\u{301}te\u{301}"),
            ("Fußbad", "FUSSBAD"),
            ("ΑΝΟΙΞΗΣ", "ανοιξης"),
        ] {
            assert!(is_same_code(known, typed) && is_same_code(typed, known), "{typed}");
        }
        for (known, typed) in [("SPRING", "SPRING1"), ("SPRING", "SP RING"), ("ÉTÉ", "ETE")] {
            assert!(!is_same_code(known, typed), "{typed}");
        }
    }
}
