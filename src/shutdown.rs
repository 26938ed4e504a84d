//! Delays the shutdown of the interpreter while other threads are in Rust code.
//!
//! CPython before 3.14 ends a thread that takes the interpreter after shutdown by a forced unwind, which becomes an abort of the
//! process in Rust's frames. Any code that makes objects may release the interpreter and take it again, because the garbage
//! collector runs Python code there. The same holds for code that calls Python or drops objects, which may have finalizers.
//! Therefore shutdown waits until no other thread is in a call, in the method of a model or in a destructor, and threads that
//! enter such code later are held back.
//!
//! PyO3 checks that the interpreter exists before it attaches a thread. If the interpreter shuts down between the check and the
//! attaching, CPython before 3.13 crashes. So shutdown also waits for threads that are being attached. Other files attach threads
//! only where a comment says why that is safe, which Clippy checks.

// This module attaches and detaches threads for all others.
#![allow(clippy::disallowed_methods)]

use crate::interpreter::run_in_forked_children;
use pyo3::prelude::*;
use std::cell::Cell;
use std::mem::ManuallyDrop;
use std::ops::{Deref, DerefMut};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use std::thread::{self, ThreadId, sleep};
use std::time::{Duration, Instant};

/// Longest time that shutdown waits for threads, even on a busy machine: a thread may be stuck.
const SHUTDOWN_WAIT: Duration = Duration::from_secs(5);
/// Time for which threads are held back after shutdown has begun. Then they continue, because functions that run at exit may wait
/// for them.
const HOLD: Duration = Duration::from_secs(10);
const POLL: Duration = Duration::from_micros(200);

/// Number of threads in such code.
static INSIDE: AtomicUsize = AtomicUsize::new(0);
static SHUTTING_DOWN: AtomicBool = AtomicBool::new(false);
/// The thread that shuts the interpreter down.
static SHUTDOWN_THREAD: OnceLock<ThreadId> = OnceLock::new();

thread_local! {
    /// True if this thread is counted.
    static COUNTED: Cell<bool> = const { Cell::new(false) };
    /// True if this thread is not held back: it shuts the interpreter down, or works for the thread that does.
    static IS_FREE: Cell<bool> = const { Cell::new(false) };
}

/// A section of code during which shutdown waits for this thread, until this is dropped.
#[must_use]
pub(crate) struct Section {
    is_counted: bool,
}

/// Enters a section. Entering another one inside it costs nothing.
#[inline]
pub(crate) fn section() -> Section {
    section_after(hold_attached)
}

#[inline]
fn section_after(hold: impl FnOnce()) -> Section {
    let is_counted = !COUNTED.get();
    if is_counted {
        enter(hold);
    }
    Section { is_counted }
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
        let _section = section();
        // SAFETY: the value is not used again.
        unsafe { ManuallyDrop::drop(&mut self.0) };
    }
}

/// The thread that waits for the work of another thread, or of itself.
#[derive(Clone, Copy)]
pub(crate) struct Requester(ThreadId);

impl Requester {
    /// This thread.
    pub(crate) fn current() -> Self {
        Self(thread::current().id())
    }

    /// Runs work in this thread, which is not held back if the requester shuts the interpreter down: shutdown continues only after
    /// the work.
    fn serve<R>(self, work: impl FnOnce() -> R) -> R {
        let serves = SHUTDOWN_THREAD.get() == Some(&self.0);
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
        let _section = section_after(|| sleep(HOLD));
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
        let _section = Section { is_counted };
        Python::try_attach(work)
    })
}

/// Runs work that does not hold the interpreter, for which shutdown does not wait.
pub(crate) fn released<T>(work: impl FnOnce() -> T) -> T {
    outside(work, || sleep(HOLD))
}

/// Runs work that holds the interpreter, for which shutdown does not wait.
pub(crate) fn attached<T>(work: impl FnOnce() -> T) -> T {
    outside(work, hold_attached)
}

fn outside<T>(work: impl FnOnce() -> T, hold: impl FnOnce()) -> T {
    if !leave() {
        return work();
    }
    let done = work();
    enter(hold);
    done
}

/// Counts this thread, and holds it back first if another thread has begun to shut the interpreter down.
#[inline]
fn enter(hold: impl FnOnce()) {
    if !count() {
        hold();
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

/// Holds back a thread that holds the interpreter.
#[cold]
fn hold_attached() {
    Python::try_attach(|py| py.detach(|| sleep(HOLD)));
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

/// Registers the functions that run at exit and after a fork.
pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let exit = wrap_pyfunction!(await_threads, module)?;
    module.py().import("atexit")?.call_method1("register", (exit,))?;
    run_in_forked_children(&wrap_pyfunction!(forget_other_threads, module)?)
}

/// Forgets the threads of the parent, which a forked child does not have.
#[pyfunction]
fn forget_other_threads() {
    INSIDE.store(usize::from(COUNTED.get()), SeqCst);
}

/// Waits until other threads have left such code; runs when shutdown begins.
#[pyfunction]
fn await_threads(py: Python<'_>) {
    IS_FREE.set(true);
    // The function runs once.
    let _ = SHUTDOWN_THREAD.set(thread::current().id());
    SHUTTING_DOWN.store(true, SeqCst);
    let others = || INSIDE.load(SeqCst) > usize::from(COUNTED.get());
    if others() {
        py.detach(|| {
            let begun = Instant::now();
            while others() && begun.elapsed() < SHUTDOWN_WAIT {
                sleep(POLL);
            }
        });
    }
}
