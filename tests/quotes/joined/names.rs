//! Names, as the owner of a list, the desk or the computer gives them, that are put into texts.

use super::speaker::Speaker;

/// The names that the program puts into a variable of a text; `None` if that is not known.
pub(super) fn names(speaker: &Speaker, key: &str, variable: &str) -> Option<Vec<String>> {
    several(speaker, key, variable)
        .or_else(|| of_lines(speaker, key, variable))
        .or_else(|| of_entries(speaker, key, variable))
        .or_else(|| others(speaker, key, variable).map(|name| vec![name.to_owned()]))
}

/// Names that stand together or as alternatives.
fn several(speaker: &Speaker, key: &str, variable: &str) -> Option<Vec<String>> {
    Some(match (key, variable) {
        ("notice-sold-together", "offer") => vec![together(&areas(speaker))],
        ("cli-any-of-areas", "areas") => vec![speaker.locale.together(&areas(speaker))],
        (_, "areas" | "extra" | "part" | "parts" | "whole") => {
            let areas = areas(speaker);
            let together = together(&areas);
            areas.into_iter().chain([together]).collect()
        }
        (_, "only") => {
            let either = [areas(speaker), techniques(speaker), add_ons(speaker)];
            let either = either.iter().map(|names| speaker.locale.either(names));
            areas(speaker).into_iter().chain(either).collect()
        }
        (_, "rows") => {
            let label = |name: &String| {
                speaker.locale.text_with("reduction", &[("label", name.as_str().into())])
            };
            let rows: Vec<String> = lines(speaker).iter().map(label).collect();
            let together = speaker.locale.together(&rows);
            rows.into_iter().chain([together]).collect()
        }
        ("package-one-of", "either") => {
            let either = [areas(speaker), techniques(speaker)];
            let either = either.each_ref().map(|names| speaker.locale.either(names));
            let both = either.join(", ");
            either.into_iter().chain([both]).collect()
        }
        ("quote-optional" | "quote-optional-total", "add-ons") => {
            let add_ons = add_ons(speaker);
            let together = speaker.locale.together(&add_ons);
            add_ons.into_iter().chain([together]).collect()
        }
        (_, "concern") => {
            let concerns = speaker.list.concerns().entries().map(|entry| &entry.label);
            let concerns: Vec<String> = concerns.map(|name| within(speaker, name)).collect();
            let together = speaker.locale.together(&concerns);
            concerns.into_iter().chain([together]).collect()
        }
        (_, "sizes") => {
            let of_areas = areas(speaker).into_iter().zip(sizes(speaker));
            let each: Vec<String> =
                of_areas.map(|(area, size)| format!("{area}, {size}")).collect();
            let together = speaker.locale.clauses(each.clone());
            each.into_iter().chain([together]).collect()
        }
        _ => return None,
    })
}

/// Names of the lines of an estimate, and of what is in them.
fn of_lines(speaker: &Speaker, key: &str, variable: &str) -> Option<Vec<String>> {
    Some(match (key, variable) {
        ("cause-line-open" | "cause-line-price" | "cause-on-request", "line") => lines(speaker),
        ("step-part" | "step-share", "line") => {
            let own = speaker.all_of(&["line-credit", "line-manual-discount"]);
            lines(speaker).into_iter().chain(own).collect()
        }
        ("counted-in-package", "what") => {
            [offers(speaker), add_ons(speaker), speaker.all("package-one-of")].concat()
        }
        ("step-included-in", "what") => {
            [techniques(speaker), offers(speaker), memberships(speaker)].concat()
        }
        (key, "what") if key.starts_with("membership-held") => {
            let any = speaker.text("membership-any-treatment");
            let either = speaker.locale.either(&techniques(speaker));
            [offers(speaker), add_ons(speaker), vec![any, either]].concat()
        }
        (_, "offer") => offers(speaker),
        _ => return None,
    })
}

