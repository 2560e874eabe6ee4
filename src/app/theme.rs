//! The look: colours by what they mean, type, space. The only place with colour and size literals.

#![expect(clippy::unreadable_literal, reason = "colours are written as designers write them")]

use crate::storage::ThemeChoice;
use eframe::egui::{
    self, Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, Stroke,
    Style, TextStyle, ThemePreference,
};
use std::sync::Arc;

/// The colours of one look, each named after what it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Theme {
    /// Behind everything.
    pub ground: Color32,
    /// Cards, fields, the header.
    pub surface: Color32,
    /// A control under the pointer.
    pub surface_hover: Color32,
    /// Text.
    pub ink: Color32,
    /// Text that may be passed over.
    pub muted: Color32,
    /// Hairlines between and around things.
    pub line: Color32,
    /// The outline of a control, strong enough to find it by.
    pub outline: Color32,
    /// What is chosen or can be done.
    pub accent: Color32,
    /// The same under the pointer.
    pub accent_hover: Color32,
    /// Text on [`Self::accent`].
    pub on_accent: Color32,
    /// The ground of what is chosen.
    pub accent_soft: Color32,
    /// Text on [`Self::accent_soft`].
    pub accent_ink: Color32,
    /// The first part of a range that is not sure.
    pub sand: Color32,
    /// The second.
    pub clay: Color32,
    /// The third, after which they repeat.
    pub olive: Color32,
    /// A step of the ladder that is not chosen.
    pub step: Color32,
    /// Text that asks for care.
    pub caution_ink: Color32,
    /// Its ground.
    pub caution_soft: Color32,
    /// Text about something that failed.
    pub fault_ink: Color32,
    /// Its ground.
    pub fault_soft: Color32,
    /// The ring around what the keyboard is on.
    pub focus: Color32,
    /// Over everything behind a dialog.
    pub scrim: Color32,
}

/// The light look.
pub(super) const LIGHT: Theme = Theme {
    ground: rgb(0xf5f3ef),
    surface: rgb(0xffffff),
    surface_hover: rgb(0xf8f6f2),
    ink: rgb(0x1d2a2f),
    muted: rgb(0x5d6b70),
    line: rgb(0xe4dfd7),
    outline: rgb(0x8d8a83),
    accent: rgb(0x17666a),
    accent_hover: rgb(0x0f5559),
    on_accent: rgb(0xffffff),
    accent_soft: rgb(0xdcedec),
    accent_ink: rgb(0x0f4c50),
    sand: rgb(0xe3b27a),
    clay: rgb(0xcf8f7a),
    olive: rgb(0xa9ad7c),
    step: rgb(0xebe8e2),
    caution_ink: rgb(0x8a4f0d),
    caution_soft: rgb(0xfbeedb),
    fault_ink: rgb(0x8f2f1f),
    fault_soft: rgb(0xfbe9e4),
    focus: rgb(0x17666a),
    scrim: Color32::from_black_alpha(90),
};

/// The dark look: the same roles, chosen anew.
pub(super) const DARK: Theme = Theme {
    ground: rgb(0x13191b),
    surface: rgb(0x1b2326),
    surface_hover: rgb(0x232d30),
    ink: rgb(0xe7e9e6),
    muted: rgb(0xa3b0b3),
    line: rgb(0x2f3a3d),
    outline: rgb(0x69777b),
    accent: rgb(0x6cc0be),
    accent_hover: rgb(0x86d2d0),
    on_accent: rgb(0x0a2426),
    accent_soft: rgb(0x1d3f41),
    accent_ink: rgb(0xb4e3e1),
    sand: rgb(0xd2a26a),
    clay: rgb(0xc5836e),
    olive: rgb(0x979c68),
    step: rgb(0x2b3538),
    caution_ink: rgb(0xf0c485),
    caution_soft: rgb(0x3a2b15),
    fault_ink: rgb(0xf3b3a3),
    fault_soft: rgb(0x42211b),
    focus: rgb(0x8fd8d6),
    scrim: Color32::from_black_alpha(140),
};

const fn rgb(hex: u32) -> Color32 {
    let [_, red, green, blue] = hex.to_be_bytes();
    Color32::from_rgb(red, green, blue)
}

