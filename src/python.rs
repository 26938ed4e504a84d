//! Every Python class and function of this package that Rust code looks up by name.
//!
//! An extension class cannot extend `list`, `dict` or `str` in every supported version, and some code is simpler in Python:
//! those parts of the package are Python modules, and this file holds their names.

use crate::imports::{attribute, loaded_attribute};
use crate::once::Once;
use pyo3::call::PyCallArgs;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString, PyType};
use std::path::PathBuf;

const EXCEPTIONS: &str = "sailpoint.exceptions";
const ORIGINS: &str = "sailpoint._origins";
const CONTAINERS: &str = "sailpoint._containers";
const HTML: &str = "sailpoint._html";
const READING: &str = "sailpoint._reading";
const UNKNOWN: &str = "sailpoint._unknown";

/// A class in `sailpoint.exceptions`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Exception(&'static str);

impl Exception {
    pub(crate) const API: Self = Self("ApiException");
    pub(crate) const API_ATTRIBUTE_ERROR: Self = Self("ApiAttributeError");
    pub(crate) const API_TYPE_ERROR: Self = Self("ApiTypeError");
    pub(crate) const API_VALUE_ERROR: Self = Self("ApiValueError");
    pub(crate) const AUTHENTICATION: Self = Self("AuthenticationException");
    pub(crate) const CONFIGURATION: Self = Self("ConfigurationException");
    pub(crate) const CONNECTION: Self = Self("ConnectionException");
    pub(crate) const INSECURE_WARNING: Self = Self("InsecureWarning");
    pub(crate) const JSON_SYNTAX_ERROR: Self = Self("JsonSyntaxError");
    pub(crate) const TIMEOUT: Self = Self("TimeoutException");
    pub(crate) const TRANSFORM: Self = Self("TransformException");
    pub(crate) const VALIDATION_ERROR: Self = Self("ValidationError");

    /// The class.
    ///
    /// # Errors
    /// Exceptions raised by the import.
    pub(crate) fn class(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        attribute(py, EXCEPTIONS, self.0)
    }

    /// A new instance, to be raised.
    #[cold]
    pub(crate) fn error<'py>(self, py: Python<'py>, arguments: impl PyCallArgs<'py>) -> PyErr {
        let made = self.class(py).and_then(|class| class.call1(arguments));
        made.map_or_else(|error| error, PyErr::from_value)
    }

    /// A new instance with one message.
    #[cold]
    pub(crate) fn with_message(self, py: Python<'_>, message: &str) -> PyErr {
        self.error(py, (message,))
    }

    /// True for an instance of exactly this class.
    pub(crate) fn is_type_of(self, py: Python<'_>, error: &PyErr) -> bool {
        error.get_type(py).name().is_ok_and(|name| name == self.0)
    }

    /// Issues a warning of this category.
    ///
    /// # Errors
    /// The warning itself, if warnings are errors.
    pub(crate) fn warn(self, py: Python<'_>, message: &str) -> PyResult<()> {
        warn(py, message, &self.class(py)?)
    }
}

/// Issues a Python warning.
///
/// # Errors
/// The warning itself, if warnings are errors.
pub(crate) fn warn(py: Python<'_>, message: &str, category: &Bound<'_, PyAny>) -> PyResult<()> {
    py.import("warnings")?
        .call_method1("warn", (message, category))
        .map(drop)
}

/// Imports the exceptions, so that raising one later opens no file.
///
/// # Errors
/// Exceptions raised by the import.
pub(crate) fn preload_exceptions(py: Python<'_>) -> PyResult<()> {
    py.import(EXCEPTIONS).map(drop)
}

/// The exception class for an HTTP status.
///
/// # Errors
/// Exceptions raised by the import.
pub(crate) fn exception_for_status(py: Python<'_>, status: u16) -> PyResult<Bound<'_, PyAny>> {
    Exception::API.class(py)?.call_method1("for_status", (status,))
}

/// A class that is declared in a Python module: an enumeration, a list of models, or a mixin.
///
/// # Errors
/// Exceptions raised by the import.
pub(crate) fn declared_class<'py>(py: Python<'py>, module: &str, name: &str) -> PyResult<Bound<'py, PyType>> {
    Ok(attribute(py, module, name)?.cast_into::<PyType>()?)
}

/// The `__init__` of models that hold one value of several possible types.
///
/// # Errors
/// Exceptions raised by the import.
pub(crate) fn init_with_one_value(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    attribute(py, CONTAINERS, "takes_one_value")
}

/// A list with the dump methods of models. It knows the class of its elements even when it is empty.
///
/// # Errors
/// Exceptions raised by the import.
pub(crate) fn model_list<'py>(
    elements: &Bound<'py, PyList>,
    class: Option<&Py<PyType>>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = elements.py();
    let list = attribute(py, CONTAINERS, "ModelList")?.call1((elements,))?;
    if let Some(class) = class {
        list.setattr(intern!(py, "_model"), class)?;
    }
    Ok(list)
}

/// A mapping with the dump methods of models; it equals a `dict` with the same members.
///
/// # Errors
/// Exceptions raised by the import.
pub(crate) fn json_object<'py>(members: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyAny>> {
    attribute(members.py(), CONTAINERS, "JsonObject")?.call1((members,))
}

