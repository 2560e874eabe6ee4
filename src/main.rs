//! Opens the window, or runs one command without it; the exit code says how it went.

// On Windows no console comes up beside the window, but for whoever works on it.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use needlepoint::{
    app::{self, AppOptions, Renderer},
    cli::{self, RendererName, Status, Terminal},
};
use std::{env, panic, process::ExitCode};

fn main() -> ExitCode {
    cli::join_console();
    cli::report_crashes();
    // Whoever started a command is told by the exit code too that nothing came of it.
    panic::catch_unwind(run).unwrap_or_else(|_reported| Status::AtFault.into())
}

fn run() -> ExitCode {
    cli::install_logger();
    let language_faults = cli::add_languages();
    let mut terminal = Terminal::of_process();
    let arguments = match cli::parse(env::args_os(), &mut terminal) {
        Ok(arguments) => arguments,
        Err(status) => return status.into(),
    };
    if let Some(command) = arguments.command {
        cli::remove_leftovers();
        cli::warn_of_languages(&language_faults, &mut terminal);
        return cli::run(&command, &mut terminal).into();
    }
    let renderer = arguments.renderer.map(|name| match name {
        RendererName::Wgpu => Renderer::Wgpu,
        RendererName::Glow => Renderer::Glow,
    });
    match app::run(AppOptions { opened: arguments.opened, renderer, language_faults }) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => cli::no_window(&error, error.is_of_graphics(), &mut terminal).into(),
    }
}