/// The theme that a part of the window is drawn in.
pub(super) fn of(ui: &egui::Ui) -> &'static Theme {
    shown_by(ui.visuals())
}

/// The theme that egui's own visuals were made from.
pub(super) fn shown_by(visuals: &egui::Visuals) -> &'static Theme {
    if visuals.dark_mode { &DARK } else { &LIGHT }
}

impl Theme {
    /// The colour of the segment that a cause has in the range bar.
    pub(super) fn segment(&self, cause: usize) -> Color32 {
        match cause % 3 {
            0 => self.sand,
            1 => self.clay,
            _ => self.olive,
        }
    }

    /// A hairline, between and around what is only looked at.
    pub(super) fn hairline(&self) -> Stroke {
        Stroke::new(1.0, self.line)
    }

    /// The edge of what can be clicked or filled, strong enough to find it by.
    pub(super) fn boundary(&self) -> Stroke {
        Stroke::new(1.0, self.outline)
    }

    /// The same under the pointer.
    pub(super) fn boundary_hover(&self) -> Stroke {
        Stroke::new(1.0, self.accent)
    }
}

/// A size of type. Regular and semi-bold are the only weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Type {
    /// The total, as large as its column lets it be.
    Total(TotalSize),
    /// A figure in a card.
    Figure,
    /// The name of the program, the title of a dialog.
    Title,
    /// Text.
    Body,
    /// Text beside text.
    Small,
    /// The word below a picture.
    Tiny,
    /// A line of a file, all letters of one width.
    Code,
    /// The total in the patient's view.
    PatientTotal,
    /// What is planned, in the patient's view.
    PatientTitle,
    /// Text in the patient's view.
    PatientText,
    /// Text beside text in the patient's view.
    PatientSmall,
}

/// How large the total is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TotalSize {
    /// As designed.
    Full,
    /// For six figures.
    Large,
    /// For more, or a narrow column.
    Medium,
    /// For anything else.
    Small,
}

impl TotalSize {
    /// The largest first.
    pub(super) const ALL: [Self; 4] = [Self::Full, Self::Large, Self::Medium, Self::Small];
}

const BOLD: &str = "semi-bold";

impl Type {
    fn size(self) -> f32 {
        match self {
            Self::Total(TotalSize::Full) => 34.0,
            Self::Total(TotalSize::Large) => 27.0,
            Self::Total(TotalSize::Medium) | Self::Figure => 22.0,
            Self::Total(TotalSize::Small) => 16.0,
            Self::Title => 15.0,
            Self::Body => 13.0,
            Self::Small => 11.5,
            Self::Tiny => 10.5,
            Self::Code => 12.0,
            Self::PatientTotal => 60.0,
            Self::PatientTitle => 26.0,
            Self::PatientText => 20.0,
            Self::PatientSmall => 17.0,
        }
    }

    /// In regular weight.
    pub(super) fn regular(self) -> FontId {
        let family =
            if self == Self::Code { FontFamily::Monospace } else { FontFamily::Proportional };
        FontId::new(self.size(), family)
    }

    /// In semi-bold weight.
    pub(super) fn bold(self) -> FontId {
        FontId::new(self.size(), FontFamily::Name(BOLD.into()))
    }
}

/// Space, on a grid of 4 points.
pub(super) mod space {
    /// Inside cards and between them.
    pub(crate) const CARD: f32 = 16.0;
    /// Under a heading.
    pub(crate) const HEADING: f32 = 10.0;
    /// Between things that belong together.
    pub(crate) const NEAR: f32 = 8.0;
    /// Between lines of one thing.
    pub(crate) const TIGHT: f32 = 4.0;
    /// Room for the focus ring at the edge of what scrolls.
    pub(crate) const RING: f32 = 3.0;
}

