//! Everything that can be done from anywhere, in one table. The menu, the palette, the keys, the
//! list of keys and what can be done now are all made from it.

use super::facts::Facts;
use crate::{
    app::model::{Action, AmountQuestion, AppState, MAX_OPTIONS, View, Walk},
    estimate::Question,
    storage::ThemeChoice,
};
use eframe::egui::{Key, KeyboardShortcut, Modifiers};
use strum::VariantArray;

/// Something that can be done from anywhere, in the order of the palette.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub(in crate::app) enum Command {
    /// Begin with the next patient.
    NewPatient,
    /// Take the last step back.
    Undo,
    /// Take it again.
    Redo,
    /// Export the quote.
    Export,
    /// Export the quote to a typed path.
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
    /// Open a price list by a typed path.
    OpenListByPath,
    /// Begin a price list of one's own.
    BeginList,
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

/// Part of the menu, with a line below it, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub(in crate::app) enum Section {
    /// Finding anything.
    Find,
    /// The parts that fill the window.
    Views,
    /// The patient at hand, and steps back and forth.
    Patient,
    /// The budget and the discount, asked for beside the choices.
    Terms,
    /// The quote.
    Export,
    /// Price lists.
    Lists,
    /// The window itself.
    Window,
    /// Help.
    Help,
}

/// All that is known of a command.
struct Row {
    name: &'static str,
    keys: [Option<KeyboardShortcut>; 2],
    section: Option<Section>,
    is_available: fn(&Facts) -> bool,
    action: fn(&AppState) -> Action,
}

