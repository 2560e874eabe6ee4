//! `needlepoint list LIST`: what can be chosen, with the ids that a choice needs.

mod terms;

use super::{
    Failure, ListArguments, Terminal,
    price_list::{read_price_list, told_of_end},
    report::printable,
    table::{Flush, table},
};
use crate::{
    catalog::{
        AddOn, AddOnIndex, AddOnPrice, AddOnRules, AreaIndex, Basis, ConcernIndex, Edition, Ladder,
        Minutes, OfferIndex, Price, PriceList, TechniqueIndex,
    },
    estimate::Unpriced,
    interchange::{Document, PriceListJson},
    locale::{ArgValue, Locale},
    money::High,
    price_file::{ChosenList, Reading},
    wording::{self, Phrasebook},
};
use jiff::civil::Date;

/// Entries of a price list that can be chosen, in words or as JSON.
pub(super) fn list(arguments: &ListArguments, terminal: &Terminal<'_>) -> Result<String, Failure> {
    let reading = read_price_list(terminal, &arguments.list)?;
    let chosen = reading.choose(arguments.named.as_deref(), arguments.day());
    let ChosenList { list, ended } = chosen.map_err(Failure::List)?;
    let locale = Locale::for_tag(list.language());
    let book = Phrasebook { list, locale: &locale };
    Ok(if arguments.json {
        Document::new(PriceListJson::new(book, reading.lists()).instead_of(ended)).to_text()
    } else {
        let words = ListText { reading: &reading, book };
        printable(&(told_of_end(ended, book) + &words.all()))
    })
}

/// A price list in the words of its language.
struct ListText<'a> {
    reading: &'a Reading,
    book: Phrasebook<'a>,
}

/// An id, a label, and what is worth knowing beside them.
type Row = [String; 3];

