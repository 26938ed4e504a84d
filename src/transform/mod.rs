//! Computes what transforms give, as the product documents them. Knows no server, no database and no Python.
//!
//! A transform is JSON: `type`, and `attributes` in which texts and further transforms stand, nested up to a limit. An operation
//! is a function in the file of its family (`text`, `dates`, `choices`, …), named in `operations`.

mod accounts;
mod budget;
mod choices;
mod condition;
mod countries;
mod dates;
mod engine;
mod error;
mod languages;
mod methods;
mod names;
mod operations;
mod pattern;
mod phones;
mod random;
mod regex;
mod rules;
mod sources;
mod text;
mod velocity;

pub use budget::Budget;
pub use engine::{Account, Outcome, Subject, World, evaluate};
pub use error::{Error, Limit, Place};
