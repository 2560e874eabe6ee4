//! All that is told about a plan, topic by topic.

use super::{
    GuidePlan,
    content::{Comparison, ComparisonRow, Content, TopicText, content},
    counted::counted,
    is_in_own_language,
    session_cost::session_cost,
    treated::{Treated, of_each},
};
use crate::{
    catalog::{AddOn, GuideTopic, PriceList},
    locale::Locale,
};
use strum::VariantArray as _;

/// All that is told about a plan.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Guidance {
    /// Person of the clinic who has approved it, in the list's own language; `None` means that it
    /// says "not yet approved".
    pub approved_by: Option<String>,
    /// Texts in order, one entry for each topic.
    pub topics: Vec<Told>,
    /// Add-ons that the treatment may be combined with here, in the list's order.
    pub add_ons: Vec<AddOnReason>,
    /// Needling beside other treatments; `None` if there are no texts at all, or if the plan has
    /// none.
    pub comparison: Option<Comparison>,
}

/// Texts on a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Topic.
    pub topic: GuideTopic,
    /// Its heading.
    pub title: String,
    /// Texts in the window, the clinic's own first.
    pub texts: Vec<String>,
    /// Texts that the patient takes home; empty if the topic is for the window only.
    pub quote: Vec<String>,
}

/// An add-on and why one would take it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddOnReason {
    /// Name.
    pub label: String,
    /// Reason in the clinic's words, else in ours.
    pub reason: Option<String>,
    /// True if it is planned.
    pub is_chosen: bool,
}

impl AddOnReason {
    /// Both in a line; `None` if there is no reason.
    pub fn words(&self, locale: &Locale) -> Option<String> {
        let reason = self.reason.as_deref()?;
        let arguments = [("add-on", self.label.as_str().into()), ("reason", reason.into())];
        Some(locale.text_with("guide-add-on", &arguments))
    }
}

impl Guidance {
    /// Texts on a topic.
    pub fn about(&self, topic: GuideTopic) -> Option<&Told> {
        self.topics.iter().find(|told| told.topic == topic)
    }
}

/// Texts about a plan, in the words of `locale`, in English if the program has no texts in that
/// language; the clinic's own texts stay in its own.
pub fn tell(plan: &GuidePlan<'_>, locale: &Locale) -> Guidance {
    // Whoever approved it has read it in the list's own language.
    let is_read = is_in_own_language(plan.list, locale);
    let approved_by = plan.list.guide().approved_by.clone().filter(|_| is_read);
    let Some(content) = content(locale.language().subtag()) else {
        return Guidance { approved_by, ..Guidance::default() };
    };
    let teller = Teller::new(plan, content, locale);
    Guidance {
        approved_by,
        topics: GuideTopic::VARIANTS.iter().filter_map(|&topic| teller.told(topic)).collect(),
        add_ons: teller.add_ons(),
        comparison: plan.has_needling().then(|| teller.comparison()),
    }
}

/// The times that texts speak of, in words.
struct Times {
    redness: String,
    visible: String,
    full: String,
}

impl Times {
    fn of(treated: &Treated<'_>, locale: &Locale) -> Self {
        let words = |keys: [&str; 2], range: Option<(u16, u16)>| {
            range.map_or_else(String::new, |(low, high)| counted(keys, low, high, locale))
        };
        let days_keys = ["guide-days", "guide-days-between"];
        let weeks_keys = ["guide-weeks", "guide-weeks-between"];
        let months_keys = ["guide-months", "guide-months-between"];
        let visible = treated.times(|own| own.visible_weeks, |usual| usual.visible_weeks);
        let full = treated.times(|own| own.full_months, |usual| usual.full_months);
        Self {
            redness: of_each(&treated.redness(|days| words(days_keys, Some(days)))),
            visible: words(weeks_keys, visible),
            full: words(months_keys, full),
        }
    }

    fn fill(&self, text: &str) -> String {
        text.replace("{redness}", &self.redness)
            .replace("{visible}", &self.visible)
            .replace("{full}", &self.full)
    }
}

struct Teller<'p> {
    plan: &'p GuidePlan<'p>,
    content: &'p Content,
    treated: Treated<'p>,
    times: Times,
    /// Names of what is needling, if something else is planned too.
    needling: Option<String>,
    locale: &'p Locale,
}

