//! `explain`: where the amounts of an estimate came from.

use super::{
    ExplainArguments, Failure,
    json::{self, DEPOSIT_ID, ExplanationJson, line_id, tax_id},
    list::list_title,
    read_chosen_list,
    report::printable,
};
use crate::{
    catalog::{AreaIndex, Price, PriceList, SessionCount, SizeIndex, TaxMode},
    estimate::{
        Derivation, Estimate, EstimateError, Question, Rule, Selection, Step, What,
        estimate as estimate_of, explain as ask,
    },
    locale::Locale,
    money::Money,
    wording::{self, Refusal},
};

/// The derivations that were asked for, in words or as JSON.
pub(super) fn explain(arguments: &ExplainArguments) -> Result<String, Failure> {
    let choice = &arguments.choice;
    let list = read_chosen_list(&arguments.list, choice.list_name(), choice.day())?;
    let locale = choice.locale(&list);
    let selection = choice.selection(&list, &locale)?;
    let refused = |error| Failure::request(&error, &list, &locale);
    let estimate = estimate_of(&list, &selection).map_err(refused)?;
    let questions = questions(arguments.line.as_deref(), &estimate, &list, &locale)?;
    let answers = answers(&list, &selection, &questions).map_err(refused)?;
    let file = arguments.list.display().to_string();
    let explained = Explained { file: &file, estimate: &estimate, list: &list, locale: &locale };
    Ok(if arguments.json {
        json::text(&ExplanationJson::new(&answers, &estimate, &list, &locale, choice.day()))
    } else {
        printable(&explained.all(&answers))
    })
}

/// The step below that can be told on the same line: a line's one purchase, the price of one of
/// several.
fn folded(step: &Step) -> Option<&Step> {
    let [only] = step.children.as_slice() else { return None };
    match step.rule {
        Rule::Sum => matches!(step.what, What::Line { .. }).then_some(only),
        Rule::Times(_) => only.children.is_empty().then_some(only),
        _ => None,
    }
}

/// Whether a line's one purchase tells by itself at how many sessions it is, unlike what is charged
/// for each of several areas.
fn is_for_all_sessions(line: &Step, only: &Step) -> bool {
    match (&line.what, &only.what) {
        (What::Line { sessions, .. }, What::Purchase(bought)) => {
            bought.sessions.get().checked_mul(bought.times) == Some(*sessions)
        }
        _ => true,
    }
}

/// The steps below that say more than the words of the step itself.
fn shown(step: &Step) -> &[Step] {
    let below = step.children.as_slice();
    let is_cut = |left: &Step| {
        let ends = step.amount.known().zip(left.amount.known());
        ends.is_some_and(|(taken, left)| left.plus(taken) == Ok(Money::ZERO))
    };
    match (&step.rule, below) {
        // What is left matters where it is less than what is credited.
        (Rule::Credit(_), [fee, left]) if !is_cut(left) => {
            if fee.was_told() {
                &[]
            } else {
                std::slice::from_ref(fee)
            }
        }
        _ => shown_of(below),
    }
}

/// The words of a sum repeat in short what was told before.
fn shown_of(below: &[Step]) -> &[Step] {
    let says_more = below.len() == 1 || below.iter().any(|child| !child.was_told());
    if says_more { below } else { &[] }
}

/// The total, or every line with the id that was named: an offer and a fee may share one.
fn questions(
    line: Option<&str>,
    estimate: &Estimate,
    list: &PriceList,
    locale: &Locale,
) -> Result<Vec<Question>, Failure> {
    let Some(id) = line else { return Ok(vec![Question::Total]) };
    let included = estimate.tax.iter().filter(|tax| tax.mode == TaxMode::Included);
    let included = included.flat_map(|tax| &tax.rates).map(|tax| tax.class);
    let known: Vec<(&str, Question)> = (0..)
        .zip(&estimate.lines)
        .map(|(position, line)| (line_id(line, list), Question::Line(position)))
        .chain(included.map(|class| (tax_id(class), Question::IncludedTax(class))))
        .chain(estimate.payment.deposit.iter().map(|_| (DEPOSIT_ID, Question::Deposit)))
        .collect();
    let meant: Vec<Question> =
        known.iter().filter(|(known, _)| *known == id).map(|&(_, question)| question).collect();
    if !meant.is_empty() {
        return Ok(meant);
    }
    // A fee and its credit share one.
    let mut ids: Vec<String> = Vec::new();
    for (id, _) in known {
        if !ids.iter().any(|known| known == id) {
            ids.push(id.to_owned());
        }
    }
    let refusal = Refusal {
        message: locale.text_with("cli-no-such-line", &[("id", id.into())]),
        remedy: locale
            .text_with("remedy-choose-one-of", &[("choices", locale.either(&ids).into())]),
    };
    Err(Failure::Request { code: "unknown_line", refusal })
}

