//! The lists that come with the program.

use needlepoint::{
    catalog::TaxMode,
    estimate::estimate,
    money::Money,
    price_file::{read, sample_for, samples::SAMPLES},
    selection::{ChosenAddOn, Selection, SessionRange},
};

#[test]
fn every_sample_is_read_without_a_warning_and_its_examples_hold() {
    for sample in SAMPLES {
        let reading =
            read(sample.name, sample.text).unwrap_or_else(|problems| panic!("{}", problems[0]));
        let warnings: Vec<String> = reading.warnings.iter().map(ToString::to_string).collect();
        assert!(warnings.is_empty(), "{warnings:#?}");
        assert!(reading.list.is_sample(), "{} must say that it is a sample", sample.name);
        assert!(reading.list.offers().len() > 10 && !reading.list.terms().is_empty());
        assert!(reading.failed_examples().is_empty(), "examples of {}", sample.name);
    }
}

#[test]
fn every_file_in_the_folder_of_samples_comes_with_the_program() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/pricing");
    let names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "ron"))
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    assert_eq!(names.len(), SAMPLES.len());
    assert!(SAMPLES.iter().all(|sample| names.contains(&sample.name.to_owned())));
}

#[test]
fn tax_is_apart_in_america_and_included_elsewhere() {
    let mode = |region: &str| {
        let sample = sample_for(region.parse().ok());
        read(sample.name, sample.text).unwrap().list.tax().map(|tax| tax.mode)
    };
    assert_eq!(mode("US"), Some(TaxMode::Added));
    for region in ["GB", "DE", "FR", "ES", "IT", "PL", "PT"] {
        assert_eq!(mode(region), Some(TaxMode::Included), "{region}");
    }
    assert_eq!(mode("BR"), None, "its prices hold the taxes, and name none");
}

#[test]
fn every_sample_is_in_the_language_and_the_currency_of_its_country() {
    let of = |region: &str| {
        let sample = sample_for(region.parse().ok());
        let list = read(sample.name, sample.text).unwrap().list;
        format!("{} {}", list.language(), list.currency().code())
    };
    for (region, expected) in [
        ("US", "en-US USD"),
        ("GB", "en-GB GBP"),
        ("DE", "de-DE EUR"),
        ("FR", "fr-FR EUR"),
        ("ES", "es-ES EUR"),
        ("IT", "it-IT EUR"),
        ("PL", "pl-PL PLN"),
        ("PT", "pt-PT EUR"),
        ("BR", "pt-BR BRL"),
    ] {
        assert_eq!(of(region), expected, "{region}");
    }
}

#[test]
fn the_british_sample_gives_the_figures_of_the_design() {
    let sample = sample_for("GB".parse().ok());
    let list = read(sample.name, sample.text).unwrap().list;
    let add_on = ChosenAddOn::new;
    let selection = Selection {
        technique: Some("standard".to_owned()),
        areas: vec!["face".into(), "neck".into()],
        sessions: Some(SessionRange::new(3, 4).unwrap()),
        add_ons: vec![add_on("serum"), add_on("kit")],
        ..Selection::default()
    };
    let total = estimate(&list, &selection).unwrap().total;
    // £605 to £840: course of 3, or course of 3 and a single; serum 25 to 30 each time; the kit once.
    assert_eq!((total.low.minor(), total.high.map(Money::minor)), (60_500, Some(84_000)));
}
