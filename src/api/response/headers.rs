//! `Headers`: the headers of a response as a Python mapping.

use crate::client::Response;
use crate::python::load_home;
use crate::shutdown;
use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;
use pyo3::types::{PyIterator, PyList, PyMapping, PyString, PyType};

/// The module of Python's abstract collections that is loaded when the interpreter starts.
const ABSTRACT: &str = "_collections_abc";

/// Response headers: a mapping that ignores case. The values of a repeated header are joined by commas.
#[pyclass(frozen, mapping, module = "sailpoint.api_response", name = "Headers")]
pub(crate) struct ResponseHeaders(Vec<(String, String)>);

impl ResponseHeaders {
    /// Headers from Python: an instance of this class, or any mapping.
    pub(super) fn from_python(given: &Bound<'_, PyAny>) -> PyResult<Py<Self>> {
        if let Ok(headers) = given.cast::<Self>() {
            return Ok(headers.clone().unbind());
        }
        let items = given.cast::<PyMapping>()?.items()?;
        Py::new(given.py(), Self(items.extract()?))
    }

    /// The headers of a response.
    pub(crate) fn of(py: Python<'_>, response: &Response) -> PyResult<Py<Self>> {
        let headers = response.headers_as_text();
        let headers = headers.map(|(name, value)| (name.to_owned(), value.into_owned()));
        Self::new(py, headers.collect())
    }

    pub(crate) fn new(py: Python<'_>, headers: Vec<(String, String)>) -> PyResult<Py<Self>> {
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
impl ResponseHeaders {
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
        let _section = shutdown::section();
        PyList::new(py, self.names())?.try_iter()
    }

    /// The value of a header, or `default`.
    #[pyo3(signature = (name, default = None, /))]
    pub(super) fn get(&self, py: Python<'_>, name: &Bound<'_, PyAny>, default: Option<Py<PyAny>>) -> Py<PyAny> {
        match self.value(name) {
            Some(value) => PyString::new(py, &value).into_any().unbind(),
            None => default.unwrap_or_else(|| py.None()),
        }
    }

    /// Names, in the order of the response.
    fn keys<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let _section = shutdown::section();
        view(slf, "KeysView")
    }

    /// Values, in the order of the names.
    fn values<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let _section = shutdown::section();
        view(slf, "ValuesView")
    }

    /// Pairs of name and value.
    fn items<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let _section = shutdown::section();
        view(slf, "ItemsView")
    }

    #[new]
    fn from_pairs(headers: Vec<(String, String)>) -> Self {
        Self(headers)
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> (Bound<'py, PyType>, (Vec<(String, String)>,)) {
        let _section = shutdown::section();
        load_home(&slf.get_type());
        (slf.get_type(), (slf.get().0.clone(),))
    }

    /// True for any mapping with the same values under the same names, ignoring case.
    fn __eq__(&self, other: &Bound<'_, PyAny>) -> PyResult<bool> {
        let _section = shutdown::section();
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
        let _section = shutdown::section();
        let pairs = self.names().into_iter();
        let pairs: Vec<_> = pairs.filter_map(|name| Some((name, self.find(name)?))).collect();
        pairs.into_pyobject(py)?.repr()
    }
}

/// A view of the headers: a class of Python's abstract collections.
fn view<'py>(headers: &Bound<'py, ResponseHeaders>, class: &str) -> PyResult<Bound<'py, PyAny>> {
    headers.py().import(ABSTRACT)?.getattr(class)?.call1((headers,))
}

/// Registers `Headers` as a `collections.abc.Mapping`.
///
/// # Errors
/// Exceptions raised by the registration.
pub(crate) fn register(py: Python<'_>) -> PyResult<()> {
    let mapping = py.import(ABSTRACT)?.getattr("Mapping")?;
    mapping.call_method1("register", (py.get_type::<ResponseHeaders>(),))?;
    Ok(())
}
