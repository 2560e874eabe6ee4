//! What can happen, and the one place where it does.
//!
//! Views push an [`Action`], and so do threads that have finished. [`apply`] changes the state and
//! says what is to be done outside of it as an [`Effect`]; it does nothing outside itself.

use super::{
    asked::{Asked, Explained},
    budget,
    consultation::Consultation,
    discount, exporting, failures,
    file_choice::{self, FileChoice, PathField, Picked, Purpose},
    history::Walked,
    known, list_in_force,
    message::Message,
    outside::ExportFailure,
    price_list::{self, PriceListFault},
    reopened::{self, QuoteFault},
    state::{AppState, Dialog, PaletteField, View, Walk},
};
use crate::{
    guide::screening::Answers,
    interchange::QuoteRecord,
    locale::Language,
    quote::Quote,
    storage::{DraftFault, FileChange, Overwrite, Settings, StorageError, ThemeChoice},
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
    /// The same, by a typed path.
    ExportByPath,
    /// Ask for a price list, then open it.
    OpenList,
    /// The same, by a typed path.
    OpenListByPath,
    /// Open this price list, or go on with this exported quote.
    OpenListAt(PathBuf),
    /// Find out which of the lists that were opened are there still.
    FindRecentLists,
    /// These are.
    RecentListsFound(Vec<PathBuf>),
    /// Go over to another list of the same file.
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
    Explain(Asked),
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
    /// Choose the language of the quote; that of the price list where left out.
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
    /// The draft can't be kept, or not erased.
    DraftFailed(DraftFault),
    /// The settings can't be saved.
    SettingsNotSaved(StorageError),
    /// Another day has begun, or the clock was set to one.
    DayBegan(Date),
}

/// Something to be done outside of the state.
#[derive(Debug)]
pub enum Effect {
    /// Show the system's dialog; for a quote with the name proposed.
    Pick(Purpose, String),
    /// Read a price list, or an exported quote.
    ReadList(PathBuf),
    /// Find out which of these price lists are there.
    FindLists(Vec<PathBuf>),
    /// Watch the file of the list in force, from this content on.
    WatchList(PathBuf, Vec<u8>),
    /// Watch a file that could not be taken over too, from this content on, until it is mended.
    WatchFaulty(PathBuf, Option<Vec<u8>>),
    /// Write a quote to a file, or into a folder under a name of its own.
    WriteQuote(Box<Quote>, PathBuf, Overwrite),
    /// Remember the settings.
    SaveSettings(Settings),
    /// Open a file with the program that the system has for it.
    OpenFile(PathBuf),
    /// Show a file in its folder.
    ShowInFolder(PathBuf),
    /// Close the window.
    Close,
}

