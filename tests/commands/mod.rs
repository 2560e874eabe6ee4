//! The command line as it is typed: cases as files, and what a file can't show.

mod case;
mod corrections;
mod documents;

use crate::support::{
    cases,
    program::{self, Output},
};
use clap::CommandFactory as _;
use needlepoint::cli::Status;
use std::{
    collections::BTreeSet,
    fs,
    io::{BufRead as _, BufReader, Write as _},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

const QUOTE: &str = "quote willow.ron --technique standard --area face --on 2026-11-21";

#[test]
fn every_case_says_what_its_file_says() {
    cases::hold("commands/cases", "txt", |_, expected| {
        let folder = folder_with_lists();
        let got = case::replay(expected, |typed| {
            // Help is as wide as the terminal of its process; the program is started without one.
            let is_help = typed.ends_with("--help");
            (if is_help { said_by_program } else { needlepoint })(folder.path(), typed)
        });
        if case::matches(expected, &got) {
            expected.to_owned()
        } else {
            case::mended(expected, &got)
        }
    });
}

#[test]
fn the_lines_of_an_estimate_add_up_to_its_total_at_both_ends() {
    let folder = folder_with_lists();
    let choice = "--area face --technique standard --sessions 2..4 --add-on serum";
    for (list, adds_tax) in [("willow.ron", false), ("harbor.ron", true)] {
        let output = needlepoint(folder.path(), &format!("estimate {list} {choice} --json"));
        let json: serde_json::Value = serde_json::from_str(&output.stdout).unwrap();
        let lines = json["lines"].as_array().unwrap();
        let counted = || lines.iter().filter(|line| line["included"] != true);
        for end in ["low", "high"] {
            let sum: i64 = counted().map(|line| line[end].as_i64().unwrap()).sum();
            assert_eq!(Some(sum), json["total"][end].as_i64(), "{list}: {end}");
        }
        assert_eq!(counted().any(|line| line["kind"] == "tax"), adds_tax, "{list}");
    }
}

#[test]
fn a_plan_that_fits_says_how_it_lies_to_the_budget_and_to_the_best_one() {
    let folder = folder_with_lists();
    let choice = "--area face --area neck --budget 900 --on 2026-11-21";
    let output = needlepoint(folder.path(), &format!("fit willow.ron {choice} --json"));
    let json: serde_json::Value = serde_json::from_str(&output.stdout).unwrap();
    let of = |plan: &serde_json::Value| {
        ["sessions", "left", "difference"].map(|name| plan[name].as_i64())
    };
    let plans: Vec<_> = json["plans"].as_array().unwrap().iter().map(of).collect();
    assert_eq!(plans, [[Some(4), Some(1_950), Some(0)], [Some(3), Some(25_950), Some(-24_000)],]);
    assert_eq!(of(&json["above"]), [Some(5), Some(-22_050), Some(24_000)]);
    let open: Vec<_> = json["open"].as_array().unwrap().iter().map(of).collect();
    assert_eq!(open, [[Some(2), None, None], [Some(1), None, None]]);
    assert_eq!(json["plans"][0]["estimate"]["total"], json["plans"][0]["total"]);
}

#[test]
fn a_batch_on_the_input_is_answered_before_more_is_asked() {
    let folder = folder_with_lists();
    let mut child = program_in(folder.path())
        .args(case::words("estimate willow.ron --batch - --technique standard --area face"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut asks = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap());
    for (sessions, low) in [(1, 19_000), (3, 49_500)] {
        writeln!(asks, "{{\"sessions\": {sessions}}}").unwrap();
        let mut answer = String::new();
        answers.read_line(&mut answer).unwrap();
        let json: serde_json::Value = serde_json::from_str(&answer).unwrap();
        assert_eq!(json["total"]["low"], low, "{answer}");
    }
    drop(asks);
    assert!(child.wait().unwrap().success());
}

#[test]
fn hostile_lines_of_a_batch_are_answered_in_their_places_and_in_time() {
    let ids = |letter: char, count: usize| -> String {
        let ids = (0..count).map(|n| format!("(id: \"{letter}{n}\", label: \"{letter}{n}\"),"));
        ids.collect::<Vec<_>>().concat()
    };
    let offer = |area: usize, size: usize| {
        format!(
            "(technique: \"t\", areas: [\"a{area}\"], size: \"s{size}\", single: 999999999999,
            courses: {{3: 999999999999, 200: 999999999999}}),"
        )
    };
    let offers: String = (0..36).map(|place| offer(place / 3, place % 3)).collect();
    let list = format!(
        "(schema: 1, clinic: (name: \"Hostile\"), language: \"en\", currency: \"JPY\",
        techniques: [(id: \"t\", label: \"t\")], areas: [{}], sizes: [{}], offers: [{offers}])",
        ids('a', 12),
        ids('s', 3)
    );
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("hostile.ron"), list).unwrap();
    let areas = |count: usize| (0..count).map(|n| format!("a{n}")).collect::<Vec<_>>();
    let line =
        |count, sessions| format!("{{\"areas\":{:?},\"sessions\":{sessions}}}\n", areas(count));
    // The simple line in between shows that each answer stands in its place.
    let lines = [
        line(12, "\"1..200\""),
        line(4, "\"1..200\""),
        line(1, "1"),
        format!("{{\"areas\":{:?}}}\n", areas(4_000)),
        format!("{}\n", "[".repeat(50_000)),
        line(12, "6"),
    ];
    fs::write(folder.path().join("lines.jsonl"), lines.concat().repeat(4)).unwrap();
    let begun = Instant::now();
    let output = needlepoint(folder.path(), "estimate hostile.ron --batch lines.jsonl");
    assert!(begun.elapsed() < Duration::from_mins(1), "{:?}", begun.elapsed());
    let answers: Vec<serde_json::Value> =
        output.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let codes: Vec<Option<&str>> =
        answers.iter().map(|answer| answer["error"]["code"].as_str()).collect();
    let many = Some("too_many_combinations");
    let expected = [many, None, None, Some("unknown_area"), Some("selection"), many];
    assert_eq!(codes, expected.repeat(4));
    assert_eq!(answers[2]["total"]["low"], 999_999_999_999_i64);
}

/// As many special prices as offers: to ask every offer for each of them would take many checks.
#[test]
fn a_long_list_is_listed_in_about_the_time_that_it_takes_to_check_it() {
    const COUNT: usize = 6_000;
    let each = |entry: fn(usize) -> String| (0..COUNT).map(entry).collect::<Vec<_>>().concat();
    let list = format!(
        "(schema: 1, clinic: (name: \"Long\"), language: \"en\", currency: \"GBP\", \
         techniques: [(id: \"t\", label: \"T\")], areas: [{}], offers: [{}], special_prices: [{}])",
        each(|n| format!("(id: \"a{n}\", label: \"A\"),")),
        each(|n| format!("(technique: \"t\", areas: [\"a{n}\"], single: 100),")),
        each(|n| format!(
            "(id: \"x{n}\", label: \"X\", price: 90, client: new, offers: [\"t/a{n}\"]),"
        ))
    );
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("long.ron"), list).unwrap();
    let time = |typed: &str| {
        let begun = Instant::now();
        assert!(needlepoint(folder.path(), typed).status == Status::Done, "{typed}");
        begun.elapsed()
    };
    for listing in ["list long.ron", "list long.ron --json"] {
        // What else the computer does makes single times longer.
        let is_quick = || time(listing) < 6 * time("check long.ron");
        assert!((0..8).any(|_| is_quick()), "{listing}");
    }
}

#[test]
fn a_quote_is_a_file_of_the_form_that_its_ending_says() {
    let folder = folder_with_lists();
    for (name, start) in
        [("quote.pdf", "%PDF-"), ("quote.html", "<!doctype html>"), ("UPPER.PDF", "%PDF-")]
    {
        let output = needlepoint(folder.path(), &format!("{QUOTE} --patient 'A 12' -o {name}"));
        assert_eq!(output.status, Status::Done, "{}", output.stderr);
        let written = text(&fs::read(folder.path().join(name)).unwrap());
        assert!(written.to_lowercase().starts_with(&start.to_lowercase()), "{name}");
    }
}

#[test]
fn a_quote_that_is_there_already_is_kept_unless_forced() {
    let folder = folder_with_lists();
    let path = folder.path().join("quote.html");
    fs::write(&path, "the first one").unwrap();
    let refused = needlepoint(folder.path(), &format!("{QUOTE} -o quote.html"));
    assert_eq!(refused.status, Status::AtFault);
    assert_eq!(fs::read_to_string(&path).unwrap(), "the first one");
    let forced = needlepoint(folder.path(), &format!("{QUOTE} -o quote.html --force"));
    assert_eq!(forced.status, Status::Done);
    assert_ne!(fs::read_to_string(&path).unwrap(), "the first one");
}

/// Who runs the program is the administrator on many machines that run tests: nothing but these
/// refusals would keep a device from being replaced there.
#[cfg(target_os = "linux")]
#[test]
fn a_quote_is_never_written_in_place_of_a_link_a_pipe_a_device_or_a_folder() {
    use std::os::unix::fs::{FileTypeExt as _, symlink};
    let folder = folder_with_lists();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("real.html"), "the first one").unwrap();
    symlink("real.html", at("link.html")).unwrap();
    symlink("gone.html", at("dangling.html")).unwrap();
    symlink("/dev/null", at("device.html")).unwrap();
    assert!(Command::new("mkfifo").arg(at("pipe.html")).status().unwrap().success());
    fs::create_dir(at("folder.html")).unwrap();
    let before = names_in(folder.path());
    let link = "name the file that it leads to, or choose another name";
    for (name, why, remedy) in [
        ("link.html", "a link", link),
        ("dangling.html", "a link", link),
        ("device.html", "a link", link),
        ("pipe.html", "no ordinary file", "choose another name, such as quote.pdf"),
        ("folder.html", "a folder", "name a file in it, such as quote.pdf"),
    ] {
        for force in ["", " --force"] {
            let output = needlepoint(folder.path(), &format!("{QUOTE} -o {name}{force}"));
            let said = format!("error: {name} is {why}\nhint: {remedy}\n");
            assert_eq!((output.status, output.stderr), (Status::AtFault, said));
        }
    }
    assert_eq!(names_in(folder.path()), before);
    assert_eq!(fs::read_to_string(at("real.html")).unwrap(), "the first one");
    for link in ["link.html", "dangling.html", "device.html"] {
        assert!(fs::symlink_metadata(at(link)).unwrap().is_symlink(), "{link}");
    }
    assert!(fs::symlink_metadata(at("pipe.html")).unwrap().file_type().is_fifo());
    assert!(fs::metadata("/dev/null").unwrap().file_type().is_char_device());
}

