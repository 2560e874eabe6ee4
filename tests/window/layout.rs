//! Nothing is cut and nothing lies over another, whatever the size, the scale and the language.

use crate::{
    desk::{Desk, Sight},
    overfull,
    painted::{faults, lowest, shows, watch},
};
use eframe::egui::{
    Event, Key, Modifiers, MouseWheelSource, MouseWheelUnit, Role, TouchPhase, pos2, vec2,
};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use needlepoint::app::Message;
use std::{collections::BTreeSet, fmt::Write as _};

/// The windows of the promise, in pixels, and the scales that they are seen at.
const WINDOWS: [[f32; 2]; 3] = [[1024.0, 700.0], [1280.0, 800.0], [1920.0, 1080.0]];
const SCALES: [f32; 3] = [1.0, 1.5, 2.0];
/// Between one column and several, where the header has the least room.
const BETWEEN: [f32; 2] = [720.0, 500.0];
/// So high that nothing scrolls, so that all of a view is painted.
const TALL: f32 = 6000.0;

/// A walk through a window, and what was wrong on the way.
struct Walk<'a> {
    desk: Desk,
    sight: Sight<'a>,
    /// How many areas are chosen.
    areas: usize,
    faults: BTreeSet<String>,
}

impl<'a> Walk<'a> {
    fn begin(desk: Desk, sight: Sight<'a>, areas: usize) -> Self {
        watch(&desk.harness.ctx);
        let mut walk = Self { desk, sight, areas, faults: BTreeSet::new() };
        walk.desk.harness.step();
        walk
    }

    fn text(&self, key: &str) -> String {
        self.desk.state().locale.text(key)
    }

    /// Looks at what is to be seen now.
    fn look(&mut self, view: &str) {
        let Sight { language, size: [width, height], .. } = self.sight;
        for fault in faults(&self.desk) {
            self.faults.insert(format!("{language} {width:.0}×{height:.0} {view}: {fault}"));
        }
    }

    /// Chooses the first control whose name begins like this, wherever it is; returns whether
    /// there is one that can be chosen.
    fn can_choose(&mut self, role: Role, begin: &str) -> bool {
        let control = self.desk.harness.get_all(by().role(role)).find(|node| {
            let node = node.accesskit_node();
            node.label().is_some_and(|label| label.starts_with(begin)) && !node.is_disabled()
        });
        let Some(control) = control else { return false };
        control.click_accesskit();
        self.desk.run();
        true
    }

    fn choose(&mut self, role: Role, begin: &str) {
        assert!(self.can_choose(role, begin), "no control is called {begin:?}");
    }

    fn choose_key(&mut self, role: Role, key: &str) {
        let name = self.text(key);
        self.choose(role, &name);
    }

    /// Does what the palette finds.
    fn command(&mut self, key: &str) {
        let name = self.text(key);
        self.desk.press_with(Modifiers::COMMAND, Key::K);
        self.desk.type_text(&name);
        self.desk.press(Key::Enter);
        assert!(self.desk.state().dialog.is_some(), "{name} opens no dialog");
    }

    fn total(&self) -> String {
        let state = self.desk.state();
        let selection = &state.visit.consultation.selection;
        let total = needlepoint::estimate::estimate(state.prices(), selection).unwrap().total;
        state.locale.range(total.low, total.high, state.prices().currency())
    }

    /// Chooses as much as a plan holds, with the longest names of the list.
    fn choose_all(&mut self) {
        let prices = self.desk.state().prices().clone();
        let longest =
            |names: Vec<String>| names.into_iter().max_by_key(|name| name.chars().count());
        let concerns = prices.concerns().entries().map(|concern| concern.label.clone());
        self.choose(Role::CheckBox, &longest(concerns.collect()).unwrap());
        let areas: Vec<String> = prices.areas().entries().map(|area| area.label.clone()).collect();
        for area in areas.iter().take(self.areas) {
            self.choose(Role::CheckBox, area);
        }
        let techniques = prices.techniques().entries().map(|technique| technique.label.clone());
        self.choose(Role::RadioButton, &longest(techniques.collect()).unwrap());
        self.choose(Role::RadioButton, "3 ");
        for add_on in prices.add_ons().entries() {
            // One that stands against another stays out.
            self.can_choose(Role::CheckBox, &add_on.label);
        }
    }

