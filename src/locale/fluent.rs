//! Contents of a Fluent file: its texts, and the variables that each puts in.

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use std::collections::BTreeSet;

/// Something in a file that is not written as Fluent has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// Its line, counted from 1.
    pub(super) line: usize,
    /// Text that was expected there.
    pub(super) what: String,
}

/// Every key of a text in Fluent's form, with the variables of its text.
pub(super) fn messages(text: &str) -> Result<Vec<(String, BTreeSet<String>)>, Fault> {
    let resource = parser::parse(text).map_err(|(_, faults)| {
        let first = faults.into_iter().next();
        first.map_or(Fault { line: 1, what: String::new() }, |fault| Fault {
            line: text.get(..fault.pos.start).unwrap_or_default().matches('\n').count() + 1,
            what: fault.kind.to_string(),
        })
    })?;
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name.to_owned(), variables(&message.value?))),
        _ => None,
    });
    Ok(messages.collect())
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut variables = BTreeSet::new();
    collect(pattern, &mut variables);
    variables
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) = expression;
        if let InlineExpression::VariableReference { id } = inline {
            variables.insert(id.name.to_owned());
        }
        if let Expression::Select { variants, .. } = expression {
            for variant in variants {
                collect(&variant.value, variables);
            }
        }
    }
}
