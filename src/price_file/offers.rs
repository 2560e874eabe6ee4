//! Offers: a technique on areas, with its ladder of prices.

use super::{
    Code,
    by_areas::{Priced, priced},
    coverage::Place,
    entries::{accepted, filled_list, list},
    ids::Ids,
    ladders::{self, LADDER_EXAMPLE, PlacedLadder, PlacedTier, WrittenRung},
    lists,
    mentions::NamePart,
    minutes::minutes,
    reader::Reader,
    references::identifier,
    said::Said,
    schema::{self, Raw},
    sold::Sold,
    special_prices::OwnPrices,
    tax::tax_class,
};
use crate::{
    catalog::{
        AreaIndex, Minutes, Offer, OfferIndex, PriceListBuilder, SizeIndex, TaxClass,
        TechniqueIndex,
    },
    money::Currency,
};
use std::collections::{BTreeMap, btree_map::Entry as Slot};

/// Example that an owner may write.
const SPECIAL_EXAMPLE: &str = "[(label: \"Club price\", price: 150, member: \"club\")]";

/// All entries for a technique in one place, which are one offer.
#[derive(Debug)]
struct OfferDraft<'s> {
    technique: TechniqueIndex,
    place: Place,
    /// The first of its entries.
    raw: Raw<'s>,
    is_of_this_list: bool,
    id: Option<Said<'s, String>>,
    /// The id that its entry gives it together with those for other numbers of areas.
    id_of_all: Option<Said<'s, String>>,
    label: Option<Said<'s, String>>,
    minutes: Option<Said<'s, Minutes>>,
    note: Option<Said<'s, String>>,
    tax: Option<Said<'s, TaxClass>>,
    courses_combine: Option<Said<'s, bool>>,
    written_rungs: Vec<WrittenRung<'s>>,
    tiers: Vec<PlacedTier<'s>>,
    special_prices: Vec<Raw<'s>>,
}

/// Offers of a list.
pub(super) struct Offers<'s> {
    pub(super) ids: Ids<'s, OfferIndex>,
    pub(super) sold: Vec<Sold<'s>>,
    /// Of those that have some.
    pub(super) special_prices: Vec<OwnPrices<'s>>,
}

/// The entries that an offer may refer to.
pub(super) struct Referable<'i, 's> {
    pub(super) techniques: &'i Ids<'s, TechniqueIndex>,
    pub(super) areas: &'i Ids<'s, AreaIndex>,
    pub(super) sizes: &'i Ids<'s, SizeIndex>,
}

/// Adds the offers, and gives back where their prices stand, and their ids.
pub(super) fn offers<'s>(
    reader: &mut Reader<'s>,
    builder: &mut PriceListBuilder,
    currency: Currency,
    known: &Referable<'_, 's>,
    entries: &[Raw<'s>],
) -> Offers<'s> {
    let mut ids = Ids::new("offer");
    let mut drafts: Vec<OfferDraft<'s>> = Vec::new();
    let mut places = BTreeMap::new();
    for &raw in entries {
        let Some(of_entry) = of_entry(reader, builder, currency, known, raw) else {
            ids.lost();
            continue;
        };
        for draft in of_entry {
            if !draft.is_of_this_list {
                ids.of_another_list(draft.id(known));
                if let Some(all) = draft.id_of_all {
                    ids.of_another_list(all.value);
                }
                continue;
            }
            match places.entry((draft.technique, draft.place.clone())) {
                Slot::Vacant(slot) => {
                    slot.insert(drafts.len());
                    drafts.push(draft);
                }
                Slot::Occupied(slot) => {
                    if let Some(first) = drafts.get_mut(*slot.get()) {
                        first.merge(reader, builder.tax_of(first.technique), draft);
                    }
                }
            }
        }
    }
    let (mut sold, mut special_prices) = (Vec::new(), Vec::new());
    for draft in drafts {
        let place = draft.id.as_ref().map_or(draft.raw, Said::place);
        let id = draft.id(known);
        if let Some(mentions) = &mut reader.mentions {
            mentions.offer(draft.parts(known));
        }
        if ids.claim(reader, place, &id) {
            let entries = draft.special_prices.clone();
            let id_of_all = draft.id_of_all.clone();
            let added = draft.add(reader, builder, id.clone());
            let index = added.as_ref().map(|(index, _)| *index);
            ids.added(&id, index);
            if let Some((all, index)) = id_of_all.zip(index) {
                ids.claim_together(reader, all.place(), &all.value);
                ids.join(&all.value, index);
            }
            special_prices.extend(index.map(|offer| OwnPrices { offer, entries }));
            sold.extend(added.map(|(_, sold)| sold));
        }
    }
    Offers { ids, sold, special_prices }
}

