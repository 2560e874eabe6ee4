//! The look of egui's own widgets (fields, menus, scroll bars), made from ours.

use super::{
    color::{DARK, LIGHT, Theme},
    measure, space,
    text::{Type, fonts},
};
use crate::storage::ThemeChoice;
use eframe::egui::{self, CornerRadius, Margin, Stroke, Style, TextStyle, ThemePreference};

/// Installs the fonts and both looks.
pub(in crate::app) fn install(ctx: &egui::Context) {
    ctx.set_fonts(fonts());
    // Where the system does not say what it has.
    ctx.options_mut(|options| options.fallback_theme = egui::Theme::Light);
    ctx.style_mut_of(egui::Theme::Light, |style| apply(&LIGHT, style));
    ctx.style_mut_of(egui::Theme::Dark, |style| apply(&DARK, style));
}

/// Lets nothing move by itself, or lets it again.
pub(in crate::app) fn reduce_motion(ctx: &egui::Context, reduce: bool) {
    ctx.all_styles_mut(|style| {
        style.animation_time = if reduce { 0.0 } else { ANIMATION_SECONDS };
        style.scroll_animation = if reduce {
            egui::style::ScrollAnimation::none()
        } else {
            egui::style::ScrollAnimation::default()
        };
    });
}

/// Time that a change of a control takes to be seen, in seconds.
const ANIMATION_SECONDS: f32 = 0.1;

/// The window's preference for what was chosen in the settings.
pub(in crate::app) fn preference(choice: ThemeChoice) -> ThemePreference {
    match choice {
        ThemeChoice::System => ThemePreference::System,
        ThemeChoice::Light => ThemePreference::Light,
        ThemeChoice::Dark => ThemePreference::Dark,
    }
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