/// The method of this name that both have, in their class too, in place of the one of Python's lists and dictionaries. Without
/// their module, which is not imported for this, there are no instances.
///
/// # Errors
/// Exceptions raised by the lookup.
pub(crate) fn container_method<'py>(name: &Bound<'py, PyString>) -> PyResult<Option<Bound<'py, PyAny>>> {
    let base = loaded_attribute(name.py(), CONTAINERS, "_Dumps")?;
    base.map_or(Ok(None), |base| base.getattr_opt(name))
}

/// A dictionary for the undeclared members of a model, which notifies the model of every change.
///
/// # Errors
/// Exceptions raised by the import.
pub(crate) fn observed_members<'py>(model: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDict>> {
    let class = attribute(model.py(), CONTAINERS, "Members")?;
    Ok(class.call1((model,))?.cast_into::<PyDict>()?)
}

/// A string of JSON as Python's own reader gives it: a lone surrogate remains one.
///
/// # Errors
/// `JSONDecodeError` for text that is not JSON.
#[cold]
pub(crate) fn json_loads<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyString>> {
    Ok(py.import("json")?.call_method1("loads", (text,))?.cast_into()?)
}

/// A string as JSON in ASCII.
///
/// # Errors
/// Exceptions raised by a subclass of `str`.
#[cold]
pub(crate) fn json_dumps(text: &Bound<'_, PyString>) -> PyResult<String> {
    text.py().import("json")?.call_method1("dumps", (text,))?.extract()
}

/// The HTML form of a model, for notebooks.
///
/// # Errors
/// Exceptions raised while the HTML is written.
pub(crate) fn model_as_html<'py>(model: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    attribute(model.py(), HTML, "of_value")?.call1((model,))
}

/// The HTML form of an `ApiResponse`, for notebooks.
///
/// # Errors
/// Exceptions raised while the HTML is written.
pub(crate) fn response_as_html<'py>(response: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    attribute(response.py(), HTML, "of_response")?.call1((response,))
}

/// `class[item]`, as for the generic classes of the standard library.
///
/// # Errors
/// Exceptions raised by the import.
pub(crate) fn generic_alias<'py>(class: &Bound<'py, PyType>, item: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    class
        .py()
        .import("types")?
        .getattr("GenericAlias")?
        .call1((class, item))
}

/// The settings of a configuration with their origins.
///
/// # Errors
/// Exceptions raised by the import.
pub(crate) fn describe_settings<'py>(configuration: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = configuration.py();
    attribute(py, ORIGINS, "describe")?.call1((configuration,))
}

/// A method of `ApiClient` that is written in Python; the form of the asynchronous client, if it differs.
///
/// # Errors
/// Exceptions raised by the import.
pub(crate) fn client_method<'py>(py: Python<'py>, name: &str, awaited: bool) -> PyResult<Bound<'py, PyAny>> {
    let class = if awaited { "AwaitedMethods" } else { "Methods" };
    attribute(py, "sailpoint._client_methods", class)?.getattr(name)
}

/// Path and position of a file object that is an ordinary file, opened for reading bytes under that path.
///
/// # Errors
/// Exceptions raised by the object.
pub(crate) fn place_of_file(object: &Bound<'_, PyAny>) -> PyResult<Option<(PathBuf, u64)>> {
    let place = attribute(object.py(), "sailpoint._uploads", "place_of_file")?.call1((object,))?;
    place.extract()
}

/// Warns about a constructor keyword that is not the name of a field.
///
/// # Errors
/// The warning itself, if warnings are errors.
pub(crate) fn warn_of_unknown_keyword(
    py: Python<'_>,
    model: &str,
    keyword: &str,
    fields: Vec<&Py<PyString>>,
) -> PyResult<()> {
    attribute(py, UNKNOWN, "warn")?
        .call1((model, keyword, fields))
        .map(drop)
}

/// Warns if users other than its owner may read or change a file that holds a secret.
///
/// # Errors
/// The warning itself, if warnings are errors.
pub(crate) fn warn_of_shared_file(py: Python<'_>, file: &str) -> PyResult<()> {
    attribute(py, READING, "warn_of_others")?.call1((file,)).map(drop)
}

/// `sailpoint.filters.Filter`.
///
/// # Errors
/// Exceptions raised by the import.
pub(crate) fn filter_class(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
    static CLASS: Once<Py<PyType>> = Once::new();
    CLASS.import(py, "sailpoint.filters", "Filter")
}

/// The function that runs an awaitable to its end and returns its result.
///
/// # Errors
/// Exceptions raised by the import.
pub(crate) fn awaitable_runner(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    attribute(py, "sailpoint._awaiting", "run")
}

/// Imports the module that a class names as its home, if there is one. cloudpickle, which dask, Ray and others use for objects
/// that pickle cannot send, finds a class only in modules that are loaded, and loads none itself.
pub(crate) fn load_home(class: &Bound<'_, PyType>) {
    let home = class.module().and_then(|module| class.py().import(module));
    drop(home);
}
