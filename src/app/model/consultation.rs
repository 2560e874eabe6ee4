//! One patient's choices: up to three options, of which one is being worked on.

use crate::{
    catalog::{Advice, MAX_SESSIONS},
    locale::Language,
    selection::{ChosenArea, Selection, SessionRange},
};

/// The most options that stand side by side.
pub const MAX_OPTIONS: usize = 3;

/// The most characters of a patient's name or reference.
pub const PATIENT_CHARACTERS: usize = 120;

/// One patient's choices. This is what undo brings back.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Consultation {
    /// Selection of the option that is being worked on.
    pub selection: Selection,
    /// True if its number of sessions is still open.
    pub sessions_open: bool,
    /// The other options, in their order.
    others: Vec<PlanOption>,
    /// Place among all of the option that is being worked on.
    place: usize,
    /// The patient's name or reference.
    pub patient: String,
    /// The language of the quote; that of the price list if left out.
    pub language: Option<Language>,
    /// The code as it is typed; the selection has it once the list knows it.
    pub code_typed: String,
}

/// A field in which the window types letter by letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::app) enum TypedField {
    /// The patient's name or reference.
    Patient,
    /// The code.
    Code,
}

/// An option that is set aside while another is being worked on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanOption {
    /// Selection of the option.
    pub selection: Selection,
    /// True if the number of sessions is still open.
    pub sessions_open: bool,
}

impl Consultation {
    /// Number of options, the one that is being worked on among them.
    pub fn option_count(&self) -> usize {
        self.others.len().saturating_add(1)
    }

    /// Place of the one that is being worked on, counted from 0.
    pub fn place(&self) -> usize {
        self.place
    }

    /// The other options, each with its place among all.
    pub fn others(&self) -> impl Iterator<Item = (usize, &PlanOption)> {
        let place_of = |position: usize| {
            if position < self.place { position } else { position.saturating_add(1) }
        };
        self.others.iter().enumerate().map(move |(position, option)| (place_of(position), option))
    }

    /// Goes over to another option.
    pub fn choose_option(&mut self, place: usize) {
        if place == self.place || place >= self.option_count() {
            return;
        }
        let mut all = self.take_all();
        let chosen = all.remove(place);
        self.put_all(all, place, chosen);
    }

    /// Sets the option aside and goes on with a copy of it, which is the last. Nothing happens if
    /// there are [`MAX_OPTIONS`] already.
    pub fn add_option(&mut self) {
        self.add_option_of(self.selection.clone(), self.sessions_open);
    }

    /// Adds an option of another choice in place of a copy.
    pub fn add_option_of(&mut self, selection: Selection, sessions_open: bool) {
        if self.option_count() < MAX_OPTIONS {
            let all = self.take_all();
            let place = all.len();
            self.put_all(all, place, PlanOption { selection, sessions_open });
        }
    }

    /// Lets go of an option; the last one that is left stays.
    pub fn remove_option(&mut self, place: usize) {
        if self.option_count() == 1 || place >= self.option_count() {
            return;
        }
        let mut all = self.take_all();
        all.remove(place);
        let next = if place < self.place { self.place.saturating_sub(1) } else { self.place };
        let next = next.min(all.len().saturating_sub(1));
        let chosen = all.remove(next);
        self.put_all(all, next, chosen);
    }

    /// Puts others in the place of all options, and goes on with the first of them. Nothing happens
    /// if there are none, or more than [`MAX_OPTIONS`].
    pub(in crate::app) fn fill(&mut self, mut options: Vec<PlanOption>) {
        if options.is_empty() || options.len() > MAX_OPTIONS {
            return;
        }
        let chosen = options.remove(0);
        self.put_all(options, 0, chosen);
    }

    /// True if another consultation differs from it only in what stands in a field.
    pub(in crate::app) fn differs_only_in(&self, field: TypedField, other: &Self) -> bool {
        let mut same = self.clone();
        match field {
            TypedField::Patient => same.patient.clone_from(&other.patient),
            TypedField::Code => {
                same.code_typed.clone_from(&other.code_typed);
                // It counts from the letter on with which the list knows it.
                same.change_all(|selection| selection.code.clone_from(&other.selection.code));
            }
        }
        self != other && same == *other
    }

