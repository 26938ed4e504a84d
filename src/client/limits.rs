//! Every time and size that the client goes by.

use std::time::Duration;

/// How often a call is tried again unless the settings say otherwise.
pub const RETRIES: u32 = 3;
/// Time to resolve, connect and shake hands.
pub const CONNECT: Duration = Duration::from_secs(10);
/// Longest silence of a server: until its answer begins, and between two pieces of it.
pub const READ: Duration = Duration::from_secs(60);
/// Longest wait for a connection that another call uses.
pub const WAIT: Duration = Duration::from_secs(300);
/// Connections of a client, idle or not.
pub const POOL: usize = 100;
/// Largest response body in bytes, after decompression.
pub const MAX_BODY: usize = 256 * 1024 * 1024;

/// A kept connection is given up after this silence: a little before the 60 s of the usual load balancer.
pub(super) const IDLE: Duration = Duration::from_secs(50);
/// A silent connection is asked for a sign of life after this time and as often as the next says, so that routers on the way
/// do not forget it and a dead server is noticed.
pub(super) const KEEPALIVE: Duration = Duration::from_secs(15);
/// Signs of life that may be missing.
pub(super) const KEEPALIVE_RETRIES: u32 = 3;
/// Turns of a runtime after which the connection of an answer that was read is ready for another request.
pub(super) const TURNS: usize = 3;
/// How often a blocking call asks whether it was interrupted: it ends within 100 ms, with time left to clean up.
pub(super) const INTERRUPT: Duration = Duration::from_millis(50);
/// Longest path segment or query value in bytes, percent-encoded: URLs of more than 65,534 bytes cannot be sent, and the rest
/// of one needs space too.
pub const ARGUMENT: usize = 60_000;
/// Redirects that are followed in a row.
pub(super) const REDIRECTS: usize = 5;

/// Ceiling of the first pause between two attempts; it doubles with each attempt.
pub(super) const BACKOFF_FIRST: Duration = Duration::from_millis(500);
/// Ceiling of every pause that the client chooses itself.
pub(super) const BACKOFF_MOST: Duration = Duration::from_secs(8);
/// A server that asks for a longer pause than this is not waited for: the caller gets its answer at once.
pub(super) const RETRY_AFTER_MOST: Duration = Duration::from_secs(60);

/// Calls that a learned pace remembers.
pub(super) const PACE_MEMORY: usize = 10_000;
/// How far back a pace is learned from, the service's own window.
pub(super) const PACE_WINDOW: Duration = Duration::from_secs(10);
/// Shortest period that is learned.
pub(super) const PACE_SHORTEST: Duration = Duration::from_millis(10);
/// After so many periods without a refusal a learned pace is raised.
pub(super) const PACE_QUIET: u32 = 10;

/// A token is renewed at most this long before it expires, and no earlier than a quarter of its life before.
pub(super) const TOKEN_MARGIN: Duration = Duration::from_secs(60);
/// Life of a token whose answer names none (`expires_in` is only recommended, RFC 6749, 5.1).
pub(super) const TOKEN_LIFE: Duration = Duration::from_secs(300);
/// No token is kept longer, whatever its answer says.
pub(super) const TOKEN_LIFE_MOST: Duration = Duration::from_secs(24 * 60 * 60);
/// Largest body of a failed login that is put into an error, in characters.
pub(super) const LOGIN_BODY: usize = 16 * 1024;
