//! Warnings of the program itself, on standard error.

use log::{LevelFilter, Log, Metadata, Record};
use std::io::{self, Write as _};

/// Lets warnings of this program be seen. Those of other crates are not: nobody here has made sure
/// that no patient stands in them.
pub fn install_logger() {
    if log::set_logger(&Warnings).is_ok() {
        log::set_max_level(LevelFilter::Warn);
    }
}

struct Warnings;

impl Log for Warnings {
    fn enabled(&self, about: &Metadata<'_>) -> bool {
        about.level() <= LevelFilter::Warn && is_ours(about.target())
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata()) {
            // Where it can't be written, on a full disk, nobody is told, but the work goes on.
            let _unwritten = writeln!(io::stderr(), "needlepoint: {}", record.args());
        }
    }

    fn flush(&self) {}
}

fn is_ours(target: &str) -> bool {
    target.split("::").next() == Some("needlepoint")
}

#[cfg(test)]
mod tests {
    use super::*;
    use log::Level;

    #[test]
    fn only_warnings_of_the_program_itself_are_shown() {
        let shows = |target, level| {
            Warnings.enabled(&Metadata::builder().target(target).level(level).build())
        };
        assert!(shows("needlepoint::storage", Level::Warn) && shows("needlepoint", Level::Error));
        assert!(!shows("needlepoint::storage", Level::Info));
        assert!(!shows("wgpu_core", Level::Error) && !shows("needlepoint_like", Level::Error));
    }
}
