//! `Configuration`: everything that a client needs to know. Reading it costs no network, and it fails for nothing that
//! is missing: the first call does, with an error that says what to set.

use super::credentials::Credentials;
use super::options::{self, Seconds};
use super::params::{self, ConfigurationParams};
use super::pickling;
use crate::client::{RateLimit, Settings, Timeout};
use pyo3::exceptions::PyTypeError;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyType};
use pyo3::{Borrowed, IntoPyObjectExt, PyTraverseError, PyVisit};
use secrecy::{ExposeSecret, SecretString};
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::PoisonError;

/// Where the service is, how to log in, and how to behave on the way.
///
/// What is given by `ConfigurationParams` or by keyword counts first, then SAIL_BASE_URL, SAIL_CLIENT_ID and
/// SAIL_CLIENT_SECRET, else BaseURL, ClientId and ClientSecret of ./config.json.
#[pyclass(subclass, dict, weakref, module = "sailpoint.configuration")]
pub(crate) struct Configuration {
    /// Where the service is, for example `https://TENANT.api.identitynow.com`.
    #[pyo3(get, set)]
    base_url: Option<String>,
    token_url: Option<String>,
    /// Id of the personal access token or API client.
    #[pyo3(get, set)]
    client_id: Option<String>,
    client_secret: Option<SecretString>,
    access_token: Option<AccessToken>,
    /// Whether operations that the service calls experimental may be called.
    #[pyo3(get, set)]
    pub(crate) experimental: bool,
    /// Whether calling such an operation gives no warning.
    #[pyo3(get, set)]
    pub(crate) suppress_experimental_warnings: bool,
    /// Whether the server's certificate is checked.
    #[pyo3(get, set)]
    verify_ssl: bool,
    /// File or directory with certificates to trust beside the system's.
    #[pyo3(get, set)]
    ssl_ca_cert: Option<FilePath>,
    /// The client's certificate, for mutual TLS.
    #[pyo3(get, set)]
    cert_file: Option<FilePath>,
    /// The client's private key; by default it is looked for in `cert_file`.
    #[pyo3(get, set)]
    key_file: Option<FilePath>,
    /// Whether the certificate must name the host; `None` for yes.
    #[pyo3(get, set)]
    assert_hostname: Option<bool>,
    /// Proxy for all requests, the one for the token included.
    #[pyo3(get, set)]
    proxy: Option<String>,
    /// Headers for the proxy alone.
    #[pyo3(get, set)]
    proxy_headers: Option<HashMap<String, String>>,
    /// How often a call is tried again; `None` for 3.
    #[pyo3(get, set)]
    retries: Option<u32>,
    /// Seconds for a call, or a pair of seconds to connect and to wait for data; `None` for 10 and 60.
    #[pyo3(get, set)]
    timeout: Option<Seconds>,
    /// How fast calls may follow each other: `'auto'` for as fast as the service allows once it has refused one, a pair of
    /// calls and seconds, or `None` for no limit.
    #[pyo3(get, set)]
    rate_limit: Pace,
    /// Largest body of an answer in bytes, decompressed; `None` for 256 MB.
    #[pyo3(get, set)]
    max_response_bytes: Option<usize>,
    /// Idle connections that are kept; `None` for a sensible number.
    #[pyo3(get, set)]
    connection_pool_maxsize: Option<usize>,
    /// Characters that are not percent-encoded in path parameters.
    #[pyo3(get, set)]
    pub(crate) safe_chars_for_path_param: String,
    /// Whether each attempt is logged through Python's `logging`, to the logger `sailpoint`.
    #[pyo3(get, set)]
    pub(crate) debug: bool,
    /// Whether pickles of this configuration hold its secrets.
    #[pyo3(get, set)]
    pub(crate) pickle_secrets: bool,
    hint: Option<String>,
    /// Where the client secret was found, when it was not given.
    secret_source: Option<String>,
    /// Counts assignments, so that a client notices that its settings are no longer these.
    pub(crate) revision: u64,
}

