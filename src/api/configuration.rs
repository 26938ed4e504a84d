//! `Configuration`: everything that a client needs to know. Reading it costs no network, and it fails for nothing that
//! is missing: the first call does, with an error that says what to set.

use super::credentials::{Credentials, ENVIRONMENT};
use super::error;
use super::file_path::FilePath;
use super::options::Seconds;
use super::pace::Pace;
use super::params;
use super::pickling;
use super::token_source::AccessToken;
use crate::client::{Settings, Timeout};
use crate::model::{Policy, load_home};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyType};
use pyo3::{PyTraverseError, PyVisit};
use secrecy::{ExposeSecret, SecretString};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// Where the service is, how to log in, and how to behave on the way.
///
/// What is given by `ConfigurationParams` or by keyword counts first; what is not comes from SAIL_BASE_URL, SAIL_CLIENT_ID
/// and SAIL_CLIENT_SECRET, else from BaseURL, ClientId and ClientSecret of ./config.json.
#[pyclass(subclass, dict, weakref, module = "sailpoint.configuration")]
#[derive(Default)]
pub(crate) struct Configuration {
    /// Where the service is, for example `https://TENANT.api.identitynow.com`.
    #[pyo3(get, set)]
    base_url: Option<String>,
    token_url: Option<String>,
    /// Id of the personal access token or API client.
    #[pyo3(get, set)]
    client_id: Option<String>,
    client_secret: Option<SecretString>,
    /// A token to use as it is, never renewed; or what is called for one before each call, a coroutine function too.
    #[pyo3(get, set)]
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
    /// Seconds for a call, or a pair of seconds to connect and to wait for data, or all three; `None` for 10, 60 and no limit.
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
    /// Whether an answer with a member or value that this version does not know is an error instead of being kept.
    #[pyo3(get, set)]
    strict_responses: bool,
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

/// Everything that may be given by keyword, in the order of the class.
pub(super) const NAMES: [&str; 23] = [
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
    "strict_responses",
    "debug",
    "pickle_secrets",
];

/// Warns where others than its owner may read or change a file with a secret.
fn warn_of_others(py: Python<'_>, file: &str) -> PyResult<()> {
    py.import("sailpoint._reading")?
        .call_method1("warn_of_others", (file,))
        .map(drop)
}

static DEFAULT: Mutex<Option<Py<PyAny>>> = Mutex::new(None);

impl Configuration {
    /// What the client layer needs.
    pub(crate) fn settings(&self) -> Settings {
        let usual = Settings::default();
        Settings {
            base_url: self.base_url.clone(),
            token_url: self.token_url.clone(),
            client_id: self.client_id.clone(),
            client_secret: self.client_secret.clone(),
            access_token: self.access_token.as_ref().and_then(AccessToken::text).cloned(),
            proxy: self.proxy.clone(),
            proxy_headers: self.proxy_headers.clone().unwrap_or_default().into_iter().collect(),
            verify_ssl: self.verify_ssl,
            ssl_ca_cert: self.ssl_ca_cert.clone().map(FilePath::into),
            cert_file: self.cert_file.clone().map(FilePath::into),
            key_file: self.key_file.clone().map(FilePath::into),
            assert_hostname: self.assert_hostname.unwrap_or(true),
            retries: self.retries.unwrap_or(usual.retries),
            timeout: self.times(),
            rate_limit: self.rate_limit.into(),
            max_body: self.max_response_bytes.unwrap_or(usual.max_body),
            pool_size: self.connection_pool_maxsize.unwrap_or(usual.pool_size),
            where_to_set: self.hint.clone(),
            ..usual
        }
    }

    /// What answers may hold.
    pub(crate) const fn policy(&self) -> Policy {
        Policy::of_answers(self.strict_responses)
    }

    /// The times of calls that name none of their own.
    pub(crate) fn times(&self) -> Timeout {
        let usual = Timeout::default();
        self.timeout.map_or(usual, |seconds| seconds.over(usual))
    }

    /// What gives the token of each call, when it is no text.
    pub(crate) fn token_source(&self) -> Option<&Py<PyAny>> {
        self.access_token.as_ref().and_then(AccessToken::function)
    }

    /// Looks elsewhere for what is missing to log in.
    fn complete(&mut self) {
        let found = Credentials::find(Credentials {
            base_url: self.base_url.take(),
            client_id: self.client_id.take(),
            client_secret: self.client_secret.take(),
            ..Credentials::default()
        });
        self.base_url = found.base_url;
        self.client_id = found.client_id;
        self.client_secret = found.client_secret;
        self.secret_source = found.source;
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

    /// The file that the client secret was found in.
    fn secret_file(&self) -> Option<String> {
        let file = self.secret_source.as_ref().filter(|source| *source != ENVIRONMENT);
        file.cloned()
    }

    /// What helps to find out why something is missing.
    pub(super) fn hint(&self) -> Option<&str> {
        self.hint.as_deref()
    }

    /// Looks for a secret that a pickle left out where it came from; it must be that of the same client.
    pub(super) fn find_secret_again(&mut self, source: Option<String>, hint: Option<String>) {
        if let (None, Some(source)) = (&self.client_secret, &source) {
            let known = Credentials {
                client_id: self.client_id.clone(),
                ..Credentials::default()
            };
            self.client_secret = known.or_again(source).client_secret;
        }
        self.secret_source = source;
        self.hint = hint;
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
            proxy_headers=None, retries=None, timeout=None, rate_limit='auto', max_response_bytes=None, \
            connection_pool_maxsize=None, safe_chars_for_path_param='', strict_responses=False, debug=False, \
            pickle_secrets=False)"
    )]
    fn new(_args: &Bound<'_, pyo3::types::PyTuple>, _kwargs: Option<&Bound<'_, PyDict>>) -> Self {
        Self {
            verify_ssl: true,
            ..Self::default()
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
            params::take(slf.as_any(), params)?;
        }
        params::apply(slf.as_any(), settings, &NAMES)?;
        slf.borrow_mut().complete();
        let file = slf.borrow().secret_file();
        file.map_or(Ok(()), |file| warn_of_others(slf.py(), &file))
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

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(self.token_source())
    }

    fn __clear__(&mut self) {
        self.access_token = None;
    }

    fn __setattr__(slf: &Bound<'_, Self>, name: &Bound<'_, PyString>, value: &Bound<'_, PyAny>) -> PyResult<()> {
        slf.borrow_mut().revision += 1;
        params::set::<Self>(slf, name, value, &NAMES)
            .map_err(|error| error::unfit(slf.py(), &name.to_string_lossy(), error))
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        params::shown(slf.as_any(), &NAMES)
    }

    fn __getstate__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        load_home(&slf.get_type());
        pickling::for_pickle(slf)
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
