//! Builds the request of a call from its arguments.

use super::api_client::ApiClient;
use super::arguments::Arguments;
use super::error;
use super::multipart::Form;
use super::options::{Options, Seconds};
use super::values::Values;
use crate::client::{self, Request};
use crate::model;
use crate::schema::{Default, Kind, Location, Operation, Parameter, Type, Version};
use crate::shared::pairs;
use crate::syntax::encode;
use crate::syntax::{filter, supported};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDate, PyDict, PyInt, PyList, PyMapping, PyString, PyTuple, PyType};
use secrecy::SecretString;
use std::ops::RangeInclusive;

const AUTHORIZATION: &str = "Authorization";

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
    let mut all = Headers(vec![("Accept".to_owned(), accept(operation, arguments))]);
    all.merge(&ApiClient::headers(client))?;
    let (body, media) = body(py, version, operation, arguments)?;
    if let Some(media) = media {
        let given = content_type.as_ref().map(|value| value.str()?.extract()).transpose()?;
        all.set("Content-Type", given.unwrap_or(media));
    }
    let mut path = path(version, operation, client, arguments, &mut all)?;
    if let Some(headers) = &options.headers {
        all.merge(headers.bind(py))?;
    }
    if let Some(given) = headers {
        let given = given
            .cast::<PyMapping>()
            .map_err(|_| error::api_type_error(py, "_headers is a mapping of strings"))?;
        let headers = PyDict::new(py);
        headers.update(given)?;
        all.merge(&headers)?;
    }
    let proof = authorization.as_ref().map(Proof::of).transpose()?;
    let authorization = proof.map(|proof| proof.apply(&mut all, &mut path));
    Ok(Request {
        method: operation.method.as_str(),
        path,
        headers: all.0,
        body,
        timeout: times(client, options, timeout.as_ref())?,
        retries: retries.as_ref().map(times_again).transpose()?.or(options.retries),
        authorization,
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
    let mut times = ApiClient::configured(client)?.get().read(client.py(), Values::times);
    if let Some(seconds) = options.timeout {
        times = seconds.over(times);
    }
    if let Some(value) = value {
        let seconds: Seconds = value
            .extract()
            .map_err(|error| error::unfit("_request_timeout", value, error))?;
        times = seconds.over(times);
    }
    Ok(Some(times))
}

fn times_again(value: &Bound<'_, PyAny>) -> PyResult<u32> {
    value.extract().map_err(|error| error::unfit("_retries", value, error))
}

/// The body and its media type.
fn body<'py>(
    py: Python<'py>,
    version: &'static Version,
    operation: &'static Operation,
    arguments: &Arguments<'py>,
) -> PyResult<(Option<Vec<u8>>, Option<String>)> {
    if !operation.form.is_empty() {
        let form = Form::of(py, version.name, operation.form, &arguments.form)?;
        let media = form.media_type();
        return Ok((Some(form.into_bytes()), Some(media)));
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
            Ok((Some(body), media))
        }
        None => Ok((None, None)),
    }
}

/// The media types of the answer, the one that an argument names first: a report's `fileFormat` is one of them.
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

