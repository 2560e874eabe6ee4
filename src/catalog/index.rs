//! Indexes of the entries of a price list: a type of index for each kind of entry.

/// Index of an entry of one kind. Not to be named outside `catalog`, so that nobody else makes one
/// up.
pub trait EntryIndex: Copy {
    /// The kind of entry, as a message calls it.
    const KIND: &'static str;

    /// The index of the entry at a position.
    fn at(position: u16) -> Self;

    /// The position in file order.
    fn position(self) -> usize;
}

/// An index type for the entries of one kind, by which the list is asked for one: `list[offer]`.
macro_rules! index {
    ($(#[$doc:meta])* $name:ident, $kind:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u16);

        impl $name {
            /// Position in file order, counted from 0.
            pub fn position(self) -> usize {
                usize::from(self.0)
            }
        }

        impl EntryIndex for $name {
            const KIND: &'static str = $kind;

            fn at(position: u16) -> Self {
                Self(position)
            }

            fn position(self) -> usize {
                self.position()
            }
        }
    };
}

index!(
    /// Index of a [`Technique`](super::Technique) of a price list.
    TechniqueIndex,
    "technique"
);
index!(
    /// Index of a [`TreatmentArea`](super::TreatmentArea) of a price list.
    AreaIndex,
    "area"
);
index!(
    /// Index of a [`SizeClass`](super::SizeClass) of a price list.
    SizeIndex,
    "size"
);
index!(
    /// Index of a [`Concern`](super::Concern) of a price list.
    ConcernIndex,
    "concern"
);
index!(
    /// Index of a [`Offer`](super::Offer) of a price list.
    OfferIndex,
    "offer"
);
index!(
    /// Index of a [`AddOn`](super::AddOn) of a price list.
    AddOnIndex,
    "add-on"
);
index!(
    /// Index of a [`Package`](super::Package) of a price list.
    PackageIndex,
    "package"
);
index!(
    /// Index of a [`Fee`](super::Fee) of a price list.
    FeeIndex,
    "fee"
);
index!(
    /// Index of a [`SpecialPrice`](super::SpecialPrice) of a price list.
    SpecialPriceIndex,
    "special price"
);
index!(
    /// Index of a [`Membership`](super::Membership) of a price list.
    MembershipIndex,
    "membership"
);
index!(
    /// Index of a [`Discount`](super::Discount) of a price list.
    DiscountIndex,
    "discount"
);