/// Measures of parts of the window, in points.
pub(super) mod measure {
    /// Width of the rail.
    pub(crate) const RAIL: f32 = 88.0;
    /// Left and right inside the rail.
    pub(crate) const RAIL_MARGIN: i8 = 6;
    /// Side of a picture in the rail.
    pub(crate) const RAIL_ICON: f32 = 20.0;
    /// Height of the header.
    pub(crate) const HEADER: f32 = 52.0;
    /// Least height of a row, and least size of anything that is clicked.
    pub(crate) const TARGET: f32 = 28.0;
    /// Height of a card's heading; what stands beside it may be higher.
    pub(crate) const TITLE: f32 = 20.0;
    /// Width of a day on the sheet of a month.
    pub(crate) const DAY: f32 = 38.0;
    /// Height of buttons and fields.
    pub(crate) const BUTTON: f32 = 34.0;
    /// Left and right inside a button, chip or field.
    pub(crate) const PADDING: f32 = 12.0;
    /// Left and right inside one of a few choices side by side.
    pub(crate) const SEGMENT_PADDING: f32 = 10.0;
    /// Top and bottom inside a field.
    pub(crate) const FIELD_PADDING: f32 = 8.0;
    /// Radius of a card's corners.
    pub(crate) const CARD_RADIUS: u8 = 10;
    /// Radius of a control's corners.
    pub(crate) const RADIUS: u8 = 7;
    /// Radius of a small part's corners.
    pub(crate) const SMALL_RADIUS: u8 = 4;
    /// Width of a line that says "chosen" or "focus".
    pub(crate) const STRONG: f32 = 1.5;
    /// Distance of the focus ring from what it is around.
    pub(crate) const RING_GAP: f32 = 2.0;
    /// Side of the cross that lets go of something.
    pub(crate) const CROSS: f32 = 8.0;
    /// Side of a check box.
    pub(crate) const CHECK: f32 = 17.0;
    /// Height of the range bar.
    pub(crate) const BAR: f32 = 14.0;
    /// The least width of a part of the range bar that can be seen.
    pub(crate) const BAR_PART: f32 = 3.0;
    /// Side of the dot that ties a cause to its part of the bar.
    pub(crate) const DOT: f32 = 8.0;
    /// Height of the highest step of the ladder.
    pub(crate) const LADDER: f32 = 96.0;
    /// Height of the lowest step: its words stand in it.
    pub(crate) const LADDER_FOOT: f32 = 40.0;
    /// Least width of a step of the ladder.
    pub(crate) const STEP: f32 = 52.0;
    /// Size of the mark over an advised step.
    pub(crate) const MARK: f32 = 6.0;
    /// Least width of a technique's card.
    pub(crate) const TECHNIQUE: f32 = 132.0;
    /// Least and largest height of a map.
    pub(crate) const MAP: (f32, f32) = (220.0, 560.0);
    /// Least width of the field in which an area is typed.
    pub(crate) const AREA_FILTER: f32 = 124.0;
    /// Width of the field for the patient.
    pub(crate) const PATIENT: f32 = 190.0;
    /// Least width of the figure between the two buttons of a stepper.
    pub(crate) const STEPPER_FIGURE: f32 = 34.0;
    /// Largest height of the palette's commands.
    pub(crate) const PALETTE: f32 = 360.0;
    /// Width of a dialog.
    pub(crate) const DIALOG: f32 = 460.0;
    /// Width of a dialog that holds a table.
    pub(crate) const WIDE_DIALOG: f32 = 640.0;
    /// The deepest step of a derivation that is drawn further in than the one above.
    pub(crate) const DEEPEST: u8 = 8;
    /// What stays free above and below a table in a dialog.
    pub(crate) const AROUND_TABLE: f32 = 220.0;
    /// The least height of a table in a dialog.
    pub(crate) const LEAST_TABLE: f32 = 96.0;
    /// What stays free above and below a dialog, its margins included.
    pub(crate) const AROUND_DIALOG: f32 = 80.0;
    /// What a banner's details may take of the window's height.
    pub(crate) const BANNER_PART: f32 = 0.25;
    /// What stands over the list of licences beside what stands around a table.
    pub(crate) const AROUND_ABOUT: f32 = 80.0;
    /// Largest width of a message.
    pub(crate) const MESSAGE: f32 = 520.0;
    /// Inside a card, on all sides.
    pub(crate) const CARD_MARGIN: i8 = 16;
    /// Height of a chip, and the radius of its ends.
    pub(crate) const CHIP: f32 = 30.0;
    /// Radius of a chip's ends.
    pub(crate) const CHIP_RADIUS: u8 = 15;
    /// How much rounder the focus ring is than what it is around.
    pub(crate) const RING_CORNER: u8 = 2;
    /// Between a name and the small line below it.
    pub(crate) const LINE_GAP: f32 = 2.0;
    /// The corners of a tick, as parts of its box.
    pub(crate) const TICK: [(f32, f32); 3] = [(0.23, 0.53), (0.43, 0.72), (0.78, 0.30)];
    /// Width of the tick's line.
    pub(crate) const TICK_WIDTH: f32 = 1.8;
    /// Height of the lowest step where prices stand in two lines.
    pub(crate) const LADDER_FOOT_TALL: f32 = 54.0;
    /// Left and right inside the sample mark.
    pub(crate) const BADGE_PADDING: f32 = 9.0;
    /// Around a notice or a hint.
    pub(crate) const REMARK_MARGIN: (i8, i8) = (12, 8);
    /// Above and below the total at the foot of the window.
    pub(crate) const FOOT_MARGIN: i8 = 10;
    /// Height of the foot of the window, with the total in it.
    pub(crate) const FOOT: f32 = 76.0;
    /// Around what stands in the patient's view.
    pub(crate) const PATIENT_MARGIN: i8 = 40;
    /// Inside a dialog.
    pub(crate) const DIALOG_MARGIN: i8 = 20;
    /// Around what scrolls, for the focus ring.
    pub(crate) const RING_MARGIN: i8 = 3;
    /// Least width at which a range of sessions and its mode stand in one row.
    pub(crate) const SESSIONS_RANGE_ROW: f32 = 452.0;
    /// The same for one number.
    pub(crate) const SESSIONS_ROW: f32 = 312.0;
    /// Width kept below the amount of a row for something to click.
    pub(crate) const ROW_FOOT: f32 = 130.0;
    /// The lines above and below a card together.
    pub(crate) const HAIRLINES: f32 = 2.0;
    /// Above and below the words of a row.
    pub(crate) const ROW_PADDING: f32 = 6.0;
    /// Least width of the menu.
    pub(crate) const MENU: f32 = 230.0;
    /// The most characters of a patient's name.
    pub(crate) const PATIENT_CHARACTERS: usize = 120;
    /// The sure part of the bar where the range has no upper end.
    pub(crate) const SURE_WITH_OPEN_END: f32 = 0.66;
    /// Length and gap of the dashes around a step that is not sold.
    pub(crate) const DASHED: (f32, f32) = (3.0, 3.0);
    /// Height of the timeline.
    pub(crate) const TIMELINE: f32 = 190.0;
    /// Width of what its rows are called.
    pub(crate) const TIMELINE_NAMES: f32 = 130.0;
    /// Radius of a session on it.
    pub(crate) const TIMELINE_DOT: f32 = 6.0;
    /// How strong a colour is where something is not sure.
    pub(crate) const PALE: f32 = 0.35;
    /// Part of the width that the names take in the comparison.
    pub(crate) const COMPARED_NAMES: f32 = 0.14;
    /// The most characters of an amount.
    pub(crate) const AMOUNT_CHARACTERS: usize = 24;
    /// Length and gap of the dots under what can be asked about.
    pub(crate) const DOTTED: (f32, f32) = (1.0, 2.5);
}

