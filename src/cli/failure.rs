//! Failures of a command, each with a remedy.

use super::Status;
use crate::{
    catalog::{Country, Edition, SpecialPriceIndex},
    estimate::EstimateError,
    export::ExportError,
    interchange::FailureJson,
    money::AmountError,
    price_file::{Diagnostic, ListChoiceError, Severity, starts},
    selection::PastCourse,
    storage::StorageError,
    wording::{self, Phrasebook, Refusal},
};
use std::{fmt, io};

/// Reason why a command could not do what was asked.
#[derive(Debug)]
pub(super) enum Failure {
    /// A file can't be read or written.
    File(StorageError),
    /// The quote can't be written to its file.
    Output(StorageError),
    /// The price list has mistakes.
    PriceList(Vec<Diagnostic>),
    /// The request has no price.
    Request { code: &'static str, refusal: Refusal },
    /// It is not clear which list of the file is meant.
    List(ListChoiceError),
    /// A line of a batch is no choice.
    Selection { message: String, remedy: String },
    /// A batch can't be read to its end.
    Input(io::Error),
    /// There is no form of quote with this ending.
    Ending(ExportError),
    /// The quote can't be put into its form.
    Export(ExportError),
    /// No sample is near enough to a country.
    Country(Country),
    /// A new price list can't be written to its file.
    NewList(StorageError),
}

impl Failure {
    /// The request has no price, in the words of the list's language.
    pub(super) fn request(error: &EstimateError, book: Phrasebook<'_>) -> Self {
        let Refusal { message, remedy } = wording::error(error, book);
        let remedy = with_course_flags(remedy, error, book);
        Self::Request { code: error.code(), refusal: Refusal { message, remedy } }
    }

    /// Failure by a list that stands in the place of `ended`, whose days are over; the remedy then
    /// says so.
    pub(super) fn by(self, ended: Option<&Edition>, book: Phrasebook<'_>) -> Self {
        match (self, ended) {
            (Self::Request { code, refusal: Refusal { message, remedy } }, Some(ended)) => {
                let remedy = format!("{}. {remedy}", wording::list_ended(ended, book));
                Self::Request { code, refusal: Refusal { message, remedy } }
            }
            (failure, _) => failure,
        }
    }

    /// Failure of an amount to take off by hand that is none of the list's currency.
    pub(super) fn discount_amount(error: AmountError, book: Phrasebook<'_>) -> Self {
        let keys = ("cli-discount-amount", "cli-discount-amount-remedy");
        Self::Request { code: "discount_amount", refusal: odd_amount(error, keys, book) }
    }

    /// The budget is no amount of the list's currency.
    pub(super) fn budget_amount(error: AmountError, book: Phrasebook<'_>) -> Self {
        let keys = ("cli-budget-amount", "cli-budget-amount-remedy");
        Self::Request { code: "budget_amount", refusal: odd_amount(error, keys, book) }
    }

    /// Short name for other programs; it stays as it is from version to version.
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::Output(StorageError::Exists { .. })
            | Self::NewList(StorageError::Exists { .. }) => "file_exists",
            Self::File(_) | Self::Output(_) | Self::NewList(_) => "file",
            Self::PriceList(_) => "price_list",
            Self::Request { code, .. } => code,
            Self::List(error) => error.code(),
            Self::Selection { .. } => "selection",
            Self::Input(_) => "input",
            Self::Ending(_) => "ending",
            Self::Export(_) => "export",
            Self::Country(_) => "country",
        }
    }

    /// Sentence that says what is wrong.
    pub(super) fn message(&self) -> String {
        match self {
            Self::File(error) | Self::Output(error) | Self::NewList(error) => error.to_string(),
            Self::PriceList(diagnostics) => {
                let file =
                    diagnostics.first().map_or("the price list", |diagnostic| &diagnostic.file);
                format!("{file} has {}, so nothing was worked out", mistakes(diagnostics))
            }
            Self::Request { refusal, .. } => refusal.message.clone(),
            Self::List(error) => error.to_string(),
            Self::Selection { message, .. } => message.clone(),
            Self::Input(error) => format!("the batch can't be read to its end: {error}"),
            Self::Ending(error) | Self::Export(error) => error.to_string(),
            Self::Country(country) => format!("no sample is near enough to the country {country}"),
        }
    }

    /// Advice on how to go on.
    pub(super) fn remedy(&self) -> String {
        match self {
            Self::File(error) => file_remedy(error).to_owned(),
            Self::NewList(StorageError::Exists { .. }) => {
                "choose another name; a list that is there is never replaced".to_owned()
            }
            Self::Output(error) | Self::NewList(error) => output_remedy(error).to_owned(),
            Self::PriceList(_) => "correct the places named, then try again".to_owned(),
            Self::Request { refusal, .. } => refusal.remedy.clone(),
            Self::List(error) => match (error, error.names()) {
                (ListChoiceError::NoneInForce { .. }, []) => {
                    "add a list for that day to the file, or name another day with --on".to_owned()
                }
                (_, []) => "leave --list out: the file is one list without a name".to_owned(),
                (_, names) => format!("choose one with --list: {}", names.join(", ")),
            },
            Self::Selection { remedy, .. } => remedy.clone(),
            Self::Input(_) => "what was read before is answered; try the rest again".to_owned(),
            Self::Ending(error) | Self::Export(error) => export_remedy(error).to_owned(),
            Self::Country(_) => {
                let countries: Vec<&str> = starts().iter().map(|start| start.code).collect();
                format!(
                    "name one that is like it, then change country, language, currency and tax in the file: {}",
                    countries.join(", ")
                )
            }
        }
    }

    /// The mistakes in the price list, if that is what failed.
    pub(super) fn diagnostics(&self) -> &[Diagnostic] {
        match self {
            Self::PriceList(diagnostics) => diagnostics,
            _ => &[],
        }
    }

    /// Failure as JSON, for another program.
    pub(super) fn json(&self) -> FailureJson<'_> {
        FailureJson::new(self.code(), self.message(), self.remedy(), self.diagnostics())
    }

    pub(super) fn status(&self) -> Status {
        match self {
            Self::Ending(_) => Status::WrongUsage,
            _ => Status::AtFault,
        }
    }
}

