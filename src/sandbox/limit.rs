//! Limits how many requests a client may send in a while, as the service does.

use super::reply::Refusal;
use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The time that the limit is for.
const WINDOW: Duration = Duration::from_secs(10);

/// A limit, and the requests that count.
pub(super) struct Limiter {
    state: Mutex<State>,
}

struct State {
    /// Requests in a window; no limit when absent.
    requests: Option<usize>,
    /// When each client's latest requests came.
    seen: HashMap<String, VecDeque<Instant>>,
}

impl Limiter {
    pub(super) fn new(requests: Option<usize>) -> Self {
        let seen = HashMap::new();
        Self {
            state: Mutex::new(State { requests, seen }),
        }
    }

    /// Sets the number of requests that a client may send in 10 s; none lifts the limit.
    pub(super) fn set(&self, requests: Option<usize>) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.requests = requests;
        state.seen.clear();
    }

    /// Counts a request.
    ///
    /// # Errors
    /// 429 with `Retry-After` when the client has used up its requests.
    pub(super) fn check(&self, client: &str) -> Result<(), Refusal> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(requests) = state.requests else {
            return Ok(());
        };
        let now = Instant::now();
        let seen = state.seen.entry(client.to_owned()).or_default();
        while seen.front().is_some_and(|first| now.duration_since(*first) >= WINDOW) {
            seen.pop_front();
        }
        if seen.len() < requests {
            seen.push_back(now);
            return Ok(());
        }
        let wait = seen
            .front()
            .map_or(WINDOW, |first| WINDOW.saturating_sub(now.duration_since(*first)));
        Err(Refusal::too_many(wait.as_secs() + 1))
    }
}
