//! Where credentials come from when a script gives none: the environment, else `./config.json`.

use secrecy::SecretString;
use serde::Deserialize;
use std::path::{self, Path, PathBuf};
use std::{env, fs, io};

/// File that is looked for in the working directory.
const FILE: &str = "config.json";

/// The source of what was found in the environment; no absolute path reads like it.
const ENVIRONMENT: &str = "environment";

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
    /// Looks at SAIL_BASE_URL, SAIL_CLIENT_ID and SAIL_CLIENT_SECRET, and at the file when the first is not set: the
    /// three belong together, so they are never mixed from both places.
    pub(crate) fn find() -> Self {
        if variable("SAIL_BASE_URL").is_none() {
            // The working directory may be another one when the file is looked for again.
            return Self::from_file(&path::absolute(FILE).unwrap_or_else(|_| PathBuf::from(FILE)));
        }
        Self::from_environment()
    }

    /// Looks where a secret was found before.
    pub(crate) fn find_in(source: &str) -> Self {
        if source == ENVIRONMENT {
            return Self::from_environment();
        }
        Self::from_file(Path::new(source))
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