/// Remedy with the flags that say that a course was had, if a price needs one.
fn with_course_flags(remedy: String, error: &EstimateError, book: Phrasebook<'_>) -> String {
    let flag = |&index: &SpecialPriceIndex| {
        let special = &book.list[index];
        let offer = match special.scope.offers.as_deref() {
            Some([only]) => book.list[*only].id(),
            // Of several only the desk knows which one was had; so the help calls it.
            _ => "OFFER",
        };
        let course = PastCourse { offer: offer.to_owned(), sessions: special.after_course };
        special.after_course.map(|_| format!("--after-course {course}"))
    };
    let mut flags: Vec<String> = error.special_prices().iter().filter_map(flag).collect();
    flags.dedup();
    if flags.is_empty() {
        return remedy;
    }
    let flags = ("flags", book.locale.either(&flags).into());
    book.text_with("cli-remedy-after-course", &[("remedy", remedy.into()), flags])
}

/// Refusal of an amount that is none of a list's currency; the keys are those for one with too many
/// decimals.
fn odd_amount(
    error: AmountError,
    (message, remedy): (&str, &str),
    book: Phrasebook<'_>,
) -> Refusal {
    if error == AmountError::TooLarge {
        return Refusal {
            message: book.text("cli-amount-too-large"),
            remedy: book.text("cli-amount-too-large-remedy"),
        };
    }
    let count = [("count", u16::from(book.list.currency().minor_digits()).into())];
    Refusal { message: book.text(message), remedy: book.text_with(remedy, &count) }
}

/// For people: the mistakes in the price list, then what is wrong and what to do.
impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for diagnostic in self.diagnostics() {
            writeln!(f, "{}\n", diagnostic.to_string().trim_end())?;
        }
        writeln!(f, "error: {}\nhint: {}", self.message(), self.remedy())
    }
}

fn file_remedy(error: &StorageError) -> &'static str {
    match error {
        StorageError::NotFound { .. } => "check the spelling, and whether the folder is there",
        StorageError::NotAllowed { .. } => {
            "choose a folder of your own, or ask whoever looks after this computer"
        }
        StorageError::Folder { .. } => "name a file in it, such as my-clinic.ron",
        StorageError::NoOrdinaryFile { .. } => "save it as a file of its own, and name that",
        StorageError::TooLarge { .. } => {
            "check that this is the price list: one takes a few thousand bytes"
        }
        StorageError::System { .. }
        | StorageError::Exists { .. }
        | StorageError::Link { .. }
        | StorageError::NotSettings { .. }
        | StorageError::NoSettingsFolder => "try again, or copy the file to another folder",
    }
}

fn output_remedy(error: &StorageError) -> &'static str {
    match error {
        StorageError::Exists { .. } => "choose another name, or replace the file with --force",
        StorageError::Link { .. } => "name the file that it leads to, or choose another name",
        StorageError::Folder { .. } => "name a file in it, such as quote.pdf",
        StorageError::NoOrdinaryFile { .. } => "choose another name, such as quote.pdf",
        StorageError::System { .. } => "check the drive, or choose another folder",
        other => file_remedy(other),
    }
}

fn export_remedy(error: &ExportError) -> &'static str {
    match error {
        ExportError::UnknownEnding(_) => "name it quote.pdf or quote.html",
        ExportError::MissingCharacters(_) => "give the file the ending .html, or change the text",
        ExportError::Typesetting(_) => "give the file the ending .html",
    }
}

/// Number of errors and of warnings: "2 errors, 1 warning"; empty if there are none.
pub(super) fn mistakes(diagnostics: &[Diagnostic]) -> String {
    let of =
        |severity| diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
    let counts = [(of(Severity::Error), "error"), (of(Severity::Warning), "warning")];
    let counts = counts.into_iter().filter(|(count, _)| *count > 0);
    counts.map(|(count, noun)| counted(count, noun)).collect::<Vec<_>>().join(", ")
}

/// "1 offer", "12 offers".
pub(super) fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}
