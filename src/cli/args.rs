//! Arguments of the command line, and how the words of a choice become a [`Selection`].

use super::failure::Failure;
use crate::{
    catalog::{Country, NoCountry, PriceList},
    estimate::Client,
    locale::{Language, Locale},
    money::is_plain_amount,
    price_file::Code,
    selection::{
        ChosenAddOn, ChosenArea, ManualDiscount, OffByHand, PastCourse, Selection, SessionRange,
        clean_text, read_day,
    },
    text::is_blank,
    wording::Phrasebook,
};
use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::{Date, DateTime};
use std::path::PathBuf;

/// Price estimates for microneedling, from one price list.
///
/// Without a command, Needlepoint opens its window.
#[derive(Clone, Debug, Parser)]
#[command(version, args_conflicts_with_subcommands = true, after_help = EXIT_CODES)]
pub struct Arguments {
    /// The price list, or the exported quote, that the window opens; the last list used where left out
    #[arg(value_name = "LIST")]
    pub opened: Option<PathBuf>,
    /// How the window is drawn; what works best on this computer where left out
    #[arg(long)]
    pub renderer: Option<RendererName>,
    /// What to do without a window.
    #[command(subcommand)]
    pub command: Option<Command>,
}

const EXIT_CODES: &str =
    "Exit codes: 0 done, 1 the price list or the request is at fault, 2 wrong usage";

/// How a window is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum RendererName {
    /// Vulkan, Direct3D or Metal
    Wgpu,
    /// OpenGL
    Glow,
}

/// What to do without a window.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    /// Look for mistakes in price lists
    Check(CheckArguments),
    /// Show what can be chosen from a price list, with the ids
    List(ListArguments),
    /// Work out what a choice costs
    Estimate(EstimateArguments),
    /// Show where an amount comes from, step by step down to the lines of the price list
    Explain(ExplainArguments),
    /// Find the best plans at or under a budget, and the nearest above it
    Fit(FitArguments),
    /// Write a quote for a choice as PDF or HTML
    Quote(QuoteArguments),
    /// Begin a price list of your own, from the sample that is nearest
    New(NewArguments),
}

/// What `check` is asked.
#[derive(Clone, Debug, Args)]
pub struct CheckArguments {
    /// The price lists
    #[arg(required_unless_present = "explain", value_name = "LIST")]
    pub lists: Vec<PathBuf>,
    /// Correct what nobody has to be asked about; the list as it was is kept
    #[arg(long)]
    pub fix: bool,
    /// Fail on warnings, too
    #[arg(long)]
    pub strict: bool,
    /// Tell more about the code of a mistake, such as unknown-id
    #[arg(long, value_name = "CODE", conflicts_with_all = ["lists", "fix", "strict", "json"])]
    pub explain: Option<Code>,
    /// Write JSON for other programs
    #[arg(long)]
    pub json: bool,
}

/// What `list` is asked.
#[derive(Clone, Debug, Args)]
pub struct ListArguments {
    /// The price list
    pub list: PathBuf,
    /// Which list, where the file holds several; the one in force on the day where left out
    #[arg(long = "list", value_name = "ID", value_parser = filled)]
    pub named: Option<String>,
    /// The day on which a list is to be in force, such as 2026-11-21; today where left out
    #[arg(long, value_name = "DATE", value_parser = read_day)]
    on: Option<Date>,
    /// Write JSON for other programs
    #[arg(long)]
    pub json: bool,
}

impl ListArguments {
    /// The day that was named, else today.
    pub(super) fn day(&self) -> Date {
        self.on.unwrap_or_else(today)
    }
}

/// What `estimate` is asked.
#[derive(Clone, Debug, Args)]
pub struct EstimateArguments {
    /// The price list
    pub list: PathBuf,
    /// Write JSON for other programs
    #[arg(long)]
    pub json: bool,
    /// Answer each line of a file, or of the input where it is -, which holds a choice as JSON;
    /// what a line leaves out is taken from the command line
    #[arg(long, value_name = "FILE")]
    pub batch: Option<PathBuf>,
    /// What is chosen.
    #[command(flatten)]
    pub choice: Choice,
}

