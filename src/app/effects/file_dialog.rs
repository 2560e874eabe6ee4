//! The system's dialogs for files.

use crate::app::model::{Picked, Purpose};
use std::{
    path::Path,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, Wake, Waker},
    thread::{self, Thread},
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
                .add_filter("PDF, HTML", &["pdf", "html", "htm"])
                .pick_file(),
        ),
    }
}

/// Waits until a dialog has ended, and says how.
pub(super) fn wait_for(answer: Answer) -> Picked {
    let asked = Instant::now();
    match outcome(answer) {
        Some(file) => Picked::File(file.path().to_owned()),
        // Without a desktop portal the dialog fails at once, and says no more than that.
        None if cfg!(target_os = "linux") && asked.elapsed() < SHOWN => Picked::NotShown,
        None => Picked::Cancelled,
    }
}

/// A dialog that ends sooner than this was never shown.
const SHOWN: Duration = Duration::from_millis(300);

/// Waits on this thread until a future is done.
fn outcome<T>(future: impl Future<Output = T>) -> T {
    struct Unpark(Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut future = std::pin::pin!(future);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}