    /// Lets the other options have what is about the patient and not about the plan: why they come,
    /// new or not, membership, code, courses had before, fees, the first session, the day.
    pub fn share_circumstances(&mut self) {
        let from = &self.selection;
        for PlanOption { selection, .. } in &mut self.others {
            selection.concerns.clone_from(&from.concerns);
            selection.client = from.client;
            selection.member.clone_from(&from.member);
            selection.code.clone_from(&from.code);
            selection.after_course.clone_from(&from.after_course);
            selection.fees.clone_from(&from.fees);
            selection.start = from.start;
            selection.on = from.on;
        }
    }

    /// A consultation of these options, of which the one at `place` is being worked on. `None` if
    /// there is none at it.
    pub(in crate::app) fn of_options(mut options: Vec<PlanOption>, place: usize) -> Option<Self> {
        let mut consultation = Self::default();
        if place >= options.len() {
            return None;
        }
        let chosen = options.remove(place);
        consultation.put_all(options, place, chosen);
        Some(consultation)
    }

    /// All options in their order, the one that is being worked on among them.
    pub(in crate::app) fn all_options(&self) -> Vec<PlanOption> {
        self.clone().take_all()
    }

    /// All options, taken out.
    fn take_all(&mut self) -> Vec<PlanOption> {
        let mut all = std::mem::take(&mut self.others);
        let current = PlanOption {
            selection: std::mem::take(&mut self.selection),
            sessions_open: self.sessions_open,
        };
        all.insert(self.place.min(all.len()), current);
        all
    }

    fn put_all(&mut self, others: Vec<PlanOption>, place: usize, chosen: PlanOption) {
        let PlanOption { selection, sessions_open } = chosen;
        (self.others, self.place) = (others, place);
        (self.selection, self.sessions_open) = (selection, sessions_open);
    }

    /// Lets `change` be made to the selection of every option.
    pub fn change_all(&mut self, change: impl Fn(&mut Selection)) {
        change(&mut self.selection);
        self.others.iter_mut().for_each(|option| change(&mut option.selection));
    }

    /// Goes on with another selection; its number of sessions is as open as it says.
    pub fn take(&mut self, selection: Selection) {
        self.sessions_open = selection.sessions.is_some_and(|range| !range.is_exact());
        self.selection = selection;
    }

    /// True if an area is chosen, in whatever size.
    pub fn has_area(&self, id: &str) -> bool {
        self.selection.areas.iter().any(|chosen| chosen.id == id)
    }

    /// Chooses a package, or lets go of it. If no area is chosen, a technique that it does not
    /// leave to choose gives way: it would be a treatment beside the package.
    pub fn toggle_package(&mut self, id: &str, leaves_technique: bool) {
        let selection = &mut self.selection;
        if selection.packages.iter().any(|chosen| chosen == id) {
            selection.packages.retain(|chosen| chosen != id);
            return;
        }
        selection.packages.push(id.to_owned());
        if selection.areas.is_empty() && !leaves_technique {
            selection.technique = None;
        }
    }

    /// Chooses an area, its size still open, or lets go of it.
    pub fn toggle_area(&mut self, id: &str) {
        if self.has_area(id) {
            self.selection.areas.retain(|chosen| chosen.id != id);
        } else {
            self.selection.areas.push(ChosenArea::undecided(id));
        }
    }

    /// The size of a chosen area, if it is decided.
    pub fn size_of(&self, area: &str) -> Option<&str> {
        let mut meant = self.selection.areas.iter().filter(|chosen| chosen.id == area);
        meant.find_map(|chosen| chosen.size.as_deref())
    }

