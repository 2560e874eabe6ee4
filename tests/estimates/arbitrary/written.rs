//! An arbitrary list as an owner would write it: what is read, and what a failure shows.

use super::{
    AREAS, AnyAddOn, AnyList, AnyOff, SIZES, TECHNIQUES,
    entries::{
        Entry, add_on, deposit, discount, fee, holding, instalments, money, offer, package,
        percent, period, price, quoted, special,
    },
};
use needlepoint::{
    catalog::{PriceList, TaxMode},
    price_file::read,
};
use std::fmt::Write as _;

/// In which order areas and offers stand in the file, by their numbers.
#[derive(Clone, Debug)]
pub(crate) struct Order {
    pub(crate) areas: Vec<usize>,
    pub(crate) offers: Vec<usize>,
}

impl AnyList {
    pub(crate) fn build(&self) -> PriceList {
        self.build_in(&self.order())
    }

    /// The price list with its areas and offers in another order, each under its own id.
    pub(crate) fn build_in(&self, order: &Order) -> PriceList {
        let text = self.text_in(order);
        match read("any.ron", &text) {
            Ok(reading) => reading.list,
            Err(problems) => panic!("{}\n{text}", problems[0]),
        }
    }

    /// The list as it is written.
    pub(crate) fn text(&self) -> String {
        self.text_in(&self.order())
    }

    fn order(&self) -> Order {
        Order { areas: (0..AREAS).collect(), offers: (0..self.offers.len()).collect() }
    }

    fn text_in(&self, order: &Order) -> String {
        let mut text = String::from(
            "(\n    schema: 1, clinic: (name: \"Test\"), language: \"en-GB\", currency: \"GBP\",\n",
        );
        self.write_head(&mut text, order);
        let offers = order.offers.iter().map(|&n| offer(n, &self.offers[n], &self.specials));
        write_entries(&mut text, "offers", offers);
        let specials = self.specials.iter().enumerate().filter(|(_, one)| one.within.is_none());
        write_entries(&mut text, "special_prices", specials.map(|(n, one)| special(n, one)));
        let numbered = |write: fn(usize, &AnyAddOn) -> Entry| {
            self.add_ons.iter().enumerate().map(move |(n, one)| write(n, one))
        };
        write_entries(&mut text, "add_ons", numbered(add_on));
        let packages = self.packages.iter().enumerate().map(|(n, one)| package(n, one));
        write_entries(&mut text, "packages", packages);
        write_entries(&mut text, "fees", self.fees.iter().enumerate().map(|(n, one)| fee(n, one)));
        let discounts = self.discounts.iter().enumerate().map(|(n, one)| discount(n, one));
        write_entries(&mut text, "discounts", discounts);
        self.write_payment(&mut text);
        text.push_str(")\n");
        text
    }

    fn write_head(&self, text: &mut String, order: &Order) {
        if self.has_another_list() {
            let lists = ["here", "there"].into_iter().map(Entry::named);
            write_entries(text, "lists", lists);
        }
        if let Some(tax) = self.tax {
            let entry = Entry::default()
                .with("label", quoted("Tax"))
                .with("rate", percent(tax.rate))
                .maybe("reduced", tax.reduced.map(percent))
                .with("included", tax.mode == TaxMode::Included);
            let _infallible = writeln!(text, "    tax: {entry},");
        }
        let weeks = self.weeks.map(|(fewest, most)| format!("{fewest}..{most}"));
        // What the first takes is said, and of the others only where an offer or a price says it.
        let techniques = TECHNIQUES.iter().enumerate().map(|(n, id)| {
            let minutes = (n == 0).then_some("45..60");
            Entry::named(id)
                .maybe("minutes", minutes)
                .tax(self.class)
                .maybe("every_weeks", weeks.clone())
        });
        write_entries(text, "techniques", techniques);
        let area = |&n: &usize| {
            let whole = self.part_of.get(&n).map(|whole| quoted(&format!("a{whole}")));
            Entry::named(&format!("a{n}")).maybe("part_of", whole)
        };
        write_entries(text, "areas", order.areas.iter().map(area));
        write_entries(text, "sizes", (0..SIZES).map(|n| Entry::named(&format!("s{n}"))));
    }

    fn write_payment(&self, text: &mut String) {
        let membership = self.payment.membership;
        let holds: Vec<String> =
            self.payment.holds.iter().map(|one| holding(one).to_string()).collect();
        let here = Entry::named("m")
            .with("fee", price(membership.fee))
            .maybe("every", period(membership.every))
            .maybe("months", membership.shortest_months)
            .with("set_up", money(membership.set_up))
            .maybe("holds", (!holds.is_empty()).then(|| format!("[{}]", holds.join(", "))));
        let there = self
            .has_another_list()
            .then(|| Entry::named("w").with("fee", money(1000)).elsewhere(true));
        write_entries(text, "memberships", [here].into_iter().chain(there));
        if let Some(limit) = self.manual_limit {
            let limit = match limit {
                AnyOff::Percent(off) => Entry::default().with("percent", percent(off)),
                AnyOff::Amount(off) => Entry::default().with("amount", money(off)),
            };
            let _infallible = writeln!(text, "    manual_discount: {limit},");
        }
        write_entries(text, "deposit", self.payment.deposits.iter().map(deposit));
        write_entries(text, "instalments", self.payment.instalments.iter().map(instalments));
    }
}

/// A list of entries, a line each; nothing where there are none.
fn write_entries(text: &mut String, key: &str, entries: impl Iterator<Item = Entry>) {
    let mut entries = entries.peekable();
    if entries.peek().is_none() {
        return;
    }
    let _infallible = writeln!(text, "    {key}: [");
    for entry in entries {
        let _infallible = writeln!(text, "        {entry},");
    }
    text.push_str("    ],\n");
}
