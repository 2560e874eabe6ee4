//! Add-ons: how they are charged, what they go with, what includes them.

use needlepoint::{
    catalog::{PriceList, SessionCount},
    estimate::{CauseReason, Estimate, EstimateError, LineKind, add_on_availability, estimate},
    money::Money,
    price_file::read,
    selection::{ChosenAddOn, Selection},
};

const LIST: &str = r#"(
    schema: 1,
    clinic: (name: "Test"),
    language: "en-GB",
    currency: "GBP",
    techniques: [
        (id: "standard", label: "Standard"),
        (id: "rf", label: "RF"),
        (id: "ritual", label: "Ritual"),
    ],
    areas: [
        (id: "face", label: "Face"),
        (id: "eyes", label: "Eyes", part_of: "face"),
        (id: "neck", label: "Neck"),
        (id: "hands", label: "Hands"),
    ],
    concerns: [(id: "scars", label: "Scars"), (id: "pores", label: "Pores")],
    offers: [
        (technique: "standard", areas: ["face"], single: (from: 100, to: 150)),
        (technique: "standard", areas: ["eyes"], single: 50),
        (technique: "standard", areas: ["neck"], single: 99.99),
        (technique: "standard", areas: ["hands"], single: on_request),
        (technique: "rf", areas: ["face"], single: (from: 300)),
        (technique: "ritual", areas: ["face"], single: 330),
    ],
    add_ons: [
        (id: "mask", label: "Mask", single: 10, courses: {6: 50}, per: area),
        (id: "prp", label: "PRP", percent: 25),
        (id: "glow", label: "Glow", percent: 10, per: plan),
        (id: "cream", label: "Cream", single: 20, per: area, only_with: (areas: ["eyes", "neck"])),
        (id: "block", label: "Nerve block", single: 25, per: session, only_with: (techniques: ["standard"])),
        (id: "silicone", label: "Silicone", single: 5, per: session, only_with: (concerns: ["scars"])),
        (id: "red", label: "Red light", single: 40, per: session, excludes: ["blue", "yellow"],
         included_with: (techniques: ["ritual"], offers: ["standard/neck"])),
        (id: "blue", label: "Blue light", single: 30, per: session, excludes: ["yellow"]),
        (id: "yellow", label: "Yellow light", single: 20, per: session, alone: 60),
        (id: "goggles", label: "Goggles", single: 3, per: plan, needs: ["red"]),
        (id: "serum", label: "Serum", single: 12, per: area, included_with: (offers: ["standard/neck"])),
        (id: "share", label: "Share", percent: 30, included_with: (techniques: ["ritual"])),
    ],
)"#;

fn list() -> PriceList {
    read("test.ron", LIST).unwrap_or_else(|problems| panic!("{}", problems[0])).list
}

/// A selection such as `standard face neck x3 +prp@2 +red ?scars`.
fn selection(words: &str) -> Selection {
    let mut selection = Selection::default();
    for word in words.split_whitespace() {
        match word.split_at(1) {
            ("x", sessions) => selection.sessions = Some(sessions.parse().unwrap()),
            ("?", concern) => selection.concerns.push(concern.to_owned()),
            ("+", add_on) => {
                let (id, sessions) = add_on.split_once('@').unwrap_or((add_on, ""));
                let sessions = sessions.parse().ok().and_then(SessionCount::new);
                selection.add_ons.push(ChosenAddOn { sessions, ..ChosenAddOn::new(id) });
            }
            _ if selection.technique.is_none() => selection.technique = Some(word.to_owned()),
            _ => selection.areas.push(word.into()),
        }
    }
    selection
}

fn ask(words: &str) -> Result<Estimate, EstimateError> {
    estimate(&list(), &selection(words))
}

/// What an add-on comes to at both ends of the total, in pence; `None` where it is open.
fn charge(words: &str, id: &str) -> (i64, Option<i64>) {
    let (list, estimate) = (list(), ask(words).unwrap_or_else(|error| panic!("{words}: {error}")));
    let index = list.add_ons().find(id).unwrap();
    let line = estimate.lines.iter().find(|line| line.kind == LineKind::AddOn(index)).unwrap();
    (line.low.amount.low.minor(), line.high.amount.known_high().map(Money::minor))
}

fn fixed(minor: i64) -> (i64, Option<i64>) {
    (minor, Some(minor))
}

#[test]
fn per_area_buys_the_ladder_for_all_sessions_and_areas_together() {
    assert_eq!(charge("standard face neck x2 +mask", "mask"), fixed(4_000));
    assert_eq!(charge("standard face neck x3 +mask", "mask"), fixed(5_000)); // the course of 6
    assert_eq!(charge("standard face neck x4 +mask", "mask"), fixed(7_000)); // and 2 singles
    assert_eq!(charge("standard face neck x4 +mask@3", "mask"), fixed(5_000));
}

#[test]
fn per_area_counts_the_chosen_areas_that_the_add_on_goes_on() {
    assert_eq!(charge("standard face neck x2 +cream", "cream"), fixed(4_000));
    // The face is meant where its eyes are chosen too.
    assert_eq!(charge("standard face eyes neck x1 +cream", "cream"), fixed(4_000));
}

