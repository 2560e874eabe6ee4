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
        AsYouGo, Calendar, Estimate, LineEnd, LineItem, as_you_go, calendar, estimate_with_hints,
        is_taken_in_full,
    },
    interchange::{Document, EstimateJson},
    locale::Decimals,
    money::{Amount, High, Money},
    selection::Selection,
    wording::{self, Phrasebook},
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
    let book = chosen.book(&locale);
    let selection = choice.selection(book)?;
    let estimate =
        estimate_with_hints(list, &selection).map_err(|error| chosen.refused(&error, &locale))?;
    let calendar = calendar_of(list, &selection, &estimate, choice.day());
    let calendar = calendar.as_ref();
    let as_you_go = as_you_go(list, &selection, &estimate);
    Ok(if arguments.json {
        let json = EstimateJson::new(&estimate, calendar, book, choice.day());
        let json = json.decided_as_you_go(as_you_go).instead_of(chosen.ended.as_ref());
        Document::new(json).to_text()
    } else {
        let words = EstimateText { estimate: &estimate, as_you_go, calendar, book };
        printable(&(chosen.told(&locale) + &words.all()))
    })
}

/// Calendar of the sessions; `None` if the day of the first one is not said.
pub(super) fn calendar_of(
    list: &PriceList,
    selection: &Selection,
    estimate: &Estimate,
    quoted_on: Date,
) -> Option<Calendar> {
    calendar(list, selection, estimate, selection.start?, quoted_on)
}

/// The lines of an estimate and its total, as a table.
pub(super) fn lines_table(estimate: &Estimate, book: Phrasebook<'_>) -> String {
    EstimateText { estimate, as_you_go: None, calendar: None, book }.table()
}

/// An estimate in the words of its list's language.
struct EstimateText<'a> {
    estimate: &'a Estimate,
    as_you_go: Option<AsYouGo>,
    calendar: Option<&'a Calendar>,
    book: Phrasebook<'a>,
}

/// Sign for a line that is not bought at an end.
const ABSENT: &str = "–";