/// How the window is divided, in points.
pub(super) mod layout {
    /// From this width on there is a rail; below, the menu leads to the parts.
    pub(crate) const RAIL: f32 = 760.0;
    /// From this width on, the choices stand in two columns.
    pub(crate) const TWO_CHOICE_COLUMNS: f32 = 1000.0;
    /// Below this width, all is one column with the total at the foot.
    pub(crate) const ONE_COLUMN: f32 = 700.0;
    /// Below this height too.
    pub(crate) const ONE_COLUMN_HEIGHT: f32 = 420.0;
    /// From this width on, what is told stands in three columns, and questions beside what follows.
    pub(crate) const THREE_COLUMNS: f32 = 820.0;
    /// Part of the width that the questions take.
    pub(crate) const QUESTIONS: f32 = 0.64;
    /// Below this width, the header goes without the name of the program.
    pub(crate) const NO_NAME: f32 = 920.0;
    /// Below this width, a new patient is begun from the menu.
    pub(crate) const NO_NEW_PATIENT: f32 = 800.0;
    /// Below this width, the header's buttons lose their shortcuts.
    pub(crate) const NO_SHORTCUTS: f32 = 1120.0;
    /// Part of the width that the estimate takes, and its least and largest width.
    pub(crate) const ESTIMATE: (f32, f32, f32) = (0.30, 300.0, 400.0);
    /// Part of the choices' width that the first column takes.
    pub(crate) const FIRST_COLUMN: f32 = 0.365;
    /// The patient's view at first.
    pub(crate) const PATIENT_WINDOW: [f32; 2] = [900.0, 700.0];
    /// The window at first, and at least.
    pub(crate) const WINDOW: ([f32; 2], [f32; 2]) = ([1280.0, 800.0], [360.0, 300.0]);
}

