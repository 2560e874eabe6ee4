//! What the window shows: plain data, without a word of egui, so that tests can read it.

use super::{
    derived::Derived,
    price_list::{OpenList, PriceListFault},
};
use crate::{
    catalog::{MAX_SESSIONS, PriceList},
    estimate::{CauseReason, Estimate, EstimateError, Selection, SessionRange, split_area},
    locale::Locale,
    quote::Quote,
    storage::{Settings, ThemeChoice},
};
use jiff::civil::Date;
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

/// Everything that the window shows.
#[derive(Debug)]
pub struct AppState {
    /// The language of the window.
    pub locale: Locale,
    /// The price list in force.
    pub list: OpenList,
    /// The list that could not be taken over, while the one in force stays.
    pub fault: Option<PriceListFault>,
    /// What is being worked on.
    pub consultation: Consultation,
    /// What undo and redo lead to.
    pub history: History,
    /// The last thing worth telling.
    pub message: Option<Message>,
    /// The question that has to be answered first.
    pub dialog: Option<Dialog>,
    /// Whether a quote is being written.
    pub is_exporting: bool,
    /// The quote that is to be written, as it stood when that was asked for.
    pub asked: Option<Quote>,
    /// Whether a dialog of the system is open.
    pub is_picking: bool,
    /// Light, dark, or as the system has it.
    pub theme: ThemeChoice,
    /// What is typed to narrow the areas down.
    pub area_filter: String,
    /// The cause of the range that the pointer or the keyboard is on.
    pub lit: Option<CauseReason>,
    /// Where quotes are written, unless told otherwise.
    pub quote_folder: PathBuf,
    /// Where the settings are kept; `None` where they can't be.
    pub settings_folder: Option<PathBuf>,
    /// How a file is asked for.
    pub file_choice: FileChoice,
    /// Today, read from the clock in one place.
    pub today: fn() -> Date,
    /// What was worked out last, and from what.
    derived: Option<Arc<Derived>>,
}

/// What a window is told of the world when it opens.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The language of the window.
    pub locale: Locale,
    /// Light, dark, or as the system has it.
    pub theme: ThemeChoice,
    /// Where quotes are written, unless told otherwise.
    pub quote_folder: PathBuf,
    /// Where the settings are kept; `None` where they can't be.
    pub settings_folder: Option<PathBuf>,
    /// How a file is asked for.
    pub file_choice: FileChoice,
    /// Today, read from the clock in one place.
    pub today: fn() -> Date,
}

/// One patient's choices. This is what undo brings back.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Consultation {
    /// What was picked.
    pub selection: Selection,
    /// The patient's name or reference.
    pub patient: String,
    /// Whether the number of sessions is still open.
    pub sessions_open: bool,
    /// The code as it is typed; the selection has it once the list knows it.
    pub code_typed: String,
}

/// How the window asks for a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileChoice {
    /// By the system's dialog; where there is none, by a path.
    Dialog,
    /// By a path that is typed.
    Path,
}

/// Something worth telling, until it is dismissed or overtaken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// A new patient begins; the one before can be brought back.
    Cleared,
    /// The total of the same choice changed with the price list.
    PriceChanged {
        /// The total before, in words.
        before: String,
        /// The total now, in words; `None` where the choice has no price any more.
        now: Option<String>,
    },
    /// Another price list is open.
    ListOpened {
        /// The name of its file.
        name: String,
    },
    /// A quote was written.
    Exported {
        /// Where.
        path: PathBuf,
    },
    /// Something did not work.
    Failed {
        /// What happened.
        what: String,
        /// What to do, and what is safe.
        remedy: String,
    },
}

/// A question that has to be answered first.
#[derive(Debug)]
pub enum Dialog {
    /// Where to write the quote.
    ExportPath(PathField),
    /// Which price list to open.
    ListPath(PathField),
    /// Whether to replace the file that is there already.
    Overwrite(PathBuf),
}

/// A path being typed.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct PathField {
    /// As typed.
    pub text: String,
    /// What is wrong with it, once it was tried.
    pub fault: Option<String>,
}

impl PathField {
    /// A field filled with a path, and what is wrong with it.
    pub fn of(path: &Path, fault: Option<String>) -> Self {
        Self { text: path.display().to_string(), fault }
    }
}

impl AppState {
    /// The state of a fresh window.
    pub fn new(list: OpenList, setup: Setup) -> Self {
        let Setup { locale, theme, quote_folder, settings_folder, file_choice, today } = setup;
        let mut state = Self {
            locale,
            list,
            fault: None,
            consultation: Consultation::default(),
            history: History::default(),
            message: None,
            dialog: None,
            is_exporting: false,
            asked: None,
            is_picking: false,
            theme,
            area_filter: String::new(),
            lit: None,
            quote_folder,
            settings_folder,
            file_choice,
            today,
            derived: None,
        };
        state.consultation = state.blank_consultation();
        state
    }

