//! Output of a command with its status; with the logger the only code that prints.

use super::{Failure, Status, Terminal};
use crate::{interchange::Document, text::is_turning};
use std::io::{self, Write};

/// Output of a command, and its status.
#[derive(Debug, Default)]
pub(super) struct Report {
    /// Answer to what was asked for.
    pub(super) stdout: String,
    /// Message about what went wrong, for people.
    pub(super) stderr: String,
    /// Status that the command ends with.
    pub(super) status: Status,
}

impl Report {
    /// Report of what came out of a command, or of why nothing did: for programs on stdout, for
    /// people on stderr.
    pub(super) fn new(outcome: Result<String, Failure>, as_json: bool) -> Self {
        match outcome {
            Ok(stdout) => Self { stdout, ..Self::default() },
            Err(failure) if as_json => Self {
                stdout: Document::new(failure.json()).to_text(),
                status: failure.status(),
                ..Self::default()
            },
            Err(failure) => {
                Self { stderr: failure.to_string(), status: failure.status(), ..Self::default() }
            }
        }
    }

    /// Prints it, and says how the command went with that.
    pub(super) fn print(&self, terminal: &mut Terminal<'_>) -> Status {
        let written = write_to(&mut terminal.stdout, &self.stdout)
            .and_then(|()| write_to(&mut terminal.stderr, &printable(&self.stderr)));
        match written {
            Ok(()) => self.status,
            Err(error) => {
                // Where this can't be written either, the exit code is all that is left to say it.
                let why = format!("error: the result can't be written: {error}\n");
                let _unheard = write_to(&mut terminal.stderr, &why);
                Status::AtFault
            }
        }
    }
}

/// Report that answers could not be printed.
pub(super) fn not_written(error: &io::Error) -> Report {
    // The reader, such as `head`, has seen enough.
    if error.kind() == io::ErrorKind::BrokenPipe {
        return Report::default();
    }
    let stderr = format!("error: the result can't be written: {error}\n");
    Report { stderr, status: Status::AtFault, ..Report::default() }
}

fn write_to(mut stream: impl Write, text: &str) -> io::Result<()> {
    match stream.write_all(text.as_bytes()).and_then(|()| stream.flush()) {
        // The reader, such as `head`, has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

/// `text` without control characters, which could repaint a terminal, and without what turns text
/// round, which could show an amount as another; what was typed, and a faulty list, may hold any.
pub(super) fn printable(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\n' => c,
            _ if c.is_control() || is_turning(c) => char::REPLACEMENT_CHARACTER,
            _ => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Pipe(io::ErrorKind);

    impl Write for Pipe {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_reader_that_leaves_early_is_no_fault_but_a_full_disk_is() {
        assert!(write_to(Pipe(io::ErrorKind::BrokenPipe), "text").is_ok());
        assert!(write_to(Pipe(io::ErrorKind::StorageFull), "text").is_err());
    }

    #[test]
    fn control_characters_do_not_reach_the_terminal() {
        assert_eq!(printable("Face\u{1b}[2J\n"), "Face\u{fffd}[2J\n");
        assert_eq!(printable("£\u{202e}840"), "£\u{fffd}840");
    }
}
