//! `explain`: where the amounts of an estimate came from.

use super::{
    ExplainArguments, Failure, Terminal, list::list_title, price_list::read_chosen_list,
    report::printable,
};
use crate::{
    catalog::{AddOnIndex, AreaIndex, PriceList, SessionCount, SizeIndex, TaxMode, VisitDays},
    estimate::{
        AsYouGo, Estimate, EstimateError, Hint, Question, Step, as_you_go, estimate_with_hints,
        explain as ask,
    },
    interchange::{
        AS_YOU_GO_ID, AVERAGE_ID, Answer, DEPOSIT_ID, Document, ExplanationJson, INSTALMENTS_ID,
        SAVING_ID, TAXES_ID, WIDTH_ID, cause_id, hint_id, line_id, tax_id,
    },
    money::Money,
    selection::Selection,
    wording::{self, ExplainedStep, Phrasebook, Refusal},
};

use std::borrow::Cow;

/// The derivations that were asked for, in words or as JSON.
pub(super) fn explain(
    arguments: &ExplainArguments,
    terminal: &Terminal<'_>,
) -> Result<String, Failure> {
    let choice = &arguments.choice;
    let chosen = read_chosen_list(terminal, &arguments.list, choice.list_name(), choice.day())?;
    let list = &chosen.list;
    let locale = choice.locale(list);
    let book = chosen.book(&locale);
    let selection = choice.selection(book)?;
    let refused = |error| chosen.refused(&error, &locale);
    let estimate = estimate_with_hints(list, &selection).map_err(refused)?;
    let as_you_go = as_you_go(list, &selection, &estimate);
    let questions = questions(arguments.line.as_deref(), &estimate, as_you_go, book)?;
    let answers = answers(list, &selection, questions).map_err(refused)?;
    let file = arguments.list.display().to_string();
    let explained = Explained { file: &file, estimate: &estimate, book };
    Ok(if arguments.json {
        let json = ExplanationJson::new(&answers, &estimate, book, choice.day());
        Document::new(json.instead_of(chosen.ended.as_ref())).to_text()
    } else {
        printable(&(chosen.told(&locale) + &explained.all(&answers)))
    })
}

/// The total, or all that has the id that was named: an offer and a fee may share one, and all ways
/// to pay in instalments do.
fn questions(
    line: Option<&str>,
    estimate: &Estimate,
    as_you_go: Option<AsYouGo>,
    book: Phrasebook<'_>,
) -> Result<Vec<Asked>, Failure> {
    let Some(id) = line else { return Ok(vec![Asked { id: None, question: Question::Total }]) };
    let known = all_questions(estimate, as_you_go, book.list);
    if known.iter().any(|(known, _)| known == id) {
        let meant = known.into_iter().filter(|(known, _)| known == id);
        let asked = |(id, question): (Cow<'_, str>, _)| Asked { id: Some(id.into()), question };
        return Ok(meant.map(asked).collect());
    }
    // Such as a fee and its credit share.
    let mut ids: Vec<String> = Vec::new();
    for (id, _) in known {
        if !ids.iter().any(|known| *known == id) {
            ids.push(id.into_owned());
        }
    }
    let choices = [("choices", book.locale.either(&ids).into())];
    let refusal = Refusal {
        message: book.text_with("cli-no-such-line", &[("id", id.into())]),
        remedy: book.text_with("remedy-choose-one-of", &choices),
    };
    Err(Failure::Request { code: "unknown_line", refusal })
}

/// Every amount of an estimate that can be asked about beside the total, with its id.
fn all_questions<'a>(
    estimate: &Estimate,
    as_you_go: Option<AsYouGo>,
    list: &'a PriceList,
) -> Vec<(Cow<'a, str>, Question)> {
    let lines = (0..).zip(&estimate.lines);
    let lines = lines.map(|(n, line)| (Cow::from(line_id(line, list)), Question::Line(n)));
    let included = estimate.tax.iter().filter(|tax| tax.mode == TaxMode::Included);
    let included = included.flat_map(|tax| &tax.rates).map(|tax| tax.class);
    let fixed = |id: &'static str, question| (Cow::from(id), question);
    let causes = (0..estimate.causes.len()).map(|n| (cause_id(n).into(), Question::Cause(n)));
    let width = estimate.total.width().filter(|width| *width > Money::ZERO);
    let is_saving = |hint: &&Hint| matches!(hint, Hint::Saving { .. });
    let saving = estimate.hints.iter().find(is_saving);
    let hints = estimate.hints.iter().filter(|hint| !is_saving(hint)).cloned().enumerate();
    let hints = hints.map(|(n, hint)| (hint_id(n).into(), Question::Hint(hint)));
    let instalments = (0..estimate.payment.instalments.len()).map(Question::Instalments);
    let own = estimate.membership.iter().map(|fees| fees.membership);
    let memberships = own.chain(estimate.memberships.iter().map(|worth| worth.membership));
    let memberships =
        memberships.map(|index| (Cow::from(&list[index].id), Question::Membership(index)));
    lines
        .chain(included.map(|class| fixed(tax_id(class), Question::IncludedTax(class))))
        .chain(estimate.tax.iter().map(|_| fixed(TAXES_ID, Question::Taxes)))
        .chain(estimate.per_session().map(|_| fixed(AVERAGE_ID, Question::PerSession)))
        .chain(width.map(|_| fixed(WIDTH_ID, Question::Width)))
        .chain(as_you_go.map(|_| fixed(AS_YOU_GO_ID, Question::AsYouGo)))
        .chain(causes)
        .chain(hints)
        .chain(saving.map(|_| fixed(SAVING_ID, Question::Saving)))
        .chain(estimate.payment.deposit.iter().map(|_| fixed(DEPOSIT_ID, Question::Deposit)))
        .chain(instalments.map(|question| fixed(INSTALMENTS_ID, question)))
        .chain(memberships)
        .collect()
}

