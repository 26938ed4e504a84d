//! The Python methods of `Configuration`.

use super::access_token::AccessToken;
use super::accessors::{CloneUnderLock as _, accessors};
use super::attributes;
use super::bad_value::cannot_convert;
use super::configuration::{Configuration, NAMES};
use super::credentials::{FoundCredentials, SecretSource};
use super::default_object::DefaultObject;
use super::file_path::FilePath;
use super::pasted_value::PastedValue;
use super::pickling;
use super::rate_limit::RateLimitSetting;
use super::seconds::{PoolSize, Seconds};
use super::values::SettingValues;
use crate::python::{self, load_home};
use crate::shared::Shared;
use crate::shutdown::{self, Owned};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple, PyType};
use pyo3::{PyTraverseError, PyVisit};
use secrecy::{ExposeSecret, SecretString};
use std::collections::HashMap;
use std::sync::atomic::AtomicU64;

static DEFAULT: DefaultObject = DefaultObject::new();

accessors! {
    impl Configuration;

    /// URL of the service, for example `https://TENANT.api.identitynow.com`.
    base_url, set_base_url: Option<String>;
    /// Id of the personal access token or API client.
    client_id, set_client_id: Option<String>;
    /// Access token, used unchanged and never renewed; or a function or coroutine function that returns one, called before each
    /// call.
    access_token, set_access_token: Option<AccessToken>;
    /// True to allow operations that the service calls experimental.
    experimental, set_experimental: bool;
    /// Has no effect: no call prints a warning. Scripts of the official SDK set it.
    suppress_experimental_warnings, set_suppress_experimental_warnings: bool;
    /// True to allow plain http to other machines; `None` for the value of SAIL_ALLOW_HTTP, or false if that is not set.
    allow_http, set_allow_http: Option<bool>;
    /// True to check the server's certificate.
    verify_ssl, set_verify_ssl: bool;
    /// File or directory with certificates to trust in addition to the system's.
    ssl_ca_cert, set_ssl_ca_cert: Option<FilePath>;
    /// The client's certificate, for mutual TLS.
    cert_file, set_cert_file: Option<FilePath>;
    /// The client's private key; by default it is read from `cert_file`.
    key_file, set_key_file: Option<FilePath>;
    /// True to require that the certificate names the host; `None` for true.
    assert_hostname, set_assert_hostname: Option<bool>;
    /// Proxy for all requests, including the token request.
    proxy, set_proxy: Option<String>;
    /// Headers for the proxy alone.
    proxy_headers, set_proxy_headers: Option<HashMap<String, String>>;
    /// Maximum number of retries of a call; `None` for 3.
    retries, set_retries: Option<u32>;
    /// Timeout in seconds for a whole call, or a pair (connect, read), three numbers (connect, read, total), or four (connect,
    /// read, total or `None`, pool); `None` for 10, 60, no limit, and 300.
    timeout, set_timeout: Option<Seconds>;
    /// Maximum rate of calls: `'auto'` for the rate that the service allows, learned from its rejections, a pair (calls,
    /// seconds), or `None` for no limit.
    rate_limit, set_rate_limit: RateLimitSetting;
    /// Maximum size of a response body in bytes, after decompression; `None` for 256 MB.
    max_response_bytes, set_max_response_bytes: Option<usize>;
    /// Maximum number of connections of a client, idle or not, for blocking and awaited calls together; `None` for 100.
    connection_pool_maxsize, set_connection_pool_maxsize: Option<PoolSize>;
    /// Characters that are not percent-encoded in path parameters.
    safe_chars_for_path_param, set_safe_chars_for_path_param: String;
    /// True to reject responses with a member or value that this version does not know; false to keep them.
    strict_responses, set_strict_responses: bool;
    /// True to log each attempt through Python's `logging`, to the logger `sailpoint`.
    debug, set_debug: bool;
    /// True to include the secrets in pickles of this configuration.
    pickle_secrets, set_pickle_secrets: bool;

    init {
        #[pyo3(signature = (configurationParams = None, **settings))]
        #[expect(non_snake_case, reason = "the name that scripts use for the argument")]
        fn __init__(
            slf: &Bound<'_, Self>,
            configurationParams: Option<&Bound<'_, PyAny>>,
            settings: Option<&Bound<'_, PyDict>>,
        ) {
            if let Some(params) = configurationParams {
                attributes::copy_params(slf.as_any(), params)?;
            }
            attributes::set_all(slf.as_any(), settings, &NAMES)?;
            // Files and the environment are read outside of the lock.
            let (py, values) = (slf.py(), &slf.get().values);
            let (given, has_token) = values.with(py, |values| values.credentials());
            let found = FoundCredentials::find(given, has_token);
            let file = found.source.as_ref().and_then(SecretSource::file).map(str::to_owned);
            values.with(py, |values| values.complete(found));
            slf.get().mark_changed();
            file.map_or(Ok(()), |file| python::warn_of_shared_file(py, &file))
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
                values: Owned::new(Shared::new(SettingValues::defaults())),
                revision: AtomicU64::new(0),
                tokens: Shared::new(None),
            }
        }

        /// The settings with their origins (given, default, a variable or a file), without secrets.
        fn describe<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
            python::describe_settings(slf.as_any())
        }

        /// URL for tokens; by default `/oauth/token` below `base_url`.
        #[getter]
        fn token_url(&self, py: Python<'_>) -> Option<String> {
            self.read(py, SettingValues::token_url_or_default)
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

        #[expect(clippy::needless_pass_by_value, reason = "PyO3 passes it by value")]
        fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
            self.values.traverse(|values| visit.call(values.token_function()))
        }

        fn __clear__(&self, py: Python<'_>) {
            let _section = shutdown::section();
            drop(self.values.with(py, |values| values.access_token.take()));
        }

        fn __setattr__(slf: &Bound<'_, Self>, name: &Bound<'_, PyString>, value: &Bound<'_, PyAny>) -> PyResult<()> {
            let clean = PastedValue::new(&name.to_string_lossy(), value);
            attributes::set::<Self>(slf, name, &clean.value, &NAMES)
                .map_err(|error| cannot_convert(&name.to_string_lossy(), value, error))?;
            slf.get().values.with(slf.py(), |values| clean.record(&mut values.removed));
            slf.get().mark_changed();
            Ok(())
        }

        fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
            attributes::represent(slf.as_any(), &NAMES)
        }

        fn __getstate__<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
            load_home(&slf.get_type());
            pickling::configuration_for_pickle(slf)
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

        /// The configuration of clients that are made without one, made on first use.
        #[classmethod]
        fn get_default(python: &Bound<'_, PyType>) -> PyResult<Py<PyAny>> {
            DEFAULT.get_or_make(python.py(), || python.call0().map(Bound::unbind))
        }

        /// Sets the configuration of clients that are made without one; `None` removes it.
        #[classmethod]
        #[pyo3(signature = (default))]
        fn set_default(python: &Bound<'_, PyType>, default: Option<Py<PyAny>>) {
            DEFAULT.set(python.py(), default);
        }
    }
}
