//! How fast calls may follow each other, for all clients of the process that the service counts together.
//!
//! Unless a pace is set, nothing is counted before the first 429. After it everybody waits for the Retry-After together; the
//! second one, with the calls that were answered in between, tells how many the service allows in what time.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::allowance::{Allowance, Wait};
use super::pool::Own;
use super::settings::RateLimit;
use super::site::Target;
use tokio::sync::Notify;
use tokio::time::Instant;

/// Whether a 429 has come to any client of the process.
static REFUSED: AtomicBool = AtomicBool::new(false);

static PACES: Mutex<Option<Own<Arc<Paces>>>> = Mutex::new(None);

/// The paces of a process. A forked child has its own: the calls that its parent counts as under way never end in it.
#[derive(Default)]
pub(super) struct Paces(Mutex<HashMap<Key, Arc<Pace>>>);

impl Paces {
    /// Those of this process. Asked for where a fork cannot copy a lock that is held: when a client is made, and not in
    /// each of its calls.
    pub(super) fn of_process() -> Own<Arc<Self>> {
        let mut paces = PACES.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = paces.as_ref().and_then(Own::get) {
            return Own::new(Arc::clone(known));
        }
        let made = Arc::<Self>::default();
        *paces = Some(Own::new(Arc::clone(&made)));
        Own::new(made)
    }

    /// Those of this process, for a client that was made in it or in its parent.
    fn of_client(made_with: &Own<Arc<Self>>) -> Arc<Self> {
        made_with
            .get()
            .cloned()
            .or_else(|| Self::of_process().get().cloned())
            .unwrap_or_default()
    }

    fn of(&self, key: Key) -> Arc<Pace> {
        let mut paces = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(paces.entry(key).or_default())
    }
}

/// What the service counts together: host, client id, API version.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Key {
    host: String,
    client: String,
    /// The first segment of the path below the base URL.
    version: String,
}

/// The pace of one call's attempts.
#[derive(Clone, Copy)]
pub(super) struct Pacer<'a> {
    pub(super) paces: &'a Own<Arc<Paces>>,
    pub(super) limit: RateLimit,
    pub(super) client: &'a str,
}

impl Pacer<'_> {
    /// Waits until an attempt to reach this target may be made; `None` where nothing is counted.
    pub(super) async fn turn(&self, target: &Target) -> Option<Turn> {
        let needed = match self.limit {
            RateLimit::Off => false,
            RateLimit::Learned => REFUSED.load(Ordering::Relaxed),
            RateLimit::At { .. } => true,
        };
        if !needed {
            return None;
        }
        let pace = self.pace(target);
        pace.begin(self.limit).await;
        Some(Turn {
            pace,
            begun: Instant::now(),
        })
    }

    /// Notes that an attempt was answered 429.
    pub(super) fn refused(&self, target: &Target, turn: Option<&Turn>, retry_after: Option<Duration>) {
        if self.limit == RateLimit::Off {
            return;
        }
        REFUSED.store(true, Ordering::Relaxed);
        let begun = turn.map_or_else(Instant::now, |turn| turn.begun);
        self.pace(target).refused(begun, retry_after.unwrap_or_default());
    }

    fn pace(&self, target: &Target) -> Arc<Pace> {
        let below = target.url.path().strip_prefix(target.site.path());
        let version = below.and_then(|path| path.split('/').find(|segment| !segment.is_empty()));
        let key = Key {
            host: target.site.name.to_string(),
            client: self.client.to_owned(),
            version: version.unwrap_or_default().to_owned(),
        };
        Paces::of_client(self.paces).of(key)
    }
}

/// An attempt that counts; it counts from its beginning until a period after its answer, since the service counted it at
/// some moment between the two.
pub(super) struct Turn {
    pace: Arc<Pace>,
    begun: Instant,
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.pace.end();
    }
}

#[derive(Default)]
struct Pace {
    allowance: Mutex<Allowance>,
    ended: Notify,
}

impl Pace {
    fn allowance(&self) -> MutexGuard<'_, Allowance> {
        self.allowance.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn begin(&self, limit: RateLimit) {
        loop {
            let ended = self.ended.notified();
            let wait = self.allowance().begin(limit, Instant::now());
            match wait {
                Wait::Nothing => return,
                Wait::Until(when) => tokio::time::sleep_until(when).await,
                Wait::AnotherToEnd => ended.await,
            }
        }
    }

    fn end(&self) {
        self.allowance().end(Instant::now());
        self.ended.notify_waiters();
    }

    fn refused(&self, begun: Instant, retry_after: Duration) {
        self.allowance().refused(begun, retry_after, Instant::now());
    }
}
