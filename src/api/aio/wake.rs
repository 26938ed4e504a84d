//! Wakes an event loop from another thread.

use crate::shutdown::{self, Requester};
use crate::user_code;
use pyo3::prelude::*;
use pyo3::types::PyWeakrefReference;

/// The way in which a loop is woken.
pub(super) enum Wake {
    /// A byte in a socket that the loop watches, for which the worker thread does not need the interpreter.
    #[cfg(unix)]
    Socket(Socket),
    /// `call_soon_threadsafe`, for a loop that cannot watch sockets.
    Threadsafe(Py<PyWeakrefReference>),
}

/// A pair of connected sockets.
#[cfg(unix)]
pub(super) struct Socket {
    pub(super) reader: std::os::unix::net::UnixStream,
    writer: std::os::unix::net::UnixStream,
}

#[cfg(unix)]
impl Socket {
    pub(super) fn new() -> std::io::Result<Self> {
        let (reader, writer) = std::os::unix::net::UnixStream::pair()?;
        reader.set_nonblocking(true)?;
        writer.set_nonblocking(true)?;
        Ok(Self { reader, writer })
    }

    pub(super) fn wake(&self) {
        // Writing fails only if the socket is full, and then the loop will be woken anyway.
        let _ = std::io::Write::write(&mut &self.writer, &[0]);
    }

    pub(super) fn clear(&self) {
        // There are never more than one or two bytes: the loop is woken once for all queued calls.
        let _ = std::io::Read::read(&mut &self.reader, &mut [0; 16]);
    }
}

/// Wakes the loop of a caller that cannot watch sockets.
pub(super) fn wake_threadsafe(
    event_loop: &Py<PyWeakrefReference>,
    bridge: &Py<PyWeakrefReference>,
    requester: Requester,
) {
    // After shutdown, or with a closed loop, no task is waiting.
    shutdown::attach(requester, |py| {
        let (event_loop, bridge) = (event_loop.bind(py).upgrade()?, bridge.bind(py).upgrade()?);
        user_code::call_method(&event_loop, "call_soon_threadsafe", (bridge,))
            .ok()
            .map(drop)
    });
}
