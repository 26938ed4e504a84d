//! Lint of transforms without a tenant, from a document with all its input.

use super::evaluation::by_name;
use crate::syntax::deep;
use crate::transform::{self, Finding};
use serde::Deserialize;
use serde_json::Value;

/// Transforms, and the stored ones that they may refer to.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LintInput {
    transforms: Vec<LintedTransform>,
    stored: Vec<Value>,
}

/// A transform that is checked.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LintedTransform {
    transform: Value,
    /// The transform is the definition of a mapping.
    mapping: bool,
}

/// Checks each transform of a document with `transforms` and `stored`; returns the findings of each.
///
/// # Errors
/// If the document is not valid.
pub fn run_document(given: Value) -> Result<Vec<Vec<Finding>>, transform::Error> {
    let failed = |error: String| transform::Error::from(error);
    let lint = || {
        let given: LintInput = serde_json::from_value(given).map_err(|error| failed(error.to_string()))?;
        let stored = by_name(given.stored, |transform| transform.get("name"));
        let each = given.transforms.iter();
        Ok(each
            .map(|each| transform::lint(&each.transform, &stored, each.mapping))
            .collect())
    };
    deep::with_room(lint).map_err(|error| failed(error.to_string()))?
}

/// Checks JSON text, as [`run_document`].
///
/// # Errors
/// As [`run_document`].
pub fn run(given: &str) -> Result<Vec<Vec<Finding>>, transform::Error> {
    let parsed = deep::parse(given.as_bytes()).map_err(|error| transform::Error::from(error.to_string()))?;
    run_document(parsed)
}
