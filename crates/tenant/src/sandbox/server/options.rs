//! The options of a tenant.

use crate::sandbox::auth::{DEFAULT_LIFETIME, OAuthClient};
use crate::sandbox::responses::Fidelity;
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use std::path::PathBuf;
use std::time::Duration;

/// The options of a tenant. In JSON, durations are numbers of seconds.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SandboxOptions {
    /// Address to listen on.
    pub host: String,
    /// Port to listen on; 0 selects a free port.
    pub port: u16,
    /// Client id of the default client; generated if absent.
    pub client_id: Option<String>,
    /// Client secret of the default client; generated if absent.
    pub client_secret: Option<String>,
    /// Additional clients.
    pub clients: Vec<OAuthClient>,
    /// Duration of a background task, such as the deletion of a profile.
    #[serde(deserialize_with = "task_delay")]
    pub task_delay: Duration,
    /// Lifetime of a token in seconds.
    #[serde(deserialize_with = "token_life")]
    pub token_life: u64,
    /// Requests that a client may send in 10 s; unlimited if absent.
    pub rate_limit: Option<usize>,
    /// Lets applications call operations that need a user.
    pub loose: bool,
    /// The least fidelity of responses; operations whose responses are less faithful respond with 501.
    pub fidelity: Option<Fidelity>,
    /// File that keeps the state; in memory if absent.
    pub data: Option<PathBuf>,
    /// Seed of a new tenant, in JSON or YAML; a small company if absent.
    pub seed: Option<String>,
    /// Generates a company with this many people instead of using a seed.
    pub generate: Option<usize>,
    /// Token that other machines need for the admin API; generated if absent.
    pub admin_token: Option<String>,
    /// Additional parts of names whose values the journal masks.
    pub mask: Vec<String>,
}

/// Maximum duration of a task in seconds: one day.
const MAX_TASK_DELAY: f64 = 86_400.0;

fn task_delay<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
    let seconds = f64::deserialize(deserializer)?;
    if (0.0..=MAX_TASK_DELAY).contains(&seconds) {
        return Ok(Duration::from_secs_f64(seconds));
    }
    Err(serde::de::Error::custom(format!(
        "task_delay must be between 0 and {MAX_TASK_DELAY} seconds (got {seconds})"
    )))
}

/// Maximum lifetime of a token in seconds: ten years.
const MAX_TOKEN_LIFE: u64 = 315_360_000;

fn token_life<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
    let seconds = u64::deserialize(deserializer)?;
    if seconds <= MAX_TOKEN_LIFE {
        return Ok(seconds);
    }
    Err(serde::de::Error::custom(format!(
        "token_life must be between 0 and {MAX_TOKEN_LIFE} seconds (got {seconds})"
    )))
}

impl SandboxOptions {
    /// Reads options from a document.
    ///
    /// # Errors
    /// If an option is unknown or not valid.
    pub fn read(document: Value) -> Result<Self, String> {
        serde_path_to_error::deserialize(document).map_err(|error| error.to_string())
    }
}

impl Default for SandboxOptions {
    fn default() -> Self {
        Self {
            host: "127.0.0.1".to_owned(),
            port: 0,
            client_id: None,
            client_secret: None,
            clients: Vec::new(),
            task_delay: Duration::from_millis(300),
            token_life: DEFAULT_LIFETIME,
            rate_limit: None,
            loose: false,
            fidelity: None,
            data: None,
            seed: None,
            generate: None,
            admin_token: None,
            mask: Vec::new(),
        }
    }
}
