//! The system's dialogs for files.

use crate::app::model::{Picked, Purpose};
use std::{
    path::Path,
    pin::Pin,
    time::{Duration, Instant},
};

/// An answer that is still to come.
pub(super) type Answer = Pin<Box<dyn Future<Output = Option<rfd::FileHandle>> + Send>>;

/// Asks for a file, for a quote with the name proposed. To be called on the thread of the window,
/// where its handle is valid; the answer is waited for elsewhere.
pub(super) fn ask(
    purpose: Purpose,
    name: &str,
    frame: &eframe::Frame,
    title: &str,
    folder: &Path,
) -> Answer {
    let dialog =
        rfd::AsyncFileDialog::new().set_title(title).set_directory(folder).set_parent(frame);
    match purpose {
        Purpose::Export => Box::pin(
            dialog
                .add_filter("PDF", &["pdf"])
                .add_filter("HTML", &["html"])
                .set_file_name(name)
                .save_file(),
        ),
        Purpose::List => Box::pin(
            dialog
                .add_filter("RON", &["ron"])
                .add_filter("PDF, HTML, JSON", &["pdf", "html", "htm", "json"])
                .pick_file(),
        ),
    }
}

/// Waits until a dialog has ended, and says how.
pub(super) fn wait_for(answer: Answer) -> Picked {
    let asked = Instant::now();
    match pollster::block_on(answer) {
        Some(file) => Picked::File(file.path().to_owned()),
        // Without a desktop portal the dialog fails at once, and says no more than that.
        None if cfg!(target_os = "linux") && asked.elapsed() < SHOWN => Picked::NotShown,
        None => Picked::Cancelled,
    }
}

/// A dialog that ends sooner than this was never shown.
const SHOWN: Duration = Duration::from_millis(300);
