//! The command line: the same engine without a window, and the only code that prints.
//!
//! Each subcommand returns what it has to say; [`run`] prints it. What concerns files, usage and
//! mistakes in a list is in English; what speaks of prices is in the language of the list.

mod args;
mod batch;
mod check;
mod estimate;
mod explain;
mod failure;
mod fit;
mod json;
mod list;
mod logger;
mod no_window;
mod quote;
mod report;
mod table;

pub use args::{
    Arguments, CheckArguments, Choice, Command, EstimateArguments, ExplainArguments, FitArguments,
    ListArguments, QuoteArguments, RendererName,
};
pub use logger::install_logger;
pub use no_window::no_window;

use crate::{
    catalog::PriceList,
    locale::Language,
    pricing_file::{self, Reading},
    storage,
};
use clap::{CommandFactory as _, Parser as _, error::ErrorKind};
use failure::Failure;
use jiff::civil::Date;
use report::{Report, Status};
use std::{path::Path, process::ExitCode};

/// Runs one command and says how it went: 0 done, 1 the list or the request is at fault,
/// 2 wrong usage.
pub fn run(command: &Command) -> ExitCode {
    let report = match command {
        Command::Check(arguments) => check::check(arguments),
        Command::List(arguments) => Report::new(list::list(arguments), arguments.json),
        Command::Estimate(arguments) if arguments.batch.is_some() => batch::batch(arguments),
        Command::Estimate(arguments) => Report::new(estimate::estimate(arguments), arguments.json),
        Command::Explain(arguments) => Report::new(explain::explain(arguments), arguments.json),
        Command::Fit(arguments) => Report::new(fit::fit(arguments), arguments.json),
        Command::Quote(arguments) => Report::new(quote::quote(arguments), arguments.json),
    };
    report.print()
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
pub fn warn_of_languages(faults: &[String]) {
    let lines: Vec<String> = faults.iter().map(|fault| format!("warning: {fault}\n")).collect();
    let stderr = lines.concat();
    Report { stderr, ..Report::default() }.print();
}

/// What was typed; or, where that is no usage or a wish for help, the exit code after saying so.
pub fn parse() -> Result<Arguments, ExitCode> {
    Arguments::try_parse().and_then(refuse_misspelled_command).map_err(|error| {
        let code = ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        let text = error.render().to_string();
        let (stdout, stderr) =
            if error.use_stderr() { (String::new(), text) } else { (text, String::new()) };
        Report { stdout, stderr, status: Status::Done }.print();
        code
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

/// The price list in a file that is meant: the named one, else the one in force on a day.
fn read_chosen_list(path: &Path, name: Option<&str>, day: Date) -> Result<PriceList, Failure> {
    let reading = read_price_list(path)?;
    reading.choose(name, day).cloned().map_err(Failure::List)
}

/// The price lists in a file, with what is odd about it.
fn read_price_list(path: &Path) -> Result<Reading, Failure> {
    let name = path.display().to_string();
    let bytes = storage::read_file(path).map_err(Failure::File)?;
    let text = pricing_file::decode(&name, &bytes)
        .map_err(|diagnostic| Failure::PriceList(vec![diagnostic]))?;
    pricing_file::read(&name, &text).map_err(Failure::PriceList)
}
