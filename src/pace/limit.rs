//! The rate limit that a user sets.

use std::time::Duration;

/// Rate limit of calls, counted over all clients of the process with the same host, client id and API version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RateLimit {
    /// As fast as they come, until the service answers 429; then as fast as it allows.
    #[default]
    Learned,
    /// As fast as they come: a 429 only holds up its own call.
    Off,
    /// At most so many calls in any stretch of time of this length, and what the service allows.
    At {
        /// How many, at least 1.
        calls: usize,
        /// In what time.
        period: Duration,
    },
}
