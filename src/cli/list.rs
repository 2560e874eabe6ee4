//! `needlepoint list LIST`: what can be chosen, with the ids that a choice needs.

use super::{
    Failure, ListArguments,
    json::{self, PriceListJson},
    read_price_list,
    report::printable,
    table::{Flush, table},
};
use crate::{
    catalog::{Basis, FeeWhen, Ladder, Price, PriceList},
    locale::Locale,
    money::High,
};

/// What can be chosen, in words or as JSON.
pub(super) fn list(arguments: &ListArguments) -> Result<String, Failure> {
    let list = read_price_list(&arguments.list)?.list;
    Ok(if arguments.json {
        json::text(&PriceListJson::new(&list))
    } else {
        let locale = Locale::for_tag(list.language());
        printable(&Words { list: &list, locale: &locale }.all())
    })
}

/// A price list in the words of its language.
struct Words<'a> {
    list: &'a PriceList,
    locale: &'a Locale,
}

/// An id, a label, and what is worth knowing beside them.
type Row = [String; 3];

impl Words<'_> {
    fn all(&self) -> String {
        let sample = if self.list.is_sample() {
            self.locale.text("cli-sample") + "\n"
        } else {
            String::new()
        };
        let kinds: [(&str, Vec<Row>); 6] = [
            (
                "cli-techniques",
                self.list.techniques().map(|(_, t)| row(&t.id, &t.label, String::new())).collect(),
            ),
            (
                "cli-areas",
                self.list.areas().map(|(_, a)| row(&a.id, &a.label, String::new())).collect(),
            ),
            (
                "cli-concerns",
                self.list.concerns().map(|(_, c)| row(&c.id, &c.label, String::new())).collect(),
            ),
            ("cli-offers", self.offers()),
            ("cli-add-ons", self.add_ons()),
            ("cli-fees", self.fees()),
        ];
        let kinds = kinds.into_iter().filter(|(_, rows)| !rows.is_empty());
        let paragraphs = kinds.map(|(heading, rows)| {
            let rows = table([Flush::Left; 3], &rows);
            let indented: Vec<&str> = rows.lines().flat_map(|line| ["  ", line, "\n"]).collect();
            format!("\n{}\n{}", self.locale.text(heading), indented.concat())
        });
        let clinic = &self.list.clinic().name;
        format!(
            "{clinic}, {}\n{sample}{}",
            self.list.currency().code(),
            paragraphs.collect::<String>()
        )
    }

    fn offers(&self) -> Vec<Row> {
        let offers = self.list.offers();
        offers
            .map(|(_, o)| row(o.id(), &self.list.offer_label(o), self.prices(o.ladder())))
            .collect()
    }

    fn add_ons(&self) -> Vec<Row> {
        let add_ons = self.list.add_ons().map(|(_, add_on)| {
            let basis = match add_on.basis {
                Basis::PerSession => self.locale.text("cli-per-session"),
                Basis::Once => self.locale.text("cli-per-plan"),
            };
            row(&add_on.id, &add_on.label, format!("{} ({basis})", self.prices(&add_on.ladder)))
        });
        add_ons.collect()
    }

    fn fees(&self) -> Vec<Row> {
        let fees = self.list.fees().map(|(_, fee)| {
            let when = match fee.when {
                FeeWhen::Always => self.locale.text("cli-fee-always"),
                FeeWhen::NewClients => self.locale.text("cli-fee-new-clients"),
                FeeWhen::Chosen => self.locale.text("cli-fee-chosen"),
            };
            row(&fee.id, &fee.label, format!("{} ({when})", self.price(fee.price)))
        });
        fees.collect()
    }

    /// "1: £190, 3: £495"
    fn prices(&self, ladder: &Ladder) -> String {
        let rungs = ladder.rungs().iter().map(|rung| {
            let arguments = [
                ("sessions", rung.sessions().get().into()),
                ("price", self.price(rung.price()).into()),
            ];
            self.locale.text_with("cli-price-for", &arguments)
        });
        rungs.collect::<Vec<_>>().join(", ")
    }

    fn price(&self, price: Price) -> String {
        let amount = price.amount();
        match (price, amount.high) {
            (Price::Included, _) => self.locale.text("cli-included"),
            (_, High::Unknown) => self.locale.text("cli-on-request"),
            (_, High::Known(_) | High::Open) => {
                self.locale.range(amount.low, amount.known_high(), self.list.currency())
            }
        }
    }
}

fn row(id: &str, label: &str, beside: String) -> Row {
    [id.to_owned(), label.to_owned(), beside]
}
