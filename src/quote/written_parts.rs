//! Parts of a choice as they are written, on the command line as in JSON.

use crate::{
    estimate::{ChosenAddOn, ChosenAddOnError, SessionRange, SessionRangeError, split_area},
    text::is_blank,
};

/// Why a text names no area that could be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAnArea {
    /// Before the `:` stands nothing.
    #[error("expected the id of an area, such as face or abdomen:large")]
    NoId,
    /// After the `:` stands nothing.
    #[error("expected the id of a size after the :, such as abdomen:large")]
    NoSize,
}

/// Holds that a text names an area, and a size where it has a colon.
///
/// # Errors
///
/// Where one of the two is blank.
pub fn check_area(text: &str) -> Result<(), NotAnArea> {
    match split_area(text) {
        (id, _) if is_blank(id) => Err(NotAnArea::NoId),
        (_, Some(size)) if is_blank(size) => Err(NotAnArea::NoSize),
        _ => Ok(()),
    }
}

/// Reads `3` or `3..6`.
///
/// # Errors
///
/// Where it is neither; a number of any length is told as one that is out of bounds.
pub fn read_sessions(text: &str) -> Result<SessionRange, SessionRangeError> {
    let has_numbers = || text.splitn(2, "..").all(|number| is_number(number.trim()));
    text.parse().map_err(|error| match error {
        SessionRangeError::NotANumber if has_numbers() => SessionRangeError::OutOfBounds,
        error => error,
    })
}

/// Reads `led` or `led@3`.
///
/// # Errors
///
/// Where the id is blank, or no number of sessions follows the `@`.
pub fn read_add_on(text: &str) -> Result<ChosenAddOn, ChosenAddOnError> {
    let (id, count) = text.rsplit_once('@').unwrap_or((text, ""));
    if is_blank(id) {
        return Err(ChosenAddOnError::NoId);
    }
    text.parse().map_err(|error| match error {
        ChosenAddOnError::NotANumber if is_number(count) => SessionRangeError::OutOfBounds.into(),
        error => error,
    })
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_of_sessions_of_any_length_is_out_of_bounds() {
        let out_of_bounds = SessionRangeError::OutOfBounds;
        let endless = "9".repeat(40);
        for text in ["0", "201", "65536", "70000", "3..70000", "70000..3", &endless] {
            assert_eq!(read_sessions(text), Err(out_of_bounds), "{text}");
        }
        for text in ["", "..", "3..", "..70000", "-70000", "70000x", "3..6..70000", "٣"] {
            assert_eq!(read_sessions(text), Err(SessionRangeError::NotANumber), "{text}");
        }
        assert_eq!(read_sessions(" 3 .. 6 ").unwrap().to_string(), "3..6");
        for text in ["led@0", "led@201", "led@70000"] {
            assert_eq!(read_add_on(text), Err(out_of_bounds.into()), "{text}");
        }
    }

    #[test]
    fn an_id_that_shows_nothing_is_none() {
        for blank in ["", " ", "\u{200b}\u{2060}", "\u{ad}\t"] {
            assert_eq!(check_area(blank), Err(NotAnArea::NoId));
            assert_eq!(check_area(&format!("{blank}:large")), Err(NotAnArea::NoId));
            assert_eq!(check_area(&format!("abdomen:{blank}")), Err(NotAnArea::NoSize));
            for add_on in [blank.to_owned(), format!("{blank}@3"), format!("{blank}@")] {
                assert_eq!(read_add_on(&add_on), Err(ChosenAddOnError::NoId), "{add_on:?}");
            }
        }
        assert_eq!((check_area("face"), check_area("abdomen:large")), (Ok(()), Ok(())));
        assert_eq!(read_add_on("led@"), Err(ChosenAddOnError::NotANumber));
        assert_eq!(read_add_on("led@3").unwrap().to_string(), "led@3");
    }
}