#[cfg(target_os = "linux")]
#[test]
fn a_price_list_may_be_a_link_and_stays_one() {
    let folder = folder_with_lists();
    let link = folder.path().join("link.ron");
    std::os::unix::fs::symlink("willow.ron", &link).unwrap();
    let output = needlepoint(folder.path(), &QUOTE.replace("willow.ron", "link.ron -o quote.html"));
    assert_eq!(output.status, Status::Done, "{}", output.stderr);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
}

#[test]
fn what_a_killed_export_left_is_removed_at_the_next_start() {
    let folder = folder_with_lists();
    let settings = folder.path().join("settings");
    let part = folder.path().join(".needlepoint-0123456789abcdef0123456789abcdef.part");
    let note = settings.join("writing-0123456789abcdef.note");
    fs::create_dir(&settings).unwrap();
    fs::write(&part, "half a quote").unwrap();
    fs::write(&note, part.to_str().unwrap()).unwrap();
    let listing = program_in(folder.path()).args(["list", "willow.ron"]).output().unwrap();
    assert!(listing.status.success());
    assert!(!part.exists() && !note.exists());
}

#[test]
fn an_export_leaves_nothing_but_its_file() {
    let folder = folder_with_lists();
    let before = names_in(folder.path());
    for force in ["", " --force", ""] {
        said_by_program(folder.path(), &format!("{QUOTE} -o quote.html{force}"));
        let mut after = names_in(folder.path());
        after.retain(|name| !before.contains(name) && name != "settings");
        assert_eq!(after, ["quote.html"]);
    }
    let settings = folder.path().join("settings");
    assert!(!settings.exists() || names_in(&settings).is_empty());
}

