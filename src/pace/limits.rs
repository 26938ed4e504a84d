//! Times and numbers of a pace.

use std::time::Duration;

/// Maximum number of paces. One more evicts the least recently used.
pub(super) const PACES: usize = 256;
/// Time in which responses are counted: the service's own window.
pub(crate) const WINDOW: Duration = Duration::from_secs(10);
/// Shortest time from which a pace is learned.
pub(super) const SHORTEST: Duration = Duration::from_millis(10);
/// Calls a second that a learned pace never falls below.
pub(super) const LEAST: f64 = 1.0;
/// Calls a second beyond which a pace delays no call.
pub(super) const MOST: f64 = 100_000.0;
/// Growth of the growth: calls a second that each second without a rejection adds to the increase of the second before.
pub(super) const RAISE: f64 = 0.2;
/// Calls a second above which a pace grows in proportion to itself.
pub(super) const FAST: f64 = 10.0;
/// Factor of a pace when a call is rejected.
pub(super) const CUT: f64 = 0.5;
/// Time whose unused turns may be taken at once.
pub(super) const BURST: Duration = Duration::from_secs(1);
/// Time after which a waiting call that does not ask again is passed over.
pub(super) const PATIENCE: Duration = Duration::from_millis(250);
/// Maximum number of calls ahead that are counted, to compute when to ask again.
pub(super) const AHEAD: usize = 64;
/// Longest pause that a call waits for. Where a server asks for more, the caller gets its response at once.
pub(crate) const RETRY_AFTER_MOST: Duration = Duration::from_secs(60);