impl Command {
    #[expect(clippy::too_many_lines, reason = "one table of all commands")]
    fn row(self) -> Row {
        match self {
            Self::NewPatient => {
                row("header-new-patient", |now| !now.is_blank, |_| Action::NewPatient)
                    .on(ctrl(Key::N))
                    .within(Section::Patient)
            }
            Self::Undo => row("menu-undo", |now| now.can_undo, |_| Action::Undo)
                .on(ctrl(Key::Z))
                .within(Section::Patient),
            Self::Redo => row("menu-redo", |now| now.can_redo, |_| Action::Redo)
                .on(ctrl_shift(Key::Z))
                // The second is how Windows has it.
                .or_on(ctrl(Key::Y))
                .within(Section::Patient),
            Self::Export => row("header-export", Facts::can_export, |_| Action::Export)
                .on(ctrl(Key::E))
                .within(Section::Export),
            Self::ExportByPath => {
                row("menu-export-by-path", Facts::can_export, |_| Action::ExportByPath)
            }
            Self::AddOption => row(
                "option-add",
                |now| now.options < MAX_OPTIONS && now.has_estimate,
                |_| Action::AddOption,
            )
            .on(ctrl(Key::D)),
            Self::FitBudget => row("budget-fit", |now| now.can_fit_budget, |_| Action::FitBudget)
                .on(ctrl(Key::B))
                .within(Section::Terms),
            Self::Discount => {
                row("discount-by-hand", |now| now.can_give_discount, |_| Action::AskDiscount)
                    .within(Section::Terms)
            }
            Self::NextOption => {
                row(
                    "option-next",
                    |now| now.options > 1,
                    |state| Action::ChooseOption(next_option(state)),
                )
                // With the command key a Mac goes over to another program.
                .on(KeyboardShortcut::new(Modifiers::CTRL, Key::Tab))
            }
            Self::RemoveOption => row(
                "option-remove-this",
                |now| now.options > 1,
                |state| Action::RemoveOption(state.visit.consultation.place()),
            ),
            Self::OpenList => row("menu-open-list", |_| true, |_| Action::OpenList)
                .on(ctrl(Key::O))
                .within(Section::Lists),
            Self::OpenListByPath => {
                row("menu-open-list-by-path", |_| true, |_| Action::OpenListByPath)
                    .within(Section::Lists)
            }
            Self::BeginList => {
                row("menu-begin-list", |_| true, |_| Action::AskNewList).within(Section::Lists)
            }
            Self::ShowConsult => row("view-consult", |_| true, |_| Action::Show(View::Consult))
                .on(ctrl(Key::Num1))
                .within(Section::Views),
            Self::ShowGuide => row("view-guide", |_| true, |_| Action::Show(View::Guide))
                .on(ctrl(Key::Num2))
                .within(Section::Views),
            Self::ShowScreening => {
                row("view-screening", |_| true, |_| Action::Show(View::Screening))
                    .on(ctrl(Key::Num3))
                    .within(Section::Views)
            }
            Self::ClearAnswers => {
                row("screening-clear", |now| now.has_answers, |_| Action::ClearAnswers)
            }
            Self::Explain => row(
                "explain",
                |now| now.is_at_amount || now.has_estimate,
                |state| Action::Explain(amount_at_hand(state)),
            )
            .on(ctrl(Key::I)),
            Self::NextCard => {
                row("card-next", |_| true, |_| Action::WalkCards(Walk::On)).on(key(Key::F6))
            }
            Self::PreviousCard => {
                row("card-previous", |_| true, |_| Action::WalkCards(Walk::Back)).on(shift(Key::F6))
            }
            Self::Palette => row("menu-palette", |_| true, |_| Action::ShowPalette)
                .on(ctrl(Key::K))
                .within(Section::Find),
            Self::PatientView => row("menu-patient-view", |_| true, |_| Action::TogglePatientView)
                .on(key(Key::F9))
                .within(Section::Views),
            Self::Languages => {
                row("menu-languages", |_| true, |_| Action::ShowLanguages).within(Section::Window)
            }
            Self::ZoomIn => row(
                "menu-zoom-in",
                |now| now.zoom < ZOOM_MOST,
                |state| Action::Zoom(larger(state.zoom)),
            )
            .on(ctrl(Key::Plus))
            .or_on(ctrl(Key::Equals))
            .within(Section::Window),
            Self::ZoomOut => row(
                "menu-zoom-out",
                |now| now.zoom > ZOOM_LEAST,
                |state| Action::Zoom(smaller(state.zoom)),
            )
            .on(ctrl(Key::Minus))
            .within(Section::Window),
            Self::ZoomReset => {
                row("menu-zoom-reset", |now| now.zoom != ZOOM_NONE, |_| Action::Zoom(ZOOM_NONE))
                    .on(ctrl(Key::Num0))
            }
            Self::LookSystem => {
                row("look-system", |_| true, |_| Action::SetTheme(ThemeChoice::System))
            }
            Self::LookLight => {
                row("look-light", |_| true, |_| Action::SetTheme(ThemeChoice::Light))
            }
            Self::LookDark => row("look-dark", |_| true, |_| Action::SetTheme(ThemeChoice::Dark)),
            Self::ReduceMotion => row(
                "menu-motion-reduce",
                |now| !now.is_motion_reduced,
                |_| Action::ReduceMotion(true),
            ),
            Self::UsualMotion => row(
                "menu-motion-usual",
                |now| now.is_motion_reduced,
                |_| Action::ReduceMotion(false),
            ),
            Self::Shortcuts => row("menu-shortcuts", |_| true, |_| Action::ShowShortcuts)
                .on(key(Key::F1))
                .within(Section::Help),
            // They are about how to begin, and stand where the estimate will.
            Self::Tour => row("tour", |now| now.is_blank, |_| Action::ShowTour),
            Self::About => row("menu-about", |_| true, |_| Action::ShowAbout).within(Section::Help),
        }
    }

    /// All of them, in the order of the palette.
    pub(in crate::app) fn all() -> impl Iterator<Item = Self> {
        Self::VARIANTS.iter().copied()
    }

    /// Key of its name among the words of the window.
    pub(in crate::app) fn name(self) -> &'static str {
        self.row().name
    }

    /// Keys that do it, the one that is shown first.
    pub(in crate::app) fn shortcuts(self) -> impl Iterator<Item = KeyboardShortcut> {
        self.row().keys.into_iter().flatten()
    }

    /// True if it can be done now.
    pub(in crate::app) fn is_available(self, now: &Facts) -> bool {
        (self.row().is_available)(now)
    }

    /// Action that it sets off.
    pub(in crate::app) fn action(self, state: &AppState) -> Action {
        (self.row().action)(state)
    }
}