    /// The price list in force.
    pub fn prices(&self) -> &Arc<PriceList> {
        &self.list.prices
    }

    /// What the choices come to, worked out anew whenever the list or the choices differ.
    pub fn derived(&mut self) -> Arc<Derived> {
        let today = Some((self.today)());
        let selection = Selection { on: today, ..self.consultation.selection.clone() };
        match &self.derived {
            Some(derived) if derived.is_of(&self.list.prices, &selection) => Arc::clone(derived),
            _ => {
                let derived = Arc::new(Derived::new(Arc::clone(&self.list.prices), selection));
                self.derived = Some(Arc::clone(&derived));
                derived
            }
        }
    }

    /// The estimate of the choices.
    pub fn estimate(&mut self) -> Result<Estimate, EstimateError> {
        self.derived().estimate.clone()
    }

    /// A consultation in which nothing is chosen but what is the only possibility.
    pub fn blank_consultation(&self) -> Consultation {
        let mut consultation = Consultation::default();
        let (mut techniques, mut areas) = (self.prices().techniques(), self.prices().areas());
        if let (1, Some((_, only))) = (techniques.len(), techniques.next()) {
            consultation.selection.technique = Some(only.id.clone());
        }
        if let (1, Some((_, only))) = (areas.len(), areas.next()) {
            consultation.selection.areas = vec![only.id.clone()];
        }
        consultation
    }

    /// Changes the consultation in one step that can be undone.
    pub fn change_consultation(&mut self, next: Consultation) {
        let before = std::mem::replace(&mut self.consultation, next);
        self.history.record(before, &self.consultation);
    }

    /// The file that a typed path means; one without a folder is meant to be among the quotes.
    pub fn typed_path(&self, field: &PathField) -> PathBuf {
        self.quote_folder.join(field.text.trim().trim_matches('"'))
    }

    /// Whether anything stands in the consultation that would be lost.
    pub fn is_blank(&self) -> bool {
        self.consultation == self.blank_consultation()
    }

    /// What is remembered for the next run.
    pub fn settings(&self) -> Settings {
        Settings { price_list: self.list.path.clone(), theme: self.theme }
    }
}

impl Consultation {
    /// Whether an area is chosen, in whatever size.
    pub fn has_area(&self, id: &str) -> bool {
        self.selection.areas.iter().any(|entry| split_area(entry).0 == id)
    }

    /// Chooses an area, its size still open, or lets go of it.
    pub fn toggle_area(&mut self, id: &str) {
        if self.has_area(id) {
            self.selection.areas.retain(|entry| split_area(entry).0 != id);
        } else {
            self.selection.areas.push(id.to_owned());
        }
    }

    /// The size of a chosen area, where it is decided.
    pub fn size_of(&self, area: &str) -> Option<&str> {
        let entries = self.selection.areas.iter().map(|entry| split_area(entry));
        entries.filter(|(id, _)| *id == area).find_map(|(_, size)| size)
    }

    /// Decides the size of a chosen area, or leaves it open.
    pub fn set_size(&mut self, area: &str, size: Option<&str>) {
        let is_meant = |entry: &&mut String| split_area(entry).0 == area;
        if let Some(entry) = self.selection.areas.iter_mut().find(is_meant) {
            *entry = size.map_or_else(|| area.to_owned(), |size| format!("{area}:{size}"));
        }
    }

    /// The sessions as the estimate takes them.
    pub fn sessions(&self) -> Option<SessionRange> {
        self.selection.sessions
    }

    /// Sets one number of sessions, held within what a plan may have.
    pub fn set_exactly(&mut self, count: u16) {
        self.set_range(count, count);
    }

    /// Sets a range of sessions, held within what a plan may have and put in order.
    pub fn set_range(&mut self, from: u16, to: u16) {
        let within = |count: u16| count.clamp(1, MAX_SESSIONS);
        let (from, to) = (within(from), within(to));
        self.selection.sessions = SessionRange::new(from.min(to), from.max(to)).ok();
    }

    /// Takes a step of the ladder: the number itself, or, while it is open, the nearer end.
    pub fn take_step(&mut self, count: u16) {
        match self.selection.sessions {
            Some(range) if self.sessions_open => {
                let (low, high) = (range.low().get(), range.high().get());
                if count <= low || count - low < high.saturating_sub(count) {
                    self.set_range(count, high);
                } else {
                    self.set_range(low, count);
                }
            }
            _ => self.set_exactly(count),
        }
    }

    /// Decides the number of sessions, or opens it again to one more than it was.
    pub fn set_open(&mut self, open: bool) {
        if open == self.sessions_open {
            return;
        }
        self.sessions_open = open;
        let (low, high) =
            self.selection.sessions.map_or((1, 1), |range| (range.low().get(), range.high().get()));
        if open {
            self.set_range(low, high.max(low.saturating_add(1)));
        } else if self.selection.sessions.is_some() {
            self.set_exactly(low);
        }
    }
}

