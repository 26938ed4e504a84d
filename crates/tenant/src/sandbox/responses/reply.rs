//! The reply to a request that succeeded.

use crate::sandbox::rows::Fidelity;
use axum::body::Bytes;
use axum::http::StatusCode;
use serde_json::Value;

/// The media type of most replies.
const JSON: &str = "application/json";
/// The media type of a file whose type is not known.
const BYTES: &str = "application/octet-stream";

/// The reply to a request that succeeded.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    /// JSON, or a text of the media type.
    pub(crate) body: String,
    pub(crate) media_type: &'static str,
    /// The bytes of a file, instead of the body.
    pub(crate) file: Option<Bytes>,
    /// Value of `X-Total-Count`.
    pub(crate) total: Option<usize>,
    /// Value of `X-Sandbox-Fidelity`.
    pub(crate) fidelity: Option<Fidelity>,
}

impl Reply {
    pub(crate) fn new(status: StatusCode, body: &Value) -> Self {
        Self::text(status, body.to_string())
    }

    /// A reply whose body is already JSON text.
    pub(crate) const fn text(status: StatusCode, body: String) -> Self {
        Self {
            status,
            body,
            media_type: JSON,
            file: None,
            total: None,
            fidelity: None,
        }
    }

    pub(crate) fn ok(body: &Value) -> Self {
        Self::new(StatusCode::OK, body)
    }

    /// Returns true if the body is JSON.
    pub(crate) fn is_json(&self) -> bool {
        self.media_type == JSON && self.file.is_none() && !self.body.is_empty()
    }

    /// Status and body.
    pub(crate) fn into_parts(self) -> (u16, String) {
        (self.status.as_u16(), self.body)
    }

    /// The same reply with a changed body.
    pub(crate) fn try_map_body<E>(self, change: impl FnOnce(String) -> Result<String, E>) -> Result<Self, E> {
        Ok(Self {
            body: change(self.body)?,
            ..self
        })
    }

    /// The same reply with a body that is not JSON.
    pub(crate) fn with_media_type(self, media_type: &'static str) -> Self {
        Self { media_type, ..self }
    }

    /// The same reply with the content of a file.
    pub(crate) fn with_file(self, content: Vec<u8>, media_type: Option<&'static str>) -> Self {
        Self {
            media_type: media_type.unwrap_or(BYTES),
            file: Some(content.into()),
            ..self
        }
    }

    /// The same reply with its origin.
    pub(crate) fn with_fidelity(self, fidelity: Fidelity) -> Self {
        Self {
            fidelity: Some(fidelity),
            ..self
        }
    }

    /// The same reply with `X-Total-Count`.
    pub(crate) fn with_total(self, total: Option<usize>) -> Self {
        Self { total, ..self }
    }
}
