//! Price lists as files: mistakes, encodings, the samples, the README, real menus.

mod encodings;
mod menus;
mod mistakes;
mod readme;
mod samples;
