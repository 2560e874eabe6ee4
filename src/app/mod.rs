//! The window: state, actions, theme, views, widgets. Here only the shell around them.
//!
//! One frame: actions that came from outside or from keys are applied, the views draw and edit the
//! choices in place, then the actions they pushed are applied. See `action` for the one place
//! where things happen and `outside` for what leaves the window.

mod action;
mod asked;
mod body_map;
mod brought_back;
mod budget;
mod clock;
mod command;
mod consultation;
mod derived;
mod discount;
mod draft;
mod exporting;
mod failures;
mod file_choice;
mod history;
mod known;
mod list_in_force;
mod message;
mod outside;
mod price_list;
mod reopened;
mod shortcuts;
mod state;
mod theme;
mod typed;
mod typed_text;
mod views;
mod widgets;
mod window_size;
mod words;

pub use action::{Action, Effect};
pub use asked::{Asked, Explained};
pub use budget::{BudgetField, Unfit};
pub use command::{Command, ZOOM_NONE};
pub use consultation::{Consultation, MAX_OPTIONS, PlanOption};
pub use derived::{Derived, Step, TechniquePrice};
pub use discount::{DiscountFault, DiscountField};
pub use file_choice::{FileChoice, PathField, Picked, Purpose};
pub use history::{History, Walked};
pub use message::{Message, PriceCause};
pub use outside::ExportFailure;
pub use price_list::{OpenList, PriceListFault, Problem};
pub use reopened::QuoteFault;
pub use state::{AppState, Dialog, Exporting, PaletteField, Setup, View, Walk};

use crate::{
    export::Format,
    locale::{Language, Locale},
    storage::{self, Settings, WindowSize},
};
use clock::Clock;
use eframe::egui;
use outside::Outside;
use std::path::PathBuf;
use window_size::{LeastSize, size_of_window};

/// How the window is to be opened.
#[derive(Clone, Debug, Default)]
pub struct AppOptions {
    /// The price list or the exported quote to open; the last used list, or the bundled sample, where
    /// left out.
    pub opened: Option<PathBuf>,
    /// How to draw; tried out where left out.
    pub renderer: Option<Renderer>,
    /// What is wrong with the languages that the clinic added.
    pub language_faults: Vec<String>,
}

/// A way to draw the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Renderer {
    /// Vulkan, Metal, DirectX 12 or their software forms.
    Wgpu,
    /// OpenGL.
    Glow,
}