/// Lets `action` happen to the state, and says what is left to do outside of it.
pub(super) fn apply(state: &mut AppState, action: Action) -> Vec<Effect> {
    match action {
        Action::NewPatient => new_patient(state),
        Action::Undo => walk(state, true),
        Action::Redo => walk(state, false),
        Action::AddOption => change(state, Consultation::add_option),
        Action::ChooseOption(place) => change(state, |all| all.choose_option(place)),
        Action::RemoveOption(place) => change(state, |all| all.remove_option(place)),
        Action::FitBudget => budget::ask(state),
        Action::AskDiscount => discount::ask(state),
        Action::RemoveDiscount => discount::remove(state),
        Action::Export => return file_choice::ask(state, Purpose::Export, state.file_choice),
        Action::ExportByPath => return file_choice::ask(state, Purpose::Export, FileChoice::Path),
        Action::OpenList => return file_choice::ask(state, Purpose::List, state.file_choice),
        Action::OpenListByPath => return file_choice::ask(state, Purpose::List, FileChoice::Path),
        Action::OpenListAt(path) => return vec![Effect::ReadList(path)],
        Action::FindRecentLists => return vec![find_recent_lists(state)],
        Action::RecentListsFound(found) => state.recent_lists = found,
        Action::ChooseList(name) => price_list::choose(state, &name),
        Action::AnswerDialog => return answer(state),
        Action::CancelDialog => cancel(state),
        Action::Show(view) => state.view = view,
        Action::WalkCards(walk) => state.walk = Some(walk),
        Action::ShowPalette => state.dialog = Some(Dialog::Palette(PaletteField::default())),
        Action::TogglePatientView => state.is_patient_view_open = !state.is_patient_view_open,
        Action::Explain(asked) => explain_amount(state, asked),
        Action::Zoom(zoom) => return settle(state, |state| state.zoom = zoom),
        Action::SetTheme(theme) => return settle(state, |state| state.theme = theme),
        Action::ReduceMotion(reduce) => {
            return settle(state, |state| state.habits.is_motion_reduced = reduce);
        }
        Action::ShowShortcuts => state.dialog = Some(Dialog::Shortcuts),
        Action::ShowAbout => state.dialog = Some(Dialog::About),
        Action::NextHint if state.tour_step < LAST_HINT => {
            state.tour_step = state.tour_step.saturating_add(1);
        }
        Action::NextHint | Action::EndTour => {
            return settle(state, |state| state.habits.is_tour_over = true);
        }
        Action::ShowTour => return settle(state, show_tour),
        Action::ClearAnswers => state.screening = Answers::default(),
        Action::ShowLanguages => state.dialog = Some(Dialog::Languages),
        Action::SetLanguage(language) => {
            state.locale = state.locale.in_language(language);
            state.language = Some(language);
            return vec![save_settings(state)];
        }
        Action::SetQuoteLanguage(language) => change(state, |all| all.language = language),
        Action::OpenFile(path) => return vec![Effect::OpenFile(path)],
        Action::ShowInFolder(path) => return vec![Effect::ShowInFolder(path)],
        Action::Close => return exporting::close(state),
        Action::DismissMessage => state.message = None,
        Action::DismissFault => state.fault = None,
        Action::ForgetUnknown => known::forget(state),
        Action::Picked(purpose, picked) => return file_choice::picked(state, purpose, picked),
        Action::QuoteRead(path, read) => reopened::open(state, &path, *read),
        Action::ListRead(path, Ok(bytes)) => return price_list::open(state, path, bytes),
        Action::ListRead(path, Err(error)) => {
            state.fault = Some(PriceListFault::unreadable(path.clone(), error));
            return price_list::watch_faulty(state, path, None);
        }
        Action::ListChanged(path, change) => return price_list::changed(state, path, change),
        Action::Exported(path, result) => return exporting::exported(state, path, result),
        Action::OpenFailed(path) => state.tell(failures::open_failed(&path, &state.locale)),
        Action::DraftFailed(fault) => state.tell(failures::draft_failed(&fault, &state.locale)),
        Action::SettingsNotSaved(error) => {
            state.tell(failures::settings_not_saved(&error, &state.locale));
        }
        Action::DayBegan(day) => list_in_force::begin_day(state, day),
    }
    Vec::new()
}

fn explain_amount(state: &mut AppState, asked: Asked) {
    let back = match state.dialog.take() {
        Some(Dialog::Budget(field)) => Some(field),
        _ => None,
    };
    state.dialog = Some(Dialog::Explain(Explained::new(asked, back)));
}

/// A change of the consultation that can be undone.
fn change(state: &mut AppState, make: impl FnOnce(&mut Consultation)) {
    let mut next = state.consultation.clone();
    make(&mut next);
    state.message = None;
    state.change_consultation(next);
}

/// A change that holds for the next run too.
fn settle(state: &mut AppState, make: impl FnOnce(&mut AppState)) -> Vec<Effect> {
    make(state);
    vec![save_settings(state)]
}

/// The settings are to be remembered.
pub(super) fn save_settings(state: &AppState) -> Effect {
    Effect::SaveSettings(state.settings())
}

fn show_tour(state: &mut AppState) {
    (state.habits.is_tour_over, state.tour_step) = (false, 0);
    // Both would stand in their way.
    (state.view, state.message) = (View::Consult, None);
}

/// How many hints of the first start follow the first.
const LAST_HINT: usize = 2;

/// It is to be found out which of the lists that were opened are there still.
pub(super) fn find_recent_lists(state: &AppState) -> Effect {
    Effect::FindLists(state.habits.recent_lists.clone())
}

fn new_patient(state: &mut AppState) {
    if state.is_blank() {
        return;
    }
    let blank = state.blank_consultation();
    state.change_patient(blank);
    state.message = Some(Message::Cleared);
}

/// One step back or forth, which is itself no step to take back.
fn walk(state: &mut AppState, back: bool) {
    let consultation = &mut state.consultation;
    let walked =
        if back { state.history.undo(consultation) } else { state.history.redo(consultation) };
    match walked {
        Walked::Nowhere => {}
        Walked::Within => state.message = None,
        Walked::ToAnotherPatient => {
            state.screening = Answers::default();
            state.message = state.has_health_questions().then_some(Message::AskAgain);
        }
    }
}

