//! Codes of diagnostics: a word for each kind of mistake and oddity, which stays as it is.

use super::near::closest;
use std::{fmt, str::FromStr};

/// Defines the codes, each with its word, and with what `check --explain` says of it.
macro_rules! codes {
    ($($code:ident $word:literal $text:literal)*) => {
        /// Kind of a [`Diagnostic`](super::Diagnostic).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $text] $code,)*
        }

        impl Code {
            /// Every code, in the order of its word.
            pub const ALL: &[Self] = &[$(Self::$code),*];

            /// Word for it: `unknown-id`.
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$code => $word,)*
                }
            }

            /// Explanation for an owner: what it means, and what to do.
            pub fn explanation(self) -> &'static str {
                match self {
                    $(Self::$code => $text,)*
                }
            }
        }
    };
}

codes! {
BracketMissing "bracket-missing"
    "A bracket should stand here. The whole list stands in round brackets, and so does every entry; several entries stand in square brackets, and prices by number in curly ones."
BracketNotClosed "bracket-not-closed"
    "A bracket is opened and never closed. The hint names the place where it probably ends, by how the lines are indented."
BracketTooDeep "bracket-too-deep"
    "Brackets stand within each other more often than in any price list. One of them is probably never closed, or something was pasted twice."
BracketTooMany "bracket-too-many"
    "This bracket closes nothing: it stands there twice, or the one that it should close is missing."
Circle "circle"
    "Areas are part of each other in a circle, so that none of them is the largest. Take `part_of` from the one that holds the others."
CodeEnds "code-ends"
    "A code begins or ends with a space or with a character that can't be seen, so that nobody could type it as it stands."
ColonMissing "colon-missing"
    "A name and its value are parted by a colon, as in `single: 190`."
ColonTooMany "colon-too-many"
    "A colon stands where none is expected. A text with a colon in it needs quotes."
CommaMissing "comma-missing"
    "Two entries, or two names with their values, are parted by a comma."
CommaTooMany "comma-too-many"
    "A comma stands where nothing is to be parted: there are two, or one before the first entry."
CommentNotClosed "comment-not-closed"
    "A comment that begins with `/*` goes on to the end of the file. End it with `*/`, or use `//`, which ends with its line."
Contradiction "contradiction"
    "Two entries of one offer say something different about the whole offer, such as its tax or its label. Say it once, or the same in both."
ControlCharacter "control-character"
    "A text holds a character that is no letter, digit or sign, which other programs take for the end of the text. Type the text anew."
CourseOfOne "course-of-one"
    "A course has at least two sessions. The price of one session is written as `single`."
CreditAboveFee "credit-above-fee"
    "More of a fee would be taken off than it costs. Write `credit: full`, or a smaller amount."
DearCourse "dear-course"
    "A course costs more than the same sessions bought in another way, as singles or as smaller courses. The list is used as written, and the cheaper way is taken."
DearerParts "dearer-parts"
    "Parts of an area cost more than the whole of it. Where each part is sold at the price of the whole, an offer of its own says otherwise."
DearerTogether "dearer-together"
    "Areas that are treated together cost more than each of them alone."
DecimalComma "decimal-comma"
    "Amounts in a price list have a decimal point and no mark between thousands, in every language: `1149.99`."
DuplicateId "duplicate-id"
    "Two entries of a kind have the same id, so that nothing could say which of them is meant."
EmptyFile "empty-file"
    "There is nothing in this file. A price list begins with a round bracket."
EmptyList "empty-list"
    "At least one entry is expected between these brackets. Write one, or remove the name before them."
EmptyText "empty-text"
    "A text has nothing in it. Write it, or remove its name."
Encoding "encoding"
    "The file is not written in the encoding UTF-8, in which every letter is certain. Most editors offer it under “Save as”."
Ended "ended"
    "The last day of this is over, so that it is never given again."
Escape "escape"
    "Within a text a `\\` begins a sign that can't be typed. For the sign itself write it twice."
ExampleDiffers "example-differs"
    "An example of this list does not come to the total that it names. One of the two is wrong: the prices, or the example."
FieldTwice "field-twice"
    "A name stands twice in one entry, and only one of the two could count."
FineAmount "fine-amount"
    "A number has more decimals than it can have: an amount those of its currency, a percentage four."
GetDiffers "get-differs"
    "`get` says how many sessions a course has, and they are others than those that it is written for."
HoldsNothing "holds-nothing"
    "A membership holds treatments that are nowhere sold."
InvisibleCharacter "invisible-character"
    "A character that can't be seen stands between values, as it comes along from web pages and text programs."
LineBreaks "line-breaks"
    "The lines of this file end in a way of old computers, so that the whole would be one line."
MaybeRadiofrequency "maybe-radiofrequency"
    "The name of a technique is that of a device with radiofrequency. With `guide: rf` patients are told its caution; `guide: standard` says that it is none."
MissingField "missing-field"
    "An entry lacks something that it can't do without."
MissingValue "missing-value"
    "A name has no value. Write it after the colon, or remove the name."
MoreForLess "more-for-less"
    "More sessions, or more areas, cost less in all than fewer of them. The list is used as written."
MoreText "more-text"
    "Something stands behind the last bracket of the list. A file holds one list in brackets; several are named in `lists`."
NameMissing "name-missing"
    "In round brackets every value has a name and a colon before it, as in `label: \"Face\"`."
NameQuoted "name-quoted"
    "The name of a value stands in quotes; only texts do."
NeedsField "needs-field"
    "Something is written that means nothing without another thing beside it, which is missing."
Negative "negative"
    "No price and no percentage is below 0. What comes off is written as a positive number, under a name that says so."
NeverGiven "never-given"
    "A discount or a special price applies to nobody, as it stands: nothing is sold that it is for, its days never come, or something better is always given."
NoCondition "no-condition"
    "A special price needs to say for whom or when it is given. What everybody pays is the price of the offer itself."
NoCourseToEnd "no-course-to-end"
    "`valid_months` is about courses, and there are none here."
NoListOnDay "no-list-on-day"
    "On the day of this example none of the lists of this file is in force."
NoReducedRate "no-reduced-rate"
    "Something is taxed at the reduced rate, and the list has none. Add `reduced` to its `tax`."
NoSinglePrice "no-single-price"
    "A course, or what comes off from a number of sessions on, is worked out from the price of one session, and there is none."
NoSuchDay "no-such-day"
    "The calendar does not have this day."
NoWords "no-words"
    "Needlepoint's own sentences are not there in the language of this list, so that they are English beside its texts."
NotACountry "not-a-country"
    "A country is named by its two letters of ISO 3166-1, such as GB, US or DE."
NotACurrency "not-a-currency"
    "A currency is named by its three letters of ISO 4217, such as GBP, EUR or USD."
NotADate "not-a-date"
    "A day is written as year, month and day, in quotes: \"2026-11-01\"."
NotAFlag "not-a-flag"
    "Only `true` or `false` can stand here, without quotes."
NotALanguage "not-a-language"
    "A language is named by its short code and, with a hyphen, that of the country: \"en-GB\", \"de-CH\"."
NotAList "not-a-list"
    "Several entries stand in square brackets; so does a single one where there may be more."
NotANumber "not-a-number"
    "A whole number within certain bounds is expected, without quotes and without words."
NotAPercentage "not-a-percentage"
    "A percentage is a number without its sign: 10 or 12.5."
NotAPrice "not-a-price"
    "A price is an amount such as 149.99, a range such as (from: 120, to: 180), `on_request`, or `included`."
NotAPriceBand "not-a-price-band"
    "`price_band` names the lowest and the highest price that a session usually has."
NotARange "not-a-range"
    "A range is written as (from: 120, to: 180), and a price without an upper end as (from: 120)."
NotAText "not-a-text"
    "A text stands in straight quotes."
NotAnEntry "not-an-entry"
    "An entry stands in round brackets, with a name and a colon before each of its values."
NotAnId "not-an-id"
    "An id has letters, digits, `-`, `_` and `.` only, so that it can be typed anywhere. What patients read is the label."
NotBeside "not-beside"
    "Two things stand beside each other that don't go together. The message says why, the hint which of them to keep."
NotInPdf "not-in-pdf"
    "No font that Needlepoint brings has this character, so that a quote as PDF shows a mark in its place."
NotOneOfTheWords "not-one-of-the-words"
    "Only certain words can stand here, and this is none of them."
NotPairs "not-pairs"
    "Values by number stand in curly brackets, as in {3: 495, 6: 900}."
NotWorkedOut "not-worked-out"
    "A price can't be worked out from what stands here. The message says what goes wrong."
NumberInId "number-in-id"
    "A number of sessions or units stands within an id. Here it has a name of its own."
OneAmount "one-amount"
    "One amount is expected: only the price of something that is sold can be a range or on request."
OneOf "one-of"
    "Exactly one of some values is expected, and there are several, or none."
OneTechnique "one-technique"
    "One technique is expected. If the patient chooses among several, write them as `techniques`."
OtherSign "other-sign"
    "A number has a sign of a currency or a percent sign with it. The currency stands once, at the top, and a percentage has a name that says so."
OutsidePriceBand "outside-price-band"
    "A session costs less or more here than is usual, by the `price_band` of the list: perhaps a digit is missing."
PaysForMore "pays-for-more"
    "More sessions would be paid for than a course has."
QuoteMissing "quote-missing"
    "A text needs a straight quote before and after it, in the same line."
RednessTwice "redness-twice"
    "`downtime` stands in a sentence that speaks of redness already, so that the word would be there twice."
RefersToItself "refers-to-itself"
    "An entry names itself where only another one makes sense."
SaidTwice "said-twice"
    "The same thing is said twice: an entry is named two times, or there are two prices for one number."
Schema "schema"
    "`schema` tells the version of the format. A list with a higher one was made for a newer Needlepoint."
SmartQuote "smart-quote"
    "A text stands in curly or single quotes, which some editors write by themselves. Only straight ones are read."
Syntax "syntax"
    "The text can't be read as RON, the form in which price lists are written."
TermDiffers "term-differs"
    "The terms name another time than the list: the days of a quote, or the months of a course."
TextTooLong "text-too-long"
    "A text is longer than anybody reads on a quote."
ThousandsMark "thousands-mark"
    "A number has marks between its thousands, which might be taken for a decimal point."
TooLarge "too-large"
    "A number, or the whole file, is larger than any price list needs. Check that it is the right one."
TooMany "too-many"
    "There are more entries here than can be meant."
TooManyAreas "too-many-areas"
    "A price is for more areas than are named."
TurnedRound "turned-round"
    "A character turns the text after it round, so that an amount could be shown as another one."
UnknownField "unknown-field"
    "An entry has no value with this name. Most often a letter is wrong."
UnknownId "unknown-id"
    "An entry refers to another one by an id that none has. Most often a letter is wrong."
Unsold "unsold"
    "No offer and no package sells this technique, or treats this area."
WithoutUse "without-use"
    "An entry has no use: no offer has this size, nothing goes with this add-on, or nothing is cheaper for this member."
WrongBracket "wrong-bracket"
    "Another kind of bracket is expected: round ones around an entry, square ones around several, curly ones around prices by number."
WrongOrder "wrong-order"
    "The second of two numbers or days is before the first."
}

/// Word that is no code, with what is to be done.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no code `{word}`; {remedy}")]
pub struct UnknownCode {
    word: String,
    remedy: String,
}

impl FromStr for Code {
    type Err = UnknownCode;

    fn from_str(word: &str) -> Result<Self, UnknownCode> {
        let found = Self::ALL.iter().find(|code| code.word() == word);
        found.copied().ok_or_else(|| {
            let words: Vec<&str> = Self::ALL.iter().map(|code| code.word()).collect();
            let remedy = closest(word, &words).map_or_else(
                || {
                    "write the word in brackets that `needlepoint check` says of a mistake"
                        .to_owned()
                },
                |near| format!("did you mean {near}?"),
            );
            UnknownCode { word: word.to_owned(), remedy }
        })
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_found_by_its_word_and_they_stand_in_order() {
        let words: Vec<&str> = Code::ALL.iter().map(|code| code.word()).collect();
        assert!(words.is_sorted(), "{words:?}");
        for &code in Code::ALL {
            assert_eq!(code.word().parse(), Ok(code));
        }
        assert!("no-such-code".parse::<Code>().is_err());
    }
}
