//! Computes identity attributes from accounts by the mappings of a profile.

use super::clock;
use super::store::{Account, Database, Identity, Reader, Source, text};
use crate::transform::{self, Budget, Outcome, Subject, World};
use serde_json::{Map, Value, json};
use std::collections::HashSet;

/// Identity attributes that a profile maps by default, and the account attributes that they come from.
const DEFAULTS: [(&str, &str); 7] = [
    ("uid", "employeeNumber"),
    ("displayName", "displayName"),
    ("email", "e-mail"),
    ("firstname", "givenName"),
    ("lastname", "familyName"),
    ("department", "department"),
    ("location", "location"),
];

/// The mappings that a profile has by default.
pub(super) fn default_config(source_id: &str, source_name: &str) -> Value {
    let transforms: Vec<Value> = DEFAULTS
        .iter()
        .map(|(identity_attribute, account_attribute)| {
            json!({
                "identityAttributeName": identity_attribute,
                "transformDefinition": {
                    "type": "accountAttribute",
                    "attributes": {"sourceName": source_name, "attributeName": account_attribute, "sourceId": source_id},
                },
            })
        })
        .collect();
    json!({"enabled": false, "attributeTransforms": transforms})
}

/// A tenant as transforms see it: through glances, between which others read and write.
pub(super) struct Tenant {
    reader: Reader,
    sources: Vec<Source>,
}

impl Tenant {
    pub(super) fn of(reader: Reader) -> rusqlite::Result<Self> {
        let sources = reader.read(Database::sources)?;
        Ok(Self { reader, sources })
    }

    /// An identity as transforms see it.
    pub(super) fn subject(&self, identity: &Identity) -> rusqlite::Result<Subject> {
        let accounts = self.reader.read(|database| database.accounts(Some(&identity.id)))?;
        Ok(Subject {
            accounts: accounts.into_iter().map(|account| self.seen(account)).collect(),
            identity: identity.attributes.clone(),
            now: clock::now(),
            budget: Budget::default(),
        })
    }

    fn seen(&self, account: Account) -> transform::Account {
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

    /// The value that a transform definition gives for an identity.
    pub(super) fn evaluate(&self, subject: &Subject, definition: &Value) -> Outcome {
        transform::evaluate(definition, subject, self)
    }

    /// The identity's attributes with those that mappings give, each seeing those before it, and whether their work was too
    /// much. One that cannot be computed stays as it is and is noted with the reason.
    pub(super) fn computed(
        &self,
        mut subject: Subject,
        mappings: &[Value],
        failures: &mut Vec<(String, String)>,
    ) -> (Map<String, Value>, bool) {
        for mapping in mappings {
            let name = text(mapping, "identityAttributeName").to_owned();
            let definition = mapping.get("transformDefinition").unwrap_or(&Value::Null);
            match self.evaluate(&subject, definition) {
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

impl World for Tenant {
    fn stored(&self, name: &str) -> Option<Value> {
        self.reader.read(|database| database.transform(name)).ok().flatten()
    }

    fn has_source(&self, id: &str, name: &str) -> bool {
        let wanted = |source: &Source| {
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

/// Says in the profile whether one of its mappings must be computed anew as time passes.
pub(super) fn mark_time_based(database: &Database, profile: &mut Value) -> rusqlite::Result<()> {
    let config = profile.get("identityAttributeConfig").unwrap_or(&Value::Null);
    let time_based = is_time_based(database, config, &mut HashSet::new())?;
    if let Value::Object(members) = profile {
        members.insert("hasTimeBasedAttr".to_owned(), time_based.into());
    }
    Ok(())
}

/// Whether `requiresPeriodicRefresh` is set anywhere, also in a stored transform that is referred to.
fn is_time_based(database: &Database, value: &Value, seen: &mut HashSet<String>) -> rusqlite::Result<bool> {
    let members = match value {
        Value::Array(elements) => elements.iter().collect(),
        Value::Object(members) if members.get("requiresPeriodicRefresh").is_some_and(is_true) => return Ok(true),
        Value::Object(members) => members.values().collect(),
        _ => Vec::new(),
    };
    for member in members {
        if is_time_based(database, member, seen)? {
            return Ok(true);
        }
    }
    let name = value
        .pointer("/attributes/id")
        .and_then(Value::as_str)
        .unwrap_or_default();
    if text(value, "type") != "reference" || !seen.insert(name.to_owned()) {
        return Ok(false);
    }
    match database.transform(name)? {
        Some(stored) => is_time_based(database, &stored, seen),
        None => Ok(false),
    }
}

/// A flag as people write it.
fn is_true(value: &Value) -> bool {
    value == &Value::Bool(true) || value.as_str().is_some_and(|text| text.eq_ignore_ascii_case("true"))
}
