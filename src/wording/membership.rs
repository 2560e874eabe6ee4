//! Memberships in words: fees, what one costs on the plan, and whether it is worth that.

use super::{payment::with_note, phrasebook::Phrasebook};
use crate::{
    catalog::{FeePeriod, Held, Holding, Membership},
    estimate::{MemberFees, MembershipWorth},
    locale::ArgValue,
    money::{High, Money},
};

/// Fees of a membership, and what it holds: "£25 a month, at least 6 months, £50 to begin with,
/// 1 × LED each month".
pub fn membership_terms(membership: &Membership, book: Phrasebook<'_>) -> String {
    let key = match membership.every {
        FeePeriod::Once => "cli-every-once",
        FeePeriod::Week => "membership-every-week",
        FeePeriod::TwoWeeks => "membership-every-two-weeks",
        FeePeriod::Month => "cli-every-month",
        FeePeriod::Quarter => "membership-every-quarter",
        FeePeriod::Year => "cli-every-year",
    };
    let amount = membership.fee.amount();
    let fee = match amount.high {
        High::Unknown => book.text("price-on-request"),
        High::Known(_) | High::Open => book.range(amount.low, amount.known_high()),
    };
    let fee = book.text_with(key, &[("fee", fee.into())]);
    let months = membership
        .shortest_months
        .map(|months| book.text_with("cli-at-least-months", &[("count", months.into())]));
    let set_up = (membership.set_up > Money::ZERO).then(|| {
        let amount = [("amount", book.money(membership.set_up).into())];
        book.text_with("cli-set-up", &amount)
    });
    let holds = membership.holds.iter().map(|holding| held(holding, book));
    let terms = [fee].into_iter().chain(months).chain(set_up).chain(holds);
    let joined = |first: String, second: String| {
        let both = [("first", first.into()), ("second", second.into())];
        book.text_with("joined-terms", &both)
    };
    terms.reduce(joined).unwrap_or_default()
}

/// Uses that a membership holds: "2 × Standard needling or RF needling each month".
pub(super) fn held(holding: &Holding, book: Phrasebook<'_>) -> String {
    let key = match holding.every {
        FeePeriod::Once => "membership-held-in-all",
        FeePeriod::Week => "membership-held-week",
        FeePeriod::TwoWeeks => "membership-held-two-weeks",
        FeePeriod::Month => "membership-held-month",
        FeePeriod::Quarter => "membership-held-quarter",
        FeePeriod::Year => "membership-held-year",
    };
    let list = book.list;
    let what = match &holding.of {
        Held::AddOn(index) => list[*index].label.clone(),
        Held::Treatments(scope) => {
            let techniques = scope.techniques.iter().flatten();
            let techniques = techniques.map(|&index| list[index].label.clone());
            let offers = scope.offers.iter().flatten();
            let offers = offers.map(|&index| list.offer_label(&list[index]));
            let named: Vec<String> = techniques.chain(offers).collect();
            let is_any = named.is_empty();
            if is_any { book.text("membership-any-treatment") } else { book.locale.either(&named) }
        }
    };
    book.text_with(key, &[("count", holding.times.get().into()), ("what", what.into())])
}

/// Cost of the membership that the patient has: one sentence without a full stop.
pub fn member_fees(fees: &MemberFees, book: Phrasebook<'_>) -> String {
    let membership = &book.list[fees.membership];
    let Some((least, most)) = fees.cost else { return fees_on_request(membership, book) };
    let label = ("label", ArgValue::from(membership.label.as_str()));
    let terms = ("terms", ArgValue::from(noted_terms(membership, book)));
    if fees.is_of_plan && membership.every != FeePeriod::Once {
        let cost = ("cost", book.range(least, most).into());
        return book.text_with("member-fees", &[label, cost, terms]);
    }
    book.text_with("member-fees-terms", &[label, terms])
}

fn fees_on_request(membership: &Membership, book: Phrasebook<'_>) -> String {
    let label = ("label", membership.label.as_str().into());
    match note_within(membership, book) {
        Some(note) => {
            book.text_with("member-fees-on-request-noted", &[label, ("note", note.into())])
        }
        None => book.text_with("member-fees-on-request", &[label]),
    }
}

/// Terms with the clinic's remark, which is about them and not about what follows.
fn noted_terms(membership: &Membership, book: Phrasebook<'_>) -> String {
    let terms = membership_terms(membership, book);
    match note_within(membership, book) {
        Some(note) => {
            book.text_with("member-terms-noted", &[("terms", terms.into()), ("note", note.into())])
        }
        None => terms,
    }
}

/// The clinic's remark as it stands within a sentence.
fn note_within(membership: &Membership, book: Phrasebook<'_>) -> Option<String> {
    let note = membership.note.as_deref()?.trim_end_matches('.');
    Some(book.locale.mid_sentence(note, book.list.language()))
}

/// Cost and saving of a membership on the plan: one sentence without a full stop.
pub fn membership(worth: &MembershipWorth, book: Phrasebook<'_>) -> String {
    let membership = &book.list[worth.membership];
    let words = worth_of_known(worth, book);
    let is_open = worth.saving.1.is_none();
    let words =
        if is_open { book.text_with("membership-open", &[("words", words.into())]) } else { words };
    with_note(words, membership.note.as_deref())
}

/// Cost, saving and what is left of that, as far as they are known: that it is open what is saved
/// at most is said after it.
fn worth_of_known(worth: &MembershipWorth, book: Phrasebook<'_>) -> String {
    let between = |least, most| ArgValue::from(book.range(least, Some(most)));
    let known = |(least, most): (Money, Option<Money>)| (least, most.unwrap_or(least));
    let opposite = |net: Money| Money::from_minor(net.minor().saturating_neg());
    let (saved_least, saved_most) = known(worth.saving);
    let label = ("label", book.list[worth.membership].label.as_str().into());
    let saving = ("saving", between(saved_least, saved_most));
    let Some((least, most)) = worth.cost else {
        return book.text_with("membership-on-request", &[label, saving]);
    };
    let cost = ("cost", book.range(least, most).into());
    let Some((least, most)) = worth.net.map(known) else {
        return book.text_with("membership-from", &[label, cost, saving]);
    };
    if least >= Money::ZERO {
        let net = ("net", between(least, most));
        book.text_with("membership-pays-off", &[label, cost, saving, net])
    } else if most <= Money::ZERO {
        let net = ("net", between(opposite(most), opposite(least)));
        book.text_with("membership-costs-more", &[label, cost, saving, net])
    } else {
        let more = ("more", book.money(opposite(least)).into());
        let less = ("less", book.money(most).into());
        book.text_with("membership-depends", &[label, cost, saving, more, less])
    }
}
