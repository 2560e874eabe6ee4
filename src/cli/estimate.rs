//! `needlepoint estimate LIST …`: what a choice costs.

use super::{
    EstimateArguments, Failure, Terminal,
    list::list_title,
    price_list::read_chosen_list,
    report::printable,
    table::{Flush, table},
};
use crate::{
    catalog::{PriceList, TaxMode},
    estimate::{
        Calendar, Estimate, LineEnd, LineItem, calendar, estimate_with_hints, is_taken_in_full,
    },
    interchange::{Document, EstimateJson},
    locale::{Decimals, Locale},
    money::{Amount, High, Money},
    selection::Selection,
    wording,
};
use jiff::civil::Date;

/// The estimate, in words or as JSON.
pub(super) fn estimate(
    arguments: &EstimateArguments,
    terminal: &Terminal<'_>,
) -> Result<String, Failure> {
    let choice = &arguments.choice;
    let chosen = read_chosen_list(terminal, &arguments.list, choice.list_name(), choice.day())?;
    let list = &chosen.list;
    let locale = choice.locale(list);
    let selection = choice.selection(list, &locale)?;
    let estimate =
        estimate_with_hints(list, &selection).map_err(|error| chosen.refused(&error, &locale))?;
    let calendar = calendar_of(list, &selection, &estimate, choice.day());
    let calendar = calendar.as_ref();
    Ok(if arguments.json {
        let json = EstimateJson::new(&estimate, calendar, list, &locale, choice.day());
        Document::new(json.instead_of(chosen.ended.as_ref())).to_text()
    } else {
        let words = Words { estimate: &estimate, calendar, list, locale: &locale };
        printable(&(chosen.told(&locale) + &words.all()))
    })
}

/// When the sessions are, where it is said when the first one is.
pub(super) fn calendar_of(
    list: &PriceList,
    selection: &Selection,
    estimate: &Estimate,
    quoted_on: Date,
) -> Option<Calendar> {
    calendar(list, selection, estimate, selection.start?, quoted_on)
}

/// The lines of an estimate and its total, as a table.
pub(super) fn lines_table(estimate: &Estimate, list: &PriceList, locale: &Locale) -> String {
    Words { estimate, calendar: None, list, locale }.table()
}

/// An estimate in the words of its list's language.
struct Words<'a> {
    estimate: &'a Estimate,
    calendar: Option<&'a Calendar>,
    list: &'a PriceList,
    locale: &'a Locale,
}

/// Stands where a line is not bought at an end.
const ABSENT: &str = "–";

