//! Space, on a grid of 4 points.

/// Space inside cards and between them.
pub(in crate::app) const CARD: f32 = 16.0;
/// Space under a heading.
pub(in crate::app) const HEADING: f32 = 10.0;
/// Space between things that belong together.
pub(in crate::app) const NEAR: f32 = 8.0;
/// Space between plain buttons, whose grounds reach beside their words.
pub(in crate::app) const PLAIN: f32 = 20.0;
/// Space between lines of one thing.
pub(in crate::app) const TIGHT: f32 = 4.0;
/// Room for the focus ring at the edge of what scrolls.
pub(in crate::app) const RING: f32 = 3.0;
