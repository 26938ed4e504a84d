//! Delays the shutdown of the interpreter while threads are in the code of a call.
//!
//! CPython before 3.14 ends a thread that takes the interpreter after shutdown by a forced unwind, which becomes an abort of
//! the process in Rust's frames. Any code of a call may release the interpreter and take it again, because the garbage
//! collector runs Python code wherever objects are made. So shutdown waits until no thread but the main one is in such code,
//! and calls that begin later are held back.

use super::signals;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use std::cell::Cell;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Longest time that shutdown waits for threads, even on a busy machine: a thread may be stuck.
const SHUTDOWN_WAIT: Duration = Duration::from_secs(5);
/// Time for which threads are held back after shutdown has begun. Then they continue, because functions that run at exit may
/// wait for them.
const HOLD: Duration = Duration::from_secs(10);
const POLL: Duration = Duration::from_micros(200);

/// Number of threads in the code of a call.
static INSIDE: AtomicUsize = AtomicUsize::new(0);
static SHUTTING_DOWN: AtomicBool = AtomicBool::new(false);

thread_local! {
    /// True if this thread is one of them.
    static COUNTED: Cell<bool> = const { Cell::new(false) };
}

/// The part of a call during which its thread is counted, until this is dropped.
pub(in crate::api) struct InCall {
    is_counted: bool,
    /// True in the main thread.
    pub(in crate::api) is_main: bool,
}

/// Begins a call. The main thread is not counted, because it is the one that shuts the interpreter down.
pub(in crate::api) fn enter_call(py: Python<'_>) -> PyResult<InCall> {
    let is_main = signals::are_handled_here(py)?;
    let is_counted = !is_main && !COUNTED.get();
    if is_counted {
        enter(|| py.detach(|| sleep(HOLD)));
    }
    Ok(InCall { is_counted, is_main })
}

impl Drop for InCall {
    fn drop(&mut self) {
        if self.is_counted {
            leave();
        }
    }
}

/// Runs work that does not hold the interpreter.
pub(in crate::api) fn released<T>(work: impl FnOnce() -> T) -> T {
    outside(work, || sleep(HOLD))
}

/// Runs work that holds the interpreter and stops there if its thread is ended.
pub(super) fn guarded<T>(py: Python<'_>, work: impl FnOnce() -> T) -> T {
    outside(work, || py.detach(|| sleep(HOLD)))
}

/// Runs work during which the thread is not counted.
fn outside<T>(work: impl FnOnce() -> T, hold: impl FnOnce()) -> T {
    if !leave() {
        return work();
    }
    let done = work();
    enter(hold);
    done
}

/// Counts this thread, and holds it back first if shutdown has begun.
fn enter(hold: impl FnOnce()) {
    INSIDE.fetch_add(1, SeqCst);
    if SHUTTING_DOWN.load(SeqCst) {
        INSIDE.fetch_sub(1, SeqCst);
        hold();
        INSIDE.fetch_add(1, SeqCst);
    }
    COUNTED.set(true);
}

/// Stops counting this thread. True if it was counted.
fn leave() -> bool {
    let was_counted = COUNTED.replace(false);
    if was_counted {
        INSIDE.fetch_sub(1, SeqCst);
    }
    was_counted
}

/// Registers the functions that run at exit and after a fork.
pub(in crate::api) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    let exit = wrap_pyfunction!(await_calls, module)?;
    py.import("atexit")?.call_method1("register", (exit,))?;
    let Some(register_at_fork) = py.import("os")?.getattr_opt("register_at_fork")? else {
        return Ok(());
    };
    let hooks = PyDict::new(py);
    hooks.set_item("after_in_child", wrap_pyfunction!(forget_other_threads, module)?)?;
    register_at_fork.call((), Some(&hooks)).map(drop)
}

/// Forgets the threads of the parent, which a forked child does not have.
#[pyfunction]
fn forget_other_threads() {
    INSIDE.store(usize::from(COUNTED.get()), SeqCst);
}

/// Waits until threads have left the code of calls; runs when shutdown begins.
#[pyfunction]
fn await_calls(py: Python<'_>) {
    SHUTTING_DOWN.store(true, SeqCst);
    if INSIDE.load(SeqCst) == 0 {
        return;
    }
    py.detach(|| {
        let begun = Instant::now();
        while INSIDE.load(SeqCst) > 0 && begun.elapsed() < SHUTDOWN_WAIT {
            sleep(POLL);
        }
    });
}
