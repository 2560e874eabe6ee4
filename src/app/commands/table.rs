//! Everything that can be done from anywhere, in one table. The menu, the palette, the shortcuts
//! and the list of shortcuts are all made from it.

use crate::{
    app::model::{Action, AppState, MAX_OPTIONS, View, Walk},
    catalog::ManualLimit,
    estimate::{EstimateError, Question},
    money::Money,
    storage::ThemeChoice,
};
use eframe::egui::{Key, KeyboardShortcut, Modifiers};

/// Something that can be done from anywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Begin with the next patient.
    NewPatient,
    /// Take the last step back.
    Undo,
    /// Take it again.
    Redo,
    /// Export the quote.
    Export,
    /// The same, to a typed path.
    ExportByPath,
    /// Set the option aside and go on with a copy.
    AddOption,
    /// Fill the options with what fits a budget.
    FitBudget,
    /// Take something off by hand.
    Discount,
    /// Go over to the next option.
    NextOption,
    /// Let go of the option.
    RemoveOption,
    /// Open a price list.
    OpenList,
    /// The same, by a typed path.
    OpenListByPath,
    /// Show the choices and what they come to.
    ShowConsult,
    /// Show what to expect.
    ShowGuide,
    /// Show the clinic's own questions.
    ShowScreening,
    /// Let go of what was answered to them.
    ClearAnswers,
    /// Show where the amounts at hand come from, else the total.
    Explain,
    /// Walk to the next card with the keyboard.
    NextCard,
    /// Walk to the card before.
    PreviousCard,
    /// Find anything that can be done.
    Palette,
    /// Open the patient's view, or close it.
    PatientView,
    /// Choose the languages of the window and the quote.
    Languages,
    /// Make everything larger.
    ZoomIn,
    /// Make everything smaller.
    ZoomOut,
    /// Make everything as large as it was at first.
    ZoomReset,
    /// Look as the system does.
    LookSystem,
    /// Look light.
    LookLight,
    /// Look dark.
    LookDark,
    /// Let nothing move by itself.
    ReduceMotion,
    /// Let things move as usual.
    UsualMotion,
    /// Show all keys.
    Shortcuts,
    /// Show the hints of the first start again.
    Tour,
    /// Show the version and the licences.
    About,
}

const CTRL: Modifiers = Modifiers::COMMAND;
const CTRL_SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

impl Command {
    /// All of them, in the order of the menu.
    pub const ALL: [Self; 33] = [
        Self::NewPatient,
        Self::Undo,
        Self::Redo,
        Self::Export,
        Self::ExportByPath,
        Self::AddOption,
        Self::FitBudget,
        Self::Discount,
        Self::NextOption,
        Self::RemoveOption,
        Self::OpenList,
        Self::OpenListByPath,
        Self::ShowConsult,
        Self::ShowGuide,
        Self::ShowScreening,
        Self::ClearAnswers,
        Self::Explain,
        Self::NextCard,
        Self::PreviousCard,
        Self::Palette,
        Self::PatientView,
        Self::Languages,
        Self::ZoomIn,
        Self::ZoomOut,
        Self::ZoomReset,
        Self::LookSystem,
        Self::LookLight,
        Self::LookDark,
        Self::ReduceMotion,
        Self::UsualMotion,
        Self::Shortcuts,
        Self::Tour,
        Self::About,
    ];

