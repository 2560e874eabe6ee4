//! Price lists and selections of the tests, made with the builder.

use jiff::civil::{Date, date};
use needlepoint::{
    catalog::{
        AddOn, AddOnPrice, AddOnRules, Advised, Basis, Clinic, Concern, Fee, FeePrice, Ladder,
        Minutes, Offer, Price, PriceList, PriceListBuilder, Rung, SessionCount, SourceRef, Tax,
        TaxClass, TaxMode, Technique, TreatmentArea,
    },
    money::{Money, PriceRange},
    quote::Quote,
    selection::{ChosenAddOn, Selection, SessionRange},
};

/// The day of issue of every quote in these tests.
pub(crate) const TODAY: Date = date(2026, 11, 21);

pub(crate) fn issue(list: PriceList, selection: Selection, patient: &str) -> Quote {
    Quote::issue(list, selection, patient, TODAY).expect("the selection can be bought")
}

pub(crate) fn fixed(minor: i64) -> Price {
    Price::fixed(Money::from_minor(minor)).unwrap()
}

pub(crate) fn between(low: i64, high: i64) -> Price {
    Price::Range(PriceRange::new(Money::from_minor(low), Money::from_minor(high)).unwrap())
}

fn sessions(count: u16) -> SessionCount {
    SessionCount::new(count).unwrap()
}

fn ladder(single: Price, courses: &[(u16, Price)]) -> Ladder {
    let rung = |&(count, price): &(u16, Price)| {
        let mut rung = Rung::priced(sessions(count), price);
        rung.valid_months = (count == 3).then_some(6);
        rung
    };
    let rungs = std::iter::once(Rung::priced(sessions(1), single)).chain(courses.iter().map(rung));
    Ladder::new(rungs.collect(), true).unwrap()
}

fn area(id: &str, label: &str) -> TreatmentArea {
    TreatmentArea {
        id: id.to_owned(),
        label: label.to_owned(),
        part_of: None,
        region: None,
        source: SourceRef::default(),
    }
}

fn add_on(id: &str, label: &str, price: Price, basis: Basis) -> AddOn {
    AddOn {
        id: id.to_owned(),
        label: label.to_owned(),
        price: AddOnPrice::Ladder(Ladder::single_only(price)),
        basis,
        unit: None,
        alone: None,
        reason: None,
        guide: None,
        minutes: None,
        alone_minutes: None,
        rules: AddOnRules::default(),
        tax: TaxClass::Standard,
        source: SourceRef::default(),
    }
}

fn fee(id: &str, label: &str, price: Price) -> Fee {
    Fee::new(id.to_owned(), label.to_owned(), FeePrice::Price(price))
}

/// The words of a list.
pub(crate) struct Words {
    pub(crate) tag: &'static str,
    pub(crate) currency: &'static str,
    pub(crate) tax: &'static str,
    pub(crate) rate: &'static str,
    pub(crate) mode: TaxMode,
    pub(crate) standard: &'static str,
    pub(crate) radiofrequency: &'static str,
    pub(crate) face: &'static str,
    pub(crate) neck: &'static str,
    pub(crate) scars: &'static str,
    pub(crate) serum: &'static str,
    pub(crate) kit: &'static str,
    pub(crate) consultation: &'static str,
    pub(crate) downtime: &'static str,
    pub(crate) terms: &'static [&'static str],
}

pub(crate) const BRITISH: Words = Words {
    tag: "en-GB",
    currency: "GBP",
    tax: "VAT",
    rate: "20",
    mode: TaxMode::Included,
    standard: "Standard needling",
    radiofrequency: "Radiofrequency needling",
    face: "Face",
    neck: "Neck",
    scars: "Acne scars",
    serum: "Hyaluronic serum",
    kit: "Aftercare kit",
    consultation: "Consultation",
    downtime: "1–3 days",
    terms: &[
        "A deposit of £50 holds the appointment and is taken off the price.",
        "Appointments can be moved free of charge up to 48 hours before.",
    ],
};

