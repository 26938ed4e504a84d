//! Where credentials come from that a script does not give: the environment, else `./config.json`.

use secrecy::SecretString;
use serde::Deserialize;
use std::{env, fs, io};

/// File that is looked for in the working directory.
const FILE: &str = "config.json";

/// What was found.
#[derive(Default)]
pub(crate) struct Credentials {
    pub(crate) base_url: Option<String>,
    pub(crate) client_id: Option<String>,
    pub(crate) client_secret: Option<SecretString>,
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
        found.or(Self::from_file())
    }

    fn is_complete(&self) -> bool {
        self.base_url.is_some() && self.client_id.is_some() && self.client_secret.is_some()
    }

    /// What is missing here from elsewhere. A secret comes only with the client that it is of.
    fn or(self, elsewhere: Self) -> Self {
        let other_client =
            self.client_id.is_some() && elsewhere.client_id.is_some() && self.client_id != elsewhere.client_id;
        let client_secret = elsewhere.client_secret.filter(|_| !other_client);
        Self {
            base_url: self.base_url.or(elsewhere.base_url),
            client_id: self.client_id.or(elsewhere.client_id),
            client_secret: self.client_secret.or(client_secret),
            hint: self.hint.or(elsewhere.hint),
        }
    }

    fn from_environment() -> Self {
        Self {
            base_url: variable("SAIL_BASE_URL"),
            client_id: variable("SAIL_CLIENT_ID"),
            client_secret: variable("SAIL_CLIENT_SECRET").map(SecretString::from),
            hint: None,
        }
    }

    fn from_file() -> Self {
        let text = match fs::read_to_string(FILE) {
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
