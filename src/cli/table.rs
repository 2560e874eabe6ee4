//! Rows of words under each other.

/// On which side a column is flush.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flush {
    Left,
    Right,
}

/// The rows as lines, two spaces between columns, each as wide as its widest cell.
pub(super) fn table<const N: usize>(columns: [Flush; N], rows: &[[String; N]]) -> String {
    let width = |cell: &String| cell.chars().count();
    let mut widths = [0; N];
    for row in rows {
        for (widest, cell) in widths.iter_mut().zip(row) {
            *widest = width(cell).max(*widest);
        }
    }
    let mut text = String::new();
    for row in rows {
        let cells = row.iter().zip(columns).zip(widths).map(|((cell, flush), widest)| {
            // Padding by `format!` ends at 65,535.
            let gap = " ".repeat(widest.saturating_sub(width(cell)));
            match flush {
                Flush::Left => format!("{cell}{gap}"),
                Flush::Right => format!("{gap}{cell}"),
            }
        });
        text += cells.collect::<Vec<_>>().join("  ").trim_end();
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned_and_lines_end_with_their_last_word() {
        let rows =
            [["Total", "£1,020", ""], ["Face", "£95", "each"]].map(|row| row.map(str::to_owned));
        let text = table([Flush::Left, Flush::Right, Flush::Left], &rows);
        assert_eq!(text, "Total  £1,020\nFace      £95  each\n");
    }

    #[test]
    fn a_cell_of_any_width_is_set() {
        let long = "x".repeat(70_000);
        let rows = [[long.clone(), "1".to_owned()], ["y".to_owned(), "2".to_owned()]];
        let text = table([Flush::Right, Flush::Left], &rows);
        assert_eq!(text, format!("{long}  1\n{}y  2\n", " ".repeat(69_999)));
    }
}
