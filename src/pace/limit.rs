//! The rate limit that a user sets.

use std::time::Duration;

/// Rate limit of calls, counted over all clients of the process with the same host, client id and API version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RateLimit {
    /// No limit until the service responds with 429; then as fast as it allows.
    #[default]
    Learned,
    /// No limit: a 429 only delays its own call.
    Off,
    /// At most this number of calls in any period of this length, and no more than the service allows.
    At {
        /// Number of calls, at least 1.
        calls: usize,
        /// Length of the period.
        period: Duration,
    },
}
