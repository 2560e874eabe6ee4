//! What an estimate means: properties over arbitrary price lists and selections, and a slow,
//! obviously right reference that enumerates everything.

mod add_ons;
mod arbitrary;
mod as_you_go;
mod bookings;
mod calendar;
mod chair_time;
mod concerns;
mod decided;
mod derivation;
mod fit;
mod hints;
mod hostile;
mod invariances;
mod packages;
mod payment;
mod properties;
mod reference;
mod same;