/// The README's own words are typed in a folder that looks like the repository.
#[test]
fn the_commands_of_the_readme_work() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("pricing")).unwrap();
    let sample = root.join("pricing/sample-uk.ron");
    for name in ["pricing/sample-uk.ron", "my-prices.ron"] {
        fs::copy(&sample, folder.path().join(name)).unwrap();
    }
    let readme = fs::read_to_string(root.join("README.md")).unwrap();
    let commands: Vec<&str> =
        readme.lines().filter_map(|line| line.strip_prefix("cargo run -- ")).collect();
    assert!(commands.len() > 2, "the README shows no commands");
    for typed in commands {
        let output = needlepoint(folder.path(), typed);
        assert_eq!(output.status, Status::Done, "{typed}\n{}", output.stderr);
    }
}

#[test]
fn every_flag_stands_in_the_readme() {
    let readme = fs::read_to_string(here("../../README.md")).unwrap();
    let program = needlepoint::cli::Arguments::command();
    let commands = std::iter::once(&program).chain(program.get_subcommands());
    let flags = commands.flat_map(clap::Command::get_arguments).filter_map(|flag| flag.get_long());
    let stands = |flag: &str| {
        let named = format!("`--{flag}");
        readme.split(&named).skip(1).any(|rest| rest.starts_with(['`', ' ']))
    };
    let missing: BTreeSet<&str> = flags.filter(|flag| !stands(flag)).collect();
    assert_eq!(missing, BTreeSet::new());
    assert!(!stands("moon"));
}

