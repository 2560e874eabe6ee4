//! Words for other steps: of the total seen in other ways, of what it costs to do otherwise, and of
//! prices by themselves.

use super::{
    cause::cause as cause_words, counted::line_label, derivation::StepWriter,
    package::planned_contents, sessions::between,
};
use crate::{
    catalog::SessionCount,
    estimate::{LineKind, ListPrice, Remark, What},
};

impl StepWriter<'_> {
    /// Name of an amount that belongs to the total, or to another one.
    pub(super) fn otherwise(&self) -> String {
        let key = match self.step.what {
            What::Width => "step-width",
            What::TotalAtEnd { is_high: false } => "step-total-low",
            What::TotalAtEnd { is_high: true } => "step-total-high",
            What::PerSession => "step-per-session",
            What::Difference => "step-difference",
            What::TotalThen => "step-total-then",
            What::TotalNow => "step-total-now",
            What::AboveBudget => "step-above-budget",
            What::Budget => "step-budget",
            What::AsYouGo => "step-as-you-go",
            What::TotalWithSessions(sessions) => {
                return self.of_sessions("step-total-sessions", sessions);
            }
            What::BookedFirst(sessions) => {
                return self.of_sessions("step-booked-first", sessions);
            }
            What::AddedLater(sessions) => return self.of_sessions("step-added-later", sessions),
            _ => return String::new(),
        };
        self.book.text(key)
    }

    /// "£525 shared among 3 sessions".
    pub(super) fn shared(&self, sessions: SessionCount) -> String {
        self.of_sessions("step-shared", sessions)
    }

    fn of_sessions(&self, key: &str, sessions: SessionCount) -> String {
        let sessions = between(sessions, sessions, self.book.locale);
        let arguments = [("of", self.of().into()), ("sessions", sessions.into())];
        self.book.text_with(key, &arguments)
    }

    pub(super) fn cause(&self, position: usize) -> Option<String> {
        let estimate = self.estimate?;
        let cause = estimate.causes.get(position)?;
        Some(cause_words(cause, estimate, self.book))
    }

    /// Label of an entry that has a price in the list.
    pub(super) fn price(&self, price: ListPrice) -> String {
        let book = self.book;
        let kind = match price {
            ListPrice::AddOn(index, _) => LineKind::AddOn(index),
            ListPrice::Fee(index) => LineKind::Fee(index),
            ListPrice::Package(index) => LineKind::Package(index),
            ListPrice::Offer(index, _) => {
                return book.list.offer_label(&book.list[index]);
            }
        };
        line_label(kind, &[], book)
    }

    /// Reason why the staff takes something off, or the contents of a package.
    pub(super) fn remark(&self) -> String {
        let book = self.book;
        match &self.step.remark {
            Some(Remark::Reason(reason)) => reason.clone(),
            Some(Remark::Holds(planned)) => {
                let contents = planned_contents(planned, book);
                book.text_with("step-package", &[("contents", contents.into())])
            }
            None => String::new(),
        }
    }
}
