//! What the `_with_http_info` and `_without_preload_content` variants return.

use crate::client::Response;
use crate::model::{load_home, raise};
use pyo3::exceptions::{PyKeyError, PyRecursionError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyIterator, PyList, PyMapping, PyString, PyTuple, PyType};
use pyo3::{PyTraverseError, PyVisit};

/// The module of Python's abstract collections that is loaded when the interpreter starts.
const ABSTRACT: &str = "_collections_abc";

/// Response headers: a mapping whose look-up ignores case. A header that came several times is joined by commas.
#[pyclass(frozen, mapping, module = "sailpoint.v2024.api_response")]
pub(crate) struct Headers(Vec<(String, String)>);

/// An answer with what surrounds it.
#[pyclass(frozen, module = "sailpoint.v2024.api_response")]
pub(crate) struct ApiResponse {
    /// HTTP status.
    #[pyo3(get)]
    status_code: u16,
    /// Response headers.
    #[pyo3(get)]
    headers: Py<Headers>,
    /// What the plain method returns.
    #[pyo3(get)]
    data: Py<PyAny>,
    /// The body as it came.
    #[pyo3(get)]
    raw_data: Py<PyBytes>,
}

/// An answer that was not decoded, whatever its status.
#[pyclass(frozen, module = "sailpoint.v2024.api_response")]
pub(crate) struct RawResponse {
    /// HTTP status.
    #[pyo3(get)]
    status: u16,
    /// Reason phrase.
    #[pyo3(get)]
    reason: String,
    /// Response headers.
    #[pyo3(get)]
    headers: Py<Headers>,
    /// The body.
    #[pyo3(get)]
    data: Py<PyBytes>,
}

impl Headers {
    /// What Python gives as headers: these, or any mapping.
    fn taken(given: &Bound<'_, PyAny>) -> PyResult<Py<Self>> {
        if let Ok(headers) = given.cast::<Self>() {
            return Ok(headers.clone().unbind());
        }
        let items = given.cast::<PyMapping>()?.items()?;
        Py::new(given.py(), Self(items.extract()?))
    }

    /// The headers of an answer.
    pub(crate) fn of(py: Python<'_>, response: &Response) -> PyResult<Py<Self>> {
        let headers = response.headers_as_text();
        let headers = headers.map(|(name, value)| (name.to_owned(), value.into_owned()));
        Self::made(py, headers.collect())
    }

    pub(crate) fn made(py: Python<'_>, headers: Vec<(String, String)>) -> PyResult<Py<Self>> {
        Py::new(py, Self(headers))
    }

    fn find(&self, name: &str) -> Option<String> {
        let values: Vec<&str> = self
            .0
            .iter()
            .filter(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
            .collect();
        (!values.is_empty()).then(|| values.join(", "))
    }

    fn value(&self, name: &Bound<'_, PyAny>) -> Option<String> {
        let name = name.cast::<PyString>().ok()?;
        self.find(&name.to_string_lossy())
    }

    fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for (name, _) in &self.0 {
            if !names.iter().any(|known| known.eq_ignore_ascii_case(name)) {
                names.push(name);
            }
        }
        names
    }
}

#[pymethods]
impl Headers {
    fn __getitem__(&self, name: &Bound<'_, PyAny>) -> PyResult<String> {
        self.value(name)
            .ok_or_else(|| PyKeyError::new_err((name.clone().unbind(),)))
    }

    fn __contains__(&self, name: &Bound<'_, PyAny>) -> bool {
        self.value(name).is_some()
    }

    fn __len__(&self) -> usize {
        self.names().len()
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyIterator>> {
        PyList::new(py, self.names())?.try_iter()
    }

    /// The value of a header, or `default`.
    #[pyo3(signature = (name, default = None, /))]
    fn get(&self, py: Python<'_>, name: &Bound<'_, PyAny>, default: Option<Py<PyAny>>) -> Py<PyAny> {
        match self.value(name) {
            Some(value) => PyString::new(py, &value).into_any().unbind(),
            None => default.unwrap_or_else(|| py.None()),
        }
    }

    /// Names, in the order in which they came.
    fn keys<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        view(slf, "KeysView")
    }

