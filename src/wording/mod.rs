//! An estimate in the plain words of the desk.
//!
//! Short, without exclamation marks and without medical promises; every text stands in
//! `assets/lang/*/wording.ftl`. Names of areas, techniques and add-ons are the owner's own.

mod as_you_go;
mod booked;
mod calendar;
mod cause;
mod condition;
mod counted;
mod derivation;
mod edition;
mod explanation;
mod hint;
mod membership;
mod notice;
mod offer;
mod other_steps;
mod package;
mod part_prices;
mod payment;
mod payment_steps;
mod percent_off;
mod phrasebook;
mod plan_name;
mod reduction;
mod refusal;
mod sessions;
mod total;
mod units;
mod unpriced;
mod worked_out;

pub use as_you_go::{as_you_go, as_you_go_terms};
pub use calendar::{calendar, calendar_warning, minutes};
pub use cause::cause;
pub use condition::{condition, special_condition, visit_days};
pub use counted::{amount, counted, credit_limit, label};
pub use derivation::{StepWords, step};
pub use edition::list_ended;
pub use explanation::{ExplainedStep, explanation};
pub use hint::{hint, saving};
pub use membership::{member_fees, membership, membership_terms};
pub use notice::{notice, notices};
pub use offer::offer_label;
pub use package::package_contents;
pub use payment::payment;
pub use phrasebook::Phrasebook;
pub use plan_name::{fitted_plan_name, plan_name};
pub use refusal::{Refusal, error};
pub(crate) use sessions::least_to_most;
pub use sessions::{advised, are_neighbours, sessions};
pub use total::{total, total_if_booked, treated, treatment_on_request};
pub use units::units_of;
pub use unpriced::unpriced;
pub use worked_out::worked_out;
