//! The command line within this process: to start the program for each of a thousand cases takes
//! half a minute.

use super::schema;
use needlepoint::cli::{self, Arguments, Status, Terminal};
use std::path::Path;

/// Outcome of a command.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Output {
    pub(crate) status: Status,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// Runs the words of a command in a folder, with an input. JSON that it prints must be as its schema
/// says.
pub(crate) fn run(folder: &Path, words: &[String], input: &str) -> Output {
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    let mut terminal = Terminal::new(folder, input.as_bytes(), &mut stdout, &mut stderr);
    let typed = ["needlepoint".into()].into_iter().chain(words.iter().map(Into::into));
    let status = match cli::parse(typed, &mut terminal) {
        Ok(Arguments { command: Some(command), .. }) => cli::run(&command, &mut terminal),
        Ok(_) => panic!("that opens the window"),
        Err(status) => status,
    };
    drop(terminal);
    let [stdout, stderr] = [stdout, stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    schema::hold(words, &stdout);
    Output { status, stdout, stderr }
}
