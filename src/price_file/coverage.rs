//! Areas that an offer treats: `areas`, `one_of` or `any_of`, in which `size`, and what must be
//! `beside` it.

use super::{
    Code,
    ids::Ids,
    mentions::NamePart,
    near::plain_word,
    reader::Reader,
    schema::{self, Raw},
};
use crate::catalog::{AreaIndex, Coverage, SizeIndex};
use std::iter;

/// Examples of `areas`: several of them, and as few as there must be.
pub(super) const AREAS: [&str; 2] = ["areas: [\"face\", \"neck\"]", "areas: [\"face\"]"];

/// Example of `one_of`, whether there are too few or none.
pub(super) const ONE_OF: [&str; 2] = ["one_of: [\"abdomen\", \"arms\"]"; 2];

/// Example of `any_of`, likewise.
const ANY_OF: [&str; 2] = ["any_of: [\"abdomen\", \"arms\", \"thighs\"]"; 2];

/// Example of `beside`, likewise.
const BESIDE: [&str; 2] = ["beside: [\"face\"]"; 2];

/// The word for an offer that is not tied to an area.
const ANY: &str = "any";

/// Areas and size, which tell an offer of a technique from its others.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) coverage: Coverage,
    pub(super) size: Option<SizeIndex>,
    /// Sorted.
    pub(super) beside: Vec<AreaIndex>,
}

impl Place {
    /// Reads the place of an offer; `None` if a diagnostic was reported. One for `any_of` some areas
    /// is read as for one of them; see [`Place::of_so_many`].
    pub(super) fn read<'s>(
        reader: &mut Reader<'s>,
        areas: &Ids<'s, AreaIndex>,
        sizes: &Ids<'s, SizeIndex>,
        raw: Raw<'s>,
        entry: &schema::Offer<'s>,
    ) -> Option<Self> {
        let coverage = coverage(reader, areas, raw, entry);
        // A size that is named must be found; one that is left out is none.
        let size = match entry.size {
            None => Some(None),
            Some(size) => sizes.find(reader, size).map(Some),
        };
        let beside = entry.beside.map(|beside| (beside, listed(reader, areas, beside, BESIDE)));
        let (coverage, size) = (coverage?, size?);
        let Some((beside_raw, beside)) = beside else {
            return Some(Self { coverage, size, beside: Vec::new() });
        };
        let beside = beside?;
        if named(&coverage).iter().any(|area| beside.binary_search(area).is_ok()) {
            let message = "expected another area in `beside` than the offer treats itself";
            return reader.refuse(
                beside_raw,
                Code::RefersToItself,
                message,
                "name the areas that must be treated at the same time, or remove `beside`",
            );
        }
        Some(Self { coverage, size, beside })
    }

    /// Place for any so many of its areas.
    pub(super) fn of_so_many(&self, number: usize) -> Self {
        Self { coverage: Coverage::any_of(number, named(&self.coverage).to_vec()), ..self.clone() }
    }

    /// The part of an offer's id that says where: `face+neck`, `abdomen-or-arms`,
    /// `2-of-abdomen-or-arms-or-legs`, `any`.
    pub(super) fn name(
        &self,
        areas: &Ids<'_, AreaIndex>,
        sizes: &Ids<'_, SizeIndex>,
    ) -> Vec<NamePart> {
        let joined = |first: &str, indexes: &[AreaIndex], with: &str| -> Vec<NamePart> {
            let between = iter::once(first).chain(iter::repeat(with)).map(NamePart::between);
            let areas = indexes.iter().map(|&area| NamePart::of(areas.noun, areas.id(area)));
            between.zip(areas).flat_map(|(between, area)| [between, area]).collect()
        };
        let mut name = match &self.coverage {
            Coverage::Together(indexes) => joined("", indexes, "+"),
            Coverage::OneOf(indexes) => joined("", indexes, "-or-"),
            Coverage::AnyOf(number, indexes) => joined(&format!("{number}-of-"), indexes, "-or-"),
            Coverage::AnyOther => vec![NamePart::between(ANY)],
        };
        if let Some(size) = self.size {
            name.extend([NamePart::between("/"), NamePart::of(sizes.noun, sizes.id(size))]);
        }
        name.extend(joined("/beside-", &self.beside, "+"));
        name
    }
}