/// Where the token of a call comes from when the client does not log in for it.
enum AccessToken {
    Text(SecretString),
    Called(Py<PyAny>),
}

/// What `rate_limit` is unless it is set.
const LEARNED: &str = "auto";

/// A path, given as text or as a path object and shown as text: `pathlib` costs more than the rest of the import.
#[derive(Debug, Clone)]
struct FilePath(PathBuf);

impl<'py> FromPyObject<'_, 'py> for FilePath {
    type Error = PyErr;

    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        value.extract().map(Self)
    }
}

impl<'py> IntoPyObject<'py> for FilePath {
    type Target = PyString;
    type Output = Bound<'py, PyString>;
    type Error = std::convert::Infallible;

    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Self::Error> {
        Ok(PyString::new(py, &self.0.to_string_lossy()))
    }
}

/// Everything that may be given by keyword, in the order of the class.
pub(super) const NAMES: [&str; 22] = [
    "base_url",
    "client_id",
    "client_secret",
    "token_url",
    "access_token",
    "experimental",
    "suppress_experimental_warnings",
    "verify_ssl",
    "ssl_ca_cert",
    "cert_file",
    "key_file",
    "assert_hostname",
    "proxy",
    "proxy_headers",
    "retries",
    "timeout",
    "rate_limit",
    "max_response_bytes",
    "connection_pool_maxsize",
    "safe_chars_for_path_param",
    "debug",
    "pickle_secrets",
];

static DEFAULT: Mutex<Option<Py<PyAny>>> = Mutex::new(None);

/// How fast calls may follow each other, as Python writes it.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Pace(RateLimit);

impl<'py> FromPyObject<'_, 'py> for Pace {
    type Error = PyErr;

    fn extract(value: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        if value.is_none() {
            return Ok(Self(RateLimit::Off));
        }
        if value.eq(LEARNED)? {
            return Ok(Self(RateLimit::Learned));
        }
        let (calls, period) = options::pace(&value)?;
        Ok(Self(RateLimit::At { calls, period }))
    }
}

impl<'py> IntoPyObject<'py> for Pace {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        match self.0 {
            RateLimit::Off => Ok(py.None().into_bound(py)),
            RateLimit::Learned => LEARNED.into_bound_py_any(py),
            RateLimit::At { calls, period } => (calls, period.as_secs_f64()).into_bound_py_any(py),
        }
    }
}

impl Configuration {
    /// What the client layer needs.
    pub(crate) fn settings(&self) -> PyResult<Settings> {
        let usual = Settings::default();
        Ok(Settings {
            base_url: self.base_url.clone(),
            token_url: self.token_url.clone(),
            client_id: self.client_id.clone(),
            client_secret: self.client_secret.clone(),
            access_token: match &self.access_token {
                Some(AccessToken::Text(token)) => Some(token.clone()),
                _ => None,
            },
            proxy: self.proxy.clone(),
            proxy_headers: self.proxy_headers.clone().unwrap_or_default().into_iter().collect(),
            verify_ssl: self.verify_ssl,
            ssl_ca_cert: self.ssl_ca_cert.clone().map(|path| path.0),
            cert_file: self.cert_file.clone().map(|path| path.0),
            key_file: self.key_file.clone().map(|path| path.0),
            assert_hostname: self.assert_hostname.unwrap_or(true),
            retries: self.retries.unwrap_or(usual.retries),
            timeout: self.times()?,
            rate_limit: self.rate_limit.0,
            max_body: self.max_response_bytes.unwrap_or(usual.max_body),
            pool_size: self.connection_pool_maxsize.unwrap_or(usual.pool_size),
            where_to_set: self.hint.clone(),
            ..usual
        })
    }

