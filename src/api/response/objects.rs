//! `ApiResponse` and `RawResponse`, the results of the `_with_http_info` and `_without_preload_content` variants.

use super::headers::ResponseHeaders;
use crate::client::Response;
use crate::model;
use crate::python::{self, Exception, load_home};
use crate::shutdown::{self, Owned};
use pyo3::exceptions::{PyRecursionError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyTuple, PyType};
use pyo3::{PyTraverseError, PyVisit};

/// A response: status, headers, decoded data, and the body.
#[pyclass(frozen, module = "sailpoint.api_response")]
pub(crate) struct ApiResponse {
    /// HTTP status.
    #[pyo3(get)]
    status_code: u16,
    /// Response headers.
    #[pyo3(get)]
    headers: Py<ResponseHeaders>,
    data: Owned<Py<PyAny>>,
    /// The body, not decoded.
    #[pyo3(get)]
    raw_data: Py<PyBytes>,
}

/// A response with any status, not decoded.
#[pyclass(frozen, module = "sailpoint.api_response")]
pub(crate) struct RawResponse {
    /// HTTP status.
    #[pyo3(get)]
    status: u16,
    /// Reason phrase.
    #[pyo3(get)]
    reason: String,
    /// Response headers.
    #[pyo3(get)]
    headers: Py<ResponseHeaders>,
    /// The body.
    #[pyo3(get)]
    data: Py<PyBytes>,
}

/// The exception for a body that is not valid JSON.
#[cold]
fn invalid_json(py: Python<'_>, error: &PyErr) -> PyErr {
    let value = error.value(py);
    let member = |name: &str| value.getattr(name).ok();
    let message = member("msg").unwrap_or_else(|| value.clone().into_any());
    let place = |name: &str| member(name).and_then(|number| number.extract().ok()).unwrap_or(1_usize);
    let message = format!("not valid JSON: {message}");
    Exception::JSON_SYNTAX_ERROR.error(py, (message, place("lineno"), place("colno")))
}

impl ApiResponse {
    /// A response and its decoded data.
    pub(crate) fn new(py: Python<'_>, response: &Response, data: Bound<'_, PyAny>) -> PyResult<Self> {
        Ok(Self {
            status_code: response.status,
            headers: ResponseHeaders::of(py, response)?,
            data: Owned::new(data.unbind()),
            raw_data: PyBytes::new(py, &response.body).unbind(),
        })
    }
}

#[pymethods]
impl ApiResponse {
    /// Makes a response, for tests and from pickles.
    #[new]
    fn from_parts(
        status_code: u16,
        headers: &Bound<'_, PyAny>,
        data: Py<PyAny>,
        raw_data: Py<PyBytes>,
    ) -> PyResult<Self> {
        Ok(Self {
            status_code,
            headers: ResponseHeaders::from_python(headers)?,
            data: Owned::new(data),
            raw_data,
        })
    }

    /// The value that the plain method returns.
    #[getter]
    fn data(&self, py: Python<'_>) -> Py<PyAny> {
        self.data.clone_ref(py)
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        let _section = shutdown::section();
        load_home(&slf.get_type());
        let held = slf.get();
        let (headers, data, raw_data) = (&held.headers, &*held.data, &held.raw_data);
        (slf.get_type(), (held.status_code, headers, data, raw_data)).into_pyobject(slf.py())
    }

    /// `ApiResponse[T]`, for annotations.
    #[classmethod]
    fn __class_getitem__<'py>(class: &Bound<'py, PyType>, item: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let _section = shutdown::section();
        python::generic_alias(class, item)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let _section = shutdown::section();
        Ok(format!(
            "ApiResponse(status_code={}, data={})",
            self.status_code,
            model::represent(self.data.bind(py))?
        ))
    }

    #[expect(clippy::needless_pass_by_value, reason = "PyO3 passes it by value")]
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&*self.data)
    }

    fn _repr_html_<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let _section = shutdown::section();
        python::response_as_html(slf)
    }
}

impl RawResponse {
    /// A response that is not decoded.
    pub(crate) fn new(py: Python<'_>, response: &Response) -> PyResult<Self> {
        Ok(Self {
            status: response.status,
            reason: response.reason().to_owned(),
            headers: ResponseHeaders::of(py, response)?,
            data: PyBytes::new(py, &response.body).unbind(),
        })
    }
}

#[pymethods]
impl RawResponse {
    /// Makes a response, for tests and from pickles.
    #[new]
    fn from_parts(status: u16, reason: String, headers: &Bound<'_, PyAny>, data: Py<PyBytes>) -> PyResult<Self> {
        Ok(Self {
            status,
            reason,
            headers: ResponseHeaders::from_python(headers)?,
            data,
        })
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        let _section = shutdown::section();
        load_home(&slf.get_type());
        let held = slf.get();
        (slf.get_type(), (held.status, &held.reason, &held.headers, &held.data)).into_pyobject(slf.py())
    }

    /// The body.
    fn read(&self, py: Python<'_>) -> Py<PyBytes> {
        self.data.clone_ref(py)
    }

    /// The body as Python values.
    fn json<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let _section = shutdown::section();
        let decoded = py.import("json")?.call_method1("loads", (&self.data,));
        decoded.map_err(|error| {
            if error.is_instance_of::<PyValueError>(py) || error.is_instance_of::<PyRecursionError>(py) {
                invalid_json(py, &error)
            } else {
                error
            }
        })
    }

    /// Response headers.
    fn getheaders(&self, py: Python<'_>) -> Py<ResponseHeaders> {
        self.headers.clone_ref(py)
    }

    /// The value of a header, or `default`.
    #[pyo3(signature = (name, default = None))]
    fn getheader(&self, py: Python<'_>, name: &Bound<'_, PyAny>, default: Option<Py<PyAny>>) -> Py<PyAny> {
        self.headers.get().get(py, name, default)
    }

    fn __repr__(&self) -> String {
        format!("RawResponse(status={}, reason='{}')", self.status, self.reason)
    }
}
