//! The words in which terms say how long something is valid, by language.

/// Words of one language, in small letters. One with `*` at its end is how longer words begin, one
/// with `*` before it how they end; several words are those that follow one another.
pub(super) struct ValidityWords {
    /// The language's subtag.
    pub(super) language: &'static str,
    /// Words for courses and packages.
    pub(super) courses: &'static [&'static str],
    /// Words for a quote.
    pub(super) quotes: &'static [&'static str],
    /// Words for what else may be valid for a time.
    pub(super) others: &'static [&'static str],
    /// Words that say that a time is one within which something may be used.
    pub(super) valid: &'static [&'static str],
    /// True if that may stand after the time.
    pub(super) is_said_last: bool,
    /// Words between a course and its number of sessions.
    pub(super) of: &'static [&'static str],
    pub(super) days: &'static [&'static str],
    pub(super) weeks: &'static [&'static str],
    pub(super) months: &'static [&'static str],
    pub(super) years: &'static [&'static str],
    /// Numbers that are written out.
    pub(super) numbers: &'static [(&'static str, u16)],
}

/// The words of a language; `None` if the program has none.
pub(super) fn words(language: &str) -> Option<&'static ValidityWords> {
    ALL.iter().find(|words| words.language == language)
}

/// True if a word is one of those that a pattern means.
pub(super) fn is_meant(pattern: &str, word: &str) -> bool {
    match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
        (Some(end), _) => word.ends_with(end),
        (None, Some(beginning)) => word.starts_with(beginning),
        (None, None) => word == pattern,
    }
}

const ALL: [ValidityWords; 7] = [
    ValidityWords {
        language: "en",
        courses: &["course", "courses", "package", "packages", "series", "bundle", "bundles"],
        quotes: &["quote", "quotes", "quotation", "quotations", "estimate", "estimates"],
        others: &[
            "voucher",
            "vouchers",
            "gift*",
            "membership*",
            "card",
            "cards",
            "offer",
            "offers",
            "discount*",
            "code*",
        ],
        valid: &["valid", "expire", "expires", "used within", "completed within", "taken within"],
        is_said_last: false,
        of: &["of"],
        days: &["day", "days"],
        weeks: &["week", "weeks"],
        months: &["month", "months"],
        years: &["year", "years"],
        numbers: &[("a", 1), ("one", 1), ("two", 2), ("three", 3), ("six", 6), ("twelve", 12)],
    },
    ValidityWords {
        language: "de",
        courses: &["kur", "kuren", "*erkur", "*erkuren", "paket*"],
        quotes: &["kostenvoranschlag*", "kostenvoranschläge*"],
        others: &["gutschein*", "mitglied*", "karte", "angebot*", "rabatt*", "aktion*"],
        valid: &["gültig*", "gilt", "gelten", "verfällt", "verfallen", "einzulösen innerhalb"],
        is_said_last: true,
        of: &["mit", "von"],
        days: &["tag", "tage", "tagen"],
        weeks: &["woche*"],
        months: &["monat*"],
        years: &["jahr*"],
        numbers: &[("ein", 1), ("einem", 1), ("zwei", 2), ("drei", 3), ("sechs", 6), ("zwölf", 12)],
    },
    ValidityWords {
        language: "es",
        courses: &["serie", "series", "bono", "bonos", "paquete", "paquetes", "curso", "cursos"],
        quotes: &["presupuesto", "presupuestos"],
        others: &["vale", "vales", "tarjeta*", "oferta*", "descuento*", "código*"],
        valid: &["válid*", "validez", "caduca", "caducan"],
        is_said_last: false,
        of: &["de"],
        days: &["día", "días"],
        weeks: &["semana", "semanas"],
        months: &["mes", "meses"],
        years: &["año", "años"],
        numbers: &[("un", 1), ("dos", 2), ("tres", 3), ("seis", 6), ("doce", 12)],
    },
    ValidityWords {
        language: "fr",
        courses: &["cure", "cures", "forfait", "forfaits", "pack", "packs"],
        quotes: &["devis"],
        others: &["bon", "bons", "chèque*", "carte*", "offre*", "code*"],
        valid: &["valable", "valables", "validité", "expire", "expirent"],
        is_said_last: false,
        of: &["de"],
        days: &["jour", "jours"],
        weeks: &["semaine", "semaines"],
        months: &["mois"],
        years: &["an", "ans", "année", "années"],
        numbers: &[("un", 1), ("deux", 2), ("trois", 3), ("six", 6), ("douze", 12)],
    },
    ValidityWords {
        language: "it",
        courses: &["ciclo", "cicli", "pacchetto", "pacchetti"],
        quotes: &["preventivo", "preventivi"],
        others: &["buon*", "carta", "carte", "offert*", "sconto", "codice"],
        valid: &["valido", "valida", "validi", "valide", "validità", "scade", "scadono"],
        is_said_last: false,
        of: &["di", "da"],
        days: &["giorno", "giorni"],
        weeks: &["settimana", "settimane"],
        months: &["mese", "mesi"],
        years: &["anno", "anni"],
        numbers: &[("un", 1), ("due", 2), ("tre", 3), ("sei", 6), ("dodici", 12)],
    },
    ValidityWords {
        language: "pl",
        courses: &["pakiet*", "seria", "serie", "serii"],
        quotes: &["wycena", "wyceny"],
        others: &["bon", "bony", "voucher*", "kart*", "ofert*", "kod*"],
        valid: &["ważn*", "wygasa", "wygasają"],
        is_said_last: false,
        of: &["z"],
        days: &["dzień", "dni"],
        weeks: &["tydzień", "tygodni", "tygodnie"],
        months: &["miesiąc", "miesiące", "miesięcy"],
        years: &["rok", "lata", "lat"],
        numbers: &[("jeden", 1), ("dwa", 2), ("trzy", 3), ("sześć", 6), ("dwanaście", 12)],
    },
    ValidityWords {
        language: "pt",
        courses: &["pacote", "pacotes", "combo", "combos", "ciclo", "ciclos", "curso", "cursos"],
        quotes: &["orçamento", "orçamentos"],
        others: &["vale", "vales", "cart*", "ofert*", "desconto*", "código*"],
        valid: &["válid*", "validade", "expira", "expiram", "caduca", "caducam"],
        is_said_last: false,
        of: &["de"],
        days: &["dia", "dias"],
        weeks: &["semana", "semanas"],
        months: &["mês", "meses"],
        years: &["ano", "anos"],
        numbers: &[("um", 1), ("dois", 2), ("três", 3), ("seis", 6), ("doze", 12)],
    },
];
