//! Computes the values of transforms, as the product documents them. Does not depend on a server, a database or Python.
//!
//! A transform is JSON: `type`, and `attributes` with texts and further transforms, nested up to a limit. An operation is a
//! function in the file of its family (`text`, `dates`, `choices`, …), named in `operations`; the `engine` is
//! called with that table. Strings are templates of `velocity`; patterns are those of `regex`.

mod accounts;
mod attribute;
mod budget;
mod choices;
mod countries;
mod dates;
mod draft;
mod engine;
mod error;
mod evaluate;
mod filter;
mod finding;
mod java;
mod json;
mod languages;
mod lint;
mod names;
mod operations;
mod parts;
mod pattern;
mod person;
mod phones;
mod random;
mod regex;
mod rules;
mod sources;
mod subject;
mod text;
mod trace;
mod usernames;
mod variables;
mod velocity;
mod within;

pub use budget::Budget;
pub use engine::Outcome;
pub use error::{Error, Limit, PathStep};
pub use evaluate::{evaluate, evaluate_mapped, trace};
pub use finding::{Finding, Severity};
pub use lint::{Stored, lint};
pub use subject::{Account, Mapping, Subject, World};
pub use trace::{Branch, Step, Trace};
pub use velocity::branches as template_branches;