    /// The key of its name among the words of the window.
    pub fn name(self) -> &'static str {
        match self {
            Self::NewPatient => "header-new-patient",
            Self::Undo => "menu-undo",
            Self::Redo => "menu-redo",
            Self::Export => "header-export",
            Self::ExportByPath => "menu-export-by-path",
            Self::AddOption => "option-add",
            Self::FitBudget => "budget-fit",
            Self::Discount => "discount-by-hand",
            Self::NextOption => "option-next",
            Self::RemoveOption => "option-remove-this",
            Self::OpenList => "menu-open-list",
            Self::OpenListByPath => "menu-open-list-by-path",
            Self::ShowConsult => "view-consult",
            Self::ShowGuide => "view-guide",
            Self::ShowScreening => "view-screening",
            Self::ClearAnswers => "screening-clear",
            Self::Explain => "explain",
            Self::NextCard => "card-next",
            Self::PreviousCard => "card-previous",
            Self::Palette => "menu-palette",
            Self::PatientView => "menu-patient-view",
            Self::Languages => "menu-languages",
            Self::ZoomIn => "menu-zoom-in",
            Self::ZoomOut => "menu-zoom-out",
            Self::ZoomReset => "menu-zoom-reset",
            Self::LookSystem => "look-system",
            Self::LookLight => "look-light",
            Self::LookDark => "look-dark",
            Self::ReduceMotion => "menu-motion-reduce",
            Self::UsualMotion => "menu-motion-usual",
            Self::Shortcuts => "menu-shortcuts",
            Self::Tour => "tour",
            Self::About => "menu-about",
        }
    }

    /// The keys that do it, the one that is shown first.
    pub fn shortcuts(self) -> &'static [KeyboardShortcut] {
        const fn on(modifiers: Modifiers, key: Key) -> KeyboardShortcut {
            KeyboardShortcut::new(modifiers, key)
        }
        match self {
            Self::NewPatient => const { &[on(CTRL, Key::N)] },
            Self::Undo => const { &[on(CTRL, Key::Z)] },
            // The second is how Windows has it.
            Self::Redo => const { &[on(CTRL_SHIFT, Key::Z), on(CTRL, Key::Y)] },
            Self::Export => const { &[on(CTRL, Key::E)] },
            Self::AddOption => const { &[on(CTRL, Key::D)] },
            Self::FitBudget => const { &[on(CTRL, Key::B)] },
            Self::NextOption => const { &[on(CTRL, Key::Tab)] },
            Self::OpenList => const { &[on(CTRL, Key::O)] },
            Self::ShowConsult => const { &[on(CTRL, Key::Num1)] },
            Self::ShowGuide => const { &[on(CTRL, Key::Num2)] },
            Self::ShowScreening => const { &[on(CTRL, Key::Num3)] },
            Self::Explain => const { &[on(CTRL, Key::I)] },
            Self::PatientView => const { &[on(Modifiers::NONE, Key::F9)] },
            Self::NextCard => const { &[on(Modifiers::NONE, Key::F6)] },
            Self::PreviousCard => const { &[on(Modifiers::SHIFT, Key::F6)] },
            Self::Palette => const { &[on(CTRL, Key::K)] },
            Self::Shortcuts => const { &[on(Modifiers::NONE, Key::F1)] },
            Self::ZoomIn => const { &[on(CTRL, Key::Plus), on(CTRL, Key::Equals)] },
            Self::ZoomOut => const { &[on(CTRL, Key::Minus)] },
            Self::ZoomReset => const { &[on(CTRL, Key::Num0)] },
            Self::ExportByPath
            | Self::OpenListByPath
            | Self::Discount
            | Self::RemoveOption
            | Self::ClearAnswers
            | Self::Languages
            | Self::LookSystem
            | Self::LookLight
            | Self::LookDark
            | Self::ReduceMotion
            | Self::UsualMotion
            | Self::Tour
            | Self::About => &[],
        }
    }

    /// Whether it can be done now.
    pub fn is_available(self, state: &mut AppState) -> bool {
        let options = state.consultation.option_count();
        match self {
            Self::NewPatient => !state.is_blank(),
            Self::Undo => state.history.can_undo(),
            Self::Redo => state.history.can_redo(),
            Self::Export | Self::ExportByPath => {
                !state.is_exporting() && state.derived().estimate.is_ok()
            }
            Self::AddOption => options < MAX_OPTIONS && state.derived().estimate.is_ok(),
            Self::Explain => state.at_hand.is_some() || state.derived().estimate.is_ok(),
            Self::FitBudget => can_fit_budget(state),
            Self::Discount => can_give_discount(state),
            Self::NextOption | Self::RemoveOption => options > 1,
            Self::ClearAnswers => !state.screening.is_empty(),
            // They are about how to begin, and stand where the estimate will.
            Self::Tour => state.is_blank(),
            Self::ZoomIn => state.zoom < ZOOM_MOST,
            Self::ZoomOut => state.zoom > ZOOM_LEAST,
            Self::ZoomReset => state.zoom != ZOOM_NONE,
            Self::ReduceMotion => !state.habits.is_motion_reduced,
            Self::UsualMotion => state.habits.is_motion_reduced,
            Self::OpenList
            | Self::OpenListByPath
            | Self::ShowConsult
            | Self::ShowGuide
            | Self::ShowScreening
            | Self::NextCard
            | Self::PreviousCard
            | Self::Palette
            | Self::PatientView
            | Self::Languages
            | Self::LookSystem
            | Self::LookLight
            | Self::LookDark
            | Self::Shortcuts
            | Self::About => true,
        }
    }

    /// What it sets off.
    pub fn action(self, state: &AppState) -> Action {
        let consultation = &state.consultation;
        match self {
            Self::NewPatient => Action::NewPatient,
            Self::Undo => Action::Undo,
            Self::Redo => Action::Redo,
            Self::Export => Action::Export,
            Self::ExportByPath => Action::ExportByPath,
            Self::AddOption => Action::AddOption,
            Self::FitBudget => Action::FitBudget,
            Self::Discount => Action::AskDiscount,
            Self::NextOption => {
                let next = consultation.place().saturating_add(1);
                Action::ChooseOption(if next < consultation.option_count() { next } else { 0 })
            }
            Self::RemoveOption => Action::RemoveOption(consultation.place()),
            Self::OpenList => Action::OpenList,
            Self::OpenListByPath => Action::OpenListByPath,
            Self::ShowConsult => Action::Show(View::Consult),
            Self::ShowGuide => Action::Show(View::Guide),
            Self::ShowScreening => Action::Show(View::Screening),
            Self::ClearAnswers => Action::ClearAnswers,
            Self::Explain => {
                let total = || Question::Total.into();
                Action::Explain(state.at_hand.clone().unwrap_or_else(total))
            }
            Self::NextCard => Action::WalkCards(Walk::On),
            Self::PreviousCard => Action::WalkCards(Walk::Back),
            Self::Palette => Action::ShowPalette,
            Self::PatientView => Action::TogglePatientView,
            Self::Languages => Action::ShowLanguages,
            Self::ZoomIn => Action::Zoom(state.zoom.saturating_add(ZOOM_STEP).min(ZOOM_MOST)),
            Self::ZoomOut => Action::Zoom(state.zoom.saturating_sub(ZOOM_STEP).max(ZOOM_LEAST)),
            Self::ZoomReset => Action::Zoom(ZOOM_NONE),
            Self::LookSystem => Action::SetTheme(ThemeChoice::System),
            Self::LookLight => Action::SetTheme(ThemeChoice::Light),
            Self::LookDark => Action::SetTheme(ThemeChoice::Dark),
            Self::ReduceMotion => Action::ReduceMotion(true),
            Self::UsualMotion => Action::ReduceMotion(false),
            Self::Shortcuts => Action::ShowShortcuts,
            Self::Tour => Action::ShowTour,
            Self::About => Action::ShowAbout,
        }
    }
}

/// Whether there is something that a budget could be fitted with.
fn can_fit_budget(state: &mut AppState) -> bool {
    let derived = state.derived();
    !matches!(derived.estimate, Err(EstimateError::NothingChosen | EstimateError::NoArea))
}

/// Whether the list lets the staff take something off, or something is.
fn can_give_discount(state: &mut AppState) -> bool {
    let is_given = state.consultation.selection.manual_discount.is_some();
    let is_allowed = match state.prices().manual_limit() {
        None => false,
        Some(ManualLimit::Percent(most)) => most.millionths() > 0,
        Some(ManualLimit::Amount(most)) => most > Money::ZERO,
    };
    is_given || (is_allowed && state.derived().estimate.is_ok())
}

/// Everything as large as designed, in per cent.
pub const ZOOM_NONE: u16 = 100;
const ZOOM_LEAST: u16 = 80;
const ZOOM_MOST: u16 = 200;
const ZOOM_STEP: u16 = 10;
