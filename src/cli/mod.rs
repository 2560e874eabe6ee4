//! Command line: the engine of the window without the window, and the only code that prints.
//!
//! Each subcommand returns what it has to say; [`run`] prints it on a [`Terminal`]. What concerns
//! files, usage and mistakes in a list is in English; what speaks of prices is in the language of
//! the list.

mod args;
mod batch;
mod check;
mod console;
mod crash;
mod estimate;
mod explain;
mod failure;
mod fit;
mod list;
mod logger;
mod new;
mod no_window;
mod price_list;
mod quote;
mod report;
mod status;
mod table;
mod terminal;

pub use args::{
    Arguments, CheckArguments, Choice, Command, EstimateArguments, ExplainArguments, FitArguments,
    ListArguments, NewArguments, QuoteArguments, RendererName,
};
pub use console::join_console;
pub use crash::report_crashes;
pub use logger::install_logger;
pub use no_window::no_window;
pub use status::Status;
pub use terminal::Terminal;

use crate::{locale::Language, storage};
use clap::{CommandFactory as _, Parser as _, error::ErrorKind};
use failure::Failure;
use report::Report;
use std::{ffi::OsString, path::Path};

/// Runs one command and says how it went.
pub fn run(command: &Command, terminal: &mut Terminal<'_>) -> Status {
    let report = match command {
        Command::Check(arguments) => check::check(arguments, terminal),
        Command::List(arguments) => Report::new(list::list(arguments, terminal), arguments.json),
        Command::Estimate(arguments) if arguments.batch.is_some() => {
            batch::batch(arguments, terminal)
        }
        Command::Estimate(arguments) => {
            Report::new(estimate::estimate(arguments, terminal), arguments.json)
        }
        Command::Explain(arguments) => {
            Report::new(explain::explain(arguments, terminal), arguments.json)
        }
        Command::Fit(arguments) => Report::new(fit::fit(arguments, terminal), arguments.json),
        Command::New(arguments) => new::new(arguments, terminal),
        Command::Quote(arguments) => Report::new(quote::quote(arguments, terminal), arguments.json),
    };
    report.print(terminal)
}

/// Adds the languages that the clinic has beside its settings, and says what is wrong with them.
pub fn add_languages() -> Vec<String> {
    let Ok(folder) = storage::settings_folder() else { return Vec::new() };
    let add = |added: Result<storage::AddedLanguage, storage::StorageError>| {
        let storage::AddedLanguage { tag, texts } = added.map_err(|error| error.to_string())?;
        let texts = texts.into_iter().map(|(path, text)| (path.display().to_string(), text));
        Language::add(&tag, texts.collect()).map_err(|error| error.to_string())
    };
    storage::read_languages(&folder).into_iter().filter_map(|added| add(added).err()).collect()
}

/// Says what is wrong with the languages that the clinic added; the program goes on without them.
pub fn warn_of_languages(faults: &[String], terminal: &mut Terminal<'_>) {
    let lines: Vec<String> = faults.iter().map(|fault| format!("warning: {fault}\n")).collect();
    let stderr = lines.concat();
    Report { stderr, ..Report::default() }.print(terminal);
}

/// Removes what killed runs of this program left while they were writing.
pub fn remove_leftovers() {
    for folder in [storage::draft_folder(), storage::settings_folder()].into_iter().flatten() {
        storage::remove_leftovers(&folder);
    }
}

/// Arguments that were typed, the name of the program first. If they are wrong or ask for help,
/// that is printed, and the error is the status to end with.
pub fn parse(
    typed: impl IntoIterator<Item = OsString>,
    terminal: &mut Terminal<'_>,
) -> Result<Arguments, Status> {
    Arguments::try_parse_from(typed).and_then(refuse_misspelled_command).map_err(|error| {
        let text = error.render().to_string();
        let report = if error.use_stderr() {
            Report { stderr: text, status: Status::WrongUsage, ..Report::default() }
        } else {
            Report { stdout: text, ..Report::default() }
        };
        report.print(terminal);
        report.status
    })
}

/// A lone word without an ending is meant as a command, not as a price list: a script that
/// misspells one must not find itself before an open window. `./prices` is a file.
fn refuse_misspelled_command(arguments: Arguments) -> Result<Arguments, clap::Error> {
    // `./prices` has two components.
    let is_word = |path: &&Path| path.components().count() == 1 && path.extension().is_none();
    let Some(word) = arguments.opened.as_deref().filter(is_word) else { return Ok(arguments) };
    let message = format!(
        "there is no command '{}' (a price list has an ending, or is written ./{0})",
        word.display()
    );
    Err(Arguments::command().error(ErrorKind::InvalidSubcommand, message))
}
