//! A discount by hand being typed.

/// A discount by hand being typed.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct DiscountField {
    /// How much, as typed.
    pub text: String,
    /// Whether that is an amount, and not a percentage.
    pub is_amount: bool,
    /// Why.
    pub reason: String,
    /// What is wrong with it, once it was tried.
    pub fault: Option<DiscountFault>,
}

/// What is wrong with a discount by hand, in words, by the field that it stands beside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DiscountFault {
    /// With how much.
    HowMuch(String),
    /// With the reason.
    Reason(String),
}