impl ListText<'_> {
    fn all(&self) -> String {
        let book = self.book;
        let list = book.list;
        let sample = if list.is_sample() { book.text("cli-sample") + "\n" } else { String::new() };
        let kinds: [(&str, Vec<Row>); 12] = [
            ("cli-lists", self.editions()),
            ("cli-techniques", self.techniques()),
            ("cli-areas", rows(list.areas().entries().map(|area| (&area.id, &area.label)))),
            ("cli-sizes", rows(list.sizes().entries().map(|size| (&size.id, &size.label)))),
            ("cli-concerns", rows(list.concerns().entries().map(|c| (&c.id, &c.label)))),
            ("cli-offers", self.offers()),
            ("cli-packages", self.packages()),
            ("cli-add-ons", self.add_ons()),
            ("cli-special-prices", self.special_prices()),
            ("cli-memberships", self.memberships()),
            ("cli-discounts", self.discounts()),
            ("cli-fees", self.fees()),
        ];
        let kinds = kinds.into_iter().filter(|(_, rows)| !rows.is_empty());
        let paragraphs = kinds.map(|(heading, rows)| {
            let rows = table([Flush::Left; 3], &rows);
            let indented: Vec<&str> = rows.lines().flat_map(|line| ["  ", line, "\n"]).collect();
            format!("\n{}\n{}", book.text(heading), indented.concat())
        });
        let clinic = list_title(list);
        format!("{clinic}, {}\n{sample}{}", list.currency().code(), paragraphs.collect::<String>())
    }

    /// The lists of the file, and when they are in force.
    fn editions(&self) -> Vec<Row> {
        let editions = self.reading.lists().filter_map(PriceList::edition);
        editions.map(|edition| row(&edition.id, &edition.label, self.in_force(edition))).collect()
    }

    fn in_force(&self, edition: &Edition) -> String {
        let written = |(name, day): (&'static str, Date)| (name, self.book.locale.date(day).into());
        let days = [("from", edition.from), ("until", edition.until)];
        let days = days.map(|(name, day)| day.map(|day| written((name, day))));
        match days {
            [Some(from), Some(until)] => self.book.text_with("cli-list-between", &[from, until]),
            [Some(from), None] => self.book.text_with("cli-list-from", &[from]),
            [None, Some(until)] => self.book.text_with("cli-list-until", &[until]),
            [None, None] => String::new(),
        }
    }

    fn techniques(&self) -> Vec<Row> {
        let techniques = self.book.list.techniques().entries();
        let length = |minutes: Option<Minutes>| self.length(minutes).unwrap_or_default();
        techniques.map(|t| row(&t.id, &t.label, length(t.minutes))).collect()
    }

    /// Length of an appointment: "about 60 minutes".
    fn length(&self, minutes: Option<Minutes>) -> Option<String> {
        minutes.and_then(|minutes| wording::minutes(minutes, self.book.locale))
    }

    fn offers(&self) -> Vec<Row> {
        let offers = self.book.list.offers().entries().map(|offer| {
            let label = wording::offer_label(offer, self.book);
            let prices = self.prices(offer.ladder());
            row(offer.id(), &label, self.with_also(prices, self.length(offer.minutes())))
        });
        offers.collect()
    }

    fn add_ons(&self) -> Vec<Row> {
        let add_ons = self.book.list.add_ons().entries().map(|add_on| {
            let basis = match (add_on.basis, &add_on.unit) {
                (Basis::PerSession, _) => self.book.text("cli-per-session"),
                (Basis::PerArea, _) => self.book.text("cli-per-area"),
                (Basis::Once, _) => self.book.text("cli-per-plan"),
                (Basis::PerUnit, None) => self.book.text("cli-per-unit"),
                (Basis::PerUnit, Some(unit)) => {
                    self.book.text_with("cli-per-named-unit", &[("unit", unit.as_str().into())])
                }
            };
            let price = match &add_on.price {
                AddOnPrice::Ladder(ladder) => self.prices(ladder),
                AddOnPrice::Percent(percent) => {
                    let percent = self.book.locale.percent(*percent);
                    let arguments = [("percent", percent.into())];
                    self.book.text_with("cli-percent-of-treatment", &arguments)
                }
            };
            let basis = [basis].into_iter().chain(self.length(add_on.minutes));
            let remarks: Vec<String> = basis.chain(self.rules(add_on)).collect();
            row(&add_on.id, &add_on.label, format!("{price} ({})", remarks.join(", ")))
        });
        add_ons.collect()
    }

    /// Limits of an add-on, and what it is part of, by their ids.
    fn rules(&self, add_on: &AddOn) -> Vec<String> {
        let list = self.book.list;
        let AddOnRules {
            only_techniques,
            only_areas,
            only_concerns,
            needs,
            needs_elsewhere,
            excludes,
            included_techniques,
            included_offers,
        } = &add_on.rules;
        let technique = |&index: &TechniqueIndex| list[index].id.as_str();
        let area = |&index: &AreaIndex| list[index].id.as_str();
        let concern = |&index: &ConcernIndex| list[index].id.as_str();
        let other = |&index: &AddOnIndex| list[index].id.as_str();
        let offer = |&index: &OfferIndex| list[index].id();
        let included = included_techniques.iter().map(technique);
        let elsewhere = needs_elsewhere.iter().map(String::as_str);
        let rules: [(&str, Vec<&str>); 6] = [
            ("cli-only-with", only_techniques.iter().map(technique).collect()),
            ("cli-only-with", only_areas.iter().map(area).collect()),
            ("cli-only-with", only_concerns.iter().map(concern).collect()),
            ("cli-needs", needs.iter().map(other).chain(elsewhere).collect()),
            ("cli-excludes", excludes.iter().map(other).collect()),
            ("cli-included-with", included.chain(included_offers.iter().map(offer)).collect()),
        ];
        let rules = rules.into_iter().filter(|(_, ids)| !ids.is_empty());
        rules.map(|(key, ids)| self.book.text_with(key, &[named(&ids)])).collect()
    }

    fn packages(&self) -> Vec<Row> {
        let packages = self.book.list.packages().entries();
        let packages = packages.map(|package| {
            let contents = wording::package_contents(package, self.book);
            let arguments =
                [("price", self.price(package.price).into()), ("contents", contents.into())];
            row(&package.id, &package.label, self.book.text_with("cli-package", &arguments))
        });
        packages.collect()
    }

    /// "1: £190, 3: £495"
    fn prices(&self, ladder: &Ladder) -> String {
        let rungs = ladder.rungs().iter().map(|rung| {
            let price = match Unpriced::by_rule(rung) {
                Some(rule) => {
                    let also = wording::unpriced(rule, rung.sessions(), self.book.locale);
                    let arguments =
                        [("price", self.price(rung.price()).into()), ("also", also.into())];
                    self.book.text_with("cli-price-and", &arguments)
                }
                None => self.price(rung.price()),
            };
            let price = self.with_also(price, self.length(rung.minutes));
            let arguments = [("sessions", rung.sessions().get().into()), ("price", price.into())];
            self.book.text_with("cli-price-for", &arguments)
        });
        let tiers = ladder.tiers().iter().map(|tier| {
            let off = self.book.locale.percent(tier.off);
            let arguments = [("sessions", tier.from.get().into()), ("percent", off.into())];
            self.book.text_with("cli-tier", &arguments)
        });
        rungs.chain(tiers).collect::<Vec<_>>().join(", ")
    }

    /// A price with what is worth knowing beside it, if there is something.
    fn with_also(&self, price: String, also: Option<String>) -> String {
        let Some(also) = also else { return price };
        self.book.text_with("cli-price-and", &[("price", price.into()), ("also", also.into())])
    }

    fn price(&self, price: Price) -> String {
        let amount = price.amount();
        match (price, amount.high) {
            (Price::Included, _) => self.book.text("cli-included"),
            (_, High::Unknown) => self.book.text("cli-on-request"),
            (_, High::Known(_) | High::Open) => self.book.range(amount.low, amount.known_high()),
        }
    }
}

/// The clinic, and which of its lists it is: "Willow Skin Clinic, California".
pub(super) fn list_title(list: &PriceList) -> String {
    let edition = list.edition().map(|edition| edition.label.clone());
    [list.clinic().name.clone()].into_iter().chain(edition).collect::<Vec<_>>().join(", ")
}

fn rows<'a>(entries: impl Iterator<Item = (&'a String, &'a String)>) -> Vec<Row> {
    entries.map(|(id, label)| row(id, label, String::new())).collect()
}

/// Several ids as the variable of a text.
fn named(ids: &[&str]) -> (&'static str, ArgValue) {
    ("what", ids.join(", ").into())
}

fn row(id: &str, label: &str, beside: String) -> Row {
    [id.to_owned(), label.to_owned(), beside]
}
