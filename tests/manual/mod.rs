//! The man page and the completions for shells: made from the arguments of the command line and
//! kept in `packaging/manual`, so that packing needs no other program than the one that is packed.

use crate::support::golden;
use clap::{Command, CommandFactory as _};
use clap_complete::{Generator as _, Shell};
use clap_mangen::{
    Man,
    roff::{Roff, bold, roman},
};
use needlepoint::cli::Arguments;
use std::io;

const NAME: &str = "needlepoint";

#[test]
fn the_completions_are_those_of_the_arguments() {
    for shell in [Shell::Bash, Shell::Fish, Shell::Zsh] {
        let mut script = Vec::new();
        clap_complete::generate(shell, &mut Arguments::command(), NAME, &mut script);
        let path = format!("packaging/manual/{}", shell.file_name(NAME));
        golden::hold(&path, &String::from_utf8(script).unwrap());
    }
}

#[test]
fn the_man_page_is_that_of_the_arguments() {
    let page = man_page();
    golden::hold("packaging/manual/needlepoint.1", &page);
    for command in Arguments::command().get_subcommands() {
        assert!(
            page.contains(&format!("\n.SS {}\n", command.get_name())),
            "{}",
            command.get_name()
        );
    }
}

/// The page: what clap knows, and at its end what only a person does.
fn man_page() -> String {
    let command = Arguments::command().disable_help_subcommand(true);
    let usage = usage(&command);
    let man = Man::new(command.clone().override_usage(usage));
    let commands: String = command.get_subcommands().map(of_command).collect();
    [
        // The preamble alone; every section would bring its own.
        Roff::new().render(),
        // Nothing is broken within a word, as that may be one to type.
        format!(
            ".TH NEEDLEPOINT 1 \"\" \"Needlepoint {}\" \"User Commands\"\n.nh\n.ad l\n",
            env!("CARGO_PKG_VERSION")
        ),
        section("NAME", &rendered(|page| man.render_name_section(page))),
        section("SYNOPSIS", &rendered(|page| man.render_synopsis_section(page))),
        section("DESCRIPTION", &rendered(|page| man.render_description_section(page))),
        section("OPTIONS", &rendered(|page| man.render_options_section(page))),
        section("COMMANDS", &format!(".SH\n{commands}")),
        section("CHOICE", &choice(&command)),
        section("EXIT STATUS", &format!(".SH\n{}", exit_status(&command))),
        include_str!("../../packaging/manual/end.roff").to_owned(),
    ]
    .concat()
}

/// A section under another heading than the one that it has, and without its preamble.
fn section(heading: &str, rendered: &str) -> String {
    let from = rendered.find(".SH").expect("it begins with a heading");
    let body = rendered[from..].split_once('\n').map_or("", |(_, body)| body);
    format!("{}{body}", Roff::new().control("SH", [heading]).to_roff())
}

fn rendered(render: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> String {
    let mut page = Vec::new();
    render(&mut page).unwrap();
    String::from_utf8(page).unwrap()
}

/// The forms of a command, a line each, as its help tells them.
fn usage(command: &Command) -> String {
    let usage = command.clone().render_usage().to_string();
    usage.trim_start_matches("Usage: ").to_owned()
}

/// Section of one command: its purpose, how it is called, and the options that it alone has.
fn of_command(command: &Command) -> String {
    let named = command.clone().bin_name(format!("{NAME} {}", command.get_name()));
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    let mut page = Roff::new();
    page.control("SS", [command.get_name()]).text([roman(format!("{about}."))]);
    page.control("PP", []).text([bold(usage(&named))]);
    let options = options(command, |heading| heading.is_none());
    page.to_roff() + options.split_once(".SH OPTIONS\n").map_or("", |(_, options)| options)
}

/// The options that make up a choice, which several commands share.
fn choice(command: &Command) -> String {
    let quote = command.find_subcommand("quote").expect("it writes quotes");
    let options = options(quote, |heading| heading.is_some());
    let (_, options) = options.split_once(".SH ").expect("they have a heading");
    let (_, options) = options.split_once('\n').expect("they stand below it");
    let mut page = Roff::new();
    let shared =
        "The same for estimate, explain, fit and quote. The ids are those that list shows.";
    page.control("SH", []).text([roman(shared)]);
    page.to_roff() + options
}

/// Options of a command whose heading is one that is wanted.
fn options(command: &Command, is_wanted: impl Fn(Option<&str>) -> bool) -> String {
    let command = command.clone().disable_help_flag(true).mut_args(|argument| {
        let is_hidden = !is_wanted(argument.get_help_heading());
        argument.hide(is_hidden)
    });
    rendered(|page| Man::new(command).render_options_section(page))
}

fn exit_status(command: &Command) -> String {
    let codes = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    let codes = codes.trim_start_matches("Exit codes: ").split(", ");
    let mut page = Roff::new();
    for code in codes {
        let (number, meaning) = code.split_once(' ').expect("a number and what it means");
        page.control("TP", []).text([bold(number)]).text([roman(meaning)]);
    }
    page.to_roff()
}
