//! `Configuration`: everything that a client needs to know. Reading it costs no network, and it fails for nothing that
//! is missing: the first call does, with an error that says what to set.

use super::accessors::{Hand as _, accessors};
use super::credentials::{Found, Source};
use super::error;
use super::file_path::FilePath;
use super::kept::Kept;
use super::options::{PoolSize, Seconds};
use super::pace::Pace;
use super::params;
use super::pickling;
use super::token_source::AccessToken;
use super::values::Values;
use crate::model::load_home;
use crate::shared::Shared;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple, PyType};
use pyo3::{PyTraverseError, PyVisit};
use secrecy::{ExposeSecret, SecretString};
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};

/// Where the service is, how to log in, and how to behave on the way.
///
/// Values given by `ConfigurationParams` or by keyword take precedence. One source completes them: SAIL_BASE_URL,
/// SAIL_CLIENT_ID and SAIL_CLIENT_SECRET where one of them is set, else BaseURL, ClientId and ClientSecret of ./config.json.
#[pyclass(frozen, subclass, dict, weakref, module = "sailpoint.configuration")]
pub(crate) struct Configuration {
    values: Shared<Values>,
    /// Counts assignments, so that a client notices that its settings are no longer these.
    revision: AtomicU64,
}

/// Everything that may be given by keyword, in the order of the class.
pub(super) const NAMES: [&str; 24] = [
    "base_url",
    "client_id",
    "client_secret",
    "token_url",
    "access_token",
    "experimental",
    "suppress_experimental_warnings",
    "allow_http",
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

static DEFAULT: Kept = Kept::new();

/// Warns where others than its owner may read or change a file with a secret.
fn warn_of_others(py: Python<'_>, file: &str) -> PyResult<()> {
    py.import("sailpoint._reading")?
        .call_method1("warn_of_others", (file,))
        .map(drop)
}

impl Configuration {
    /// A number that changes with the settings.
    pub(crate) fn revision(&self) -> u64 {
        self.revision.load(Ordering::Acquire)
    }

    /// Notes that settings have changed.
    fn changed(&self) {
        self.revision.fetch_add(1, Ordering::Release);
    }

    /// Reads several settings at once, so that they belong together.
    pub(crate) fn read<R>(&self, py: Python<'_>, read: impl FnOnce(&Values) -> R) -> R {
        self.values.with(py, |values| read(values))
    }

    /// Looks for a secret that a pickle left out where it came from; it must be that of the same client.
    pub(super) fn find_secret_again(&self, py: Python<'_>, source: Option<Source>, hint: Option<String>) {
        let lacks = |values: &Values| {
            let is_missing = values.client_secret.is_none();
            is_missing.then(|| (values.base_url.clone(), values.client_id.clone()))
        };
        // Files and the environment are read outside of the lock.
        let found = match (self.read(py, lacks), &source) {
            (Some((base_url, client_id)), Some(source)) => {
                source.secret_again(base_url.as_deref(), client_id.as_deref())
            }
            _ => None,
        };
        self.values.with(py, |values| {
            if found.is_some() {
                values.client_secret = found;
            }
            values.secret_source = source;
            values.hint = hint;
        });
        self.changed();
    }
}

accessors! {
    impl Configuration;

    /// Where the service is, for example `https://TENANT.api.identitynow.com`.
    base_url, set_base_url: Option<String>;
    /// Id of the personal access token or API client.
    client_id, set_client_id: Option<String>;
    /// A token to use as it is, never renewed; or what is called for one before each call, a coroutine function too.
    access_token, set_access_token: Option<AccessToken>;
    /// Whether operations that the service calls experimental may be called.
    experimental, set_experimental: bool;
    /// Whether calling such an operation gives no warning.
    suppress_experimental_warnings, set_suppress_experimental_warnings: bool;
    /// Whether requests may go to other machines by plain http; `None` for the value of SAIL_ALLOW_HTTP, by default no.
    allow_http, set_allow_http: Option<bool>;
    /// Whether the server's certificate is checked.
    verify_ssl, set_verify_ssl: bool;
    /// File or directory with certificates to trust beside the system's.
    ssl_ca_cert, set_ssl_ca_cert: Option<FilePath>;
    /// The client's certificate, for mutual TLS.
    cert_file, set_cert_file: Option<FilePath>;
    /// The client's private key; by default it is looked for in `cert_file`.
    key_file, set_key_file: Option<FilePath>;
    /// Whether the certificate must name the host; `None` for yes.
    assert_hostname, set_assert_hostname: Option<bool>;
    /// Proxy for all requests, the one for the token included.
    proxy, set_proxy: Option<String>;
    /// Headers for the proxy alone.
    proxy_headers, set_proxy_headers: Option<HashMap<String, String>>;
    /// How often a call is tried again; `None` for 3.
    retries, set_retries: Option<u32>;
    /// Seconds for a call, or a pair of seconds to connect and to wait for data, or both and the call's, `None` for 10, 60 and
    /// no limit; a fourth for waiting for a connection that other calls use, 300 by default.
    timeout, set_timeout: Option<Seconds>;
    /// How fast calls may follow each other: `'auto'` for as fast as the service allows once it has refused one, a pair of
    /// calls and seconds, or `None` for no limit.
    rate_limit, set_rate_limit: Pace;
    /// Largest body of an answer in bytes, decompressed; `None` for 256 MB.
    max_response_bytes, set_max_response_bytes: Option<usize>;
    /// Connections of a client, idle or not, for blocking and awaited calls together; `None` for 100.
    connection_pool_maxsize, set_connection_pool_maxsize: Option<PoolSize>;
    /// Characters that are not percent-encoded in path parameters.
    safe_chars_for_path_param, set_safe_chars_for_path_param: String;
    /// Whether an answer with a member or value that this version does not know is an error instead of being kept.
    strict_responses, set_strict_responses: bool;
    /// Whether each attempt is logged through Python's `logging`, to the logger `sailpoint`.
    debug, set_debug: bool;
    /// Whether pickles of this configuration hold its secrets.
    pickle_secrets, set_pickle_secrets: bool;

    init {
        #[pyo3(signature = (configurationParams = None, **settings))]
        #[expect(non_snake_case, reason = "scripts that name the argument name it so")]
        fn __init__(
            slf: &Bound<'_, Self>,
            configurationParams: Option<&Bound<'_, PyAny>>,
            settings: Option<&Bound<'_, PyDict>>,
        ) {
            if let Some(params) = configurationParams {
                params::take(slf.as_any(), params)?;
            }
            params::apply(slf.as_any(), settings, &NAMES)?;
            // Files and the environment are read outside of the lock.
            let (py, values) = (slf.py(), &slf.get().values);
            let (given, has_token) = values.with(py, |values| values.credentials());
            let found = Found::find(given, has_token);
            let file = found.source.as_ref().and_then(Source::file).map(str::to_owned);
            values.with(py, |values| values.complete(found));
            slf.get().changed();
            file.map_or(Ok(()), |file| warn_of_others(py, &file))
        }
    }

    methods {
        #[new]
        #[pyo3(
            signature = (*_args, **_kwargs),
            text_signature = "(configurationParams=None, *, base_url=None, client_id=None, client_secret=None, \
                token_url=None, access_token=None, experimental=False, suppress_experimental_warnings=False, \
                allow_http=None, verify_ssl=True, ssl_ca_cert=None, cert_file=None, key_file=None, assert_hostname=None, proxy=None, \
                proxy_headers=None, retries=None, timeout=None, rate_limit='auto', max_response_bytes=None, \
                connection_pool_maxsize=None, safe_chars_for_path_param='', strict_responses=False, debug=False, \
                pickle_secrets=False)"
        )]
        fn new(_args: &Bound<'_, PyTuple>, _kwargs: Option<&Bound<'_, PyDict>>) -> Self {
            Self {
                values: Shared::new(Values::usual()),
                revision: AtomicU64::new(0),
            }
        }

        /// Where tokens are fetched; by default `/oauth/token` below `base_url`.
        #[getter]
        fn token_url(&self, py: Python<'_>) -> Option<String> {
            self.read(py, Values::any_token_url)
        }

        #[setter]
        fn set_token_url(&self, py: Python<'_>, value: Option<String>) {
            self.values.with(py, |values| {
                values.token_url = value;
            });
        }

        /// The secret of the client id.
        #[getter]
        fn client_secret(&self, py: Python<'_>) -> Option<String> {
            self.read(py, |values| values.client_secret.as_ref().map(|secret| secret.expose_secret().to_owned()))
        }

        #[setter]
        fn set_client_secret(&self, py: Python<'_>, value: Option<String>) {
            self.values.with(py, |values| {
                values.client_secret = value.map(SecretString::from);
                values.secret_source = None;
            });
        }

        #[expect(clippy::needless_pass_by_value, reason = "PyO3 hands it over")]
        fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
            let visited = self.values.try_with(|values| visit.call(values.token_source()));
            visited.unwrap_or(Ok(()))
        }

        fn __clear__(&self, py: Python<'_>) {
            drop(self.values.with(py, |values| values.access_token.take()));
        }

        fn __setattr__(slf: &Bound<'_, Self>, name: &Bound<'_, PyString>, value: &Bound<'_, PyAny>) -> PyResult<()> {
            params::set::<Self>(slf, name, value, &NAMES)
                .map_err(|error| error::unfit(&name.to_string_lossy(), value, error))?;
            slf.get().changed();
            Ok(())
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
            DEFAULT.get_or_make(python.py(), || python.call0().map(Bound::unbind))
        }

        /// Sets the configuration of clients that are made without one; `None` forgets it.
        #[classmethod]
        #[pyo3(signature = (default))]
        fn set_default(python: &Bound<'_, PyType>, default: Option<Py<PyAny>>) {
            DEFAULT.set(python.py(), default);
        }
    }
}
