//! Words that promise more than a treatment can. A result, and all else that is not in the hands of
//! the clinic, may come; no text says that it will.

use super::{
    faults::Faults,
    texts::{guide, language_of, languages, messages, texts_in_ron},
};
use needlepoint::price_file::{read, samples::SAMPLES};

/// Words that no text of any language has. What ends in `*` begins a word.
const EVERYWHERE: [&str; 4] = ["garant*", "garanz*", "guarant*", "gwaran*"];

/// Words of each language that promise a result, or that nothing will hurt.
const PROMISES: [(&str, &[&str]); 7] = [
    (
        "en",
        &[
            "always works",
            "calms",
            "certain to",
            "completely safe",
            "cure*",
            "entirely safe",
            "eliminate*",
            "for good",
            "forever",
            "full effect",
            "gets rid of",
            "harmless",
            "heals",
            "lasting result*",
            "miracle*",
            "never fails",
            "no pain",
            "no risk*",
            "no side effects",
            "once and for all",
            "pain free",
            "painless*",
            "perfectly safe",
            "permanent*",
            "promis*",
            "proven",
            "removes",
            "risk free",
            "sure to",
            "the full result shows",
            "without pain",
            "without risk*",
            "without side effects",
            "works every time",
        ],
    ),
    (
        "de",
        &[
            "beruhigt",
            "beseitigt",
            "dauerhaft*",
            "endgültig",
            "für immer",
            "ganz sicher",
            "gewährleist*",
            "harmlos*",
            "heilt",
            "hilft immer",
            "kein risiko",
            "keine nebenwirkungen",
            "keine risiken",
            "keine schmerzen",
            "nachweislich",
            "nebenwirkungsfrei*",
            "ohne nebenwirkungen",
            "ohne risiken",
            "ohne risiko",
            "ohne schmerzen",
            "risikofrei*",
            "risikolos*",
            "schmerzfrei*",
            "schmerzlos*",
            "unbedenklich*",
            "verspr*",
            "volle wirkung",
            "vollständig zu sehen",
            "völlig sicher",
            "wird besser",
            "wirkt immer",
            "wunder*",
        ],
    ),
    (
        "es",
        &[
            "calma",
            "comprobad*",
            "cura",
            "definitivamente",
            "definitivo",
            "definitivos",
            "demostrad*",
            "elimina",
            "funciona siempre",
            "indolor*",
            "inofensiv*",
            "milagr*",
            "ningún riesgo",
            "para siempre",
            "permanente*",
            "promes*",
            "promet*",
            "se ve el resultado completo",
            "siempre funciona",
            "sin dolor",
            "sin efectos secundarios",
            "sin riesgo*",
            "totalmente segur*",
        ],
    ),
    (
        "fr",
        &[
            "apaise",
            "aucun risque",
            "définitif",
            "définitifs",
            "définitivement",
            "élimine",
            "fonctionne toujours",
            "guérit",
            "indolore*",
            "inoffensi*",
            "marche toujours",
            "miracle*",
            "permanent*",
            "pour toujours",
            "promesse*",
            "promet*",
            "promis",
            "prouvé*",
            "sans danger",
            "sans douleur",
            "sans effet secondaire",
            "sans effets secondaires",
            "sans risque*",
        ],
    ),
    (
        "it",
        &[
            "calma",
            "comprovat*",
            "cura i",
            "cura il",
            "cura la",
            "cura le",
            "definitivamente",
            "definitivi",
            "definitivo",
            "del tutto sicur*",
            "dimostrat*",
            "elimina",
            "funziona sempre",
            "guarisce gli",
            "guarisce i",
            "guarisce il",
            "guarisce la",
            "guarisce le",
            "indolor*",
            "innocu*",
            "miracol*",
            "nessun rischio",
            "per sempre",
            "permanent*",
            "promess*",
            "promet*",
            "senza dolore",
            "senza effetti collaterali",
            "senza rischi*",
        ],
    ),
    (
        "pl",
        &[
            "bez bólu",
            "bez ryzyka",
            "bez skutków ubocznych",
            "bezbolesn*",
            "całkowicie bezpieczn*",
            "cudown*",
            "działa zawsze",
            "łagodzi",
            "leczy",
            "na stałe",
            "na zawsze",
            "nieszkodliw*",
            "obiec*",
            "obietnic*",
            "poprawi",
            "trwałe efekty",
            "trwały efekt",
            "trwały rezultat",
            "udowodnion*",
            "usuwa",
            "w pełni bezpieczn*",
            "wyleczy",
            "zawsze działa",
            "żadnego ryzyka",
        ],
    ),
    (
        "pt",
        &[
            "acalma",
            "comprovad*",
            "cura",
            "definitivamente",
            "definitivo",
            "definitivos",
            "elimina",
            "funciona sempre",
            "indolor*",
            "inofensiv*",
            "milagr*",
            "nenhum risco",
            "para sempre",
            "permanente*",
            "promess*",
            "promet*",
            "sem dor",
            "sem efeitos colaterais",
            "sem efeitos secundários",
            "sem risco*",
            "sempre funciona",
            "totalmente segur*",
        ],
    ),
];

