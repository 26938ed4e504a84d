//! The tenant's clock: wall time at the start of the process, and from then on monotonic, so that setting the system's clock
//! moves no token and no task.

use jiff::{SignedDuration, Timestamp};
use std::sync::LazyLock;
use std::time::{Instant, SystemTime};

static START: LazyLock<(Timestamp, Instant)> = LazyLock::new(|| (wall(), Instant::now()));

/// A system clock outside of the years that can be written counts as 1970.
fn wall() -> Timestamp {
    Timestamp::try_from(SystemTime::now()).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// The present time.
pub(super) fn now() -> Timestamp {
    let (wall, instant) = *START;
    let passed = SignedDuration::try_from(instant.elapsed()).unwrap_or(SignedDuration::MAX);
    wall.saturating_add(passed).unwrap_or(Timestamp::MAX)
}

/// Milliseconds since 1970.
pub(super) fn milliseconds() -> i64 {
    now().as_millisecond()
}
