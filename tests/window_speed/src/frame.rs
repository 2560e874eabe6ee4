//! A frame: input to shapes to triangles, with everything a screen reader is told, not drawn.

use eframe::egui::accesskit::Role;
use egui_demo_lib::{View as _, WidgetGallery};
use egui_kittest::{
    Harness,
    kittest::{AccessKitNode as Node, Queryable as _},
};
use needlepoint::{
    app::{App, FileChoice, Setup, Window},
    locale::Locale,
    storage::{Habits, ThemeChoice},
};
use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

const SIZE: [f32; 2] = [1280.0, 800.0];
const ROUNDS: usize = 300;
const OFFERS: usize = 2000;

/// Prints each view's best frame and how many times the gallery's that is.
pub fn compare() {
    let folder = tempfile::tempdir().unwrap();
    let large = folder.path().join("large.ron");
    fs::write(&large, list_with(OFFERS)).unwrap();
    let mut gallery = gallery();
    let mut views = [
        ("consult view, nothing chosen", consult(None, folder.path(), &[])),
        ("consult view, all chosen", consult(None, folder.path(), &SAMPLE_CHOICES)),
        ("the same with 2,000 offers", consult(Some(large), folder.path(), &LARGE_CHOICES)),
    ];
    let mut best = [Duration::MAX; 4];
    // In turns, so that a busy moment of the machine is in all of them.
    for _ in 0..ROUNDS {
        best[0] = best[0].min(time(&mut gallery));
        for (best, (_, view)) in best[1..].iter_mut().zip(&mut views) {
            *best = (*best).min(time(view));
        }
    }
    println!("egui's widget gallery: {:?} a frame", best[0]);
    for ((name, _), best_of_view) in views.iter().zip(&best[1..]) {
        let ratio = best_of_view.as_secs_f64() / best[0].as_secs_f64();
        println!("{name}: {best_of_view:?}, × {ratio:.2}");
    }
}

fn time<State>(harness: &mut Harness<'_, State>) -> Duration {
    let before = Instant::now();
    harness.step();
    let laid_out = before.elapsed();
    let shapes = harness.output().shapes.clone();
    let scale = harness.output().pixels_per_point;
    let before = Instant::now();
    let triangles = harness.ctx.tessellate(shapes, scale);
    let tessellated = before.elapsed();
    assert!(!triangles.is_empty());
    laid_out + tessellated
}

fn gallery() -> Harness<'static, ()> {
    let mut gallery = WidgetGallery::default();
    let mut has_loaders = false;
    let mut harness = Harness::builder().with_size(SIZE).build_ui(move |ui| {
        if !has_loaders {
            egui_extras::install_image_loaders(ui.ctx());
            has_loaders = true;
        }
        gallery.ui(ui);
    });
    harness.run_steps(10);
    harness
}

/// What is chosen, by what its name begins with.
const SAMPLE_CHOICES: [&str; 7] =
    ["Acne scars", "Face", "Neck", "Standard needling", "Not sure yet", "Hyaluronic serum", "LED"];
const LARGE_CHOICES: [&str; 6] =
    ["Area 0", "Area 1", "Technique 0", "Not sure yet", "Serum", "Kit"];
const CONTROLS: [Role; 3] = [Role::CheckBox, Role::RadioButton, Role::Button];

fn consult(price_list: Option<PathBuf>, folder: &Path, choices: &[&str]) -> Harness<'static, App> {
    let setup = Setup {
        language: None,
        language_faults: Vec::new(),
        locale: Locale::for_tag("en-GB"),
        theme: ThemeChoice::Light,
        zoom: 100,
        habits: Habits { is_tour_over: true, ..Habits::default() },
        quote_folder: folder.to_owned(),
        home_folder: None,
        settings_folder: None,
        draft_folder: None,
        file_choice: FileChoice::Path,
        today: || jiff::civil::date(2026, 11, 21),
    };
    let window = Window { setup, price_list, quote: None, region: Some("GB".to_owned()) };
    let mut harness = Harness::builder()
        .with_size(SIZE)
        .build_eframe(|creation| App::new(&creation.egui_ctx, window));
    harness.run_steps(10);
    for name in choices {
        let is_meant = |node: &Node<'_>| {
            let is_named = node.label().is_some_and(|label| label.starts_with(name));
            CONTROLS.contains(&node.role()) && is_named && !node.is_disabled()
        };
        // An area is on the map and in the list.
        let control = harness.get_all_by(is_meant).next();
        control.unwrap_or_else(|| panic!("there is no {name}")).click_accesskit();
        harness.run_steps(10);
    }
    harness
}

/// A list of so many offers: every area alone, and every two and three of them together.
fn list_with(offers: usize) -> String {
    let ids: Vec<String> = (0..12).map(|n| format!("a{n}")).collect();
    let together: Vec<Vec<&String>> = subsets(&ids);
    let techniques = offers.div_ceil(together.len());
    let mut list = String::from(
        "(schema: 1, clinic: (name: \"Large\"), language: \"en-GB\", currency: \"GBP\",\n",
    );
    list.push_str("techniques: [");
    for n in 0..techniques {
        write!(list, "(id: \"t{n}\", label: \"Technique {n}\", minutes: 60),").unwrap();
    }
    list.push_str("],\nareas: [");
    for (n, id) in ids.iter().enumerate() {
        write!(list, "(id: \"{id}\", label: \"Area {n}\"),").unwrap();
    }
    list.push_str("],\noffers: [\n");
    let offered = (0..techniques).flat_map(|n| together.iter().map(move |areas| (n, areas)));
    for (n, (technique, areas)) in offered.take(offers).enumerate() {
        let (single, course) = (150 * areas.len() + n % 90, 400 * areas.len() + n % 70);
        writeln!(
            list,
            "(technique: \"t{technique}\", areas: {areas:?}, single: {single}, courses: {{3: {course}}}),",
        )
        .unwrap();
    }
    list.push_str(
        "],\nadd_ons: [(id: \"serum\", label: \"Serum\", single: 25, per: session),
         (id: \"kit\", label: \"Kit\", single: 35, per: plan)],\n)\n",
    );
    list
}

/// Every one, two and three of these.
fn subsets(ids: &[String]) -> Vec<Vec<&String>> {
    let mut subsets: Vec<Vec<&String>> = ids.iter().map(|id| vec![id]).collect();
    for (n, first) in ids.iter().enumerate() {
        for (m, second) in ids.iter().enumerate().skip(n + 1) {
            subsets.push(vec![first, second]);
            subsets.extend(ids.iter().skip(m + 1).map(|third| vec![first, second, third]));
        }
    }
    subsets
}
