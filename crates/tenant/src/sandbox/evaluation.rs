//! Evaluates a transform without a tenant, from a document with all its input.

use super::support::clock;
use crate::syntax::deep;
use crate::transform::{self, Budget, Mapping, Outcome, Subject, Trace, World};
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};

/// A transform and its input.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EvaluationInput {
    transform: Value,
    #[serde(default)]
    accounts: Vec<InputAccount>,
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
    /// The implicit input; a null one differs from none.
    #[serde(default, deserialize_with = "given")]
    input: Option<Option<String>>,
    #[serde(default)]
    old_value: Option<String>,
}

/// A value that is there, null or not.
fn given<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Option<String>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
struct InputAccount {
    /// Name or id of the source.
    source: String,
    attributes: Map<String, Value>,
    created: String,
    native_identity: String,
    display_name: String,
}

/// The rest of the input: transforms by name, identities by user name, and account names.
struct InputWorld {
    transforms: HashMap<String, Value>,
    identities: HashMap<String, Map<String, Value>>,
    taken: HashSet<String>,
}

/// Evaluates JSON text with `transform`, `accounts`, `identity`, `transforms`, `identities`, `taken` and `now`.
///
/// # Errors
/// If the document is not valid, or the value cannot be computed.
pub fn run(given: &str) -> Outcome {
    let parsed = || deep::parse(given.as_bytes()).map_err(|error| transform::Error::from(error.to_string()));
    deep::with_room(|| evaluate(parsed()?)).map_err(|error| transform::Error::from(error.to_string()))?
}

/// Evaluates a document that is already parsed.
///
/// # Errors
/// As [`run`].
pub fn run_document(given: Value) -> Outcome {
    let read = || serde_json::from_value(given).map_err(|error| transform::Error::from(error.to_string()));
    deep::with_room(|| evaluate(read()?)).map_err(|error| transform::Error::from(error.to_string()))?
}

/// Evaluates a document that is already parsed, and records each step.
///
/// # Errors
/// If the document is not valid.
pub fn trace_document(given: Value) -> Result<Trace, transform::Error> {
    let failed = |error: String| transform::Error::from(error);
    let read = || serde_json::from_value(given).map_err(|error| failed(error.to_string()));
    deep::with_room(|| evaluation(read()?, transform::trace)).map_err(|error| failed(error.to_string()))?
}

fn evaluate(given: EvaluationInput) -> Outcome {
    evaluation(given, transform::evaluate_mapped)?
}

/// Does work with a transform and its surroundings.
fn evaluation<T>(
    given: EvaluationInput,
    work: impl FnOnce(&Value, &Subject, &Mapping, &dyn World) -> T,
) -> Result<T, transform::Error> {
    let now = match &given.now {
        Some(text) => text
            .parse()
            .map_err(|_| format!("now '{text}' is not a valid RFC 3339 date-time"))?,
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
    let others = InputWorld {
        transforms: by_name(given.transforms, |transform| transform.get("name")),
        identities: by_name(given.identities, |attributes| attributes.get("uid")),
        taken: given.taken.into_iter().collect(),
    };
    let mapping = Mapping {
        input: given.input,
        old_value: given.old_value,
    };
    Ok(work(&given.transform, &subject, &mapping, &others))
}

/// Indexes values by name. The first of several values with the same name takes precedence.
pub(super) fn by_name<T>(values: Vec<T>, name: fn(&T) -> Option<&Value>) -> HashMap<String, T> {
    let mut named = HashMap::new();
    for value in values {
        if let Some(name) = name(&value).and_then(Value::as_str) {
            named.entry(name.to_owned()).or_insert(value);
        }
    }
    named
}

impl World for InputWorld {
    fn stored(&self, name: &str) -> Option<Value> {
        self.transforms.get(name).cloned()
    }

    /// Always true: a source may exist even if the input has no account of it.
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