    /// The times of calls that name none of their own.
    pub(crate) fn times(&self) -> PyResult<Timeout> {
        let usual = Timeout::default();
        self.timeout.map_or(Ok(usual), |seconds| seconds.timeout(usual))
    }

    /// What gives the token of each call, when it is no text.
    pub(crate) fn token_source(&self, py: Python<'_>) -> Option<Py<PyAny>> {
        match &self.access_token {
            Some(AccessToken::Called(source)) => Some(source.clone_ref(py)),
            _ => None,
        }
    }

    fn take(&mut self, found: Credentials) {
        self.base_url = self.base_url.take().or(found.base_url);
        self.client_id = self.client_id.take().or(found.client_id);
        if self.client_secret.is_none() && found.client_secret.is_some() {
            self.client_secret = found.client_secret;
            self.secret_source = found.source;
        }
        self.hint = found.hint;
    }

    /// The token URL that was set.
    pub(super) fn own_token_url(&self) -> Option<String> {
        self.token_url.clone()
    }

    /// Where the client secret was found.
    pub(super) fn secret_source(&self) -> Option<&str> {
        self.secret_source.as_deref()
    }

    /// Looks for a secret that a pickle left out where it came from; it must be that of the same client.
    pub(super) fn find_secret_again(&mut self, source: Option<String>) {
        if self.client_secret.is_some() {
            self.secret_source = source;
            return;
        }
        let found = source.as_deref().map(Credentials::find_in).unwrap_or_default();
        if found.client_id == self.client_id {
            self.client_secret = found.client_secret;
        }
        if self.client_secret.is_none() {
            self.hint = Some("pickles hold no secrets unless pickle_secrets is set".to_owned());
        }
        self.secret_source = source;
    }
}

#[pymethods]
impl Configuration {
    #[new]
    #[pyo3(signature = (*_args, **_kwargs))]
    fn new(_args: &Bound<'_, pyo3::types::PyTuple>, _kwargs: Option<&Bound<'_, PyDict>>) -> Self {
        Self {
            base_url: None,
            token_url: None,
            client_id: None,
            client_secret: None,
            access_token: None,
            experimental: false,
            suppress_experimental_warnings: false,
            verify_ssl: true,
            ssl_ca_cert: None,
            cert_file: None,
            key_file: None,
            assert_hostname: None,
            proxy: None,
            proxy_headers: None,
            retries: None,
            timeout: None,
            rate_limit: Pace(RateLimit::Learned),
            max_response_bytes: None,
            connection_pool_maxsize: None,
            safe_chars_for_path_param: String::new(),
            debug: false,
            pickle_secrets: false,
            hint: None,
            secret_source: None,
            revision: 0,
        }
    }

