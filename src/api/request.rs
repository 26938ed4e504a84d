//! Builds the request of a call from its arguments.

use super::api_client::ApiClient;
use super::arguments::Arguments;
use super::error;
use super::options::{Options, Seconds};
use crate::client::{self, Request, encode};
use crate::model;
use crate::schema::{Location, Operation, Parameter, Type, Version};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyInt, PyMapping, PyString};
use secrecy::SecretString;

/// The request that a call sends.
///
/// # Errors
/// `ApiTypeError`, `ApiValueError` or `ValidationError` for an argument that cannot be sent.
pub(crate) fn build<'py>(
    version: &'static Version,
    operation: &'static Operation,
    client: &Bound<'py, ApiClient>,
    options: &Options,
    arguments: &Arguments<'py>,
) -> PyResult<Request> {
    let py = client.py();
    let [timeout, retries, authorization, content_type, headers, host_index] = &arguments.common;
    if host_index.as_ref().is_some_and(|index| !index.eq(0).unwrap_or(false)) {
        return Err(error::api_value_error(
            py,
            "_host_index can only be 0: the host is the configuration's base_url",
        ));
    }
    let mut all = Headers(vec![("Accept".to_owned(), "application/json".to_owned())]);
    all.merge(&ApiClient::headers(client))?;
    if let Some(body) = operation.body {
        let given = content_type.as_ref().map(|value| value.str()?.extract()).transpose()?;
        all.set("Content-Type", given.unwrap_or_else(|| body.content_type.to_owned()));
    }
    let path = path(version, operation, client, arguments, &mut all)?;
    if let Some(headers) = &options.headers {
        all.merge(headers.bind(py))?;
    }
    if let Some(headers) = headers {
        all.merge(
            headers
                .cast::<PyDict>()
                .map_err(|_| error::api_type_error(py, "_headers is a mapping of strings"))?,
        )?;
    }
    Ok(Request {
        method: operation.method.as_str(),
        path,
        headers: all.0,
        body: body(py, version, operation, arguments)?,
        timeout: times(client, options, timeout.as_ref())?,
        retries: retries.as_ref().map(times_again).transpose()?.or(options.retries),
        authorization: authorization.as_ref().map(authorization_header).transpose()?,
    })
}

/// The times of a call, where they are not those of the configuration.
fn times(
    client: &Bound<'_, ApiClient>,
    options: &Options,
    value: Option<&Bound<'_, PyAny>>,
) -> PyResult<Option<client::Timeout>> {
    if value.is_none() && options.timeout.is_none() {
        return Ok(None);
    }
    let mut times = ApiClient::configured(client)?.try_borrow()?.times()?;
    if let Some(seconds) = options.timeout {
        times = seconds.timeout(times)?;
    }
    let Some(value) = value else { return Ok(Some(times)) };
    let seconds: Seconds = value.extract().map_err(|_| {
        let message = "_request_timeout is a number of seconds, a pair of them (connect, read) or three (and in all)";
        error::api_type_error(value.py(), message)
    })?;
    seconds.timeout(times).map(Some)
}

fn times_again(value: &Bound<'_, PyAny>) -> PyResult<u32> {
    value
        .extract()
        .map_err(|_| error::api_type_error(value.py(), "_retries is a number, 0 for none"))
}

fn body<'py>(
    py: Python<'py>,
    version: &'static Version,
    operation: &'static Operation,
    arguments: &Arguments<'py>,
) -> PyResult<Option<Vec<u8>>> {
    match (operation.body, &arguments.body) {
        (Some(declared), Some(value)) => {
            model::request_body(py, version.name, &declared.ty, value, declared.python).map(Some)
        }
        _ => Ok(None),
    }
}