    /// Decides the size of a chosen area, or leaves it open.
    pub fn set_size(&mut self, area: &str, size: Option<&str>) {
        let mut areas = self.selection.areas.iter_mut();
        if let Some(meant) = areas.find(|chosen| chosen.id == area) {
            meant.size = size.map(str::to_owned);
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

    /// Leaves the number open between the one that was chosen and this one.
    pub fn reach_to(&mut self, count: u16) {
        match self.selection.sessions {
            Some(range) if !self.sessions_open => {
                self.sessions_open = range.low().get() != count;
                self.set_range(range.low().get(), count);
            }
            _ => self.take_step(count),
        }
    }

    /// Leaves the number open: within what is advised; if nothing is, up to one more than it was.
    pub(in crate::app) fn leave_open(&mut self, advice: Option<Advice>) {
        match advice {
            Some(_) if !self.sessions_open => self.propose_sessions(advice),
            _ => self.set_open(true),
        }
    }

    fn propose_sessions(&mut self, advice: Option<Advice>) {
        let (low, high) = proposed(advice);
        self.sessions_open = true;
        self.set_range(low, high);
    }

    /// Goes over to what is advised now, if the number is as open as it was proposed before: the
    /// order in which the desk asks makes no difference.
    pub(in crate::app) fn follow_advice(&mut self, before: Option<Advice>, now: Option<Advice>) {
        let (low, high) = proposed(before);
        let is_as_proposed =
            self.sessions_open && self.sessions() == SessionRange::new(low, high).ok();
        if is_as_proposed && before != now && now.is_some() {
            self.propose_sessions(now);
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

/// The range that an open number begins with: what is advised, or one or two. It is never a number.
fn proposed(advice: Option<Advice>) -> (u16, u16) {
    let (low, high) = advice.map_or((1, 1), |advice| {
        let (low, high) = advice.sessions();
        (low.get(), high.get())
    });
    (low, high.max(low.saturating_add(1)))
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
    fn an_option_is_a_copy_that_is_varied_while_the_others_stay() {
        let mut consultation = consultation("", 3);
        consultation.add_option();
        consultation.set_exactly(6);
        consultation.add_option();
        consultation.set_exactly(1);
        consultation.add_option();
        assert_eq!(consultation.option_count(), 3, "there are at most three");
        let sessions = |consultation: &Consultation| consultation.sessions().unwrap().to_string();
        assert_eq!((consultation.place(), sessions(&consultation)), (2, "1".to_owned()));
        consultation.choose_option(0);
        assert_eq!((consultation.place(), sessions(&consultation)), (0, "3".to_owned()));
        let places: Vec<usize> = consultation.others().map(|(place, _)| place).collect();
        assert_eq!(places, [1, 2]);
        consultation.choose_option(1);
        assert_eq!(sessions(&consultation), "6");
        consultation.remove_option(0);
        assert_eq!((consultation.place(), sessions(&consultation)), (0, "6".to_owned()));
        consultation.remove_option(0);
        assert_eq!((consultation.place(), sessions(&consultation)), (0, "1".to_owned()));
        consultation.remove_option(0);
        assert_eq!(consultation.option_count(), 1, "the last one stays");
    }

    #[test]
    fn what_is_about_the_patient_holds_for_all_options() {
        let mut consultation = consultation("", 3);
        consultation.add_option();
        consultation.selection.member = Some("club".to_owned());
        consultation.share_circumstances();
        consultation.choose_option(0);
        assert_eq!(consultation.selection.member.as_deref(), Some("club"));
        assert_eq!(consultation.sessions().unwrap().to_string(), "3");
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
    fn a_step_taken_with_shift_leaves_the_number_open_up_to_it() {
        for (first, second, range) in [(3, 4, "3..4"), (6, 2, "2..6"), (3, 3, "3")] {
            let mut consultation = consultation("", first);
            consultation.reach_to(second);
            assert_eq!(consultation.sessions().unwrap().to_string(), range);
            assert_eq!(consultation.sessions_open, first != second);
        }
        let mut consultation = consultation("", 3);
        consultation.reach_to(4);
        consultation.reach_to(6);
        assert_eq!(consultation.sessions().unwrap().to_string(), "3..6");
        let mut blank = Consultation::default();
        blank.reach_to(4);
        assert_eq!(blank.sessions().unwrap().to_string(), "4");
    }

    #[test]
    fn an_area_keeps_its_place_when_its_size_is_decided_and_goes_in_any_size() {
        let mut consultation = Consultation::default();
        consultation.toggle_area("abdomen");
        consultation.toggle_area("face");
        consultation.set_size("abdomen", Some("large"));
        assert_eq!(consultation.selection.areas, ["abdomen:large".into(), "face".into()]);
        assert_eq!(
            (consultation.size_of("abdomen"), consultation.size_of("face")),
            (Some("large"), None)
        );
        consultation.set_size("abdomen", None);
        assert_eq!(consultation.selection.areas, ["abdomen".into(), "face".into()]);
        consultation.set_size("abdomen", Some("small"));
        consultation.toggle_area("abdomen");
        assert_eq!(consultation.selection.areas, ["face".into()]);
    }

    #[test]
    fn sessions_stay_within_what_a_plan_may_have() {
        let mut consultation = Consultation::default();
        consultation.set_range(0, u16::MAX);
        assert_eq!(consultation.sessions().unwrap().to_string(), format!("1..{MAX_SESSIONS}"));
    }
}
