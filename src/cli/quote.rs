//! `needlepoint quote LIST … -o FILE`: a quote as a file.

use super::{Failure, QuoteArguments, Terminal, price_list::read_chosen_list, report::printable};
use crate::{
    export::{Format, export, reference},
    interchange::{Document, WrittenQuoteJson},
    locale::Decimals,
    quote::Quote,
    storage::Overwrite,
    wording,
};

/// Writes the quote and says where it is and what it comes to.
pub(super) fn quote(
    arguments: &QuoteArguments,
    terminal: &Terminal<'_>,
) -> Result<String, Failure> {
    let format = Format::from_path(&arguments.output).map_err(Failure::Ending)?;
    let choice = &arguments.choice;
    let chosen = read_chosen_list(terminal, &arguments.list, choice.list_name(), choice.day())?;
    let list = &chosen.list;
    let locale = choice.locale(list);
    let book = chosen.book(&locale);
    let selection = choice.selection(book)?;
    let quote = Quote::issue(list.clone(), selection, &arguments.patient, choice.day())
        .map_err(|error| chosen.refused(&error, &locale))?;
    let quote = quote.in_language(&locale.tag());
    let bytes = export(&quote, &locale, format).map_err(Failure::Export)?;
    let overwrite = if arguments.force { Overwrite::Replace } else { Overwrite::Refuse };
    let written = terminal.export_file(&arguments.output, &bytes, overwrite);
    written.map_err(Failure::Output)?;

    let file = arguments.output.display().to_string();
    let reference = reference(&quote, &locale);
    Ok(if arguments.json {
        let json = WrittenQuoteJson::new(&file, &reference, &quote);
        Document::new(json.instead_of(chosen.ended.as_ref())).to_text()
    } else {
        let total = wording::total(quote.estimate(), Decimals::WhereNeeded, book);
        let told = chosen.told(&locale);
        let written = locale.named(&file, &format!("{reference} {total}"));
        printable(&format!("{told}{written}\n"))
    })
}