fn answer(state: &mut AppState) -> Vec<Effect> {
    match state.dialog.take() {
        None
        | Some(
            Dialog::Languages
            | Dialog::Palette(_)
            | Dialog::Explain(_)
            | Dialog::Shortcuts
            | Dialog::About,
        ) => Vec::new(),
        Some(Dialog::Discount(field)) => {
            discount::answer(state, field);
            Vec::new()
        }
        Some(Dialog::Budget(field)) => {
            budget::answer(state, field);
            Vec::new()
        }
        Some(Dialog::Overwrite(path)) => exporting::write(state, path, Overwrite::Replace),
        Some(Dialog::ExportPath(field)) => {
            let path = state.typed_path(&field);
            exporting::write(state, path, Overwrite::Refuse)
        }
        Some(Dialog::ListPath(field)) => {
            let path = state.typed_path(&field);
            vec![Effect::ReadList(path)]
        }
    }
}

fn cancel(state: &mut AppState) {
    match state.dialog.take() {
        // Who does not want to replace a file gets to name another.
        Some(Dialog::Overwrite(path)) => {
            state.dialog = Some(Dialog::ExportPath(PathField::of(&path, None)));
        }
        Some(Dialog::Explain(explained)) => state.dialog = explained.back.map(Dialog::Budget),
        _ => state.asked = None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        app::{OpenList, Setup},
        locale::Locale,
        selection::ChosenArea,
        storage::Habits,
    };
    use std::sync::Arc;

    fn state() -> AppState {
        let setup = Setup {
            locale: Locale::for_tag("en-GB"),
            language: None,
            language_faults: Vec::new(),
            theme: ThemeChoice::Light,
            zoom: 100,
            habits: Habits::default(),
            quote_folder: PathBuf::from("quotes"),
            home_folder: None,
            settings_folder: None,
            draft_folder: None,
            file_choice: FileChoice::Dialog,
            today: || jiff::civil::date(2026, 11, 21),
        };
        let list = OpenList::of(price_list::sample(Some("GB")), None, None, (setup.today)());
        let prices = Arc::clone(&list.prices);
        let mut state = AppState::new(list, setup);
        let (_, offer) = prices.offers().next().unwrap();
        let technique = prices.technique(offer.technique()).unwrap();
        state.consultation.selection.technique = Some(technique.id.clone());
        let area = prices.areas().find(|(area, _)| offer.areas().contains(area)).unwrap().1;
        state.consultation.selection.areas = vec![ChosenArea::undecided(&area.id)];
        state.consultation.patient = "Ada".to_owned();
        state
    }

    #[test]
    fn what_is_written_is_the_quote_that_was_asked_for_and_it_is_asked_for_once() {
        let mut state = state();
        let asked = apply(&mut state, Action::Export);
        assert!(matches!(asked.as_slice(), [Effect::Pick(Purpose::Export, _)]), "{asked:?}");
        assert!(apply(&mut state, Action::Export).is_empty(), "a second dialog opens");
        apply(&mut state, Action::NewPatient);
        let picked = Picked::File(PathBuf::from("quotes/a.pdf"));
        let written = apply(&mut state, Action::Picked(Purpose::Export, picked));
        let [Effect::WriteQuote(quote, ..)] = written.as_slice() else { panic!("{written:?}") };
        assert_eq!(quote.patient(), "Ada");
    }

    #[test]
    fn closing_waits_for_a_quote_that_is_being_written_and_stays_where_that_fails() {
        let path = || PathBuf::from("quotes/a.pdf");
        for (result, closes) in [(Ok(()), true), (Err(ExportFailure::Crash), false)] {
            let mut state = state();
            assert!(matches!(apply(&mut state, Action::Close).as_slice(), [Effect::Close]));
            apply(&mut state, Action::Export);
            apply(&mut state, Action::Picked(Purpose::Export, Picked::File(path())));
            assert!(apply(&mut state, Action::Close).is_empty());
            assert_eq!(state.message, Some(Message::Closing));
            let effects = apply(&mut state, Action::Exported(path(), result));
            assert_eq!(matches!(effects.as_slice(), [Effect::Close]), closes);
            assert_ne!(state.message, Some(Message::Closing));
            assert!(!state.is_exporting(), "the next quote would close the window");
        }
    }

    #[test]
    fn a_membership_and_a_code_that_the_list_does_not_have_are_let_go_of() {
        let mut state = state();
        state.consultation.selection.member = Some("gone".to_owned());
        state.consultation.selection.code = Some("GONE".to_owned());
        state.consultation.code_typed = "gone".to_owned();
        assert!(state.estimate().is_err());
        apply(&mut state, Action::ForgetUnknown);
        assert!(state.estimate().is_ok(), "{:?}", state.estimate());
        assert_eq!(state.consultation.code_typed, "");
    }
}