impl<'p> Teller<'p> {
    fn new(plan: &'p GuidePlan<'p>, content: &'p Content, locale: &'p Locale) -> Self {
        let treated = Treated::of(plan, content);
        let times = Times::of(&treated, locale);
        let is_mixed = plan.has_needling() && !plan.is_all_needling();
        let needling = is_mixed.then(|| locale.together(&treated.labels()));
        Self { plan, content, treated, times, needling, locale }
    }

    /// The clinic's own texts stand in place of ours, except that cautions of ours stay below them,
    /// and what none of them may drop; `None` if nothing is told.
    fn told(&self, topic: GuideTopic) -> Option<Told> {
        let built_in = self.content.topic(topic)?;
        let own = self.plan.list.guide().texts.get(&topic);
        let stays = Some(built_in.stays.clone()).filter(|text| !text.is_empty());
        let with_ours = |texts: &[String]| -> Vec<String> {
            let ours = self.ours(topic, texts).into_iter();
            stays.iter().cloned().chain(ours).chain(self.published(built_in)).collect()
        };
        let general = with_ours(&built_in.texts);
        let to_take_home = with_ours(&[self.taken_home(built_in)]);
        let (texts, quote) = match own {
            None => (general, to_take_home),
            Some(own) if is_caution(topic) => (
                own.iter().cloned().chain(general).collect(),
                own.iter().cloned().chain(to_take_home).collect(),
            ),
            Some(own) => {
                let own: Vec<String> = own.iter().cloned().chain(stays).collect();
                (own.clone(), own)
            }
        };
        let of_plan = self.of_plan(topic);
        let join = |general: Vec<String>| -> Vec<String> {
            if comes_first(topic) {
                of_plan.iter().cloned().chain(general).collect()
            } else {
                general.into_iter().chain(of_plan.iter().cloned()).collect()
            }
        };
        let is_on_paper = match topic {
            GuideTopic::Place => false,
            // That the amount stands at the beginning is nothing to read by itself.
            GuideTopic::Cost => own.is_some() || !of_plan.is_empty(),
            _ => true,
        };
        let quote = if is_on_paper { join(quote) } else { Vec::new() };
        let texts = join(texts);
        (!texts.is_empty()).then(|| Told { topic, title: built_in.title.clone(), texts, quote })
    }

    /// Text of ours that the patient takes home: how long redness lasts only where the list does not
    /// say it itself.
    fn taken_home(&self, built_in: &TopicText) -> String {
        let is_told = !built_in.redness.is_empty() && !self.treated.has_own_downtime();
        let redness = is_told.then_some(&built_in.redness);
        redness.into_iter().chain([&built_in.quote]).cloned().collect::<Vec<_>>().join(" ")
    }

    /// Texts of ours on a topic that are true of this plan: of one without needling, only those
    /// that are true of every treatment.
    fn ours(&self, topic: GuideTopic, texts: &[String]) -> Vec<String> {
        let is_of_every_treatment = topic == GuideTopic::Cost;
        if !is_of_every_treatment && !self.plan.has_needling() {
            return Vec::new();
        }
        let filled = texts.iter().map(|text| self.times.fill(text));
        let mut ours: Vec<String> = filled.filter(|text| !text.is_empty()).collect();
        if !is_of_every_treatment && let Some(first) = ours.first_mut() {
            *first = self.of_needling(first);
        }
        ours
    }

    /// A text about needling, which says so if something else is planned too.
    fn of_needling(&self, text: &str) -> String {
        let named = self.needling.as_ref().map(|needling| self.named(needling, text));
        named.unwrap_or_else(|| text.to_owned())
    }

    /// Name of techniques and a text about them, with a dash between if the text has a colon itself.
    fn named(&self, name: &str, text: &str) -> String {
        let text = self.locale.after_name(text);
        let first_sentence = text.split(". ").next().unwrap_or_default();
        if !first_sentence.contains(':') {
            return self.locale.named(name, &text);
        }
        self.locale.text_with("named-apart", &[("name", name.into()), ("text", text.into())])
    }

    /// Texts on how each technique works, by its name where not all that is planned works so.
    fn how_each_works(&self) -> Vec<String> {
        let planned = self.plan.techniques.len();
        let told = |(text, names): (&str, Vec<String>)| {
            if names.len() == planned {
                return text.to_owned();
            }
            self.named(&self.locale.together(&names), text)
        };
        self.treated.how_it_works().into_iter().map(told).collect()
    }

