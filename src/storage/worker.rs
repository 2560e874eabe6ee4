//! A thread that works off what it is given, and is waited for in the end.

use std::{
    sync::mpsc::{self, Receiver, Sender},
    thread::{self, JoinHandle},
};

/// A thread that works off what it is given, the last of it for certain before this is dropped.
#[derive(Debug)]
pub(super) struct Worker<T> {
    sender: Option<Sender<T>>,
    thread: Option<JoinHandle<()>>,
    /// Message that is noted if the thread panicked.
    failure: &'static str,
}

impl<T: Send + 'static> Worker<T> {
    /// Starts `work`, which ends when nothing more comes in.
    pub(super) fn start(
        failure: &'static str,
        work: impl FnOnce(&Receiver<T>) + Send + 'static,
    ) -> Self {
        let (sender, receiver) = mpsc::channel();
        let thread = thread::spawn(move || work(&receiver));
        Self { sender: Some(sender), thread: Some(thread), failure }
    }
}

impl<T> Worker<T> {
    /// Gives it this. It returns at once.
    pub(super) fn give(&self, next: T) {
        if let Some(sender) = &self.sender {
            // Fails only when the thread is gone, and then there is no one to do it.
            let _gone = sender.send(next);
        }
    }
}

impl<T> Drop for Worker<T> {
    fn drop(&mut self) {
        drop(self.sender.take());
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            log::warn!("{}", self.failure);
        }
    }
}
