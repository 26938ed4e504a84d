//! The latest requests and responses of a tenant.

use super::entry::JournalEntry;
use super::mask::SecretMask;
use super::record::{Exchange, JournalRecord};
use super::secret_names::SecretNames;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

/// Maximum number of records; the oldest is dropped for a new one.
const MAX_RECORDS: usize = 1000;
/// Maximum size of the entries that are shown together, in bytes.
const MAX_SHOWN: usize = 8 << 20;

/// The latest requests and responses of a tenant.
#[derive(Default)]
pub(crate) struct Journal {
    /// The id of the latest record, and the records.
    records: Mutex<(u64, VecDeque<Arc<JournalRecord>>)>,
    secrets: SecretNames,
}

impl Journal {
    /// A journal that masks values with these names in addition to the usual ones.
    pub(crate) fn new(additional_secrets: &[String]) -> Self {
        Self {
            secrets: SecretNames::new(additional_secrets),
            ..Self::default()
        }
    }

    /// Records an exchange.
    pub(crate) fn record(&self, exchange: &Exchange<'_>) {
        let mut record = JournalRecord::of(exchange);
        let mut records = self.records.lock().unwrap_or_else(PoisonError::into_inner);
        records.0 += 1;
        record.id = records.0;
        let oldest = if records.1.len() == MAX_RECORDS {
            records.1.pop_front()
        } else {
            None
        };
        records.1.push_back(Arc::new(record));
        drop(records);
        // Dropped last, so that its memory is freed without holding the lock.
        drop(oldest);
    }

    /// The latest entries after an id, oldest first: at most `limit`, and as many as fit into a response.
    pub(crate) fn after(&self, id: u64, limit: usize) -> Vec<JournalEntry> {
        let records = self.records.lock().unwrap_or_else(PoisonError::into_inner);
        let latest = records.1.iter().rev().take_while(|record| record.id > id).take(limit);
        let latest: Vec<Arc<JournalRecord>> = latest.map(Arc::clone).collect();
        drop(records);
        let mask = SecretMask::new(&self.secrets);
        let mut room = MAX_SHOWN;
        let mut entries = Vec::new();
        for record in latest {
            let Some(left) = room.checked_sub(record.size()) else {
                break;
            };
            room = left;
            entries.push(JournalEntry::of(&record, mask));
        }
        entries.reverse();
        entries
    }

    /// Drops all records. Ids continue.
    pub(crate) fn clear(&self) {
        self.records.lock().unwrap_or_else(PoisonError::into_inner).1.clear();
    }
}
