//! The origin of a response.

use serde::{Deserialize, Serialize};

/// The origin of a response, the most faithful first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fidelity {
    /// Read from the tenant's state, or written to it.
    State,
    /// Computed from the state and the request.
    Computed,
    /// Made up from the schema.
    MadeUp,
    /// The example of the schema.
    Example,
    /// The request is accepted, and nothing happens.
    Accepted,
}

impl Fidelity {
    /// The name in the header `X-Sandbox-Fidelity`.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Computed => "computed",
            Self::MadeUp => "made-up",
            Self::Example => "example",
            Self::Accepted => "accepted",
        }
    }
}
