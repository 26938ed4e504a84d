//! Converts a response into the result of a method, or into the exception for its status.

use super::headers::ResponseHeaders;
use super::identifiers::identifiers;
use super::objects::{ApiResponse, RawResponse};
use super::variant::Variant;
use crate::client::Response;
use crate::model::{self, Pause, Policy, ResolvedType};
use crate::python::{self, Exception};
use crate::schema::{DeclaredResponse, Operation, Type, Version};
use crate::user_code;
use pyo3::IntoPyObjectExt;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};
use std::path::Path;

/// Reads the responses of a method.
pub(crate) struct ResponseReader {
    version: &'static Version,
    operation: &'static Operation,
    variant: Variant,
    /// The usual success, and the type of its body.
    success: Option<(&'static DeclaredResponse, ResolvedType)>,
}

impl ResponseReader {
    pub(crate) fn new(version: &'static Version, operation: &'static Operation, variant: Variant) -> Self {
        let success = operation.success();
        Self {
            version,
            operation,
            variant,
            success: success.map(|declared| (declared, type_of(version, declared))),
        }
    }

    /// Converts a response into the result of the method. The body of a success is checked under `policy`, unless it was saved
    /// to a file, whose path is then the result.
    ///
    /// # Errors
    /// The `ApiException` for a status that is not a success, or for a success whose body cannot be read; `ValidationError` for
    /// a body that the policy does not accept.
    pub(crate) fn read<'py>(
        &self,
        py: Python<'py>,
        policy: Policy,
        saved: Option<&Path>,
        response: &Response,
    ) -> PyResult<Bound<'py, PyAny>> {
        if self.variant == Variant::Raw {
            return RawResponse::new(py, response)?.into_bound_py_any(py);
        }
        if !(200..300).contains(&response.status) {
            return Err(self.rejected(py, response));
        }
        // The pause lasts until the caller has the result: the collector never visits a response that is dropped at once.
        let _pause = Pause::to_read(py, response.body.len());
        let data = match saved {
            Some(path) => path.into_bound_py_any(py)?,
            None => self.data(py, policy, response)?,
        };
        match self.variant {
            Variant::HttpInfo => ApiResponse::new(py, response, data)?.into_bound_py_any(py),
            Variant::Plain | Variant::Raw => Ok(data),
        }
    }

    /// The exception for a status that is not a success. The exception for a missing permission has the operation's scopes.
    #[cold]
    fn rejected(&self, py: Python<'_>, response: &Response) -> PyErr {
        let declared = self.operation.response(response.status);
        let usual = || self.version.error_model(response.status).map_or(Type::Any, Type::Model);
        let ty = declared.and_then(|declared| declared.ty).unwrap_or_else(usual);
        let exception = rejected(py, self.version, &ty, response);
        if response.status == 403 {
            // Without the attribute, the exception is raised without the scope in its message.
            let _ = exception.value(py).setattr("scope", self.operation.scopes.join(", "));
        }
        if response.status == 404
            && let Ok(identifiers) = identifiers(py, self.operation, response)
        {
            // Without the attribute, the message has no advice.
            let _ = exception.value(py).setattr("identifiers", identifiers);
        }
        exception
    }

    fn data<'py>(&self, py: Python<'py>, policy: Policy, response: &Response) -> PyResult<Bound<'py, PyAny>> {
        let Some((usual, ty)) = &self.success else {
            return Ok(py.None().into_bound(py));
        };
        match self.operation.response(response.status) {
            Some(other) if other.status != usual.status => {
                content(py, other, &type_of(self.version, other), policy, response)
            }
            _ => content(py, usual, ty, policy, response),
        }
    }
}

fn type_of(version: &'static Version, declared: &DeclaredResponse) -> ResolvedType {
    declared
        .ty
        .map_or(ResolvedType::Any, |ty| model::resolve(version.name, &ty))
}

