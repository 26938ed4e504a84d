//! From the worker thread to an event loop: ended calls queue up, and one wake-up hands the loop all of them.

use crate::shared::Shared;
use pyo3::exceptions::PyNotImplementedError;
use pyo3::prelude::*;
use pyo3::types::PyWeakrefReference;
use pyo3::{PyTraverseError, PyVisit, intern};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// Bridges by the address of their loop. All references are weak: a loop alone holds its bridge, so that both go together,
/// also when the loop is closed while calls wait.
static BRIDGES: Shared<BTreeMap<usize, Py<PyWeakrefReference>>> = Shared::new(BTreeMap::new());

/// How many seconds ahead a timer is that never comes due.
const NEVER: f64 = 1e9;

/// One event loop's end: what it calls when it is woken.
#[pyclass(frozen, weakref, module = "sailpoint._core")]
pub(super) struct Bridge {
    event_loop: Py<PyWeakrefReference>,
    /// The loop's address.
    address: usize,
    waiting: Shared<HashMap<u64, Py<PyAny>>>,
    tickets: AtomicU64,
    queue: Arc<Queue>,
}

/// The worker thread's end.
pub(super) struct Queue {
    ended: Shared<Vec<u64>>,
    /// Whether the loop was woken and has not looked yet.
    woken: AtomicBool,
    wake: Wake,
}

/// How a loop is woken from another thread.
enum Wake {
    /// By a byte in a socket that it watches: the worker thread needs no interpreter for it.
    #[cfg(unix)]
    Socket(Socket),
    /// By `call_soon_threadsafe`, where a loop cannot watch sockets.
    Threadsafe(Py<PyWeakrefReference>),
}

#[cfg(unix)]
struct Socket {
    ours: std::os::unix::net::UnixStream,
    theirs: std::os::unix::net::UnixStream,
}

impl Bridge {
    /// The bridge of a loop; made, and held by the loop, when it is first asked for.
    pub(super) fn of<'py>(event_loop: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Self>> {
        let py = event_loop.py();
        let address = event_loop.as_ptr().addr();
        let known = BRIDGES.with(py, |bridges| bridges.get(&address).map(|known| known.clone_ref(py)));
        if let Some(bridge) = known.and_then(|known| Self::alive(known.bind(py)))
            && bridge.get().is_of(event_loop)
        {
            return Ok(bridge);
        }
        let made = Self::new(event_loop)?;
        let weak = PyWeakrefReference::new(&made)?.unbind();
        let former = BRIDGES.with(py, |bridges| bridges.insert(address, weak));
        drop(former);
        Ok(made)
    }

    fn alive<'py>(weak: &Bound<'py, PyWeakrefReference>) -> Option<Bound<'py, Self>> {
        weak.upgrade()?.cast_into().ok()
    }

    /// Whether it belongs to this loop: another may have had the same address before.
    fn is_of(&self, event_loop: &Bound<'_, PyAny>) -> bool {
        let own = self.event_loop.bind(event_loop.py()).upgrade();
        own.is_some_and(|own| own.is(event_loop))
    }

    fn new<'py>(event_loop: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Self>> {
        let py = event_loop.py();
        #[cfg(unix)]
        {
            let socket = Socket::new()?;
            let descriptor = std::os::fd::AsRawFd::as_raw_fd(&socket.ours);
            let bridge = Self::waking(event_loop, Wake::Socket(socket))?;
            match event_loop.call_method1("add_reader", (descriptor, &bridge)) {
                Ok(_) => return Ok(bridge),
                Err(error) if error.is_instance_of::<PyNotImplementedError>(py) => {}
                Err(error) => return Err(error),
            }
        }
        let weak = PyWeakrefReference::new(event_loop)?.unbind();
        let bridge = Self::waking(event_loop, Wake::Threadsafe(weak))?;
        // Holds the bridge for as long as the loop is open, as a watched socket does.
        event_loop.call_method1("call_later", (NEVER, &bridge))?;
        Ok(bridge)
    }

    fn waking<'py>(event_loop: &Bound<'py, PyAny>, wake: Wake) -> PyResult<Bound<'py, Self>> {
        let queue = Queue {
            ended: Shared::default(),
            woken: AtomicBool::new(false),
            wake,
        };
        let bridge = Self {
            event_loop: PyWeakrefReference::new(event_loop)?.unbind(),
            address: event_loop.as_ptr().addr(),
            waiting: Shared::default(),
            tickets: AtomicU64::new(0),
            queue: Arc::new(queue),
        };
        Bound::new(event_loop.py(), bridge)
    }

    /// A ticket under which the future waits.
    pub(super) fn wait(&self, py: Python<'_>, future: Py<PyAny>) -> u64 {
        let ticket = self.tickets.fetch_add(1, Ordering::Relaxed);
        // No ticket is given twice, so that there is no former future.
        let _none = self.waiting.with(py, |waiting| waiting.insert(ticket, future));
        ticket
    }

    /// Lets nobody wait under this ticket any more.
    pub(super) fn forget(&self, py: Python<'_>, ticket: u64) {
        let forgotten = self.waiting.with(py, |waiting| waiting.remove(&ticket));
        drop(forgotten);
    }

    /// The worker thread's end of this bridge.
    pub(super) fn queue(slf: &Bound<'_, Self>) -> PyResult<Ender> {
        let queue = Arc::clone(&slf.get().queue);
        let bridge = match queue.wake {
            #[cfg(unix)]
            Wake::Socket(_) => None,
            Wake::Threadsafe(_) => Some(PyWeakrefReference::new(slf)?.unbind()),
        };
        Ok(Ender { queue, bridge })
    }
}