/// Path and query; header parameters go to `headers`.
fn path<'py>(
    version: &Version,
    operation: &'static Operation,
    client: &Bound<'py, ApiClient>,
    arguments: &Arguments<'py>,
    headers: &mut Headers,
) -> PyResult<String> {
    let py = client.py();
    let configuration = ApiClient::configured(client)?;
    let safe = configuration
        .get()
        .read(py, |values| values.safe_chars_for_path_param.clone());
    let mut path = format!("/{}{}", version.name, operation.path);
    let mut query = Vec::new();
    if let Some(value) = &arguments.experimental {
        headers.set("X-SailPoint-Experimental", value.str()?.extract()?);
    }
    for (parameter, value) in operation.parameters.iter().zip(&arguments.parameters) {
        let Some(value) = value.as_ref().filter(|value| !value.is_none()) else {
            if let (Location::Header, Default::Str(default)) = (parameter.location, parameter.default) {
                headers.set(parameter.wire, default.to_owned());
            }
            continue;
        };
        check_filter(operation, parameter, value)?;
        let text = text(parameter, value)?;
        match parameter.location {
            Location::Query => {
                encode::query_value(&text)
                    .map_err(|error| error::api_value_error(py, &format!("{}: {error}", parameter.python)))?;
                query.push((parameter.wire, text));
            }
            Location::Header => headers.set(parameter.wire, text),
            Location::Path => {
                let segment = encode::path_segment(&text, &safe)
                    .map_err(|error| error::api_value_error(py, &format!("{}: {error}", parameter.python)))?;
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

/// Puts a value in the place of `{name}`.
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

/// Refuses a filter built in Python that the operation does not support. Text is left to the service.
fn check_filter(operation: &Operation, parameter: &Parameter, value: &Bound<'_, PyAny>) -> PyResult<()> {
    let py = value.py();
    if value.is_exact_instance_of::<PyString>() || !value.is_instance_of::<PyString>() {
        return Ok(());
    }
    static FILTER: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    if !value.is_instance(FILTER.import(py, "sailpoint.filters", "Filter")?)? {
        return Ok(());
    }
    let refuse = |why: &str| error::api_value_error(py, &format!("{}: {why}", parameter.python));
    let Some(collection) = &operation.collection else {
        return Err(refuse("this operation does not filter"));
    };
    let filter = filter::parse(value.cast::<PyString>()?.to_str()?).map_err(|fault| refuse(&fault.to_string()))?;
    supported::check(&filter, collection).map_err(|why| refuse(&why))
}

/// A parameter's value as it is sent; several are joined by commas.
fn text(parameter: &Parameter, value: &Bound<'_, PyAny>) -> PyResult<String> {
    let element = match parameter.ty {
        Type::List(element) => *element,
        ty if parameter.several && !value.is_instance_of::<PyString>() => ty,
        ty => return one(parameter, ty, value),
    };
    if !value.is_instance_of::<PyList>() && !value.is_instance_of::<PyTuple>() {
        let message = format!("{} should be a list", parameter.python);
        return Err(error::api_type_error(value.py(), &message));
    }
    let texts = value.try_iter()?.map(|item| one(parameter, element, &item?));
    Ok(texts.collect::<PyResult<Vec<_>>>()?.join(","))
}

fn one(parameter: &Parameter, ty: Type, value: &Bound<'_, PyAny>) -> PyResult<String> {
    let py = value.py();
    if let Some(values) = choices(ty) {
        check_choice(parameter, values, value)?;
    }
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
    match ty {
        Type::Bool => match value.cast::<PyBool>() {
            Ok(flag) => Ok(flag.is_true().to_string()),
            Err(_) => wrong("a boolean"),
        },
        Type::Int => match value.cast::<PyInt>() {
            Ok(number) if !value.is_instance_of::<PyBool>() => number_text(parameter, number),
            _ => wrong("an integer"),
        },
        Type::DateTime | Type::Date if value.is_instance_of::<PyDate>() => value.call_method0("isoformat")?.extract(),
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

/// The values of an enumeration.
fn choices(ty: Type) -> Option<&'static [&'static str]> {
    match ty {
        Type::Choice(values) => Some(values),
        Type::Model(model) => match model.kind {
            Kind::Enum(values) => Some(values),
            _ => None,
        },
        _ => None,
    }
}

fn check_choice(parameter: &Parameter, values: &[&str], value: &Bound<'_, PyAny>) -> PyResult<()> {
    let Ok(text) = value.cast::<PyString>() else {
        return Ok(());
    };
    let text = text.to_string_lossy();
    if values.contains(&&*text) {
        return Ok(());
    }
    let message = format!(
        "{} should be {} (got '{text}')",
        parameter.python,
        model::one_of(values)
    );
    Err(error::api_value_error(value.py(), &message))
}

fn number_text(parameter: &Parameter, number: &Bound<'_, PyInt>) -> PyResult<String> {
    let value = number.extract::<i64>().ok();
    match (value, parameter.range) {
        (Some(value), Some((least, most))) if (least..=most).contains(&value) => Ok(value.to_string()),
        (Some(value), None) => Ok(value.to_string()),
        (_, range) => {
            let (least, most) = range.unwrap_or((i64::MIN, i64::MAX));
            let message = error::out_of_range(parameter.python, least..=most, number);
            Err(error::api_value_error(number.py(), &message))
        }
    }
}

/// What proves who the caller is, instead of the client's token.
struct Proof {
    place: Place,
    key: String,
    value: String,
}

/// Where a proof goes.
#[derive(PartialEq, Eq)]
enum Place {
    Header,
    Query,
}

impl Proof {
    /// Reads `_request_auth`: a mapping in the form of the official SDK's, `in` (header, query or cookie), `key` and `value`.
    /// What is left out is what the Authorization header has; `type` says nothing more.
    fn of(given: &Bound<'_, PyAny>) -> PyResult<Self> {
        let refuse = |what: &str| error::api_type_error(given.py(), &format!("_request_auth {what}"));
        let mapping = given
            .cast::<PyMapping>()
            .map_err(|_| refuse("is a mapping with 'in' (header, query or cookie), 'key' and 'value'"))?;
        let text = |name: &str| match mapping.contains(name)? {
            true => mapping.get_item(name)?.extract::<Option<String>>(),
            false => Ok(None),
        };
        let value = text("value")?.ok_or_else(|| refuse("has no 'value'"))?;
        let key = text("key")?;
        match text("in")?.as_deref() {
            None | Some("header") => Ok(Self {
                place: Place::Header,
                key: key.unwrap_or_else(|| AUTHORIZATION.to_owned()),
                value,
            }),
            Some("cookie") => Ok(Self {
                place: Place::Header,
                key: "Cookie".to_owned(),
                value,
            }),
            Some("query") => Ok(Self {
                place: Place::Query,
                key: key.ok_or_else(|| refuse("has no 'key', the name in the query"))?,
                value,
            }),
            Some(other) => Err(refuse(&format!(
                "goes into a header, the query or a cookie, not into {other:?}"
            ))),
        }
    }

    /// Puts it into the request; what it returns is the Authorization header, empty for none.
    fn apply(self, headers: &mut Headers, path: &mut String) -> SecretString {
        if self.place == Place::Query {
            path.push(if path.contains('?') { '&' } else { '?' });
            path.push_str(&encode::query(vec![(self.key.as_str(), self.value)]));
        } else if self.key.eq_ignore_ascii_case(AUTHORIZATION) {
            return SecretString::from(self.value);
        } else {
            headers.set(&self.key, self.value);
        }
        SecretString::from(String::new())
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
        for (name, value) in pairs(headers)? {
            if !value.is_none() {
                self.set(&name.extract::<String>()?, value.str()?.extract()?);
            }
        }
        Ok(())
    }
}
