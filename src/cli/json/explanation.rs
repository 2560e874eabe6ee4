//! What a derivation is to another program.

use super::{
    SourceJson,
    estimate::{SAVING_ID, TAXES_ID, cause_id, line_id, line_kind, tax_id},
    payment::{DEPOSIT_ID, INSTALMENTS_ID},
};
use crate::{
    catalog::PriceList,
    cli::explain::Answer,
    estimate::{Estimate, MembershipPart, Question, Rule, Step, StepAmount, What},
    locale::Locale,
    money::Money,
    wording,
};
use jiff::civil::Date;
use serde::Serialize;
use std::borrow::Cow;

/// What `explain --json` says.
#[derive(Serialize)]
pub(in crate::cli) struct ExplanationJson<'a> {
    currency: &'static str,
    minor_digits: u8,
    sample: bool,
    /// Which list of the file, where it holds several.
    list: Option<&'a str>,
    on: String,
    explained: Vec<AnswerJson<'a>>,
}

/// An amount of the estimate with its tree at both ends of the total.
#[derive(Serialize)]
struct AnswerJson<'a> {
    kind: &'static str,
    /// That of the line, the membership or the way to pay; none where the total was asked about.
    id: Option<Cow<'a, str>>,
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
    /// Derivations of `estimate` by `list` on a day, in the words of `locale`.
    pub(in crate::cli) fn new(
        answers: &'a [Answer],
        estimate: &'a Estimate,
        list: &'a PriceList,
        locale: &Locale,
        on: Date,
    ) -> Self {
        let tree = |step: &'a Step| StepJson::new(step, estimate, list, locale);
        let answer = |(question, derivation): &'a Answer| {
            let (kind, id) = match *question {
                Question::Total => ("total", None),
                Question::Line(position) => {
                    let line = estimate.lines.get(position);
                    (line.map_or("line", line_kind), line.map(|line| line_id(line, list)))
                }
                Question::IncludedTax(class) => ("tax", Some(tax_id(class))),
                Question::Taxes => ("tax", Some(TAXES_ID)),
                Question::Cause(_) => ("cause", None),
                Question::Saving => ("saving", Some(SAVING_ID)),
                Question::Deposit => ("deposit", Some(DEPOSIT_ID)),
                Question::Instalments(_) => ("instalments", Some(INSTALMENTS_ID)),
                Question::Membership(index) => {
                    ("membership", list.membership(index).map(|entry| entry.id.as_str()))
                }
            };
            let id = id.map(Cow::from).or_else(|| match *question {
                Question::Cause(position) => Some(Cow::from(cause_id(position))),
                _ => None,
            });
            AnswerJson { kind, id, low: tree(&derivation.low), high: tree(&derivation.high) }
        };
        Self {
            currency: list.currency().code(),
            minor_digits: list.currency().minor_digits(),
            sample: list.is_sample(),
            list: list.edition().map(|edition| edition.id.as_str()),
            on: on.to_string(),
            explained: answers.iter().map(answer).collect(),
        }
    }
}

impl<'a> StepJson<'a> {
    fn new(step: &'a Step, estimate: &Estimate, list: &PriceList, locale: &Locale) -> Self {
        let words = wording::step(step, estimate, list, locale);
        let source = step.source.as_ref().filter(|source| source.line > 0);
        let steps = step.children.iter().map(|child| Self::new(child, estimate, list, locale));
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

fn what(what: &What) -> &'static str {
    match what {
        What::Total => "total",
        What::Line { .. } => "line",
        What::Purchase(_) => "purchase",
        What::Rung(_) => "rung",
        What::Special(_) => "special_price",
        What::Singles(_) => "singles",
        What::Treatments => "treatments",
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
        Rule::AsBefore => "as_before",
        Rule::Sum => "sum",
        Rule::SumOfKnown => "sum_of_known",
        Rule::PartOf { .. } => "part_of",
        Rule::Times(_) => "times",
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
