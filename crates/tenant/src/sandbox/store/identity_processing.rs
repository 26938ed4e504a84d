//! Recomputes the attributes of a profile's identities, a batch at a time and without holding the lock.

use crate::sandbox::database::{Database, StateReader};
use crate::sandbox::mapping::MappingEvaluator;
use crate::sandbox::rows::{IdentityRow, MAPPINGS};
use serde_json::{Map, Value};

/// Identities that are computed before their attributes are written.
const BATCH: usize = 500;
/// Failures that are listed.
const MAX_MESSAGES: usize = 20;

/// New attributes of identities, by id.
type ComputedAttributes = Vec<(String, Map<String, Value>)>;

/// The work of a processing task.
pub(super) struct IdentityProcessing {
    reader: StateReader,
    messages: Vec<String>,
    unlisted: usize,
}

/// A profile whose identities are being processed.
pub(super) struct ProcessedProfile {
    id: String,
    config: Value,
    /// Ids of the identities that are processed; empty for all of the profile.
    only: Vec<String>,
    done: usize,
    is_over: bool,
}

impl IdentityProcessing {
    pub(super) const fn new(reader: StateReader) -> Self {
        Self {
            reader,
            messages: Vec::new(),
            unlisted: 0,
        }
    }

    /// Begins with a profile; `None` if it no longer exists.
    pub(super) fn begin(&self, id: &str, only: Vec<String>) -> rusqlite::Result<Option<ProcessedProfile>> {
        let found = self.reader.read(|database| database.profile(id))?;
        Ok(found.map(|mut profile| {
            let config = profile.get_mut(MAPPINGS).map(Value::take).unwrap_or_default();
            ProcessedProfile {
                id: id.to_owned(),
                is_over: config.get("enabled") != Some(&Value::Bool(true)),
                config,
                only,
                done: 0,
            }
        }))
    }

    /// Computes the attributes of the next batch; `None` if there are no more identities, or the mappings exceeded their
    /// budget.
    pub(super) fn compute(&mut self, profile: &mut ProcessedProfile) -> rusqlite::Result<Option<ComputedAttributes>> {
        if profile.is_over {
            return Ok(None);
        }
        let identities = self.reader.read(|database| profile.next(database))?;
        profile.done += identities.len();
        profile.is_over = identities.len() < BATCH;
        let mappings = profile.config.get("attributeTransforms").and_then(Value::as_array);
        let mappings = mappings.map(Vec::as_slice).unwrap_or_default();
        let evaluator = MappingEvaluator::new(self.reader.clone())?;
        let mut changes = Vec::with_capacity(identities.len());
        for identity in identities {
            let subject = evaluator.subject(&identity)?;
            let mut failures = Vec::new();
            let (attributes, is_spent) = evaluator.evaluate_mappings(subject, mappings, &mut failures);
            for (attribute, why) in failures {
                self.report(format!("{attribute} of the identity {}: {why}", identity.id));
            }
            changes.push((identity.id, attributes));
            if is_spent || self.reader.is_closing() {
                // Every further identity would take as much work.
                self.report(format!(
                    "The identity profile {} was not processed further: its mappings take too much work.",
                    profile.id
                ));
                profile.is_over = true;
                break;
            }
        }
        Ok((!changes.is_empty()).then_some(changes))
    }

    fn report(&mut self, message: String) {
        if self.messages.len() < MAX_MESSAGES {
            self.messages.push(message);
        } else {
            self.unlisted += 1;
        }
    }

    /// Messages about the attributes that could not be computed.
    pub(super) fn messages(self) -> Vec<String> {
        let mut messages = self.messages;
        if self.unlisted > 0 {
            messages.push(format!("{} more failures are not shown.", self.unlisted));
        }
        messages
    }
}

impl ProcessedProfile {
    /// The next batch of identities.
    fn next(&self, database: &Database) -> rusqlite::Result<Vec<IdentityRow>> {
        if self.only.is_empty() {
            return database.identities_of(&self.id, BATCH, self.done);
        }
        let named = self.only.iter().skip(self.done).take(BATCH);
        let found = named.map(|id| database.identity(id));
        found.filter_map(Result::transpose).collect()
    }

    /// Marks the identities of the profile as up to date, unless its mappings have changed in the meantime.
    pub(super) fn finish(&self, database: &Database) -> rusqlite::Result<()> {
        if !self.only.is_empty() {
            return Ok(());
        }
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