/// Installs the fonts and both looks.
pub(super) fn install(ctx: &egui::Context) {
    ctx.set_fonts(fonts());
    // Where the system does not say what it has.
    ctx.options_mut(|options| options.fallback_theme = egui::Theme::Light);
    ctx.style_mut_of(egui::Theme::Light, |style| apply(&LIGHT, style));
    ctx.style_mut_of(egui::Theme::Dark, |style| apply(&DARK, style));
}

/// A measure in whole points.
#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "held within what the type holds just before"
)]
pub(super) fn whole_points(length: f32) -> u16 {
    length.round().clamp(0.0, f32::from(u16::MAX)) as u16
}

/// Lets nothing move by itself, or lets it again.
pub(super) fn reduce_motion(ctx: &egui::Context, reduce: bool) {
    ctx.all_styles_mut(|style| {
        style.animation_time = if reduce { 0.0 } else { ANIMATION_SECONDS };
        style.scroll_animation = if reduce {
            egui::style::ScrollAnimation::none()
        } else {
            egui::style::ScrollAnimation::default()
        };
    });
}

/// How long a change of a control takes to be seen.
const ANIMATION_SECONDS: f32 = 0.1;

/// The window's preference for what was chosen in the settings.
pub(super) fn preference(choice: ThemeChoice) -> ThemePreference {
    match choice {
        ThemeChoice::System => ThemePreference::System,
        ThemeChoice::Light => ThemePreference::Light,
        ThemeChoice::Dark => ThemePreference::Dark,
    }
}

fn fonts() -> FontDefinitions {
    const REGULAR: &[u8] = include_bytes!("../../assets/fonts/Inter-Regular-tnum.ttf");
    const SEMI_BOLD: &[u8] = include_bytes!("../../assets/fonts/Inter-SemiBold-tnum.ttf");
    let mut fonts = FontDefinitions::default();
    let proportional = fonts.families.entry(FontFamily::Proportional).or_default();
    proportional.insert(0, "Inter".to_owned());
    let mut bold = proportional.clone();
    bold.insert(0, "Inter SemiBold".to_owned());
    fonts.families.insert(FontFamily::Name(BOLD.into()), bold);
    fonts.font_data.insert("Inter".to_owned(), Arc::new(FontData::from_static(REGULAR)));
    fonts.font_data.insert("Inter SemiBold".to_owned(), Arc::new(FontData::from_static(SEMI_BOLD)));
    fonts
}

/// Dresses egui's own widgets (fields, menus, scroll bars) like ours.
fn apply(theme: &Theme, style: &mut Style) {
    style.text_styles = [
        (TextStyle::Small, Type::Small),
        (TextStyle::Body, Type::Body),
        (TextStyle::Button, Type::Body),
        (TextStyle::Heading, Type::Title),
        (TextStyle::Monospace, Type::Code),
    ]
    .map(|(style, size)| (style, size.regular()))
    .into();
    style.animation_time = ANIMATION_SECONDS;
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.3;
    let spacing = &mut style.spacing;
    spacing.item_spacing = egui::vec2(space::NEAR, space::NEAR);
    spacing.button_padding = egui::vec2(measure::PADDING, space::TIGHT);
    spacing.interact_size.y = measure::TARGET;
    spacing.menu_margin = Margin::same(6);
    spacing.window_margin = Margin::same(20);
    spacing.scroll.foreground_color = true;
    dress(theme, &mut style.visuals);
}

