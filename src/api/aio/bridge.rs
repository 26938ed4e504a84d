//! The bridge from the worker thread to an event loop. Finished calls are queued, and one wake-up delivers all of them to the
//! loop.

#[cfg(unix)]
use super::wake::Socket;
use super::wake::{Wake, wake_threadsafe};
use crate::shared::{Shared, in_destructor};
use crate::shutdown::{self, Owned, Requester};
use pyo3::exceptions::PyNotImplementedError;
use pyo3::prelude::*;
use pyo3::types::PyWeakrefReference;
use pyo3::{PyTraverseError, PyVisit, intern};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// Bridges by the address of their loop. All references are weak: only the loop holds its bridge, so both are freed
/// together, even if the loop is closed while calls are waiting.
static BRIDGES: Shared<BTreeMap<usize, Py<PyWeakrefReference>>> = Shared::new(BTreeMap::new());

/// The delay in seconds of a timer that never fires.
const NEVER: f64 = 1e9;

/// The loop's end of the bridge: the function that the loop calls when it is woken.
#[pyclass(frozen, weakref, module = "sailpoint._core")]
pub(super) struct Bridge {
    event_loop: Py<PyWeakrefReference>,
    /// The loop's address.
    address: usize,
    waiting: Owned<Shared<HashMap<u64, Py<PyAny>>>>,
    tickets: AtomicU64,
    queue: Arc<FinishedCalls>,
}

/// The queue of finished calls, which the worker thread fills.
pub(super) struct FinishedCalls {
    tickets: Shared<Vec<u64>>,
    /// True if the loop was woken and has not taken the tickets yet.
    woken: AtomicBool,
    wake: Wake,
}

impl Bridge {
    /// The bridge of a loop, which is created on first use and held by the loop.
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

    /// True if the bridge belongs to this loop, and not to an earlier one with the same address.
    fn is_of(&self, event_loop: &Bound<'_, PyAny>) -> bool {
        let own = self.event_loop.bind(event_loop.py()).upgrade();
        own.is_some_and(|own| own.is(event_loop))
    }

    fn new<'py>(event_loop: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Self>> {
        let py = event_loop.py();
        #[cfg(unix)]
        {
            let socket = Socket::new()?;
            let descriptor = std::os::fd::AsRawFd::as_raw_fd(&socket.reader);
            let bridge = Self::waking(event_loop, Wake::Socket(socket))?;
            match event_loop.call_method1("add_reader", (descriptor, &bridge)) {
                Ok(_) => return Ok(bridge),
                Err(error) if error.is_instance_of::<PyNotImplementedError>(py) => {}
                Err(error) => return Err(error),
            }
        }
        let weak = PyWeakrefReference::new(event_loop)?.unbind();
        let bridge = Self::waking(event_loop, Wake::Threadsafe(weak))?;
        // The timer holds the bridge as long as the loop is open, as a watched socket does.
        event_loop.call_method1("call_later", (NEVER, &bridge))?;
        Ok(bridge)
    }

    fn waking<'py>(event_loop: &Bound<'py, PyAny>, wake: Wake) -> PyResult<Bound<'py, Self>> {
        let queue = FinishedCalls {
            tickets: Shared::default(),
            woken: AtomicBool::new(false),
            wake,
        };
        let bridge = Self {
            event_loop: PyWeakrefReference::new(event_loop)?.unbind(),
            address: event_loop.as_ptr().addr(),
            waiting: Owned::default(),
            tickets: AtomicU64::new(0),
            queue: Arc::new(queue),
        };
        Bound::new(event_loop.py(), bridge)
    }

    /// Registers a waiting future, and returns its ticket.
    pub(super) fn wait(&self, py: Python<'_>, future: Py<PyAny>) -> u64 {
        let ticket = self.tickets.fetch_add(1, Ordering::Relaxed);
        // Each ticket is issued once, so there is no former future.
        let _none = self.waiting.with(py, |waiting| waiting.insert(ticket, future));
        ticket
    }

    /// Removes the future with this ticket.
    pub(super) fn forget(&self, py: Python<'_>, ticket: u64) {
        let forgotten = self.waiting.with(py, |waiting| waiting.remove(&ticket));
        drop(forgotten);
    }

    /// The worker thread's end of this bridge.
    pub(super) fn worker_end(slf: &Bound<'_, Self>) -> PyResult<WorkerEnd> {
        let queue = Arc::clone(&slf.get().queue);
        let bridge = match queue.wake {
            #[cfg(unix)]
            Wake::Socket(_) => None,
            Wake::Threadsafe(_) => Some(PyWeakrefReference::new(slf)?.unbind()),
        };
        let requester = Requester::current();
        Ok(WorkerEnd {
            queue,
            bridge,
            requester,
        })
    }
}