/// Path and query; header parameters go to `headers`.
fn path<'py>(
    version: &Version,
    operation: &'static Operation,
    client: &Bound<'py, ApiClient>,
    arguments: &Arguments<'py>,
    headers: &mut Headers,
) -> PyResult<String> {
    let py = client.py();
    let safe = ApiClient::configured(client)?
        .try_borrow()?
        .safe_chars_for_path_param
        .clone();
    let mut path = format!("/{}{}", version.name, operation.path);
    let mut query = Vec::new();
    for (parameter, value) in operation.parameters.iter().zip(&arguments.parameters) {
        let Some(value) = value.as_ref().filter(|value| !value.is_none()) else {
            if let (Location::Header, Some(default)) = (parameter.location, quoted(parameter.default)) {
                headers.set(parameter.wire, default.to_owned());
            }
            continue;
        };
        let text = text(parameter, value)?;
        match parameter.location {
            Location::Query => query.push((parameter.wire, text)),
            Location::Header => headers.set(parameter.wire, text),
            Location::Path => {
                let segment = encode::path_segment(&text, &safe)
                    .map_err(|error| error::api_value_error(py, &format!("{}: {error}", parameter.python)))?;
                path = path.replace(&format!("{{{}}}", parameter.wire), &segment);
            }
        }
    }
    if !query.is_empty() {
        path.push('?');
        path.push_str(&encode::query(query));
    }
    Ok(path)
}

/// The text between the quotes of a default that is a string.
fn quoted(source: &str) -> Option<&str> {
    source.strip_prefix('\'')?.strip_suffix('\'')
}

/// A parameter's value as it is sent.
fn text(parameter: &Parameter, value: &Bound<'_, PyAny>) -> PyResult<String> {
    let py = value.py();
    let wrong = |expected: &str| {
        let given = value
            .get_type()
            .name()
            .map_or_else(|_| String::new(), |name| name.to_string());
        Err(error::api_type_error(
            py,
            &format!("{} should be {expected}, not {given}", parameter.python),
        ))
    };
    match parameter.ty {
        Type::Bool => match value.cast::<PyBool>() {
            Ok(flag) => Ok(flag.is_true().to_string()),
            Err(_) => wrong("a boolean"),
        },
        Type::Int => match value.cast::<PyInt>() {
            Ok(number) if !value.is_instance_of::<PyBool>() => number_text(parameter, number),
            _ => wrong("an integer"),
        },
        _ => match value.cast::<PyString>() {
            Ok(text) => text.to_str().map(str::to_owned).map_err(|_| {
                error::api_value_error(
                    py,
                    &format!(
                        "{} has half of a surrogate pair, which is no character",
                        parameter.python
                    ),
                )
            }),
            Err(_) => wrong("a string"),
        },
    }
}

fn number_text(parameter: &Parameter, number: &Bound<'_, PyInt>) -> PyResult<String> {
    let value = number.extract::<i64>().ok();
    match (value, parameter.range) {
        (Some(value), Some((least, most))) if (least..=most).contains(&value) => Ok(value.to_string()),
        (Some(value), None) => Ok(value.to_string()),
        (_, range) => {
            let (least, most) = range.unwrap_or((i64::MIN, i64::MAX));
            let message = format!("{} should be {least} to {most}, not {number}", parameter.python);
            Err(error::api_value_error(number.py(), &message))
        }
    }
}

/// The header that `_request_auth` stands for: a mapping as the official SDK takes it, with `value` for the header.
fn authorization_header(value: &Bound<'_, PyAny>) -> PyResult<SecretString> {
    let mapping = value.cast::<PyMapping>().ok();
    let key = mapping.and_then(|mapping| mapping.get_item("key").ok());
    let is_authorization = key.is_none_or(|key| {
        key.str()
            .is_ok_and(|key| key.to_string_lossy().eq_ignore_ascii_case("authorization"))
    });
    let text = mapping
        .and_then(|mapping| mapping.get_item("value").ok())
        .and_then(|text| text.extract::<String>().ok());
    match text {
        Some(text) if is_authorization => Ok(SecretString::from(text)),
        _ => {
            let message = format!(
                "{} is a mapping with the Authorization header's text as 'value'",
                "_request_auth"
            );
            Err(error::api_type_error(value.py(), &message))
        }
    }
}

/// Headers by name; a later one takes the place of an earlier one.
struct Headers(Vec<(String, String)>);

impl Headers {
    fn set(&mut self, name: &str, value: String) {
        self.0.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.0.push((name.to_owned(), value));
    }

    fn merge(&mut self, headers: &Bound<'_, PyDict>) -> PyResult<()> {
        for (name, value) in headers {
            if !value.is_none() {
                self.set(&name.extract::<String>()?, value.str()?.extract()?);
            }
        }
        Ok(())
    }
}
