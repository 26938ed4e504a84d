//! Times and sizes that the client uses.

use std::time::Duration;

/// Maximum retries of a call, unless the settings say otherwise.
pub const RETRIES: u32 = 3;
/// Time to resolve the host's name, connect, and complete the TLS handshake.
pub const CONNECT: Duration = Duration::from_secs(10);
/// Longest silence of a server: before its response begins, and between two pieces of it.
pub const READ: Duration = Duration::from_secs(60);
/// Longest wait for a connection of the pool.
pub const WAIT: Duration = Duration::from_secs(300);
/// Connections of a client, idle or not.
pub const POOL: usize = 100;
/// Longest URL in bytes that the HTTP library supports.
pub const URL: usize = 65_534;
/// Largest response body in bytes, after decompression.
pub const MAX_BODY: usize = 256 * 1024 * 1024;

/// Stack size in bytes that a call needs. A call over TLS was measured to need 88 kB, and 300 kB without optimisation, with the
/// interpreter's frames; a TLS proxy, redirects and uploads add to it.
pub const CALL_STACK: usize = 512 * 1024;

/// Asynchronous calls of a client that run at a time; more than its connections, so that none is left idle.
pub const STARTED: usize = 1_000;

/// Largest piece of a file that is read at once.
pub(crate) const UPLOAD_PIECE: usize = 64 * 1024;
/// Largest copy of a reader's bytes that is kept in memory.
pub(crate) const SPOOLED: usize = 1024 * 1024;

/// Idle time after which a connection is closed: a little less than the 60 s of the usual load balancer.
pub(super) const IDLE: Duration = Duration::from_secs(50);
/// Time and interval of TCP keep-alive, so that routers do not forget a silent connection and a dead server is noticed.
pub(super) const KEEPALIVE: Duration = Duration::from_secs(15);
/// Maximum of unanswered keep-alive probes.
pub(super) const KEEPALIVE_RETRIES: u32 = 3;
/// Turns of a runtime after which the connection of a response that was read is ready for another request.
pub(super) const TURNS: usize = 3;
/// Interval at which a blocking call checks for an interrupt: it ends within 100 ms, clean-up included.
pub(crate) const INTERRUPT: Duration = Duration::from_millis(50);
/// Largest file of certificates or keys, in bytes; the authorities of a system together have less than 1 MB.
pub(super) const PEM_FILE: u64 = 16_000_000;
/// Redirects that are followed in a row.
pub(super) const REDIRECTS: usize = 5;

/// Maximum of the first pause between two attempts; it doubles with each attempt.
pub(crate) const BACKOFF_FIRST: Duration = Duration::from_millis(500);
/// Maximum of every pause that the client chooses itself.
pub(crate) const BACKOFF_MOST: Duration = Duration::from_secs(8);

/// Life of a login's lease. A call that waits for a login whose lease has not been renewed for this long logs in itself.
pub(crate) const LEASE: Duration = Duration::from_secs(1);
/// Interval at which a running login renews its lease.
pub(crate) const LEASE_RENEWED: Duration = Duration::from_millis(100);

/// Time before its expiry at which a token is renewed; at most a quarter of its life.
pub(crate) const TOKEN_MARGIN: Duration = Duration::from_secs(60);
/// Life of a token whose response has no `expires_in`, which is only recommended (RFC 6749, 5.1).
pub(crate) const TOKEN_LIFE: Duration = Duration::from_secs(300);
/// Maximum life of a token, whatever its response says.
pub(crate) const TOKEN_LIFE_MOST: Duration = Duration::from_secs(24 * 60 * 60);
/// Maximum body of a failed token request in an error, in characters.
pub(crate) const LOGIN_BODY: usize = 16 * 1024;
