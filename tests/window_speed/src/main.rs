//! Needlepoint's window beside egui's own, in one run: `frame` compares a frame of the consult view
//! with one of egui's widget gallery, `start` the time from the start of the program to its first
//! frame with that of a window that shows nothing. See `tests/window_speed/run.sh`.

mod frame;
mod start;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["frame"] => frame::compare(),
        ["start"] => start::compare(),
        ["open", which] => start::open(which),
        _ => panic!("usage: window_speed frame|start"),
    }
}
