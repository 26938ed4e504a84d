//! Limits the number of requests that a client may send to a version of the API in a time window, as the service does.

use crate::sandbox::responses::Rejection;
use axum::http::header;
use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Length of the time window.
const WINDOW: Duration = Duration::from_secs(10);

/// A rate limit, and the recent requests of each client.
pub(crate) struct RateLimiter {
    state: Mutex<RateLimitState>,
}

struct RateLimitState {
    /// Requests in a window; absent for no limit.
    requests: Option<usize>,
    /// Times of the requests in the current window, of each client and version of the API.
    seen: HashMap<(String, String), VecDeque<Instant>>,
}

impl RateLimiter {
    pub(crate) fn new(requests: Option<usize>) -> Self {
        let seen = HashMap::new();
        Self {
            state: Mutex::new(RateLimitState { requests, seen }),
        }
    }

    /// Sets the number of requests that a client may send in 10 s; `None` removes the limit.
    pub(crate) fn set(&self, requests: Option<usize>) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.requests = requests;
        state.seen.clear();
    }

    /// Counts a request of a client to a version of the API.
    ///
    /// # Errors
    /// 429 with `Retry-After` if the client has used up its requests to this version.
    pub(crate) fn check(&self, client: &str, version: &str) -> Result<(), Rejection> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(requests) = state.requests else {
            return Ok(());
        };
        let now = Instant::now();
        let seen = state.seen.entry((client.to_owned(), version.to_owned())).or_default();
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
        let seconds = (wait.as_secs() + 1).to_string();
        Err(Rejection::rate_limited().with_header(header::RETRY_AFTER, &seconds))
    }
}
