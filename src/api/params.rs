//! `ConfigurationParams`: what a script fills in and hands to `Configuration`.

use super::accessors::{Hand as _, accessors};
use super::pickling;
use crate::model::load_home;
use crate::shared::{Shared, pairs};
use pyo3::exceptions::PyTypeError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};
use pyo3::{PyTraverseError, PyTypeInfo, PyVisit};

/// Settings for `Configuration`, by attribute or by keyword. What is left `None` is looked for elsewhere.
#[pyclass(frozen, subclass, dict, weakref, module = "sailpoint.configuration")]
#[derive(Default)]
pub(crate) struct ConfigurationParams {
    values: Shared<Values>,
}

#[derive(Default)]
struct Values {
    base_url: Option<Py<PyAny>>,
    client_id: Option<Py<PyAny>>,
    client_secret: Option<Py<PyAny>>,
    token_url: Option<Py<PyAny>>,
    access_token: Option<Py<PyAny>>,
    proxy: Option<Py<PyAny>>,
    proxy_headers: Option<Py<PyAny>>,
    ssl_ca_cert: Option<Py<PyAny>>,
    verify_ssl: Option<Py<PyAny>>,
}

impl Values {
    fn all(&mut self) -> [&mut Option<Py<PyAny>>; NAMES.len()] {
        [
            &mut self.base_url,
            &mut self.client_id,
            &mut self.client_secret,
            &mut self.token_url,
            &mut self.access_token,
            &mut self.proxy,
            &mut self.proxy_headers,
            &mut self.ssl_ca_cert,
            &mut self.verify_ssl,
        ]
    }
}

/// Every attribute, in the order of the class.
pub(crate) const NAMES: [&str; 9] = [
    "base_url",
    "client_id",
    "client_secret",
    "token_url",
    "access_token",
    "proxy",
    "proxy_headers",
    "ssl_ca_cert",
    "verify_ssl",
];

accessors! {
    impl ConfigurationParams;

    /// Where the service is, for example `https://TENANT.api.identitynow.com`.
    base_url, set_base_url: Option<Py<PyAny>>;
    /// Id of the personal access token or API client.
    client_id, set_client_id: Option<Py<PyAny>>;
    /// Its secret.
    client_secret, set_client_secret: Option<Py<PyAny>>;
    /// Where tokens are fetched; by default `/oauth/token` below `base_url`.
    token_url, set_token_url: Option<Py<PyAny>>;
    /// A token to use as it is.
    access_token, set_access_token: Option<Py<PyAny>>;
    /// Proxy for all requests.
    proxy, set_proxy: Option<Py<PyAny>>;
    /// Headers for the proxy alone.
    proxy_headers, set_proxy_headers: Option<Py<PyAny>>;
    /// File or directory with certificates to trust beside the system's.
    ssl_ca_cert, set_ssl_ca_cert: Option<Py<PyAny>>;
    /// Whether the server's certificate is checked.
    verify_ssl, set_verify_ssl: Option<Py<PyAny>>;

    init {
        #[pyo3(signature = (**settings))]
        fn __init__(slf: &Bound<'_, Self>, settings: Option<&Bound<'_, PyDict>>) {
            apply(slf.as_any(), settings, &NAMES)
        }
    }

    methods {
        #[new]
        #[pyo3(
            signature = (**_settings),
            text_signature = "(*, base_url=None, client_id=None, client_secret=None, token_url=None, access_token=None, \
                proxy=None, proxy_headers=None, ssl_ca_cert=None, verify_ssl=None)"
        )]
        fn new(_settings: Option<&Bound<'_, PyDict>>) -> Self {
            Self::default()
        }

        #[expect(clippy::needless_pass_by_value, reason = "PyO3 hands it over")]
        fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
            let visited = self.values.try_with(|values| {
                for value in values.all() {
                    visit.call(&*value)?;
                }
                Ok(())
            });
            visited.unwrap_or(Ok(()))
        }

        fn __clear__(&self, py: Python<'_>) {
            drop(self.values.take(py));
        }

        fn __setattr__(slf: &Bound<'_, Self>, name: &Bound<'_, PyString>, value: &Bound<'_, PyAny>) -> PyResult<()> {
            set::<Self>(slf, name, value, &NAMES)
        }

        fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
            shown(slf.as_any(), &NAMES)
        }

        fn __getstate__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
            load_home(&slf.get_type());
            pickling::of_params(slf, false)
        }

        fn __setstate__(slf: &Bound<'_, Self>, state: &Bound<'_, PyDict>) -> PyResult<()> {
            pickling::restore_params(slf, state)
        }

        fn __copy__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
            let copy = slf.get_type().call_method1("__new__", (slf.get_type(),))?;
            pickling::restore_params(copy.cast::<Self>()?, &pickling::of_params(slf, true)?)?;
            Ok(copy)
        }

        fn __deepcopy__<'py>(slf: &Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
            Self::__copy__(slf)
        }
    }
}

