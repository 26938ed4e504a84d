//! The entry point: evaluates a transform with the table of all operations.

use super::engine::{self, Outcome};
use super::operations;
use super::subject::{Mapping, Subject, World};
use super::trace::{Trace, Tracer};
use serde_json::Value;
use std::borrow::Cow;

/// Computes the value of a transform.
///
/// # Errors
/// The reason why it cannot be computed, as a message for the user.
pub fn evaluate(transform: &Value, subject: &Subject, world: &dyn World) -> Outcome {
    evaluate_mapped(transform, subject, &Mapping::default(), world)
}

/// Computes the value of a transform within a mapping, which may give it an input.
///
/// # Errors
/// As [`evaluate`].
pub fn evaluate_mapped(transform: &Value, subject: &Subject, mapping: &Mapping, world: &dyn World) -> Outcome {
    let transform = of_field(transform);
    engine::run(operations::find, &transform, subject, mapping, world, None)
}

/// The transform of a field of a create profile, with the field's attributes such as `cloudMaxSize`; any other transform
/// unchanged.
pub(super) fn of_field(transform: &Value) -> Cow<'_, Value> {
    let has_type = transform
        .get("type")
        .and_then(Value::as_str)
        .is_some_and(|kind| !kind.is_empty());
    let Some(inner) = transform
        .get("transform")
        .filter(|inner| !has_type && inner.is_object())
    else {
        return Cow::Borrowed(transform);
    };
    let mut inner = inner.clone();
    let further = transform.get("attributes").and_then(Value::as_object);
    if let Some(Value::Object(attributes)) = inner.get_mut("attributes") {
        for (name, value) in further.into_iter().flatten() {
            attributes.entry(name.clone()).or_insert_with(|| value.clone());
        }
    }
    Cow::Owned(inner)
}

/// Computes the value of a transform and records each step.
pub fn trace(transform: &Value, subject: &Subject, mapping: &Mapping, world: &dyn World) -> Trace {
    let tracer = Tracer::default();
    let transform = of_field(transform);
    let outcome = engine::run(operations::find, &transform, subject, mapping, world, Some(&tracer));
    tracer.into_trace(outcome)
}
