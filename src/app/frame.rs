//! The frame of the window: state and effects around what the views draw.

use super::{
    commands::{ZOOM_NONE, take_actions},
    effects::{Clock, Effects, PAUSE, write_draft},
    model::{Action, AppState, Consultation, OpenList, PriceListFault, Setup, Window},
    theme, typed_text, update, views, widgets,
    window_size::{LeastSize, size_of_window},
};
use crate::{
    price_file::Reading,
    storage::{self, WindowSize},
};
use eframe::egui;
use std::path::Path;

/// The window as eframe knows it.
pub struct App {
    state: AppState,
    clock: Clock,
    actions: Vec<Action>,
    effects: Effects,
    /// The draft on the disk: the consultation that it holds, and the list that it is of.
    kept: (Consultation, Option<String>),
    /// True if egui was told that nothing moves by itself.
    is_motion_reduced: bool,
    /// Size of the window.
    window: Option<WindowSize>,
    /// Least size of the window.
    least: LeastSize,
}

impl App {
    /// A window in a context of egui, with its price list read.
    pub fn new(ctx: &egui::Context, window: Window) -> Self {
        theme::install(ctx);
        // The window's own commands do it, so that it is remembered.
        ctx.options_mut(|options| options.zoom_with_keyboard = false);
        let Window { setup, price_list, quote, region } = window;
        let mut effects = Effects::new(ctx.clone(), setup.draft_folder.clone());
        let folders = [&setup.draft_folder, &setup.settings_folder].into_iter().flatten();
        effects.remove_leftovers(folders.cloned().collect());
        let (reading, fault) = first_list(price_list.as_deref(), region.as_deref(), &mut effects);
        let clock = Clock::start(ctx.clone(), setup.today, PAUSE);
        let list = OpenList::of(reading, price_list, None, (setup.today)());
        let Setup { draft_folder, settings_folder, .. } = setup.clone();
        let mut state = AppState::new(list, setup);
        state.fault = fault;
        update::tell_if_none(&mut state);
        if let Some(folder) = settings_folder {
            effects.save_settings_in(folder);
        }
        if let Some(folder) = draft_folder {
            for found in effects.keep_drafts_in(&folder) {
                update::apply(&mut state, found);
            }
            let crashes = Action::CrashesFound(storage::read_crash_reports(&folder));
            update::apply(&mut state, crashes);
        }
        if state.fault.is_none()
            && let Some(path) = state.list.path.clone()
        {
            state.habits.note_list(&path);
        }
        let kept = (state.visit.consultation.clone(), state.list.name().map(str::to_owned));
        let window = state.habits.window;
        let quote = quote.map(Action::OpenListAt);
        let actions = std::iter::once(Action::FindRecentLists).chain(quote).collect();
        Self {
            state,
            clock,
            actions,
            effects,
            kept,
            is_motion_reduced: false,
            window,
            least: LeastSize::default(),
        }
    }

    /// State that the window shows.
    pub fn state(&self) -> &AppState {
        &self.state
    }

    /// Has the draft follow what is chosen; nothing is kept if nothing is chosen.
    fn keep_draft(&mut self) {
        let (consultation, list) = (&self.state.visit.consultation, self.state.list.name());
        if self.kept.0 == *consultation && self.kept.1.as_deref() == list {
            return;
        }
        let is_blank = *consultation == self.state.blank_consultation();
        let currency = self.state.prices().currency();
        let draft = if is_blank { None } else { write_draft(consultation, list, currency) };
        self.effects.keep_draft(draft);
        self.kept = (consultation.clone(), list.map(str::to_owned));
    }

    /// Does what the desk asked for.
    fn apply_actions(&mut self, ctx: &egui::Context, frame: &eframe::Frame) {
        if self.actions.is_empty() {
            return;
        }
        // What a field takes back by itself ends where something else is done: nothing that was
        // typed for one patient comes back at the next.
        forget_typing(ctx);
        let actions = std::mem::take(&mut self.actions);
        self.apply(actions, frame);
    }

