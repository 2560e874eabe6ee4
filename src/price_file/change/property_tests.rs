//! Random changes of random lists: all other values, every comment and whose it is stay, and each
//! change can be taken back.

use super::{Change, Path, Step, tree_of};
use crate::price_file::{
    samples::SAMPLES,
    syntax::{Kind, Raw},
};
use proptest::{collection::vec, prelude::*, sample::Index};
use std::ops::Range;

/// All paths of a list, to brackets and to what stands in them.
pub(super) fn paths(value: Raw<'_>, way: &Path, found: &mut Vec<Path>) {
    let Some(brackets) = value.brackets() else { return };
    for (at, (key, value)) in brackets.keys_and_values().enumerate() {
        let step = key.map_or(Step::At(at), |key| key.text().into());
        let way = way.then(step);
        found.push(way.clone());
        if let Some(value) = value {
            paths(value, &way, found);
        }
    }
}

/// Short lists, on lines and within them.
const SHORT: &[&str] = &[
    "(a: [1, 2, 3], b: {1: 2, 3: 4}, c: (x: 1, y: 2), d: [])",
    "(a: [\n  1,\n  2\n], b: {\n  1: 2, 3: 4,\n}, c: (x: 1, y: 2,), d: [\n])",
];

/// A list with more comments and line breaks, and fewer, anywhere between two tokens. Each comment
/// that was strewn in is another.
fn lists() -> impl Strategy<Value = String> {
    let trivia = prop::sample::select(
        &["", " ", "\n", "\n\n  ", "// x#\n", "/* y# */", " // z#\n\n", "\r\n", "// w#\r\n"][..],
    );
    (any::<Index>(), vec((any::<Index>(), trivia), 0..12)).prop_map(|(sample, strewn)| {
        let all: Vec<&str> =
            SAMPLES.iter().map(|sample| sample.text).chain(SHORT.repeat(8)).collect();
        let text = all[sample.index(all.len())];
        let tree = tree_of(text).unwrap();
        let tokens = tree.tokens();
        let mut pieces: Vec<String> =
            tokens.iter().map(|token| text[token.span.clone()].to_owned()).collect();
        for (number, (at, trivia)) in strewn.into_iter().enumerate() {
            let at = at.index(tokens.len());
            let trivia = trivia.replace('#', &number.to_string());
            match tokens[at].kind {
                // A line comment ends at its line break.
                Kind::White if at == 0 || tokens[at - 1].kind != Kind::Comment => {
                    pieces[at] = format!(" {trivia}");
                }
                Kind::White => {}
                _ => pieces[at] = format!("{trivia}{}", pieces[at]),
            }
        }
        pieces.concat()
    })
}

/// Starts of the tokens of a text that are more than layout.
fn starts(text: &str) -> Vec<usize> {
    let tree = tree_of(text).unwrap();
    let is_layout = |kind| matches!(kind, Kind::White | Kind::Comment | Kind::Comma);
    let tokens = tree.tokens().into_iter().filter(|token| !is_layout(token.kind));
    tokens.map(|token| token.span.start).collect()
}

/// Place among [`starts`] of what begins at a byte, or comes next.
fn place(starts: &[usize], byte: usize) -> usize {
    starts.partition_point(|&start| start < byte)
}

/// Comments of a text, each with the token that what owns it begins with, called by its name in
/// `names`.
fn owned_comments(text: &str, names: &[usize]) -> Vec<(String, usize)> {
    let tree = tree_of(text).unwrap();
    let starts = starts(text);
    assert_eq!(starts.len(), names.len(), "{text}");
    let comments = tree.tokens().into_iter().filter(|token| token.kind == Kind::Comment);
    let mut found: Vec<(String, usize)> = comments
        .map(|token| {
            let owner = owner(tree.root(), &token.span);
            (
                text[token.span].trim_end().to_owned(),
                names[place(&starts, owner).min(names.len() - 1)],
            )
        })
        .collect();
    found.sort_unstable();
    found
}

/// First byte of the innermost entry, field, pair or brackets that own a comment.
fn owner(value: Raw<'_>, comment: &Range<usize>) -> usize {
    let is_within = |span: &Range<usize>| span.contains(&comment.start);
    let Some(brackets) = value.brackets() else { return value.span().start };
    match brackets.owned().into_iter().find(|piece| is_within(&piece.span)) {
        Some(piece) => match piece.value.filter(|value| is_within(&value.span())) {
            Some(value) if value.brackets().is_some() => owner(value, comment),
            _ => piece.piece.start,
        },
        None => brackets.span().start,
    }
}

