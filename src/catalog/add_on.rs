//! Chosen extras and fees.

use super::{Ladder, Price, SourceRef};

/// An extra that is chosen beside a treatment, or alone where it has a price of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddOn {
    /// The owner's short name, unique among add-ons.
    pub id: String,
    /// The name that a patient reads.
    pub label: String,
    /// What it costs beside a treatment: singles and courses of its own.
    pub ladder: Ladder,
    /// What one unit of the ladder is.
    pub basis: Basis,
    /// What it costs without a treatment; `None` where it is not sold alone.
    pub alone: Option<Price>,
    /// Why one would take it, in a few words.
    pub reason: Option<String>,
    /// Minutes that it adds to an appointment.
    pub minutes: Option<u16>,
    /// Where it stands in the file.
    pub source: SourceRef,
}

/// How often an add-on is charged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// At every session.
    PerSession,
    /// Once for the whole plan.
    Once,
}

/// A charge that is no treatment: a consultation, a patch test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fee {
    /// The owner's short name, unique among fees.
    pub id: String,
    /// The name that a patient reads.
    pub label: String,
    /// What it costs.
    pub price: Price,
    /// When it enters a plan.
    pub when: FeeWhen,
    /// Where it stands in the file.
    pub source: SourceRef,
}

/// When a [`Fee`] enters a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeeWhen {
    /// In every plan.
    Always,
    /// Where the client is new.
    NewClients,
    /// Where it is chosen.
    Chosen,
}
