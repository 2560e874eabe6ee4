//! Price of a session at the clinic, as its list states it.

use crate::{
    catalog::PriceList,
    locale::Locale,
    money::{Amount, Money},
};

/// Sentence on what a session of needling costs here, from the published single prices of all offers
/// of it; `None` if nothing is known of any.
pub(super) fn session_cost(list: &PriceList, locale: &Locale) -> Option<String> {
    let (low, high) = single_prices(list)?;
    let key = if high == Some(low) { "guide-session-costs-same" } else { "guide-session-costs" };
    let price = locale.range(low, high, list.currency());
    Some(locale.text_with(key, &[("price", price.into())]))
}

/// The least and the most of the single prices; the most is `None` if one of them is open.
fn single_prices(list: &PriceList) -> Option<(Money, Option<Money>)> {
    let needling = list.offers().entries().filter(|offer| list[offer.technique()].is_needling());
    let singles = needling.filter_map(|offer| offer.ladder().single());
    let amounts = singles.map(|single| single.price().amount());
    // What is on request, or part of something else, says nothing of what a session costs.
    let mut amounts = amounts.filter(|amount| amount.low > Money::ZERO);
    let first = amounts.next()?;
    let all = amounts.fold(first, |all, next| Amount {
        low: all.low.min(next.low),
        high: all.high.max(next.high),
    });
    Some((all.low, all.known_high()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::price_file;

    fn told(offers: &str) -> Option<String> {
        let text = format!(
            r#"(schema: 1, clinic: (name: "C"), language: "en-GB", currency: "GBP",
            techniques: [(id: "t", label: "T"), (id: "peel", label: "Peel", guide: other)],
            areas: [(id: "face", label: "Face"), (id: "neck", label: "Neck")],
            offers: [{offers}])"#
        );
        let list = price_file::read("list.ron", &text).unwrap().list;
        session_cost(&list, &Locale::for_tag("en-GB"))
    }

    #[test]
    fn a_session_costs_from_the_least_to_the_most_single_price() {
        let ranges = r#"(technique: "t", areas: ["face"], single: (from: 165, to: 180), courses: {3: 450}),
            (technique: "t", areas: ["neck"], single: 90)"#;
        let expected = "A session costs £90\u{202f}–\u{202f}£180 at this clinic, depending on area and technique.";
        assert_eq!(told(ranges).as_deref(), Some(expected));
    }

    #[test]
    fn what_is_no_needling_says_nothing_of_what_a_session_costs() {
        let offers = r#"(technique: "t", areas: ["face"], single: 165),
            (technique: "peel", areas: ["face"], single: 40)"#;
        assert_eq!(told(offers).as_deref(), Some("A session costs £165 at this clinic."));
    }

    #[test]
    fn one_open_price_opens_it_and_one_price_for_all_depends_on_nothing() {
        let open = r#"(technique: "t", areas: ["face"], single: (from: 165)),
            (technique: "t", areas: ["neck"], single: 90)"#;
        let expected =
            "A session costs from\u{a0}£90 at this clinic, depending on area and technique.";
        assert_eq!(told(open).as_deref(), Some(expected));
        let same = r#"(technique: "t", areas: any, single: 90)"#;
        assert_eq!(told(same).as_deref(), Some("A session costs £90 at this clinic."));
    }

    #[test]
    fn nothing_is_told_if_no_single_session_has_a_price() {
        let courses = r#"(technique: "t", areas: ["face"], courses: {3: 450}),
            (technique: "t", areas: ["neck"], single: on_request)"#;
        assert_eq!(told(courses), None);
    }
}
