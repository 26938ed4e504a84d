//! Parses the path and query parameters of an operation, and checks its experimental header.

use crate::sandbox::responses::{BAD_CONTENT, MISSING, Rejection};
use crate::sandbox::validation::Violation;
use crate::sandbox::validation::parameter::{ParameterValue, is_list, parse_parameter};
use crate::schema::{Operation, Parameter, ParameterLocation};
use axum::http::HeaderMap;
use std::borrow::Cow;
use std::collections::HashMap;

/// Parses the parameters of an operation.
///
/// # Errors
/// If a value is not valid, or a required one is absent.
pub(super) fn parse_parameters(
    operation: &'static Operation,
    path: &[(&'static str, String)],
    query: &str,
) -> Result<HashMap<&'static str, ParameterValue>, Rejection> {
    let query: Vec<(Cow<'_, str>, Cow<'_, str>)> = url::form_urlencoded::parse(query.as_bytes()).collect();
    let mut values = HashMap::new();
    for parameter in operation.parameters {
        let text = match parameter.location {
            ParameterLocation::Path => path
                .iter()
                .find(|(name, _)| *name == parameter.wire)
                .map(|(_, text)| Cow::from(text)),
            ParameterLocation::Query => sent(parameter, &query)?,
            ParameterLocation::Header => None,
        };
        if let Some(text) = text {
            let value = parse_parameter(parameter, &text).map_err(|violation| rejection(parameter, &violation))?;
            values.insert(parameter.wire, value);
        } else if parameter.required && parameter.location == ParameterLocation::Query {
            let text = format!("{} is required and should not be empty.", parameter.wire);
            return Err(Rejection::bad_request(MISSING, &text));
        }
    }
    Ok(values)
}

/// The rejection of a value: 404 for a value in the path that is outside its enumeration, because no document has such a path.
fn rejection(parameter: &Parameter, violation: &Violation) -> Rejection {
    if parameter.location == ParameterLocation::Path && violation.is_outside_enumeration() {
        return Rejection::not_found(&violation.to_string());
    }
    Rejection::of(violation)
}

/// The text of a query parameter. A parameter that is a list may occur several times.
///
/// # Errors
/// If any other parameter occurs several times, because the client could mean either value.
fn sent<'a>(
    parameter: &Parameter,
    query: &'a [(Cow<'_, str>, Cow<'_, str>)],
) -> Result<Option<Cow<'a, str>>, Rejection> {
    let texts = query.iter().filter(|(name, _)| name == parameter.wire);
    let texts: Vec<&str> = texts.map(|(_, text)| text.as_ref()).collect();
    match *texts.as_slice() {
        [] => Ok(None),
        [text] => Ok(Some(text.into())),
        _ if is_list(parameter) => Ok(Some(texts.join(",").into())),
        _ => {
            let text = format!(
                "{} should occur once in the query (got {}).",
                parameter.wire,
                texts.len()
            );
            Err(Rejection::illegal(&text))
        }
    }
}

/// The first query parameter that an operation does not declare.
pub(super) fn undeclared_parameter(operation: &Operation, query: &str) -> Option<String> {
    let is_declared = |name: &str| {
        let mut parameters = operation.parameters.iter();
        parameters.any(|parameter| parameter.location == ParameterLocation::Query && parameter.wire == name)
    };
    let mut names = url::form_urlencoded::parse(query.as_bytes()).map(|(name, _)| name);
    names.find(|name| !is_declared(name)).map(Into::into)
}

/// Checks that a request for an experimental operation sets the header that enables it.
///
/// # Errors
/// If the header is absent or not `true`.
pub(super) fn check_experimental(operation: &Operation, headers: &HeaderMap) -> Result<(), Rejection> {
    let header = operation
        .parameters
        .iter()
        .find(|parameter| parameter.location == ParameterLocation::Header);
    let Some(header) = header.filter(|_| operation.experimental) else {
        return Ok(());
    };
    let is_enabled = headers
        .get(header.wire)
        .is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"true"));
    if is_enabled {
        return Ok(());
    }
    Err(Rejection::bad_request(
        BAD_CONTENT,
        &format!("This API is experimental: set the header {} to true.", header.wire),
    ))
}
