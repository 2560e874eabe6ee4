//! Hints, put into words.

use super::{
    phrasebook::Phrasebook,
    sessions::{are_neighbours, count},
};
use crate::{
    catalog::{AddOnIndex, PackageIndex, TechniqueIndex},
    estimate::{Estimate, Hint, Reduction},
    locale::{ArgValue, Locale},
    money::Money,
    selection::SessionRange,
};
use jiff::civil::Date;
use std::cmp::Ordering;

/// A hint: one sentence without a full stop.
pub fn hint(hint: &Hint, estimate: &Estimate, book: Phrasebook<'_>) -> String {
    match hint {
        Hint::MoreSessions { than, sessions, difference } => {
            let arguments =
                [("sessions", count(*sessions, book.locale).into()), ("than", than.get().into())];
            let keys = [
                "hint-more-sessions-cheaper",
                "hint-more-sessions-same",
                "hint-more-sessions-dearer",
            ];
            book.compared(keys, *difference, &arguments)
        }
        Hint::Saving { low, high } => saving((*low, *high), estimate.sessions, book),
        Hint::MoreAreas { areas, difference } => {
            let arguments = [("areas", book.list.area_labels(areas).into())];
            let keys =
                ["hint-more-areas-cheaper", "hint-more-areas-same", "hint-more-areas-dearer"];
            book.compared(keys, *difference, &arguments)
        }
        Hint::TechniqueIncludes { technique, add_on, difference } => {
            let arguments =
                [("technique", book.technique(*technique)), ("add-on", book.add_on(*add_on))];
            let keys = [
                "hint-technique-includes-cheaper",
                "hint-technique-includes-same",
                "hint-technique-includes-dearer",
            ];
            book.compared(keys, *difference, &arguments)
        }
        Hint::AsPackage { package, difference } => {
            let arguments = [("package", book.package(*package)), book.size_of(*difference)];
            book.text_with("hint-as-package", &arguments)
        }
        Hint::PackageApart { package, difference } => {
            let arguments = [("package", book.package(*package)), book.size_of(*difference)];
            book.text_with("hint-package-apart", &arguments)
        }
        Hint::TwoPlans { longer, shorter, difference } => {
            let arguments = [
                ("longer", count(*longer, book.locale).into()),
                ("shorter", count(*shorter, book.locale).into()),
                book.size_of(*difference),
            ];
            book.text_with("hint-two-plans", &arguments)
        }
        Hint::MembershipPaysOff { membership, low, high } => {
            let less = book.range(*low, Some(*high));
            let label = book.list[*membership].label.as_str();
            let arguments = [("membership", label.into()), ("difference", less.into())];
            book.text_with("hint-membership-pays-off", &arguments)
        }
        Hint::WholeArea { parts, whole, difference } => {
            let arguments = [
                ("parts", book.list.area_labels(parts).into()),
                ("whole", book.list.area_labels(&[*whole]).into()),
            ];
            let keys =
                ["hint-whole-area-cheaper", "hint-whole-area-same", "hint-whole-area-dearer"];
            book.compared(keys, *difference, &arguments)
        }
        Hint::ReductionBegins { what, on, difference } => {
            book.on_a_day("hint-discount-begins", *what, *on, *difference)
        }
        Hint::ReductionEnds { what, last_day, difference } => {
            book.on_a_day("hint-discount-ends", *what, *last_day, *difference)
        }
    }
}

/// Saving of courses, at least and at most, against as many single sessions.
pub fn saving(
    (least, most): (Money, Money),
    sessions: Option<SessionRange>,
    book: Phrasebook<'_>,
) -> String {
    let singles =
        sessions.map_or_else(String::new, |planned| single_sessions(planned, book.locale));
    let singles = ("singles", singles.into());
    let money = |money| ArgValue::from(book.money(money));
    match least.cmp(&Money::ZERO) {
        Ordering::Less => {
            let more = Money::from_minor(least.minor().saturating_neg());
            let arguments = [("more", money(more)), ("less", money(most)), singles];
            book.text_with("hint-saving-depends", &arguments)
        }
        Ordering::Equal => book.text_with("hint-saving-up-to", &[("amount", money(most)), singles]),
        Ordering::Greater => {
            let amount = book.range(least, Some(most));
            book.text_with("hint-saving", &[("amount", amount.into()), singles])
        }
    }
}

fn single_sessions(range: SessionRange, locale: &Locale) -> String {
    if range.is_exact() {
        return locale.text_with("singles-exactly", &[("count", range.low().get().into())]);
    }
    let (low, high) = (range.low().get(), range.high().get());
    if are_neighbours(low, high) {
        return locale.text_with("singles-either", &[("low", low.into()), ("high", high.into())]);
    }
    locale.text("singles-as-many")
}

/// Words of hints alone.
impl Phrasebook<'_> {
    /// Text for less, for no difference or for more, with the size of the difference.
    fn compared(
        self,
        [less, same, more]: [&str; 3],
        difference: Money,
        arguments: &[(&'static str, ArgValue)],
    ) -> String {
        let key = match difference.cmp(&Money::ZERO) {
            Ordering::Less => less,
            Ordering::Equal => same,
            Ordering::Greater => more,
        };
        let mut arguments = arguments.to_vec();
        arguments.push(self.size_of(difference));
        self.text_with(key, &arguments)
    }

    fn size_of(self, difference: Money) -> (&'static str, ArgValue) {
        let size = Money::from_minor(difference.minor().saturating_abs());
        ("difference", self.money(size).into())
    }

    fn technique(self, index: TechniqueIndex) -> ArgValue {
        self.list[index].label.as_str().into()
    }

    fn add_on(self, index: AddOnIndex) -> ArgValue {
        self.list[index].label.as_str().into()
    }

    fn package(self, index: PackageIndex) -> ArgValue {
        self.list[index].label.as_str().into()
    }

    /// The text for what begins or ends on a day, with the size of the difference.
    fn on_a_day(self, key: &str, what: Reduction, day: Date, difference: Money) -> String {
        let arguments = [
            ("discount", what.label(self.list).into()),
            ("day", self.locale.date(day).into()),
            self.size_of(difference),
        ];
        self.text_with(key, &arguments)
    }
}
