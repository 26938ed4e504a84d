//! From the worker thread to an event loop: ended calls queue up, and one wake-up hands the loop all of them.

use pyo3::exceptions::PyNotImplementedError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyWeakrefReference;
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Bridges of the loops that are alive; few, so that a walk is the quickest way to find one.
static BRIDGES: Mutex<Vec<(Py<PyWeakrefReference>, Py<Bridge>)>> = Mutex::new(Vec::new());

/// One event loop's end: what it calls when it is woken.
#[pyclass(frozen, module = "sailpoint._core")]
pub(super) struct Bridge {
    waiting: Mutex<HashMap<u64, Py<PyAny>>>,
    tickets: AtomicU64,
    queue: Arc<Queue>,
}

/// The worker thread's end.
pub(super) struct Queue {
    ended: Mutex<Vec<u64>>,
    /// Whether the loop was woken and has not looked yet.
    woken: AtomicBool,
    wake: Wake,
}

/// How a loop is woken from another thread.
enum Wake {
    /// By a byte in a socket that it watches: the worker thread needs no interpreter for it.
    #[cfg(unix)]
    Socket(Socket),
    /// By `call_soon_threadsafe`, where a loop cannot watch sockets; the reference is weak, as the loop holds the bridge.
    Threadsafe(Py<PyWeakrefReference>),
}

#[cfg(unix)]
struct Socket {
    ours: std::os::unix::net::UnixStream,
    theirs: std::os::unix::net::UnixStream,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Bridge {
    /// The bridge of a loop; made, and watched by the loop, when it is first asked for.
    pub(super) fn of<'py>(event_loop: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Self>> {
        let py = event_loop.py();
        let found = locked(&BRIDGES)
            .iter()
            .find(|(known, _)| known.bind(py).upgrade().is_some_and(|known| known.is(event_loop)))
            .map(|(_, bridge)| bridge.bind(py).clone());
        if let Some(found) = found {
            return Ok(found);
        }
        let made = Self::new(event_loop)?;
        let weak = PyWeakrefReference::new(event_loop)?.unbind();
        let mut bridges = locked(&BRIDGES);
        let gone: Vec<_> = bridges
            .extract_if(.., |(known, _)| known.bind(py).upgrade().is_none())
            .collect();
        bridges.push((weak, made.clone().unbind()));
        drop(bridges);
        drop(gone);
        Ok(made)
    }

    fn new<'py>(event_loop: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Self>> {
        let py = event_loop.py();
        #[cfg(unix)]
        {
            let socket = Socket::new()?;
            let descriptor = std::os::fd::AsRawFd::as_raw_fd(&socket.ours);
            let bridge = Bound::new(py, Self::waking(Wake::Socket(socket)))?;
            match event_loop.call_method1("add_reader", (descriptor, &bridge)) {
                Ok(_) => return Ok(bridge),
                Err(error) if error.is_instance_of::<PyNotImplementedError>(py) => {}
                Err(error) => return Err(error),
            }
        }
        let weak = PyWeakrefReference::new(event_loop)?.unbind();
        Bound::new(py, Self::waking(Wake::Threadsafe(weak)))
    }

    fn waking(wake: Wake) -> Self {
        let queue = Queue {
            ended: Mutex::default(),
            woken: AtomicBool::new(false),
            wake,
        };
        Self {
            waiting: Mutex::default(),
            tickets: AtomicU64::new(0),
            queue: Arc::new(queue),
        }
    }

    /// A ticket under which the future waits.
    pub(super) fn wait(&self, future: Py<PyAny>) -> u64 {
        let ticket = self.tickets.fetch_add(1, Ordering::Relaxed);
        locked(&self.waiting).insert(ticket, future);
        ticket
    }

    /// Lets nobody wait under this ticket any more.
    pub(super) fn forget(&self, ticket: u64) {
        let forgotten = locked(&self.waiting).remove(&ticket);
        drop(forgotten);
    }

    /// The worker thread's end of this bridge.
    pub(super) fn queue(slf: &Bound<'_, Self>) -> Ender {
        Ender {
            queue: Arc::clone(&slf.get().queue),
            bridge: matches!(slf.get().queue.wake, Wake::Threadsafe(_)).then(|| slf.clone().unbind()),
        }
    }
}

#[pymethods]
impl Bridge {
    /// Completes the futures of all calls that have ended.
    fn __call__(&self, py: Python<'_>) -> PyResult<()> {
        for ticket in self.queue.take() {
            let future = locked(&self.waiting).remove(&ticket);
            let Some(future) = future else { continue };
            let future = future.bind(py);
            if !future.call_method0(intern!(py, "done"))?.is_truthy()? {
                future.call_method1(intern!(py, "set_result"), (py.None(),))?;
            }
        }
        Ok(())
    }
}

/// Tells a bridge that a call has ended.
pub(super) struct Ender {
    queue: Arc<Queue>,
    bridge: Option<Py<Bridge>>,
}

impl Ender {
    /// Puts the ticket into the queue, and wakes the loop unless it is about to look anyway.
    pub(super) fn end(self, ticket: u64) {
        locked(&self.queue.ended).push(ticket);
        if self.queue.woken.swap(true, Ordering::AcqRel) {
            return;
        }
        match (&self.queue.wake, self.bridge) {
            #[cfg(unix)]
            (Wake::Socket(socket), _) => socket.wake(),
            (Wake::Threadsafe(event_loop), Some(bridge)) => wake_threadsafe(event_loop, &bridge),
            (Wake::Threadsafe(_), None) => {}
        }
    }
}

impl Queue {
    fn take(&self) -> Vec<u64> {
        match &self.wake {
            #[cfg(unix)]
            Wake::Socket(socket) => socket.clear(),
            Wake::Threadsafe(_) => {}
        }
        self.woken.store(false, Ordering::Release);
        std::mem::take(&mut *locked(&self.ended))
    }
}

#[cfg(unix)]
impl Socket {
    fn new() -> std::io::Result<Self> {
        let (ours, theirs) = std::os::unix::net::UnixStream::pair()?;
        ours.set_nonblocking(true)?;
        theirs.set_nonblocking(true)?;
        Ok(Self { ours, theirs })
    }

    fn wake(&self) {
        // It fails only when it is full, and then the loop is about to be woken anyway.
        let _ = std::io::Write::write(&mut &self.theirs, &[0]);
    }

    fn clear(&self) {
        // Never more than a byte or two: the loop is woken once for all that has queued up.
        let _ = std::io::Read::read(&mut &self.ours, &mut [0; 16]);
    }
}

fn wake_threadsafe(event_loop: &Py<PyWeakrefReference>, bridge: &Py<Bridge>) {
    // Without an interpreter, or when the loop is closed, nobody waits any more.
    Python::try_attach(|py| {
        let event_loop = event_loop.bind(py).upgrade()?;
        event_loop
            .call_method1("call_soon_threadsafe", (bridge,))
            .ok()
            .map(drop)
    });
}
