//! Credentials that a script does not give: those of the environment, else those of `./config.json`.
//!
//! A secret goes to the address that it was kept with, so one source completes what is given, and only one. What the
//! caller gives is the caller's decision: a given address is used with the secret of a source, and a given secret or token
//! with the address of the environment. The address of a file, which may lie in anybody's directory, is used with the secret
//! of that file only.

use crate::syntax::scrub::without_login;
use secrecy::SecretString;
use serde::Deserialize;
use std::path::{self, Path, PathBuf};
use std::{env, fs, io};

/// File that is looked for in the working directory.
const FILE: &str = "config.json";

/// The source of what was found in the environment; no absolute path reads like it.
pub(super) const ENVIRONMENT: &str = "environment";

const VARIABLES: [&str; 3] = ["SAIL_BASE_URL", "SAIL_CLIENT_ID", "SAIL_CLIENT_SECRET"];
const MEMBERS: [&str; 3] = ["BaseURL", "ClientId", "ClientSecret"];

/// Address and client of one place.
#[derive(Default)]
pub(crate) struct Credentials {
    pub(crate) base_url: Option<String>,
    pub(crate) client_id: Option<String>,
    pub(crate) client_secret: Option<SecretString>,
}

/// Credentials that were given, completed by what was found.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) credentials: Credentials,
    /// Where the secret was found, if it was.
    pub(crate) source: Option<Source>,
    /// Why something is still missing, for the error that says what to set.
    pub(crate) hint: Option<String>,
}

/// Where a secret was found, to find it again.
#[derive(Clone)]
pub(crate) struct Source {
    /// A path, or [`ENVIRONMENT`].
    pub(crate) place: String,
    /// Whether the address was found there too.
    pub(crate) with_address: bool,
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

impl Found {
    /// What is given, completed by the environment where that has something to add, else by the file. With a token of
    /// its own, a client needs no id and no secret.
    pub(crate) fn find(given: Credentials, has_token: bool) -> Self {
        if given.suffice(has_token) {
            return Self::only(given, None);
        }
        let environment = Credentials::from_environment();
        if environment.adds_to(&given) {
            return Self::by_environment(given, environment, has_token);
        }
        // The working directory may be another one when a secret is looked for again.
        let path = path::absolute(FILE).unwrap_or_else(|_| PathBuf::from(FILE));
        match Credentials::from_file(&path) {
            Ok(file) => Self::by_file(given, file, has_token, &path),
            Err(why) => Self::only(given, Some(format!("{FILE} cannot be used: {why}"))),
        }
    }

    fn only(credentials: Credentials, hint: Option<String>) -> Self {
        Self {
            credentials,
            source: None,
            hint,
        }
    }

    fn by_environment(given: Credentials, environment: Credentials, has_token: bool) -> Self {
        let set = environment.names(VARIABLES).join(", ");
        let is_other = given.is_of_another_client(&environment);
        let secret = environment.client_secret.filter(|_| !is_other);
        let source = (given.client_secret.is_none() && secret.is_some()).then(|| Source {
            place: ENVIRONMENT.to_owned(),
            with_address: given.base_url.is_none(),
        });
        let credentials = Credentials {
            base_url: given.base_url.or(environment.base_url),
            client_id: given.client_id.or(environment.client_id),
            client_secret: given.client_secret.or(secret),
        };
        let hint = (!credentials.suffice(has_token)).then(|| {
            let of_another = if is_other {
                "; SAIL_CLIENT_SECRET is of another client id than the given one"
            } else {
                ""
            };
            format!("{FILE} does not complete the environment, which sets {set}{of_another}")
        });
        Self {
            credentials,
            source,
            hint,
        }
    }

