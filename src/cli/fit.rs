//! `needlepoint fit LIST --budget 900 …`: what fits a budget.

use super::{
    Failure, FitArguments, Terminal,
    list::list_title,
    price_list::read_chosen_list,
    report::printable,
    table::{Flush, table},
};
use crate::{
    estimate::{Fit, FittedPlan, LineItem, LineKind, fit as fit_of},
    interchange::{Document, FitJson},
    locale::Decimals,
    money::{Money, Notation},
    wording::{self, Phrasebook},
};

/// The plans that fit, in words or as JSON.
pub(super) fn fit(arguments: &FitArguments, terminal: &Terminal<'_>) -> Result<String, Failure> {
    let choice = &arguments.choice;
    let chosen = read_chosen_list(terminal, &arguments.list, choice.list_name(), choice.day())?;
    let list = &chosen.list;
    let locale = choice.locale(list);
    let book = chosen.book(&locale);
    let selection = choice.selection(book)?;
    let budget = budget(&arguments.budget, book)?;
    let fit = fit_of(list, &selection, budget).map_err(|error| chosen.refused(&error, &locale))?;
    Ok(if arguments.json {
        let json = FitJson::new(&fit, book, choice.day());
        Document::new(json.instead_of(chosen.ended.as_ref())).to_text()
    } else {
        let words = FitText { fit: &fit, book };
        printable(&(chosen.told(&locale) + &words.all()))
    })
}

/// The amount, as it was typed, in the currency of the list.
fn budget(text: &str, book: Phrasebook<'_>) -> Result<Money, Failure> {
    let budget = Notation::PLAIN.read(text, book.list.currency());
    budget.map_err(|error| Failure::budget_amount(error, book))
}

/// Plans that fit, in the words of their list's language.
struct FitText<'a> {
    fit: &'a Fit,
    book: Phrasebook<'a>,
}

/// Name of a plan, its total, the distance of that from the budget and from the best plan, and how
/// it is bought.
type Row = [String; 5];

impl FitText<'_> {
    fn all(&self) -> String {
        let Self { fit, book } = *self;
        let budget = [("budget", self.money(fit.budget).into())];
        let key = if fit.plans.is_empty() { "cli-fit-none" } else { "cli-fit-plans" };
        let mut lines = vec![list_title(book.list)];
        lines.extend(book.list.is_sample().then(|| book.text("cli-sample")));
        lines.extend(self.part(book.text_with(key, &budget), &fit.plans));
        if let Some(above) = &fit.above {
            lines.extend(self.part(book.text("cli-fit-above"), std::slice::from_ref(above)));
        }
        if !fit.open.is_empty() {
            lines.extend(self.part(book.text_with("cli-fit-open", &budget), &fit.open));
        }
        lines.join("\n") + "\n"
    }

    fn part(&self, heading: String, plans: &[FittedPlan]) -> Vec<String> {
        let rows: Vec<Row> = plans.iter().map(|plan| self.row(plan)).collect();
        let columns = [Flush::Left, Flush::Right, Flush::Left, Flush::Left, Flush::Left];
        let rows = table(columns, &rows);
        let rows = rows.lines().map(|row| format!("  {row}"));
        [String::new(), heading].into_iter().chain(rows).collect()
    }

    fn row(&self, plan: &FittedPlan) -> Row {
        let Self { fit, book } = *self;
        let amount = wording::total(&plan.estimate, Decimals::WhereNeeded, book);
        let to_budget = fit.left(plan).map_or_else(String::new, |left| {
            self.difference(left, ["cli-fit-exactly", "cli-fit-left", "cli-fit-over"])
        });
        let to_best = fit.to_best(plan).filter(|difference| *difference != Money::ZERO);
        let to_best = to_best.map_or_else(String::new, |difference| {
            self.difference(difference, ["cli-fit-exactly", "cli-fit-dearer", "cli-fit-cheaper"])
        });
        let name = wording::fitted_plan_name(plan, book);
        [name, amount, to_budget, to_best, self.bought(plan)]
    }

    /// Purchases of the treatments, each with its areas if there are several.
    fn bought(&self, plan: &FittedPlan) -> String {
        let book = self.book;
        let is_treatment = |line: &&LineItem| matches!(line.kind, LineKind::Treatment(_));
        let treatments: Vec<&LineItem> = plan.estimate.lines.iter().filter(is_treatment).collect();
        let several = treatments.len() > 1;
        let words = |line: &&LineItem| {
            let counted = wording::counted(line, &plan.estimate, book);
            let counted = if line.is_unpriced() {
                let decimals = Decimals::WhereNeeded;
                let amount = wording::amount(line, &plan.estimate, decimals, book);
                format!("{counted}, {amount}")
            } else {
                counted
            };
            let areas = book.list.area_labels(&line.areas);
            if several { book.locale.named(&areas, &counted) } else { counted }
        };
        book.locale.clauses(treatments.iter().map(words))
    }

    /// An amount with the words for nothing, more than nothing, less than nothing.
    fn difference(&self, difference: Money, [none, more, less]: [&str; 3]) -> String {
        let key = match difference.cmp(&Money::ZERO) {
            std::cmp::Ordering::Equal => none,
            std::cmp::Ordering::Greater => more,
            std::cmp::Ordering::Less => less,
        };
        let amount = Money::from_minor(difference.minor().saturating_abs());
        self.book.text_with(key, &[("amount", self.money(amount).into())])
    }

    fn money(&self, money: Money) -> String {
        self.book.money(money)
    }
}
