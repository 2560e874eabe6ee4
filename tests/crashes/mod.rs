//! Crashes: what a run that breaks off leaves and says, and what it must not. Each breaks off in a
//! process of its own, as whatever is done about panics is done for all of a process.

use needlepoint::{
    cli,
    storage::{CrashReport, read_crash_reports},
};
use std::{
    env, fs,
    path::Path,
    process::{Command, Output},
    thread,
};

const NAME: &str = "Ada Lovelace";
/// Variable that has [`breaks_off`] do so.
const BREAK_OFF: &str = "NEEDLEPOINT_TEST_BREAKS_OFF";

/// The other process: the hook of the program, and two panics with a name in their messages.
#[test]
fn breaks_off() {
    if env::var_os(BREAK_OFF).is_none() {
        return;
    }
    cli::report_crashes();
    for patient in [NAME; 2] {
        let thread = thread::Builder::new().name(patient.to_owned());
        thread.spawn(move || give_up(patient)).unwrap().join().unwrap_err();
    }
}

fn give_up(patient: &str) {
    panic!("{patient} is chosen twice");
}

/// Runs [`breaks_off`] with this folder for settings and drafts.
fn break_off(folder: &Path) -> Output {
    let tests = env::current_exe().unwrap();
    let mut run = Command::new(tests);
    run.args(["--exact", "crashes::breaks_off", "--nocapture"]);
    run.env(BREAK_OFF, "1").env("NEEDLEPOINT_CONFIG_DIR", folder).output().unwrap()
}

fn assert_tells_no_name(text: &str) {
    for secret in [NAME, "chosen twice", env!("CARGO_MANIFEST_DIR")] {
        assert!(!text.contains(secret), "{secret} stands in: {text}");
    }
}

#[test]
fn a_crash_leaves_its_place_and_not_a_word_of_its_message() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().join("state");
    let output = break_off(&folder);
    assert!(output.status.success(), "{output:?}");
    let reports = read_crash_reports(&folder);
    assert_eq!(reports.len(), 2, "{output:?}");
    for CrashReport { path, text } in &reports {
        assert_tells_no_name(text);
        assert!(!text.contains(&folder.display().to_string()), "{text}");
        assert!(text.contains("\nPlace: mod.rs:"), "{text}");
        assert!(text.contains(env!("CARGO_PKG_VERSION")), "{text}");
        assert!(text.len() < 8 * 1024, "{} bytes", text.len());
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains(&path.display().to_string()), "{said}");
    }
    for stream in [&output.stdout, &output.stderr] {
        assert_tells_no_name(&String::from_utf8_lossy(stream));
    }
}

#[test]
fn a_crash_whose_report_can_not_be_written_says_so_and_goes_no_further() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("state");
    fs::write(&file, "a file where the folder is to be").unwrap();
    let output = break_off(&file);
    assert!(output.status.success(), "{output:?}");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_tells_no_name(&said);
    assert!(said.contains("broke off, at mod.rs:"), "{said}");
    assert!(said.contains("no report could be written"), "{said}");
}
