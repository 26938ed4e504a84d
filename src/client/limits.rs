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

/// Asynchronous calls of a client that run at a time; more than its connections, so that none of these waits for a call.
pub const STARTED: usize = 1_000;

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
/// Redirects that are followed in a row.
pub(super) const REDIRECTS: usize = 5;

/// Ceiling of the first pause between two attempts; it doubles with each attempt.
pub(super) const BACKOFF_FIRST: Duration = Duration::from_millis(500);
/// Ceiling of every pause that the client chooses itself.
pub(super) const BACKOFF_MOST: Duration = Duration::from_secs(8);

/// A login that did not go on for so long stands still: a call that waits for it logs in itself.
pub(super) const LEASE: Duration = Duration::from_secs(1);
/// How often a login that goes on says so.
pub(super) const LEASE_RENEWED: Duration = Duration::from_millis(100);

/// A token is renewed at most this long before it expires, and no earlier than a quarter of its life before.
pub(super) const TOKEN_MARGIN: Duration = Duration::from_secs(60);
/// Life of a token whose answer names none (`expires_in` is only recommended, RFC 6749, 5.1).
pub(super) const TOKEN_LIFE: Duration = Duration::from_secs(300);
/// No token is kept longer, whatever its answer says.
pub(super) const TOKEN_LIFE_MOST: Duration = Duration::from_secs(24 * 60 * 60);
/// Largest body of a failed login that is put into an error, in characters.
pub(super) const LOGIN_BODY: usize = 16 * 1024;
