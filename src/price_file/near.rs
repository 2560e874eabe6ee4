//! The word that was probably meant by one that is not known.

/// The longest word for which the one that was meant is looked for.
const LONGEST_WORD: usize = 60;

/// A word without what may differ: case, spaces, hyphens and underscores.
pub(super) fn plain_word(word: &str) -> String {
    word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The candidate that was probably meant.
pub(super) fn closest<'c>(found: &str, candidates: &[&'c str]) -> Option<&'c str> {
    Wanted::new(found)?.closest(candidates.iter().copied())
}

/// A word that is not known, and how far off the one may be that was meant.
pub(super) struct Wanted {
    word: String,
    letters: usize,
    farthest: usize,
}

impl Wanted {
    /// `None` if the word is too long to be one.
    pub(super) fn new(found: &str) -> Option<Self> {
        let word = plain_word(found);
        let letters = word.chars().count();
        let farthest = letters.div_ceil(3).clamp(1, 3);
        (word.len() <= LONGEST_WORD).then_some(Self { word, letters, farthest })
    }

    /// True if a candidate has about as many letters, without which it can't be near.
    pub(super) fn is_as_long_as(&self, candidate: &str) -> bool {
        let is_ascii = candidate.is_ascii();
        let letters = candidate.bytes().filter(u8::is_ascii_alphanumeric).count();
        !is_ascii || letters.abs_diff(self.letters) <= self.farthest
    }

    /// The nearest of the candidates that are near, the first of them if several are.
    pub(super) fn closest<'c>(&self, candidates: impl Iterator<Item = &'c str>) -> Option<&'c str> {
        let distance =
            |candidate: &str| strsim::damerau_levenshtein(&self.word, &plain_word(candidate));
        candidates
            .map(|candidate| (distance(candidate), candidate))
            .filter(|&(distance, _)| distance <= self.farthest)
            .min_by_key(|&(distance, _)| distance)
            .map(|(_, candidate)| candidate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closest_word_is_found_across_case_and_hyphens() {
        assert_eq!(closest("prise", &["price", "when"]), Some("price"));
        assert_eq!(closest("On-Request", &["included", "on_request"]), Some("on_request"));
        assert_eq!(closest("colour", &["price", "when"]), None);
    }
}