/// Names of the tokens of the text after a change, by their places before; those that are new have
/// one of their own.
fn names_after(change: &Change, before: &str, after: &str) -> (Vec<usize>, Vec<usize>) {
    const NEW: usize = usize::MAX;
    let (old_starts, new_starts) = (starts(before), starts(after));
    let tree = tree_of(before).unwrap();
    let names: Vec<usize> = (0..old_starts.len()).collect();
    let block = |span: Range<usize>| place(&old_starts, span.start)..place(&old_starts, span.end);
    let mut renamed = names.clone();
    let added = new_starts.len().saturating_sub(names.len());
    match change {
        Change::Set { path, .. } => {
            if let Some(found) = path.find(tree.root()) {
                let old = block(found.value.unwrap().span());
                let count = new_starts.len() + old.len() - names.len();
                // What it had of comments is the new one's.
                let new = [vec![names[old.start]], vec![NEW; count - 1]].concat();
                renamed.splice(old, new);
            } else {
                let brackets = path.split_name().unwrap().0.brackets(tree.root()).unwrap();
                let end = block(brackets.span()).end - 1;
                renamed.splice(end..end, vec![NEW; added]);
            }
        }
        Change::Insert { path, at, .. } => {
            let brackets = path.brackets(tree.root()).unwrap();
            let next = brackets.owned().get(*at).map(|next| block(next.piece.clone()).start);
            let at = next.unwrap_or(block(brackets.span()).end - 1);
            renamed.splice(at..at, vec![NEW; added]);
        }
        Change::Remove { path } => {
            let (brackets, at) = path.split_place(tree.root()).unwrap();
            drop(renamed.drain(block(brackets.owned()[at].piece.clone())));
        }
        Change::Move { path, from, to } => {
            let brackets = path.brackets(tree.root()).unwrap();
            let mut blocks: Vec<Vec<usize>> =
                brackets.owned().iter().map(|it| block(it.piece.clone()).collect()).collect();
            let within = brackets.owned();
            let whole = block(within[0].piece.start..within[within.len() - 1].piece.end);
            let moved = blocks.remove(*from);
            blocks.insert(*to, moved);
            renamed.splice(whole, blocks.concat());
        }
        Change::Rename { .. } => {}
    }
    (names, renamed)
}

proptest! {
    #[test]
    fn a_change_keeps_all_other_values_every_comment_and_whose_it_is_and_can_be_taken_back(
        text in lists(),
        kind in 0..5,
        (place, from, to) in any::<(Index, Index, Index)>(),
    ) {
        let tree = tree_of(&text).unwrap();
        let mut all = Vec::new();
        paths(tree.root(), &Path::default(), &mut all);
        let path = all[place.index(all.len())].clone();
        let within = path.brackets(tree.root());
        let count = within.map_or(0, |brackets| brackets.owned().len());
        let added = match within.map_or("", Raw::first) {
            "(" => "zz: 1",
            "{" => "77: 1",
            _ => "(zz: 1)",
        };
        let change = match kind {
            0 => Change::Set { path: path.clone(), value: "(zz: 1)".to_owned() },
            1 if within.is_some() => {
                Change::Insert { path: path.clone(), at: from.index(count + 1), entry: added.to_owned() }
            }
            2 if within.is_some_and(|it| it.first() != "[") => {
                let name = if added == "zz: 1" { "zz" } else { "77" };
                Change::Set { path: path.then(name), value: "1".to_owned() }
            }
            3 if count > 0 => {
                Change::Move { path: path.clone(), from: from.index(count), to: to.index(count) }
            }
            _ => Change::Remove { path: path.clone() },
        };
        let edits = change.edits(&text);
        prop_assert!(edits.is_ok(), "{:?} of {}", change, text);
        let edits = edits.unwrap();
        let after = edits.applied_to(&text).unwrap();
        let (names, renamed) = names_after(&change, &text, &after);
        let (old, new) = (owned_comments(&text, &names), owned_comments(&after, &renamed));
        // Only what was replaced or taken out may have had comments of its own.
        match change {
            Change::Remove { .. } | Change::Set { .. } => {
                let lost = new.iter().find(|it| !old.contains(it));
                prop_assert!(lost.is_none(), "{:?}: {:?} of\n{}\nis\n{}", change, lost, text, after);
            }
            _ => {
                let lost = old.iter().zip(&new).find(|(old, new)| old != new);
                prop_assert_eq!(&old, &new, "{:?}: {:?} of\n{}\nis\n{}", change, lost, text, after);
            }
        }
        let back = edits.inverse(&text).unwrap();
        prop_assert_eq!(back.applied_to(&after).unwrap(), text);
    }
}