/// Consultations to go back and forth between.
#[derive(Debug, Default)]
pub struct History {
    past: Vec<Consultation>,
    future: Vec<Consultation>,
}

/// How many steps can be undone.
const HISTORY_LIMIT: usize = 200;

impl History {
    /// Notes that `before` became `after`. Typing a name is one step.
    pub fn record(&mut self, before: Consultation, after: &Consultation) {
        if before == *after {
            return;
        }
        let only_typed = |a: &Consultation, b: &Consultation| {
            a.selection == b.selection && a.patient != b.patient
        };
        let goes_on_typing = only_typed(&before, after)
            && self.future.is_empty()
            && self.past.last().is_some_and(|past| only_typed(past, &before));
        self.future.clear();
        if !goes_on_typing {
            self.past.push(before);
        }
        if self.past.len() > HISTORY_LIMIT {
            self.past.remove(0);
        }
    }

    /// Takes the last step back.
    pub fn undo(&mut self, current: &mut Consultation) -> bool {
        step(&mut self.past, &mut self.future, current)
    }

    /// Takes it again.
    pub fn redo(&mut self, current: &mut Consultation) -> bool {
        step(&mut self.future, &mut self.past, current)
    }

    /// Whether there is a step to take back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a step to take again.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }
}

fn step(
    from: &mut Vec<Consultation>,
    to: &mut Vec<Consultation>,
    current: &mut Consultation,
) -> bool {
    let Some(next) = from.pop() else { return false };
    to.push(std::mem::replace(current, next));
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn consultation(patient: &str, sessions: u16) -> Consultation {
        let mut consultation =
            Consultation { patient: patient.to_owned(), ..Consultation::default() };
        consultation.set_exactly(sessions);
        consultation
    }

    #[test]
    fn undo_and_redo_walk_through_the_steps_and_typing_is_one_step() {
        let mut history = History::default();
        let steps = [("", 1), ("", 3), ("A", 3), ("Ad", 3), ("Ada", 3), ("Ada", 4)];
        let mut current = Consultation::default();
        for (patient, sessions) in steps {
            let next = consultation(patient, sessions);
            history.record(std::mem::replace(&mut current, next.clone()), &next);
        }
        let mut seen = Vec::new();
        while history.undo(&mut current) {
            seen.push((current.patient.clone(), current.sessions().map(|range| range.low().get())));
        }
        let text = |patient: &str, sessions| (patient.to_owned(), sessions);
        assert_eq!(
            seen,
            [text("Ada", Some(3)), text("", Some(3)), text("", Some(1)), text("", None)]
        );
        while history.redo(&mut current) {}
        assert_eq!(current, consultation("Ada", 4));
    }

    #[test]
    fn a_change_after_undo_forgets_what_was_undone() {
        let mut history = History::default();
        let mut current = consultation("", 3);
        history.record(consultation("", 1), &current);
        history.undo(&mut current);
        let next = consultation("", 6);
        history.record(std::mem::replace(&mut current, next.clone()), &next);
        assert!(!history.can_redo());
        assert!(!history.redo(&mut current));
        assert_eq!(current, next);
    }

    #[test]
    fn a_step_of_the_ladder_sets_the_number_or_moves_the_nearer_end() {
        let mut consultation = consultation("", 3);
        consultation.take_step(5);
        assert_eq!(consultation.sessions().unwrap().to_string(), "5");
        consultation.set_open(true);
        assert_eq!(consultation.sessions().unwrap().to_string(), "5..6");
        for (step, range) in [(3, "3..6"), (4, "4..6"), (8, "4..8"), (7, "4..7"), (1, "1..7")] {
            consultation.take_step(step);
            assert_eq!(consultation.sessions().unwrap().to_string(), range);
        }
        consultation.set_open(false);
        assert_eq!(consultation.sessions().unwrap().to_string(), "1");
    }

    #[test]
    fn an_area_keeps_its_place_when_its_size_is_decided_and_goes_in_any_size() {
        let mut consultation = Consultation::default();
        consultation.toggle_area("abdomen");
        consultation.toggle_area("face");
        consultation.set_size("abdomen", Some("large"));
        assert_eq!(consultation.selection.areas, ["abdomen:large", "face"]);
        assert_eq!(
            (consultation.size_of("abdomen"), consultation.size_of("face")),
            (Some("large"), None)
        );
        consultation.set_size("abdomen", None);
        assert_eq!(consultation.selection.areas, ["abdomen", "face"]);
        consultation.set_size("abdomen", Some("small"));
        consultation.toggle_area("abdomen");
        assert_eq!(consultation.selection.areas, ["face"]);
    }

    #[test]
    fn sessions_stay_within_what_a_plan_may_have() {
        let mut consultation = Consultation::default();
        consultation.set_range(0, u16::MAX);
        assert_eq!(consultation.sessions().unwrap().to_string(), format!("1..{MAX_SESSIONS}"));
    }
}