/// Sets attributes from keywords.
///
/// # Errors
/// `TypeError` for a name that is not among `names`.
pub(crate) fn apply(target: &Bound<'_, PyAny>, settings: Option<&Bound<'_, PyDict>>, names: &[&str]) -> PyResult<()> {
    for (name, value) in settings.map_or_else(|| Ok(Vec::new()), pairs)? {
        let name = name.cast_into::<PyString>()?;
        if !names.contains(&name.to_str()?) {
            let class = target.get_type().name()?.to_string();
            return Err(PyTypeError::new_err(format!(
                "{class}() has no setting '{name}'; it has {}",
                names.join(", ")
            )));
        }
        target.setattr(name, value)?;
    }
    Ok(())
}

/// Takes over what is set on a `ConfigurationParams`, or on any object with its attributes.
pub(crate) fn take(target: &Bound<'_, PyAny>, given: &Bound<'_, PyAny>) -> PyResult<()> {
    if !given.is_instance_of::<ConfigurationParams>() && !given.hasattr("base_url")? {
        let class = given.get_type().name()?;
        return Err(PyTypeError::new_err(format!(
            "expected ConfigurationParams, not {class}"
        )));
    }
    for name in NAMES {
        if let Some(value) = given.getattr_opt(name)?.filter(|value| !value.is_none()) {
            target.setattr(name, value)?;
        }
    }
    Ok(())
}

/// Sets an attribute, of the class itself only one that it has: a misspelt setting would do nothing.
///
/// # Errors
/// `ApiAttributeError` for a name that it has not.
#[expect(
    unsafe_code,
    reason = "object.__setattr__ refuses classes that have a __setattr__ of their own"
)]
pub(crate) fn set<T: PyTypeInfo>(
    target: &Bound<'_, PyAny>,
    name: &Bound<'_, PyString>,
    value: &Bound<'_, PyAny>,
    names: &[&str],
) -> PyResult<()> {
    let py = target.py();
    if target.is_exact_instance_of::<T>() && !target.get_type().hasattr(name)? {
        let (class, names) = (target.get_type().name()?, names.join(", "));
        let message = format!("{class} has no setting '{name}'; it has {names}");
        return Err(crate::model::raise(py, "ApiAttributeError", (message,)));
    }
    // SAFETY: three live references, and the interpreter is held; the function belongs to the stable ABI.
    match unsafe { ffi::PyObject_GenericSetAttr(target.as_ptr(), name.as_ptr(), value.as_ptr()) } {
        0 => Ok(()),
        _ => Err(PyErr::fetch(py)),
    }
}

/// A `repr` of the attributes that are set, secrets hidden.
pub(crate) fn shown(target: &Bound<'_, PyAny>, names: &[&str]) -> PyResult<String> {
    let mut parts = Vec::new();
    for name in names {
        let value = target.getattr(*name)?;
        if value.is_none() {
            continue;
        }
        match *name {
            "client_secret" | "access_token" | "proxy_headers" => parts.push(format!("{name}='**********'")),
            "proxy" | "base_url" | "token_url" => {
                parts.push(format!("{name}='{}'", without_login(&value.str()?.to_string())));
            }
            _ => parts.push(format!("{name}={}", value.repr()?)),
        }
    }
    Ok(format!("{}({})", target.get_type().name()?, parts.join(", ")))
}

/// A URL without user name and password.
fn without_login(url: &str) -> String {
    match (url.split_once("://"), url.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, host))) => format!("{scheme}://**********@{host}"),
        _ => url.to_owned(),
    }
}
