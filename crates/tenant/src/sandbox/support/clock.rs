//! The tenant's clock: wall time when the process starts, monotonic from then on. Setting the system clock therefore
//! neither expires a token nor delays a task.

use jiff::{SignedDuration, Timestamp};
use std::sync::LazyLock;
use std::time::{Instant, SystemTime};

static START: LazyLock<(Timestamp, Instant)> = LazyLock::new(|| (wall_time(), Instant::now()));

/// The system's time, or 1970 if the system clock is outside the range of a timestamp.
fn wall_time() -> Timestamp {
    Timestamp::try_from(SystemTime::now()).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// The current time.
pub(crate) fn now() -> Timestamp {
    let (wall, instant) = *START;
    let elapsed = SignedDuration::try_from(instant.elapsed()).unwrap_or(SignedDuration::MAX);
    wall.saturating_add(elapsed).unwrap_or(Timestamp::MAX)
}

/// The current time in milliseconds since 1970.
pub(crate) fn now_in_milliseconds() -> i64 {
    now().as_millisecond()
}

/// The current time as the service formats it.
pub(crate) fn now_as_text() -> String {
    as_text(now())
}

/// A time as the service formats it: RFC 3339 in UTC, with milliseconds.
pub(crate) fn as_text(time: Timestamp) -> String {
    format!("{time:.3}")
}
