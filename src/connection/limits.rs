//! Times and sizes of connections, and defaults of the settings.

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