    fn by_file(given: Credentials, file: Credentials, has_token: bool, path: &Path) -> Self {
        let both = [given.present(), file.present()].map(Vec::from);
        let lacks = |(at, member): (usize, &'static str)| {
            let is_there = both.iter().any(|present| present.get(at) == Some(&true));
            (!is_there).then_some(member)
        };
        let missing: Vec<_> = MEMBERS.into_iter().enumerate().filter_map(lacks).collect();
        let why = if file.names(MEMBERS).is_empty() {
            return Self::only(given, None);
        } else if given.client_secret.is_some() || has_token {
            "its address is only used with its own ClientSecret".to_owned()
        } else if given.is_of_another_client(&file) {
            "it is of another client id than the given one".to_owned()
        } else if !missing.is_empty() {
            format!("it lacks {}", missing.join(", "))
        } else {
            let source = Source {
                place: path.to_string_lossy().into_owned(),
                with_address: given.base_url.is_none(),
            };
            let credentials = Credentials {
                base_url: given.base_url.or(file.base_url),
                client_id: given.client_id.or(file.client_id),
                client_secret: file.client_secret,
            };
            return Self {
                credentials,
                source: Some(source),
                hint: None,
            };
        };
        Self::only(given, Some(format!("{FILE} is not used: {why}")))
    }
}

impl Source {
    /// The file that the secret was found in; `None` for the environment.
    pub(crate) fn file(&self) -> Option<&str> {
        (self.place != ENVIRONMENT).then_some(self.place.as_str())
    }

    /// The secret that is there now for this client, if the address that was found there is still the same.
    pub(crate) fn secret_again(&self, base_url: Option<&str>, client_id: Option<&str>) -> Option<SecretString> {
        let found = if self.place == ENVIRONMENT {
            Credentials::from_environment()
        } else {
            Credentials::from_file(Path::new(&self.place)).ok()?
        };
        let known = Credentials {
            client_id: client_id.map(str::to_owned),
            ..Credentials::default()
        };
        let address = |url: &str| without_login(url).trim_end_matches('/').to_owned();
        let is_other = known.is_of_another_client(&found);
        let is_there = !self.with_address || found.base_url.as_deref().map(address) == base_url.map(address);
        found.client_secret.filter(|_| is_there && !is_other)
    }
}

impl Credentials {
    /// Which of the three are there.
    const fn present(&self) -> [bool; 3] {
        [
            self.base_url.is_some(),
            self.client_id.is_some(),
            self.client_secret.is_some(),
        ]
    }

    /// The names of those that are there.
    fn names(&self, names: [&'static str; 3]) -> Vec<&'static str> {
        let named = names.into_iter().zip(self.present());
        named.filter(|(_, is_there)| *is_there).map(|(name, _)| name).collect()
    }

    fn suffice(&self, has_token: bool) -> bool {
        self.base_url.is_some() && (has_token || (self.client_id.is_some() && self.client_secret.is_some()))
    }

    fn adds_to(&self, given: &Self) -> bool {
        self.present()
            .into_iter()
            .zip(given.present())
            .any(|(here, there)| here && !there)
    }

    fn is_of_another_client(&self, other: &Self) -> bool {
        self.client_id.is_some() && other.client_id.is_some() && self.client_id != other.client_id
    }

    fn from_environment() -> Self {
        let [base_url, client_id, client_secret] = VARIABLES.map(|name| env::var(name).ok());
        Self::of(base_url, client_id, client_secret)
    }

    /// What a file names, nothing when there is no such file.
    fn from_file(path: &Path) -> Result<Self, String> {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::default()),
            Err(error) => return Err(error.to_string()),
        };
        // The place is enough: the message of some errors quotes the text, which holds the secret.
        let file: File = serde_json::from_str(text.trim_start_matches('\u{feff}'))
            .map_err(|error| format!("not valid at line {} column {}", error.line(), error.column()))?;
        Ok(Self::of(file.base_url, file.client_id, file.client_secret))
    }

    /// Values as they are kept, where an empty one counts as missing.
    fn of(base_url: Option<String>, client_id: Option<String>, client_secret: Option<String>) -> Self {
        let filled = |value: Option<String>| value.filter(|value| !value.is_empty());
        Self {
            base_url: filled(base_url),
            client_id: filled(client_id),
            client_secret: filled(client_secret).map(SecretString::from),
        }
    }
}
