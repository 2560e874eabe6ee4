//! `needlepoint new --country GB --name "…"`: a price list to begin with.

use super::{
    Failure, NewArguments, Terminal,
    args::today,
    report::{Report, printable},
};
use crate::{
    interchange::{Document, NewListJson},
    locale::Locale,
    price_file::{NewList, list_file_name, start},
    storage::Overwrite,
};
use std::path::PathBuf;

/// Writes the list and says where it is. No file is ever replaced.
pub(super) fn new(arguments: &NewArguments, terminal: &Terminal<'_>) -> Report {
    Report::new(written(arguments, terminal), arguments.json)
}

fn written(arguments: &NewArguments, terminal: &Terminal<'_>) -> Result<String, Failure> {
    let NewArguments { country, name, output, json } = arguments;
    let start = start(*country).ok_or(Failure::Country(*country))?;
    let clinic = [("clinic", name.as_str().into())];
    let head = Locale::for_tag(start.language).text_with("new-list-head", &clinic);
    let text = NewList { start, clinic: name, head: &head, day: today() }.text();
    let path = output.clone().unwrap_or_else(|| PathBuf::from(list_file_name(name)));
    let saved = terminal.export_file(&path, text.as_bytes(), Overwrite::Refuse);
    saved.map_err(Failure::NewList)?;

    let file = path.display().to_string();
    Ok(if *json {
        Document::new(NewListJson { file: &file, country: start.code, language: start.language })
            .to_text()
    } else {
        printable(&format!(
            "{file}: a price list with the prices of a sample; make them yours, then run `needlepoint check`\n"
        ))
    })
}
