//! The clinic's own questions.

use crate::app::state::AppState;
use eframe::egui::Ui;

pub(super) fn screening_ui(_ui: &mut Ui, _state: &mut AppState) {}
