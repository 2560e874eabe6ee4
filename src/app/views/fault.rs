//! The banner about a price list that was not taken over: what is wrong, where, and what to do.

use crate::{
    app::{
        model::{Action, AppState, FaultCause, PriceListFault, file_name},
        theme::{self, Theme, Type, measure, space},
        widgets::{ButtonKind, button, heading_row, label, label_in, scroll},
        words,
    },
    price_file::Diagnostic,
};
use eframe::egui::{
    Frame, Label, Margin, Panel, Stroke, Ui,
    text::{LayoutJob, TextFormat},
};

pub(super) fn fault_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    let Some(mut fault) = state.fault.take() else { return };
    let theme = theme::of(ui);
    let frame = Frame::new()
        .fill(theme.fault_soft)
        .inner_margin(Margin::symmetric(measure::CARD_MARGIN, measure::FOOT_MARGIN));
    Panel::top("fault").resizable(false).show_separator_line(false).frame(frame).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::TIGHT;
        heading_row(ui, &headline(state, &fault), |ui| {
            ui.spacing_mut().item_spacing.x = space::PLAIN;
            // While the file of the list in force is at fault, that stays in sight.
            if state.list.path.as_ref() != Some(&fault.path)
                && button(ui, ButtonKind::Plain, &state.locale.text("dismiss")).clicked()
            {
                actions.push(Action::DismissFault);
            }
            let key = if fault.is_folded { "fault-show" } else { "fault-hide" };
            if button(ui, ButtonKind::Plain, &state.locale.text(key)).clicked() {
                fault.is_folded = !fault.is_folded;
            }
        });
        let safe =
            if state.prices().is_sample() { "fault-sample-in-force" } else { "fault-old-in-force" };
        label(ui, state.locale.text(safe), Type::Body.regular());
        if !fault.is_folded {
            // The rest of the window has to stay usable.
            let room = ui.ctx().content_rect().height() * measure::BANNER_PART;
            scroll(ui, "fault", room, |ui| cause_ui(ui, state, &fault.cause));
        }
    });
    state.fault = Some(fault);
}

fn headline(state: &AppState, fault: &PriceListFault) -> String {
    let name = file_name(&fault.path);
    match &fault.cause {
        FaultCause::Unreadable(_) => {
            state.locale.text_with("fault-unreadable", &[("name", name.into())])
        }
        FaultCause::Diagnostics(diagnostics) => state.locale.text_with(
            "fault-mistakes",
            &[("name", name.into()), ("count", diagnostics.len().into())],
        ),
    }
}

fn cause_ui(ui: &mut Ui, state: &AppState, cause: &FaultCause) {
    match cause {
        FaultCause::Unreadable(error) => {
            label(ui, words::not_read(error, &state.locale), Type::Body.regular());
        }
        FaultCause::Diagnostics(diagnostics) => {
            diagnostics
                .iter()
                .take(SHOWN)
                .for_each(|diagnostic| diagnostic_ui(ui, state, diagnostic));
            if let Some(more) = diagnostics.len().checked_sub(SHOWN).filter(|more| *more > 0) {
                let words = state.locale.text_with("fault-more", &[("count", more.into())]);
                label_in(ui, words, Type::Body.regular(), theme::of(ui).muted);
            }
        }
    }
}

/// So many diagnostics are shown at once; the rest can wait until these are mended.
const SHOWN: usize = 3;

/// One diagnostic: its place, what it is, the line of the file with the spot marked, what to do.
fn diagnostic_ui(ui: &mut Ui, state: &AppState, diagnostic: &Diagnostic) {
    let theme = theme::of(ui);
    ui.add_space(space::TIGHT);
    ui.horizontal_wrapped(|ui| {
        if diagnostic.line > 0 {
            let place = [("line", diagnostic.line.into()), ("column", diagnostic.column.into())];
            label_in(
                ui,
                state.locale.text_with("fault-place", &place),
                Type::Body.bold(),
                theme.fault_ink,
            );
        }
        label(ui, &diagnostic.message, Type::Body.regular());
    });
    if let Some(excerpt) = &diagnostic.excerpt {
        let job = marked(theme, &excerpt.line, excerpt.start, excerpt.width);
        ui.add(Label::new(job).wrap());
    }
    if let Some(hint) = &diagnostic.hint {
        label_in(ui, hint, Type::Body.regular(), theme.muted);
    }
}

/// A line of the file, with the characters at fault underlined.
fn marked(theme: &Theme, line: &str, start: usize, width: usize) -> LayoutJob {
    let plain =
        TextFormat { font_id: Type::Code.regular(), color: theme.ink, ..TextFormat::default() };
    let fault = TextFormat {
        color: theme.fault_ink,
        underline: Stroke::new(measure::STRONG, theme.fault_ink),
        ..plain.clone()
    };
    let mut job = LayoutJob::default();
    job.wrap.break_anywhere = true;
    for (column, character) in line.chars().enumerate() {
        let is_fault = (start..start.saturating_add(width)).contains(&column);
        let format = if is_fault { &fault } else { &plain };
        job.append(&character.to_string(), 0.0, format.clone());
    }
    if start >= line.chars().count() {
        job.append("\u{a0}", 0.0, fault);
    }
    job
}