pub(crate) const GERMAN: Words = Words {
    tag: "de-DE",
    currency: "EUR",
    tax: "MwSt.",
    rate: "19",
    mode: TaxMode::Included,
    standard: "Microneedling klassisch",
    radiofrequency: "Radiofrequenz-Needling",
    face: "Gesicht",
    neck: "Hals",
    scars: "Aknenarben",
    serum: "Hyaluronserum",
    kit: "Pflegeset",
    consultation: "Beratung",
    downtime: "1–3 Tage",
    terms: &["Termine können bis 48 Stunden vorher kostenfrei verlegt werden."],
};

pub(crate) const AMERICAN: Words = Words {
    tag: "en-US",
    currency: "USD",
    tax: "Sales tax",
    rate: "8.25",
    mode: TaxMode::Added,
    terms: &[],
    ..BRITISH
};

pub(crate) fn clinic() -> Clinic {
    Clinic {
        name: "Willow Skin Clinic".to_owned(),
        address: vec!["12 Orchard Row".to_owned(), "Bristol BS1 4XX".to_owned()],
        phone: Some("0117 496 0000".to_owned()),
        email: Some("hello@willow.example".to_owned()),
        web: None,
        practitioner: Some("Dr Ada Marsh".to_owned()),
        credentials: Some("GMC 0000000".to_owned()),
    }
}

/// A list with a little of everything: a fixed ladder, a range, a "from" price, a price on
/// request.
pub(crate) fn list(words: &Words) -> PriceList {
    let tax = Tax {
        label: words.tax.to_owned(),
        rate: words.rate.parse().unwrap(),
        reduced: None,
        mode: words.mode,
    };
    let mut list = PriceListBuilder::new(words.currency.parse().unwrap(), clinic())
        .sample(true)
        .language(words.tag.to_owned())
        .terms(words.terms.iter().map(|&term| term.to_owned().into()).collect())
        .tax(Some(tax))
        .unwrap();
    let advised = Advised { sessions: Some((sessions(3), sessions(6))), every_weeks: Some((4, 6)) };
    let technique = |id: &str, label: &str| Technique {
        id: id.to_owned(),
        label: label.to_owned(),
        minutes: Some(Minutes::exactly(60)),
        downtime: Some(words.downtime.to_owned()),
        advised,
        ..Technique::default()
    };
    let standard = list.add_technique(technique("standard", words.standard)).unwrap();
    let radiofrequency = list.add_technique(technique("rf", words.radiofrequency)).unwrap();
    let face = list.add_area(area("face", words.face)).unwrap();
    let neck = list.add_area(area("neck", words.neck)).unwrap();
    list.add_concern(Concern {
        id: "scars".to_owned(),
        label: words.scars.to_owned(),
        advised,
        ..Concern::default()
    })
    .unwrap();
    for (technique, areas, ladder) in [
        (standard, vec![face], ladder(fixed(15_000), &[(3, fixed(39_500))])),
        (
            standard,
            vec![face, neck],
            ladder(fixed(19_000), &[(3, fixed(49_500)), (6, fixed(90_000))]),
        ),
        (radiofrequency, vec![face], Ladder::single_only(Price::From(Money::from_minor(38_000)))),
        (radiofrequency, vec![neck], Ladder::single_only(Price::OnRequest)),
    ] {
        let id = format!("{}/{}", technique.position(), areas.len() + areas[0].position());
        list.add_offer(Offer::new(id, technique, areas, ladder)).unwrap();
    }
    list.add_add_on(add_on("serum", words.serum, between(2_500, 3_000), Basis::PerSession))
        .unwrap();
    list.add_add_on(add_on("kit", words.kit, fixed(3_500), Basis::Once)).unwrap();
    list.add_fee(fee("consultation", words.consultation, fixed(3_000))).unwrap();
    list.build()
}

/// Standard needling of these areas.
pub(crate) fn selection(areas: &[&str], sessions: &str) -> Selection {
    Selection {
        technique: Some("standard".to_owned()),
        areas: areas.iter().map(|&id| id.into()).collect(),
        sessions: Some(sessions.parse::<SessionRange>().unwrap()),
        ..Selection::default()
    }
}