#[test]
fn a_file_that_is_no_text_is_refused_with_a_remedy() {
    let folder = folder_with_lists();
    fs::write(folder.path().join("bytes.ron"), [0xff, 0xfe, 0x28, 0x00]).unwrap();
    let output = needlepoint(folder.path(), "list bytes.ron");
    assert_eq!(output.status, Status::AtFault);
    assert!(output.stderr.contains("\nhint: "), "{}", output.stderr);
}

/// Lacks of the libraries below, such as of a sign for a currency, are nobody's error. They would be
/// told on the error stream of the process, so the commands run in one that has its own.
#[test]
fn nothing_is_said_on_the_error_stream_in_any_currency_and_language() {
    let (_, module) = module_path!().split_once("::").unwrap_or_default();
    let commands = [module, "commands_in_every_currency_and_language"];
    let commands: Vec<&str> = commands.into_iter().filter(|name| !name.is_empty()).collect();
    let output = Command::new(std::env::current_exe().unwrap())
        .args([&commands.join("::"), "--exact", "--ignored", "--nocapture"])
        .output()
        .unwrap();
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), String::new()));
    let ran = text(&output.stdout);
    assert!(ran.contains("1 passed"), "{ran}");
}

#[test]
#[ignore = "another test runs it in a process of its own"]
fn commands_in_every_currency_and_language() {
    let folder = tempfile::tempdir().unwrap();
    let currencies = ["GBP", "CHF", "AED", "KWD", "RON", "TND", "PLN", "JPY", "XOF", "RSD"];
    let languages = ["en", "de", "es", "fr", "it", "pl", "pt", "pt-BR", "de-CH", "fr-TN", "en-AE"];
    let choice = "two.ron --area face --sessions 2..3 --on 2026-11-21 --start 2026-12-01";
    let commands = [
        "check two.ron",
        "list two.ron",
        &format!("estimate {choice}"),
        &format!("quote {choice} --force -o quote.html"),
    ];
    for (currency, language) in
        currencies.iter().flat_map(|currency| languages.map(|language| (currency, language)))
    {
        let list = format!(
            "(schema: 1, clinic: (name: \"Two\"), language: \"{language}\", \
             currency: \"{currency}\", price_band: (from: 1, to: 9000), \
             techniques: [(id: \"rf\", label: \"RF\", every_weeks: 4)], \
             areas: [(id: \"face\", label: \"Face\")], \
             offers: [(technique: \"rf\", areas: [\"face\"], single: 1500..2500)])"
        );
        fs::write(folder.path().join("two.ron"), list).unwrap();
        for typed in commands {
            let output = needlepoint(folder.path(), typed);
            let said = (output.status, output.stderr);
            assert_eq!(said, (Status::Done, String::new()), "{typed}, {currency} in {language}");
        }
    }
}

