//! `Configuration`: everything that a client needs to know. Reading it costs no network, and it fails for nothing that
//! is missing: the first call does, with an error that says what to set.

use super::credentials::Credentials;
use super::error;
use super::params::{self, ConfigurationParams};
use crate::client::{Settings, Timeout};
use crate::model::Policy;
use pyo3::Borrowed;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyType};
use secrecy::{ExposeSecret, SecretString};
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::time::Duration;

/// Where the service is, how to log in, and how to behave on the way.
///
/// What is given by `ConfigurationParams` or by keyword counts first; what is not comes from SAIL_BASE_URL, SAIL_CLIENT_ID
/// and SAIL_CLIENT_SECRET, else from BaseURL, ClientId and ClientSecret of ./config.json.
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
    access_token: Option<SecretString>,
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
    /// Idle connections that are kept; `None` for a sensible number.
    #[pyo3(get, set)]
    connection_pool_maxsize: Option<usize>,
    /// Characters that are not percent-encoded in path parameters.
    #[pyo3(get, set)]
    pub(crate) safe_chars_for_path_param: String,
    /// Whether an answer with a member or value that this version does not know is an error instead of being kept.
    #[pyo3(get, set)]
    strict_responses: bool,
    /// Whether each attempt is logged through Python's `logging`, to the logger `sailpoint`.
    #[pyo3(get, set)]
    pub(crate) debug: bool,
    hint: Option<String>,
    /// Counts assignments, so that a client notices that its settings are no longer these.
    pub(crate) revision: u64,
}

/// Seconds for a whole call, or to connect and to wait for data.
#[derive(Debug, Clone, Copy, FromPyObject, IntoPyObject)]
pub(crate) enum Seconds {
    /// To connect, and between two pieces of data.
    #[pyo3(transparent)]
    Pair((f64, f64)),
    /// For everything together.
    #[pyo3(transparent)]
    Total(f64),
}

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
const NAMES: [&str; 20] = [
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
    "connection_pool_maxsize",
    "safe_chars_for_path_param",
    "strict_responses",
    "debug",
];

/// The one setting whose type allows values that no call can have.
const TIMEOUT: &str = "timeout";

static DEFAULT: Mutex<Option<Py<PyAny>>> = Mutex::new(None);

impl Seconds {
    /// The times of a call that names these.
    ///
    /// # Errors
    /// `ValueError` for a time that is not positive and finite.
    pub(crate) fn timeout(self, usual: Timeout) -> PyResult<Timeout> {
        match self {
            Self::Pair((connect, read)) => Ok(Timeout {
                connect: duration(connect)?,
                read: duration(read)?,
                ..usual
            }),
            Self::Total(total) => Ok(Timeout {
                total: Some(duration(total)?),
                ..usual
            }),
        }
    }
}

fn duration(seconds: f64) -> PyResult<Duration> {
    let positive = seconds > 0.0;
    let duration = Duration::try_from_secs_f64(seconds).ok().filter(|_| positive);
    duration.ok_or_else(|| PyValueError::new_err(format!("expected a positive number of seconds, not {seconds}")))
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
            access_token: self.access_token.clone(),
            proxy: self.proxy.clone(),
            proxy_headers: self.proxy_headers.clone().unwrap_or_default().into_iter().collect(),
            verify_ssl: self.verify_ssl,
            ssl_ca_cert: self.ssl_ca_cert.clone().map(|path| path.0),
            cert_file: self.cert_file.clone().map(|path| path.0),
            key_file: self.key_file.clone().map(|path| path.0),
            assert_hostname: self.assert_hostname.unwrap_or(true),
            retries: self.retries.unwrap_or(usual.retries),
            timeout: self.times()?,
            pool_size: self.connection_pool_maxsize.unwrap_or(usual.pool_size),
            where_to_set: self.hint.clone(),
            ..usual
        })
    }

    /// What answers may hold.
    pub(crate) const fn policy(&self) -> Policy {
        Policy::of_answers(self.strict_responses)
    }

    /// The times of calls that name none of their own.
    pub(crate) fn times(&self) -> PyResult<Timeout> {
        let usual = Timeout::default();
        self.timeout.map_or(Ok(usual), |seconds| seconds.timeout(usual))
    }

    /// Looks elsewhere for what is missing to log in.
    fn complete(&mut self) {
        let found = Credentials::find(Credentials {
            base_url: self.base_url.take(),
            client_id: self.client_id.take(),
            client_secret: self.client_secret.take(),
            hint: None,
        });
        self.base_url = found.base_url;
        self.client_id = found.client_id;
        self.client_secret = found.client_secret;
        self.hint = found.hint;
    }
}

#[pymethods]
impl Configuration {
    #[new]
    #[pyo3(
        signature = (*_args, **_kwargs),
        text_signature = "(configurationParams=None, *, base_url=None, client_id=None, client_secret=None, \
            token_url=None, access_token=None, experimental=False, suppress_experimental_warnings=False, \
            verify_ssl=True, ssl_ca_cert=None, cert_file=None, key_file=None, assert_hostname=None, proxy=None, \
            proxy_headers=None, retries=None, timeout=None, connection_pool_maxsize=None, \
            safe_chars_for_path_param='', debug=False)"
    )]
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
            connection_pool_maxsize: None,
            safe_chars_for_path_param: String::new(),
            strict_responses: false,
            debug: false,
            hint: None,
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
        slf.borrow_mut().complete();
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
    }

    /// A token to use as it is: it is never renewed.
    #[getter]
    fn access_token(&self) -> Option<&str> {
        self.access_token.as_ref().map(ExposeSecret::expose_secret)
    }

    #[setter]
    fn set_access_token(&mut self, value: Option<String>) {
        self.access_token = value.map(SecretString::from);
    }

    fn __setattr__(slf: &Bound<'_, Self>, name: &Bound<'_, PyString>, value: &Bound<'_, PyAny>) -> PyResult<()> {
        slf.borrow_mut().revision += 1;
        let set = || {
            if name == TIMEOUT {
                let seconds: Option<Seconds> = value
                    .extract()
                    .map_err(|_| PyTypeError::new_err("expected a number of seconds, or a pair (connect, read)"))?;
                seconds.map(|seconds| seconds.timeout(Timeout::default())).transpose()?;
            }
            params::set::<Self>(slf, name, value, &NAMES)
        };
        set().map_err(|error| error::unfit(slf.py(), &name.to_string_lossy(), error))
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        params::shown(slf.as_any(), &NAMES)
    }

    fn __copy__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let copy = slf.get_type().call_method1("__new__", (slf.get_type(),))?;
        for name in NAMES {
            copy.setattr(name, slf.getattr(name)?)?;
        }
        copy.getattr("__dict__")?
            .call_method1("update", (slf.getattr("__dict__")?,))?;
        let made = copy.cast::<Self>()?;
        made.borrow_mut().token_url = slf.borrow().token_url.clone();
        made.borrow_mut().hint = slf.borrow().hint.clone();
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
