//! Delays the shutdown of the interpreter while other threads are in Rust code.
//!
//! CPython before 3.14 ends a thread that takes the interpreter after shutdown, and `forced_unwind` makes it sleep where it is. Any code
//! that makes objects may release the interpreter and take it again, because the garbage collector runs Python code there. The same
//! holds for code that calls Python or drops objects, which may have finalizers. So that such work ends instead, shutdown waits until
//! no other thread is in a call, in the method of a model or in a destructor, and threads that enter such code later are held back.
//! Forks wait too, for a shorter time and for fewer threads: see `forks`.
//!
//! PyO3 checks that the interpreter exists before it attaches a thread. If the interpreter shuts down between the check and the
//! attaching, CPython before 3.13 crashes. So shutdown also waits for threads that are being attached. Other files attach threads
//! only where a comment says why that is safe, which Clippy checks.

// This module attaches and detaches threads for all others.
#![allow(clippy::disallowed_methods)]

use crate::forks::{self, Busy, Fork};
use crate::imports;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use std::cell::Cell;
use std::mem::ManuallyDrop;
use std::ops::{Deref, DerefMut};
use std::sync::atomic::{AtomicBool, AtomicIsize, AtomicU64, Ordering::SeqCst};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Longest time that shutdown waits for threads, even on a busy machine: a thread may be stuck.
const SHUTDOWN_WAIT: Duration = Duration::from_secs(5);
/// Time for which threads are held back after that wait, in which the process ends. Then they continue, because functions that run at
/// exit may wait for them.
const HOLD: Duration = Duration::from_secs(10);
const POLL: Duration = Duration::from_micros(200);

/// Number of threads in such code. Below zero in a child if its own threads entered it before the count was reset.
static INSIDE: AtomicIsize = AtomicIsize::new(0);
static SHUTTING_DOWN: AtomicBool = AtomicBool::new(false);
/// True while shutdown waits for threads.
static IS_WAITING: AtomicBool = AtomicBool::new(false);
/// The number of the thread that shuts the interpreter down; 0 if there is none.
static SHUTDOWN_THREAD: AtomicU64 = AtomicU64::new(0);
static THREADS: AtomicU64 = AtomicU64::new(0);

thread_local! {
    /// This thread's number.
    static NUMBER: u64 = THREADS.fetch_add(1, SeqCst) + 1;
    /// True if this thread is counted.
    static COUNTED: Cell<bool> = const { Cell::new(false) };
    /// True if this thread is not held back: it shuts the interpreter down, or works for the thread that does.
    static IS_FREE: Cell<bool> = const { Cell::new(false) };
}

/// True once the interpreter shuts down. The interpreter itself is asked too, because it does not run exit functions that are
/// registered while others run, by a late import.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
#[expect(unsafe_code, reason = "PyO3 has no safe form of the question")]
pub(crate) fn has_begun() -> bool {
    // SAFETY: the function needs neither the interpreter nor its lock.
    SHUTTING_DOWN.load(SeqCst) || unsafe { pyo3::ffi::Py_IsInitialized() } == 0
}

/// A section of code during which shutdown and forks wait for this thread, until this is dropped.
#[must_use]
pub(crate) struct Section {
    is_counted: bool,
    _busy: Busy,
}

/// Enters a section. Entering another one inside it costs nothing.
#[inline]
pub(crate) fn section() -> Section {
    section_after(detached)
}

/// Enters a section in a destructor, which no fork holds back.
pub(crate) fn section_of_destructor() -> Section {
    Section {
        is_counted: entered(detached),
        _busy: forks::busy_at_once(),
    }
}

/// Enters a section. Waits with a function that releases the interpreter if this thread holds it.
#[inline]
fn section_after(release: impl Fn(fn())) -> Section {
    Section {
        is_counted: entered(&release),
        _busy: forks::busy_after(release),
    }
}

/// Counts this thread unless it is counted already. True if it was not.
#[inline]
fn entered(release: impl Fn(fn())) -> bool {
    let is_outermost = !COUNTED.get();
    if is_outermost {
        enter(release);
    }
    is_outermost
}

impl Default for Section {
    fn default() -> Self {
        section()
    }
}

impl Drop for Section {
    #[inline]
    fn drop(&mut self) {
        if self.is_counted {
            leave();
        }
    }
}

/// A value of a Python class that is dropped in a section, so that shutdown waits for it.
#[derive(Default)]
pub(crate) struct Owned<T>(ManuallyDrop<T>);

impl<T> Owned<T> {
    pub(crate) const fn new(value: T) -> Self {
        Self(ManuallyDrop::new(value))
    }
}

impl<T> Deref for Owned<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Owned<T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T> Drop for Owned<T> {
    #[expect(
        unsafe_code,
        reason = "the section must begin before the value is dropped, and end after it"
    )]
    fn drop(&mut self) {
        let _section = section_of_destructor();
        // SAFETY: the value is not used again.
        unsafe { ManuallyDrop::drop(&mut self.0) };
    }
}

/// The thread that waits for the work of another thread, or of itself.
#[derive(Clone, Copy)]
pub(crate) struct Requester(u64);

impl Requester {
    /// This thread.
    pub(crate) fn current() -> Self {
        Self(NUMBER.with(|number| *number))
    }

