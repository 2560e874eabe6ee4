//! A batch of choices on the command line, beside the same sums by a Python script.
//!
//! Both are whole processes that read one file. The script has the prices written into it and
//! gives the totals alone; the program reads the list, and its answers hold lines, causes, hints
//! and the calendar. The totals are the same, or nothing is measured.

use crate::lists;
use divan::{Bencher, counter::ItemsCount};
use std::{
    fs,
    path::Path,
    process::{Command, Output},
};
use tempfile::TempDir;

/// How many choices there are.
const CHOICES: usize = 2_000;

#[divan::bench(sample_count = 10)]
fn batch_by_needlepoint(bencher: Bencher<'_, '_>) {
    let folder = folder();
    bencher.counter(ItemsCount::new(CHOICES)).bench_local(|| needlepoint(folder.path()));
}

#[divan::bench(sample_count = 10)]
fn batch_by_python_decimals(bencher: Bencher<'_, '_>) {
    let folder = folder();
    let Some(sums) = python(folder.path()) else {
        println!("python3 is not here, so nothing is measured beside the batch");
        return;
    };
    let ends = |total: &serde_json::Value| [&total["low"], &total["high"]].map(ToString::to_string);
    let expected: Vec<_> = answers(&sums).iter().map(ends).collect();
    let totals = answers(&needlepoint(folder.path()));
    let totals: Vec<_> = totals.iter().map(|answer| ends(&answer["total"])).collect();
    assert_eq!((totals.len(), &totals), (CHOICES, &expected));
    bencher.counter(ItemsCount::new(CHOICES)).bench_local(|| python(folder.path()));
}

/// A folder with the list and the choices.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("list.ron"), lists::realistic(60)).unwrap();
    let choices: String = (0..CHOICES).map(choice).collect();
    fs::write(folder.path().join("choices.jsonl"), choices).unwrap();
    folder
}

/// One of many choices: some of three areas and of three add-ons, at one to nine sessions, every
/// other one of a member.
fn choice(n: usize) -> String {
    let some = |of: [&'static str; 3], bits: usize| -> Vec<&str> {
        (0..3).filter(|bit| bits & (1 << bit) != 0).map(|bit| of[bit]).collect()
    };
    let areas = some(["face", "neck", "chest"], n % 7 + 1);
    let add_ons = some(["serum", "led", "kit"], n / 3 % 8);
    let (least, more) = (1 + n / 7 % 6, n / 42 % 4);
    let member = if n.is_multiple_of(2) { "null" } else { "\"club\"" };
    format!(
        "{{\"areas\": {areas:?}, \"add_ons\": {add_ons:?}, \
         \"sessions\": \"{least}..{}\", \"member\": {member}}}\n",
        least + more
    )
}

fn needlepoint(folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_needlepoint"))
        .args(["estimate", "list.ron", "--batch", "choices.jsonl"])
        .args(["--technique", "standard", "--on", "2026-04-01"])
        .current_dir(folder)
        .env("NEEDLEPOINT_CONFIG_DIR", folder)
        .output()
        .unwrap()
}

/// What the script answers; `None` where there is no Python.
fn python(folder: &Path) -> Option<Output> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bench/decimal_sums.py");
    let choices = folder.join("choices.jsonl");
    let output = Command::new("python3").arg(script).arg(choices).output().ok()?;
    output.status.success().then_some(output)
}

fn answers(output: &Output) -> Vec<serde_json::Value> {
    let text = std::str::from_utf8(&output.stdout).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}
