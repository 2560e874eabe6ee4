//! Opening of the window: with what, drawn by what, and as large as at the last time.

use super::{
    frame::App,
    model::{FileChoice, Setup, Window},
    theme,
};
use crate::{
    export::is_named_as_quote,
    locale::{Language, Locale},
    storage::{self, Settings},
};
use eframe::egui;
use std::path::PathBuf;

/// Options for opening the window.
#[derive(Clone, Debug, Default)]
pub struct AppOptions {
    /// The price list or the exported quote to open; the last used list, or the bundled sample, if
    /// left out.
    pub opened: Option<PathBuf>,
    /// Way to draw; tried out if left out.
    pub renderer: Option<Renderer>,
    /// Faults in the languages that the clinic added.
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
    /// True if there is a display, but nothing that can draw on it.
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

impl Window {
    /// Window as the system and the settings have it, with a price list or an exported quote
    /// opened.
    pub fn of(opened: Option<PathBuf>) -> Self {
        let (quote, price_list) = match opened {
            Some(path) if is_named_as_quote(&path) => (Some(path), None),
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

    /// Options that the system is asked for: a window as large as at the last time.
    pub fn native_options(&self, renderer: Renderer) -> eframe::NativeOptions {
        let (size, least) = theme::layout::WINDOW;
        let remembered = self.setup.habits.window;
        let size = remembered.map_or(size, |at_last| [at_last.width.into(), at_last.height.into()]);
        eframe::NativeOptions {
            viewport: egui::ViewportBuilder::default()
                .with_title("Needlepoint")
                // The desktop entry of this name stands for the window, under X11 by its
                // `StartupWMClass`.
                .with_app_id("needlepoint")
                .with_icon(icon())
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

/// Picture of the program for title bars and task bars; under Wayland the desktop entry has it.
fn icon() -> egui::IconData {
    let png = include_bytes!("../../assets/icon/needlepoint-128.png");
    eframe::icon_data::from_png_bytes(png).unwrap_or_default()
}

#[expect(clippy::disallowed_methods, reason = "the window's one place that reads the clock")]
fn today() -> jiff::civil::Date {
    jiff::Zoned::now().date()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_has_the_picture_of_the_program() {
        let icon = icon();
        assert_eq!((icon.width, icon.height), (128, 128));
        assert!(icon.rgba.iter().any(|value| *value != 0));
    }
}
