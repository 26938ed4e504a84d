//! What a tenant starts with: a readable document in JSON or YAML. The small company of `seed.json` is the default.

use super::check;
use super::profiles;
use super::store::{Account, Identity, Source, text};
use crate::schema::Type;
use crate::schema::v2024::IDENTITY_PROFILE;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::HashMap;

/// Distance between the priorities of profiles that have none.
const PRIORITY_STEP: i64 = 10;

/// Everything that a tenant knows at its start.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Seed {
    pub(super) sources: Vec<Source>,
    /// Stored transforms: `name`, `type` and `attributes`.
    pub(super) transforms: Vec<Value>,
    pub(super) identities: Vec<Identity>,
    pub(super) accounts: Vec<Account>,
    /// Profiles as the service shows them.
    pub(super) profiles: Vec<Value>,
}

impl Seed {
    /// A small believable company; the ids of the documented scripts are among its own.
    pub(super) fn company() -> Result<Self, String> {
        Self::parse(include_str!("seed.json"))
    }

    /// Reads a seed. Names may stand where ids are meant, and what the service makes up may be left out.
    ///
    /// # Errors
    /// What is wrong, and where.
    pub(super) fn parse(document: &str) -> Result<Self, String> {
        let value: Value = if document.trim_start().starts_with('{') {
            serde_json::from_str(document).map_err(|error| error.to_string())?
        } else {
            serde_saphyr::from_str(document).map_err(|error| error.to_string())?
        };
        let mut seed: Self = match value {
            Value::Null => Self::default(),
            value => serde_json::from_value(value).map_err(|error| error.to_string())?,
        };
        seed.resolve()?;
        Ok(seed)
    }

    /// Replaces names by ids and fills in what was left out.
    fn resolve(&mut self) -> Result<(), String> {
        let sources = Names::of(self.sources.iter().map(|source| (&source.id, &source.name)));
        let people = Names::of(self.identities.iter().map(|identity| (&identity.id, &identity.name)));
        let mut next = 0;
        for (index, profile) in self.profiles.iter_mut().enumerate() {
            let failed = |why: String| format!("profiles[{index}]: {why}");
            complete(profile, &sources, &people, next).map_err(failed)?;
            next = profile.get("priority").and_then(Value::as_i64).unwrap_or(0).max(next);
        }
        let pairs = self.profiles.iter();
        let pairs: Vec<_> = pairs
            .map(|profile| (text(profile, "id").to_owned(), text(profile, "name").to_owned()))
            .collect();
        let profiles = Names::of(pairs.iter().map(|(id, name)| (id, name)));
        for (index, identity) in self.identities.iter_mut().enumerate() {
            if !identity.profile.is_empty() {
                let unknown = || format!("identities[{index}]: there is no profile {}", identity.profile);
                identity.profile = profiles.id(&identity.profile).ok_or_else(unknown)?;
            }
        }
        for (index, account) in self.accounts.iter_mut().enumerate() {
            let unknown = |what: &str, name: &str| format!("accounts[{index}]: there is no {what} {name}");
            let source = sources.id(&account.source);
            account.source = source.ok_or_else(|| unknown("source", &account.source))?;
            let identity = people.id(&account.identity);
            account.identity = identity.ok_or_else(|| unknown("identity", &account.identity))?;
        }
        for (index, transform) in self.transforms.iter().enumerate() {
            if text(transform, "name").is_empty() || text(transform, "type").is_empty() {
                return Err(format!("transforms[{index}]: a transform has a name and a type"));
            }
        }
        Ok(())
    }
}

/// Completes a profile: references by name, defaults, and a check of every member.
fn complete(profile: &mut Value, sources: &Names, people: &Names, last: i64) -> Result<(), String> {
    let Value::Object(members) = profile else {
        return Err("a profile is an object".to_owned());
    };
    for (member, names, kind) in [
        ("authoritativeSource", sources, "SOURCE"),
        ("owner", people, "IDENTITY"),
    ] {
        let name = match members.get(member) {
            Some(Value::String(name)) => name.clone(),
            _ => continue,
        };
        let unknown = || format!("{member}: there is no {} {name}", kind.to_lowercase());
        let id = names.id(&name).ok_or_else(unknown)?;
        let name = names.name(&id).unwrap_or(name);
        members.insert(member.to_owned(), json!({"type": kind, "id": id, "name": name}));
    }
    profiles::fill(members, last + PRIORITY_STEP);
    match check::body(&Type::Model(&IDENTITY_PROFILE), profile).first() {
        Some(fault) => Err(fault.to_string()),
        None => Ok(()),
    }
}

/// Ids and names of one kind.
#[derive(Default)]
struct Names {
    ids: HashMap<String, String>,
    names: HashMap<String, String>,
}

impl Names {
    fn of<'a>(pairs: impl Iterator<Item = (&'a String, &'a String)>) -> Self {
        let mut names = Self::default();
        for (id, name) in pairs {
            names.ids.entry(name.clone()).or_insert_with(|| id.clone());
            names.names.insert(id.clone(), name.clone());
        }
        names
    }

    /// The id that an id or a name stands for.
    fn id(&self, id_or_name: &str) -> Option<String> {
        if self.names.contains_key(id_or_name) {
            return Some(id_or_name.to_owned());
        }
        self.ids.get(id_or_name).cloned()
    }

    fn name(&self, id: &str) -> Option<String> {
        self.names.get(id).cloned()
    }
}