/// The entries of the list of offers.
pub(super) fn offer_entries<'s>(
    reader: &mut Reader<'s>,
    whole: Raw<'s>,
    field: Option<Raw<'s>>,
) -> Vec<Raw<'s>> {
    let example = "offers: [(technique: \"standard\", areas: [\"face\"], single: 190)]";
    filled_list(reader, whole, field, "offers", example)
}

/// Part of an entry that goes for all the offers that it is, one for each number of areas.
struct Common<'s> {
    label: Option<Said<'s, String>>,
    minutes: Option<Said<'s, Minutes>>,
    note: Option<Said<'s, String>>,
    tax: Option<Said<'s, TaxClass>>,
    courses_combine: Option<Said<'s, bool>>,
}

/// The prices of an offer, as far as they could be read.
struct ReadPrices<'s> {
    written_rungs: Vec<WrittenRung<'s>>,
    tiers: Vec<PlacedTier<'s>>,
    special_prices: Vec<Raw<'s>>,
    minutes: Option<Said<'s, Minutes>>,
    note: Option<Said<'s, String>>,
}

/// Reads one entry: an offer, or one for each number of areas that it has prices for. `None` if it
/// can't be told what it sells.
fn of_entry<'s>(
    reader: &mut Reader<'s>,
    builder: &PriceListBuilder,
    currency: Currency,
    known: &Referable<'_, 's>,
    raw: Raw<'s>,
) -> Option<Vec<OfferDraft<'s>>> {
    let entry: schema::Offer<'s> = reader.entry(raw)?;
    let is_of_this_list = lists::belongs(reader, entry.list);
    let technique =
        reader.required(raw, entry.technique, "technique", "offer", "technique: \"standard\"");
    let technique = technique.and_then(|raw| known.techniques.find(reader, raw));
    let place = Place::read(reader, known.areas, known.sizes, raw, &entry);
    let id = entry.id.and_then(|raw| identifier(reader, raw, "/+"));
    let id = Said::with(entry.id, id);
    if let Some((id, mentions)) = id.as_ref().zip(reader.mentions.as_mut()) {
        mentions.own("offer", id.place(), &id.value);
    }
    let priced = priced(reader, raw, &entry, place.as_ref());
    if !is_of_this_list {
        // What it costs is read with a list that it is of.
        let (technique, place) = (technique?, place?);
        let draft = |priced: Priced<'s>| OfferDraft {
            is_of_this_list,
            ..OfferDraft::new(technique, &place, id.as_ref(), &priced)
        };
        return Some(priced?.into_iter().map(draft).collect());
    }
    let common = common(reader, builder, &entry);
    let priced: Vec<(Priced<'s>, ReadPrices<'s>)> = priced?
        .into_iter()
        .map(|priced| {
            let read = read_prices(reader, &priced, currency);
            (priced, read)
        })
        .collect();
    let (technique, place) = (technique?, place?);
    let draft = |(priced, read): (Priced<'s>, ReadPrices<'s>)| OfferDraft {
        label: common.label.clone(),
        minutes: read.minutes.or_else(|| common.minutes.clone()),
        note: read.note.or_else(|| common.note.clone()),
        tax: common.tax.clone(),
        courses_combine: common.courses_combine.clone(),
        written_rungs: read.written_rungs,
        tiers: read.tiers,
        special_prices: read.special_prices,
        ..OfferDraft::new(technique, &place, id.as_ref(), &priced)
    };
    Some(priced.into_iter().map(draft).collect())
}

