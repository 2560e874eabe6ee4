//! A window with a price list, an empty folder beside it, and hands on mouse and keyboard.

use eframe::egui::{Key, Modifiers, Role, ViewportCommand, ViewportEvent, ViewportId};
use egui_kittest::{
    Harness,
    kittest::{Queryable as _, by},
};
use jiff::civil::Date;
use needlepoint::{
    app::{App, AppState, FileChoice, Setup, Window},
    locale::Locale,
    storage::{Habits, Settings, ThemeChoice, leave_crash_report},
};
use std::{
    cell::Cell,
    fs,
    panic::{self, AssertUnwindSafe},
    path::PathBuf,
    rc::Rc,
    thread,
    time::{Duration, Instant},
};
use tempfile::TempDir;

/// A list with a choice of everything.
pub(crate) const LIST: &str = r#"(
    schema: 1,
    clinic: (name: "Test Clinic"),
    language: "en-GB",
    currency: "GBP",
    tax: (label: "VAT", rate: 20, included: true),
    techniques: [
        (id: "standard", label: "Standard needling", minutes: 60, downtime: "1–3 days",
         sessions: (from: 3, to: 6), every_weeks: (from: 4, to: 6)),
        (id: "prp", label: "Needling with PRP", minutes: 80),
    ],
    areas: [
        (id: "face", label: "Face"),
        (id: "neck", label: "Neck"),
    ],
    concerns: [
        (id: "acne-scars", label: "Acne scars", sessions: (from: 3, to: 6), every_weeks: (from: 4, to: 6)),
    ],
    offers: [
        (technique: "standard", areas: ["face"], single: 150),
        (technique: "standard", areas: ["neck"], single: 110),
        (technique: "standard", areas: ["face", "neck"], single: 190, courses: {3: 495, 6: 900}),
        (technique: "prp", areas: ["face"], single: (from: 300, to: 350)),
    ],
    add_ons: [
        (id: "serum", label: "Hyaluronic serum", single: (from: 25, to: 30), per: session),
        (id: "kit", label: "Aftercare kit", single: 35, per: plan),
    ],
    fees: [ (id: "consultation", label: "Consultation", price: 30, when: chosen) ],
)"#;

/// A list that leaves nothing to choose.
pub(crate) fn one_of_each() -> String {
    r#"(
    schema: 1,
    clinic: (name: "Test Clinic"),
    language: "en-GB",
    currency: "GBP",
    techniques: [ (id: "standard", label: "Standard needling") ],
    areas: [ (id: "face", label: "Face") ],
    offers: [ (technique: "standard", areas: ["face"], single: 150) ],
)"#
    .to_owned()
}

/// A window and the folder of its list and its quotes.
pub(crate) struct Desk {
    pub harness: Harness<'static, App>,
    folder: Rc<TempDir>,
}

const USUAL_DAY: Date = jiff::civil::date(2026, 11, 21);

thread_local! {
    static TODAY: Cell<Date> = const { Cell::new(USUAL_DAY) };
}

/// The day on the clocks of this test's windows; the usual one again once it is dropped.
pub(crate) struct Today;

impl Today {
    pub(crate) fn is(day: Date) -> Self {
        TODAY.set(day);
        Self
    }
}

impl Drop for Today {
    fn drop(&mut self) {
        TODAY.set(USUAL_DAY);
    }
}

/// In front of whom a window opens, and how large.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sight<'a> {
    /// Whose sample is shown, such as `DE`.
    pub region: &'a str,
    /// The language of the system.
    pub language: &'a str,
    /// The size of the window, in points.
    pub size: [f32; 2],
    /// How many pixels a point has.
    pub scale: f32,
    /// Whether it was opened before.
    pub is_known: bool,
}

const SIZE: [f32; 2] = [1280.0, 800.0];
pub(crate) const USUAL: Sight<'_> =
    Sight { region: "GB", language: "en-GB", size: SIZE, scale: 1.0, is_known: true };
/// How long a thread may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// Lets go of a window as a panic does that goes through it, without a word on the way.
fn break_off(window: Harness<'static, App>) {
    let _window = window;
    panic::resume_unwind(Box::new(()));
}