/// What `explain` is asked.
#[derive(Clone, Debug, Args)]
pub struct ExplainArguments {
    /// The price list
    pub list: PathBuf,
    /// Another amount than the total, by the id that `estimate --json` gives it: a line, average,
    /// width, cause-1, hint-1, saving, taxes, deposit, instalments, a membership
    #[arg(long, value_name = "ID", value_parser = filled)]
    pub line: Option<String>,
    /// Write JSON for other programs
    #[arg(long)]
    pub json: bool,
    /// What is chosen.
    #[command(flatten)]
    pub choice: Choice,
}

/// What `fit` is asked.
#[derive(Clone, Debug, Args)]
pub struct FitArguments {
    /// The price list
    pub list: PathBuf,
    /// What must not be exceeded, such as 900; what is not chosen, technique or sessions, is open
    #[arg(long, value_name = "AMOUNT", value_parser = amount)]
    pub budget: String,
    /// Write JSON for other programs
    #[arg(long)]
    pub json: bool,
    /// What is chosen.
    #[command(flatten)]
    pub choice: Choice,
}

/// What `quote` is asked.
#[derive(Clone, Debug, Args)]
pub struct QuoteArguments {
    /// The price list
    pub list: PathBuf,
    /// The file to write; its ending, .pdf or .html, decides the form
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
    /// The patient's name or reference on the quote
    #[arg(long, value_name = "TEXT", default_value = "", value_parser = line_of_text)]
    pub patient: String,
    /// Replace the file if it is there already
    #[arg(long)]
    pub force: bool,
    /// Write JSON for other programs
    #[arg(long)]
    pub json: bool,
    /// What is chosen.
    #[command(flatten)]
    pub choice: Choice,
}

/// What `new` is asked.
#[derive(Clone, Debug, Args)]
pub struct NewArguments {
    /// The clinic's country, by two letters such as GB; decides language, currency and tax, all of
    /// which you can change
    #[arg(long, value_name = "CODE", value_parser = country)]
    pub country: Country,
    /// The clinic's name, as it stands on quotes
    #[arg(long, value_name = "TEXT", value_parser = clinic_name)]
    pub name: String,
    /// The file to write, which must not be there yet; named after the clinic where left out
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Write JSON for other programs
    #[arg(long)]
    pub json: bool,
}

/// A choice from a price list; the same words for every command.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Choice (ids as `needlepoint list` shows them)")]
pub struct Choice {
    /// The technique; may be left out where the list has only one
    #[arg(long, value_name = "ID", value_parser = filled)]
    technique: Option<String>,
    /// A treatment area, with its size where the price depends on it; may be repeated
    #[arg(long = "area", value_name = "ID[:SIZE]", value_parser = area)]
    areas: Vec<ChosenArea>,
    /// How many sessions, or from how many to how many; where left out 1, and for `fit` what
    /// is advised
    #[arg(long, value_name = "N|A..B")]
    sessions: Option<SessionRange>,
    /// An add-on, at all sessions or at so many, or so many units of it; may be repeated
    #[arg(long = "add-on", value_name = "ID[@SESSIONS|:UNITS]")]
    add_ons: Vec<ChosenAddOn>,
    /// A package; what it leaves open, the technique and the area fill; may be repeated
    #[arg(long = "package", value_name = "ID", value_parser = filled)]
    packages: Vec<String>,
    /// Why the patient comes; decides how many sessions are advised; may be repeated
    #[arg(long = "concern", value_name = "ID", value_parser = filled)]
    concerns: Vec<String>,
    /// Whether the patient was here before
    #[arg(long, value_enum, default_value_t)]
    client: ClientName,
    /// A fee that is not always charged; may be repeated
    #[arg(long = "fee", value_name = "ID", value_parser = filled)]
    fees: Vec<String>,
    /// Which list, where the file holds several; the one in force on the day where left out
    #[arg(long = "list", value_name = "ID", value_parser = filled)]
    named: Option<String>,
    /// The language of the words, such as pl; that of the price list where left out
    #[arg(long, value_name = "TAG", value_parser = language)]
    lang: Option<Language>,
    /// The patient's membership
    #[arg(long, value_name = "ID", value_parser = filled)]
    member: Option<String>,
    /// A code that the patient brings
    #[arg(long, value_name = "CODE", value_parser = filled)]
    code: Option<String>,
    /// A course that the patient has had, for a price after it; may be repeated
    #[arg(long, value_name = "OFFER[@SESSIONS]")]
    after_course: Vec<PastCourse>,
    /// What is taken off by hand, as a percentage or an amount
    #[arg(long, value_name = "10%|50")]
    discount: Option<OffByHand>,
    /// Why it is taken off by hand
    #[arg(long, value_name = "TEXT", requires = "discount", value_parser = line_of_text)]
    reason: Option<String>,
    /// The day of the estimate or quote, such as 2026-11-21; today where left out
    #[arg(long, value_name = "DATE", value_parser = read_day)]
    on: Option<Date>,
    /// The day of the first session; then the estimate says when the sessions are
    #[arg(long, value_name = "DATE", value_parser = read_day)]
    start: Option<Date>,
}

