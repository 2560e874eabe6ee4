//! Keys as they stand on a keyboard of the window's language.

use crate::{app::commands::Command, locale::Locale};
use eframe::egui::{Context, KeyboardShortcut, ModifierNames};

/// The keys as they stand on a keyboard of the window's language.
pub(in crate::app) fn keys(ctx: &Context, keys: KeyboardShortcut, locale: &Locale) -> String {
    if ctx.os().is_mac() {
        return ctx.format_shortcut(&keys);
    }
    let (control, shift) = (locale.text("key-control"), locale.text("key-shift"));
    let names = ModifierNames {
        // As `+` and not as `Plus`.
        is_short: true,
        ctrl: &control,
        shift: &shift,
        ..ModifierNames::NAMES
    };
    keys.format(&names, false)
}

/// The first of a command's keys; empty if it has none.
pub(in crate::app) fn keys_of(ctx: &Context, command: Command, locale: &Locale) -> String {
    let first = command.shortcuts().next();
    first.map_or_else(String::new, |first| keys(ctx, first, locale))
}