/// Exit code, streams and working folder, which the other tests take for granted.
#[test]
fn the_program_says_what_its_library_says() {
    let folder = folder_with_lists();
    for typed in ["list willow.ron", "list gone.ron", "check faulty.ron --json", "frob", "-V"] {
        assert_eq!(said_by_program(folder.path(), typed), needlepoint(folder.path(), typed));
    }
    // A path is told as it was typed.
    let of_folder = said_by_program(folder.path(), "list ./");
    assert!(of_folder.stderr.starts_with("error: ./ is a folder\n"), "{}", of_folder.stderr);
}

/// `needlepoint list … | head -0`
#[cfg(unix)]
#[test]
fn a_reader_that_leaves_early_is_no_fault() {
    let folder = folder_with_lists();
    let mut child = program_in(folder.path())
        .args(["list", "willow.ron"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), String::new()));
}

#[cfg(target_os = "linux")]
#[test]
fn a_pipe_is_not_waited_for() {
    let folder = folder_with_lists();
    let made = Command::new("mkfifo").arg(folder.path().join("pipe")).status().unwrap();
    assert!(made.success());
    let output = needlepoint(folder.path(), "check pipe");
    assert_eq!(
        (output.status, output.stdout.as_str()),
        (
            Status::AtFault,
            "error: pipe is no ordinary file\nhint: save it as a file of its own, and name that\n"
        )
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_result_that_can_not_be_written_is_said() {
    let folder = folder_with_lists();
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = program_in(folder.path())
        .args(["list", "willow.ron"])
        .stdout(full)
        .stderr(Stdio::piped())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(
        text(&output.stderr).starts_with("error: the result can't be written"),
        "{}",
        text(&output.stderr)
    );
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_display_the_command_line_is_named() {
    let folder = folder_with_lists();
    let mut command = program_in(folder.path());
    for display in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"] {
        command.env_remove(display);
    }
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stderr);
    assert!(said.starts_with("error: there is no display\nhint: "), "{said}");
    assert!(said.contains("needlepoint estimate"), "{said}");
}

/// Runs what is typed after the name of the program, within this process.
fn needlepoint(folder: &Path, typed: &str) -> Output {
    program::run(folder, &case::words(typed), "")
}

/// Starts the program itself with what is typed after its name.
fn said_by_program(folder: &Path, typed: &str) -> Output {
    let output = program_in(folder).args(case::words(typed)).output().unwrap();
    let status = match output.status.code() {
        Some(0) => Status::Done,
        Some(1) => Status::AtFault,
        Some(2) => Status::WrongUsage,
        other => panic!("the exit code was {other:?}"),
    };
    Output { status, stdout: text(&output.stdout), stderr: text(&output.stderr) }
}

/// The program itself, in a folder of its own and with no settings of whoever runs the tests.
fn program_in(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_needlepoint"));
    command
        .current_dir(folder)
        .env("NEEDLEPOINT_CONFIG_DIR", folder.join("settings"))
        .env_remove("RUST_BACKTRACE");
    command
}

/// A folder with the price lists that the cases name.
fn folder_with_lists() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(here("lists")).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), folder.path().join(entry.file_name())).unwrap();
    }
    folder
}

/// The names of what lies in a folder, sorted.
fn names_in(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<_> = names.map(|name| name.into_string().unwrap()).collect();
    names.sort();
    names
}

fn here(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/commands").join(name)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
