//! What a plan comes to if it is booked later than a credit allows.

use super::{
    arbitrary::{AnyCase, any_case},
    properties::config,
};
use needlepoint::estimate::{Notice, estimate};
use proptest::prelude::*;

proptest! {
    #![proptest_config(config())]

    #[test]
    fn who_books_late_pays_what_a_list_without_such_credits_asks_for(case in any_case()) {
        let AnyCase { list, selection } = &case;
        let Ok(in_time) = estimate(&list.build(), selection) else { return Ok(()) };
        let told = in_time.notices.iter().find_map(|notice| match notice {
            Notice::CreditedIfBooked { total, .. } => Some(*total),
            _ => None,
        });
        let Some(told) = told else { return Ok(()) };
        let mut without = list.clone();
        for fee in &mut without.fees {
            fee.credit = fee.credit.filter(|credit| !credit.if_booked);
        }
        let late = estimate(&without.build(), selection).unwrap();
        prop_assert_eq!((told.low, told.high), (late.total.low, late.total.high));
    }
}
