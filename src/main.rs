//! Opens the window, or runs one command without it; the exit code says how it went.

use needlepoint::{
    app::{self, AppOptions, Renderer},
    cli::{self, RendererName},
};
use std::process::ExitCode;

fn main() -> ExitCode {
    cli::install_logger();
    let language_faults = cli::add_languages();
    let arguments = match cli::parse() {
        Ok(arguments) => arguments,
        Err(code) => return code,
    };
    if let Some(command) = arguments.command {
        cli::warn_of_languages(&language_faults);
        return cli::run(&command);
    }
    let renderer = arguments.renderer.map(|name| match name {
        RendererName::Wgpu => Renderer::Wgpu,
        RendererName::Glow => Renderer::Glow,
    });
    match app::run(AppOptions { opened: arguments.opened, renderer, language_faults }) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => cli::no_window(&error, error.is_of_graphics()),
    }
}
