//! Terms that change a price: special prices, memberships, discounts and fees, each with whom it is
//! for. They are shown to the owner, codes included.

use super::{ListText, Row, named, row};
use crate::{
    catalog::{
        AddOnIndex, AreaBand, Band, BandOff, Credit, CreditPart, Discount, DiscountPart, Fee,
        FeePrice, FeeWhen, ManualLimit, Membership, OnlyWith, Per, Rate, SessionCount, SpecialRate,
        TechniqueIndex,
    },
    money::Money,
    wording,
};

impl ListText<'_> {
    /// "£150 (per session); for members of “Club”; standard/face, standard/neck"
    pub(super) fn special_prices(&self) -> Vec<Row> {
        let offers = self.book.list.offers_by_special_price();
        let specials = self.book.list.special_prices().iter().map(|(index, special)| {
            let is_course = special.sessions > SessionCount::MIN;
            let off = |off: String| {
                let key = if is_course { "cli-off-course" } else { "cli-off-single" };
                self.book.text_with(key, &[("off", off.into())])
            };
            let price = match special.rate {
                SpecialRate::Price(price) => self.price(price),
                SpecialRate::AmountOff(amount) => off(self.money(amount)),
                SpecialRate::PercentOff(percent) => off(self.book.locale.percent(percent)),
            };
            let basis = match (is_course, special.times) {
                (true, _) => {
                    let sessions = [("sessions", special.sessions.get().into())];
                    self.book.text_with("counted-course", &sessions)
                }
                (false, Some(SessionCount::MIN)) => self.book.text("cli-special-once"),
                (false, Some(times)) => {
                    let count = [("count", times.get().into())];
                    self.book.text_with("cli-special-times", &count)
                }
                (false, None) => self.book.text("cli-per-session"),
            };
            let condition = wording::special_condition(special, self.book);
            let offers = offers.get(&index).map_or(String::new(), |ids| ids.join(", "));
            let parts = [format!("{price} ({basis})"), condition, offers];
            row(&special.id, &special.label, self.joined(parts))
        });
        specials.collect()
    }

    /// "£25 a month, at least 6 months, £50 to begin with, 1 × LED each month"
    pub(super) fn memberships(&self) -> Vec<Row> {
        let memberships = self.book.list.memberships().entries();
        memberships.map(|entry| row(&entry.id, &entry.label, self.membership(entry))).collect()
    }

    fn membership(&self, membership: &Membership) -> String {
        let terms = wording::membership_terms(membership, self.book);
        match &membership.note {
            Some(note) => format!("{terms} ({})", note.trim_end_matches('.')),
            None => terms,
        }
    }

    /// "£5 off each session (standard); with the code “WEEK”; beside other discounts", and the most
    /// that the staff may take off, under the name of its flag.
    pub(super) fn discounts(&self) -> Vec<Row> {
        let by_hand = self.book.list.manual_limit().map(|limit| {
            let limit = match limit {
                ManualLimit::Percent(percent) => self.book.locale.percent(percent),
                ManualLimit::Amount(amount) => self.money(amount),
            };
            let most = self.book.text_with("discount-most", &[("limit", limit.into())]);
            row("--discount", &self.book.text("discount-by-hand"), most)
        });
        let discounts = self.book.list.discounts().entries().map(|entry| self.discount(entry));
        discounts.chain(by_hand).collect()
    }

    fn discount(&self, discount: &Discount) -> Row {
        let parts: Vec<String> = discount.parts.iter().map(|part| self.part(part)).collect();
        let condition = wording::condition(&discount.condition, self.book);
        let stacks = if discount.stacks { self.book.text("cli-stacks") } else { String::new() };
        row(&discount.id, &discount.label, self.joined([parts.join(" + "), condition, stacks]))
    }

    /// Reduction of a part, with what it is taken off and what it goes with, if that is not
    /// everything.
    fn part(&self, part: &DiscountPart) -> String {
        let rate = match &part.rate {
            Rate::Percent(percent) => self.off("cli-off", self.book.locale.percent(*percent)),
            Rate::Amount(amount, per) => self.amount_off(*amount, *per),
            Rate::Bands(bands, per) => {
                let bands: Vec<String> = bands.iter().map(|band| self.band(band)).collect();
                let per = match per {
                    Per::Session => "cli-per-session",
                    Per::Plan => "cli-per-plan",
                };
                format!("{} {}", bands.join(", "), self.book.text(per))
            }
            Rate::ByAreas(bands, per) => {
                let bands: Vec<String> =
                    bands.iter().map(|band| self.area_band(band, *per)).collect();
                bands.join(", ")
            }
        };
        let techniques = self.technique_ids(part.scope.techniques.iter().flatten());
        let add_ons = self.add_on_ids(part.scope.add_ons.iter().flatten());
        let scope = techniques.into_iter().chain(add_ons).map(str::to_owned);
        let scope: Vec<String> = scope.chain(self.limits(&part.only_with)).collect();
        if scope.is_empty() { rate } else { format!("{rate} ({})", scope.join(", ")) }
    }

    fn band(&self, band: &Band) -> String {
        let off = match band.off {
            BandOff::Amount(amount) => self.money(amount),
            BandOff::Percent(percent) => self.book.locale.percent(percent),
        };
        let arguments =
            [("price", self.money(band.from).into()), ("off", self.off("cli-off", off).into())];
        self.book.text_with("cli-off-from", &arguments)
    }

    fn area_band(&self, band: &AreaBand, per: Per) -> String {
        let off = match band.off {
            BandOff::Amount(amount) => self.amount_off(amount, per),
            BandOff::Percent(percent) => self.off("cli-off", self.book.locale.percent(percent)),
        };
        let arguments = [("count", band.from.into()), ("off", off.into())];
        self.book.text_with("cli-off-from-areas", &arguments)
    }

    fn amount_off(&self, amount: Money, per: Per) -> String {
        let key = match per {
            Per::Session => "cli-off-session",
            Per::Plan => "cli-off-plan",
        };
        self.off(key, self.money(amount))
    }

    fn off(&self, key: &str, off: String) -> String {
        self.book.text_with(key, &[("off", off.into())])
    }

    /// "£30 (charged to new clients, credited, only with rf)"
    pub(super) fn fees(&self) -> Vec<Row> {
        let fees = self.book.list.fees().entries().map(|fee| {
            let price = match fee.price {
                FeePrice::Price(price) => self.price(price),
                FeePrice::Surcharge(percent) => {
                    let percent = self.book.locale.percent(percent);
                    self.book.text_with("cli-fee-surcharge", &[("percent", percent.into())])
                }
            };
            row(&fee.id, &fee.label, format!("{price} ({})", self.fee_terms(fee).join(", ")))
        });
        fees.collect()
    }

    fn fee_terms(&self, fee: &Fee) -> Vec<String> {
        let when = match fee.when {
            FeeWhen::Always => "cli-fee-always",
            FeeWhen::NewClients => "cli-fee-new-clients",
            FeeWhen::Chosen => "cli-fee-chosen",
        };
        let yearly = fee.is_yearly.then(|| self.book.text("counted-yearly"));
        let only = self.limits(&fee.only_with);
        let credited = fee.credit.iter().flat_map(|credit| self.credited(*credit));
        let when = self.book.text(when);
        let length = self.length(fee.minutes);
        [when].into_iter().chain(yearly).chain(length).chain(credited).chain(only).collect()
    }

    /// Limits, by their ids: "only with rf, course", "only with led".
    fn limits(&self, only: &OnlyWith) -> Vec<String> {
        let packages = only.packages.iter().flatten();
        let packages = packages.map(|&index| self.book.list[index].id.as_str());
        let techniques = self.technique_ids(only.techniques.iter().flatten());
        let treatments: Vec<&str> = techniques.into_iter().chain(packages).collect();
        let both = [treatments, self.add_on_ids(only.add_ons.iter().flatten())];
        let both = both.iter().filter(|ids| !ids.is_empty());
        both.map(|ids| self.book.text_with("cli-only-with", &[named(ids)])).collect()
    }

    fn credited(&self, credit: Credit) -> Vec<String> {
        let part = match credit.part {
            CreditPart::Full => None,
            CreditPart::Amount(amount) => Some(self.money(amount)),
            CreditPart::Percent(percent) => Some(self.book.locale.percent(percent)),
        };
        let credited = part.map_or_else(
            || self.book.text("cli-fee-credited"),
            |part| self.book.text_with("cli-fee-credited-part", &[("part", part.into())]),
        );
        let within = wording::credit_limit(credit, self.book.locale);
        [credited].into_iter().chain(within).collect()
    }

    fn technique_ids<'s>(
        &'s self,
        named: impl Iterator<Item = &'s TechniqueIndex>,
    ) -> Vec<&'s str> {
        named.map(|&index| self.book.list[index].id.as_str()).collect()
    }

    fn add_on_ids<'s>(&'s self, named: impl Iterator<Item = &'s AddOnIndex>) -> Vec<&'s str> {
        named.map(|&index| self.book.list[index].id.as_str()).collect()
    }

    /// Parts that say something, in one text.
    fn joined(&self, parts: impl IntoIterator<Item = String>) -> String {
        self.book.locale.clauses(parts.into_iter().filter(|part| !part.is_empty()))
    }

    fn money(&self, amount: Money) -> String {
        self.book.money(amount)
    }
}
