//! Ladders on which more sessions cost less in total, or a course more than so many singles.

use super::{dearer::dearer, untaken};
use crate::{
    catalog::Rung,
    money::Currency,
    price_file::{Code, ladders::PlacedLadder, reader::Reader},
};

/// Warns if more of what is counted, sessions or units, cost less in total, and of courses and tiers
/// that nobody would take.
pub(in crate::price_file) fn warn<'s>(
    reader: &mut Reader<'s>,
    placed: &PlacedLadder<'s>,
    counted: &str,
    currency: Currency,
) {
    untaken::warn(reader, placed, currency);
    let rungs = placed.ladder.rungs();
    for (shorter, longer) in rungs.iter().zip(rungs.iter().skip(1)) {
        let (few, many) = (shorter.sessions(), longer.sessions());
        let (less, more) = (shorter.price().amount(), longer.price().amount());
        if let (Some((few_cost, many_cost)), Some(raw)) =
            (dearer(less, more, currency), placed.place(many))
        {
            let message =
                format!("{many} {counted} cost less ({many_cost}) than {few} ({few_cost})");
            reader.warning(
                reader.span(raw),
                Code::MoreForLess,
                message,
                "check both prices; they are used as written",
            );
        }
    }
    let Some(single) = placed.ladder.single().map(Rung::price) else { return };
    for rung in rungs.iter().skip(1) {
        let Ok(singles) = single.amount().times(u32::from(rung.sessions().get())) else { continue };
        let Some((course, singles)) = dearer(rung.price().amount(), singles, currency) else {
            continue;
        };
        if let Some(raw) = placed.place(rung.sessions()) {
            let message = format!(
                "the course of {} costs more ({course}) than so many singles ({singles})",
                rung.sessions()
            );
            reader.warning(
                reader.span(raw),
                Code::DearCourse,
                message,
                "check both prices; nobody would buy this course",
            );
        }
    }
}