/// The window could not be opened.
#[derive(Debug, thiserror::Error)]
#[error("the window can't be opened: {0}")]
pub struct AppError(#[from] eframe::Error);

impl AppError {
    /// Whether there is a display, but nothing that can draw on it.
    pub fn is_of_graphics(&self) -> bool {
        use eframe::Error::{Glutin, NoGlutinConfigs, OpenGL, Wgpu};
        matches!(self.0, Wgpu(_) | Glutin(_) | NoGlutinConfigs(..) | OpenGL(_))
    }
}

/// Opens the window and returns when it is closed.
pub fn run(options: AppOptions) -> Result<(), AppError> {
    let mut window = Window::of(options.opened);
    window.setup.language_faults = options.language_faults;
    match options.renderer {
        Some(renderer) => Ok(show(window, renderer)?),
        None => match show(window.clone(), Renderer::Wgpu) {
            Err(error @ eframe::Error::Wgpu(_)) => {
                log::warn!("drawing with wgpu failed ({error}); trying OpenGL");
                Ok(show(window, Renderer::Glow)?)
            }
            shown => Ok(shown?),
        },
    }
}

fn show(window: Window, renderer: Renderer) -> eframe::Result {
    eframe::run_native(
        "Needlepoint",
        window.native_options(renderer),
        Box::new(|creation| Ok(Box::new(App::new(&creation.egui_ctx, window)))),
    )
}

/// Everything that a window begins with.
#[derive(Clone, Debug)]
pub struct Window {
    /// What it is told of the world.
    pub setup: Setup,
    /// The price list to open; the bundled sample where left out.
    pub price_list: Option<PathBuf>,
    /// The exported quote to go on with, if any.
    pub quote: Option<PathBuf>,
    /// The region whose sample is shown where there is no list, such as `GB`.
    pub region: Option<String>,
}

impl Window {
    /// As the system and the settings have it, with a price list or an exported quote opened.
    pub fn of(opened: Option<PathBuf>) -> Self {
        let (quote, price_list) = match opened {
            Some(path) if Format::from_path(&path).is_ok() => (Some(path), None),
            path => (None, path),
        };
        let folder = storage::settings_folder();
        let settings =
            folder.as_deref().map_or_else(|_| Ok(Settings::default()), Settings::load_from);
        let settings = settings.unwrap_or_else(|error| {
            log::warn!("the settings were not read: {error}");
            Settings::default()
        });
        let system = Locale::for_tag(&sys_locale::get_locale().unwrap_or_default());
        let setup = Setup {
            theme: settings.theme,
            zoom: settings.zoom,
            habits: settings.habits,
            quote_folder: storage::documents_folder(),
            home_folder: storage::home_folder(),
            settings_folder: folder.ok(),
            draft_folder: storage::draft_folder().ok(),
            file_choice: FileChoice::Dialog,
            today,
            locale: system.clone(),
            language: settings.language.as_deref().and_then(Language::for_tag),
            language_faults: Vec::new(),
        };
        Self {
            setup,
            price_list: price_list.or(settings.price_list),
            quote,
            region: system.region(),
        }
    }

    /// What the system is asked for: a window as large as at the last time.
    pub fn native_options(&self, renderer: Renderer) -> eframe::NativeOptions {
        let (size, least) = theme::layout::WINDOW;
        let remembered = self.setup.habits.window;
        let size = remembered.map_or(size, |at_last| [at_last.width.into(), at_last.height.into()]);
        eframe::NativeOptions {
            viewport: egui::ViewportBuilder::default()
                .with_title("Needlepoint")
                .with_app_id("needlepoint")
                .with_inner_size(size)
                .with_min_inner_size(least)
                .with_maximized(remembered.is_some_and(|at_last| at_last.is_maximized))
                // The screen may be a smaller one than the last time.
                .with_clamp_size_to_monitor_size(true),
            renderer: match renderer {
                Renderer::Wgpu => eframe::Renderer::Wgpu,
                Renderer::Glow => eframe::Renderer::Glow,
            },
            centered: true,
            // There are no gradients in it.
            dithering: false,
            ..Default::default()
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the window's one place that reads the clock")]
fn today() -> jiff::civil::Date {
    jiff::Zoned::now().date()
}

/// The window as eframe knows it.
pub struct App {
    state: AppState,
    clock: Clock,
    actions: Vec<Action>,
    outside: Outside,
    /// What the draft on the disk holds, and which list it is of.
    kept: (Consultation, Option<String>),
    /// Whether nothing moves by itself, once that was said to egui.
    is_motion_reduced: bool,
    /// How large the window is.
    window: Option<WindowSize>,
    /// How small it may be made.
    least: LeastSize,
}

impl App {
    /// A window in a context of egui, with its price list read.
    pub fn new(ctx: &egui::Context, window: Window) -> Self {
        theme::install(ctx);
        // The window's own commands do it, so that it is remembered.
        ctx.options_mut(|options| options.zoom_with_keyboard = false);
        let Window { setup, price_list, quote, region } = window;
        let mut outside = Outside::new(ctx.clone(), setup.draft_folder.clone());
        let folders = [&setup.draft_folder, &setup.settings_folder].into_iter().flatten();
        outside.remove_leftovers(folders.cloned().collect());
        let sample = || price_list::sample(region.as_deref());
        let (reading, fault) = match &price_list {
            None => (sample(), None),
            Some(path) => {
                let bytes = storage::read_file(path);
                let (read, content) = match bytes {
                    Ok(bytes) => (price_list::read(path, &bytes), Some(bytes)),
                    Err(error) => (Err(PriceListFault::unreadable(path.clone(), error)), None),
                };
                outside.watch(path.clone(), content);
                read.map_or_else(|fault| (sample(), Some(fault)), |reading| (reading, None))
            }
        };
        let clock = Clock::start(ctx.clone(), setup.today, clock::PAUSE);
        let list = OpenList::of(reading, price_list, None, (setup.today)());
        let Setup { draft_folder, settings_folder, .. } = setup.clone();
        let mut state = AppState::new(list, setup);
        state.fault = fault;
        list_in_force::tell_if_none(&mut state);
        if let Some(folder) = settings_folder {
            outside.save_settings_in(folder);
        }
        if let Some(folder) = draft_folder {
            brought_back::restore(&mut state, &mut outside, &folder);
        }
        if state.fault.is_none()
            && let Some(path) = state.list.path.clone()
        {
            state.habits.note_list(&path);
        }
        let kept = (state.consultation.clone(), state.list.name().map(str::to_owned));
        let window = state.habits.window;
        let quote = quote.map(Action::OpenListAt);
        let actions = std::iter::once(Action::FindRecentLists).chain(quote).collect();
        Self {
            state,
            clock,
            actions,
            outside,
            kept,
            is_motion_reduced: false,
            window,
            least: LeastSize::default(),
        }
    }

    /// What the window shows.
    pub fn state(&self) -> &AppState {
        &self.state
    }

    /// Has the draft follow what is chosen; nothing is kept where nothing is chosen.
    fn keep_draft(&mut self) {
        let (consultation, list) = (&self.state.consultation, self.state.list.name());
        if self.kept.0 == *consultation && self.kept.1.as_deref() == list {
            return;
        }
        let is_blank = *consultation == self.state.blank_consultation();
        let currency = self.state.prices().currency();
        let draft = if is_blank { None } else { draft::write(consultation, list, currency) };
        self.outside.keep_draft(draft);
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

    /// Does what came from outside, which ends no typing unless it changes what is chosen.
    fn apply_answers(&mut self, answers: Vec<Action>, ctx: &egui::Context, frame: &eframe::Frame) {
        if answers.is_empty() {
            return;
        }
        let before = self.state.consultation.clone();
        self.apply(answers, frame);
        if self.state.consultation != before {
            forget_typing(ctx);
        }
    }

    fn apply(&mut self, actions: Vec<Action>, frame: &eframe::Frame) {
        for action in actions {
            for effect in action::apply(&mut self.state, action) {
                let title = match &effect {
                    Effect::Pick(Purpose::List, _) => self.state.locale.text("dialog-list"),
                    _ => self.state.locale.text("dialog-export"),
                };
                self.outside.run(effect, frame, &title, &self.state.quote_folder);
            }
        }
    }
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
        let mut answers = self.outside.take_actions();
        if today != self.state.today {
            answers.push(Action::DayBegan(today));
        }
        self.apply_answers(answers, ctx, frame);
        typed_text::clean(ctx);
        shortcuts::take_actions(ctx, &mut self.state, &mut self.actions);
        shortcuts::take_dropped(ctx, &mut self.actions);
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
        let before = self.state.consultation.clone();
        let advised = self.state.derived().advice;
        views::window_ui(ui, &mut self.state, &mut self.actions);
        if self.state.consultation != before {
            if self.state.consultation.sessions() == before.sessions() {
                let now = self.state.derived().advice;
                self.state.consultation.follow_advice(advised, now);
            }
            self.state.consultation.share_circumstances();
            // What was told is about a choice that no longer holds.
            self.state.message = None;
            self.state.history.record(before, &self.state.consultation);
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
        self.outside.save_settings(self.state.settings());
    }
}
