//! Turns an answer into what the method returns, or into the exception for its status.

use super::callback;
use super::response::{ApiResponse, Headers, RawResponse};
use crate::client::Response;
use crate::model::{self, Pause, Plan, Policy};
use crate::schema::{Operation, Response as Declared, Type, Version};
use pyo3::IntoPyObjectExt;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};

/// The model of a refusal whose status the operation does not declare.
const USUAL_REFUSAL: &str = "ErrorResponseDto";

/// Which of an operation's three methods was called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Variant {
    /// Returns what the body says.
    Plain,
    /// Returns an `ApiResponse`.
    HttpInfo,
    /// Returns a `RawResponse`, also for an error.
    Raw,
}

impl Variant {
    /// What the method's name ends in.
    pub(crate) const fn suffix(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::HttpInfo => "_with_http_info",
            Self::Raw => "_without_preload_content",
        }
    }
}

/// Reads the answers of a method.
pub(crate) struct Reader {
    version: &'static Version,
    operation: &'static Operation,
    variant: Variant,
    /// How the body of the usual success is read.
    success: Option<(&'static Declared, Plan)>,
}

impl Reader {
    pub(crate) fn new(version: &'static Version, operation: &'static Operation, variant: Variant) -> Self {
        let success = operation.success();
        Self {
            version,
            operation,
            variant,
            success: success.map(|declared| (declared, plan(version, declared))),
        }
    }

    /// What a method returns for an answer. `policy` says what the body of a success may hold.
    ///
    /// # Errors
    /// The `ApiException` of the status when it is not a success, or when the body of a success cannot be read;
    /// `ValidationError` when the policy does not let it pass.
    pub(crate) fn read<'py>(
        &self,
        py: Python<'py>,
        policy: Policy,
        response: &Response,
    ) -> PyResult<Bound<'py, PyAny>> {
        if self.variant == Variant::Raw {
            return RawResponse::new(py, response)?.into_bound_py_any(py);
        }
        if !(200..300).contains(&response.status) {
            return Err(refused(py, self.version, self.operation, response));
        }
        // Until the caller has it: an answer that he lets go at once is never looked at by the collector.
        let _pause = Pause::to_read(py, response.body.len());
        let data = self.data(py, policy, response)?;
        match self.variant {
            Variant::HttpInfo => ApiResponse::new(py, response, data)?.into_bound_py_any(py),
            Variant::Plain | Variant::Raw => Ok(data),
        }
    }

    fn data<'py>(&self, py: Python<'py>, policy: Policy, response: &Response) -> PyResult<Bound<'py, PyAny>> {
        let Some((usual, plan_of_usual)) = &self.success else {
            return Ok(py.None().into_bound(py));
        };
        match self.operation.response(response.status) {
            Some(other) if other.status != usual.status => {
                content(py, other, &plan(self.version, other), policy, response)
            }
            _ => content(py, usual, plan_of_usual, policy, response),
        }
    }
}

fn plan(version: &'static Version, declared: &Declared) -> Plan {
    declared.ty.map_or(Plan::Any, |ty| Plan::new(version.name, &ty))
}

/// The data of a body: nothing, bytes, text, or what its JSON says.
fn content<'py>(
    py: Python<'py>,
    declared: &Declared,
    plan: &Plan,
    policy: Policy,
    response: &Response,
) -> PyResult<Bound<'py, PyAny>> {
    if declared.media.is_empty() {
        return match declared.ty {
            None => Ok(py.None().into_bound(py)),
            Some(_) => decode(py, plan, policy, response),
        };
    }
    let is_json = || media_type(response).is_none_or(|media| media.contains("json"));
    match declared.ty {
        Some(Type::File) | None => {}
        Some(_) if is_json() => return decode(py, plan, policy, response),
        Some(_) => {}
    }
    match std::str::from_utf8(&response.body) {
        Ok(text) if declared.is_text() => Ok(PyString::new(py, text).into_any()),
        Ok(text) if !matches!(declared.ty, Some(Type::File)) => Ok(PyString::new(py, text).into_any()),
        _ => Ok(PyBytes::new(py, &response.body).into_any()),
    }
}

fn media_type(response: &Response) -> Option<String> {
    let mut headers = response.headers_as_text();
    let found = headers.find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
    found.map(|(_, value)| value.to_ascii_lowercase())
}

fn decode<'py>(py: Python<'py>, plan: &Plan, policy: Policy, response: &Response) -> PyResult<Bound<'py, PyAny>> {
    let nothing = matches!(response.body.trim_ascii(), b"" | b"null");
    if nothing && matches!(plan, Plan::Object) {
        return model::response(py, plan, "{}", policy);
    }
    let decoded = match std::str::from_utf8(&response.body) {
        Ok(text) => model::response(py, plan, text, policy),
        Err(error) => Err(PyValueError::new_err(error.to_string())),
    };
    decoded.map_err(|error| {
        if model::is_validation_error(py, &error) {
            error
        } else {
            unreadable(py, response, error)
        }
    })
}

/// A success whose body is not what it should be.
#[cold]
fn unreadable(py: Python<'_>, response: &Response, error: PyErr) -> PyErr {
    let problem = format!("its body cannot be read: {}", error.value(py));
    let exception = exception(py, "ApiException", response, Some(&problem), None);
    exception.set_cause(py, Some(error));
    exception
}

/// The exception for a status that is not a success.
#[cold]
fn refused(py: Python<'_>, version: &'static Version, operation: &'static Operation, response: &Response) -> PyErr {
    let declared = operation.response(response.status).and_then(|declared| declared.ty);
    let usual = || version.model(USUAL_REFUSAL).map_or(Type::Any, Type::Model);
    let ty = declared.unwrap_or_else(usual);
    let text = std::str::from_utf8(&response.body)
        .ok()
        .filter(|text| text.trim_start().starts_with('{'));
    let plan = Plan::new(version.name, &ty);
    let data = text.and_then(|text| model::response(py, &plan, text, Policy::Answer).ok());
    exception(py, "", response, None, data)
}

/// An exception made of an answer; `class` is looked up by the status when it is empty.
fn exception(
    py: Python<'_>,
    class: &str,
    response: &Response,
    problem: Option<&str>,
    data: Option<Bound<'_, PyAny>>,
) -> PyErr {
    let make = || {
        let module = py.import("sailpoint.exceptions")?;
        let class = match class {
            "" => module
                .getattr("ApiException")?
                .call_method1("for_status", (response.status,))?,
            class => module.getattr(class)?,
        };
        let keywords = PyDict::new(py);
        keywords.set_item("status", response.status)?;
        keywords.set_item("reason", response.reason())?;
        keywords.set_item("problem", problem)?;
        keywords.set_item("body", String::from_utf8_lossy(&response.body))?;
        keywords.set_item("headers", Headers::of(py, response)?)?;
        keywords.set_item("data", data)?;
        keywords.set_item("attempts", response.attempts)?;
        callback::call(&class, (), Some(&keywords))
    };
    make().map_or_else(|error| error, PyErr::from_value)
}
