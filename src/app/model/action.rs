//! Actions: all that can happen.

use super::{
    draft::{Draft, DraftTrouble},
    failure::{ExportFailure, QuoteFault},
    new_list::NewListField,
    picking::{Picked, Purpose},
    question::AmountQuestion,
    state::Walk,
    visit::View,
};
use crate::{
    interchange::QuoteRecord,
    locale::Language,
    storage::{CrashReport, FileChange, StorageError, ThemeChoice},
};
use jiff::civil::Date;
use std::path::PathBuf;

/// Something that the desk asked for, or that came from outside.
#[derive(Debug)]
pub enum Action {
    /// Begin with the next patient.
    NewPatient,
    /// Take the last step back.
    Undo,
    /// Take it again.
    Redo,
    /// Set the option aside and go on with a copy.
    AddOption,
    /// Go over to the option at this place.
    ChooseOption(usize),
    /// Let go of the option at this place.
    RemoveOption(usize),
    /// Ask for a budget, then put what fits it in the place of the options.
    FitBudget,
    /// Ask what is to be taken off by hand.
    AskDiscount,
    /// Take off nothing by hand any more.
    RemoveDiscount,
    /// Ask where to write the quote, then write it.
    Export,
    /// Do the same by a typed path.
    ExportByPath,
    /// Ask for a price list, then open it.
    OpenList,
    /// Do the same by a typed path.
    OpenListByPath,
    /// Ask for the clinic of a price list, then begin it.
    AskNewList,
    /// A price list was begun with this content, or not.
    ListBegun(Box<NewListField>, Result<(PathBuf, Vec<u8>), StorageError>),
    /// Open this price list, or go on with this exported quote.
    OpenListAt(PathBuf),
    /// Find out which of the lists that were opened are there still.
    FindRecentLists,
    /// These are.
    RecentListsFound(Vec<PathBuf>),
    /// Go over to another list of the file.
    ChooseList(String),
    /// Go on with what the dialog asked.
    AnswerDialog,
    /// Leave the dialog.
    CancelDialog,
    /// Fill the window with this part of the consultation.
    Show(View),
    /// Walk to the next card with the keyboard, or to the one before.
    WalkCards(Walk),
    /// Show everything that can be done.
    ShowPalette,
    /// Open the patient's view, or close it.
    TogglePatientView,
    /// Show where an amount came from.
    Explain(AmountQuestion),
    /// Make everything so large, in per cent.
    Zoom(u16),
    /// Choose a look.
    SetTheme(ThemeChoice),
    /// Let nothing move by itself, or let it again.
    ReduceMotion(bool),
    /// Show all keys.
    ShowShortcuts,
    /// Show the version and the licences.
    ShowAbout,
    /// Go on to the next hint of the first start; after the last one they are done with.
    NextHint,
    /// Show none of them ever again.
    EndTour,
    /// Show them from the first on, though they were done with.
    ShowTour,
    /// Let go of what was answered to the clinic's questions.
    ClearAnswers,
    /// Ask in which languages the window and the quote are to be.
    ShowLanguages,
    /// Choose the language of the window.
    SetLanguage(Language),
    /// Choose the language of the quote; that of the price list if left out.
    SetQuoteLanguage(Option<Language>),
    /// Open a file with the program that the system has for it.
    OpenFile(PathBuf),
    /// Show a file in its folder.
    ShowInFolder(PathBuf),
    /// Close the window, but not before a quote is written.
    Close,
    /// Put the message away.
    DismissMessage,
    /// Put the faulty list's banner away.
    DismissFault,
    /// Drop what the price list does not know.
    ForgetUnknown,
    /// The system's dialog was answered, or could not be shown.
    Picked(Purpose, Picked),
    /// An exported quote was read from its file, or not.
    QuoteRead(PathBuf, Box<Result<QuoteRecord, QuoteFault>>),
    /// A price list was read from its file.
    ListRead(PathBuf, Result<Vec<u8>, StorageError>),
    /// The file of the list in force changed.
    ListChanged(PathBuf, FileChange),
    /// A quote was written, or not.
    Exported(PathBuf, Result<(), ExportFailure>),
    /// The system could not open or show a file.
    OpenFailed(PathBuf),
    /// A consultation of the last run was found.
    DraftFound(Box<Draft>),
    /// The draft can't be kept, erased or brought back.
    DraftFailed(DraftTrouble),
    /// Reports of crashes of earlier runs were found.
    CrashesFound(Vec<CrashReport>),
    /// Copy those that are shown.
    CopyCrashReports,
    /// Erase those that are shown.
    EraseCrashReports,
    /// One of them can't be erased.
    CrashReportNotErased(StorageError),
    /// The settings can't be saved.
    SettingsNotSaved(StorageError),
    /// Another day has begun, or the clock was set to one.
    DayBegan(Date),
}
