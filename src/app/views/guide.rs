//! What to expect.

use crate::app::state::AppState;
use eframe::egui::Ui;

pub(super) fn guide_ui(_ui: &mut Ui, _state: &mut AppState) {}
