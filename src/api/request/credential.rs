//! `_request_auth`: a credential that a call sends instead of the client's token.

use super::headers::RequestHeaders;
use crate::api::settings::bad_value;
use crate::syntax::encode;
use pyo3::prelude::*;
use pyo3::types::PyMapping;
use secrecy::SecretString;

const AUTHORIZATION: &str = "Authorization";

/// A credential of one call.
pub(super) struct CallCredential {
    place: CredentialPlace,
    key: String,
    value: String,
}

/// The part of the request that carries a credential.
#[derive(PartialEq, Eq)]
enum CredentialPlace {
    Header,
    Query,
}

impl CallCredential {
    /// Reads `_request_auth`: a mapping as in the official SDK, with `in` (header, query or cookie), `key` and `value`. By
    /// default the credential is the Authorization header; `type` is ignored.
    pub(super) fn from_mapping(given: &Bound<'_, PyAny>) -> PyResult<Self> {
        let reject = |what: &str| bad_value::api_type_error(given.py(), &format!("_request_auth {what}"));
        let mapping = given
            .cast::<PyMapping>()
            .map_err(|_| reject("must be a mapping with 'in' (header, query or cookie), 'key' and 'value'"))?;
        let text = |name: &str| match mapping.contains(name)? {
            true => mapping.get_item(name)?.extract::<Option<String>>(),
            false => Ok(None),
        };
        let value = text("value")?.ok_or_else(|| reject("has no 'value'"))?;
        let key = text("key")?;
        match text("in")?.as_deref() {
            None | Some("header") => Ok(Self {
                place: CredentialPlace::Header,
                key: key.unwrap_or_else(|| AUTHORIZATION.to_owned()),
                value,
            }),
            Some("cookie") => Ok(Self {
                place: CredentialPlace::Header,
                key: "Cookie".to_owned(),
                value,
            }),
            Some("query") => Ok(Self {
                place: CredentialPlace::Query,
                key: key.ok_or_else(|| reject("has no 'key', the name of the query parameter"))?,
                value,
            }),
            Some(other) => Err(reject(&format!(
                "must have 'header', 'query' or 'cookie' as 'in' (got {other:?})"
            ))),
        }
    }

    /// Puts the credential into the request. Returns the Authorization header, which is empty if the credential is elsewhere.
    pub(super) fn apply(self, headers: &mut RequestHeaders, path: &mut String) -> SecretString {
        if self.place == CredentialPlace::Query {
            path.push(if path.contains('?') { '&' } else { '?' });
            path.push_str(&encode::query(vec![(self.key.as_str(), self.value)]));
        } else if self.key.eq_ignore_ascii_case(AUTHORIZATION) {
            return SecretString::from(self.value);
        } else {
            headers.set(&self.key, self.value);
        }
        SecretString::from(String::new())
    }
}
