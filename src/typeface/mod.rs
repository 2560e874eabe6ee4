//! The letters of a PDF: the fonts that are part of the program, and what they can set.

use std::sync::OnceLock;
use typst::{
    foundations::Bytes,
    text::{Font, FontBook, is_default_ignorable},
    utils::LazyHash,
};

/// The fonts with their table of contents, as typst asks for them.
#[derive(Debug)]
pub struct Fonts {
    /// Table of contents: the fonts that there are.
    pub book: LazyHash<FontBook>,
    /// The fonts in the order of the book.
    pub fonts: Vec<Font>,
    /// The characters that any of them has, in order.
    covered: Vec<u32>,
}

/// The fonts, read at their first use.
pub fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(|| {
        let regular = include_bytes!("../../assets/fonts/Inter-Regular-tnum.ttf").as_slice();
        let semi_bold = include_bytes!("../../assets/fonts/Inter-SemiBold-tnum.ttf").as_slice();
        let fonts: Vec<Font> = [regular, semi_bold]
            .into_iter()
            .flat_map(|file| Font::iter(Bytes::new(file)))
            .collect();
        let mut covered: Vec<u32> =
            fonts.iter().flat_map(|font| font.info().coverage.iter()).collect();
        covered.sort_unstable();
        covered.dedup();
        Fonts { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts, covered }
    })
}

/// True if a character can stand in a PDF: one of the fonts has it, or it leaves no mark of its
/// own.
pub fn can_set(character: char) -> bool {
    // Nearly all that is ever asked for, so that the fonts need not be read for it.
    is_latin(character)
        || character.is_whitespace()
        || is_default_ignorable(character)
        || fonts().covered.binary_search(&u32::from(character)).is_ok()
}

/// The letters and signs of Western and Central Europe, all of which the fonts have but for one
/// that is out of use. Control characters among them are no text and are looked for elsewhere.
fn is_latin(character: char) -> bool {
    character < '\u{180}' && character != 'ŉ'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fonts_have_the_letters_that_they_are_not_asked_for() {
        let letters = (' '..'\u{250}').filter(|&c| is_latin(c) && !c.is_control() && c != '\u{ad}');
        let missing: Vec<char> = letters
            .filter(|&c| !c.is_whitespace())
            .filter(|&c| fonts().covered.binary_search(&u32::from(c)).is_err())
            .collect();
        assert_eq!(missing, Vec::<char>::new());
    }

    #[test]
    fn the_letters_of_europe_are_set_and_others_are_not() {
        assert!("Zoë Łódź Αθήνα Київ Nguyễn “–” € 1\u{202f}200 so\u{ad}ft".chars().all(can_set));
        assert!(!"名漢كا😀".chars().any(can_set));
    }
}