/// What was asked with its answer.
pub(super) type Answer = (Question, Derivation);

fn answers(
    list: &PriceList,
    selection: &Selection,
    questions: &[Question],
) -> Result<Vec<Answer>, EstimateError> {
    let mut answers = Vec::new();
    for &question in questions {
        answers.extend(ask(list, selection, question)?.map(|derivation| (question, derivation)));
    }
    Ok(answers)
}

/// Derivations in the words of their list's language.
struct Explained<'a> {
    /// The file of the list.
    file: &'a str,
    estimate: &'a Estimate,
    list: &'a PriceList,
    locale: &'a Locale,
}

impl Explained<'_> {
    fn all(&self, answers: &[Answer]) -> String {
        let sample = self.list.is_sample().then(|| self.locale.text("cli-sample") + "\n");
        let title =
            format!("{}, {}\n{}", list_title(self.list), self.file, sample.unwrap_or_default());
        let mut paragraphs = vec![title];
        for (_, derivation) in answers {
            let (low, high) = (self.tree(&derivation.low), self.tree(&derivation.high));
            if low == high {
                paragraphs.push(low);
            } else {
                paragraphs.push(format!("{}\n{low}", self.low_end()));
                paragraphs.push(format!("{}\n{high}", self.high_end()));
            }
        }
        paragraphs.join("\n")
    }

    fn tree(&self, step: &Step) -> String {
        let mut text = String::new();
        self.write(step, 0, &mut text);
        text
    }

    /// A step a line, those that it follows from below it and further in.
    fn write(&self, step: &Step, depth: usize, text: &mut String) {
        let words = wording::step(step, self.estimate, self.list, self.locale);
        let mut said = vec![format!("{}: {}", words.what, words.amount)];
        let mut last = step;
        let mut how = words.how;
        // Where nothing is added to another step but its name, one line says both.
        while let Some(only) = folded(last) {
            let words = wording::step(only, self.estimate, self.list, self.locale);
            said.extend(match last.rule {
                // So many times nothing.
                _ if only.rule == Rule::Stated(Price::Included) => None,
                Rule::Times(_) => Some(how),
                _ if is_for_all_sessions(last, only) => Some(words.what),
                _ => Some(format!("{how}, {}", words.what)),
            });
            (last, how) = (only, words.how);
        }
        said.push(how);
        said.retain(|part| !part.is_empty());
        let source = last.source.as_ref().filter(|source| source.line > 0);
        let source = source.map_or_else(String::new, |source| {
            let line =
                self.locale.text_with("cli-line", &[("line", source.line.to_string().into())]);
            format!(" ({line})")
        });
        text.extend(["  ".repeat(depth), said.join(", "), source, "\n".to_owned()]);
        for child in shown(last) {
            self.write(child, depth + 1, text);
        }
    }

    fn low_end(&self) -> String {
        let sizes = self.estimate.open_sizes.iter().map(|&(area, low, _)| (area, low));
        self.end("cli-at-low-end", self.estimate.total.sessions_at.map(|at| at.0), sizes)
    }

    fn high_end(&self) -> String {
        let sizes = self.estimate.open_sizes.iter().map(|&(area, _, high)| (area, high));
        self.end("cli-at-high-end", self.estimate.total.sessions_at.map(|at| at.1), sizes)
    }

    /// "At the low end, 3 sessions, Scar: up to 5 cm".
    fn end(
        &self,
        key: &str,
        sessions: Option<SessionCount>,
        sizes: impl Iterator<Item = (AreaIndex, SizeIndex)>,
    ) -> String {
        let Self { list, locale, .. } = *self;
        let sessions = sessions.map(|count| wording::sessions(count.into(), locale));
        let sizes = sizes.filter_map(|(area, size)| {
            Some(format!("{}: {}", list.area_labels(&[area]), list.size(size)?.label))
        });
        let parts = std::iter::once(locale.text(key)).chain(sessions).chain(sizes);
        parts.collect::<Vec<_>>().join(", ")
    }
}