    fn consult(&mut self) {
        self.look("first start");
        self.choose_key(Role::Button, "tour-never");
        self.look("consult, empty");
        self.choose_key(Role::Button, "menu");
        self.look("menu");
        self.desk.press(Key::Escape);
        self.choose_all();
        self.look("consult");
        let total = self.total();
        let window = vec2(self.sight.size[0], self.sight.size[1]);
        let is_pinned = shows(&self.desk, &total, window);
        assert!(is_pinned, "{:?}: the total is out of sight", self.sight);
        self.choose_key(Role::RadioButton, "sessions-open-mode");
        self.look("consult, range");
        self.choose_key(Role::Button, "dates-choose");
        self.look("month");
        self.desk.press(Key::Escape);
        for steps in ["1 ", "6 "] {
            self.choose_key(Role::Button, "option-add");
            self.choose(Role::RadioButton, steps);
        }
        self.look("consult, three options");
    }

    fn dialogs(&mut self) {
        let total = self.total();
        self.choose(Role::Button, &total);
        self.look("explain");
        self.desk.press(Key::Escape);
        self.desk.press_with(Modifiers::COMMAND, Key::K);
        self.look("palette");
        self.desk.press(Key::Escape);
        for dialog in ["menu-shortcuts", "menu-about", "menu-languages", "menu-begin-list"] {
            self.command(dialog);
            self.look(dialog);
            self.desk.press(Key::Escape);
        }
        self.desk.press_with(Modifiers::COMMAND, Key::E);
        self.look("path");
        let save = self.text("dialog-save");
        // The pointer stays here, where other views show the bar of what scrolls.
        self.desk.click(Role::Button, &save);
        self.saved();
    }

    /// Waits for a quote that is being written; no other can be asked for before.
    fn saved(&mut self) {
        self.desk.wait_until(|state| matches!(state.message, Some(Message::Exported { .. })));
        self.look("exported");
    }

    /// With too little, with enough, and with what is shown then.
    fn budget(&mut self) {
        self.command("budget-fit");
        self.look("budget");
        let field = self.text("budget");
        for amount in ["one", "1", "30000"] {
            self.desk.type_into(&field, amount);
            self.look("budget, typed");
            self.desk.press(Key::Enter);
            self.look("budget, answered");
        }
        // A price that is open fits no budget.
        if self.desk.state().dialog.is_some() {
            self.choose_key(Role::Button, "budget-show-nearest");
        }
        self.desk.press_with(Modifiers::COMMAND, Key::Z);
    }

    /// Of a list that allows one: without a reason, too much, and given.
    fn discount(&mut self) {
        self.command("discount-by-hand");
        self.look("discount");
        let (how_much, reason) = (self.text("discount-how-much"), self.text("discount-reason"));
        for (percent, why) in [("10", ""), ("99", "friend"), ("10", overfull::REASON)] {
            self.desk.type_into(&how_much, percent);
            self.desk.type_into(&reason, why);
            self.desk.press(Key::Enter);
            self.look("discount, answered");
        }
        self.choose_key(Role::Button, "discount-change");
        // What is longer than its field scrolls in it.
        self.desk.type_into(&reason, "friend");
        self.look("discount, to change");
        self.desk.press(Key::Escape);
    }

    /// A quote whose areas and add-ons the list no longer has.
    fn reopened(&mut self) {
        self.desk.press_with(Modifiers::COMMAND, Key::E);
        self.desk.type_into(&self.text("dialog-path"), "angebot.html");
        self.desk.press(Key::Enter);
        self.saved();
        self.desk.save_list(&overfull::list_without_half());
        self.desk.wait_until(|state| state.prices().add_ons().find("kit").is_none());
        self.look("another list");
        self.desk.drop_file("angebot.html");
        self.desk.wait_until(|state| matches!(state.message, Some(Message::QuoteOpened { .. })));
        self.look("reopened");
    }

    fn views(&mut self) {
        self.desk.press_with(Modifiers::COMMAND, Key::Num2);
        self.look("guide");
        self.desk.press_with(Modifiers::COMMAND, Key::Num3);
        self.look("screening");
        let yes = self.text("yes");
        let questions: Vec<String> = self
            .desk
            .harness
            .get_all(by().role(Role::RadioButton).label_contains(&yes))
            .filter_map(|node| node.accesskit_node().label())
            .filter(|label| label.ends_with(&yes))
            .collect();
        for question in questions {
            self.choose(Role::RadioButton, &question);
        }
        self.look("screening, answered");
        self.desk.press_with(Modifiers::COMMAND, Key::Num1);
        self.look("consult, to be confirmed");
        self.desk.press(Key::F9);
        self.look("patient’s view");
        self.desk.press(Key::F9);
    }

