//! Pieces of price lists in `pricing/README.md`, for the tests of the library and those beside it.
//!
//! A block marked `ron` that begins with a bracket is a whole list. Any other is a piece of one:
//! fields of the list, which take the place of those of [`REST`]. A block marked `ron wrong` is
//! a piece with a mistake; it begins on line 40 of `my-clinic.ron`.

pub(crate) const README: &str = include_str!("../../pricing/README.md");

/// Fields that a piece of a list needs around it, one a line.
const REST: [&str; 7] = [
    "schema: 1,",
    "clinic: (name: \"Willow Skin Clinic\"),",
    "language: \"en-GB\",",
    "currency: \"GBP\",",
    "techniques: [(id: \"standard\", label: \"Standard\"), (id: \"prp\", label: \"PRP\"), (id: \"rf\", label: \"RF\")],",
    "areas: [(id: \"face\", label: \"Face\"), (id: \"neck\", label: \"Neck\"), (id: \"chest\", label: \"Chest\"), (id: \"abdomen\", label: \"Abdomen\"), (id: \"arms\", label: \"Arms\"), (id: \"scalp\", label: \"Scalp\")],",
    "offers: [(technique: \"standard\", areas: [\"face\"], single: 190)],",
];

/// The line on which a piece with a mistake begins.
const PIECE_LINE: usize = 40;

pub(crate) struct Block {
    pub(crate) mark: String,
    pub(crate) text: String,
}

/// A piece within a whole list.
pub(crate) fn around(piece: &str) -> String {
    let name =
        |field: &str| field.split(':').next().unwrap_or("").trim_matches(['(', ' ']).to_owned();
    let own: Vec<String> =
        piece.lines().filter(|line| !line.starts_with([' ', ')', ']', '/'])).map(name).collect();
    let rest: Vec<&str> = REST.into_iter().filter(|field| !own.contains(&name(field))).collect();
    format!("({}{}{piece}\n)\n", rest.join(" "), "\n".repeat(PIECE_LINE - 1))
}

pub(crate) fn blocks() -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut open = false;
    for line in README.lines() {
        match line.strip_prefix("```") {
            Some(mark) if !open => {
                blocks.push(Block { mark: mark.to_owned(), text: String::new() });
            }
            Some(_) => {}
            None if open => {
                let block = blocks.last_mut().expect("a block is open");
                block.text.push_str(line);
                block.text.push('\n');
                continue;
            }
            None => continue,
        }
        open = !open;
    }
    assert!(!open, "a block is never closed");
    blocks
}
