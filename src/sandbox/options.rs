//! How a tenant is started.

use super::token::{Client, LIFE};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use std::path::PathBuf;
use std::time::Duration;

/// How a tenant is started. As JSON, times are numbers of seconds.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Options {
    /// Address to listen on.
    pub host: String,
    /// Port to listen on; 0 picks a free one.
    pub port: u16,
    /// Client id that is accepted; made up when absent.
    pub client_id: Option<String>,
    /// Secret of the client id; made up when absent.
    pub client_secret: Option<String>,
    /// Further clients.
    pub clients: Vec<Client>,
    /// How long a task takes, such as the deletion of a profile.
    #[serde(deserialize_with = "seconds")]
    pub task_delay: Duration,
    /// Seconds that a token lives.
    #[serde(deserialize_with = "life")]
    pub token_life: u64,
    /// Requests that a client may send in 10 s; no limit when absent.
    pub rate_limit: Option<usize>,
    /// Whether applications may do what needs a user.
    pub loose: bool,
    /// File that keeps the state; in memory without one.
    pub data: Option<PathBuf>,
    /// What a new tenant holds, as JSON or YAML; a small company without it.
    pub seed: Option<String>,
    /// Makes up a company of so many people instead.
    pub generate: Option<usize>,
    /// What lets others than this machine control the tenant; made up when absent.
    pub admin_token: Option<String>,
    /// Further parts of names whose values the journal masks.
    pub mask: Vec<String>,
}

/// The longest task, in seconds.
const DAY: f64 = 86_400.0;

fn seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
    let seconds = f64::deserialize(deserializer)?;
    if (0.0..=DAY).contains(&seconds) {
        return Ok(Duration::from_secs_f64(seconds));
    }
    Err(serde::de::Error::custom(format!(
        "{seconds} is not between 0 and {DAY} seconds"
    )))
}

/// The longest that a token may live, in seconds: ten years.
const LONGEST: u64 = 315_360_000;

fn life<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
    let seconds = u64::deserialize(deserializer)?;
    if seconds <= LONGEST {
        return Ok(seconds);
    }
    Err(serde::de::Error::custom(format!(
        "token_life is between 0 and {LONGEST} seconds (got {seconds})"
    )))
}

impl Options {
    /// Reads options from a document.
    ///
    /// # Errors
    /// When an option is unknown or of a wrong type.
    pub fn read(document: Value) -> Result<Self, String> {
        serde_json::from_value(document).map_err(|error| error.to_string())
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            host: "127.0.0.1".to_owned(),
            port: 0,
            client_id: None,
            client_secret: None,
            clients: Vec::new(),
            task_delay: Duration::from_millis(300),
            token_life: LIFE,
            rate_limit: None,
            loose: false,
            data: None,
            seed: None,
            generate: None,
            admin_token: None,
            mask: Vec::new(),
        }
    }
}