impl Desk {
    /// A window of the usual size on this list.
    pub(crate) fn open(list: &str) -> Self {
        Self::sized(list, SIZE)
    }

    /// A window of some size on this list.
    pub(crate) fn sized(list: &str, size: [f32; 2]) -> Self {
        Self::on(list, Sight { size, ..USUAL })
    }

    /// A window that begins with the bundled sample.
    pub(crate) fn with_sample() -> Self {
        Self::of(USUAL)
    }

    /// A window that begins with the bundled sample, in some language.
    pub(crate) fn in_language(language: &str) -> Self {
        Self::of(Sight { language, ..USUAL })
    }

    /// A window on the list that was never opened before.
    pub(crate) fn at_first_start() -> Self {
        Self::on(LIST, Sight { is_known: false, ..USUAL })
    }

    /// A window that begins with the bundled sample.
    pub(crate) fn of(sight: Sight<'_>) -> Self {
        Self::with(Rc::new(tempfile::tempdir().unwrap()), None, sight)
    }

    /// A window on this list.
    pub(crate) fn on(list: &str, sight: Sight<'_>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("clinic.ron");
        fs::write(&path, list).unwrap();
        Self::with(Rc::new(folder), Some(path), sight)
    }

    fn with(folder: Rc<TempDir>, price_list: Option<PathBuf>, sight: Sight<'_>) -> Self {
        Self::with_quote(folder, price_list, None, sight)
    }

    fn with_quote(
        folder: Rc<TempDir>,
        price_list: Option<PathBuf>,
        quote: Option<PathBuf>,
        sight: Sight<'_>,
    ) -> Self {
        let habits = if sight.is_known {
            let settings = Settings::load_from(&folder.path().join("settings")).unwrap();
            // The hints of the first start are for their own test.
            Habits { is_tour_over: true, ..settings.habits }
        } else {
            Habits::default()
        };
        let setup = Setup {
            language: None,
            language_faults: Vec::new(),
            locale: Locale::for_tag(sight.language),
            theme: ThemeChoice::Light,
            zoom: 100,
            habits,
            quote_folder: folder.path().to_owned(),
            home_folder: Some(folder.path().join("home")),
            settings_folder: Some(folder.path().join("settings")),
            draft_folder: Some(folder.path().join("drafts")),
            file_choice: FileChoice::Path,
            today: || TODAY.get(),
        };
        let window = Window { setup, price_list, quote, region: Some(sight.region.to_owned()) };
        let harness = Harness::builder()
            .with_size(sight.size)
            .with_pixels_per_point(sight.scale)
            .with_max_steps(12)
            .build_eframe(move |creation| App::new(&creation.egui_ctx, window));
        let mut desk = Self { harness, folder };
        desk.run();
        desk
    }

    /// Opens another window beside this one, on the same list and folder.
    pub(crate) fn another(&self) -> Self {
        let price_list = Some(self.path("clinic.ron")).filter(|path| path.exists());
        Self::with(Rc::clone(&self.folder), price_list, USUAL)
    }

    /// Where a file of the folder is.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Closes the window and opens another on the same folder.
    pub(crate) fn reopen(self) -> Self {
        let Self { harness, folder } = self;
        let price_list = Some(folder.path().join("clinic.ron")).filter(|path| path.exists());
        drop(harness);
        Self::with(folder, price_list, USUAL)
    }

    /// The same, with something done to the folder between the two.
    pub(crate) fn reopen_after(self, change: impl FnOnce(&std::path::Path)) -> Self {
        let Self { harness, folder } = self;
        let list = folder.path().join("clinic.ron");
        drop(harness);
        change(folder.path());
        Self::with(folder, Some(list), USUAL)
    }

    /// Breaks off as a panic within a frame does, leaves its report, and opens another window on the
    /// same folder.
    pub(crate) fn crash(self, report: &str, sight: Sight<'_>) -> Self {
        let Self { harness, folder } = self;
        let broken_off = panic::catch_unwind(AssertUnwindSafe(move || break_off(harness)));
        assert!(broken_off.is_err());
        leave_crash_report(&folder.path().join("drafts"), report).unwrap();
        let list = folder.path().join("clinic.ron");
        Self::with(folder, Some(list), sight)
    }