#[pymethods]
impl Bridge {
    /// Completes the futures of all finished calls. A signal handler may raise in the meantime: its exception must not keep the
    /// other calls waiting.
    fn __call__(&self, py: Python<'_>) -> PyResult<()> {
        let _section = shutdown::section();
        let complete = |ticket| {
            let future = self.waiting.with(py, |waiting| waiting.remove(&ticket));
            future.map_or(Ok(()), |future| complete(future.bind(py)))
        };
        let tickets = self.queue.take(py);
        tickets.into_iter().map(complete).fold(Ok(()), Result::and)
    }

    #[expect(clippy::needless_pass_by_value, reason = "PyO3 passes it by value")]
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        self.waiting.traverse(|waiting| {
            for future in waiting.values() {
                visit.call(future)?;
            }
            Ok(())
        })
    }

    fn __clear__(&self, py: Python<'_>) {
        let _section = shutdown::section();
        drop(self.waiting.take(py));
    }
}

/// Completes a future, unless it is done.
fn complete(future: &Bound<'_, PyAny>) -> PyResult<()> {
    let py = future.py();
    if future.call_method0(intern!(py, "done"))?.is_truthy()? {
        return Ok(());
    }
    future.call_method1(intern!(py, "set_result"), (py.None(),)).map(drop)
}

impl Drop for Bridge {
    fn drop(&mut self) {
        let address = self.address;
        in_destructor(|py| {
            let known = BRIDGES.with(py, |bridges| bridges.get(&address).map(|known| known.clone_ref(py)));
            // A new loop at the same address may have a bridge already.
            if known.is_some_and(|known| known.bind(py).upgrade().is_none()) {
                let gone = BRIDGES.with(py, |bridges| bridges.remove(&address));
                drop(gone);
            }
        });
    }
}

/// The worker thread's end of a bridge.
pub(super) struct WorkerEnd {
    queue: Arc<FinishedCalls>,
    /// Weak, because a call may continue long after its loop was closed.
    bridge: Option<Py<PyWeakrefReference>>,
    /// The thread of the loop.
    requester: Requester,
}

impl WorkerEnd {
    /// Queues the ticket of a finished call, and wakes the loop unless it has been woken already.
    pub(super) fn finish(self, ticket: u64) {
        self.queue.tickets.with_detached(|tickets| tickets.push(ticket));
        if self.queue.woken.swap(true, Ordering::AcqRel) {
            return;
        }
        match (&self.queue.wake, self.bridge) {
            #[cfg(unix)]
            (Wake::Socket(socket), _) => socket.wake(),
            (Wake::Threadsafe(event_loop), Some(bridge)) => {
                wake_threadsafe(event_loop, &bridge, self.requester);
            }
            (Wake::Threadsafe(_), None) => {}
        }
    }
}

impl FinishedCalls {
    fn take(&self, py: Python<'_>) -> Vec<u64> {
        match &self.wake {
            #[cfg(unix)]
            Wake::Socket(socket) => socket.clear(),
            Wake::Threadsafe(_) => {}
        }
        self.woken.store(false, Ordering::Release);
        self.tickets.take(py)
    }
}