    fn faulty_list(&mut self) {
        let path = self.desk.write("preise-der-hautpraxis-lindenhof.ron", FAULTY);
        self.desk.press_with(Modifiers::COMMAND, Key::O);
        let field = self.text("dialog-path");
        self.desk.type_into(&field, &path);
        self.desk.press(Key::Enter);
        self.desk.wait_until(|state| state.fault.is_some());
        self.look("faulty list");
        self.desk.press_with(Modifiers::COMMAND, Key::N);
        self.look("new patient");
    }
}

/// A list with mistakes of several kinds.
const FAULTY: &str = r#"(
    schema: 1,
    clinic: (name: "Hautpraxis Lindenhof", phone: 030),
    currency: "EURO",
    techniques: [(id: "standard", label: "Microneedling", minutes: "sixty")],
    areas: [(id: "face", label: "Face", region: "elbow")],
    offers: [(technique: "standart", areas: ["face"], single: 0)],
)"#;

/// Walks through the views of a window and says what is wrong with each.
fn look_at(sight: Sight<'_>) -> BTreeSet<String> {
    let mut walk = Walk::begin(Desk::of(sight), sight, 2);
    walk.consult();
    walk.dialogs();
    walk.budget();
    walk.views();
    walk.faulty_list();
    walk.faults
}

/// The same where as much as possible is chosen of a list with long names.
fn look_at_overfull(sight: Sight<'_>) -> BTreeSet<String> {
    let desk = Desk::on(&overfull::list(), sight);
    let mut walk = Walk::begin(desk, sight, usize::MAX);
    walk.consult();
    walk.dialogs();
    walk.discount();
    walk.views();
    walk.reopened();
    walk.faults
}

/// The same on the maps, all of whose regions stand for an area, a whole and its parts among them.
fn look_at_maps(sight: Sight<'_>) -> BTreeSet<String> {
    let desk = Desk::on(&overfull::list_of_regions(sight.language), sight);
    let mut walk = Walk::begin(desk, sight, 0);
    walk.choose_key(Role::Button, "tour-never");
    for map in ["map-face", "map-front", "map-back"] {
        walk.choose_key(Role::RadioButton, map);
        walk.look(map);
        let names = overfull::regions_in(sight.language);
        let controls = |name: &&str| {
            walk.desk.harness.query_all_by_role_and_label(Role::CheckBox, name).count()
        };
        let found: Vec<usize> = names.iter().map(controls).filter(|count| *count > 0).collect();
        assert!(found.len() >= 9, "{sight:?}, {map}: {} areas can be chosen", found.len());
        assert!(found.iter().all(|count| *count == 1), "{sight:?}, {map}: one is there twice");
        for name in names.iter().take(6) {
            walk.can_choose(Role::CheckBox, name);
        }
        walk.look(&format!("{map}, some chosen"));
        walk.desk.press_with(Modifiers::COMMAND, Key::N);
        walk.look(&format!("{map}, new patient"));
    }
    walk.faults
}

/// All sizes and scales.
fn sizes() -> Vec<([f32; 2], f32)> {
    let scaled = |[width, height]: [f32; 2]| SCALES.map(|by| ([width / by, height / by], by));
    WINDOWS.into_iter().flat_map(scaled).chain([(BETWEEN, 1.0)]).collect()
}

/// The ones with the least room: in the usual three columns, in two, and in one.
const TIGHT: [([f32; 2], f32); 3] =
    [([1280.0, 800.0], 1.0), ([1024.0, 700.0], 1.0), ([512.0, 350.0], 2.0)];

/// The smallest window that can be made, seen at two scales, and others that are narrow or low.
const SMALLEST: [([f32; 2], f32); 8] = [
    ([360.0, 300.0], 1.0),
    ([360.0, 300.0], 2.0),
    ([360.0, 640.0], 1.0),
    ([440.0, 340.0], 1.5),
    ([540.0, 420.0], 1.0),
    ([700.0, 300.0], 1.0),
    ([800.0, 360.0], 1.25),
    ([1280.0, 300.0], 1.0),
];

