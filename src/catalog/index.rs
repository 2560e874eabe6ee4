//! Which entry of a price list is meant: a type of index for each kind of entry.

/// Which entry of one kind. Not to be named outside `catalog`, so that nobody else makes one up.
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
    /// Which [`Technique`](super::Technique) of a price list.
    TechniqueIndex,
    "technique"
);
index!(
    /// Which [`TreatmentArea`](super::TreatmentArea) of a price list.
    AreaIndex,
    "area"
);
index!(
    /// Which [`SizeClass`](super::SizeClass) of a price list.
    SizeIndex,
    "size"
);
index!(
    /// Which [`Concern`](super::Concern) of a price list.
    ConcernIndex,
    "concern"
);
index!(
    /// Which [`Offer`](super::Offer) of a price list.
    OfferIndex,
    "offer"
);
index!(
    /// Which [`AddOn`](super::AddOn) of a price list.
    AddOnIndex,
    "add-on"
);
index!(
    /// Which [`Package`](super::Package) of a price list.
    PackageIndex,
    "package"
);
index!(
    /// Which [`Fee`](super::Fee) of a price list.
    FeeIndex,
    "fee"
);
index!(
    /// Which [`SpecialPrice`](super::SpecialPrice) of a price list.
    SpecialPriceIndex,
    "special price"
);
index!(
    /// Which [`Membership`](super::Membership) of a price list.
    MembershipIndex,
    "membership"
);
index!(
    /// Which [`Discount`](super::Discount) of a price list.
    DiscountIndex,
    "discount"
);