#[pymethods]
impl Bridge {
    /// Completes the futures of all calls that have ended.
    fn __call__(&self, py: Python<'_>) -> PyResult<()> {
        for ticket in self.queue.take(py) {
            let future = self.waiting.with(py, |waiting| waiting.remove(&ticket));
            let Some(future) = future else { continue };
            let future = future.bind(py);
            if !future.call_method0(intern!(py, "done"))?.is_truthy()? {
                future.call_method1(intern!(py, "set_result"), (py.None(),))?;
            }
        }
        Ok(())
    }

    #[expect(clippy::needless_pass_by_value, reason = "PyO3 hands it over")]
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        let visited = self.waiting.try_with(|waiting| {
            for future in waiting.values() {
                visit.call(future)?;
            }
            Ok(())
        });
        visited.unwrap_or(Ok(()))
    }

    fn __clear__(&self, py: Python<'_>) {
        drop(self.waiting.take(py));
    }
}

impl Drop for Bridge {
    fn drop(&mut self) {
        let address = self.address;
        Python::try_attach(|py| {
            let known = BRIDGES.with(py, |bridges| bridges.get(&address).map(|known| known.clone_ref(py)));
            // A new loop at the same address may have a bridge by now.
            if known.is_some_and(|known| known.bind(py).upgrade().is_none()) {
                let gone = BRIDGES.with(py, |bridges| bridges.remove(&address));
                drop(gone);
            }
        });
    }
}

/// Tells a bridge that a call has ended.
pub(super) struct Ender {
    queue: Arc<Queue>,
    /// Weak, because a call may go on for long after its loop was closed.
    bridge: Option<Py<PyWeakrefReference>>,
}

impl Ender {
    /// Puts the ticket into the queue, and wakes the loop unless it is about to look anyway.
    pub(super) fn end(self, ticket: u64) {
        self.queue.ended.with_detached(|ended| ended.push(ticket));
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
    fn take(&self, py: Python<'_>) -> Vec<u64> {
        match &self.wake {
            #[cfg(unix)]
            Wake::Socket(socket) => socket.clear(),
            Wake::Threadsafe(_) => {}
        }
        self.woken.store(false, Ordering::Release);
        self.ended.take(py)
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

fn wake_threadsafe(event_loop: &Py<PyWeakrefReference>, bridge: &Py<PyWeakrefReference>) {
    // Without an interpreter, or when the loop is closed, nobody waits any more.
    Python::try_attach(|py| {
        let (event_loop, bridge) = (event_loop.bind(py).upgrade()?, bridge.bind(py).upgrade()?);
        event_loop
            .call_method1("call_soon_threadsafe", (bridge,))
            .ok()
            .map(drop)
    });
}