    /// Figures on needling from publications in US dollars, if the list is in them too.
    fn published(&self, built_in: &TopicText) -> Option<String> {
        let is_in_dollars = self.plan.list.currency().code() == "USD";
        let figures = &built_in.in_us_dollars;
        let is_told = is_in_dollars && self.plan.has_needling() && !figures.is_empty();
        is_told.then(|| self.of_needling(figures))
    }

    /// Texts on a topic that stand there because of this very plan or list.
    fn of_plan(&self, topic: GuideTopic) -> Vec<String> {
        match topic {
            GuideTopic::HowItWorks => self.how_each_works(),
            GuideTopic::Concerns if self.plan.has_needling() => {
                let concerns = self.plan.concerns.iter();
                let texts = concerns.filter_map(|it| self.content.concern(it.guide));
                let mut told: Vec<String> = texts.map(|text| self.of_needling(text)).collect();
                // What the list calls by two names may be one to the guide.
                told.dedup();
                told
            }
            GuideTopic::Risks => self.cautions(),
            GuideTopic::Provider => credentials(self.plan.list),
            GuideTopic::Cost if self.plan.has_needling() => {
                let cost = session_cost(self.plan.list, self.locale);
                cost.map(|cost| self.of_needling(&cost)).into_iter().collect()
            }
            GuideTopic::Combined => {
                let add_ons = self.add_ons();
                let chosen = add_ons.iter().filter(|add_on| add_on.is_chosen);
                chosen.filter_map(|it| Some(format!("{}.", it.words(self.locale)?))).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Cautions of the techniques, then of the add-ons that are planned, each once.
    fn cautions(&self) -> Vec<String> {
        let mut all = self.treated.cautions();
        let planned = self.plan.add_ons.iter().map(|&index| &self.plan.list[index]);
        let known = planned.filter_map(|add_on| self.content.add_on(add_on.guide));
        for caution in known.flat_map(|text| &text.cautions) {
            if !all.contains(caution) {
                all.push(caution.clone());
            }
        }
        all
    }

    fn add_ons(&self) -> Vec<AddOnReason> {
        let chosen = &self.plan.add_ons;
        let add_ons = self.plan.list.add_ons().iter();
        let reason = |(index, add_on): (_, &AddOn)| AddOnReason {
            label: add_on.label.clone(),
            reason: self.reason(add_on),
            is_chosen: chosen.contains(&index),
        };
        add_ons.map(reason).collect()
    }

    /// Reason for an add-on in the clinic's words, else in ours, which are about needling.
    fn reason(&self, add_on: &AddOn) -> Option<String> {
        let ours = self.content.add_on(add_on.guide).filter(|_| self.plan.has_needling());
        add_on.reason.clone().or_else(|| ours.map(|ours| ours.text.clone()))
    }

    fn comparison(&self) -> Comparison {
        let fill = |row: &ComparisonRow| ComparisonRow {
            name: row.name.clone(),
            cells: row.cells.each_ref().map(|cell| self.times.fill(cell)),
        };
        let comparison = &self.content.comparison;
        Comparison {
            treatments: comparison.treatments.clone(),
            rows: comparison.rows.iter().map(fill).collect(),
        }
    }
}

/// True if our own text stays although the clinic has one: it must not be left out.
fn is_caution(topic: GuideTopic) -> bool {
    matches!(topic, GuideTopic::Suits | GuideTopic::Risks)
}

/// True if the texts about this very plan or list stand before those about everybody.
fn comes_first(topic: GuideTopic) -> bool {
    matches!(
        topic,
        GuideTopic::Concerns | GuideTopic::Provider | GuideTopic::Combined | GuideTopic::Cost
    )
}

/// Name of the practitioner with the qualification: "Dr Amelia Hart, GMC 0000000".
fn credentials(list: &PriceList) -> Vec<String> {
    let clinic = list.clinic();
    let parts = [clinic.practitioner.as_deref(), clinic.credentials.as_deref()];
    let parts: Vec<&str> = parts.into_iter().flatten().collect();
    if parts.is_empty() { Vec::new() } else { vec![parts.join(", ")] }
}