    #[pyo3(signature = (configurationParams = None, **settings))]
    #[expect(non_snake_case, reason = "scripts that name the argument name it so")]
    fn __init__(
        slf: &Bound<'_, Self>,
        configurationParams: Option<&Bound<'_, PyAny>>,
        settings: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<()> {
        if let Some(params) = configurationParams {
            take_params(slf, params)?;
        }
        params::apply(slf.as_any(), settings, &NAMES)?;
        slf.borrow_mut().take(Credentials::find());
        Ok(())
    }

    /// Where tokens are fetched; by default `/oauth/token` below `base_url`.
    #[getter]
    fn token_url(&self) -> Option<String> {
        let default = || {
            self.base_url
                .as_ref()
                .map(|base| format!("{}/oauth/token", base.trim_end_matches('/')))
        };
        self.token_url.clone().or_else(default)
    }

    #[setter]
    fn set_token_url(&mut self, value: Option<String>) {
        self.token_url = value;
    }

    /// The secret of the client id.
    #[getter]
    fn client_secret(&self) -> Option<&str> {
        self.client_secret.as_ref().map(ExposeSecret::expose_secret)
    }

    #[setter]
    fn set_client_secret(&mut self, value: Option<String>) {
        self.client_secret = value.map(SecretString::from);
        self.secret_source = None;
    }

    /// A token to use as it is, never renewed; or what is called for one before each call, a coroutine function too.
    #[getter]
    fn access_token<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyAny>> {
        self.access_token.as_ref().map(|token| match token {
            AccessToken::Text(token) => PyString::new(py, token.expose_secret()).into_any(),
            AccessToken::Called(source) => source.bind(py).clone(),
        })
    }

    #[setter]
    fn set_access_token(&mut self, value: Option<&Bound<'_, PyAny>>) -> PyResult<()> {
        self.access_token = match value {
            None => None,
            Some(source) if source.is_callable() => Some(AccessToken::Called(source.clone().unbind())),
            Some(token) => Some(AccessToken::Text(SecretString::from(token.extract::<String>()?))),
        };
        Ok(())
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        match &self.access_token {
            Some(AccessToken::Called(source)) => visit.call(source),
            _ => Ok(()),
        }
    }

    fn __clear__(&mut self) {
        self.access_token = None;
    }

    #[expect(
        unsafe_code,
        reason = "object.__setattr__ refuses classes that have a __setattr__ of their own"
    )]
    fn __setattr__(slf: &Bound<'_, Self>, name: &Bound<'_, PyString>, value: &Bound<'_, PyAny>) -> PyResult<()> {
        slf.borrow_mut().revision += 1;
        // SAFETY: three live references, and the interpreter is held; the function belongs to the stable ABI.
        match unsafe { ffi::PyObject_GenericSetAttr(slf.as_ptr(), name.as_ptr(), value.as_ptr()) } {
            0 => Ok(()),
            _ => Err(PyErr::fetch(slf.py())),
        }
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        params::shown(slf.as_any(), &NAMES)
    }

    fn __getstate__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        pickling::of_configuration(slf, slf.borrow().pickle_secrets)
    }

    fn __setstate__(slf: &Bound<'_, Self>, state: &Bound<'_, PyDict>) -> PyResult<()> {
        pickling::restore_configuration(slf, state)
    }

    fn __copy__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let copy = slf.get_type().call_method1("__new__", (slf.get_type(),))?;
        pickling::restore_configuration(copy.cast::<Self>()?, &pickling::of_configuration(slf, true)?)?;
        Ok(copy)
    }

    fn __deepcopy__<'py>(slf: &Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Self::__copy__(slf)
    }

    /// The configuration of clients that are made without one; made when it is first asked for.
    #[classmethod]
    fn get_default(python: &Bound<'_, PyType>) -> PyResult<Py<PyAny>> {
        let py = python.py();
        if let Some(default) = &*DEFAULT.lock().unwrap_or_else(PoisonError::into_inner) {
            return Ok(default.clone_ref(py));
        }
        let made = python.call0()?.unbind();
        let mut default = DEFAULT.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(default.get_or_insert(made).clone_ref(py))
    }

    /// Sets the configuration of clients that are made without one; `None` forgets it.
    #[classmethod]
    #[pyo3(signature = (default))]
    fn set_default(_python: &Bound<'_, PyType>, default: Option<Py<PyAny>>) {
        *DEFAULT.lock().unwrap_or_else(PoisonError::into_inner) = default;
    }
}

/// Takes over what is set on a `ConfigurationParams`, or on any object with its attributes.
fn take_params(configuration: &Bound<'_, Configuration>, given: &Bound<'_, PyAny>) -> PyResult<()> {
    if !given.is_instance_of::<ConfigurationParams>() && !given.hasattr("base_url")? {
        return Err(PyTypeError::new_err(format!(
            "expected ConfigurationParams, not {}",
            given.get_type().name()?
        )));
    }
    for name in params::NAMES {
        if let Some(value) = given.getattr_opt(name)?.filter(|value| !value.is_none()) {
            configuration.setattr(name, value)?;
        }
    }
    Ok(())
}
