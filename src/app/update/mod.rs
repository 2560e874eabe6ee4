//! Update: the one place in which actions happen.
//!
//! Views push an [`Action`], and so do threads that have finished. [`apply`] changes the state and
//! says what is to be done outside of it as an [`Effect`]; it does nothing outside itself.
#![deny(clippy::wildcard_enum_match_arm)]

mod budget;
mod crashes;
mod dialog;
mod discount;
mod draft;
mod export;
mod list_file;
mod list_in_force;
mod new_list;
mod patient;
mod picking;
mod price_change;
mod price_list;
mod quote;
mod reconcile;
mod settings;

pub(super) use list_file::{read as read_list, sample};
pub(super) use list_in_force::tell_if_none;

use super::model::{
    Action, AppState, Consultation, Dialog, Effect, Failure, Message, PaletteField, Purpose,
};
use crate::guide::screening::Answers;

/// Lets `action` happen to the state, and says what is left to do outside of it.
pub(super) fn apply(state: &mut AppState, action: Action) -> Vec<Effect> {
    match action {
        Action::NewPatient => patient::begin(state),
        Action::Undo => patient::walk(state, true),
        Action::Redo => patient::walk(state, false),
        Action::AddOption => patient::change(state, Consultation::add_option),
        Action::ChooseOption(place) => patient::change(state, |all| all.choose_option(place)),
        Action::RemoveOption(place) => patient::change(state, |all| all.remove_option(place)),
        Action::FitBudget => budget::ask(state),
        Action::AskDiscount => discount::ask(state),
        Action::RemoveDiscount => discount::remove(state),
        Action::Export => return picking::ask(state, Purpose::Export),
        Action::ExportByPath => picking::ask_by_path(state, Purpose::Export),
        Action::OpenList => return picking::ask(state, Purpose::List),
        Action::OpenListByPath => picking::ask_by_path(state, Purpose::List),
        Action::AskNewList => new_list::ask(state),
        Action::ListBegun(field, begun) => return new_list::begun(state, *field, begun),
        Action::OpenListAt(path) => return vec![Effect::ReadList(path)],
        Action::FindRecentLists => return vec![settings::find_recent_lists(state)],
        Action::RecentListsFound(found) => state.recent_lists = found,
        Action::ChooseList(name) => price_list::choose(state, &name),
        Action::AnswerDialog => return dialog::answer(state),
        Action::CancelDialog => dialog::cancel(state),
        Action::Show(view) => state.visit.view = view,
        Action::WalkCards(walk) => state.walk = Some(walk),
        Action::ShowPalette => state.dialog = Some(Dialog::Palette(PaletteField::default())),
        Action::TogglePatientView => state.is_patient_view_open = !state.is_patient_view_open,
        Action::Explain(asked) => dialog::explain(state, asked),
        Action::Zoom(zoom) => return settings::settle(state, |state| state.zoom = zoom),
        Action::SetTheme(theme) => return settings::settle(state, |state| state.theme = theme),
        Action::ReduceMotion(reduce) => {
            return settings::settle(state, |state| state.habits.is_motion_reduced = reduce);
        }
        Action::ShowShortcuts => state.dialog = Some(Dialog::Shortcuts),
        Action::ShowAbout => state.dialog = Some(Dialog::About),
        Action::NextHint => return settings::next_hint(state),
        Action::EndTour => return settings::end_tour(state),
        Action::ShowTour => return settings::settle(state, settings::show_tour),
        Action::ClearAnswers => state.visit.screening = Answers::default(),
        Action::ShowLanguages => state.dialog = Some(Dialog::Languages),
        Action::SetLanguage(language) => return settings::set_language(state, language),
        Action::SetQuoteLanguage(language) => patient::change(state, |all| all.language = language),
        Action::OpenFile(path) => return vec![Effect::OpenFile(path)],
        Action::ShowInFolder(path) => return vec![Effect::ShowInFolder(path)],
        Action::Close => return export::close(state),
        Action::DismissMessage => state.message = None,
        Action::DismissFault => state.fault = None,
        Action::ForgetUnknown => reconcile::forget(state),
        Action::Picked(purpose, picked) => return picking::picked(state, purpose, picked),
        Action::QuoteRead(path, read) => quote::open(state, path, *read),
        Action::ListRead(path, Ok(bytes)) => return price_list::open(state, path, bytes),
        Action::ListRead(path, Err(error)) => return price_list::unreadable(state, path, error),
        Action::ListChanged(path, change) => return price_list::changed(state, path, change),
        Action::Exported(path, result) => return export::exported(state, path, result),
        Action::OpenFailed(path) => state.tell(Message::Failed(Failure::NotOpened(path))),
        Action::DraftFound(draft) => draft::go_on_with(state, *draft),
        Action::DraftFailed(trouble) => state.tell(Message::Failed(Failure::Draft(trouble))),
        Action::CrashesFound(reports) => crashes::show(state, reports),
        Action::CopyCrashReports => return crashes::copy(state),
        Action::EraseCrashReports => return crashes::erase(state),
        Action::CrashReportNotErased(error) => {
            state.tell(Message::Failed(Failure::CrashReportNotErased(error)));
        }
        Action::SettingsNotSaved(error) => {
            state.tell(Message::Failed(Failure::SettingsNotSaved(error)));
        }
        Action::DayBegan(day) => list_in_force::begin_day(state, day),
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        app::model::{ExportFailure, FileChoice, OpenList, Picked, Setup},
        locale::Locale,
        selection::ChosenArea,
        storage::{CrashReport, Habits, ThemeChoice},
    };
    use std::{path::PathBuf, sync::Arc};

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
        let list = OpenList::of(sample(Some("GB")), None, None, (setup.today)());
        let prices = Arc::clone(&list.prices);
        let mut state = AppState::new(list, setup);
        let offer = prices.offers().entries().next().unwrap();
        let technique = &prices[offer.technique()];
        state.visit.consultation.selection.technique = Some(technique.id.clone());
        let area = prices.areas().iter().find(|(area, _)| offer.areas().contains(area)).unwrap().1;
        state.visit.consultation.selection.areas = vec![ChosenArea::undecided(&area.id)];
        state.visit.consultation.patient = "Ada".to_owned();
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
    fn leaving_the_palette_beside_the_systems_dialog_takes_back_no_quote() {
        let mut state = state();
        apply(&mut state, Action::Export);
        apply(&mut state, Action::ShowPalette);
        apply(&mut state, Action::CancelDialog);
        let picked = Picked::File(PathBuf::from("quotes/a.pdf"));
        let written = apply(&mut state, Action::Picked(Purpose::Export, picked));
        assert!(matches!(written.as_slice(), [Effect::WriteQuote(..)]), "{written:?}");
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
            assert!(matches!(state.message, Some(Message::Closing)));
            let effects = apply(&mut state, Action::Exported(path(), result));
            assert_eq!(matches!(effects.as_slice(), [Effect::Close]), closes);
            assert!(!matches!(state.message, Some(Message::Closing)));
            assert!(!state.is_exporting(), "the next quote would close the window");
        }
    }

    #[test]
    fn of_crashes_those_that_are_shown_are_copied_and_erased() {
        let mut state = state();
        apply(&mut state, Action::CrashesFound(Vec::new()));
        assert!(state.dialog.is_none() && apply(&mut state, Action::CopyCrashReports).is_empty());
        let report = |name: &str| CrashReport { path: name.into(), text: format!("{name}\n") };
        apply(&mut state, Action::CrashesFound(vec![report("crash-1"), report("crash-2")]));
        let copied = apply(&mut state, Action::CopyCrashReports);
        let copied = copied.as_slice();
        assert!(
            matches!(copied, [Effect::Copy(text)] if text == "crash-1\ncrash-2\n"),
            "{copied:?}"
        );
        let erased = apply(&mut state, Action::EraseCrashReports);
        let erased = erased.as_slice();
        assert!(
            matches!(erased, [Effect::EraseCrashReports(paths)] if paths.len() == 2),
            "{erased:?}"
        );
        assert!(state.dialog.is_none() && apply(&mut state, Action::EraseCrashReports).is_empty());
    }

    #[test]
    fn a_membership_and_a_code_that_the_list_does_not_have_are_let_go_of() {
        let mut state = state();
        state.visit.consultation.selection.member = Some("gone".to_owned());
        state.visit.consultation.selection.code = Some("GONE".to_owned());
        state.visit.consultation.code_typed = "gone".to_owned();
        assert!(state.estimate().is_err());
        apply(&mut state, Action::ForgetUnknown);
        assert!(state.estimate().is_ok(), "{:?}", state.estimate());
        assert_eq!(state.visit.consultation.code_typed, "");
    }
}
