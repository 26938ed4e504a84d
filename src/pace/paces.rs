//! The paces of a process, one for each host, API version and client id, which the service counts together.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::time::Instant;

use super::limit::RateLimit;
use super::limits;
use super::turn::{Pace, Turn};
use crate::own::{Own, PerProcess};

static PACES: PerProcess<Paces> = PerProcess::new();

/// The paces of a process. A forked child has its own, because its parent's calls in flight never end there.
#[derive(Default)]
pub(crate) struct Paces(Mutex<HashMap<String, Kept>>);

struct Kept {
    pace: Arc<Pace>,
    used: Instant,
}

impl Paces {
    /// The paces of this process. Looked up when a client is made and not in each call: the interpreter is held then, so no
    /// fork can copy the lock while another thread has it.
    pub(crate) fn of_process() -> Own<Arc<Self>> {
        Own::new(PACES.get_or_make(Self::default))
    }

    /// The paces of this process, for a client that was made in it or in its parent.
    fn of_client(made_with: &Own<Arc<Self>>) -> Arc<Self> {
        let made = made_with.get().cloned();
        made.unwrap_or_else(|| PACES.get_or_make(Self::default))
    }

    /// The pace of a key. A new one evicts the least recently used, once there are many.
    fn of(&self, key: String) -> Arc<Pace> {
        let now = Instant::now();
        let mut paces = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(kept) = paces.get_mut(&key) {
            kept.used = now;
            return Arc::clone(&kept.pace);
        }
        if paces.len() >= limits::PACES {
            let unused = paces.iter().filter(|(_, kept)| Arc::strong_count(&kept.pace) == 1);
            let oldest = unused.min_by_key(|(_, kept)| kept.used).map(|(key, _)| key.clone());
            oldest.and_then(|key| paces.remove(&key));
        }
        let pace = Arc::<Pace>::default();
        paces.insert(
            key,
            Kept {
                pace: Arc::clone(&pace),
                used: now,
            },
        );
        pace
    }
}

/// Finds the pace of a call's attempts.
#[derive(Clone, Copy)]
pub(crate) struct Pacer<'a> {
    pub(crate) paces: &'a Own<Arc<Paces>>,
    pub(crate) limit: RateLimit,
    pub(crate) client: &'a str,
}

impl Pacer<'_> {
    /// Waits until an attempt to call this API version of a host may start. Calls that were rejected go first. `None` if the
    /// rate limit is off.
    pub(crate) async fn turn(&self, host: &str, version: &str, rejections: u32) -> Option<Turn> {
        if self.limit == RateLimit::Off {
            return None;
        }
        // Neither of the first two holds a line break.
        let key = format!("{host}\n{version}\n{}", self.client);
        let pace = Paces::of_client(self.paces).of(key);
        Some(pace.begin(self.limit, rejections).await)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paces_of_many_clients_are_bounded_and_those_in_use_stay() {
        let paces = Paces::default();
        let used = paces.of("in use".to_owned());
        let recent = Arc::downgrade(&paces.of("recent".to_owned()));
        for number in 0..limits::PACES * 3 {
            paces.of(number.to_string());
            paces.of("recent".to_owned());
        }
        assert_eq!(paces.0.lock().unwrap().len(), limits::PACES);
        assert!(Arc::ptr_eq(&used, &paces.of("in use".to_owned())));
        assert!(recent.upgrade().is_some(), "it was used all the time");
    }
}