fn dress(theme: &Theme, visuals: &mut egui::Visuals) {
    visuals.override_text_color = Some(theme.ink);
    visuals.weak_text_color = Some(theme.muted);
    visuals.panel_fill = theme.ground;
    visuals.window_fill = theme.surface;
    visuals.window_stroke = theme.hairline();
    visuals.window_corner_radius = CornerRadius::same(measure::CARD_RADIUS);
    visuals.menu_corner_radius = CornerRadius::same(measure::RADIUS);
    visuals.window_shadow = egui::Shadow::NONE;
    visuals.popup_shadow = egui::Shadow::NONE;
    visuals.extreme_bg_color = theme.surface;
    visuals.faint_bg_color = theme.surface_hover;
    visuals.selection.bg_fill = theme.accent_soft;
    visuals.selection.stroke = Stroke::new(measure::STRONG, theme.accent);
    visuals.hyperlink_color = theme.accent;
    visuals.warn_fg_color = theme.caution_ink;
    visuals.error_fg_color = theme.fault_ink;
    visuals.text_cursor.blink = false;
    let looks = [
        (&mut visuals.widgets.noninteractive, theme.surface, theme.line),
        (&mut visuals.widgets.inactive, theme.surface, theme.outline),
        (&mut visuals.widgets.hovered, theme.surface_hover, theme.accent),
        (&mut visuals.widgets.active, theme.accent_soft, theme.accent),
        (&mut visuals.widgets.open, theme.accent_soft, theme.accent),
    ];
    for (look, fill, line) in looks {
        look.bg_fill = fill;
        look.weak_bg_fill = fill;
        look.bg_stroke = Stroke::new(1.0, line);
        look.fg_stroke = Stroke::new(1.0, theme.ink);
        look.corner_radius = CornerRadius::same(measure::RADIUS);
        look.expansion = 0.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance of WCAG 2.
    fn luminance(color: Color32) -> f32 {
        let linear = |part: u8| {
            let part = f32::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(color.r()) + 0.7152 * linear(color.g()) + 0.0722 * linear(color.b())
    }

    fn contrast(a: Color32, b: Color32) -> f32 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// What text and controls are drawn on: cards, rows under the pointer, steps, remarks.
    fn grounds(t: &Theme) -> [(&'static str, Color32); 7] {
        [
            ("ground", t.ground),
            ("surface", t.surface),
            ("surface under the pointer", t.surface_hover),
            ("step", t.step),
            ("what is chosen", t.accent_soft),
            ("caution", t.caution_soft),
            ("fault", t.fault_soft),
        ]
    }

    fn assert_contrast(theme: &str, line: (&str, Color32), ground: (&str, Color32), least: f32) {
        let found = contrast(line.1, ground.1);
        assert!(found >= least, "{theme}: {} on {} is {found:.2} to 1", line.0, ground.0);
    }

    #[test]
    fn every_text_stands_out_from_every_ground_as_wcag_aa_asks() {
        for (name, t) in [("light", LIGHT), ("dark", DARK)] {
            let texts = [
                ("ink", t.ink),
                ("muted", t.muted),
                ("accent", t.accent),
                ("accent ink", t.accent_ink),
                ("caution ink", t.caution_ink),
                ("fault ink", t.fault_ink),
            ];
            for text in texts {
                for ground in grounds(&t) {
                    assert_contrast(name, text, ground, 4.5);
                }
            }
            for accent in [("accent", t.accent), ("accent under the pointer", t.accent_hover)] {
                assert_contrast(name, ("on accent", t.on_accent), accent, 4.5);
            }
            // A message is written the other way about.
            assert_contrast(name, ("surface", t.surface), ("ink", t.ink), 4.5);
        }
    }

    #[test]
    fn every_outline_and_ring_stands_out_from_its_ground() {
        for (name, t) in [("light", LIGHT), ("dark", DARK)] {
            for ground in grounds(&t) {
                assert_contrast(name, ("focus", t.focus), ground, 3.0);
                assert_contrast(name, ("accent", t.accent), ground, 3.0);
            }
            // Chips, buttons and fields stand on the ground, on a card or in a row under the
            // pointer; what is chosen has the accent for its outline.
            for ground in grounds(&t).into_iter().take(3) {
                assert_contrast(name, ("boundary", t.boundary().color), ground, 3.0);
                let hover = ("boundary under the pointer", t.boundary_hover().color);
                assert_contrast(name, hover, ground, 3.0);
            }
            for accent in [("accent", t.accent), ("accent under the pointer", t.accent_hover)] {
                assert_contrast(name, ("tick", t.on_accent), accent, 3.0);
            }
        }
    }
}
