//! Colours, by what they mean. The only place with colour literals.
#![expect(clippy::unreadable_literal, reason = "colours are written as designers write them")]

use eframe::egui::{self, Color32, Stroke};

/// The colours of one look, each named after what it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::app) struct Theme {
    /// Ground behind everything.
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
    /// Colour of what is chosen or can be done.
    pub accent: Color32,
    /// [`Self::accent`] under the pointer.
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
    /// The third.
    pub olive: Color32,
    /// The fourth.
    pub plum: Color32,
    /// The fifth.
    pub slate: Color32,
    /// The sixth, after which they repeat.
    pub wheat: Color32,
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
    /// Shade over everything behind a dialog.
    pub scrim: Color32,
}

/// The light look.
pub(in crate::app) const LIGHT: Theme = Theme {
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
    olive: rgb(0x7f8452),
    plum: rgb(0x7d6080),
    slate: rgb(0x3a4250),
    wheat: rgb(0xefdcbd),
    step: rgb(0xebe8e2),
    caution_ink: rgb(0x8a4f0d),
    caution_soft: rgb(0xfbeedb),
    fault_ink: rgb(0x8f2f1f),
    fault_soft: rgb(0xfbe9e4),
    focus: rgb(0x17666a),
    scrim: Color32::from_black_alpha(90),
};

/// The dark look: every role, its colour chosen anew.
pub(in crate::app) const DARK: Theme = Theme {
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
    olive: rgb(0x7d8354),
    plum: rgb(0x806483),
    slate: rgb(0xb9c4d6),
    wheat: rgb(0xead9bd),
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
pub(in crate::app) fn of(ui: &egui::Ui) -> &'static Theme {
    shown_by(ui.visuals())
}

/// The theme that egui's own visuals were made from.
pub(in crate::app) fn shown_by(visuals: &egui::Visuals) -> &'static Theme {
    if visuals.dark_mode { &DARK } else { &LIGHT }
}

impl Theme {
    /// The colour of the segment that a cause has in the range bar.
    pub(in crate::app) fn segment(&self, cause: usize) -> Color32 {
        match cause % 6 {
            0 => self.sand,
            1 => self.clay,
            2 => self.olive,
            3 => self.plum,
            4 => self.slate,
            _ => self.wheat,
        }
    }

    /// A hairline, between and around what is only looked at.
    pub(in crate::app) fn hairline(&self) -> Stroke {
        Stroke::new(1.0, self.line)
    }

    /// The edge of what can be clicked or filled, strong enough to find it by.
    pub(in crate::app) fn boundary(&self) -> Stroke {
        Stroke::new(1.0, self.outline)
    }

    /// The edge of what can be clicked or filled while the pointer is on it.
    pub(in crate::app) fn boundary_hover(&self) -> Stroke {
        Stroke::new(1.0, self.accent)
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

    /// Grounds that text and controls are drawn on: cards, rows under the pointer, steps, remarks.
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
    fn the_causes_of_a_range_are_told_apart_in_grey_too() {
        for (name, t) in [("light", LIGHT), ("dark", DARK)] {
            let segments: Vec<Color32> = (0..6).map(|cause| t.segment(cause)).collect();
            for (position, one) in segments.iter().enumerate() {
                for other in segments.iter().skip(position + 1) {
                    assert_contrast(name, ("cause", *one), ("another", *other), 1.2);
                }
            }
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
