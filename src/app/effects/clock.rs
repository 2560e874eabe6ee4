//! Clock: tells the day, and wakes the window when it changes.

use eframe::egui;
use jiff::civil::Date;
use std::{
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::Duration,
};

/// Longest time that another day, or a clock that was set, goes unnoticed while nothing happens.
pub(in crate::app) const PAUSE: Duration = Duration::from_secs(20);

/// Says which day it is, and wakes the window when that changes: one that rests draws nothing, and
/// may stay open over New Year.
#[derive(Debug)]
pub(in crate::app) struct Clock {
    today: fn() -> Date,
    /// Dropping it ends the thread.
    _stop: mpsc::Sender<()>,
}

impl Clock {
    /// A clock that is looked at again after each `pause`.
    pub(in crate::app) fn start(
        window: egui::Context,
        today: fn() -> Date,
        pause: Duration,
    ) -> Self {
        let (stop, stopped) = mpsc::channel::<()>();
        let mut known = today();
        thread::spawn(move || {
            while let Err(RecvTimeoutError::Timeout) = stopped.recv_timeout(pause) {
                let now = today();
                if now != known {
                    known = now;
                    window.request_repaint();
                }
            }
        });
        Self { today, _stop: stop }
    }

    /// The day that it is.
    pub(in crate::app) fn today(&self) -> Date {
        (self.today)()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use std::sync::atomic::{AtomicBool, Ordering};

    #[test]
    fn a_window_that_rests_is_woken_when_another_day_begins_and_not_before() {
        static IS_NEW_YEAR: AtomicBool = AtomicBool::new(false);
        let today = || {
            if IS_NEW_YEAR.load(Ordering::Relaxed) { date(2027, 1, 1) } else { date(2026, 12, 31) }
        };
        let window = egui::Context::default();
        let (sender, woken) = mpsc::channel();
        window.set_request_repaint_callback(move |_| {
            // The test is over where nobody listens.
            let _over = sender.send(());
        });
        let clock = Clock::start(window, today, Duration::from_millis(5));
        assert!(woken.recv_timeout(Duration::from_millis(100)).is_err());
        IS_NEW_YEAR.store(true, Ordering::Relaxed);
        assert!(woken.recv_timeout(Duration::from_secs(20)).is_ok());
        assert_eq!(clock.today(), date(2027, 1, 1));
    }
}
