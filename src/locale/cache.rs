//! Formatters that were asked for last. To load one takes far longer than to write with it, and the
//! window writes its amounts anew in every frame.

use std::{collections::VecDeque, rc::Rc};

/// The window, the patient's view and the quote may each have a locale of their own.
const MOST: usize = 4;

/// The last few values, each with what it was made for.
pub(super) struct Cache<K, V>(VecDeque<(K, Rc<V>)>);

impl<K, V> Cache<K, V> {
    pub(super) const fn new() -> Self {
        Self(VecDeque::new())
    }

    /// The value that was made for something, made now if it is not kept.
    pub(super) fn get(
        &mut self,
        is_for: impl Fn(&K) -> bool,
        make: impl FnOnce() -> (K, V),
    ) -> Rc<V> {
        if let Some((_, value)) = self.0.iter().find(|(of, _)| is_for(of)) {
            return Rc::clone(value);
        }
        let (of, value) = make();
        let value = Rc::new(value);
        self.0.truncate(MOST - 1);
        self.0.push_front((of, Rc::clone(&value)));
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_few_values_are_made_once() {
        let mut made = Vec::new();
        let mut cache = Cache::new();
        for wanted in [1, 2, 1, 3, 4, 2, 5, 6, 2, 1] {
            let value = cache.get(
                |of| *of == wanted,
                || {
                    made.push(wanted);
                    (wanted, wanted * 10)
                },
            );
            assert_eq!(*value, wanted * 10);
        }
        assert_eq!(made, [1, 2, 3, 4, 5, 6, 2, 1]);
    }
}