    /// Values, in the order of the names.
    fn values<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        view(slf, "ValuesView")
    }

    /// Pairs of name and value.
    fn items<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        view(slf, "ItemsView")
    }

    #[new]
    fn new(headers: Vec<(String, String)>) -> Self {
        Self(headers)
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> (Bound<'py, PyType>, (Vec<(String, String)>,)) {
        load_home(&slf.get_type());
        (slf.get_type(), (slf.get().0.clone(),))
    }

    /// Equality with any mapping that has the same names, whatever their case, with the same values.
    fn __eq__(&self, other: &Bound<'_, PyAny>) -> PyResult<bool> {
        let Ok(other) = other.cast::<PyMapping>() else {
            return Ok(false);
        };
        if other.len()? != self.names().len() {
            return Ok(false);
        }
        for pair in other.items()? {
            let (name, value): (Bound<'_, PyAny>, Bound<'_, PyAny>) = pair.extract()?;
            let same = self.value(&name).map(|own| value.eq(own)).transpose()?;
            if same != Some(true) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn __repr__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyString>> {
        let pairs = self.names().into_iter();
        let pairs: Vec<_> = pairs.filter_map(|name| Some((name, self.find(name)?))).collect();
        pairs.into_pyobject(py)?.repr()
    }
}

/// The error for a body that is not JSON.
#[cold]
fn not_json(py: Python<'_>, error: &PyErr) -> PyErr {
    let value = error.value(py);
    let member = |name: &str| value.getattr(name).ok();
    let message = member("msg").unwrap_or_else(|| value.clone().into_any());
    let place = |name: &str| member(name).and_then(|number| number.extract().ok()).unwrap_or(1_usize);
    let message = format!("not valid JSON: {message}");
    raise(py, "JsonSyntaxError", (message, place("lineno"), place("colno")))
}

/// A view of headers, as every mapping of Python has it.
fn view<'py>(headers: &Bound<'py, Headers>, class: &str) -> PyResult<Bound<'py, PyAny>> {
    headers.py().import(ABSTRACT)?.getattr(class)?.call1((headers,))
}

/// Makes `Headers` a `collections.abc.Mapping`.
///
/// # Errors
/// When Python has no such class.
pub(crate) fn register(py: Python<'_>) -> PyResult<()> {
    let mapping = py.import(ABSTRACT)?.getattr("Mapping")?;
    mapping.call_method1("register", (py.get_type::<Headers>(),))?;
    Ok(())
}

impl ApiResponse {
    /// An answer and what was decoded from it.
    pub(crate) fn new(py: Python<'_>, response: &Response, data: Bound<'_, PyAny>) -> PyResult<Self> {
        Ok(Self {
            status_code: response.status,
            headers: Headers::of(py, response)?,
            data: data.unbind(),
            raw_data: PyBytes::new(py, &response.body).unbind(),
        })
    }
}

#[pymethods]
impl ApiResponse {
    /// An answer of one's own, for tests; also what a pickle is made from.
    #[new]
    fn made(status_code: u16, headers: &Bound<'_, PyAny>, data: Py<PyAny>, raw_data: Py<PyBytes>) -> PyResult<Self> {
        Ok(Self {
            status_code,
            headers: Headers::taken(headers)?,
            data,
            raw_data,
        })
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
        load_home(&slf.get_type());
        let held = slf.get();
        let (headers, data, raw_data) = (&held.headers, &held.data, &held.raw_data);
        (slf.get_type(), (held.status_code, headers, data, raw_data)).into_pyobject(slf.py())
    }

    /// `ApiResponse[T]`, for annotations.
    #[classmethod]
    fn __class_getitem__<'py>(python: &Bound<'py, PyType>, _item: &Bound<'py, PyAny>) -> Bound<'py, PyType> {
        python.clone()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!(
            "ApiResponse(status_code={}, data={})",
            self.status_code,
            self.data.bind(py).repr()?
        ))
    }

    #[expect(clippy::needless_pass_by_value, reason = "PyO3 hands it over")]
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.data)
    }

    fn _repr_html_<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        slf.py().import("sailpoint._html")?.call_method1("of_answer", (slf,))
    }
}

impl RawResponse {
    /// An answer as it came.
    pub(crate) fn new(py: Python<'_>, response: &Response) -> PyResult<Self> {
        Ok(Self {
            status: response.status,
            reason: response.reason().to_owned(),
            headers: Headers::of(py, response)?,
            data: PyBytes::new(py, &response.body).unbind(),
        })
    }
}

#[pymethods]
impl RawResponse {
    /// An answer of one's own, for tests; also what a pickle is made from.
    #[new]
    fn made(status: u16, reason: String, headers: &Bound<'_, PyAny>, data: Py<PyBytes>) -> PyResult<Self> {
        Ok(Self {
            status,
            reason,
            headers: Headers::taken(headers)?,
            data,
        })
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyTuple>> {
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
        let decoded = py.import("json")?.call_method1("loads", (&self.data,));
        decoded.map_err(|error| {
            if error.is_instance_of::<PyValueError>(py) || error.is_instance_of::<PyRecursionError>(py) {
                not_json(py, &error)
            } else {
                error
            }
        })
    }

    /// Response headers.
    fn getheaders(&self, py: Python<'_>) -> Py<Headers> {
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
