//! Price of a selection: `estimate(&PriceList, &Selection) -> Estimate`.
//!
//! Pure and exact. The engine resolves what was picked, finds the cover of the areas and the
//! cheapest purchases for every number of sessions that is still open, and takes the envelope:
//! both ends of the total are attained by a combination that the estimate names. What is worth
//! saying comes out as typed [`Notice`]s and [`Hint`]s, which the edge puts into words.
#![deny(clippy::float_arithmetic, clippy::as_conversions)]

mod add_ons;
mod adjust;
mod as_you_go;
mod bill;
mod calendar;
mod causes;
mod chair_time;
mod combination;
mod counts;
mod cover;
mod derivation;
mod earlier;
mod effort;
mod ends;
mod engine;
mod envelope;
mod error;
mod fees;
mod fit;
mod had_courses;
mod held;
mod held_after;
mod held_once;
mod hints;
mod in_full;
mod late_booking;
mod line;
mod member_fees;
mod membership;
mod not_given;
mod not_sold;
mod notice;
mod notices;
mod offer_prices;
mod on_days;
mod optional;
mod outcome;
mod packages;
mod payment;
mod percentages;
mod plan;
mod priced_later;
mod purchase;
mod purchase_price;
mod quantities;
mod reduction;
mod request;
mod saving;
mod sizes;
mod span;
mod tax;
mod tax_share;
mod ticks;
mod to_come;
mod total;
mod treatment_prices;
mod undecided;
mod unpriced;
mod visits;
mod wholes;

pub use crate::catalog::Client;
pub use as_you_go::{AsYouGo, as_you_go};
pub use calendar::{
    Appointment, Calendar, CalendarWarning, Course, CourseEnd, calendar, valid_until,
};
pub use causes::{Cause, CauseReason};
pub use chair_time::{ChairTime, EqualVisits, chair_time, has_visits};
pub use derivation::{
    Derivation, IncludedIn, ListPrice, MembershipPart, Question, ReachedBand, Remark, Rule,
    SessionsOnDays, Step, StepAmount, What, explain,
};
pub use engine::{estimate, estimate_with_hints, estimates};
pub use error::EstimateError;
pub use fit::{Fit, FittedPlan, MAX_FIT_COMBINATIONS, MAX_FITTED_PLANS, fit};
pub use hints::Hint;
pub use in_full::is_taken_in_full;
pub use line::{LineEnd, LineItem, LineKind, Percentages, Purchase, Purchases, Undecided};
pub use member_fees::MemberFees;
pub use membership::MembershipWorth;
pub use not_given::WhyNotGiven;
pub use notice::Notice;
pub use offer_prices::single_price;
pub use on_days::OpenVisits;
pub use optional::optional_add_ons;
pub use outcome::{Estimate, OpenUnits};
pub use packages::{PlannedAreas, PlannedContent, PlannedPackage};
pub use payment::{DepositDue, Instalments, OpenDeposit, Payment};
pub use priced_later::{PricedLater, Rest};
pub use reduction::Reduction;
pub use request::add_on_availability;
pub use sizes::sizes_to_decide;
pub use tax_share::{TaxAtRate, TaxShare};
pub use to_come::OffLater;
pub use total::{PerSession, Total};
pub use treatment_prices::{treatment_prices, treatment_savings};
pub use unpriced::{Unpriced, unpriced_at};
