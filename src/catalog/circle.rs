//! Circles of entries that each may belong to another.

/// True if a way from some entry to what it belongs to, by their positions, and on from there comes
/// back to where it has been. Each entry is passed once, as ways may be long.
pub(super) fn has_circle(belongs_to: &[Option<usize>]) -> bool {
    // From which entry each was come to first.
    let mut come_from: Vec<Option<usize>> = vec![None; belongs_to.len()];
    for start in 0..belongs_to.len() {
        let mut at = Some(start);
        while let Some(position) = at {
            let Some(from) = come_from.get_mut(position) else { break };
            if let Some(earlier) = *from {
                if earlier == start {
                    return true;
                }
                break;
            }
            *from = Some(start);
            at = belongs_to.get(position).copied().flatten();
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_circle_is_found_wherever_a_way_leads_into_it() {
        for ways in [
            vec![Some(0)],
            vec![Some(1), Some(0)],
            vec![Some(1), Some(2), Some(3), Some(1)],
            vec![None, Some(3), None, Some(4), Some(3)],
        ] {
            assert!(has_circle(&ways), "{ways:?}");
        }
        for ways in [
            vec![],
            vec![None],
            vec![Some(1), Some(2), None, Some(1), Some(0)],
            vec![None, Some(0), Some(0), Some(2), Some(2)],
        ] {
            assert!(!has_circle(&ways), "{ways:?}");
        }
    }
}
