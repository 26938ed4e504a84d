//! Requests to any path of the service, from the arguments of `ApiClient.request`, without a declared operation.

use super::build::{file_path, timeouts};
use super::file::{UploadFile, bytes};
use super::headers::RequestHeaders;
use super::multipart::MultipartForm;
use crate::api::client::api_client::ApiClient;
use crate::api::client::call_options::CallOptions;
use crate::api::settings::bad_value::{api_type_error, api_value_error, cannot_convert, shown, unsendable};
use crate::client::{Request, RequestBody};
use crate::model;
use crate::schema::{HttpMethod, Type};
use crate::syntax::encode;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDate, PyDict, PyFloat, PyInt, PyList, PyMapping, PyString, PyTuple};

const JSON: &str = "application/json";
const CONTENT_TYPE: &str = "Content-Type";

/// The arguments of a request, by name.
struct GivenArguments<'a, 'py>(&'a Bound<'py, PyDict>);

impl<'py> GivenArguments<'_, 'py> {
    /// The value of an argument, if it was passed.
    fn get(&self, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        Ok(self.0.get_item(name)?.filter(|value| !value.is_none()))
    }

    fn text(&self, name: &str) -> PyResult<Option<String>> {
        let convert = |value: Bound<'py, PyAny>| value.extract().map_err(|error| cannot_convert(name, &value, error));
        self.get(name)?.map(convert).transpose()
    }

    /// Pairs of names and values: of a mapping, or of a sequence of pairs.
    fn pairs(&self, name: &str) -> PyResult<Vec<(String, Bound<'py, PyAny>)>> {
        let Some(value) = self.get(name)? else {
            return Ok(Vec::new());
        };
        let items = match value.cast::<PyMapping>() {
            Ok(mapping) => mapping.items()?.into_any(),
            Err(_) => value.clone(),
        };
        let items = items.try_iter().and_then(|items| {
            let pairs = items.map(|item| item?.extract::<(String, Bound<'py, PyAny>)>());
            pairs.collect::<PyResult<Vec<_>>>()
        });
        items.map_err(|error| unsendable(value.py(), error)).map_err(|error| {
            let is_no_pair = |error: &PyErr| {
                error.is_instance_of::<PyTypeError>(value.py()) || error.is_instance_of::<PyValueError>(value.py())
            };
            if is_no_pair(&error) {
                let message = format!("{name} should be a mapping, or pairs of names and values");
                return api_type_error(value.py(), &message);
            }
            error
        })
    }
}

/// The request of `ApiClient.request`.
///
/// # Errors
/// `ApiTypeError` and `ApiValueError` for an argument that cannot be sent.
pub(crate) fn build<'py>(
    client: &Bound<'py, ApiClient>,
    method: &Bound<'py, PyAny>,
    path: &Bound<'py, PyAny>,
    given: &Bound<'py, PyDict>,
) -> PyResult<Request> {
    let (py, given) = (client.py(), GivenArguments(given));
    let method = method_of(method)?;
    let path: String = path
        .extract()
        .map_err(|error| cannot_convert("path", path, unsendable(py, error)))?;
    let mut headers = RequestHeaders::new();
    headers.set("Accept", format!("{JSON}, */*"));
    headers.merge(&ApiClient::headers(client))?;
    let (body, media) = body(py, &given)?;
    if let Some(media) = &media {
        headers.set(CONTENT_TYPE, media.clone());
    }
    let own = PyDict::new(py);
    for (name, value) in given.pairs("headers")? {
        own.set_item(name, value)?;
    }
    headers.merge(&own)?;
    if let Some(media) = given.text("content_type")? {
        headers.set(CONTENT_TYPE, media);
    }
    if let Some(media) = media.filter(|media| media.starts_with("multipart/")) {
        // Only this media type names the boundary of the parts.
        headers.set(CONTENT_TYPE, media);
    }
    let (retries, timeout) = (given.get("retries")?, given.get("timeout")?);
    let options = CallOptions::of(retries.as_ref(), timeout.as_ref(), None)?;
    let save_to = given.get("download_to")?;
    let save_to = save_to.map(|path| file_path("download_to", &path)).transpose()?;
    Ok(Request {
        method: method.as_str(),
        path: with_query(path, &given)?,
        headers: headers.into_pairs(),
        body,
        timeout: timeouts(client, &options, None)?,
        retries: options.retries,
        authorization: None,
        save_to,
    })
}

