//! Times and numbers of a pace.

use std::time::Duration;

/// Paces that are kept. With one more, the one that was not used for longest goes.
pub(super) const PACES: usize = 256;
/// Time for which answers are counted: the service's own window.
pub(crate) const WINDOW: Duration = Duration::from_secs(10);
/// Shortest time from which a pace is learned.
pub(super) const SHORTEST: Duration = Duration::from_millis(10);
/// Calls a second that a learned pace never falls below.
pub(super) const LEAST: f64 = 1.0;
/// Calls a second beyond which a pace holds up nobody.
pub(super) const MOST: f64 = 100_000.0;
/// Calls a second that each second without a refusal adds to what the second before has added.
pub(super) const RAISE: f64 = 0.2;
/// Calls a second from which on a pace grows in proportion to itself.
pub(super) const FAST: f64 = 10.0;
/// Factor of a pace when a call is refused.
pub(super) const CUT: f64 = 0.5;
/// Turns of so much time that were not taken may be taken at once.
pub(super) const BURST: Duration = Duration::from_secs(1);
/// A call that waits and does not look after its place for so long is passed over.
pub(super) const PATIENCE: Duration = Duration::from_millis(250);
/// Calls before a waiting one that are counted to tell when to look again.
pub(super) const AHEAD: usize = 64;
/// A server that asks for a longer pause than this is not waited for: the caller gets its answer at once.
pub(crate) const RETRY_AFTER_MOST: Duration = Duration::from_secs(60);
