//! `needlepoint estimate LIST --batch FILE`: one JSON choice a line in, one JSON estimate a line
//! out, in the order of the input, with no more in memory than one line.

use super::{
    EstimateArguments, Terminal,
    estimate::calendar_of,
    failure::Failure,
    price_list::read_price_list,
    report::{Answers, Report, not_written},
};
use crate::{
    estimate::estimate_with_hints,
    interchange::{Document, EstimateJson},
    locale::Locale,
    price_file::{ChosenList, Reading},
    selection::{ChoiceRecord, NotAChoice, Selection},
    wording::Phrasebook,
};
use jiff::civil::Date;
use std::{
    io::{self, BufRead, BufReader, Read, Write},
    path::Path,
};

/// The longest line; a choice takes some hundred bytes.
const LONGEST_LINE: u64 = 64 * 1024;

/// Answers every line. A line that has no estimate is answered with its error, which is no fault
/// of the batch.
pub(super) fn batch(arguments: &EstimateArguments, terminal: &mut Terminal<'_>) -> Report {
    let failed = |failure| Report::new(Err(failure), arguments.json);
    let reading = match read_price_list(terminal, &arguments.list) {
        Ok(reading) => reading,
        Err(failure) => return failed(failure),
    };
    let file = arguments.batch.as_deref().filter(|path| *path != Path::new("-"));
    let file = match file.map(|path| terminal.open_file(path)).transpose() {
        Ok(file) => file,
        Err(error) => return failed(Failure::File(error)),
    };
    let choice = &arguments.choice;
    // All lists of a file are in one language and one currency.
    let locale = choice.locale(&reading.list);
    let default = match choice.selection(Phrasebook { list: &reading.list, locale: &locale }) {
        Ok(default) => default,
        Err(failure) => return failed(failure),
    };
    let desk = Desk {
        reading: &reading,
        locale: &locale,
        list_name: choice.list_name(),
        day: choice.day(),
        default: &default,
    };
    let input: Box<dyn Read + '_> = match file {
        Some(file) => file,
        None => Box::new(&mut terminal.stdin),
    };
    match desk.answer(BufReader::new(input), &mut Answers::to(&mut terminal.stdout)) {
        Ok(()) => Report::default(),
        Err(Interrupted::Reading(error)) => failed(Failure::Input(error)),
        Err(Interrupted::Writing(error)) => not_written(&error),
    }
}

/// Reason why a batch did not come to its end.
enum Interrupted {
    Reading(io::Error),
    Writing(io::Error),
}

/// Price lists, language, day and default choice that all lines of a batch share.
struct Desk<'a> {
    reading: &'a Reading,
    locale: &'a Locale,
    list_name: Option<&'a str>,
    day: Date,
    default: &'a Selection,
}

impl Desk<'_> {
    fn answer(
        &self,
        mut input: BufReader<impl Read>,
        answers: &mut Answers<impl Write>,
    ) -> Result<(), Interrupted> {
        let mut line = Vec::new();
        let mut number = 0_u64;
        while let Some(length) = next_line(&mut input, &mut line).map_err(Interrupted::Reading)? {
            number = number.saturating_add(1);
            let text = if number == 1 { without_mark(&line) } else { &line };
            // What stands before a choice counts for the column of a mistake.
            let text = text.trim_ascii_end();
            let answered = match length {
                // A blank line asks nothing.
                Length::Whole if text.is_empty() => Ok(()),
                Length::Whole => self.answer_line(number, text, answers),
                Length::Cut => answers.print(&Document::new(too_long(number).json())),
            };
            // Before it waits for more input, whoever asks gets what is answered so far.
            let flushed = if input.buffer().is_empty() { answers.flush() } else { Ok(()) };
            answered.and(flushed).map_err(Interrupted::Writing)?;
        }
        answers.flush().map_err(Interrupted::Writing)
    }

    fn answer_line(
        &self,
        number: u64,
        text: &[u8],
        answers: &mut Answers<impl Write>,
    ) -> io::Result<()> {
        match self.choose(number, text) {
            Ok((ChosenList { list, ended }, selection, day)) => {
                let book = Phrasebook { list, locale: self.locale };
                match estimate_with_hints(list, &selection) {
                    Ok(estimate) => {
                        let calendar = calendar_of(list, &selection, &estimate, day);
                        let calendar = calendar.as_ref();
                        let json = EstimateJson::new(&estimate, calendar, book, day);
                        answers.print(&Document::new(json.instead_of(ended)))
                    }
                    Err(error) => {
                        let failure = Failure::request(&error, book).by(ended, book);
                        answers.print(&Document::new(failure.json()))
                    }
                }
            }
            Err(failure) => answers.print(&Document::new(failure.json())),
        }
    }

    /// Choice on a line, with the list and the day that it is for.
    fn choose(
        &self,
        number: u64,
        text: &[u8],
    ) -> Result<(ChosenList<'_>, Selection, Date), Failure> {
        let choice = ChoiceRecord::read(text).map_err(|fault| no_choice(number, fault))?;
        let day = choice.day().unwrap_or(self.day);
        let name = choice.list.as_deref().or(self.list_name);
        let chosen = self.reading.choose(name, day).map_err(Failure::List)?;
        let selection = choice.over(self.default, chosen.list.currency());
        let book = Phrasebook { list: chosen.list, locale: self.locale };
        let selection = selection.map_err(|error| Failure::discount_amount(error, book))?;
        Ok((chosen, Selection { on: Some(day), ..selection }, day))
    }
}

/// Length of a line: as it is, or too great.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Length {
    Whole,
    /// Longer than [`LONGEST_LINE`], and dropped.
    Cut,
}

/// Reads the next line into `line`; `None` at the end.
fn next_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<Option<Length>> {
    line.clear();
    let read = input.by_ref().take(LONGEST_LINE).read_until(b'\n', line)?;
    if read == 0 {
        return Ok(None);
    }
    let is_full = u64::try_from(read).is_ok_and(|read| read == LONGEST_LINE);
    if is_full && line.last() != Some(&b'\n') && !input.fill_buf()?.is_empty() {
        line.clear();
        input.skip_until(b'\n')?;
        return Ok(Some(Length::Cut));
    }
    Ok(Some(Length::Whole))
}

/// A text without a byte order mark.
fn without_mark(text: &[u8]) -> &[u8] {
    text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text)
}

/// Failure of a line that is no choice.
fn no_choice(number: u64, NotAChoice { message, remedy }: NotAChoice) -> Failure {
    Failure::Selection { message: format!("line {number} is no choice: {message}"), remedy }
}

fn too_long(number: u64) -> Failure {
    Failure::Selection {
        message: format!("line {number} is no choice: expected at most {LONGEST_LINE} bytes"),
        remedy: "write one choice a line; it takes some hundred bytes".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &[u8]) -> Vec<(Length, usize)> {
        let (mut input, mut line, mut lines) = (text, Vec::new(), Vec::new());
        while let Some(length) = next_line(&mut input, &mut line).unwrap() {
            lines.push((length, line.len()));
        }
        lines
    }

    #[test]
    fn a_line_that_is_too_long_is_dropped_as_a_whole_and_the_next_one_is_read() {
        let longest = usize::try_from(LONGEST_LINE).unwrap();
        let fits = vec![b' '; longest];
        assert_eq!(lines(&fits), [(Length::Whole, longest)]);
        let text = [vec![b' '; 3 * longest + 1], b"\nab\n".to_vec(), b"c".to_vec()].concat();
        assert_eq!(lines(&text), [(Length::Cut, 0), (Length::Whole, 3), (Length::Whole, 1)]);
    }
}
