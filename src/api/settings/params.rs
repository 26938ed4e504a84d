//! `ConfigurationParams`: settings that a script passes to `Configuration`.

use crate::shared::Shared;
use crate::shutdown::Owned;
use pyo3::prelude::*;

/// Settings for `Configuration`, by attribute or by keyword. A setting that is `None` is taken from other sources.
#[pyclass(frozen, subclass, dict, weakref, module = "sailpoint.configuration")]
#[derive(Default)]
pub(crate) struct ConfigurationParams {
    pub(super) values: Owned<Shared<ParamsValues>>,
}

#[derive(Default)]
pub(super) struct ParamsValues {
    pub(super) base_url: Option<Py<PyAny>>,
    pub(super) client_id: Option<Py<PyAny>>,
    pub(super) client_secret: Option<Py<PyAny>>,
    pub(super) token_url: Option<Py<PyAny>>,
    pub(super) access_token: Option<Py<PyAny>>,
    pub(super) proxy: Option<Py<PyAny>>,
    pub(super) proxy_headers: Option<Py<PyAny>>,
    pub(super) ssl_ca_cert: Option<Py<PyAny>>,
    pub(super) verify_ssl: Option<Py<PyAny>>,
}

impl ParamsValues {
    pub(super) fn all(&self) -> [&Option<Py<PyAny>>; NAMES.len()] {
        [
            &self.base_url,
            &self.client_id,
            &self.client_secret,
            &self.token_url,
            &self.access_token,
            &self.proxy,
            &self.proxy_headers,
            &self.ssl_ca_cert,
            &self.verify_ssl,
        ]
    }
}

/// The names of the attributes.
pub(super) const NAMES: [&str; 9] = [
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
