//! Where credentials come from that a script does not give: the environment, else `./config.json`.

use secrecy::SecretString;
use serde::Deserialize;
use std::path::{self, Path, PathBuf};
use std::{env, fs, io};

/// File that is looked for in the working directory.
const FILE: &str = "config.json";

/// The source of what was found in the environment; no absolute path reads like it.
pub(super) const ENVIRONMENT: &str = "environment";

/// What was found.
#[derive(Default)]
pub(crate) struct Credentials {
    pub(crate) base_url: Option<String>,
    pub(crate) client_id: Option<String>,
    pub(crate) client_secret: Option<SecretString>,
    /// Where the secret was found: a path, or [`ENVIRONMENT`].
    pub(crate) source: Option<String>,
    /// Why the file could not be used, for the error that says what to set.
    pub(crate) hint: Option<String>,
}

#[derive(Deserialize)]
struct File {
    #[serde(rename = "BaseURL")]
    base_url: Option<String>,
    #[serde(rename = "ClientId")]
    client_id: Option<String>,
    #[serde(rename = "ClientSecret")]
    client_secret: Option<String>,
}

impl Credentials {
    /// Each of the three from what is given, else from SAIL_BASE_URL, SAIL_CLIENT_ID and SAIL_CLIENT_SECRET, else from
    /// the file, which is not opened when nothing is missing.
    pub(crate) fn find(given: Self) -> Self {
        let found = given.or(Self::from_environment());
        if found.is_complete() {
            return found;
        }
        // The working directory may be another one when a secret is looked for again.
        found.or(Self::from_file(
            &path::absolute(FILE).unwrap_or_else(|_| PathBuf::from(FILE)),
        ))
    }

    /// What is missing here from where a secret was found before.
    pub(crate) fn or_again(self, source: &str) -> Self {
        if source == ENVIRONMENT {
            return self.or(Self::from_environment());
        }
        self.or(Self::from_file(Path::new(source)))
    }

    fn is_complete(&self) -> bool {
        self.base_url.is_some() && self.client_id.is_some() && self.client_secret.is_some()
    }

    /// What is missing here from elsewhere. A secret comes only with the client that it is of.
    fn or(self, elsewhere: Self) -> Self {
        let other_client =
            self.client_id.is_some() && elsewhere.client_id.is_some() && self.client_id != elsewhere.client_id;
        let own = self.client_secret.is_some() || other_client || elsewhere.client_secret.is_none();
        let (client_secret, source) = if own {
            (self.client_secret, self.source)
        } else {
            (elsewhere.client_secret, elsewhere.source)
        };
        Self {
            base_url: self.base_url.or(elsewhere.base_url),
            client_id: self.client_id.or(elsewhere.client_id),
            client_secret,
            source,
            hint: self.hint.or(elsewhere.hint),
        }
    }

    fn from_environment() -> Self {
        Self {
            base_url: variable("SAIL_BASE_URL"),
            client_id: variable("SAIL_CLIENT_ID"),
            client_secret: variable("SAIL_CLIENT_SECRET").map(SecretString::from),
            source: Some(ENVIRONMENT.to_owned()),
            hint: None,
        }
    }

    fn from_file(path: &Path) -> Self {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Self::default(),
            Err(error) => return Self::unusable(&error.to_string()),
        };
        let file: File = match serde_json::from_str(text.trim_start_matches('\u{feff}')) {
            Ok(file) => file,
            // The place is enough: the message of some errors quotes the text, which holds the secret.
            Err(error) => {
                return Self::unusable(&format!("not valid at line {} column {}", error.line(), error.column()));
            }
        };
        Self {
            base_url: file.base_url,
            client_id: file.client_id,
            client_secret: file.client_secret.map(SecretString::from),
            source: path.to_str().map(str::to_owned),
            hint: None,
        }
    }

    fn unusable(why: &str) -> Self {
        Self {
            hint: Some(format!("{FILE} cannot be used: {why}")),
            ..Self::default()
        }
    }
}

/// An environment variable that is set and not empty.
fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}