/// Question under its id; the total has none.
struct Asked {
    id: Option<String>,
    question: Question,
}

fn answers(
    list: &PriceList,
    selection: &Selection,
    questions: Vec<Asked>,
) -> Result<Vec<Answer>, EstimateError> {
    let mut answers = Vec::new();
    for Asked { id, question } in questions {
        let derivation = ask(list, selection, &question)?;
        answers.extend(derivation.map(|derivation| Answer { id, question, derivation }));
    }
    Ok(answers)
}

/// Derivations in the words of their list's language.
struct Explained<'a> {
    /// The file of the list.
    file: &'a str,
    estimate: &'a Estimate,
    book: Phrasebook<'a>,
}

impl Explained<'_> {
    fn all(&self, answers: &[Answer]) -> String {
        let Self { file, book, .. } = *self;
        let sample = book.list.is_sample().then(|| book.text("cli-sample") + "\n");
        let title = format!("{}, {file}\n{}", list_title(book.list), sample.unwrap_or_default());
        let mut paragraphs = vec![title];
        for Answer { question, derivation, .. } in answers {
            let (low, high) = (self.tree(&derivation.low), self.tree(&derivation.high));
            if low == high {
                paragraphs.push(low);
            } else {
                let [at_low, at_high] = self.ends(question);
                paragraphs.push(format!("{at_low}\n{low}"));
                paragraphs.push(format!("{at_high}\n{high}"));
            }
        }
        paragraphs.join("\n")
    }

    fn tree(&self, step: &Step) -> String {
        let steps = wording::explanation(step, Some(self.estimate), self.book);
        steps.iter().map(|step| self.written(step)).collect()
    }

    /// A step a line, those that it follows from below it and further in.
    fn written(&self, step: &ExplainedStep) -> String {
        let how = if step.how.is_empty() { String::new() } else { format!(", {}", step.how) };
        let source = step.line.map_or_else(String::new, |line| {
            let line = self.book.text_with("cli-line", &[("line", line.to_string().into())]);
            format!(" ({line})")
        });
        let indent = "  ".repeat(step.depth);
        let amount = self.book.locale.named(&step.what, &step.amount);
        format!("{indent}{amount}{how}{source}\n")
    }

    /// Names of the two ends of an amount. One with ends of its own may have them at other choices
    /// than the total.
    fn ends(&self, question: &Question) -> [String; 2] {
        if question.has_own_ends() {
            return ["cli-at-low-end", "cli-at-high-end"].map(|key| self.book.text(key));
        }
        let Estimate { total, open_sizes, open_units, visits, .. } = self.estimate;
        let low = open_sizes.iter().map(|&(area, low, _)| (area, low));
        let high = open_sizes.iter().map(|&(area, _, high)| (area, high));
        let low_units = open_units.iter().map(|open| (open.add_on, open.low));
        let high_units = open_units.iter().map(|open| (open.add_on, open.high));
        [
            self.end(
                "cli-at-low-end",
                total.sessions_at.map(|at| at.0),
                visits.iter().map(|open| (open.days, open.low)),
                low,
                low_units,
            ),
            self.end(
                "cli-at-high-end",
                total.sessions_at.map(|at| at.1),
                visits.iter().map(|open| (open.days, open.high)),
                high,
                high_units,
            ),
        ]
    }

    /// "At the low end, 3 sessions, 2 of them until 30 September 2026, Scar: up to 5 cm, Filler: 2
    /// units".
    fn end(
        &self,
        key: &str,
        sessions: Option<SessionCount>,
        visits: impl Iterator<Item = (VisitDays, u16)>,
        sizes: impl Iterator<Item = (AreaIndex, SizeIndex)>,
        units: impl Iterator<Item = (AddOnIndex, u16)>,
    ) -> String {
        let book = self.book;
        let sessions = sessions.map(|count| wording::sessions(count.into(), book.locale));
        let sizes = sizes.map(|(area, size)| {
            book.locale.named(&book.list.area_labels(&[area]), &book.list[size].label)
        });
        let units = units.map(|(add_on, count)| {
            let add_on = &book.list[add_on];
            let units = wording::units_of(add_on, (count, count), book.locale);
            book.locale.named(&add_on.label, &units)
        });
        let visits = visits.map(|(days, count)| {
            let period = ("period", wording::visit_days(days, book).into());
            book.text_with("cli-of-them", &[("count", count.into()), period])
        });
        let parts = std::iter::once(book.text(key)).chain(sessions).chain(visits).chain(sizes);
        let parts = parts.chain(units);
        parts.collect::<Vec<_>>().join(", ")
    }
}