impl EstimateText<'_> {
    fn all(&self) -> String {
        let Self { estimate, book, .. } = *self;
        let notices = wording::notices(&estimate.notices, estimate, book);
        let hints = estimate.hints.iter().map(|hint| wording::hint(hint, estimate, book));
        let paragraphs = [
            self.heading(),
            self.table(),
            self.listed("cli-why", self.causes()),
            self.listed("cli-as-you-go", self.as_you_go()),
            self.listed("cli-payment", wording::payment(self.estimate, self.book)),
            self.listed("cli-memberships", self.memberships()),
            self.listed("cli-calendar", self.calendar()),
            self.listed("cli-notices", notices),
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
            self.estimate.sessions.map(|sessions| wording::sessions(sessions, self.book.locale));
        let title: Vec<_> = std::iter::once(list_title(self.book.list)).chain(sessions).collect();
        let sample = if self.book.list.is_sample() {
            self.book.text("cli-sample") + "\n"
        } else {
            String::new()
        };
        let on_request = wording::treatment_on_request(self.estimate, self.book);
        let on_request = on_request.map(|told| told + "\n").unwrap_or_default();
        format!("{}\n{sample}{on_request}", title.join(", "))
    }

    fn table(&self) -> String {
        table([Flush::Left, Flush::Right, Flush::Right, Flush::Left], &self.rows())
    }

    /// The lines, the total, and the tax that is part of it, each with both ends.
    fn rows(&self) -> Vec<[String; 4]> {
        let Self { estimate, book, .. } = *self;
        let mut rows =
            vec![[String::new(), book.text("cli-low"), book.text("cli-high"), String::new()]];
        rows.extend(estimate.lines.iter().map(|line| {
            let counted = wording::counted(line, estimate, book);
            [wording::label(line, book), self.low_of(line), self.high_of(line), counted]
        }));
        let total = &estimate.total;
        if total.is_on_request() {
            let words = book.text("quote-amount-on-request");
            rows.push([book.text("cli-total"), String::new(), String::new(), words]);
            return rows;
        }
        rows.push([
            book.text("cli-total"),
            self.money(total.low),
            self.money_or_open(total.high),
            String::new(),
        ]);
        if let Some(tax) = estimate.tax.as_ref().filter(|tax| tax.mode == TaxMode::Included) {
            rows.extend(tax.rates.iter().map(|at_rate| {
                let rate = book.locale.percent(at_rate.rate);
                let arguments = [("tax", tax.label.as_str().into()), ("rate", rate.into())];
                let label = book.text_with("cli-tax-included", &arguments);
                let high = self.money_or_open(at_rate.high);
                [label, self.money(at_rate.low), high, String::new()]
            }));
        }
        rows
    }

    fn as_you_go(&self) -> Vec<String> {
        let words = |as_you_go| wording::as_you_go(as_you_go, self.book);
        self.as_you_go.map(words).into_iter().collect()
    }

    fn calendar(&self) -> Vec<String> {
        let words = |calendar| wording::calendar(calendar, self.book);
        self.calendar.map(words).unwrap_or_default()
    }

    fn memberships(&self) -> Vec<String> {
        let own = self.estimate.membership.iter().map(|fees| wording::member_fees(fees, self.book));
        let others = self.estimate.memberships.iter().filter(|worth| worth.saves());
        own.chain(others.map(|worth| wording::membership(worth, self.book))).collect()
    }

    fn causes(&self) -> Vec<String> {
        let causes = self.estimate.causes.iter().map(|cause| {
            let words = wording::cause(cause, self.estimate, self.book);
            self.book.locale.named(&words, &self.money_or_open(cause.share))
        });
        causes.collect()
    }

    fn listed(&self, heading: &str, entries: Vec<String>) -> String {
        if entries.is_empty() {
            return String::new();
        }
        let entries = entries.into_iter().map(|entry| format!("  {entry}\n"));
        format!("{}\n{}", self.book.text(heading), entries.collect::<String>())
    }

    /// Amount of a line at the low end of the total.
    fn low_of(&self, line: &LineItem) -> String {
        match line.low.amount.high {
            _ if line.low == LineEnd::ABSENT && line.high != LineEnd::ABSENT => ABSENT.to_owned(),
            _ if line.low.amount == Amount::UNKNOWN => self.book.text("cli-on-request"),
            _ => self.money(line.low.amount.low),
        }
    }

    /// Amount of a line at the high end of the total.
    fn high_of(&self, line: &LineItem) -> String {
        match line.high.amount.high {
            _ if line.high == LineEnd::ABSENT && line.low != LineEnd::ABSENT => ABSENT.to_owned(),
            High::Unknown | High::Open if is_taken_in_full(line, self.estimate, self.book.list) => {
                self.money(line.low.amount.low)
            }
            High::Unknown => self.book.text("cli-on-request"),
            High::Open => self.book.text("cli-open"),
            High::Known(money) => self.money(money),
        }
    }

    fn money_or_open(&self, money: Option<Money>) -> String {
        money.map_or_else(|| self.book.text("cli-open"), |money| self.money(money))
    }

    /// An amount with decimals if any amount of the estimate needs them, so that they line up.
    fn money(&self, money: Money) -> String {
        let Self { estimate, book, .. } = *self;
        let lines = estimate
            .lines
            .iter()
            .flat_map(|line| [Some(line.low.amount.low), line.high.amount.known_high()]);
        let tax = estimate.tax.iter().flat_map(|tax| &tax.rates);
        let tax = tax.flat_map(|at_rate| [Some(at_rate.low), at_rate.high]);
        let causes = estimate.causes.iter().map(|cause| cause.share);
        let decimals = Decimals::WhereNeeded
            .for_all(lines.chain(tax).chain(causes).flatten(), book.list.currency());
        book.money_with(money, decimals)
    }
}