fn method_of(given: &Bound<'_, PyAny>) -> PyResult<HttpMethod> {
    let text: String = given
        .extract()
        .map_err(|error| cannot_convert("method", given, error))?;
    HttpMethod::of(&text.to_ascii_uppercase()).ok_or_else(|| {
        let message = format!(
            "method must be GET, HEAD, POST, PUT, PATCH or DELETE (got {})",
            shown(given)
        );
        api_value_error(given.py(), &message)
    })
}

fn with_query(mut path: String, given: &GivenArguments<'_, '_>) -> PyResult<String> {
    let mut query = Vec::new();
    for (name, value) in given.pairs("query")? {
        if !value.is_none() {
            query.push((name.clone(), query_text(&name, &value)?));
        }
    }
    if query.is_empty() {
        return Ok(path);
    }
    let query: Vec<_> = query.iter().map(|(name, text)| (name.as_str(), text.clone())).collect();
    path.push(if path.contains('?') { '&' } else { '?' });
    path.push_str(&encode::query(query));
    Ok(path)
}

/// The text of a value in the query. Elements of a list are joined by commas, as the service's own lists are.
fn query_text(name: &str, value: &Bound<'_, PyAny>) -> PyResult<String> {
    let py = value.py();
    if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
        let texts = value.try_iter()?.map(|element| scalar_text(name, &element?));
        return Ok(texts.collect::<PyResult<Vec<_>>>()?.join(","));
    }
    scalar_text(name, value).map_err(|error| unsendable(py, error))
}

fn scalar_text(name: &str, value: &Bound<'_, PyAny>) -> PyResult<String> {
    if let Ok(flag) = value.cast::<PyBool>() {
        return Ok(flag.is_true().to_string());
    }
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(text.to_str()?.to_owned());
    }
    if value.is_instance_of::<PyDate>() {
        return value.call_method0("isoformat")?.extract();
    }
    if value.is_instance_of::<PyInt>() || value.is_instance_of::<PyFloat>() {
        return value.str()?.extract();
    }
    let message = format!("query: {name} should be text, a number, a boolean, a date or a list of them");
    Err(api_type_error(value.py(), &message))
}

/// The body and its media type: a form if there are files, text and bytes unchanged, and everything else as JSON.
fn body(py: Python<'_>, given: &GivenArguments<'_, '_>) -> PyResult<(Option<RequestBody>, Option<String>)> {
    let files = given.pairs("files")?;
    if !files.is_empty() {
        let mut form = MultipartForm::new();
        for (name, value) in given.pairs("body")? {
            form.text(&name, raw(&value)?.map_or_else(|| json(py, &value), Ok)?);
        }
        for (name, value) in files {
            form.file(py, &name, UploadFile::of(&name, &value)?)?;
        }
        let media = form.media_type();
        return Ok((Some(form.into_body()), Some(media)));
    }
    let Some(value) = given.get("body")? else {
        return Ok((None, None));
    };
    let body = raw(&value)?.map_or_else(|| json(py, &value), Ok)?;
    Ok((Some(body.into()), Some(JSON.to_owned())))
}

/// The bytes of text and bytes.
fn raw(value: &Bound<'_, PyAny>) -> PyResult<Option<Vec<u8>>> {
    match value.cast::<PyString>() {
        Ok(text) => Ok(Some(text.to_str()?.as_bytes().to_vec())),
        Err(_) => Ok(bytes(value)),
    }
}

fn json(py: Python<'_>, value: &Bound<'_, PyAny>) -> PyResult<Vec<u8>> {
    model::request_body(py, "", &Type::Any, value, "body")
}
