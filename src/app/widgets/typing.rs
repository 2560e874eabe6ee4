//! Typing that a field can take back by itself: all since the keyboard came to it, or since
//! something else happened.

use eframe::egui::{Context, Id, Response, text_edit::TextEditState};

/// Has a field forget what was typed in it so far.
pub(crate) fn forget_typing(ctx: &Context, field: Id) {
    if let Some(mut state) = TextEditState::load(ctx, field) {
        state.clear_undoer();
        state.store(ctx, field);
    }
}

/// Has a field that the keyboard comes to begin with nothing to take back.
pub(crate) fn forget_at_first(field: &Response) {
    if field.gained_focus() {
        forget_typing(&field.ctx, field.id);
    }
}

/// True if a field that holds `text` can take anything back, or take it again.
pub(crate) fn has_typing(ctx: &Context, field: Id, text: &str) -> bool {
    let Some(state) = TextEditState::load(ctx, field) else { return false };
    let Some(cursor) = state.cursor.char_range() else { return false };
    let (mut undoer, mut step) = (state.undoer(), (cursor, text.to_owned()));
    if undoer.has_redo(&step) {
        return true;
    }
    // A step may be one of the cursor alone.
    while let Some(before) = undoer.undo(&step) {
        if before.1 != text {
            return true;
        }
        step = before.clone();
    }
    false
}
