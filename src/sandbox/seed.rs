//! What a tenant starts with: a readable document in JSON or YAML. The small company of `seed.json` is the default.

use super::check;
use super::profiles;
use super::store::{Account, Identity, Source, text};
use crate::schema::Type;
use crate::schema::v2024::IDENTITY_PROFILE;
use crate::syntax::limits::{self, MAX_SEED_DEPTH, Measure};
use crate::syntax::{deep, timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::{HashMap, HashSet};

/// Distance between the priorities of profiles that have none.
const PRIORITY_STEP: i64 = 10;
/// Lists, objects and values of the largest seed in YAML.
const MAX_NODES: usize = 20_000_000;

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
        deep::with_room(|| {
            let mut seed: Self = match read(document)? {
                Value::Null => Self::default(),
                value => serde_json::from_value(value).map_err(|error| error.to_string())?,
            };
            seed.check()?;
            seed.resolve()?;
            Ok(seed)
        })
        .map_err(|error| error.to_string())?
    }

    /// Whether everything can be told apart: ids are there, and no two profiles have one name.
    fn check(&self) -> Result<(), String> {
        let sources = self.sources.iter().map(|source| &source.id);
        let identities = self.identities.iter().map(|identity| &identity.id);
        for (what, empty) in [
            ("sources", sources.map(String::is_empty).position(|empty| empty)),
            ("identities", identities.map(String::is_empty).position(|empty| empty)),
            ("profiles", self.profiles.iter().position(has_empty_id)),
        ] {
            if let Some(index) = empty {
                return Err(format!("{what}[{index}]: the id should not be empty"));
            }
        }
        let mut names = HashSet::new();
        let twice = self.profiles.iter().map(|profile| text(profile, "name"));
        match twice.enumerate().find(|(_, name)| !names.insert(*name)) {
            Some((index, name)) => Err(format!("profiles[{index}]: there is another profile {name}")),
            None => Ok(()),
        }
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
            if !account.created.is_empty() && timestamp::parse(&account.created).is_none() {
                let text = &account.created;
                return Err(format!(
                    "accounts[{index}]: created should be a date-time (got '{text}')"
                ));
            }
        }
        for (index, transform) in self.transforms.iter().enumerate() {
            if text(transform, "name").is_empty() || text(transform, "type").is_empty() {
                return Err(format!("transforms[{index}]: a transform has a name and a type"));
            }
        }
        Ok(())
    }
}

/// Whether a profile has an id that is empty. Without one it gets one.
fn has_empty_id(profile: &Value) -> bool {
    profile.get("id").is_some_and(|id| id == "")
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
    // Null where the service makes up a value is the same as nothing.
    members.retain(|name, value| !(value.is_null() && ["id", "created", "modified"].contains(&name.as_str())));
    profiles::fill(members, last.saturating_add(PRIORITY_STEP));
    if let Some(fault) = check::all_members(&Type::Model(&IDENTITY_PROFILE), profile).first() {
        return Err(fault.to_string());
    }
    let source = profile.pointer("/authoritativeSource/id").and_then(Value::as_str);
    match source.filter(|id| sources.name(id).is_none()) {
        Some(id) => Err(format!("authoritativeSource: there is no source {id}")),
        None => Ok(()),
    }
}

/// Reads JSON or YAML, of which JSON is a part but for its limits.
fn read(document: &str) -> Result<Value, String> {
    if document.trim_start().starts_with('{') {
        // JSON beyond its limits is not read as YAML, which would round its numbers.
        Measure::of(document.as_bytes()).check(MAX_SEED_DEPTH)?;
    }
    let json = deep::document(document.as_bytes(), MAX_SEED_DEPTH);
    if let Ok(value) = json {
        return Ok(value);
    }
    // As much as a document of the largest size can hold; what multiplies, aliases, stays limited.
    let options = serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_nodes: MAX_NODES,
            max_events: 4 * MAX_NODES,
            max_depth: MAX_SEED_DEPTH,
        },
    };
    let yaml = serde_saphyr::from_str_with_options(document, options);
    let value = yaml.map_err(|error: serde_saphyr::Error| {
        // A document in braces was more likely meant as JSON.
        let text = match json {
            Err(json) if document.trim_start().starts_with('{') => json.to_string(),
            _ => error.to_string(),
        };
        text.lines().next().unwrap_or_default().to_owned()
    })?;
    limits::check_numbers(&value)?;
    Ok(value)
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