/// Names of entries of the list.
fn of_entries(speaker: &Speaker, key: &str, variable: &str) -> Option<Vec<String>> {
    let list = &speaker.list;
    Some(match (key, variable) {
        ("quote-lead-between-tax" | "quote-lead-exact-tax" | "quote-lead-from-tax", "tax") => {
            taxes(speaker).iter().map(|tax| within(speaker, tax)).collect()
        }
        (_, "tax") => taxes(speaker),
        (_, "area") => areas(speaker),
        (_, "technique" | "treatment") => techniques(speaker),
        (_, "add-on" | "other") => add_ons(speaker),
        (_, "fee") => fees(speaker),
        (_, "package") => {
            or(list.packages().entries().map(|entry| entry.label.clone()).collect(), &["Glow"])
        }
        (_, "membership") => memberships(speaker),
        (_, "label") if key.contains("member") => memberships(speaker),
        (_, "discount" | "label") => {
            let discounts = list.discounts().entries().map(|entry| entry.label.clone());
            let specials = list.special_prices().entries().map(|entry| entry.label.clone());
            or(discounts.chain(specials).collect(), &["First visit", "Wednesday"])
        }
        ("quote-about" | "quote-technique-about", "about") => {
            let said = list.techniques().entries().filter_map(|entry| entry.about.clone());
            or(said.collect(), &["fine needles, without heat"])
        }
        ("guide-add-on", "reason") => {
            let reasons = list.add_ons().entries().filter_map(|entry| entry.reason.clone());
            or(reasons.collect(), &["taken up through the fine channels"])
        }
        ("counted-percent-by-hand", "reason") => {
            vec![speaker.text("counted-by-hand"), "regular".to_owned()]
        }
        _ => return None,
    })
}

/// Names that are neither of the list nor of the texts.
fn others(speaker: &Speaker, key: &str, variable: &str) -> Option<&'static str> {
    Some(match (key, variable) {
        (_, "clinic" | "patient") | ("guide-approved", "name") => "Dr Ada Marsh",
        (_, "list" | "next") | ("palette-choose-list", "name") => "2027",
        ("cli-excludes" | "cli-included-with" | "cli-needs" | "cli-only-with", "what") => "led, rf",
        (_, "choices") => "face, neck …",
        (_, "unit") => "ml",
        ("cli-remedy-after-course", "flags") => "--after-course hair/lip@6",
        ("error-chosen-twice", "one") => "filler",
        ("error-chosen-twice", "two") => "filler:2",
        (_, "code" | "id") => "SPRING",
        ("cli-line" | "explain-source", "line") => "11",
        (_, "page" | "pages") => "8",
        (_, "reference") => "A1B2-C3D4",
        (_, "language") => speaker.locale.language().own_name(),
        (_, "keys") | ("tour-find", "all" | "find") => "Ctrl+K",
        (_, "currency") => "CHF",
        (_, "version") => "0.1.0",
        (_, "licence") => "MIT OR Apache-2.0",
        (_, "folder" | "path") => "/home/desk/Documents/clinic.ron",
        (_, "name") => "clinic.ron",
        (_, "reason") => "No space left on device (os error 28)",
        _ => return None,
    })
}

pub(super) fn techniques(speaker: &Speaker) -> Vec<String> {
    speaker.list.techniques().entries().map(|entry| entry.label.clone()).collect()
}

pub(super) fn areas(speaker: &Speaker) -> Vec<String> {
    speaker.list.areas().entries().map(|entry| entry.label.clone()).collect()
}

pub(super) fn add_ons(speaker: &Speaker) -> Vec<String> {
    speaker.list.add_ons().entries().map(|entry| entry.label.clone()).collect()
}

pub(super) fn sizes(speaker: &Speaker) -> Vec<String> {
    let sizes = speaker.list.sizes().entries().map(|entry| entry.label.clone());
    or(sizes.collect(), &["S", "M"])
}

/// The first and the last name as what is sold together.
pub(super) fn together(names: &[String]) -> String {
    let ends: Vec<&str> =
        [names.first(), names.last()].into_iter().flatten().map(String::as_str).collect();
    ends.join(" + ")
}

fn fees(speaker: &Speaker) -> Vec<String> {
    or(speaker.list.fees().entries().map(|entry| entry.label.clone()).collect(), &["Visit"])
}

fn memberships(speaker: &Speaker) -> Vec<String> {
    let memberships = speaker.list.memberships().entries().map(|entry| entry.label.clone());
    or(memberships.collect(), &["Club"])
}

fn taxes(speaker: &Speaker) -> Vec<String> {
    or(speaker.list.tax().map(|tax| tax.label.clone()).into_iter().collect(), &["VAT"])
}

/// Names of what is sold, of which a few are enough.
fn offers(speaker: &Speaker) -> Vec<String> {
    let offers = speaker.list.offers().entries().take(4);
    offers.map(|offer| speaker.list.offer_label(offer)).collect()
}

fn lines(speaker: &Speaker) -> Vec<String> {
    [offers(speaker), add_ons(speaker), fees(speaker)].concat()
}

/// A name as it stands within a sentence.
fn within(speaker: &Speaker, name: &str) -> String {
    speaker.locale.mid_sentence(name, speaker.list.language())
}

/// Names; others if the list has none.
fn or(names: Vec<String>, others: &[&str]) -> Vec<String> {
    if names.is_empty() { others.iter().map(|&name| name.to_owned()).collect() } else { names }
}