    /// Closes the window and opens another on the same list, with an exported quote of the folder.
    pub(crate) fn reopen_with(self, quote: &str) -> Self {
        let Self { harness, folder } = self;
        let (list, quote) = (folder.path().join("clinic.ron"), folder.path().join(quote));
        drop(harness);
        Self::with_quote(folder, Some(list), Some(quote), USUAL)
    }

    /// Drops a file of the folder on the window.
    pub(crate) fn drop_file(&mut self, name: &str) {
        #[derive(Debug)]
        struct Dropped(PathBuf);
        impl eframe::egui::DroppedFile for Dropped {
            fn path(&self) -> &std::path::Path {
                &self.0
            }

            fn bytes(&self) -> Result<Vec<u8>, String> {
                fs::read(&self.0).map_err(|error| error.to_string())
            }
        }
        let file = std::sync::Arc::new(Dropped(self.folder.path().join(name)));
        self.harness.input_mut().dropped_files.push(file);
        self.run();
    }

    /// What the window shows.
    pub(crate) fn state(&self) -> &AppState {
        self.harness.state().state()
    }

    /// The total in minor units.
    pub(crate) fn total(&mut self) -> (i64, Option<i64>) {
        let state = self.state();
        let list = state.prices();
        let total = needlepoint::estimate::estimate(list, &state.visit.consultation.selection)
            .unwrap()
            .total;
        let words = state.locale.range(total.low, total.high, list.currency());
        assert!(
            self.harness.query_all_by_label(&words).count() > 0,
            "the window does not show {words}"
        );
        (total.low.minor(), total.high.map(needlepoint::money::Money::minor))
    }

    /// The chosen areas as the command line writes them.
    pub(crate) fn areas(&self) -> Vec<String> {
        self.state().visit.consultation.selection.areas.iter().map(ToString::to_string).collect()
    }

    /// The sessions as the command line writes them.
    pub(crate) fn sessions(&self) -> String {
        self.state()
            .visit
            .consultation
            .selection
            .sessions
            .map_or_else(String::new, |range| range.to_string())
    }

    /// Draws until the window rests.
    pub(crate) fn run(&mut self) {
        self.harness.run();
    }

    pub(crate) fn click(&mut self, role: Role, name: &str) {
        self.harness.get_by_role_and_label(role, name).click();
        self.run();
    }

    pub(crate) fn click_containing(&mut self, role: Role, name: &str) {
        self.harness.get(by().role(role).label_contains(name)).click();
        self.run();
    }

    pub(crate) fn press(&mut self, key: Key) {
        self.press_with(Modifiers::NONE, key);
    }

    pub(crate) fn press_with(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.run();
    }

    pub(crate) fn type_text(&mut self, text: &str) {
        self.harness.event(eframe::egui::Event::Text(text.to_owned()));
        self.run();
    }

    /// Goes on with the tabulator until the keyboard is on a control.
    pub(crate) fn tab_to(&mut self, role: Role, name: &str) {
        for _ in 0..80 {
            self.press(Key::Tab);
            if self.harness.get_by_role_and_label(role, name).is_focused() {
                return;
            }
        }
        panic!("the tabulator does not reach {name}");
    }

    /// Replaces what stands in a field.
    pub(crate) fn type_into(&mut self, field: &str, text: &str) {
        self.harness.get_by_role_and_label(Role::TextInput, field).focus();
        self.run();
        self.press_with(Modifiers::COMMAND, Key::A);
        self.type_text(text);
    }

    /// Replaces what stands in the path field.
    pub(crate) fn type_path(&mut self, path: &str) {
        self.type_into("Path", path);
    }

    /// Draws until something that a thread does has arrived.
    pub(crate) fn wait_until(&mut self, arrived: impl Fn(&AppState) -> bool) {
        let begin = Instant::now();
        while !arrived(self.state()) {
            assert!(begin.elapsed() < PATIENCE, "it does not happen");
            thread::sleep(Duration::from_millis(10));
            self.harness.step();
        }
        self.run();
    }

