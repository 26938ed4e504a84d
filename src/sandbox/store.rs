//! What a tenant knows, in memory: profiles, identities, accounts, sources, and the tasks that are under way.

use super::seed::{Account, Identity, Seed, Source};
use serde_json::Value;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// The state of a tenant, shared by all requests.
pub(super) struct Store {
    state: Mutex<State>,
    task_delay: Duration,
}

/// What a handler works on while it holds the lock.
pub(super) struct State {
    /// In the order in which they were created.
    pub(super) profiles: Vec<Value>,
    pub(super) identities: Vec<Identity>,
    pub(super) accounts: Vec<Account>,
    pub(super) sources: Vec<Source>,
    deletions: Vec<Deletion>,
}

/// A deletion that is under way.
struct Deletion {
    due: Instant,
    profiles: Vec<String>,
}

/// An id as the service makes them: 32 hexadecimal digits.
pub(super) fn new_id() -> String {
    format!("{:032x}", rand::random::<u128>())
}

/// The present time as the service writes it.
pub(super) fn now() -> String {
    jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
}

impl Store {
    pub(super) fn new(seed: Seed, task_delay: Duration) -> Self {
        let state = State {
            profiles: seed.profiles,
            identities: seed.identities,
            accounts: seed.accounts,
            sources: seed.sources,
            deletions: Vec::new(),
        };
        Self {
            state: Mutex::new(state),
            task_delay,
        }
    }

    /// The state as it is now: what was due has happened.
    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.settle(Instant::now());
        state
    }

    /// Deletes profiles when the delay of tasks has passed.
    pub(super) fn delete_later(&self, state: &mut State, profiles: Vec<String>) {
        state.deletions.push(Deletion {
            due: Instant::now() + self.task_delay,
            profiles,
        });
    }
}

impl State {
    /// The profile with this id.
    pub(super) fn profile(&self, id: &str) -> Option<&Value> {
        self.profiles.iter().find(|profile| text(profile, "id") == id)
    }

    /// The profile with this id, to be changed.
    pub(super) fn profile_mut(&mut self, id: &str) -> Option<&mut Value> {
        self.profiles.iter_mut().find(|profile| text(profile, "id") == id)
    }

    /// The source with this id.
    pub(super) fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// A profile as it is shown: with the number of its identities.
    pub(super) fn shown(&self, profile: &Value) -> Value {
        let mut profile = profile.clone();
        if let Value::Object(members) = &mut profile {
            let count = self.identity_count(members.get("id").and_then(Value::as_str).unwrap_or_default());
            members.insert("identityCount".to_owned(), count.into());
        }
        super::shape::in_table_order(&crate::schema::v2024::IDENTITY_PROFILE, profile)
    }

    fn identity_count(&self, profile: &str) -> usize {
        self.identities
            .iter()
            .filter(|identity| identity.profile == profile)
            .count()
    }

    /// Does what was due. A profile that has identities is not deleted, as in the product.
    fn settle(&mut self, now: Instant) {
        let (due, later) = std::mem::take(&mut self.deletions)
            .into_iter()
            .partition(|deletion| deletion.due <= now);
        self.deletions = later;
        let due: Vec<Deletion> = due;
        for id in due.iter().flat_map(|deletion| &deletion.profiles) {
            if self.identity_count(id) == 0 {
                self.profiles.retain(|profile| text(profile, "id") != id);
            }
        }
    }
}

/// A member that is text; empty when it is not.
pub(super) fn text<'a>(object: &'a Value, member: &str) -> &'a str {
    object.get(member).and_then(Value::as_str).unwrap_or_default()
}
