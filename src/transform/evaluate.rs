//! The entry: evaluates with every operation that there is.

use super::engine::{self, Outcome};
use super::operations;
use super::subject::{Mapping, Subject, World};
use super::trace::{Step, Tracer};
use serde_json::Value;

/// Computes the value of a transform.
///
/// # Errors
/// The reason why it cannot be computed, in words for people.
pub fn evaluate(transform: &Value, subject: &Subject, world: &dyn World) -> Outcome {
    evaluate_mapped(transform, subject, &Mapping::default(), world)
}

/// Computes the value of a transform within a mapping, which may give it an input.
///
/// # Errors
/// As [`evaluate`].
pub fn evaluate_mapped(transform: &Value, subject: &Subject, mapping: &Mapping, world: &dyn World) -> Outcome {
    engine::run(operations::find, transform, subject, mapping, world, None)
}

/// Computes the value of a transform and records each step.
pub fn trace(transform: &Value, subject: &Subject, mapping: &Mapping, world: &dyn World) -> (Vec<Step>, Outcome) {
    let tracer = Tracer::default();
    let outcome = engine::run(operations::find, transform, subject, mapping, world, Some(&tracer));
    (tracer.into_steps(), outcome)
}
