//! Parses and checks seeds.

use super::document::read_document;
use super::events::events;
use super::joined::join;
use super::names_to_ids::resolve;
use super::objects::objects;
use super::seed::Seed;
use super::stable_ids::add_ids;
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::json_members::text;
use crate::syntax::deep;
use serde_json::Value;
use std::collections::HashSet;

impl Seed {
    /// Parses a seed. References may be names instead of ids, and members that the service generates may be absent.
    ///
    /// # Errors
    /// If the seed is not valid, with the location of the problem.
    pub(crate) fn parse(document: &str) -> Result<Self, String> {
        deep::with_room(|| Self::of_document(read_document(document)?, &now_as_text()))
            .map_err(|error| error.to_string())?
    }

    /// Checks a seed and completes it. Documents that do not say when they were created get a time.
    pub(super) fn of_document(document: Value, created: &str) -> Result<Self, String> {
        let mut seed: Self = match document {
            Value::Null => Self::default(),
            mut value => {
                check_objects(&value)?;
                add_ids(&mut value);
                serde_json::from_value(value).map_err(|error| error.to_string())?
            }
        };
        seed.check_ids()?;
        seed.check_profile_names()?;
        resolve(&mut seed)?;
        seed.check_transforms()?;
        seed.objects = objects(&std::mem::take(&mut seed.collections), created)?;
        seed.events = events(&seed.objects);
        join(&mut seed);
        Ok(seed)
    }

    fn check_ids(&self) -> Result<(), String> {
        let sources = self.sources.iter().map(|source| &source.id);
        let identities = self.identities.iter().map(|identity| &identity.id);
        for (kind, empty) in [
            ("sources", sources.map(String::is_empty).position(|empty| empty)),
            ("identities", identities.map(String::is_empty).position(|empty| empty)),
            ("profiles", self.profiles.iter().position(has_empty_id)),
        ] {
            if let Some(index) = empty {
                return Err(format!("{kind}[{index}]: the id should not be empty"));
            }
        }
        Ok(())
    }

    fn check_profile_names(&self) -> Result<(), String> {
        let mut seen = HashSet::new();
        let names = self.profiles.iter().map(|profile| text(profile, "name"));
        match names.enumerate().find(|(_, name)| !seen.insert(*name)) {
            Some((index, name)) => Err(format!("profiles[{index}]: there is another profile {name}")),
            None => Ok(()),
        }
    }

    fn check_transforms(&self) -> Result<(), String> {
        let is_incomplete = |transform| text(transform, "name").is_empty() || text(transform, "type").is_empty();
        match self.transforms.iter().position(is_incomplete) {
            Some(index) => Err(format!("transforms[{index}]: a transform must have a name and a type")),
            None => Ok(()),
        }
    }
}

/// Checks that a seed is an object, and that its lists contain only objects. Otherwise a list would be read as an object's
/// members in their order.
fn check_objects(document: &Value) -> Result<(), String> {
    let Value::Object(members) = document else {
        return Err("a seed should be an object with lists such as `identities`".to_owned());
    };
    for (name, value) in members {
        let mut elements = value.as_array().into_iter().flatten();
        if let Some(index) = elements.position(|element| !element.is_object()) {
            return Err(format!("{name}[{index}] should be an object"));
        }
    }
    Ok(())
}

/// Returns true if a profile has an empty id. An absent id is filled in.
fn has_empty_id(profile: &Value) -> bool {
    profile.get("id").is_some_and(|id| id == "")
}

#[cfg(test)]
mod tests;
