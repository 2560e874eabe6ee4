//! Words of the messages to the desk.

use super::{amounts::stated_total, budget, failures};
use crate::{
    app::model::{AppState, ListEnd, Message, Note, PriceCause, StatedTotal, file_name},
    locale::Locale,
    wording::{self, Phrasebook},
};

/// Words about what happened, and what is worth adding.
pub(in crate::app) fn message(message: &Message, state: &AppState) -> (String, Option<String>) {
    let locale = &state.locale;
    match message {
        Message::Cleared => (locale.text("message-cleared"), None),
        Message::Restored => {
            let ask_again = state.has_health_questions().then(|| locale.text("message-ask-again"));
            (locale.text("message-restored"), ask_again)
        }
        Message::AskAgain => (locale.text("message-ask-again"), None),
        Message::PriceChanged { before, now, cause } => {
            let why = match cause {
                PriceCause::Saved => "message-price-changed-why",
                PriceCause::Day => "message-price-changed-day",
            };
            (price_change(before, now.as_ref(), locale), Some(locale.text(why)))
        }
        Message::Fitted(fits) => (budget::how_many(fits, locale), budget::above(fits, locale)),
        Message::QuoteOpened { reference, issued_on, notes: more } => {
            let date = locale.date(*issued_on).into();
            let arguments = [("reference", reference.as_str().into()), ("date", date)];
            (locale.text_with("quote-opened", &arguments), notes(more, locale))
        }
        Message::ListEnded { end, notes: more } => (list_end(end, locale), notes(more, locale)),
        Message::ListOpened { name } => {
            (locale.text_with("message-list-opened", &[("name", name.as_str().into())]), None)
        }
        Message::DiscountGone { amount, currency } => {
            let amount = [("amount", locale.money(*amount, *currency).into())];
            let what = locale.text_with("message-discount-gone", &amount);
            (what, Some(locale.text("message-discount-gone-why")))
        }
        Message::ListBegun { path } => {
            let what = locale.text_with("message-list-begun", &[("name", file_name(path).into())]);
            (what, Some(locale.text("message-list-begun-next")))
        }
        Message::Exported { path } => {
            let what = locale.text_with("message-exported", &[("name", file_name(path).into())]);
            let folder =
                path.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
            (what, Some(locale.text_with("message-exported-where", &[("folder", folder.into())])))
        }
        Message::Closing => (locale.text("message-closing"), None),
        Message::Failed(failure) => {
            let (what, remedy) = failures::failure(failure, locale);
            (what, Some(remedy))
        }
    }
}

/// Change of a total, in a sentence; `now` is `None` if the choices have no price any more.
fn price_change(before: &StatedTotal, now: Option<&StatedTotal>, locale: &Locale) -> String {
    let before = ("before", stated_total(before, locale).into());
    match now {
        Some(now) => {
            let now = ("now", stated_total(now, locale).into());
            locale.text_with("message-price-changed", &[before, now])
        }
        None => locale.text_with("message-price-gone", &[before]),
    }
}

fn list_end(end: &ListEnd, locale: &Locale) -> String {
    match end {
        ListEnd::Over { ended, next } => {
            wording::list_ended(ended, Phrasebook { list: next, locale })
        }
        ListEnd::Gone { id, next } => {
            let arguments = [("list", id.as_str().into()), ("next", next.as_str().into())];
            locale.text_with("list-gone", &arguments)
        }
    }
}

/// All notes, one after the other; `None` if there are none.
fn notes(notes: &[Note], locale: &Locale) -> Option<String> {
    let notes: Vec<String> = notes.iter().map(|one| note(one, locale)).collect();
    (!notes.is_empty()).then(|| notes.join(". "))
}

fn note(note: &Note, locale: &Locale) -> String {
    match note {
        Note::Restored => locale.text("message-restored"),
        Note::AskAgain => locale.text("message-ask-again"),
        Note::TotalChanged { before, now } => price_change(before, now.as_ref(), locale),
        Note::Missing { names, has_discount } => {
            let discount = has_discount.then(|| locale.text("discount-by-hand"));
            let names: Vec<String> = names.iter().cloned().chain(discount).collect();
            locale.text_with("quote-opened-missing", &[("names", names.join(", ").into())])
        }
        Note::SeveralInForce => locale.text("list-several-in-force"),
        Note::ByListThatEnded { ended, next } => {
            wording::list_ended(ended, Phrasebook { list: next, locale })
        }
        Note::ByOtherList(name) => {
            locale.text_with("quote-opened-list", &[("list", name.as_str().into())])
        }
        Note::QuoteTotal { before, now } => {
            let arguments = [
                ("before", stated_total(before, locale).into()),
                ("now", stated_total(now, locale).into()),
            ];
            locale.text_with("quote-opened-total", &arguments)
        }
        Note::NameCut(most) => {
            locale.text_with("quote-opened-name-cut", &[("count", (*most).into())])
        }
    }
}
