//! Stops of the keyboard: the controls that it lands on when it walks from card to card.
//!
//! Every card is a stop, at its first control below the heading. The stops are gathered anew in
//! every frame, in the order in which they are drawn.

use crate::app::model::Walk;
use eframe::egui::{Context, Id, Response, Ui};

#[derive(Clone, Debug, Default)]
struct Stops {
    /// The first control of each card.
    controls: Vec<Id>,
    /// True if the next control is a stop.
    is_due: bool,
    /// Position of the stop that the keyboard is at or after.
    at: Option<usize>,
}

fn key() -> Id {
    Id::unique("stops")
}

/// Begins a frame; the keyboard walks to the stop after the one that it is at, or before it.
pub(crate) fn begin_stops(ctx: &Context, walk: Option<Walk>) {
    let stops: Stops =
        ctx.data_mut(|data| std::mem::take(data.get_temp_mut_or_default::<Stops>(key())));
    let last = stops.controls.len().saturating_sub(1);
    let target = match (walk, stops.at) {
        (None, _) => return,
        (Some(Walk::On), None) => 0,
        (Some(Walk::On), Some(at)) => {
            if at < last {
                at.saturating_add(1)
            } else {
                0
            }
        }
        (Some(Walk::Back), at) => at.and_then(|at| at.checked_sub(1)).unwrap_or(last),
    };
    if let Some(&control) = stops.controls.get(target) {
        ctx.memory_mut(|memory| memory.request_focus(control));
    }
}

/// The next control is a stop.
pub(crate) fn stop(ui: &Ui) {
    ui.data_mut(|data| data.get_temp_mut_or_default::<Stops>(key()).is_due = true);
}

/// The next control is the stop of this card, instead of the one before.
pub(crate) fn later_stop(ui: &Ui) {
    ui.data_mut(|data| {
        let stops = data.get_temp_mut_or_default::<Stops>(key());
        // Where the card has none yet, that of the card above stays.
        if !stops.is_due {
            stops.controls.pop();
        }
        stops.is_due = true;
    });
}

/// Takes a control down: as a stop if one is due, and as the place of the keyboard if it has it.
pub(crate) fn note_control(ui: &Ui, response: &Response) {
    if !response.enabled() {
        return;
    }
    let has_focus = response.has_focus();
    ui.data_mut(|data| {
        let stops = data.get_temp_mut_or_default::<Stops>(key());
        if std::mem::take(&mut stops.is_due) {
            stops.controls.push(response.id);
        }
        if has_focus {
            stops.at = stops.controls.len().checked_sub(1);
        }
    });
}
