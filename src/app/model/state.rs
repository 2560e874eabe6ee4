//! State of the window: plain data, without a word of egui, so that tests can read it.

use super::{
    consultation::Consultation,
    derived::Derived,
    dialog::Dialog,
    export::Exporting,
    failure::Failure,
    history::History,
    message::Message,
    open_list::{OpenList, PriceListFault},
    picking::{PathField, Picking},
    question::AmountQuestion,
    setup::Setup,
    visit::Visit,
};
use crate::{
    catalog::{Edition, PriceList},
    estimate::{CauseReason, Estimate, EstimateError, estimate},
    guide::{
        GuidePlan,
        screening::{Outcome, outcome},
    },
    locale::{Language, Locale},
    selection::{ChosenArea, Selection},
    storage::{Habits, Settings, ThemeChoice},
    wording::Phrasebook,
};
use jiff::civil::Date;
use std::{path::PathBuf, sync::Arc};

/// Everything that the window shows.
#[derive(Debug)]
pub struct AppState {
    /// The language of the window.
    pub locale: Locale,
    /// Language that was chosen, if one was, so that it is remembered.
    pub language: Option<Language>,
    /// The price list in force.
    pub list: OpenList,
    /// The list that could not be taken over, while the one in force stays.
    pub fault: Option<PriceListFault>,
    /// The patient who is at the desk.
    pub visit: Visit,
    /// Consultations that undo and redo lead to, for a while to the patient before.
    pub history: History,
    /// The last thing worth telling.
    pub message: Option<Message>,
    /// The amounts that the keyboard is on.
    pub at_hand: Option<AmountQuestion>,
    /// The question that has to be answered first.
    pub dialog: Option<Dialog>,
    /// Way of a quote into a file.
    pub exporting: Exporting,
    /// Way in which files are asked for.
    pub picking: Picking,
    /// Light, dark, or as the system has it.
    pub theme: ThemeChoice,
    /// Size of everything, in per cent.
    pub zoom: u16,
    /// True if the patient's view is open on a second screen.
    pub is_patient_view_open: bool,
    /// The cause of the range that the pointer or the keyboard is on.
    pub lit: Option<CauseReason>,
    /// Habits in using the window.
    pub habits: Habits,
    /// Hint of the first start that is shown, counted from 0.
    pub tour_step: usize,
    /// The price lists that were opened and are there still, the last one first.
    pub recent_lists: Vec<PathBuf>,
    /// Direction in which the keyboard is about to walk from card to card.
    pub walk: Option<Walk>,
    /// Folder that quotes are written to, unless told otherwise.
    pub quote_folder: PathBuf,
    /// Folder that `~` means in a typed path; `None` if the system names no such folder.
    pub home_folder: Option<PathBuf>,
    /// The day that the window is on.
    pub today: Date,
    /// Consequences that were worked out last, with list and choice that they are of.
    derived: Option<Arc<Derived>>,
    /// The estimates of the options that are set aside, and from what.
    set_aside: Vec<SetAside>,
}

/// Estimate of an option that is set aside.
#[derive(Clone, Debug)]
struct SetAside {
    prices: Arc<PriceList>,
    selection: Selection,
    estimate: Arc<Result<Estimate, EstimateError>>,
}

/// Direction in which the keyboard walks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Walk {
    /// To the next card.
    On,
    /// To the one before.
    Back,
}

impl AppState {
    /// The state of a fresh window.
    pub fn new(list: OpenList, setup: Setup) -> Self {
        let Setup {
            locale,
            language,
            language_faults,
            theme,
            zoom,
            habits,
            quote_folder,
            home_folder,
            settings_folder: _,
            draft_folder: _,
            file_choice,
            today,
        } = setup;
        let locale = language.map_or(locale.clone(), |language| locale.in_language(language));
        let message = (!language_faults.is_empty())
            .then(|| Message::Failed(Failure::Languages(language_faults)));
        let mut state = Self {
            locale,
            language,
            list,
            fault: None,
            visit: Visit::default(),
            history: History::default(),
            message,
            at_hand: None,
            dialog: None,
            exporting: Exporting::default(),
            picking: file_choice.into(),
            theme,
            zoom,
            is_patient_view_open: false,
            lit: None,
            habits,
            recent_lists: Vec::new(),
            tour_step: 0,
            walk: None,
            quote_folder,
            home_folder,
            today: today(),
            derived: None,
            set_aside: Vec::new(),
        };
        state.visit.consultation = state.blank_consultation();
        state
    }

    /// True if a quote is being written.
    pub fn is_exporting(&self) -> bool {
        matches!(self.exporting, Exporting::Writing { .. })
    }

    /// The price list in force.
    pub fn prices(&self) -> &Arc<PriceList> {
        &self.list.prices
    }