/// Words of each language by which something is certain to come. The desk may be told of what the
/// program does; a patient is told of what may be.
const CERTAIN: [(&str, &[&str]); 7] = [
    ("en", &["will", "won’t"]),
    ("de", &["werden sie sehen", "wird verschwinden", "wird verbessert"]),
    ("es", &["desaparecerá*", "eliminará*", "mejorará*", "será", "serán"]),
    ("fr", &["améliorera*", "disparaîtra*", "éliminera*", "sera", "seront"]),
    ("it", &["eliminerà*", "migliorerà*", "sarà", "saranno", "scomparirà*"]),
    ("pl", &["będą", "będzie", "usunie", "zniknie", "znikną"]),
    ("pt", &["desaparecerá*", "eliminará*", "melhorará*", "será", "serão", "vai melhorar"]),
];

/// Files of the texts that a patient reads.
const FOR_PATIENTS: [&str; 2] = ["quote.ftl", "wording.ftl"];

#[test]
fn no_text_promises_anything() {
    let mut faults = Faults::default();
    for tag in languages() {
        let (promises, certain) = (words_of(&PROMISES, &tag), words_of(&CERTAIN, &tag));
        let mut look = |place: &str, text: &str, words: &[&str]| {
            for found in said(text, words) {
                faults.add(&tag, place, &format!("“{found}”"), text);
            }
        };
        for message in messages(&tag) {
            let words = message.words();
            look(&message.key, &words, &EVERYWHERE);
            look(&message.key, &words, promises);
            if FOR_PATIENTS.contains(&message.file.as_str()) {
                look(&message.key, &words, certain);
            }
        }
        for (place, text) in guide(&tag) {
            for words in [&EVERYWHERE[..], promises, certain] {
                look(&place, &text, words);
            }
        }
    }
    faults.assert_none();
}

/// Words of a list on its techniques and add-ons stand on quotes too.
#[test]
fn no_list_that_comes_with_the_program_promises_anything() {
    let mut faults = Faults::default();
    for sample in SAMPLES {
        let list = read(sample.name, sample.text).unwrap().list;
        let tag = list.language();
        let words = [&EVERYWHERE[..], words_of(&PROMISES, tag), words_of(&CERTAIN, tag)].concat();
        let is_told = |place: &str| place.ends_with("about") || place.ends_with("reason");
        for (place, text) in texts_in_ron(sample.text) {
            for found in said(&text, &words).into_iter().filter(|_| is_told(&place)) {
                faults.add(sample.name, &place, &format!("“{found}”"), &text);
            }
        }
    }
    faults.assert_none();
}

/// The words of the language of a tag.
fn words_of(all: &[(&str, &'static [&'static str])], tag: &str) -> &'static [&'static str] {
    let of_language = all.iter().find(|(language, _)| *language == language_of(tag));
    of_language.unwrap_or_else(|| panic!("what would {tag} promise?")).1
}

/// Words, of some, that a text says.
fn said<'w>(text: &str, words: &[&'w str]) -> Vec<&'w str> {
    let text = text.to_lowercase().replace('\'', "’");
    // Between a comma and a space stands nothing, so that what they part is not taken together.
    let told: Vec<&str> = text.split(|c: char| !c.is_alphanumeric() && c != '’').collect();
    let is_said = |words: &&str| {
        let words: Vec<&str> = words.split(' ').collect();
        let are_these = |some: &[&str]| some.iter().zip(&words).all(|(told, word)| is(told, word));
        told.windows(words.len()).any(are_these)
    };
    words.iter().copied().filter(is_said).collect()
}

fn is(told: &str, word: &str) -> bool {
    match word.strip_suffix('*') {
        Some(start) => told.starts_with(start),
        None => told == word,
    }
}

#[test]
fn a_promise_is_found_as_words_of_their_own() {
    let english = words_of(&PROMISES, "en");
    assert_eq!(said("It’s pain-free.", english), ["pain free"]);
    assert_eq!(said("Painlessly, without risks", english), ["painless*", "without risk*"]);
    assert_eq!(said("It may help; secure, heal, risk", english), Vec::<&str>::new());
    assert_eq!(said("Will it? It won't.", words_of(&CERTAIN, "en")), ["will", "won’t"]);
    assert_eq!(said("willing … we’ll", words_of(&CERTAIN, "en")), Vec::<&str>::new());
    assert_eq!(said("Uma garantia", &EVERYWHERE), ["garant*"]);
    assert_eq!(said("Sem … dor; sem, dor", words_of(&PROMISES, "pt-BR")), Vec::<&str>::new());
}
