//! Crashes of earlier runs: shown when the window opens, until their reports are erased.

use crate::{
    app::model::{AppState, Crashes, Dialog, Effect},
    storage::CrashReport,
};

/// Shows the reports that were found, if there are any.
pub(super) fn show(state: &mut AppState, reports: Vec<CrashReport>) {
    if reports.is_empty() {
        return;
    }
    let is_draft_back = !state.is_blank();
    state.dialog = Some(Dialog::Crashes(Crashes { reports, is_draft_back, is_copied: false }));
}

/// Copies those that are shown.
pub(super) fn copy(state: &mut AppState) -> Vec<Effect> {
    let Some(Dialog::Crashes(crashes)) = &mut state.dialog else { return Vec::new() };
    crashes.is_copied = true;
    vec![Effect::Copy(crashes.text())]
}

/// Erases those that are shown; others may have come in since.
pub(super) fn erase(state: &mut AppState) -> Vec<Effect> {
    let shown = state.dialog.take_if(|dialog| matches!(dialog, Dialog::Crashes(_)));
    let Some(Dialog::Crashes(crashes)) = shown else { return Vec::new() };
    let paths = crashes.reports.into_iter().map(|report| report.path).collect();
    vec![Effect::EraseCrashReports(paths)]
}
