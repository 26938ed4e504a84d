//! Evaluates a transform without a tenant, from a document that says everything.

use super::clock;
use crate::syntax::deep;
use crate::transform::{self, Budget, Outcome, Subject, World};
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};

/// A transform, and whom it is evaluated for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    transform: Value,
    #[serde(default)]
    accounts: Vec<Account>,
    #[serde(default)]
    identity: Map<String, Value>,
    #[serde(default)]
    transforms: Vec<Value>,
    #[serde(default)]
    identities: Vec<Map<String, Value>>,
    #[serde(default)]
    taken: Vec<String>,
    #[serde(default)]
    now: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
struct Account {
    /// Name or id of the source.
    source: String,
    attributes: Map<String, Value>,
    created: String,
    native_identity: String,
    display_name: String,
}

/// What lies beyond the identity: transforms by name, identities by user name, account names.
struct Others {
    transforms: HashMap<String, Value>,
    identities: HashMap<String, Map<String, Value>>,
    taken: HashSet<String>,
}

/// Evaluates; `given` is JSON text with `transform`, `accounts`, `identity`, `transforms`, `identities`, `taken` and `now`.
///
/// # Errors
/// When the document is not as it should be, or why the value cannot be computed.
pub fn run(given: &str) -> Outcome {
    let parsed = || deep::parse(given.as_bytes()).map_err(|error| transform::Error::from(error.to_string()));
    deep::with_room(|| evaluate(parsed()?)).map_err(|error| transform::Error::from(error.to_string()))?
}

/// The same with a document that was read already.
///
/// # Errors
/// As [`run`].
pub fn run_document(given: Value) -> Outcome {
    let read = || serde_json::from_value(given).map_err(|error| transform::Error::from(error.to_string()));
    deep::with_room(|| evaluate(read()?)).map_err(|error| transform::Error::from(error.to_string()))?
}

fn evaluate(given: Given) -> Outcome {
    let now = match &given.now {
        Some(text) => text
            .parse()
            .map_err(|_| format!("now '{text}' is not a date of RFC 3339"))?,
        None => clock::now(),
    };
    let accounts = given.accounts.into_iter().map(|account| transform::Account {
        source_id: String::new(),
        source_name: account.source,
        created: account.created,
        native_identity: account.native_identity,
        display_name: account.display_name,
        attributes: account.attributes,
    });
    let subject = Subject {
        accounts: accounts.collect(),
        identity: given.identity,
        now,
        budget: Budget::default(),
    };
    let others = Others {
        transforms: by_name(given.transforms, |transform| transform.get("name")),
        identities: by_name(given.identities, |attributes| attributes.get("uid")),
        taken: given.taken.into_iter().collect(),
    };
    transform::evaluate(&given.transform, &subject, &others)
}

/// Things by their names; of two with the same, the first one counts.
fn by_name<T>(things: Vec<T>, name: fn(&T) -> Option<&Value>) -> HashMap<String, T> {
    let mut named = HashMap::new();
    for thing in things {
        if let Some(name) = name(&thing).and_then(Value::as_str) {
            named.entry(name.to_owned()).or_insert(thing);
        }
    }
    named
}

impl World for Others {
    fn stored(&self, name: &str) -> Option<Value> {
        self.transforms.get(name).cloned()
    }

    /// A source of which no account is given may well be there.
    fn has_source(&self, _id: &str, _name: &str) -> bool {
        true
    }

    fn is_taken(&self, name: &str) -> bool {
        self.taken.contains(name)
    }

    fn identity(&self, uid: &str) -> Option<Map<String, Value>> {
        self.identities.get(uid).cloned()
    }
}