/// True if a value is the word that leaves a choice open; an id in quotes is an id.
pub(super) fn is_any(raw: Raw<'_>) -> bool {
    plain_word(raw.text()) == ANY
}

/// The areas that a coverage names.
pub(super) fn named(coverage: &Coverage) -> &[AreaIndex] {
    match coverage {
        Coverage::Together(areas) | Coverage::OneOf(areas) | Coverage::AnyOf(_, areas) => areas,
        Coverage::AnyOther => &[],
    }
}

fn coverage<'s>(
    reader: &mut Reader<'s>,
    areas: &Ids<'s, AreaIndex>,
    raw: Raw<'s>,
    entry: &schema::Offer<'s>,
) -> Option<Coverage> {
    match (entry.areas, entry.one_of, entry.any_of) {
        (Some(_), _, Some(any_of)) | (_, Some(_), Some(any_of)) => reader.refuse(
            any_of,
            Code::OneOf,
            "expected only one of `areas`, `one_of` and `any_of` in this offer, but found two",
            "keep `any_of` where so many of the areas are chosen, and remove the other",
        ),
        (Some(_), Some(one_of), None) => {
            let hint = "keep `areas` for areas that are treated together, or `one_of` for a choice";
            reader.refuse(
                one_of,
                Code::OneOf,
                "expected `areas` or `one_of` in this offer, but found both",
                hint,
            )
        }
        (None, Some(one_of), None) => listed(reader, areas, one_of, ONE_OF).map(Coverage::OneOf),
        (None, None, Some(any_of)) => listed(reader, areas, any_of, ANY_OF).map(Coverage::OneOf),
        (Some(field), None, None) if is_any(field) => Some(Coverage::AnyOther),
        (field, None, None) => {
            let field = reader.required(raw, field, "areas", "offer", "areas: [\"face\"]")?;
            listed(reader, areas, field, AREAS).map(Coverage::Together)
        }
    }
}

/// At least one entry by its id, sorted; one that stands twice is reported. The examples are of
/// several entries, and of as few as there must be.
pub(super) fn listed<'s, I: Copy + Ord>(
    reader: &mut Reader<'s>,
    ids: &Ids<'s, I>,
    raw: Raw<'s>,
    [several, fewest]: [&'static str; 2],
) -> Option<Vec<I>> {
    let mentions = reader.list(raw, several);
    let mut covered = Vec::with_capacity(mentions.len());
    let mut complete = !mentions.is_empty();
    for &mention in &mentions {
        match ids.find(reader, mention) {
            Some(index) => covered.push((index, mention)),
            None => complete = false,
        }
    }
    // Those that stand twice are found side by side, in the order in which they stand.
    covered.sort_by_key(|(index, _)| *index);
    let mut twice: Vec<Raw<'s>> = Vec::new();
    covered.dedup_by(|(index, mention), (first, _)| {
        let is_again = index == first;
        twice.extend(is_again.then_some(*mention));
        is_again
    });
    twice.sort_by_key(|mention| mention.span().start);
    let noun = ids.noun;
    for mention in twice {
        let message = format!("the {noun} {} stands twice here", mention.text());
        let remedy = reader.removal("remove one of the two", &mention.span());
        reader.error(reader.span(mention), Code::SaidTwice, message, remedy);
    }
    if mentions.is_empty() && raw.text().trim_matches(['[', ']']).trim().is_empty() {
        let message = format!("expected at least one {noun}, but found none");
        reader.error(reader.span(raw), Code::EmptyList, message, format!("write {fewest}"));
    }
    complete.then(|| covered.into_iter().map(|(index, _)| index).collect())
}
