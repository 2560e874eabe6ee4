//! Tests: what is set stays in its column, and is what was written.

use super::{pages, values};
use crate::export::document::{
    Document, Expectations, Line, Paper, RangePicture, Reason, Reasons, Section, Table,
    TotalSentence,
};
use typst::layout::{Frame, FrameItem, Point};

/// A document with a text in every field that a clinic or a desk can fill.
fn document_of(text: &str) -> Document {
    let own = || text.to_owned();
    let section = |title: &str| Section { title: title.to_owned(), paragraphs: vec![own(), own()] };
    let line = |counted: &str| Line {
        label: own(),
        notes: vec![own()],
        counted: counted.to_owned(),
        price: "£495\u{202f}–\u{202f}£685".to_owned(),
    };
    Document {
        language: "en-GB".to_owned(),
        paper: Paper::A4,
        issued_on: jiff::civil::date(2026, 11, 21),
        identifier: "2026-11-21-7KM4R-9TW3H".to_owned(),
        file_title: own(),
        sample: Some("Sample prices".to_owned()),
        clinic: own(),
        clinic_lines: vec![own(), own()],
        reference_lines: vec!["Estimate 2026-11-21-7KM4R-9TW3H".to_owned(), own()],
        title: "Your estimate".to_owned(),
        about: vec![own(), own()],
        total: TotalSentence {
            lead: "You pay between".to_owned(),
            amount: "£635 and £870".to_owned(),
            plus: None,
            if_booked: None,
            as_you_go: None,
            member: None,
        },
        picture: Some(RangePicture {
            certain: 900,
            parts: vec![100],
            certain_key: Some(Reason {
                amount: Some("£635".to_owned()),
                text: "the lower amount".to_owned(),
            }),
            description: own(),
        }),
        reasons: Some(Reasons {
            heading: "In between:".to_owned(),
            reasons: vec![Reason { amount: Some("£235".to_owned()), text: own() }],
        }),
        table: Table {
            title: "Lines".to_owned(),
            columns: ["Treatment", "Counted", "Price"].map(str::to_owned),
            lines: vec![line("once"), line(text)],
            total: line(text),
        },
        sections: vec![section("Your sessions"), section("What this means")],
        lists: vec![section("Terms")],
        expectations: Some(Expectations {
            title: "What to expect".to_owned(),
            note: own(),
            topics: vec![section("Before"), section("After")],
        }),
        footer: "An estimate".to_owned(),
        page_pattern: "{page}/{pages}".to_owned(),
    }
}

/// In how many places of that document its text is printed; the notes of the total are not, nor are
/// the title of the file and what is said of the picture.
const PLACES: usize = 25;