    /// Waits until a file in the folder holds some text.
    pub(crate) fn wait_for_file(&self, name: &str, text: &str) {
        let begin = Instant::now();
        while !fs::read_to_string(self.folder.path().join(name))
            .is_ok_and(|content| content.contains(text))
        {
            assert!(begin.elapsed() < PATIENCE, "{name} does not hold {text}");
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Draws for some time, whatever happens.
    pub(crate) fn rest(&mut self, time: Duration) {
        let begin = Instant::now();
        while begin.elapsed() < time {
            thread::sleep(Duration::from_millis(10));
            self.harness.step();
        }
    }

    /// Asks the window to close, as the system does, and draws once. Returns whether it may.
    pub(crate) fn ask_to_close(&mut self) -> bool {
        let viewports = &mut self.harness.input_mut().viewports;
        viewports.entry(ViewportId::ROOT).or_default().events.push(ViewportEvent::Close);
        self.harness.step();
        !self.has_commanded(&ViewportCommand::CancelClose)
    }

    /// Draws until the window closes by itself.
    pub(crate) fn wait_until_it_closes(&mut self) {
        let begin = Instant::now();
        while !self.has_commanded(&ViewportCommand::Close) {
            assert!(begin.elapsed() < PATIENCE, "it does not close");
            thread::sleep(Duration::from_millis(10));
            self.harness.step();
        }
    }

    /// Whether the last frame said so to the system.
    fn has_commanded(&self, command: &ViewportCommand) -> bool {
        let root = self.harness.output().viewport_output.get(&ViewportId::ROOT);
        root.is_some_and(|root| root.commands.contains(command))
    }

    /// Starts to write the quote to a file of the folder, and draws no further.
    pub(crate) fn begin_export(&mut self, name: &str) {
        self.press_with(Modifiers::COMMAND, Key::E);
        self.type_path(name);
        self.harness.key_press(Key::Enter);
        self.harness.step();
        assert!(self.state().is_exporting(), "no quote is being written");
    }

    /// Waits until a file in the folder is gone.
    pub(crate) fn wait_until_file_is_gone(&self, name: &str) {
        let begin = Instant::now();
        while self.folder.path().join(name).exists() {
            assert!(begin.elapsed() < PATIENCE, "{name} is still there");
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// The names of the files with drafts.
    pub(crate) fn drafts(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path().join("drafts")).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.filter(|name| !name.ends_with("lock")).collect()
    }

    /// Saves the price list as an editor does.
    pub(crate) fn save_list(&self, text: &str) {
        fs::write(self.folder.path().join("clinic.ron"), text).unwrap();
    }

    /// Takes the price list away.
    pub(crate) fn remove_list(&self) {
        fs::remove_file(self.folder.path().join("clinic.ron")).unwrap();
    }

    /// Takes a file of the folder away.
    pub(crate) fn remove(&self, name: &str) {
        fs::remove_file(self.folder.path().join(name)).unwrap();
    }

    /// Writes a file into the folder; returns its path.
    pub(crate) fn write(&self, name: &str, text: &str) -> String {
        let path = self.folder.path().join(name);
        fs::write(&path, text).unwrap();
        path.display().to_string()
    }

    /// Makes a folder in the folder; returns its path.
    pub(crate) fn add_folder(&self, name: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::create_dir(&path).unwrap();
        path
    }

    /// The same for bytes.
    pub(crate) fn write_bytes(&self, name: &str, bytes: &[u8]) {
        fs::write(self.folder.path().join(name), bytes).unwrap();
    }

    /// The bytes of a file in the folder.
    pub(crate) fn bytes(&self, name: &str) -> Vec<u8> {
        fs::read(self.folder.path().join(name)).unwrap()
    }

    /// The text of a file in the folder.
    pub(crate) fn file(&self, name: &str) -> String {
        fs::read_to_string(self.folder.path().join(name)).unwrap()
    }
}