/// Whether a patient was here before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum ClientName {
    /// Comes for the first time
    New,
    /// Was here before
    #[default]
    Returning,
}

impl Choice {
    /// The day that was named, else today.
    pub(super) fn day(&self) -> Date {
        self.on.unwrap_or_else(today)
    }

    /// The list that was named.
    pub(super) fn list_name(&self) -> Option<&str> {
        self.named.as_deref()
    }

    /// The language of the words, with the region of the list.
    pub(super) fn locale(&self, list: &PriceList) -> Locale {
        let locale = Locale::for_tag(list.language());
        self.lang.map_or(locale.clone(), |language| locale.in_language(language))
    }

    /// Selection that the words of the choice stand for, by the list of `book`.
    pub(super) fn selection(&self, book: Phrasebook<'_>) -> Result<Selection, Failure> {
        Ok(Selection {
            concerns: self.concerns.clone(),
            technique: self.technique.clone(),
            areas: self.areas.clone(),
            sessions: self.sessions,
            add_ons: self.add_ons.clone(),
            packages: self.packages.clone(),
            fees: self.fees.clone(),
            client: match self.client {
                ClientName::New => Client::New,
                ClientName::Returning => Client::Returning,
            },
            start: self.start,
            member: self.member.clone(),
            code: self.code.clone(),
            after_course: self.after_course.clone(),
            on: Some(self.day()),
            manual_discount: self.manual_discount(book)?,
        })
    }

    fn manual_discount(&self, book: Phrasebook<'_>) -> Result<Option<ManualDiscount>, Failure> {
        let Some(discount) = &self.discount else { return Ok(None) };
        let off = discount.off(book.list.currency());
        let off = off.map_err(|error| Failure::discount_amount(error, book))?;
        Ok(Some(ManualDiscount { off, reason: self.reason.clone().unwrap_or_default() }))
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the command line reads the clock"
)]
pub(super) fn now() -> DateTime {
    jiff::Zoned::now().datetime()
}

/// Day on which the command runs.
pub(super) fn today() -> Date {
    now().date()
}

/// Reads an id or a code. An empty one says nothing: in a script it comes of a name that is not set.
fn filled(text: &str) -> Result<String, String> {
    if is_blank(text) {
        return Err("expected a text, but found an empty one; leave the flag out if there is none"
            .to_owned());
    }
    Ok(text.to_owned())
}

/// Reads `face` or `abdomen:large`.
fn area(text: &str) -> Result<ChosenArea, String> {
    let text = filled(text)?;
    ChosenArea::from(text.as_str()).named().map_err(|error| error.to_string())
}

/// Reads `pl` or `pl-PL`.
fn language(text: &str) -> Result<Language, String> {
    let known =
        || Language::all().iter().map(|known| known.subtag()).collect::<Vec<_>>().join(", ");
    Language::for_tag(text)
        .ok_or_else(|| format!("expected a language that there are words in: {}", known()))
}

/// The most characters of what stands in one line of a quote.
const LONGEST_LINE: usize = 500;

fn country(text: &str) -> Result<Country, NoCountry> {
    text.to_uppercase().parse()
}

/// Reads a name that is not empty.
fn clinic_name(text: &str) -> Result<String, String> {
    if is_blank(text) {
        return Err("expected the name of a clinic, but found none".to_owned());
    }
    line_of_text(text)
}

/// Reads a name, a reference or a reason, as a window would take it.
fn line_of_text(text: &str) -> Result<String, String> {
    if text.chars().count() > LONGEST_LINE {
        return Err(format!("expected at most {LONGEST_LINE} characters"));
    }
    Ok(clean_text(text).into_owned())
}

