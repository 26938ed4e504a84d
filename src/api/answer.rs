//! Turns an answer into what the method returns, or into the exception for its status.

use super::callback;
use super::response::{ApiResponse, Headers, RawResponse};
use crate::client::Response;
use crate::model::{self, Pause, Plan, Policy};
use crate::schema::v2024::ERROR_RESPONSE;
use crate::schema::{Operation, Type, Version};
use pyo3::IntoPyObjectExt;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

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
    success: Option<(u16, Plan)>,
}

impl Reader {
    pub(crate) fn new(version: &'static Version, operation: &'static Operation, variant: Variant) -> Self {
        let success = operation.success();
        Self {
            version,
            operation,
            variant,
            success: success.map(|declared| (declared.status, Plan::new(version.name, &declared.ty))),
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
        let Some((usual, plan)) = &self.success else {
            return Ok(py.None().into_bound(py));
        };
        match self.operation.response(response.status) {
            Some(other) if other.status != *usual => {
                decode(py, &Plan::new(self.version.name, &other.ty), policy, response)
            }
            _ => decode(py, plan, policy, response),
        }
    }
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
    let usual = Type::Model(&ERROR_RESPONSE);
    let ty = operation
        .response(response.status)
        .map_or(&usual, |declared| &declared.ty);
    let text = std::str::from_utf8(&response.body)
        .ok()
        .filter(|text| text.trim_start().starts_with('{'));
    let plan = Plan::new(version.name, ty);
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
