//! Limit of a charge, a reduction or a way to pay to plans with certain contents.

use super::{AddOnIndex, PackageIndex, TechniqueIndex};

/// Limit to plans with certain contents. What is named and sold in other lists of the file alone is
/// left out, so that what names nothing else is met by no plan.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct OnlyWith {
    /// With one of these techniques, or one of the packages; `None` if none are named.
    pub techniques: Option<Vec<TechniqueIndex>>,
    /// With one of these packages, or one of the techniques; `None` if none are named.
    pub packages: Option<Vec<PackageIndex>>,
    /// With one of these add-ons, too; `None` if none are named.
    pub add_ons: Option<Vec<AddOnIndex>>,
}

impl OnlyWith {
    /// True if every plan meets it.
    pub fn names_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// True if it is a matter of what is treated.
    pub fn names_treatments(&self) -> bool {
        self.techniques.is_some() || self.packages.is_some()
    }

    /// True if something that it names is in this list.
    pub fn can_be_met(&self) -> bool {
        let has_technique = self.techniques.iter().flatten().next().is_some();
        let has_package = self.packages.iter().flatten().next().is_some();
        (!self.names_treatments() || has_technique || has_package)
            && self.add_ons.as_ref().is_none_or(|named| !named.is_empty())
    }
}
