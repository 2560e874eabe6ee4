//! Reason why an entry can't be added to a price list.

/// Reason why an entry can't be added.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CatalogError {
    /// Two entries of a kind share an id.
    #[error("there are two entries with the id \"{0}\"")]
    SameId(String),
    /// Two offers sell one technique for equal areas and size.
    #[error("the offer \"{0}\" already sells this technique for these areas")]
    SameOffer(String),
    /// An offer names no area.
    #[error("an offer needs at least one area")]
    NoArea,
    /// A treatment of a package names no technique of which to choose.
    #[error("a treatment of a package needs at least one technique")]
    NoTechnique,
    /// An index came from another list.
    #[error("an entry refers to something that is not in this list")]
    Foreign,
    /// More entries of a kind than can be counted.
    #[error("a list holds at most 65,000 entries of a kind")]
    TooMany,
    /// An add-on area that must be beside itself.
    #[error("an add-on area needs another area beside it, not itself")]
    BesideItself,
    /// An area that is part of itself, over others or not.
    #[error("an area can't be part of itself")]
    PartOfItself,
    /// An add-on that needs or excludes itself.
    #[error("an add-on can't need or exclude itself")]
    AddOnItself,
    /// An add-on that needs one that it excludes, or that excludes it.
    #[error("an add-on can't need what it excludes")]
    NeedsExcluded,
    /// A discount of more than 100 %.
    #[error("a discount is at most 100 percent")]
    MoreThanWhole,
    /// A deposit of more than 100 %.
    #[error("a deposit is at most 100 percent of the total")]
    MoreThanTotal,
    /// A membership that holds an offer or an add-on twice.
    #[error("a membership holds \"{0}\" only once")]
    HeldTwice(String),
    /// A package without a treatment and without an add-on.
    #[error("a package needs something in it")]
    EmptyPackage,
    /// A tax above 100 %.
    #[error("a tax is at most 100 percent")]
    Tax,
    /// An entry at the reduced rate of a tax that has none.
    #[error("the list's tax has no reduced rate")]
    NoReducedTax,
}
