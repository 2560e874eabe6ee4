//! The console that the program was started from.

/// Joins the console of the parent, where there is one, so that what is printed is seen. Only
/// Windows has programs without a console, and this is one: else each window would bring one along.
#[cfg(windows)]
pub fn join_console() {
    // Started from the desktop there is none, and a debug build has its own.
    winsafe::AttachConsole(winsafe::PidParent::Parent).ok();
}

/// Does nothing: a program always has the console that it was started from.
#[cfg(not(windows))]
pub fn join_console() {}