    /// Runs work in this thread, which is not held back if the requester shuts the interpreter down: shutdown continues only after
    /// the work.
    fn serve<R>(self, work: impl FnOnce() -> R) -> R {
        let serves = SHUTDOWN_THREAD.load(SeqCst) == self.0;
        let outer = IS_FREE.replace(serves || IS_FREE.get());
        let done = work();
        IS_FREE.set(outer);
        done
    }
}

/// Attaches this thread to the interpreter and runs work; `None` after shutdown. The thread, which must not hold the interpreter,
/// is held back first if a thread other than the requester has begun to shut it down.
pub(crate) fn attach<R>(requester: Requester, work: impl FnOnce(Python<'_>) -> R) -> Option<R> {
    requester.serve(|| {
        let _section = section_after(|wait| wait());
        Python::try_attach(work)
    })
}

/// Attaches this thread to the interpreter and runs work; `None` if a thread other than the requester has begun to shut it down.
pub(crate) fn try_attach<R>(requester: Requester, work: impl FnOnce(Python<'_>) -> R) -> Option<R> {
    requester.serve(|| {
        let is_counted = !COUNTED.get();
        if is_counted && !count() {
            return None;
        }
        let _section = Section {
            is_counted,
            _busy: forks::busy(),
        };
        Python::try_attach(work)
    })
}

/// Runs work that does not hold the interpreter, for which shutdown does not wait. Forks do.
pub(crate) fn released<T>(work: impl FnOnce() -> T) -> T {
    outside(work, |wait| wait())
}

/// Runs work that holds the interpreter, for which neither shutdown nor a fork waits.
pub(crate) fn attached<T>(work: impl FnOnce() -> T) -> T {
    outside(|| forks::suspended(work, detached), detached)
}

fn outside<T>(work: impl FnOnce() -> T, release: impl Fn(fn())) -> T {
    if !leave() {
        return work();
    }
    let done = work();
    enter(release);
    done
}

/// Counts this thread, and holds it back first if another thread has begun to shut the interpreter down.
#[inline]
fn enter(release: impl Fn(fn())) {
    if !count() {
        release(hold);
        mark_inside();
    }
}

/// Counts this thread, unless it has to be held back.
#[inline]
fn count() -> bool {
    mark_inside();
    let is_allowed = !SHUTTING_DOWN.load(SeqCst) || IS_FREE.get();
    if !is_allowed {
        leave();
    }
    is_allowed
}

#[inline]
fn mark_inside() {
    INSIDE.fetch_add(1, SeqCst);
    COUNTED.set(true);
}

#[cold]
fn hold() {
    forks::waiting(|| {
        while IS_WAITING.load(SeqCst) {
            sleep(POLL);
        }
        sleep(HOLD);
    });
}

/// Runs a function with the interpreter released, which this thread holds.
#[cold]
fn detached(wait: fn()) {
    Python::try_attach(|py| py.detach(wait));
}

/// Stops counting this thread. True if it was counted.
#[inline]
fn leave() -> bool {
    let was_counted = COUNTED.replace(false);
    if was_counted {
        INSIDE.fetch_sub(1, SeqCst);
    }
    was_counted
}

/// Registers the functions that run at exit and at forks.
pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    let exit = wrap_pyfunction!(await_threads, module)?;
    py.import("atexit")?.call_method1("register", (exit,))?;
    let Some(register_at_fork) = py.import("os")?.getattr_opt("register_at_fork")? else {
        return Ok(());
    };
    let hooks = PyDict::new(py);
    hooks.set_item("before", wrap_pyfunction!(before_fork, module)?)?;
    hooks.set_item("after_in_parent", wrap_pyfunction!(after_fork_in_parent, module)?)?;
    hooks.set_item("after_in_child", wrap_pyfunction!(after_fork_in_child, module)?)?;
    register_at_fork.call((), Some(&hooks)).map(drop)
}

/// Waits, for at most a second, until no other thread is busy.
#[pyfunction]
fn before_fork(py: Python<'_>) {
    if Fork::announce() {
        py.detach(Fork::wait_for_others);
    }
}

#[pyfunction]
fn after_fork_in_parent() {
    Fork::end_in_parent();
}

/// Forgets the threads of the parent, which a forked child does not have, a shutdown that one of them had begun, and their imports.
#[pyfunction]
fn after_fork_in_child(py: Python<'_>) -> PyResult<()> {
    Fork::end_in_child();
    INSIDE.store(isize::from(COUNTED.get()), SeqCst);
    if SHUTDOWN_THREAD.load(SeqCst) != Requester::current().0 {
        SHUTTING_DOWN.store(false, SeqCst);
        IS_WAITING.store(false, SeqCst);
    }
    imports::forget_imports_of_other_threads(py)
}

/// Waits until no other thread is in a section; runs when shutdown begins.
#[pyfunction]
fn await_threads(py: Python<'_>) {
    IS_FREE.set(true);
    SHUTDOWN_THREAD.store(Requester::current().0, SeqCst);
    IS_WAITING.store(true, SeqCst);
    SHUTTING_DOWN.store(true, SeqCst);
    let others = || INSIDE.load(SeqCst) > isize::from(COUNTED.get());
    if others() {
        py.detach(|| {
            let begun = Instant::now();
            while others() && begun.elapsed() < SHUTDOWN_WAIT {
                sleep(POLL);
            }
        });
    }
    IS_WAITING.store(false, SeqCst);
}
