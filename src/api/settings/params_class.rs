//! The Python methods of `ConfigurationParams`.

use super::accessors::{CloneUnderLock as _, accessors};
use super::attributes;
use super::params::{ConfigurationParams, NAMES};
use super::pickling;
use crate::python::load_home;
use crate::shutdown;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};
use pyo3::{PyTraverseError, PyVisit};

accessors! {
    impl ConfigurationParams;

    /// URL of the service, for example `https://TENANT.api.identitynow.com`.
    base_url, set_base_url: Option<Py<PyAny>>;
    /// Id of the personal access token or API client.
    client_id, set_client_id: Option<Py<PyAny>>;
    /// Secret of the client id.
    client_secret, set_client_secret: Option<Py<PyAny>>;
    /// URL for tokens; by default `/oauth/token` below `base_url`.
    token_url, set_token_url: Option<Py<PyAny>>;
    /// Access token, used unchanged.
    access_token, set_access_token: Option<Py<PyAny>>;
    /// Proxy for all requests.
    proxy, set_proxy: Option<Py<PyAny>>;
    /// Headers for the proxy alone.
    proxy_headers, set_proxy_headers: Option<Py<PyAny>>;
    /// File or directory with certificates to trust in addition to the system's.
    ssl_ca_cert, set_ssl_ca_cert: Option<Py<PyAny>>;
    /// True to check the server's certificate.
    verify_ssl, set_verify_ssl: Option<Py<PyAny>>;

    init {
        #[pyo3(signature = (**settings))]
        fn __init__(slf: &Bound<'_, Self>, settings: Option<&Bound<'_, PyDict>>) {
            attributes::set_all(slf.as_any(), settings, &NAMES)
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

        #[expect(clippy::needless_pass_by_value, reason = "PyO3 passes it by value")]
        fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
            self.values.traverse(|values| {
                for value in values.all() {
                    visit.call(value)?;
                }
                Ok(())
            })
        }

        fn __clear__(&self, py: Python<'_>) {
            let _section = shutdown::section();
            drop(self.values.take(py));
        }

        fn __setattr__(slf: &Bound<'_, Self>, name: &Bound<'_, PyString>, value: &Bound<'_, PyAny>) -> PyResult<()> {
            attributes::set::<Self>(slf, name, value, &NAMES)
        }

        fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
            attributes::represent(slf.as_any(), &NAMES)
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
