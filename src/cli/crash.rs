//! Crashes: whatever panics leaves a report for the next start, and a line on standard error.
//!
//! Both hold a place in the code and fixed words. The message of a panic is neither written nor
//! printed: a name that was typed may stand in it.

use super::report::printable;
use crate::storage;
use std::{
    backtrace::Backtrace,
    env::consts::{ARCH, OS},
    io::{self, Write as _},
    panic::{self, Location},
    path::Path,
};

/// Place of a panic that names none.
const UNKNOWN: &str = "an unknown place";
/// The most calls that a report names.
const MOST_CALLS: usize = 40;

/// Has whatever panics from now on leave a report beside the drafts, and say where it lies.
pub fn report_crashes() {
    // What a panic finds is known beforehand, as far as it can be.
    let folder = storage::draft_folder().ok();
    panic::set_hook(Box::new(move |crash| {
        let place = crash.location().map_or_else(|| UNKNOWN.to_owned(), place_of);
        let backtrace = Backtrace::force_capture().to_string();
        let report = report(&place, &calls_in(&backtrace));
        let leave = |folder: &Path| storage::leave_crash_report(folder, &report).ok();
        let left = folder.as_deref().and_then(leave);
        let said = printable(&words(&place, left.as_deref()));
        // Nobody listens if it can't be printed, and a second panic would end all.
        let _unheard = io::stderr().write_all(said.as_bytes());
    }));
}

/// Text of a report.
fn report(place: &str, calls: &[&str]) -> String {
    let version = env!("CARGO_PKG_VERSION");
    let called = if calls.is_empty() { "" } else { "\nCalled by:\n  " };
    format!(
        "Needlepoint {version} made a mistake and broke off.\n\
         Place: {place}\n\
         System: {OS}, {ARCH}{called}{}\n\
         This report holds no names, no prices and no choices.\n",
        calls.join("\n  ")
    )
}

/// Words about a crash, with the path of its report if there is one.
fn words(place: &str, report: Option<&Path>) -> String {
    let hint = match report {
        Some(path) => format!(
            "give the report to whoever looks after this program; it holds no names and no \
             prices, and lies in {}",
            path.display()
        ),
        None => "no report could be written; give this line to whoever looks after this program"
            .to_owned(),
    };
    format!("error: Needlepoint made a mistake and broke off, at {place}\nhint: {hint}\n")
}

/// File, line and column of a panic.
fn place_of(location: &Location<'_>) -> String {
    format!("{}:{}:{}", within_package(location.file()), location.line(), location.column())
}

/// Path of a file of code from its package on: the folders before it are those of whoever built the
/// program, and may bear a name.
fn within_package(file: &str) -> String {
    let parts: Vec<&str> = file.split(['/', '\\']).collect();
    let last = parts.len().saturating_sub(1);
    let source = parts.iter().rposition(|part| *part == "src").unwrap_or(last);
    let is_standard = file.starts_with("/rustc/");
    let is_package = |part: &&str| is_standard || is_versioned(part);
    let before = source.checked_sub(1).filter(|before| parts.get(*before).is_some_and(is_package));
    parts.get(before.unwrap_or(source)..).unwrap_or_default().join("/")
}

/// True of a folder that is named after a package and its version: `egui-0.37.0`.
fn is_versioned(folder: &str) -> bool {
    let version = folder.rsplit_once('-').map(|(_, version)| version);
    version.is_some_and(|version| version.starts_with(|c: char| c.is_ascii_digit()))
}

/// Functions of this program in a backtrace, the innermost first. A program whose symbols were
/// stripped names none.
fn calls_in(backtrace: &str) -> Vec<&str> {
    let numbered = backtrace.lines().filter_map(|line| line.trim_start().split_once(": "));
    let functions = numbered.filter(|(number, _)| number.parse::<usize>().is_ok());
    functions.map(|(_, name)| name).filter(|name| is_ours(name)).take(MOST_CALLS).collect()
}

/// True of a function of this program, but for those that report its crash.
fn is_ours(function: &str) -> bool {
    let function = function.trim_start_matches('<');
    function.starts_with("needlepoint::") && !function.starts_with(module_path!())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_names_no_folder_of_whoever_built_the_program() {
        for (file, told) in [
            ("src/app/frame.rs", "src/app/frame.rs"),
            ("src\\app\\frame.rs", "src/app/frame.rs"),
            (
                "/home/ada/.cargo/registry/src/index-1949cf8c/egui-0.37.0/src/ui.rs",
                "egui-0.37.0/src/ui.rs",
            ),
            ("C:\\Users\\Ada\\registry\\src\\x\\egui-0.37.0\\src\\ui.rs", "egui-0.37.0/src/ui.rs"),
            ("/rustc/2964daab/library/core/src/option.rs", "core/src/option.rs"),
            ("/home/ada/src/needles.rs", "src/needles.rs"),
            ("/home/ada/target/build/out/made.rs", "made.rs"),
            ("tests/crashes/mod.rs", "mod.rs"),
            ("", ""),
        ] {
            assert_eq!(within_package(file), told, "{file}");
        }
    }

    #[test]
    fn calls_are_functions_of_this_program_without_their_files() {
        let backtrace = "   0: needlepoint::cli::crash::report_crashes::{{closure}}\n             \
                         at ./src/cli/crash.rs:26:37\n   1: std::panicking::panic_with_hook\n   \
                         2: <needlepoint::app::frame::App as eframe::App>::ui\n             \
                         at /home/ada/needlepoint/src/app/frame.rs:1:2\n   \
                         3: <unknown>\n  14: needlepoint::app::update::apply\n";
        let calls = [
            "<needlepoint::app::frame::App as eframe::App>::ui",
            "needlepoint::app::update::apply",
        ];
        assert_eq!(calls_in(backtrace), calls);
        assert_eq!(calls_in("disabled backtrace"), Vec::<&str>::new());
    }

    #[test]
    fn a_report_says_where_it_happened_and_what_led_there() {
        let told = report("src/app/frame.rs:12:5", &["needlepoint::a", "needlepoint::b"]);
        for expected in [
            concat!("Needlepoint ", env!("CARGO_PKG_VERSION"), " made a mistake"),
            "\nPlace: src/app/frame.rs:12:5\n",
            "\nCalled by:\n  needlepoint::a\n  needlepoint::b\n",
        ] {
            assert!(told.contains(expected), "{told}");
        }
        assert!(!report("src/a.rs:1:1", &[]).contains("Called"));
    }

    #[test]
    fn who_gets_no_report_is_told_to_pass_on_the_line() {
        let told = words("src/a.rs:1:1", Some(Path::new("state/crash-1.txt")));
        assert!(told.contains("at src/a.rs:1:1\nhint: give the report"), "{told}");
        assert!(told.ends_with("lies in state/crash-1.txt\n"), "{told}");
        assert!(words("src/a.rs:1:1", None).contains("hint: no report could be written"));
    }
}
