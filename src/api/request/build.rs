//! Builds the request of a call from its arguments.

use super::arguments::Arguments;
use super::credential::CallCredential;
use super::headers::RequestHeaders;
use super::multipart::MultipartForm;
use super::path;
use crate::api::client::api_client::ApiClient;
use crate::api::client::call_options::CallOptions;
use crate::api::settings::bad_value::{api_type_error, api_value_error, cannot_convert};
use crate::api::settings::seconds::Seconds;
use crate::api::settings::values::SettingValues;
use crate::client::{Request, RequestBody, Timeout};
use crate::model;
use crate::schema::{Operation, Version};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyMapping, PyString};
use std::path::PathBuf;

/// The request of a call.
///
/// # Errors
/// `ApiTypeError`, `ApiValueError` or `ValidationError` for an argument that cannot be sent.
pub(crate) fn build<'py>(
    version: &'static Version,
    operation: &'static Operation,
    client: &Bound<'py, ApiClient>,
    options: &CallOptions,
    arguments: &Arguments<'py>,
) -> PyResult<Request> {
    let py = client.py();
    let [
        timeout,
        retries,
        credential,
        content_type,
        call_headers,
        host_index,
        download_to,
    ] = &arguments.common;
    if host_index.as_ref().is_some_and(|index| !index.eq(0).unwrap_or(false)) {
        return Err(api_value_error(
            py,
            "_host_index must be 0: the host is the configuration's base_url",
        ));
    }
    let mut headers = RequestHeaders::new();
    headers.set("Accept", accept(operation, arguments));
    headers.merge(&ApiClient::headers(client))?;
    let (body, media) = body(py, version, operation, arguments)?;
    if let Some(media) = media {
        let given = content_type.as_ref().map(|value| value.str()?.extract()).transpose()?;
        headers.set("Content-Type", given.unwrap_or(media));
    }
    let configuration = ApiClient::configured(client)?;
    let safe = configuration
        .get()
        .read(py, |values| values.safe_chars_for_path_param.clone());
    let mut path = path::path_and_query(py, version, operation, arguments, &safe, &mut headers)?;
    if let Some(of_view) = &options.headers {
        headers.merge(of_view.bind(py))?;
    }
    if let Some(given) = call_headers {
        headers.merge(&dictionary(given)?)?;
    }
    let credential = credential.as_ref().map(CallCredential::from_mapping).transpose()?;
    let authorization = credential.map(|credential| credential.apply(&mut headers, &mut path));
    Ok(Request {
        method: operation.method.as_str(),
        path,
        headers: headers.into_pairs(),
        body,
        timeout: timeouts(client, options, timeout.as_ref())?,
        retries: retries.as_ref().map(number_of_retries).transpose()?.or(options.retries),
        authorization,
        save_to: download_to.as_ref().map(|path| target(operation, path)).transpose()?,
    })
}

/// The file that a download is written to.
fn target(operation: &Operation, given: &Bound<'_, PyAny>) -> PyResult<PathBuf> {
    if !operation.is_download() {
        let message = format!(
            "_download_to is only for downloads: {}() returns JSON",
            operation.python
        );
        return Err(api_type_error(given.py(), &message));
    }
    file_path("_download_to", given)
}

/// A path.
///
/// # Errors
/// `ApiTypeError` for any other value.
pub(super) fn file_path(name: &str, given: &Bound<'_, PyAny>) -> PyResult<PathBuf> {
    given.extract().map_err(|error| cannot_convert(name, given, error))
}

/// The argument `_headers` as a dictionary.
fn dictionary<'py>(given: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDict>> {
    let py = given.py();
    let given = given
        .cast::<PyMapping>()
        .map_err(|_| api_type_error(py, "_headers must be a mapping of strings"))?;
    let headers = PyDict::new(py);
    headers.update(given)?;
    Ok(headers)
}

/// The timeouts of a call, if they differ from those of the configuration.
pub(super) fn timeouts(
    client: &Bound<'_, ApiClient>,
    options: &CallOptions,
    value: Option<&Bound<'_, PyAny>>,
) -> PyResult<Option<Timeout>> {
    if value.is_none() && options.timeout.is_none() {
        return Ok(None);
    }
    let mut timeouts = ApiClient::configured(client)?
        .get()
        .read(client.py(), SettingValues::timeouts);
    if let Some(seconds) = options.timeout {
        timeouts = seconds.or(timeouts);
    }
    if let Some(value) = value {
        let seconds: Seconds = value
            .extract()
            .map_err(|error| cannot_convert("_request_timeout", value, error))?;
        timeouts = seconds.or(timeouts);
    }
    Ok(Some(timeouts))
}

fn number_of_retries(value: &Bound<'_, PyAny>) -> PyResult<u32> {
    value
        .extract()
        .map_err(|error| cannot_convert("_retries", value, error))
}

/// The body and its media type.
fn body<'py>(
    py: Python<'py>,
    version: &'static Version,
    operation: &'static Operation,
    arguments: &Arguments<'py>,
) -> PyResult<(Option<RequestBody>, Option<String>)> {
    if !operation.form.is_empty() {
        let form = MultipartForm::of(py, version.name, operation.form, &arguments.form)?;
        let media = form.media_type();
        return Ok((Some(form.into_body()), Some(media)));
    }
    let Some(declared) = operation.body else {
        return Ok((None, None));
    };
    let media = Some(declared.content_type.to_owned());
    match arguments
        .body
        .as_ref()
        .filter(|value| !declared.optional || !value.is_none())
    {
        Some(value) => {
            let body = model::request_body(py, version.name, &declared.ty, value, declared.python)?;
            Ok((Some(body.into()), media))
        }
        None => Ok((None, None)),
    }
}

/// The media types of the response; one that an argument names, such as a report's `fileFormat`, is first.
fn accept(operation: &Operation, arguments: &Arguments<'_>) -> String {
    const JSON: &str = "application/json";
    let media = operation.success().map_or(&[][..], |success| success.media);
    if media.is_empty() {
        return JSON.to_owned();
    }
    let given = arguments.parameters.iter().flatten().filter_map(|value| {
        let text = value.cast::<PyString>().ok()?;
        Some(format!("/{}", text.to_str().ok()?))
    });
    let given: Vec<String> = given.collect();
    let named = media
        .iter()
        .find(|media| given.iter().any(|end| media.ends_with(end.as_str())));
    let mut wanted: Vec<&str> = named.map_or_else(|| media.to_vec(), |named| vec![*named]);
    if !wanted.contains(&JSON) {
        wanted.push(JSON);
    }
    wanted.join(", ")
}