/// Reads `900` or `899.99`; the list says how many decimals there may be.
fn amount(text: &str) -> Result<String, String> {
    if is_plain_amount(text) {
        Ok(text.to_owned())
    } else {
        Err("expected an amount such as 900".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::selection::ManualOff;
    use clap::CommandFactory as _;

    fn choice(words: &str) -> Result<Choice, clap::Error> {
        let line = format!("needlepoint estimate clinic.ron {words}");
        match Arguments::try_parse_from(line.split_whitespace())?.command {
            Some(Command::Estimate(arguments)) => Ok(arguments.choice),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_arguments_are_consistent() {
        Arguments::command().debug_assert();
    }

    fn selection(choice: &Choice) -> Selection {
        let clinic = crate::catalog::Clinic::default();
        let list = crate::catalog::PriceListBuilder::new("GBP".parse().unwrap(), clinic).build();
        choice.selection(Phrasebook { list: &list, locale: &Locale::for_tag("en-GB") }).unwrap()
    }

    #[test]
    fn what_is_taken_off_by_hand_is_a_percentage_or_an_amount_of_the_currency() {
        let off =
            |words| selection(&choice(words).unwrap()).manual_discount.map(|manual| manual.off);
        assert_eq!(off("--discount 12.5%"), "12.5".parse().ok().map(ManualOff::Percent));
        let amount = crate::money::Money::from_minor(4990);
        assert_eq!(off("--discount 49.90 --reason scar"), Some(ManualOff::Amount(amount)));
        assert!(choice("--discount ten").is_err() && choice("--discount 101%").is_err());
    }

    #[test]
    fn a_choice_becomes_a_selection() {
        let words = "--area face --area neck --technique rf --sessions 3..6 --add-on led@2 --add-on kit \
                     --concern scars --concern pores --client new --fee consultation --after-course rf/face@6 --on 2026-11-21";
        let choice = choice(words).unwrap();
        let expected = Selection {
            concerns: vec!["scars".to_owned(), "pores".to_owned()],
            technique: Some("rf".to_owned()),
            areas: vec!["face".into(), "neck".into()],
            sessions: Some("3..6".parse().unwrap()),
            add_ons: vec!["led@2".parse().unwrap(), ChosenAddOn::new("kit")],
            fees: vec!["consultation".to_owned()],
            client: Client::New,
            after_course: vec!["rf/face@6".parse().unwrap()],
            on: Some(jiff::civil::date(2026, 11, 21)),
            ..Selection::default()
        };
        assert_eq!(selection(&choice), expected);
        assert_eq!(choice.day(), jiff::civil::date(2026, 11, 21));
    }

    #[test]
    fn a_client_not_said_to_be_new_is_a_returning_one() {
        let today = Some(choice("").unwrap().day());
        let expected = Selection { on: today, ..Selection::default() };
        assert_eq!(selection(&choice("").unwrap()), expected);
    }

    #[test]
    fn what_is_no_choice_is_wrong_usage() {
        for words in [
            "--sessions 6..3",
            "--sessions 0",
            "--add-on led@",
            "--after-course @6",
            "--after-course rf/face@0",
            "--add-on @3",
            "--add-on led@0",
            "--add-on led@70000",
            "--add-on filler:",
            "--add-on filler:0",
            "--add-on filler:1000",
            "--add-on filler:4..2",
            "--add-on filler:2@3",
            "--sessions 70000",
            "--area :large",
            "--area abdomen:",
            "--add-on \u{200b}",
            "--add-on \u{200b}@3",
            "--area \u{200b}",
            "--area \u{200b}:large",
            "--code \u{200b}\u{2060}",
            "--technique \u{ad}",
            "--list \u{200e}",
            "--on soon",
        ] {
            assert_eq!(
                choice(words).map(|_| ()).map_err(|error| error.exit_code()),
                Err(2),
                "{words}"
            );
        }
    }

    #[test]
    fn a_name_and_a_reason_are_taken_as_a_window_takes_them() {
        assert_eq!(line_of_text("Ada\n\u{202e}Lee\u{200f}"), Ok("Ada Lee".to_owned()));
        assert_eq!(line_of_text(&"é".repeat(LONGEST_LINE)).map(|text| text.len()), Ok(1_000));
        assert!(line_of_text(&"é".repeat(LONGEST_LINE + 1)).is_err());
    }

    #[test]
    fn a_path_without_a_command_is_for_the_window() {
        let arguments =
            Arguments::try_parse_from(["needlepoint", "clinic.ron", "--renderer", "glow"]).unwrap();
        assert_eq!(arguments.opened, Some(PathBuf::from("clinic.ron")));
        assert_eq!(arguments.renderer, Some(RendererName::Glow));
        assert!(arguments.command.is_none());
    }
}