fn common<'s>(
    reader: &mut Reader<'s>,
    builder: &PriceListBuilder,
    entry: &schema::Offer<'s>,
) -> Common<'s> {
    let (label, note) = (reader.optional_text(entry.label), reader.optional_text(entry.note));
    let minutes = minutes(reader, entry.minutes);
    let tax = tax_class(reader, builder, entry.tax);
    let courses_combine = entry.courses_combine.and_then(|raw| reader.flag(raw));
    Common {
        label: Said::with(entry.label, label),
        minutes: Said::with(entry.minutes, minutes),
        note: Said::with(entry.note, note),
        tax: Said::with(entry.tax, tax),
        courses_combine: Said::with(entry.courses_combine, courses_combine),
    }
}

fn read_prices<'s>(
    reader: &mut Reader<'s>,
    priced: &Priced<'s>,
    currency: Currency,
) -> ReadPrices<'s> {
    let valid_months = priced.valid_months.and_then(|raw| ladders::months(reader, raw));
    let special_prices = list(reader, priced.special_prices, SPECIAL_EXAMPLE);
    if priced.single.is_none() && priced.courses.is_none() && priced.special_prices.is_none() {
        let message = "expected `single` or `courses` in this offer, but both are missing";
        reader.error(reader.opening(priced.raw), Code::MissingField, message, LADDER_EXAMPLE);
    }
    if let Some(raw) = priced.valid_months.filter(|_| priced.courses.is_none()) {
        let message = "this entry has no courses that `valid_months` could be about";
        reader.warning(
            reader.span(raw),
            Code::NoCourseToEnd,
            message,
            "write it in the entry that has them, or remove it",
        );
    }
    let (single, courses) = (priced.single, priced.courses);
    let written_rungs = ladders::written_rungs(reader, single, courses, valid_months, currency);
    let tiers = ladders::tiers(reader, priced.tiers);
    let minutes = minutes(reader, priced.minutes);
    let note = reader.optional_text(priced.note);
    ReadPrices {
        written_rungs,
        tiers,
        special_prices,
        minutes: Said::with(priced.minutes, minutes),
        note: Said::with(priced.note, note),
    }
}

