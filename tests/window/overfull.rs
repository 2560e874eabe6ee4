//! A price list with long names, of which very much can be chosen at once.

/// Why something is taken off, in many words.
pub(crate) const REASON: &str = "Langjährige Patientin, Geburtstagsmonat, und die letzte Sitzung \
                                 musste zweimal verschoben werden";

const CONCERNS: [&str; 7] = [
    "Aknenarben und Verletzungsnarben",
    "Fältchen um Augen und Mund",
    "Große Poren",
    "Unregelmäßiges Hautbild",
    "Dehnungsstreifen nach Schwangerschaft",
    "Beginnender Haarausfall",
    "Pigmentflecken",
];

const TECHNIQUES: [(&str, &str); 4] = [
    ("standard", "Klassisches Microneedling mit dem Gerätestift"),
    ("prp", "Microneedling mit Plasma aus dem eigenen Blut (PRP)"),
    ("rf", "Radiofrequenz-Microneedling mit isolierten Nadeln"),
    ("exosomes", "Microneedling mit Exosomen-Wirkstoffkonzentrat"),
];

/// Some of them on a map, where their names do not all find room.
const AREAS: [(&str, &str); 12] = [
    ("face", "Gesicht mit Stirn und Kinnpartie"),
    ("neck", "Hals und Unterkieferlinie"),
    ("decolletage", "Dekolleté und Schulteransatz"),
    ("scalp", "Kopfhaut und Haaransatz"),
    ("", "Handrücken beider Hände"),
    ("", "Bauch mit Dehnungsstreifen"),
    ("", "Oberarme innen und außen"),
    ("", "Oberschenkel vorn und hinten"),
    ("", "Rücken oberhalb der Taille"),
    ("", "Knie und Kniekehlen"),
    ("", "Gesäß und Hüftpartie"),
    ("", "Lippenkontur und Mundwinkel"),
];

const ADD_ONS: [(&str, &str); 7] = [
    ("serum", "Hyaluron-Serum mit Vitaminkomplex, eingearbeitet während der Sitzung"),
    ("led", "LED-Lichttherapie rot und blau, dreißig Minuten"),
    ("numbing", "Betäubungscreme mit Lidocain und Prilocain"),
    ("mask", "Kühlende Tuchmaske nach der Behandlung"),
    ("peel", "Oberflächliches Fruchtsäurepeeling in derselben Sitzung"),
    ("growth", "Wachstumsfaktoren-Ampulle"),
    ("kit", "Pflegeset für zu Hause mit Sonnenschutz LSF 50"),
];

const QUESTIONS: [&str; 3] = [
    "(id: \"infection\", question: \"Offene Wunde, Sonnenbrand, Infektion, Warze oder auffälliges \
     Muttermal auf der Zone?\", yes: practitioner, note: \"Auf dieser Zone jetzt nicht.\"),",
    "(id: \"isotretinoin\", question: \"Nehmen Sie Isotretinoin?\", yes: wait, weeks: 26),",
    "(id: \"young\", question: \"Sind Sie jünger als 18 Jahre?\", yes: not_offered),",
];

/// The list.
pub(crate) fn list() -> String {
    written(AREAS.len(), ADD_ONS.len())
}

/// The list without half of its areas and add-ons.
pub(crate) fn list_without_half() -> String {
    written(AREAS.len() / 2, ADD_ONS.len() / 2)
}

fn written(areas: usize, add_ons: usize) -> String {
    let concerns = CONCERNS.iter().enumerate().map(|(at, label)| {
        format!("(id: \"concern-{at}\", label: \"{label}\", sessions: (from: 3, to: 6)),")
    });
    let techniques = TECHNIQUES.map(|(id, label)| {
        format!(
            "(id: \"{id}\", label: \"{label}\", minutes: 90, downtime: \"zwei bis vier Tage\", \
             sessions: (from: 3, to: 6), every_weeks: (from: 4, to: 6)),"
        )
    });
    let area = |(at, (region, label)): (usize, &(&str, &str))| {
        let region =
            if region.is_empty() { String::new() } else { format!("region: \"{region}\",") };
        format!("(id: \"area-{at}\", label: \"{label}\", {region}),")
    };
    let offer = |(technique, _): (&str, &str)| {
        let of_area = |at: usize| {
            let (low, high, course) = (1000 + 137 * at, 1400 + 137 * at, 2900 + 350 * at);
            format!(
                "(technique: \"{technique}\", areas: [\"area-{at}\"], \
                 single: (from: {low}, to: {high}), courses: {{3: {course}}}),"
            )
        };
        (0..areas).map(of_area).collect::<String>()
    };
    let add_ons = ADD_ONS.iter().take(add_ons).map(|(id, label)| {
        format!("(id: \"{id}\", label: \"{label}\", single: (from: 25, to: 35), per: session),")
    });
    format!(
        "(schema: 1, clinic: (name: \"Gemeinschaftspraxis für Dermatologie am Lindenhof\"), \
         language: \"de-DE\", currency: \"EUR\", price_band: (from: 50, to: 5000), \
         tax: (label: \"Mehrwertsteuer\", rate: 19, included: true), \
         techniques: [{}], areas: [{}], concerns: [{}], offers: [{}], add_ons: [{}], \
         fees: [(id: \"talk\", label: \"Ausführliche Erstberatung mit Hautanalyse\", \
         price: 135, when: chosen)], \
         memberships: [(id: \"club\", label: \"Lindenhof-Freundeskreis\", fee: 25, every: month, \
         months: 6)], discounts: [(id: \"club\", label: \"Lindenhof-Freundeskreis\", \
         member: \"club\", percent: 15)], \
         manual_discount: (percent: 10), deposit: (percent: 20, cap: 500), \
         instalments: (parts: 4, above: 200), screening: (questions: [{}]))",
        techniques.concat(),
        AREAS.iter().take(areas).enumerate().map(area).collect::<String>(),
        concerns.collect::<String>(),
        TECHNIQUES.map(offer).concat(),
        add_ons.collect::<String>(),
        QUESTIONS.concat(),
    )
}

