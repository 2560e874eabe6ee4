//! Arbitrary selections.

use super::{
    AREAS, SIZES,
    discounts::{AnyOff, any_off, day},
};
use needlepoint::{
    catalog::SessionCount,
    estimate::{ChosenAddOn, Client, Selection, SessionRange},
};
use proptest::prelude::*;

/// A selection that the list may or may not be able to price, of areas that it has.
pub(crate) fn any_selection() -> impl Strategy<Value = Selection> {
    let size = proptest::option::weighted(0.2, 0..SIZES);
    let areas = proptest::collection::btree_map(0..AREAS, size, 1..5);
    let sessions =
        (1..7_u16, 0..4_u16).prop_map(|(low, more)| SessionRange::new(low, low + more).unwrap());
    let add_ons = proptest::collection::vec((0..3_usize, proptest::option::of(1..6_u16)), 0..3);
    let packages = proptest::collection::vec(0..2_usize, 0..2);
    let fees = proptest::collection::vec(0..3_usize, 0..3);
    (areas, sessions, add_ons, packages, fees, any_circumstances()).prop_map(
        |(areas, sessions, add_ons, packages, fees, circumstances)| {
            let chosen = |(n, sessions): (usize, Option<u16>)| ChosenAddOn {
                id: format!("x{n}"),
                sessions: sessions.and_then(SessionCount::new),
            };
            Selection {
                technique: Some("t".to_owned()),
                areas: areas
                    .into_iter()
                    .map(|(n, size)| size.map_or(format!("a{n}"), |size| format!("a{n}:s{size}")))
                    .collect(),
                sessions: Some(sessions),
                add_ons: add_ons.into_iter().map(chosen).collect(),
                packages: packages.into_iter().map(|n| format!("p{n}")).collect(),
                fees: fees.into_iter().map(|n| format!("f{n}")).collect(),
                ..circumstances
            }
        },
    )
}

/// Who comes, when, and what the staff takes off: nothing else is selected.
fn any_circumstances() -> impl Strategy<Value = Selection> {
    let code = prop_oneof![Just("Code".to_owned()), Just("cODE".to_owned())];
    (
        any::<bool>(),
        any::<bool>(),
        proptest::option::of(code),
        proptest::option::of(1..30_i8),
        proptest::option::of(1..30_i8),
        proptest::option::weighted(0.3, any_off()),
    )
        .prop_map(|(new, member, code, on, start, by_hand)| Selection {
            client: if new { Client::New } else { Client::Returning },
            member: member.then(|| "m".to_owned()),
            code,
            on: on.map(day),
            start: start.map(day),
            manual_discount: by_hand.map(AnyOff::by_hand),
            ..Selection::default()
        })
}
