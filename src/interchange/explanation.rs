//! Derivations, to another program.

use super::{PricesJson, SourceJson, estimate::line_kind};
use crate::{
    catalog::Edition,
    estimate::{Derivation, Estimate, MembershipPart, Question, Rule, Step, StepAmount, What},
    money::Money,
    wording::{self, Phrasebook},
};
use jiff::civil::Date;
use serde::Serialize;

/// Answer to a question about an amount.
pub struct Answer {
    /// Its id; the total has none.
    pub id: Option<String>,
    /// Question about it.
    pub question: Question,
    /// Steps that lead to it, at both ends.
    pub derivation: Derivation,
}

/// Explanation of amounts, as `explain --json` prints it.
#[derive(Serialize)]
pub struct ExplanationJson<'a> {
    #[serde(flatten)]
    by: PricesJson<'a>,
    explained: Vec<AnswerJson<'a>>,
}

/// An amount of the estimate with its tree at both ends of the total.
#[derive(Serialize)]
struct AnswerJson<'a> {
    kind: &'static str,
    /// Id of what was asked about; null for the total.
    id: Option<&'a str>,
    low: StepJson<'a>,
    high: StepJson<'a>,
}

#[derive(Serialize)]
struct StepJson<'a> {
    what: &'static str,
    label: String,
    rule: &'static str,
    words: String,
    amount: Option<i64>,
    rounded: bool,
    source: Option<SourceJson<'a>>,
    steps: Vec<StepJson<'a>>,
}

impl<'a> ExplanationJson<'a> {
    /// Explanation with the list that was named, if its days are over and this one stands in its
    /// place.
    pub fn instead_of(self, ended: Option<&'a Edition>) -> Self {
        Self { by: self.by.instead_of(ended), ..self }
    }

    /// Derivations of `estimate` by the list of `book` on a day, in its words.
    pub fn new(
        answers: &'a [Answer],
        estimate: &'a Estimate,
        book: Phrasebook<'a>,
        on: Date,
    ) -> Self {
        let tree = |step: &'a Step| StepJson::new(step, estimate, book);
        let answer = |answer: &'a Answer| AnswerJson {
            kind: kind(&answer.question, estimate),
            id: answer.id.as_deref(),
            low: tree(&answer.derivation.low),
            high: tree(&answer.derivation.high),
        };
        Self { by: PricesJson::new(book.list, on), explained: answers.iter().map(answer).collect() }
    }
}

impl<'a> StepJson<'a> {
    fn new(step: &'a Step, estimate: &Estimate, book: Phrasebook<'_>) -> Self {
        let words = wording::step(step, Some(estimate), book);
        let source = step.source.as_ref().filter(|source| source.line > 0);
        let steps = step.children.iter().map(|child| Self::new(child, estimate, book));
        Self {
            what: what(&step.what),
            label: words.what,
            rule: rule(&step.rule),
            words: words.how,
            amount: match step.amount {
                StepAmount::Known(money) => Some(Money::minor(money)),
                StepAmount::Open | StepAmount::OnRequest => None,
            },
            rounded: step.is_rounded,
            source: source.map(SourceJson::from),
            steps: steps.collect(),
        }
    }
}

/// Name of the kind of a question.
fn kind(question: &Question, estimate: &Estimate) -> &'static str {
    match question {
        Question::Total => "total",
        Question::Width => "width",
        Question::PerSession => "average",
        Question::AsYouGo => "as_you_go",
        Question::Line(position) => estimate.lines.get(*position).map_or("line", line_kind),
        Question::IncludedTax(_) | Question::Taxes => "tax",
        Question::Cause(_) => "cause",
        Question::Saving => "saving",
        Question::Hint(_) => "hint",
        Question::Instead(_) => "difference",
        Question::AboveBudget(_) => "above_budget",
        Question::Deposit => "deposit",
        Question::Instalments(_) => "instalments",
        Question::Membership(_) => "membership",
        Question::Treatments { .. } => "treatments",
        Question::Price(_) => "price",
    }
}

fn what(what: &What) -> &'static str {
    match what {
        What::Total => "total",
        What::Line { .. } => "line",
        What::Purchase(_) => "purchase",
        What::Rung(_) => "rung",
        What::Special(_) => "special_price",
        What::Singles(_) => "singles",
        What::Units { .. } => "units",
        What::Treatments => "treatments",
        What::Price(_) => "price",
        What::Width => "width",
        What::TotalAtEnd { is_high: false } => "total_low",
        What::TotalAtEnd { is_high: true } => "total_high",
        What::PerSession => "average",
        What::Difference => "difference",
        What::TotalThen => "total_then",
        What::TotalNow => "total_now",
        What::TotalWithSessions(_) => "total_with_sessions",
        What::AsYouGo => "as_you_go",
        What::BookedFirst(_) => "booked_first",
        What::AddedLater(_) => "added_later",
        What::AboveBudget => "above_budget",
        What::Budget => "budget",
        What::Base => "base",
        What::Part(_) => "part",
        What::Share(_) => "share",
        What::SurchargeShare => "surcharge_share",
        What::IncludedTax(_) => "tax",
        What::Taxes => "taxes",
        What::Cause(_) => "cause",
        What::TotalWith => "total_with",
        What::TotalBefore => "total_before",
        What::Saving => "saving",
        What::AsSingles => "as_singles",
        What::AsChosen => "as_chosen",
        What::Deposit => "deposit",
        What::Instalments { .. } => "instalments",
        What::InstalmentsFrom { .. } => "instalments_from_to",
        What::Instalment => "instalment",
        What::Membership(_, part) => match part {
            MembershipPart::Net => "membership_net",
            MembershipPart::Saving => "membership_saving",
            MembershipPart::Total => "total_as_member",
            MembershipPart::Cost => "membership_cost",
            MembershipPart::Fees => "membership_fees",
            MembershipPart::Fee => "membership_fee",
            MembershipPart::SetUp => "membership_set_up",
        },
    }
}

fn rule(rule: &Rule) -> &'static str {
    match rule {
        Rule::Stated(_) => "stated",
        Rule::Included(_) => "included",
        Rule::NotBought => "not_bought",
        Rule::Given => "given",
        Rule::AsBefore => "as_before",
        Rule::Sum => "sum",
        Rule::SumOfKnown => "sum_of_known",
        Rule::PartOf { .. } => "part_of",
        Rule::Times(_) => "times",
        Rule::Shared(_) => "shared",
        Rule::PercentOff(_) => "percent_off",
        Rule::AmountOff(_) => "amount_off",
        Rule::VolumePrice { .. } => "volume_price",
        Rule::PayFor(_) => "pay_for",
        Rule::PercentOf { .. } => "percent_of",
        Rule::TakePercent { .. } => "take_percent",
        Rule::TakeAmount { .. } => "take_amount",
        Rule::Credit(_) => "credit",
        Rule::Deposit { .. } => "deposit",
        Rule::TaxWithin(_) => "tax_within",
        Rule::Less => "less",
        Rule::Instalment { .. } => "instalment",
        Rule::NotAbove(_) => "not_above",
        Rule::Fees { .. } => "fees",
    }
}