/// Every region of the maps, and what it is called in English, German and Polish.
const REGIONS: [(&str, [&str; 3]); 23] = [
    ("face", ["Face", "Gesicht", "Twarz"]),
    ("forehead", ["Forehead", "Stirn", "Czoło"]),
    ("eyes", ["Around the eyes", "Augenpartie", "Okolice oczu"]),
    ("cheeks", ["Cheeks", "Wangen", "Policzki"]),
    ("mouth", ["Lips", "Mundpartie", "Okolice ust"]),
    ("jawline", ["Jawline", "Kieferlinie", "Linia żuchwy"]),
    ("scalp", ["Scalp", "Kopfhaut", "Skóra głowy"]),
    ("neck", ["Neck", "Hals", "Szyja"]),
    ("decolletage", ["Décolleté", "Dekolleté", "Dekolt"]),
    ("chest", ["Chest", "Brust", "Klatka piersiowa"]),
    ("abdomen", ["Abdomen", "Bauch", "Brzuch"]),
    ("shoulders", ["Shoulders", "Schultern", "Barki"]),
    ("back", ["Back", "Rücken", "Plecy"]),
    ("upper-arms", ["Upper arms", "Oberarme", "Ramiona"]),
    ("forearms", ["Forearms", "Unterarme", "Przedramiona"]),
    ("hands", ["Hands", "Handrücken", "Dłonie"]),
    ("buttocks", ["Buttocks", "Gesäß", "Pośladki"]),
    ("thighs", ["Thighs", "Oberschenkel vorn", "Uda"]),
    ("back-of-thighs", ["Back of thighs", "Oberschenkel hinten", "Tył ud"]),
    ("knees", ["Knees", "Knie", "Kolana"]),
    ("lower-legs", ["Lower legs", "Unterschenkel", "Podudzia"]),
    ("calves", ["Calves", "Waden", "Łydki"]),
    ("feet", ["Feet", "Füße", "Stopy"]),
];

/// What the areas of [`list_of_regions`] are called.
pub(crate) fn regions_in(language: &str) -> Vec<&'static str> {
    let name = |(_, [english, german, polish]): &(&str, [&'static str; 3])| match language {
        "de-DE" => *german,
        "pl-PL" => *polish,
        _ => *english,
    };
    REGIONS.iter().map(name).collect()
}

/// A list with an area on every region of the maps, those of the face being parts of it.
pub(crate) fn list_of_regions(language: &str) -> String {
    const PARTS: [&str; 5] = ["forehead", "eyes", "cheeks", "mouth", "jawline"];
    let area = |((id, _), label): (&(&str, _), &str)| {
        let whole = if PARTS.contains(id) { "part_of: \"face\"" } else { "" };
        format!("(id: \"{id}\", label: \"{label}\", {whole}),")
    };
    let areas = REGIONS.iter().zip(regions_in(language)).map(area);
    let offer = |(id, _): &(&str, _)| {
        format!("(technique: \"standard\", areas: [\"{id}\"], single: 150, courses: {{3: 400}}),")
    };
    format!(
        "(schema: 1, clinic: (name: \"Lindenhof\"), language: \"{language}\", currency: \"EUR\", \
         price_band: (from: 10, to: 5000), \
         techniques: [(id: \"standard\", label: \"Microneedling\", minutes: 60)], \
         areas: [{}], offers: [{}])",
        areas.collect::<String>(),
        REGIONS.iter().map(offer).collect::<String>(),
    )
}