/// The data of a body: nothing, bytes, text, or decoded JSON.
fn content<'py>(
    py: Python<'py>,
    declared: &DeclaredResponse,
    ty: &ResolvedType,
    policy: Policy,
    response: &Response,
) -> PyResult<Bound<'py, PyAny>> {
    if declared.media.is_empty() {
        return match declared.ty {
            None => Ok(py.None().into_bound(py)),
            Some(_) => decode(py, ty, policy, response),
        };
    }
    let is_file = matches!(declared.ty, Some(Type::File));
    let is_json = || media_type(response).is_none_or(|media| media.contains("json"));
    if declared.ty.is_some() && !is_file && is_json() {
        return decode(py, ty, policy, response);
    }
    match std::str::from_utf8(&response.body) {
        Ok(text) if declared.is_text() || !is_file => Ok(PyString::new(py, text).into_any()),
        _ => Ok(PyBytes::new(py, &response.body).into_any()),
    }
}

pub(super) fn media_type(response: &Response) -> Option<String> {
    let mut headers = response.headers_as_text();
    let found = headers.find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
    found.map(|(_, value)| value.to_ascii_lowercase())
}

pub(super) fn decode<'py>(
    py: Python<'py>,
    ty: &ResolvedType,
    policy: Policy,
    response: &Response,
) -> PyResult<Bound<'py, PyAny>> {
    let nothing = matches!(response.body.trim_ascii(), b"" | b"null");
    if nothing && matches!(ty, ResolvedType::Object) {
        return model::response(py, ty, "{}", policy);
    }
    let read = |response: &Response| match std::str::from_utf8(&response.body) {
        Ok(text) => model::response(py, ty, text, policy),
        Err(error) => Err(PyValueError::new_err(error.to_string())),
    };
    read(response).map_err(|error| {
        let failed = |response: &Response, error| match Exception::VALIDATION_ERROR.is_type_of(py, &error) {
            true => error,
            false => unreadable(py, response, error),
        };
        // The error shows parts of the body, which may be an echo of the request.
        let Some(clean) = response.scrubbed() else {
            return failed(response, error);
        };
        let still_unreadable = || PyValueError::new_err("it differs from the schema, or is not valid UTF-8");
        let error = read(&clean).err().unwrap_or_else(still_unreadable);
        failed(&clean, error)
    })
}

/// The exception for a success whose body cannot be read.
#[cold]
fn unreadable(py: Python<'_>, response: &Response, error: PyErr) -> PyErr {
    let problem = format!("its body cannot be read: {}", error.value(py));
    let exception = exception(py, Some(Exception::API), response, Some(&problem), None);
    exception.set_cause(py, Some(error));
    exception
}

/// The exception for a status that is not a success. A body that is a JSON object has the given type.
#[cold]
pub(super) fn rejected(py: Python<'_>, version: &'static Version, ty: &Type, response: &Response) -> PyErr {
    let text = std::str::from_utf8(&response.body).unwrap_or_default();
    // Components in front of the service respond with a bare string or an array.
    let ty = match text.trim_start().bytes().next() {
        Some(b'{') => Some(*ty),
        Some(b'"' | b'[') => Some(Type::Any),
        _ => None,
    };
    let data = ty.and_then(|ty| model::response(py, &model::resolve(version.name, &ty), text, Policy::Response).ok());
    exception(py, None, response, None, data)
}

/// An exception with the parts of a response. Its class is that of the status, unless one is given.
pub(super) fn exception(
    py: Python<'_>,
    class: Option<Exception>,
    response: &Response,
    problem: Option<&str>,
    data: Option<Bound<'_, PyAny>>,
) -> PyErr {
    let make = || {
        let class = match class {
            Some(class) => class.class(py)?,
            None => python::exception_for_status(py, response.status)?,
        };
        let keywords = PyDict::new(py);
        keywords.set_item("status", response.status)?;
        keywords.set_item("reason", response.reason())?;
        keywords.set_item("problem", problem)?;
        keywords.set_item("body", String::from_utf8_lossy(&response.body))?;
        keywords.set_item("headers", ResponseHeaders::of(py, response)?)?;
        keywords.set_item("data", data)?;
        keywords.set_item("attempts", response.attempts)?;
        keywords.set_item("request", response.request())?;
        user_code::call(&class, (), Some(&keywords))
    };
    make().map_or_else(|error| error, PyErr::from_value)
}
