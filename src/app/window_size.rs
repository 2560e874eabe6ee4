//! Size of the window, and the least that it may be made.

use super::theme;
use crate::storage::WindowSize;
use eframe::egui::{Context, Vec2, ViewportCommand};

/// Size of the window, not enlarged; while it is maximized, its size before.
pub(super) fn size_of_window(ctx: &Context, before: Option<WindowSize>) -> Option<WindowSize> {
    let (size, is_maximized) = inner_size(ctx);
    if is_maximized {
        return before.map(|size| WindowSize { is_maximized, ..size });
    }
    let size = size? * ctx.zoom_factor();
    Some(WindowSize {
        width: theme::whole_points(size.x),
        height: theme::whole_points(size.y),
        is_maximized,
    })
}

/// The least size of the window, which the system holds in points that are not enlarged.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct LeastSize {
    /// Factor by which everything was enlarged when the system was told.
    told_at: Option<f32>,
}

impl LeastSize {
    /// Tells the system how small the window may be made, whenever everything is enlarged by
    /// another factor, and makes a window larger that has become too small for that.
    pub(super) fn tell(&mut self, ctx: &Context) {
        let zoom = ctx.zoom_factor();
        if self.told_at == Some(zoom) {
            return;
        }
        self.told_at = Some(zoom);
        let (_, least) = theme::layout::WINDOW;
        let least = Vec2::from(least);
        ctx.send_viewport_cmd(ViewportCommand::MinInnerSize(least));
        let (size, is_maximized) = inner_size(ctx);
        if let Some(size) = size.filter(|size| !is_maximized && size.max(least) != *size) {
            ctx.send_viewport_cmd(ViewportCommand::InnerSize(size.max(least)));
        }
    }
}

/// Size of the window, in points, and whether it fills the screen.
fn inner_size(ctx: &Context) -> (Option<Vec2>, bool) {
    ctx.input(|input| {
        let window = input.viewport();
        let fills = window.maximized.unwrap_or(false) || window.fullscreen.unwrap_or(false);
        (window.inner_rect.map(|rect| rect.size()), fills)
    })
}