fn look_at_all(
    (region, language): (&str, &str),
    sizes: &[([f32; 2], f32)],
    look: fn(Sight<'_>) -> BTreeSet<String>,
) {
    assert_none(&faults_of((region, language), sizes, look));
}

fn faults_of(
    (region, language): (&str, &str),
    sizes: &[([f32; 2], f32)],
    look: fn(Sight<'_>) -> BTreeSet<String>,
) -> BTreeSet<String> {
    let mut faults = BTreeSet::new();
    for &([width, height], scale) in sizes {
        for size in [[width, height], [width, TALL]] {
            faults.extend(look(Sight { region, language, size, scale, is_known: false }));
        }
    }
    faults
}

fn assert_none(faults: &BTreeSet<String>) {
    let mut all = String::new();
    for fault in faults {
        let _written = writeln!(all, "{fault}");
    }
    assert!(faults.is_empty(), "{} faults\n{all}", faults.len());
}

/// A window of some size that shows what to expect of a plan.
fn open_guide(size: [f32; 2]) -> Desk {
    let sight = Sight { region: "DE", language: "de-DE", size, scale: 1.0, is_known: true };
    let mut walk = Walk::begin(Desk::of(sight), sight, 2);
    walk.choose_all();
    walk.desk.press_with(Modifiers::COMMAND, Key::Num2);
    walk.desk
}

/// Turns the wheel over a place for so long that nothing moves any more.
fn scroll_to_the_end(desk: &mut Desk, [x, y]: [f32; 2]) {
    desk.harness.event(Event::PointerMoved(pos2(x, y)));
    for _ in 0..40 {
        desk.harness.event(Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            delta: vec2(0.0, -300.0),
            phase: TouchPhase::Move,
            source: MouseWheelSource::Wheel,
            modifiers: Modifiers::NONE,
        });
        desk.harness.run_steps(2);
    }
    desk.run();
}

#[test]
fn a_page_scrolls_to_its_end_however_low_the_window_is() {
    for [width, height] in [[1280.0, 800.0], [1024.0, 700.0], [512.0, 350.0]] {
        let last = lowest(&open_guide([width, TALL]));
        let mut desk = open_guide([width, height]);
        assert_ne!(lowest(&desk), last);
        scroll_to_the_end(&mut desk, [width / 2.0, height / 2.0]);
        assert!(
            shows(&desk, &last, vec2(width, height)),
            "{width}×{height}: {last:?} is not there"
        );
    }
}

#[test]
fn nothing_is_cut_or_overlaps_in_german() {
    look_at_all(("DE", "de-DE"), &sizes(), look_at);
}

#[test]
fn nothing_is_cut_or_overlaps_in_polish() {
    look_at_all(("DE", "pl-PL"), &sizes(), look_at);
}

#[test]
fn nothing_is_cut_or_overlaps_with_the_samples_of_other_countries() {
    look_at_all(("GB", "en-GB"), &TIGHT, look_at);
    look_at_all(("US", "en-US"), &TIGHT, look_at);
}

#[test]
fn nothing_is_cut_or_overlaps_however_much_is_chosen() {
    look_at_all(("DE", "de-DE"), &TIGHT, look_at_overfull);
}

#[test]
fn nothing_is_cut_or_overlaps_on_the_maps() {
    let sizes: Vec<_> = sizes().into_iter().chain(SMALLEST).collect();
    for language in [("GB", "en-GB"), ("DE", "de-DE"), ("DE", "pl-PL")] {
        look_at_all(language, &sizes, look_at_maps);
    }
}

#[test]
fn nothing_is_cut_or_overlaps_in_the_smallest_windows() {
    let tags = ["de-DE", "pl-PL", "es-ES", "fr-FR", "it-IT", "pt-PT"];
    let languages = tags.map(|tag| ("DE", tag)).into_iter().chain([("GB", "en-GB")]);
    let faults = languages.flat_map(|language| faults_of(language, &SMALLEST, look_at));
    assert_none(&faults.collect());
}

#[test]
fn nothing_is_cut_or_overlaps_in_the_smallest_windows_however_much_is_chosen() {
    look_at_all(("DE", "de-DE"), &SMALLEST, look_at_overfull);
}