/// Radiofrequency needling of these areas.
pub(crate) fn radiofrequency(areas: &[&str], sessions: &str) -> Selection {
    Selection { technique: Some("rf".to_owned()), ..selection(areas, sessions) }
}

pub(crate) fn with_add_ons(selection: Selection, ids: &[&str]) -> Selection {
    let add_ons = ids.iter().map(|&id| ChosenAddOn::new(id)).collect();
    Selection { add_ons, ..selection }
}

/// The plan of the design picture: three or four sessions, a serum, a kit, a consultation.
pub(crate) fn design_selection() -> Selection {
    Selection {
        concerns: vec!["scars".to_owned()],
        fees: vec!["consultation".to_owned()],
        ..with_add_ons(selection(&["face", "neck"], "3..4"), &["serum", "kit"])
    }
}

/// A plan of so many lines, all but the first with a price that ranges over `width`.
pub(crate) fn long_list(lines: usize, width: i64) -> (PriceList, Selection) {
    let mut list =
        PriceListBuilder::new("GBP".parse().unwrap(), clinic()).language("en-GB".to_owned());
    let technique = Technique {
        id: "standard".to_owned(),
        label: "Standard needling".to_owned(),
        ..Technique::default()
    };
    let technique = list.add_technique(technique).unwrap();
    let face = list.add_area(area("face", "Face")).unwrap();
    let offer = Offer::new(
        "face".to_owned(),
        technique,
        vec![face],
        ladder(fixed(19_000), &[(3, fixed(49_500))]),
    );
    list.add_offer(offer).unwrap();
    let ids: Vec<String> = (1..lines).map(|number| format!("extra-{number}")).collect();
    for (number, id) in ids.iter().enumerate() {
        let low = 1_000 + 250 * i64::try_from(number).unwrap();
        let price = between(low, low + width);
        let extra = add_on(id, &format!("Extra number {}", number + 1), price, Basis::PerSession);
        list.add_add_on(extra).unwrap();
    }
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    (list.build(), with_add_ons(selection(&["face"], "3"), &ids))
}

/// A list in which the owner wrote `text` wherever a text can be; it sells [`design_selection`].
pub(crate) fn hostile_list(text: &str) -> PriceList {
    let own = || text.to_owned();
    let clinic = Clinic {
        name: own(),
        address: vec![own(), own()],
        phone: Some(own()),
        email: Some(own()),
        web: Some(own()),
        practitioner: Some(own()),
        credentials: Some(own()),
    };
    let tax =
        Tax { label: own(), rate: "20".parse().unwrap(), reduced: None, mode: TaxMode::Included };
    let mut list = PriceListBuilder::new("GBP".parse().unwrap(), clinic)
        .language("en-GB".to_owned())
        .terms(vec![own().into(), own().into()])
        .tax(Some(tax))
        .unwrap();
    let technique = Technique {
        id: "standard".to_owned(),
        label: own(),
        downtime: Some(own()),
        about: Some(own()),
        ..Technique::default()
    };
    let technique = list.add_technique(technique).unwrap();
    let face = list.add_area(area("face", text)).unwrap();
    let neck = list.add_area(area("neck", text)).unwrap();
    let concern = Concern { id: "scars".to_owned(), label: own(), ..Concern::default() };
    list.add_concern(concern).unwrap();
    let mut course = Rung::priced(sessions(3), fixed(49_500));
    course.note = Some(own());
    let ladder = Ladder::new(vec![Rung::priced(sessions(1), fixed(19_000)), course], true).unwrap();
    let offer = Offer::new("offer".to_owned(), technique, vec![face, neck], ladder);
    list.add_offer(offer.with_note(Some(own()))).unwrap();
    let serum = add_on("serum", text, between(2_500, 3_000), Basis::PerSession);
    list.add_add_on(AddOn { reason: Some(own()), ..serum }).unwrap();
    list.add_add_on(add_on("kit", text, fixed(3_500), Basis::Once)).unwrap();
    list.add_fee(fee("consultation", text, fixed(3_000))).unwrap();
    list.build()
}