/// A run of text where it stands on its page, in points.
#[derive(Debug)]
struct Run {
    text: String,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

/// The runs of every page between its header and its footer, in reading order, and how wide it is.
fn bodies(document: &Document) -> Vec<(f64, Vec<Run>)> {
    let values = values(document).unwrap();
    let pages = pages(&values, "{}".to_owned()).unwrap();
    let body = |frame: &Frame| {
        let mut runs = Vec::new();
        collect(frame, Point::zero(), &mut runs);
        let foot = frame.height().to_pt() - 62.0;
        runs.retain(|run| run.top > 40.0 && run.top < foot);
        (frame.width().to_pt(), runs)
    };
    pages.pages().iter().map(|page| body(&page.frame)).collect()
}

fn collect(frame: &Frame, at: Point, runs: &mut Vec<Run>) {
    for (place, item) in frame.items() {
        let place = at + *place;
        match item {
            FrameItem::Group(group) => {
                let moved = Point::new(group.transform.tx, group.transform.ty);
                collect(&group.frame, place + moved, runs);
            }
            FrameItem::Text(text) => {
                let (x, y, size) = (place.x.to_pt(), place.y.to_pt(), text.size.to_pt());
                runs.push(Run {
                    text: text.text.to_string(),
                    left: x,
                    right: x + text.width().to_pt(),
                    top: y - 0.73 * size,
                    bottom: y + 0.2 * size,
                });
            }
            _ => {}
        }
    }
}

const MARGIN: f64 = 45.35;

/// Faults in the places of the runs of a page.
fn faults(width: f64, runs: &[Run]) -> Vec<String> {
    let outside = runs
        .iter()
        .filter(|run| run.left < MARGIN - 0.5 || run.right > width - MARGIN + 0.5)
        .map(|run| format!("beyond the margin: {run:?}"));
    let over = |one: &Run, other: &Run| {
        let wide = one.right.min(other.right) - one.left.max(other.left);
        let high = one.bottom.min(other.bottom) - one.top.max(other.top);
        wide > 0.6 && high > 1.5
    };
    let pairs = runs.iter().enumerate().flat_map(|(position, one)| {
        let others = runs.iter().skip(position + 1);
        others.filter(move |other| over(one, other)).map(move |other| (one, other))
    });
    outside.chain(pairs.map(|(one, other)| format!("{one:?} is over {other:?}"))).take(3).collect()
}

fn without_spaces(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Long runs of every kind of character, as somebody might write them.
fn long_texts() -> Vec<String> {
    vec![
        "W".repeat(150),
        "x".repeat(300),
        "é".repeat(200),
        "e\u{301}".repeat(200),
        "x\u{302}".repeat(100),
        ".".repeat(200),
        "…".repeat(80),
        "·".repeat(150),
        "“”".repeat(60),
        "\"".repeat(100) + &"'".repeat(100),
        "–".repeat(80) + &"-".repeat(80) + &"_".repeat(80),
        "—".repeat(60),
        "!?:;,/".repeat(40),
        "([{«".repeat(40),
        ". ".repeat(120),
        "( ".repeat(120),
        "« — ! ) ".repeat(30),
        ".needling .face .neck !".repeat(8),
        "a\u{a0}b\u{202f}".repeat(60),
        "a\u{2060}".repeat(120),
        format!("{} 21, 2026", "x".repeat(120)),
        format!("{}\u{202f}–\u{202f}{}", "y".repeat(90), "z".repeat(90)),
        "maria.magdalena.von-und-zu-hohenstein-langenfeld@hautpraxis-und-laserzentrum-am-lindenhof.example.com".to_owned(),
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".to_owned(),
        "https://clinic.example.com/a/very/long/address?with=many&parts=of#it".repeat(2),
        "Face …………………………………………………………………………………………………………………………………………… £150".to_owned(),
        "Щ".repeat(150),
        "Standard needling, face and neck, three to six sessions".to_owned(),
    ]
}

#[test]
fn whatever_is_written_stays_in_its_column_and_is_there_letter_for_letter() {
    for text in long_texts() {
        let pages = bodies(&document_of(&text));
        let count = pages.len();
        let mut printed = String::new();
        for (width, runs) in &pages {
            assert_eq!(faults(*width, runs), Vec::<String>::new(), "{text:.30}");
            printed.extend(runs.iter().map(|run| run.text.as_str()));
        }
        let found = without_spaces(&printed).matches(&without_spaces(&text)).count();
        // Where a page ends within a text, what stands beside it comes between; at most in each of
        // two columns.
        assert!(found + 2 * (count - 1) >= PLACES, "{text:.30}: {found} times on {count} pages");
        assert_eq!(printed.matches('\u{200b}').count(), 0, "{text:.30}");
    }
}

#[test]
fn no_line_ends_with_a_hyphen_of_an_address() {
    let long = "www.the-old-clinic-".repeat(9) + "example";
    for address in ["ask@the-clinic-in-the-lime-yard.example", &long] {
        let text = format!("Write in good time, if you can, to {address}");
        for (_, runs) in bodies(&document_of(&text)) {
            let wrong = runs.iter().filter(|run| run.text.ends_with('-')).count();
            assert_eq!(wrong, 0, "{address}");
        }
    }
}

#[test]
fn marks_that_are_heaped_on_a_letter_do_not_climb_over_other_lines() {
    for text in ["x".to_owned() + &"\u{301}".repeat(60), "\u{308}".repeat(60)] {
        let values = values(&document_of(&text)).unwrap();
        let pages = pages(&values, "{}".to_owned()).unwrap();
        for page in pages.pages() {
            assert_low(&page.frame);
        }
    }
}

/// Asserts that no glyph of a frame is higher than a letter with two marks.
fn assert_low(frame: &Frame) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => assert_low(&group.frame),
            FrameItem::Text(text) if !text.text.trim().is_empty() => {
                let height = text.bbox().size().y.to_pt().abs();
                assert!(height < 1.7 * text.size.to_pt(), "{:?} is {height} high", text.text);
            }
            _ => {}
        }
    }
}

#[test]
fn a_text_beyond_its_column_or_over_another_is_found() {
    let run = |left, right| Run { text: "x".to_owned(), left, right, top: 100.0, bottom: 108.0 };
    assert_eq!(faults(595.0, &[run(50.0, 100.0), run(100.0, 200.0)]), Vec::<String>::new());
    assert_eq!(faults(595.0, &[run(50.0, 560.0)]).len(), 1);
    assert_eq!(faults(595.0, &[run(50.0, 100.0), run(90.0, 200.0)]).len(), 1);
}
