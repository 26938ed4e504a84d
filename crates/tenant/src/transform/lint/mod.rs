//! Lint: finds what will fail or surprise in a transform, without evaluating it.
//!
//! `transform` checks a transform against the declaration of its operation, and `values` the texts and transforms in its attributes;
//! both are methods of a `walk` through the whole.

mod near;
mod transform;
mod used;
mod values;
mod walk;

use super::evaluate::of_field;
use super::finding::Finding;
use serde_json::Value;
use std::collections::HashMap;
use walk::LintWalk;

/// Stored transforms by name.
pub type Stored = HashMap<String, Value>;

/// Finds what will fail or surprise in a transform. References are looked up in `stored`; `is_mapping` says that the transform is the
/// definition of a mapping, which has no input and computes identity attributes.
#[must_use]
pub fn lint(transform: &Value, stored: &Stored, is_mapping: bool) -> Vec<Finding> {
    LintWalk::new(stored, is_mapping).whole(&of_field(transform))
}
