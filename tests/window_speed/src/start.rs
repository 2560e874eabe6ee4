//! The start: from the start of the process to the end of its first frame on the screen.

use eframe::egui;
use needlepoint::app::{App, Renderer, Window};
use std::{
    process::{Command, exit},
    time::{Duration, Instant},
};

const ROUNDS: usize = 15;
const OURS: &str = "needlepoint";
const BARE: &str = "bare";

/// Prints the median of both and their ratio.
pub fn compare() {
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    // The first of each reads the program from the disk.
    for _ in 0..=ROUNDS {
        bare.push(time(BARE));
        ours.push(time(OURS));
    }
    let (ours, bare) = (median(&mut ours[1..]), median(&mut bare[1..]));
    let ratio = ours.as_secs_f64() / bare.as_secs_f64();
    println!("a bare window: {bare:?} to its first frame");
    println!("Needlepoint: {ours:?}, × {ratio:.2}");
}

fn time(which: &str) -> Duration {
    let before = Instant::now();
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["open", which])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "the window {which} did not open: {said}");
    before.elapsed()
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// Opens a window and ends the program once its first frame is on the screen.
pub fn open(which: &str) {
    let window = Window::of(None);
    let ours = window.native_options(Renderer::Wgpu);
    let (options, make): (eframe::NativeOptions, AppCreator) = if which == OURS {
        (ours, Box::new(|creation| Box::new(App::new(&creation.egui_ctx, window))))
    } else {
        // As eframe has it, but as large and drawn by the same means.
        let bare = eframe::NativeOptions {
            viewport: ours.viewport,
            renderer: ours.renderer,
            ..Default::default()
        };
        (bare, Box::new(|_| Box::new(Bare)))
    };
    let shown = |creation: &eframe::CreationContext<'_>| {
        let app: Box<dyn eframe::App> = Box::new(UntilShown(make(creation)));
        Ok(app)
    };
    eframe::run_native(which, options, Box::new(shown)).unwrap();
}

type AppCreator = Box<dyn FnOnce(&eframe::CreationContext<'_>) -> Box<dyn eframe::App>>;

struct Bare;

impl eframe::App for Bare {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        egui::CentralPanel::default().show(ui, |ui| ui.label("Nothing"));
    }
}

/// The second frame is begun when the first one was handed to the screen.
struct UntilShown(Box<dyn eframe::App>);

impl eframe::App for UntilShown {
    fn logic(&mut self, ctx: &egui::Context, frame: &mut eframe::Frame) {
        // A frame may take several passes.
        if ctx.cumulative_frame_nr() > 0 {
            exit(0);
        }
        self.0.logic(ctx, frame);
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        self.0.clear_color(visuals)
    }

    fn ui(&mut self, ui: &mut egui::Ui, frame: &mut eframe::Frame) {
        self.0.ui(ui, frame);
        ui.ctx().request_repaint();
    }
}