impl Words<'_> {
    fn all(&self) -> String {
        let Self { estimate, list, locale, .. } = *self;
        let notices =
            estimate.notices.iter().map(|notice| wording::notice(notice, estimate, list, locale));
        let hints = estimate.hints.iter().map(|hint| wording::hint(hint, estimate, list, locale));
        let paragraphs = [
            self.heading(),
            self.table(),
            self.listed("cli-why", self.causes()),
            self.listed("cli-payment", wording::payment(self.estimate, self.list, self.locale)),
            self.listed("cli-memberships", self.memberships()),
            self.listed("cli-calendar", self.calendar()),
            self.listed("cli-notices", notices.collect()),
            self.listed("cli-hints", hints.collect()),
        ];
        paragraphs
            .into_iter()
            .filter(|paragraph| !paragraph.is_empty())
            .collect::<Vec<_>>()
            .join("\n")
    }

    fn heading(&self) -> String {
        let sessions =
            self.estimate.sessions.map(|sessions| wording::sessions(sessions, self.locale));
        let title: Vec<_> = std::iter::once(list_title(self.list)).chain(sessions).collect();
        let sample = if self.list.is_sample() {
            self.locale.text("cli-sample") + "\n"
        } else {
            String::new()
        };
        format!("{}\n{sample}", title.join(", "))
    }

    fn table(&self) -> String {
        table([Flush::Left, Flush::Right, Flush::Right, Flush::Left], &self.rows())
    }

    /// The lines, the total, and the tax that is part of it, each with both ends.
    fn rows(&self) -> Vec<[String; 4]> {
        let Self { estimate, list, locale, .. } = *self;
        let mut rows =
            vec![[String::new(), locale.text("cli-low"), locale.text("cli-high"), String::new()]];
        rows.extend(estimate.lines.iter().map(|line| {
            let counted = wording::counted(line, estimate, list, locale);
            [wording::label(line, list, locale), self.low_of(line), self.high_of(line), counted]
        }));
        let total = &estimate.total;
        if total.is_on_request() {
            let words = locale.text("quote-amount-on-request");
            rows.push([locale.text("cli-total"), String::new(), String::new(), words]);
            return rows;
        }
        rows.push([
            locale.text("cli-total"),
            self.money(total.low),
            self.money_or_open(total.high),
            String::new(),
        ]);
        if let Some(tax) = estimate.tax.as_ref().filter(|tax| tax.mode == TaxMode::Included) {
            rows.extend(tax.rates.iter().map(|at_rate| {
                let rate = locale.percent(at_rate.rate);
                let arguments = [("tax", tax.label.as_str().into()), ("rate", rate.into())];
                let label = locale.text_with("cli-tax-included", &arguments);
                let high = self.money_or_open(at_rate.high);
                [label, self.money(at_rate.low), high, String::new()]
            }));
        }
        rows
    }

    fn calendar(&self) -> Vec<String> {
        let words = |calendar| wording::calendar(calendar, self.list, self.locale);
        self.calendar.map(words).unwrap_or_default()
    }

    fn memberships(&self) -> Vec<String> {
        let words = |worth| wording::membership(worth, self.list, self.locale);
        self.estimate.memberships.iter().filter(|worth| worth.saves()).map(words).collect()
    }

    fn causes(&self) -> Vec<String> {
        let causes = self.estimate.causes.iter().map(|cause| {
            let words = wording::cause(cause, self.estimate, self.list, self.locale);
            format!("{words}: {}", self.money_or_open(cause.share))
        });
        causes.collect()
    }

    fn listed(&self, heading: &str, entries: Vec<String>) -> String {
        if entries.is_empty() {
            return String::new();
        }
        let entries = entries.into_iter().map(|entry| format!("  {entry}\n"));
        format!("{}\n{}", self.locale.text(heading), entries.collect::<String>())
    }

    /// What a line comes to at the low end of the total.
    fn low_of(&self, line: &LineItem) -> String {
        match line.low.amount.high {
            _ if line.low == LineEnd::ABSENT && line.high != LineEnd::ABSENT => ABSENT.to_owned(),
            _ if line.low.amount == Amount::UNKNOWN => self.locale.text("cli-on-request"),
            _ => self.money(line.low.amount.low),
        }
    }

    /// What a line comes to at the high end of the total.
    fn high_of(&self, line: &LineItem) -> String {
        match line.high.amount.high {
            _ if line.high == LineEnd::ABSENT && line.low != LineEnd::ABSENT => ABSENT.to_owned(),
            High::Unknown | High::Open if is_taken_in_full(line, self.estimate, self.list) => {
                self.money(line.low.amount.low)
            }
            High::Unknown => self.locale.text("cli-on-request"),
            High::Open => self.locale.text("cli-open"),
            High::Known(money) => self.money(money),
        }
    }

    fn money_or_open(&self, money: Option<Money>) -> String {
        money.map_or_else(|| self.locale.text("cli-open"), |money| self.money(money))
    }

    /// An amount with decimals where any amount of the estimate needs them, so that they line up.
    fn money(&self, money: Money) -> String {
        let Self { estimate, list, .. } = *self;
        let lines = estimate
            .lines
            .iter()
            .flat_map(|line| [Some(line.low.amount.low), line.high.amount.known_high()]);
        let tax = estimate.tax.iter().flat_map(|tax| &tax.rates);
        let tax = tax.flat_map(|at_rate| [Some(at_rate.low), at_rate.high]);
        let causes = estimate.causes.iter().map(|cause| cause.share);
        let currency = list.currency();
        let decimals =
            Decimals::WhereNeeded.for_all(lines.chain(tax).chain(causes).flatten(), currency);
        self.locale.money_with(money, currency, decimals)
    }
}
