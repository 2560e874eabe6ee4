//! Statements of several entries about one offer: they agree, or a diagnostic names both places.

use super::{Code, reader::Reader, schema::Raw};

/// The value of a key, with the place where it stands.
#[derive(Clone, Debug)]
pub(super) struct Said<'s, T> {
    pub(super) value: T,
    raw: Raw<'s>,
}

impl<'s, T: PartialEq> Said<'s, T> {
    /// Value that an entry gives a key; `None` if the key is left out, or could not be read.
    pub(super) fn with(field: Option<Raw<'s>>, value: Option<T>) -> Option<Self> {
        let (raw, value) = field.zip(value)?;
        Some(Self { value, raw })
    }

    /// Another value, said at the same place.
    pub(super) fn map(self, value: impl FnOnce(T) -> T) -> Self {
        Self { value: value(self.value), ..self }
    }

    /// Place where it is said.
    pub(super) fn place(&self) -> Raw<'s> {
        self.raw
    }

    /// Value that two entries of one offer give a key, either of them or both. If they give two,
    /// neither may win in silence.
    pub(super) fn agreed(
        reader: &mut Reader<'s>,
        key: &str,
        first: Option<Self>,
        later: Option<Self>,
    ) -> Option<Self> {
        if let Some((first, later)) = first.as_ref().zip(later.as_ref())
            && first.value != later.value
        {
            let message = format!("two entries of one offer say `{key}` differently");
            let hint = format!(
                "say it once, or the same in both; the first is on line {}",
                reader.line(first.raw)
            );
            reader.error(reader.span(later.raw), Code::Contradiction, message, hint);
        }
        first.or(later)
    }
}
