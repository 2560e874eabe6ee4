//! Message that the window could not be opened: the reason, a remedy, and that there is a way
//! without one.

use super::{Status, Terminal, report::Report};
use std::{env, error::Error};

/// Obstacle that keeps the window from opening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Obstacle {
    /// This system names no display.
    NoDisplay,
    /// It can't be drawn on.
    Graphics,
    /// Something else, such as a library that is missing.
    Other,
}

/// Says why the window could not be opened, and that there is a way without one.
pub fn no_window(error: &dyn Error, is_of_graphics: bool, terminal: &mut Terminal<'_>) -> Status {
    let obstacle = match (has_display(), is_of_graphics) {
        (false, _) => Obstacle::NoDisplay,
        (true, true) => Obstacle::Graphics,
        (true, false) => Obstacle::Other,
    };
    let stderr = words(obstacle, &error.to_string());
    Report { stdout: String::new(), stderr, status: Status::AtFault }.print(terminal)
}

fn words(obstacle: Obstacle, error: &str) -> String {
    let why = if obstacle == Obstacle::NoDisplay { "there is no display" } else { error };
    let remedy = match obstacle {
        Obstacle::NoDisplay => "",
        Obstacle::Graphics => {
            "try `needlepoint --renderer glow`, then `needlepoint --renderer wgpu`; update the \
             driver of the graphics card; on Linux, install mesa-vulkan-drivers, libegl1 and \
             libgl1, which draw without one; "
        }
        Obstacle::Other => {
            "on Linux, see that the display is there which DISPLAY or WAYLAND_DISPLAY names, and \
             install libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0; "
        }
    };
    format!(
        "error: {why}\n\
         hint: {remedy}without a window, use the command line: \
         `needlepoint estimate LIST --area ID …`; `needlepoint --help` shows the rest\n"
    )
}

/// True if this system names a display; elsewhere than on Unix it has one.
fn has_display() -> bool {
    let named = |name| env::var_os(name).is_some_and(|display| !display.is_empty());
    !cfg!(unix)
        || cfg!(target_os = "macos")
        || ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"].into_iter().any(named)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_gets_no_window_is_told_what_to_do() {
        for (obstacle, why, remedy) in [
            (Obstacle::NoDisplay, "error: there is no display\n", "hint: without a window, use"),
            (Obstacle::Graphics, "error: no adapter\n", "try `needlepoint --renderer glow`"),
            (Obstacle::Other, "error: no adapter\n", "install libx11-6"),
        ] {
            let said = words(obstacle, "no adapter");
            assert!(said.starts_with(why) && said.contains(remedy), "{said}");
            assert!(said.contains("needlepoint estimate"), "{said}");
        }
    }
}
