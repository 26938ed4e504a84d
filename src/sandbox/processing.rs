//! Computes the attributes of a profile's identities anew, some identities at a time and under no lock.

use super::mapping::Tenant;
use super::store::{Database, MAPPINGS, Reader};
use serde_json::{Map, Value};

/// Identities that are computed before they are written.
const BATCH: usize = 500;
/// Failures that are told.
const MAX_MESSAGES: usize = 20;

/// Attributes of identities, by their ids.
type Changes = Vec<(String, Map<String, Value>)>;

/// The work of a task.
pub(super) struct Processing {
    reader: Reader,
    messages: Vec<String>,
    untold: usize,
}

/// A profile that is being processed.
pub(super) struct Profile {
    id: String,
    config: Value,
    done: usize,
    is_over: bool,
}

impl Processing {
    pub(super) const fn new(reader: Reader) -> Self {
        Self {
            reader,
            messages: Vec::new(),
            untold: 0,
        }
    }

    /// Begins with a profile; `None` where there is none any more.
    pub(super) fn begin(&self, id: &str) -> rusqlite::Result<Option<Profile>> {
        let found = self.reader.read(|database| database.profile(id))?;
        Ok(found.map(|mut profile| {
            let config = profile.get_mut(MAPPINGS).map(Value::take).unwrap_or_default();
            Profile {
                id: id.to_owned(),
                is_over: config.get("enabled") != Some(&Value::Bool(true)),
                config,
                done: 0,
            }
        }))
    }

    /// The new attributes of the next identities; `None` when there are no more, or the mappings take too much work.
    pub(super) fn compute(&mut self, profile: &mut Profile) -> rusqlite::Result<Option<Changes>> {
        if profile.is_over {
            return Ok(None);
        }
        let found = |database: &Database| database.identities_of(&profile.id, BATCH, profile.done);
        let identities = self.reader.read(found)?;
        profile.done += identities.len();
        profile.is_over = identities.len() < BATCH;
        let mappings = profile.config.get("attributeTransforms").and_then(Value::as_array);
        let mappings = mappings.map(Vec::as_slice).unwrap_or_default();
        let tenant = Tenant::of(self.reader.clone())?;
        let mut changes = Vec::with_capacity(identities.len());
        for identity in identities {
            let subject = tenant.subject(&identity)?;
            let mut failures = Vec::new();
            let (attributes, is_spent) = tenant.computed(subject, mappings, &mut failures);
            for (attribute, why) in failures {
                self.tell(format!("{attribute} of the identity {}: {why}", identity.id));
            }
            changes.push((identity.id, attributes));
            if is_spent || self.reader.is_closing() {
                // Every further identity would take as much.
                self.tell(format!("The identity profile {} was given up.", profile.id));
                profile.is_over = true;
                break;
            }
        }
        Ok((!changes.is_empty()).then_some(changes))
    }

    fn tell(&mut self, message: String) {
        if self.messages.len() < MAX_MESSAGES {
            self.messages.push(message);
        } else {
            self.untold += 1;
        }
    }

    /// What could not be computed.
    pub(super) fn messages(self) -> Vec<String> {
        let mut messages = self.messages;
        if self.untold > 0 {
            messages.push(format!("{} more failures are not shown.", self.untold));
        }
        messages
    }
}

impl Profile {
    /// Says in the profile that its identities are up to date, unless its mappings have changed meanwhile.
    pub(super) fn end(&self, database: &Database) -> rusqlite::Result<()> {
        let Some(mut profile) = database.profile(&self.id)? else {
            return Ok(());
        };
        if profile.get(MAPPINGS).unwrap_or(&Value::Null) != &self.config {
            return Ok(());
        }
        if let Value::Object(members) = &mut profile {
            members.insert("identityRefreshRequired".to_owned(), false.into());
        }
        database.replace_profile(&profile, None).map(drop)
    }
}