impl Section {
    /// All parts of the menu, in their order.
    pub(in crate::app) fn all() -> impl Iterator<Item = Self> {
        Self::VARIANTS.iter().copied()
    }

    /// Commands in it, in the order of the palette.
    pub(in crate::app) fn commands(self) -> impl Iterator<Item = Command> {
        Command::all().filter(move |command| command.row().section == Some(self))
    }
}

/// A row without keys and in no part of the menu.
fn row(
    name: &'static str,
    is_available: fn(&Facts) -> bool,
    action: fn(&AppState) -> Action,
) -> Row {
    Row { name, keys: [None, None], section: None, is_available, action }
}

impl Row {
    fn on(self, keys: KeyboardShortcut) -> Self {
        Self { keys: [Some(keys), None], ..self }
    }

    fn or_on(self, keys: KeyboardShortcut) -> Self {
        let [first, _] = self.keys;
        Self { keys: [first, Some(keys)], ..self }
    }

    fn within(self, section: Section) -> Self {
        Self { section: Some(section), ..self }
    }
}

fn key(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::NONE, key)
}

fn shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::SHIFT, key)
}

fn ctrl(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND, key)
}

fn ctrl_shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), key)
}

fn next_option(state: &AppState) -> usize {
    let next = state.visit.consultation.place().saturating_add(1);
    if next < state.visit.consultation.option_count() { next } else { 0 }
}

/// The amounts that the keyboard is on, else the total.
fn amount_at_hand(state: &AppState) -> AmountQuestion {
    state.at_hand.clone().unwrap_or_else(|| Question::Total.into())
}

fn larger(zoom: u16) -> u16 {
    zoom.saturating_add(ZOOM_STEP).min(ZOOM_MOST)
}

fn smaller(zoom: u16) -> u16 {
    zoom.saturating_sub(ZOOM_STEP).max(ZOOM_LEAST)
}

/// Everything as large as designed, in per cent.
pub(in crate::app) const ZOOM_NONE: u16 = 100;
const ZOOM_LEAST: u16 = 80;
const ZOOM_MOST: u16 = 200;
const ZOOM_STEP: u16 = 10;

#[cfg(test)]
mod tests {
    use super::*;

    /// Keys as they are pressed on a system where the command key of a Mac is Control.
    fn elsewhere(keys: KeyboardShortcut) -> KeyboardShortcut {
        let KeyboardShortcut { modifiers, logical_key } = keys;
        let ctrl = modifiers.ctrl || modifiers.command;
        KeyboardShortcut::new(Modifiers { ctrl, command: false, ..modifiers }, logical_key)
    }

    #[test]
    fn no_keys_do_two_things_on_a_mac_or_elsewhere() {
        let on_mac: Vec<KeyboardShortcut> = Command::all().flat_map(Command::shortcuts).collect();
        let elsewhere: Vec<KeyboardShortcut> = on_mac.iter().copied().map(elsewhere).collect();
        for all in [on_mac, elsewhere] {
            for (place, keys) in all.iter().enumerate() {
                assert!(!all[..place].contains(keys), "{keys:?}");
            }
        }
    }

    #[test]
    fn at_the_start_there_is_nothing_to_take_back_to_export_or_to_explain() {
        let start = Facts { is_blank: true, options: 1, zoom: ZOOM_NONE, ..Facts::default() };
        for command in [Command::Undo, Command::Export, Command::NextOption, Command::Explain] {
            assert!(!command.is_available(&start), "{command:?}");
        }
        for command in [Command::OpenList, Command::Tour, Command::ZoomIn, Command::Palette] {
            assert!(command.is_available(&start), "{command:?}");
        }
        let estimated = Facts { is_blank: false, has_estimate: true, ..start };
        assert!(Command::Export.is_available(&estimated));
        assert!(!Command::Export.is_available(&Facts { is_exporting: true, ..estimated }));
    }
}