#[test]
fn a_percentage_is_of_all_treatments_and_rounded_once_at_each_end() {
    assert_eq!(charge("standard neck x1 +prp", "prp"), fixed(2_500)); // 24.9975
    assert_eq!(charge("standard face neck x1 +prp", "prp"), (5_000, Some(6_250)));
    assert_eq!(charge("standard neck x3 +glow", "glow"), fixed(3_000)); // 29.997
}

#[test]
fn a_percentage_goes_by_the_share_of_the_sessions() {
    assert_eq!(charge("standard face x3 +prp@1", "prp"), (2_500, Some(3_750)));
    assert_eq!(charge("standard neck x3 +prp@2", "prp"), fixed(5_000)); // 49.995
    assert_eq!(charge("standard face x2 +prp@9", "prp"), (5_000, Some(7_500)));
    assert_eq!(charge("standard face x3 +glow@1", "glow"), (3_000, Some(4_500)));
}

#[test]
fn a_percentage_is_charged_on_what_is_known_and_unknown_where_nothing_is() {
    assert_eq!(charge("rf face x1 +prp", "prp"), (7_500, None));
    assert_eq!(charge("standard face hands x1 +prp", "prp"), (2_500, None));
    assert_eq!(ask("standard face hands x1 +prp").unwrap().total.unpriced, 1);
    assert_eq!(charge("standard hands x1 +prp", "prp"), (0, None));
    assert_eq!(ask("standard hands x1 +prp").unwrap().total.unpriced, 2);
}

#[test]
fn what_a_percentage_widens_is_the_share_of_the_treatment() {
    let estimate = ask("standard face x1 +prp").unwrap();
    assert_eq!(estimate.total.width(), Some(Money::from_minor(6_250)));
    let causes: Vec<_> = estimate.causes.iter().map(|cause| (&cause.reason, cause.share)).collect();
    assert_eq!(causes, [(&CauseReason::LinePrice(0), Some(Money::from_minor(6_250)))]);
}

#[test]
fn what_includes_an_add_on_leaves_nothing_to_pay_for_it() {
    assert_eq!(charge("ritual face x2 +red", "red"), fixed(0));
    assert_eq!(charge("standard face x2 +red", "red"), fixed(8_000));
    assert_eq!(charge("standard face neck x2 +red", "red"), fixed(0));
    assert_eq!(charge("ritual face x2 +share", "share"), fixed(0));
    // Per area it is charged on the other areas.
    assert_eq!(charge("standard face neck x2 +serum", "serum"), fixed(2_400));
    assert_eq!(charge("standard neck x2 +serum", "serum"), fixed(0));
}

#[test]
fn an_add_on_out_of_its_limits_is_refused_with_the_limits() {
    let refusal = |words| ask(words).unwrap_err();
    let texts = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect::<Vec<_>>();
    let add_on = "Nerve block".to_owned();
    let techniques = texts(&["Standard"]);
    assert_eq!(
        refusal("rf face x1 +block"),
        EstimateError::AddOnOnlyWithTechniques { add_on, techniques }
    );
    let (add_on, areas) = ("Cream".to_owned(), texts(&["Eyes", "Neck"]));
    assert_eq!(
        refusal("standard face x1 +cream"),
        EstimateError::AddOnOnlyOnAreas { add_on, areas }
    );
    for words in ["standard face x1 +silicone", "standard face x1 +silicone ?pores"] {
        let (add_on, concerns) = ("Silicone".to_owned(), texts(&["Scars"]));
        assert_eq!(refusal(words), EstimateError::AddOnOnlyForConcerns { add_on, concerns });
    }
    assert_eq!(charge("standard face x1 +silicone ?scars", "silicone"), fixed(500));
}

#[test]
fn an_add_on_needs_another_and_excludes_another_whichever_says_so() {
    let (add_on, needed) = ("Goggles".to_owned(), "Red light".to_owned());
    assert_eq!(ask("standard face x1 +goggles"), Err(EstimateError::AddOnNeeds { add_on, needed }));
    assert_eq!(charge("standard face x1 +goggles +red", "goggles"), fixed(300));
    for words in ["+red +blue", "+blue +red", "+yellow +red", "+yellow +blue"] {
        let refusal = ask(&format!("standard face x1 {words}")).unwrap_err();
        assert_eq!(refusal.code(), "add_ons_exclude", "{words}");
    }
}

#[test]
fn without_a_treatment_only_the_rules_between_add_ons_hold() {
    assert_eq!(ask("+yellow").unwrap().total.low.minor(), 6_000);
    assert_eq!(ask("+yellow@3").unwrap().total.low.minor(), 18_000);
    assert_eq!(ask("+prp"), Err(EstimateError::AddOnNotSoldAlone("PRP".to_owned())));
}

#[test]
fn the_same_rules_tell_which_add_ons_can_be_picked() {
    let list = list();
    let available = |words: &str, id: &str| {
        let index = list.add_ons().find(id).unwrap();
        add_on_availability(&list, &selection(words), index).map_err(|error| error.code())
    };
    assert_eq!(available("standard face x1", "blue"), Ok(()));
    assert_eq!(available("standard face x1 +red", "blue"), Err("add_ons_exclude"));
    assert_eq!(available("rf face x1", "block"), Err("add_on_only_with_techniques"));
    assert_eq!(available("standard face x1", "cream"), Err("add_on_only_on_areas"));
    assert_eq!(available("standard face x1", "goggles"), Err("add_on_needs"));
    // While no area is chosen, nothing is held against it.
    assert_eq!(available("standard x1", "cream"), Ok(()));
}
