//! How long the main job takes, and how often it asks for memory: read a list, one estimate, one
//! frame of the window, one PDF.
//!
//! `cargo bench` runs it. Times are for looking at, not for failing on.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a benchmark fails by panicking")]
#![expect(clippy::print_stdout, reason = "a benchmark prints what it measures")]

mod batch;
mod engine;
mod lists;
mod naive;
mod plain;
mod reading;

use divan::{AllocProfiler, Bencher, black_box};
use egui_kittest::Harness;
use needlepoint::{
    app::{App, FileChoice, Setup, Window},
    catalog::PriceList,
    export::{Format, export},
    locale::Locale,
    price_file::{self, samples::SAMPLES},
    quote::Quote,
    selection::{ChosenAddOn, Selection},
    storage::{Habits, ThemeChoice},
};

/// Counts allocations, which costs a little time at each.
#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

fn sample() -> PriceList {
    price_file::read(uk().name, uk().text).unwrap().list
}

fn uk() -> &'static price_file::samples::Sample {
    SAMPLES.iter().find(|sample| sample.name == "sample-uk.ron").unwrap()
}

/// Face and neck, three to six sessions, two add-ons.
fn selection() -> Selection {
    let add_on = ChosenAddOn::new;
    Selection {
        concerns: vec!["acne-scars".to_owned()],
        technique: Some("standard".to_owned()),
        areas: vec!["face".into(), "neck".into()],
        sessions: Some("3..6".parse().unwrap()),
        add_ons: vec![add_on("serum"), add_on("kit")],
        ..Selection::default()
    }
}

#[divan::bench]
fn read_a_price_list(bencher: Bencher<'_, '_>) {
    bencher.bench(|| price_file::read(black_box(uk().name), black_box(uk().text)).unwrap());
}

/// Layout and shapes of the whole window, not drawn.
#[divan::bench]
fn one_frame_of_the_window(bencher: Bencher<'_, '_>) {
    let setup = Setup {
        language: None,
        language_faults: Vec::new(),
        locale: Locale::for_tag("en-GB"),
        theme: ThemeChoice::default(),
        zoom: 100,
        habits: Habits::default(),
        quote_folder: ".".into(),
        home_folder: None,
        settings_folder: None,
        draft_folder: None,
        file_choice: FileChoice::Path,
        today: || jiff::civil::date(2026, 11, 21),
    };
    let window = Window { setup, price_list: None, quote: None, region: Some("GB".to_owned()) };
    let mut harness = Harness::builder()
        .with_size([1280.0, 800.0])
        .build_eframe(|creation| App::new(&creation.egui_ctx, window));
    harness.run();
    bencher.bench_local(|| harness.step());
}

#[divan::bench(sample_count = 20)]
fn one_pdf(bencher: Bencher<'_, '_>) {
    let (list, selection, locale) = (sample(), selection(), Locale::for_tag("en-GB"));
    let mut patient = 0_u32;
    bencher.bench_local(|| {
        // Another patient each time, as at the desk: the same quote again would be cached.
        patient = patient.wrapping_add(1);
        let day = jiff::civil::date(2026, 11, 21);
        let quote =
            Quote::issue(list.clone(), selection.clone(), &patient.to_string(), day).unwrap();
        export(&quote, &locale, Format::Pdf).unwrap()
    });
}
