//! Areas that cost more together than each of them alone.

use super::dearer::dearer;
use crate::{
    catalog::{AreaIndex, Coverage, SessionCount, TechniqueIndex},
    money::{Amount, Currency},
    price_file::{Code, coverage::Place, reader::Reader, sold::Sold},
};
use std::collections::BTreeMap;

/// Warns if areas together cost more at one session than each of them alone.
pub(super) fn warn<'s>(reader: &mut Reader<'s>, sold: &[Sold<'s>], currency: Currency) {
    let single = |offer: &Sold<'s>| offer.ladder.ladder.single().map(|rung| rung.price().amount());
    let together = |offer: &'_ Sold<'s>| -> Vec<AreaIndex> {
        match &offer.place {
            Place { coverage: Coverage::Together(areas), size: None, beside }
                if beside.is_empty() =>
            {
                areas.clone()
            }
            _ => Vec::new(),
        }
    };
    let alone: BTreeMap<(TechniqueIndex, AreaIndex), Amount> = sold
        .iter()
        .filter_map(|offer| match together(offer).as_slice() {
            [area] => Some(((offer.technique, *area), single(offer)?)),
            _ => None,
        })
        .collect();
    for offer in sold.iter().filter(|offer| together(offer).len() > 1) {
        let parts = together(offer).iter().try_fold(Amount::ZERO, |sum, &area| {
            sum.plus(*alone.get(&(offer.technique, area))?).ok()
        });
        let found =
            single(offer).zip(parts).and_then(|(whole, parts)| dearer(whole, parts, currency));
        if let (Some((whole, parts)), Some(raw)) = (found, offer.ladder.place(SessionCount::MIN)) {
            let message =
                format!("these areas cost more together ({whole}) than each alone ({parts})");
            reader.warning(
                reader.span(raw),
                Code::DearerTogether,
                message,
                "check the prices of the parts; the cheaper way is taken",
            );
        }
    }
}