    /// Price list in force, in the language of the window.
    pub fn book(&self) -> Phrasebook<'_> {
        Phrasebook { list: &self.list.prices, locale: &self.locale }
    }

    /// Consequences of the choices, worked out anew whenever the list or the choices differ.
    pub fn derived(&mut self) -> Arc<Derived> {
        let (prices, chosen) = (&self.list.prices, &self.visit.consultation.selection);
        let today = self.today;
        if let Some(derived) = self.derived.as_ref().filter(|old| old.is_of(prices, chosen, today))
        {
            return Arc::clone(derived);
        }
        let derived = Arc::new(Derived::new(Arc::clone(prices), chosen, today));
        self.derived = Some(Arc::clone(&derived));
        // It may be a place among other lines.
        self.lit = None;
        derived
    }

    /// The estimate of the choices.
    pub fn estimate(&mut self) -> Result<Estimate, EstimateError> {
        self.derived().estimate.clone()
    }

    /// Plan as far as the guide and the questions ask.
    pub fn plan<'l>(&self, prices: &'l PriceList, estimate: Option<&Estimate>) -> GuidePlan<'l> {
        GuidePlan::of(prices, &self.visit.consultation.selection, estimate)
    }

    /// Outcome of the answers to the clinic's questions.
    pub fn screening_outcome(&mut self) -> Outcome {
        let derived = self.derived();
        let estimate = derived.estimate.as_ref().ok();
        outcome(&self.plan(&self.list.prices, estimate), &self.visit.screening, self.today)
    }

    /// Estimates of the options that are set aside, in their order.
    pub fn estimates_set_aside(&mut self) -> Vec<Arc<Result<Estimate, EstimateError>>> {
        let (prices, today) = (Arc::clone(&self.list.prices), Some(self.today));
        let known = std::mem::take(&mut self.set_aside);
        let work_out = |selection: Selection| {
            let is_of =
                |old: &&SetAside| Arc::ptr_eq(&old.prices, &prices) && old.selection == selection;
            known.iter().find(is_of).cloned().unwrap_or_else(|| SetAside {
                estimate: Arc::new(estimate(&prices, &selection)),
                prices: Arc::clone(&prices),
                selection,
            })
        };
        let others = self.visit.consultation.others();
        self.set_aside = others
            .map(|(_, option)| work_out(Selection { on: today, ..option.selection.clone() }))
            .collect();
        self.set_aside.iter().map(|option| Arc::clone(&option.estimate)).collect()
    }

    /// A consultation in which nothing is chosen but what is the only possibility.
    pub fn blank_consultation(&self) -> Consultation {
        let mut consultation = Consultation::default();
        let (mut techniques, mut areas) =
            (self.prices().techniques().entries(), self.prices().areas().entries());
        if let (1, Some(only)) = (techniques.len(), techniques.next()) {
            consultation.selection.technique = Some(only.id.clone());
        }
        if let (1, Some(only)) = (areas.len(), areas.next()) {
            consultation.selection.areas = vec![ChosenArea::undecided(&only.id)];
        }
        consultation
    }

    /// The language and region of the price list, as which its amounts are typed.
    pub fn list_locale(&self) -> Locale {
        Locale::for_tag(self.prices().language())
    }

    /// The language of the quote, with the region of the price list.
    pub fn quote_locale(&self) -> Locale {
        let locale = self.list_locale();
        let chosen = self.visit.consultation.language;
        chosen.map_or(locale.clone(), |language| locale.in_language(language))
    }

    /// Tells the desk something, in place of what was told before.
    pub fn tell(&mut self, message: Message) {
        self.message = Some(message);
    }

    /// Changes the consultation in one step that can be undone.
    pub fn change_consultation(&mut self, next: Consultation) {
        let before = std::mem::replace(&mut self.visit.consultation, next);
        self.history.record(before, &self.visit.consultation);
    }

    /// Goes over to another patient's consultation, which undo brings back until something is done
    /// for this one. What the patient before has answered is not brought back by anything, and what
    /// was being typed for them is dropped.
    pub fn change_patient(&mut self, next: Consultation) {
        let is_about_patient = |dialog: &mut Dialog| {
            matches!(dialog, Dialog::Budget(_) | Dialog::Discount(_) | Dialog::Explain(_))
        };
        self.dialog.take_if(is_about_patient);
        let visit = Visit { consultation: next, ..Visit::default() };
        let before = std::mem::replace(&mut self.visit, visit).consultation;
        self.history.record_next_patient(before, &self.visit.consultation);
    }

    /// True if there are health questions, which after a change of the patient are asked again.
    pub fn has_health_questions(&self) -> bool {
        !self.prices().screening().questions.is_empty()
    }

    /// The file that a typed path means; one without a folder is meant to be among the quotes, and
    /// one that begins with `~` in the own folder of whoever works here.
    pub fn typed_path(&self, field: &PathField) -> PathBuf {
        let typed = field.text.trim().trim_matches('"');
        let within_home = typed
            .strip_prefix('~')
            .filter(|rest| rest.is_empty() || rest.starts_with(std::path::is_separator));
        match (within_home, &self.home_folder) {
            (Some(rest), Some(home)) => home.join(rest.trim_start_matches(std::path::is_separator)),
            _ => self.quote_folder.join(typed),
        }
    }

    /// True if anything stands in the consultation that would be lost.
    pub fn is_blank(&self) -> bool {
        self.visit.consultation == self.blank_consultation() && self.visit.screening.is_empty()
    }

    /// The price lists to open again: those that are there, without the one that is open.
    pub fn lists_to_reopen(&self) -> impl Iterator<Item = &PathBuf> {
        self.recent_lists.iter().filter(|path| self.list.path.as_ref() != Some(path))
    }

    /// The other lists of the file that is open.
    pub fn lists_to_choose(&self) -> impl Iterator<Item = &Edition> {
        let editions = self.list.lists.iter().filter_map(|list| list.edition());
        editions.filter(|edition| self.list.name() != Some(edition.id.as_str()))
    }

    /// Settings to be remembered for the next run.
    pub fn settings(&self) -> Settings {
        Settings {
            price_list: self.list.path.clone(),
            theme: self.theme,
            zoom: self.zoom,
            habits: self.habits.clone(),
            language: self.language.map(|language| language.subtag().to_owned()),
        }
    }
}
