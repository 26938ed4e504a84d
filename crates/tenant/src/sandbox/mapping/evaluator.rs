//! Evaluates the mappings of a profile against the state of a tenant.

use crate::sandbox::database::{Database, StateReader};
use crate::sandbox::rows::{AccountRow, IdentityRow, SourceRow};
use crate::sandbox::support::clock;
use crate::sandbox::support::json_members::text;
use crate::transform::{self, Budget, Mapping, Outcome, Subject, World};
use serde_json::{Map, Value};

/// Evaluates transforms against a tenant. It reads the state in short steps, between which others can read and write.
pub(crate) struct MappingEvaluator {
    reader: StateReader,
    sources: Vec<SourceRow>,
}

impl MappingEvaluator {
    /// An evaluator for the tenant behind a reader.
    pub(crate) fn new(reader: StateReader) -> rusqlite::Result<Self> {
        let sources = reader.read(Database::sources)?;
        Ok(Self { reader, sources })
    }

    /// The identity and its accounts as input of transforms.
    pub(crate) fn subject(&self, identity: &IdentityRow) -> rusqlite::Result<Subject> {
        let accounts = self.reader.read(|database| database.accounts_of(&identity.id))?;
        Ok(Subject {
            accounts: accounts
                .into_iter()
                .map(|account| self.transform_account(account))
                .collect(),
            identity: identity.attributes.clone(),
            now: clock::now(),
            budget: Budget::default(),
        })
    }

    fn transform_account(&self, account: AccountRow) -> transform::Account {
        let source = self.sources.iter().find(|source| source.id == account.source);
        transform::Account {
            source_name: source.map(|source| source.name.clone()).unwrap_or_default(),
            source_id: account.source,
            created: account.created,
            native_identity: account.native_identity,
            display_name: account.display_name,
            attributes: account.attributes,
        }
    }

    /// Evaluates the transform of an identity attribute, which may use the attribute's value before.
    pub(crate) fn evaluate(&self, subject: &Subject, attribute: &str, definition: &Value) -> Outcome {
        let mapping = Mapping {
            input: None,
            old_value: subject.identity.get(attribute).and_then(attribute_text),
        };
        transform::evaluate_mapped(definition, subject, &mapping, self)
    }

    /// Evaluates mappings in order, each with the results of those before it. Returns the identity's attributes, and true if
    /// the work exceeded its budget. An attribute that cannot be computed keeps its value and is added to `failures`.
    pub(crate) fn evaluate_mappings(
        &self,
        mut subject: Subject,
        mappings: &[Value],
        failures: &mut Vec<(String, String)>,
    ) -> (Map<String, Value>, bool) {
        for mapping in mappings {
            let name = text(mapping, "identityAttributeName").to_owned();
            let definition = mapping.get("transformDefinition").unwrap_or(&Value::Null);
            match self.evaluate(&subject, &name, definition) {
                Ok(Some(value)) => drop(subject.identity.insert(name, value.into())),
                Ok(None) => drop(subject.identity.shift_remove(&name)),
                Err(why) => failures.push((name, why.to_string())),
            }
            if subject.budget.is_spent() {
                return (subject.identity, true);
            }
        }
        (subject.identity, false)
    }
}

/// The text of an identity attribute; `None` if it has no value.
fn attribute_text(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

impl World for MappingEvaluator {
    fn stored(&self, name: &str) -> Option<Value> {
        self.reader.read(|database| database.transform(name)).ok().flatten()
    }

    fn has_source(&self, id: &str, name: &str) -> bool {
        let wanted = |source: &SourceRow| {
            if id.is_empty() {
                source.name == name
            } else {
                source.id == id
            }
        };
        self.sources.iter().any(wanted)
    }

    fn is_taken(&self, name: &str) -> bool {
        let is_taken = self.reader.read(|database| database.is_account_name(name));
        is_taken.unwrap_or(true)
    }

    fn identity(&self, uid: &str) -> Option<Map<String, Value>> {
        let identity = self
            .reader
            .read(|database| database.identity_by_uid(uid))
            .ok()
            .flatten();
        identity.map(|identity| identity.attributes)
    }
}
