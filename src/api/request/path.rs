//! The path and the query of a request.

use super::arguments::Arguments;
use super::filter;
use super::headers::RequestHeaders;
use super::text;
use crate::api::settings::bad_value::api_value_error;
use crate::schema::{Default, Operation, Parameter, ParameterLocation, Version};
use crate::syntax::encode;
use pyo3::prelude::*;
use std::fmt::Display;
use std::ops::RangeInclusive;

/// Path and query of a call with these arguments. Sets header parameters in `headers`; `safe` are characters
/// that are not percent-encoded in the path.
///
/// # Errors
/// `ApiTypeError` or `ApiValueError` for a value that cannot be sent.
pub(super) fn path_and_query<'py>(
    py: Python<'py>,
    version: &Version,
    operation: &'static Operation,
    arguments: &Arguments<'py>,
    safe: &str,
    headers: &mut RequestHeaders,
) -> PyResult<String> {
    let mut path = format!("/{}{}", version.name, operation.path);
    let mut query = Vec::new();
    if let Some(value) = &arguments.experimental {
        headers.set("X-SailPoint-Experimental", value.str()?.extract()?);
    }
    for (parameter, value) in operation.parameters.iter().zip(&arguments.parameters) {
        let Some(value) = value.as_ref().filter(|value| !value.is_none()) else {
            if let (ParameterLocation::Header, Default::Str(default)) = (parameter.location, parameter.default) {
                headers.set(parameter.wire, default.to_owned());
            }
            continue;
        };
        filter::check(operation, parameter, value)?;
        let text = text::of_parameter(parameter, value)?;
        match parameter.location {
            ParameterLocation::Query => {
                encode::query_value(&text).map_err(|error| rejected(py, parameter, error))?;
                query.push((parameter.wire, text));
            }
            ParameterLocation::Header => headers.set(parameter.wire, text),
            ParameterLocation::Path => {
                let segment = encode::path_segment(&text, safe).map_err(|error| rejected(py, parameter, error))?;
                fill(&mut path, parameter.wire, &segment);
            }
        }
    }
    if !query.is_empty() {
        path.push('?');
        path.push_str(&encode::query(query));
    }
    Ok(path)
}

fn rejected(py: Python<'_>, parameter: &Parameter, error: impl Display) -> PyErr {
    api_value_error(py, &format!("{}: {error}", parameter.python))
}

/// Replaces `{name}` by a value.
fn fill(path: &mut String, name: &str, value: &str) {
    let mut places = path.match_indices('{').map(|(at, _)| at..=at + 1 + name.len());
    let is_named = |place: &RangeInclusive<usize>| {
        let inner = path.get(place.clone()).and_then(|place| place.strip_prefix('{'));
        inner.and_then(|place| place.strip_suffix('}')) == Some(name)
    };
    if let Some(place) = places.find(is_named) {
        path.replace_range(place, value);
    }
}
