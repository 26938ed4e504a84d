//! Keeps the interpreter's end away from threads that are in the middle of a call.
//!
//! CPython before 3.14 ends a thread that takes the interpreter after its end, by an unwinding that Rust's frames turn into an
//! abort of the process. Any code of a call may let go of the interpreter and take it again, because the garbage collector
//! runs Python code wherever objects are made. So the end waits until no thread but the main one is in such code, and what
//! comes there later waits for the end.

use super::signals;
use pyo3::prelude::*;
use std::cell::Cell;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How long the end waits at most, on a machine that is busy too: a thread may be stuck.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long threads wait for the end. Then they go on, because functions that run at the end may wait for them.
const WAIT: Duration = Duration::from_secs(10);
const GLANCE: Duration = Duration::from_micros(200);

/// Threads that are in the code of a call.
static INSIDE: AtomicUsize = AtomicUsize::new(0);
static ENDING: AtomicBool = AtomicBool::new(false);

thread_local! {
    /// Whether this thread is one of them.
    static COUNTED: Cell<bool> = const { Cell::new(false) };
}

/// The stretch of a call in which its thread is counted; ends when it is dropped.
pub(super) struct Stay {
    counted: bool,
    /// Whether it is in the main thread.
    pub(super) main: bool,
}

/// Begins a call. The main thread is not counted, because it is the one that ends the interpreter.
pub(super) fn stay(py: Python<'_>) -> PyResult<Stay> {
    let main = signals::are_handled_here(py)?;
    let counted = !main && !COUNTED.get();
    if counted {
        enter(|| py.detach(|| sleep(WAIT)));
    }
    Ok(Stay { counted, main })
}

impl Drop for Stay {
    fn drop(&mut self) {
        if self.counted {
            leave();
        }
    }
}

/// Runs what does not hold the interpreter.
pub(super) fn released<T>(work: impl FnOnce() -> T) -> T {
    outside(work, || sleep(WAIT))
}

/// Runs what holds the interpreter, and stops where the thread is ended in it.
pub(super) fn guarded<T>(py: Python<'_>, work: impl FnOnce() -> T) -> T {
    outside(work, || py.detach(|| sleep(WAIT)))
}

/// Runs work during which the thread is not counted.
fn outside<T>(work: impl FnOnce() -> T, wait: impl FnOnce()) -> T {
    if !leave() {
        return work();
    }
    let done = work();
    enter(wait);
    done
}

/// Counts this thread, after some waiting where the end has begun.
fn enter(wait: impl FnOnce()) {
    INSIDE.fetch_add(1, SeqCst);
    if ENDING.load(SeqCst) {
        INSIDE.fetch_sub(1, SeqCst);
        wait();
        INSIDE.fetch_add(1, SeqCst);
    }
    COUNTED.set(true);
}

/// Counts this thread no longer; whether it was counted.
fn leave() -> bool {
    let counted = COUNTED.replace(false);
    if counted {
        INSIDE.fetch_sub(1, SeqCst);
    }
    counted
}

/// Forgets the parent's threads, which a forked child does not have.
pub(super) fn forked() {
    INSIDE.store(usize::from(COUNTED.get()), SeqCst);
}

/// Has Python tell of its end.
pub(super) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let end = wrap_pyfunction!(await_calls, module)?;
    module.py().import("atexit")?.call_method1("register", (end,)).map(drop)
}

/// Lets threads leave the code of calls; runs when the interpreter begins to end.
#[pyfunction]
fn await_calls(py: Python<'_>) {
    ENDING.store(true, SeqCst);
    if INSIDE.load(SeqCst) == 0 {
        return;
    }
    py.detach(|| {
        let begun = Instant::now();
        while INSIDE.load(SeqCst) > 0 && begun.elapsed() < PATIENCE {
            sleep(GLANCE);
        }
    });
}