impl<'s> OfferDraft<'s> {
    /// Offer of a technique in a place, or for so many of its areas, of which nothing is said yet.
    fn new(
        technique: TechniqueIndex,
        place: &Place,
        id: Option<&Said<'s, String>>,
        priced: &Priced<'s>,
    ) -> Self {
        let number = priced.number;
        let of_number = |id: &Said<'s, String>| match number {
            Some(number) => id.clone().map(|id| format!("{id}/{number}")),
            None => id.clone(),
        };
        Self {
            technique,
            place: number.map_or_else(|| place.clone(), |number| place.of_so_many(number)),
            raw: priced.raw,
            is_of_this_list: true,
            id: id.map(of_number),
            id_of_all: id.filter(|_| number.is_some()).cloned(),
            label: None,
            minutes: None,
            note: None,
            tax: None,
            courses_combine: None,
            written_rungs: Vec::new(),
            tiers: Vec::new(),
            special_prices: Vec::new(),
        }
    }

    /// Its own id, else one like `standard/face+neck`.
    fn id(&self, known: &Referable<'_, 's>) -> String {
        let name = || self.name(known).into_iter().map(|part| part.text).collect();
        self.id.as_ref().map_or_else(name, |id| id.value.clone())
    }

    /// Parts of its id that are ids of others.
    fn parts(&self, known: &Referable<'_, 's>) -> Vec<NamePart> {
        let Some(id) = &self.id else { return self.name(known) };
        let of_all = self.id_of_all.as_ref().map_or("", |all| &all.value);
        match id.value.strip_prefix(of_all) {
            Some(number) if !of_all.is_empty() => {
                vec![NamePart::of("offer", of_all), NamePart::between(number)]
            }
            _ => vec![NamePart::between(&*id.value)],
        }
    }

    /// Name that it has without an id of its own.
    fn name(&self, known: &Referable<'_, 's>) -> Vec<NamePart> {
        let technique = NamePart::of(known.techniques.noun, known.techniques.id(self.technique));
        let place = self.place.name(known.areas, known.sizes);
        [technique, NamePart::between("/")].into_iter().chain(place).collect()
    }

    /// Takes in a later entry for its technique and areas, which may add to what is said but not
    /// change it.
    fn merge(&mut self, reader: &mut Reader<'s>, of_technique: TaxClass, other: Self) {
        self.tax = self.agreed_tax(reader, of_technique, &other);
        self.id = Said::agreed(reader, "id", self.id.take(), other.id);
        self.id_of_all = self.id_of_all.take().or(other.id_of_all);
        self.label = Said::agreed(reader, "label", self.label.take(), other.label);
        self.minutes = Said::agreed(reader, "minutes", self.minutes.take(), other.minutes);
        self.note = Said::agreed(reader, "note", self.note.take(), other.note);
        let combine = (self.courses_combine.take(), other.courses_combine);
        self.courses_combine = Said::agreed(reader, "courses_combine", combine.0, combine.1);
        self.written_rungs.extend(other.written_rungs);
        self.tiers.extend(other.tiers);
        self.special_prices.extend(other.special_prices);
    }

    /// At which rate both entries are taxed. One that says nothing is taxed as its technique, so
    /// its prices must not take on the rate of the other in silence.
    fn agreed_tax(
        &self,
        reader: &mut Reader<'s>,
        of_technique: TaxClass,
        other: &Self,
    ) -> Option<Said<'s, TaxClass>> {
        let silent = match (&self.tax, &other.tax) {
            (Some(said), None) => Some((said, other)),
            (None, Some(said)) => Some((said, self)),
            _ => None,
        };
        if let Some((said, silent)) = silent.filter(|(said, _)| said.value != of_technique) {
            let message = "expected every entry of this offer to say `tax`, but another is taxed as its technique";
            let line = reader.line(silent.raw);
            let hint = format!("write the same `tax` in both; the other is on line {line}");
            reader.error(reader.span(said.place()), Code::Contradiction, message, hint);
        }
        Said::agreed(reader, "tax", self.tax.clone(), other.tax.clone())
    }

    fn add(
        self,
        reader: &mut Reader<'s>,
        builder: &mut PriceListBuilder,
        id: String,
    ) -> Option<(OfferIndex, Sold<'s>)> {
        let combine = self.courses_combine.is_none_or(|said| said.value);
        let (label, note) = (self.label.map(|said| said.value), self.note.map(|said| said.value));
        let ladder = if self.written_rungs.is_empty() && !self.special_prices.is_empty() {
            PlacedLadder::unpublished(combine)
        } else {
            ladders::ladder(reader, self.raw, self.written_rungs, combine)?
        };
        let ladder = ladders::with_tiers(reader, ladder, self.tiers)?;
        let offer = Offer::new(id, self.technique, Vec::new(), ladder.ladder.clone())
            .with_coverage(self.place.coverage.clone())
            .with_size(self.place.size)
            .beside(self.place.beside.clone())
            .with_label(label)
            .with_minutes(self.minutes.map(|said| said.value))
            .with_note(note)
            .with_tax(self.tax.map(|said| said.value))
            .with_source(reader.reference(self.raw));
        let added = builder.add_offer(offer);
        let index = accepted(reader, self.raw, added)?;
        Some((index, Sold { technique: self.technique, place: self.place, ladder }))
    }
}