#[cfg(test)]
mod tests {
    use super::super::generate::company;
    use super::*;
    use std::fmt::Write as _;

    /// A value in YAML's block notation.
    fn block(value: &Value, indent: usize, out: &mut String) {
        let margin = " ".repeat(indent);
        match value {
            Value::Object(members) if !members.is_empty() => {
                for (name, member) in members {
                    let _ = write!(out, "\n{margin}{}:", Value::from(name.as_str()));
                    block(member, indent + 2, out);
                }
            }
            Value::Array(elements) if !elements.is_empty() => {
                for element in elements {
                    let _ = write!(out, "\n{margin}-");
                    block(element, indent + 2, out);
                }
            }
            plain => {
                let _ = write!(out, " {plain}");
            }
        }
    }

    #[test]
    fn a_large_company_comes_back_from_yaml() {
        let seed = serde_json::to_value(company(6_000)).unwrap();
        let mut yaml = String::new();
        block(&seed, 0, &mut yaml);
        assert!(yaml.lines().count() > 130_000, "not large");
        let read = Seed::parse(&yaml).unwrap();
        assert_eq!(read.identities.len(), 6_000);
        assert_eq!(serde_json::to_value(read.accounts).unwrap(), seed["accounts"]);
    }

    #[test]
    fn a_seed_in_braces_may_be_yaml_too() {
        let seed = Seed::parse("{sources: [{name: HR}], profiles: [{name: All, authoritativeSource: HR}]}").unwrap();
        assert_eq!(seed.profiles.len(), 1);
    }

    #[test]
    fn what_multiplies_is_refused() {
        let levels = (1..12).map(|level| {
            let before = format!("*a{}, ", level - 1).repeat(10);
            format!("a{level}: &a{level} [{before}]\n")
        });
        let bomb = format!("a0: &a0 x\n{}", levels.collect::<String>());
        assert!(Seed::parse(&bomb).is_err());
    }

    #[test]
    fn a_seed_that_cannot_be_used_says_why_in_one_line() {
        for (seed, part) in [
            (json!({"sources": [{"id": "", "name": "HR"}]}), "sources[0]"),
            (json!({"identities": [{"id": "", "name": "Ann"}]}), "identities[0]"),
            (
                json!({"sources": [{"name": "HR"}], "profiles": [
                    {"name": "A", "authoritativeSource": "HR"}, {"name": "A", "authoritativeSource": "HR"}]}),
                "another profile A",
            ),
            (
                json!({"profiles": [{"name": "A", "authoritativeSource": {"type": "SOURCE", "id": "x", "name": "HR"}}]}),
                "no source x",
            ),
            (
                json!({"sources": [{"name": "HR"}], "profiles": [{"id": "", "name": "A", "authoritativeSource": "HR"}]}),
                "profiles[0]: the id",
            ),
        ] {
            let why = Seed::parse(&seed.to_string()).unwrap_err();
            assert!(why.contains(part) && !why.contains('\n'), "{why}");
        }
        let why = Seed::parse("sources: [\nprofiles: }").unwrap_err();
        assert!(!why.contains('\n'), "{why}");
    }

    #[test]
    fn the_highest_priority_is_no_overflow() {
        let profile = |name: &str| json!({"name": name, "authoritativeSource": "HR"});
        let mut first = profile("A");
        first["priority"] = json!(i64::MAX);
        let seed = json!({"sources": [{"name": "HR"}], "profiles": [first, profile("B")]});
        assert!(Seed::parse(&seed.to_string()).is_ok());
    }
}
