//! The window. One frame: what came from outside or from keys is applied, the views draw and edit
//! the choices in place, then the actions that they pushed are applied. `update` is the one place
//! where things happen, and `effects` what leaves the window.

mod body_map;
mod commands;
mod effects;
mod frame;
mod model;
mod opening;
mod theme;
mod typed_text;
mod update;
mod views;
mod widgets;
mod window_size;
mod words;

pub use frame::App;
pub use model::*;
pub use opening::{AppError, AppOptions, Renderer, run};
