//! The README says what the checks run.

use super::read;

#[test]
fn the_readme_runs_and_tests_what_the_checks_run() {
    assert_eq!(readme_faults(&read("README.md"), &read(".ci/run")), Vec::<String>::new());
}

/// What is missing for a reader who types what the README says.
fn readme_faults(readme: &str, checks: &str) -> Vec<String> {
    let code: Vec<&str> =
        readme.split("```").skip(1).step_by(2).flat_map(str::lines).map(str::trim).collect();
    let command =
        |words: &str| code.iter().find_map(|line| line.find(words).map(|at| line[at..].trim()));
    let mut faults = Vec::new();
    if command("cargo run").is_none() {
        faults.push("the README has no command that runs it".to_owned());
    }
    match command("cargo test") {
        None => faults.push("the README has no command that tests it".to_owned()),
        Some(test) if checks.lines().any(|line| line.trim() == test) => {}
        Some(test) => faults.push(format!(".ci/run does not run the README's `{test}`")),
    }
    faults
}

#[test]
fn a_readme_without_its_commands_has_faults() {
    assert_eq!(readme_faults("Nothing.", "").len(), 2);
    let readme = "```sh\ncargo run\n```\ntext cargo test\n```sh\napt-get install x && cargo test --release\n```";
    assert_eq!(
        readme_faults(readme, "cargo test"),
        [".ci/run does not run the README's `cargo test --release`"]
    );
    assert_eq!(readme_faults(readme, "  cargo test --release\n"), Vec::<String>::new());
}