    /// Does what came from effects, which ends no typing unless it changes what is chosen.
    fn apply_answers(&mut self, answers: Vec<Action>, ctx: &egui::Context, frame: &eframe::Frame) {
        if answers.is_empty() {
            return;
        }
        let before = self.state.visit.consultation.clone();
        self.apply(answers, frame);
        if self.state.visit.consultation != before {
            forget_typing(ctx);
        }
    }

    fn apply(&mut self, actions: Vec<Action>, frame: &eframe::Frame) {
        for action in actions {
            for effect in update::apply(&mut self.state, action) {
                self.effects.run(effect, frame, &self.state.locale, &self.state.quote_folder);
            }
        }
    }
}

/// The list of the file that was asked for, with its file watched from now on; the bundled sample
/// if none was, or if it is at fault.
fn first_list(
    path: Option<&Path>,
    region: Option<&str>,
    effects: &mut Effects,
) -> (Reading, Option<PriceListFault>) {
    let Some(path) = path else { return (update::sample(region), None) };
    let (read, content) = match storage::read_file(path) {
        Ok(bytes) => (update::read_list(path, &bytes), Some(bytes)),
        Err(error) => (Err(PriceListFault::unreadable(path.to_owned(), error)), None),
    };
    effects.watch(path.to_owned(), content);
    read.map_or_else(|fault| (update::sample(region), Some(fault)), |reading| (reading, None))
}

/// A price list that was dropped on the window.
fn take_dropped(ctx: &egui::Context, actions: &mut Vec<Action>) {
    let dropped =
        ctx.input(|input| input.raw.dropped_files.first().map(|file| file.path().to_owned()));
    actions.extend(dropped.map(Action::OpenListAt));
}

/// Has the field with the keyboard forget what was typed in it.
fn forget_typing(ctx: &egui::Context) {
    if let Some(field) = ctx.memory(egui::Memory::focused) {
        widgets::forget_typing(ctx, field);
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, frame: &mut eframe::Frame) {
        let today = self.clock.today();
        let mut answers = self.effects.take_actions();
        if today != self.state.today {
            answers.push(Action::DayBegan(today));
        }
        self.apply_answers(answers, ctx, frame);
        typed_text::clean(ctx);
        take_actions(ctx, &mut self.state, &mut self.actions);
        take_dropped(ctx, &mut self.actions);
        if self.state.is_exporting() && ctx.input(|input| input.viewport().close_requested()) {
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
            self.actions.push(Action::Close);
        }
        self.apply_actions(ctx, frame);
        // A window that is hidden is not drawn.
        self.keep_draft();
        ctx.set_theme(theme::preference(self.state.theme));
        ctx.set_zoom_factor(f32::from(self.state.zoom) / f32::from(ZOOM_NONE));
        let reduce = self.state.habits.is_motion_reduced;
        if self.is_motion_reduced != reduce {
            self.is_motion_reduced = reduce;
            theme::reduce_motion(ctx, reduce);
        }
        self.least.tell(ctx);
        self.window = size_of_window(ctx, self.window);
    }

    fn ui(&mut self, ui: &mut egui::Ui, frame: &mut eframe::Frame) {
        ui.ctx().accesskit_node_builder(egui::accesskit_root_id(), |node| {
            node.set_label("Needlepoint");
        });
        let before = self.state.visit.consultation.clone();
        let advised = self.state.derived().advice;
        views::window_ui(ui, &mut self.state, &mut self.actions);
        if self.state.visit.consultation != before {
            if self.state.visit.consultation.sessions() == before.sessions() {
                let now = self.state.derived().advice;
                self.state.visit.consultation.follow_advice(advised, now);
            }
            self.state.visit.consultation.share_circumstances();
            // What was told is about a choice that no longer holds.
            self.state.message = None;
            self.state.history.record(before, &self.state.visit.consultation);
            ui.ctx().request_repaint();
        }
        if !self.actions.is_empty() {
            let ctx = ui.ctx().clone();
            self.apply_actions(&ctx, frame);
            ui.ctx().request_repaint();
        }
        self.keep_draft();
    }

    /// The ground of the window: cleared, as that costs less than to fill it.
    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        theme::shown_by(visuals).ground.to_normalized_gamma_f32()
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        if self.window == self.state.habits.window {
            return;
        }
        self.state.habits.window = self.window;
        self.effects.save_settings(self.state.settings());
    }
}
