//! `needlepoint estimate LIST --batch FILE`: one JSON choice a line in, one JSON estimate a line
//! out, in the order of the input, with no more in memory than a round of lines.

use super::{
    EstimateArguments, Terminal,
    estimate::calendar_of,
    failure::Failure,
    price_list::read_price_list,
    report::{Report, not_written},
};
use crate::{
    estimate::{as_you_go, estimate_with_hints},
    interchange::{Document, EstimateJson},
    locale::Locale,
    price_file::{ChosenList, Reading},
    selection::{ChoiceRecord, NotAChoice, Selection},
    wording::Phrasebook,
};
use jiff::civil::Date;
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use serde::Serialize;
use std::{
    io::{self, BufRead, BufReader, Read, Write},
    path::Path,
};

/// The longest line; a choice takes some hundred bytes.
const LONGEST_LINE: u64 = 64 * 1024;

/// Bytes that are read at once. The lines among them are a round, answered side by side: some
/// hundred choices.
const ROUND: usize = 64 * 1024;

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
    match desk.answer(BufReader::with_capacity(ROUND, input), &mut terminal.stdout) {
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
        output: &mut impl Write,
    ) -> Result<(), Interrupted> {
        let mut number = 0;
        loop {
            let (lines, is_read) = next_round(&mut input, &mut number);
            let answers: io::Result<Vec<Vec<u8>>> = match lines.as_slice() {
                // Who asks line by line has no other core wait for it.
                [line] => self.answer_line(line).map(|answer| vec![answer]),
                lines => lines.par_iter().map(|line| self.answer_line(line)).collect(),
            };
            // Before it waits for more input, whoever asks gets what is answered so far.
            let written = answers.and_then(|answers| output.write_all(&answers.concat()));
            written.and_then(|()| output.flush()).map_err(Interrupted::Writing)?;
            if is_read.map_err(Interrupted::Reading)? == Input::Ended {
                return Ok(());
            }
        }
    }

    /// Answer to a line, a line as well; nothing to a blank one, which asks nothing.
    fn answer_line(&self, line: &Line) -> io::Result<Vec<u8>> {
        let text = match &line.text {
            Text::TooLong => return document(too_long(line.number).json()),
            // What stands before a choice counts for the column of a mistake.
            Text::Whole(text) => text.trim_ascii_end(),
        };
        if text.is_empty() {
            return Ok(Vec::new());
        }
        match self.choose(line.number, text) {
            Ok((ChosenList { list, ended }, selection, day)) => {
                let book = Phrasebook { list, locale: self.locale };
                match estimate_with_hints(list, &selection) {
                    Ok(estimate) => {
                        let calendar = calendar_of(list, &selection, &estimate, day);
                        let calendar = calendar.as_ref();
                        let json = EstimateJson::new(&estimate, calendar, book, day);
                        let json = json.decided_as_you_go(as_you_go(list, &selection, &estimate));
                        document(json.instead_of(ended))
                    }
                    Err(error) => document(Failure::request(&error, book).by(ended, book).json()),
                }
            }
            Err(failure) => document(failure.json()),
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

/// A line of the input.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Line {
    /// Number in the input, from 1.
    number: u64,
    text: Text,
}

/// Text of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Text {
    Whole(Vec<u8>),
    /// Longer than [`LONGEST_LINE`], and dropped.
    TooLong,
}

/// State of the input after a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Input {
    Open,
    Ended,
}

/// The next line, and those that need not be waited for.
fn next_round(
    input: &mut BufReader<impl Read>,
    number: &mut u64,
) -> (Vec<Line>, io::Result<Input>) {
    let mut lines = Vec::new();
    loop {
        match next_line(input) {
            Ok(Some(text)) => {
                *number = number.saturating_add(1);
                let text = if *number == 1 { text.without_mark() } else { text };
                lines.push(Line { number: *number, text });
            }
            Ok(None) => return (lines, Ok(Input::Ended)),
            Err(error) => return (lines, Err(error)),
        }
        if !input.buffer().contains(&b'\n') {
            return (lines, Ok(Input::Open));
        }
    }
}

/// Text of the next line; `None` at the end.
fn next_line(input: &mut impl BufRead) -> io::Result<Option<Text>> {
    let mut line = Vec::new();
    let read = input.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line)?;
    if read == 0 {
        return Ok(None);
    }
    let is_full = u64::try_from(read).is_ok_and(|read| read == LONGEST_LINE);
    if is_full && line.last() != Some(&b'\n') && !input.fill_buf()?.is_empty() {
        input.skip_until(b'\n')?;
        return Ok(Some(Text::TooLong));
    }
    Ok(Some(Text::Whole(line)))
}

impl Text {
    /// This without a byte order mark.
    fn without_mark(mut self) -> Self {
        const MARK: &[u8] = "\u{feff}".as_bytes();
        if let Self::Whole(text) = &mut self
            && text.starts_with(MARK)
        {
            text.drain(..MARK.len());
        }
        self
    }
}

/// Document on a line of its own.
fn document(answer: impl Serialize) -> io::Result<Vec<u8>> {
    let mut line = serde_json::to_vec(&Document::new(answer))?;
    line.push(b'\n');
    Ok(line)
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

    /// Length of each line, `None` if it is too long, by rounds.
    fn rounds(text: impl Read) -> Vec<Vec<Option<usize>>> {
        let (mut input, mut number, mut rounds) =
            (BufReader::with_capacity(ROUND, text), 0, Vec::new());
        loop {
            let (lines, is_read) = next_round(&mut input, &mut number);
            let length = |line: &Line| match &line.text {
                Text::Whole(text) => Some(text.len()),
                Text::TooLong => None,
            };
            rounds.push(lines.iter().map(length).collect());
            if is_read.unwrap() == Input::Ended {
                return rounds;
            }
        }
    }

    #[test]
    fn a_line_that_is_too_long_is_dropped_as_a_whole_and_the_next_one_is_read() {
        let longest = usize::try_from(LONGEST_LINE).unwrap();
        let fits = vec![b' '; longest];
        assert_eq!(rounds(&fits[..]).concat(), [Some(longest)]);
        let text = [vec![b' '; 3 * longest + 1], b"\nab\n".to_vec(), b"c".to_vec()].concat();
        assert_eq!(rounds(&text[..]).concat(), [None, Some(3), Some(1)]);
    }

    #[test]
    fn a_line_that_is_not_whole_yet_is_not_waited_for() {
        let text = b"a\nb\nhalf ".chain(&b"of it\nc\n"[..]);
        assert_eq!(rounds(text), [vec![Some(2), Some(2)], vec![Some(11), Some(2)], vec![]]);
    }
}
