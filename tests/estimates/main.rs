//! What an estimate means: properties over arbitrary price lists and selections, and a slow,
//! obviously right reference that enumerates everything.

mod arbitrary;
mod brute_force;
mod properties;
