//! Keeps the interpreter's end away from threads that are in the middle of Rust code.
//!
//! CPython before 3.14 ends a thread that takes the interpreter after its end, by an unwinding that Rust's frames turn into an
//! abort of the process. Any code that makes objects may let go of the interpreter and take it again, because the garbage
//! collector runs Python code there, and so may everything that calls Python. So the end waits until no other thread is in
//! the code of a call, or of a model's descent, and a thread that comes there later waits for the end.

use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use std::cell::Cell;
use std::ffi::c_int;
use std::hint::black_box;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How long the end waits at most, on a machine that is busy too: a thread may be stuck.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long threads wait for the end. Then they go on, because functions that run at the end may wait for them.
const WAIT: Duration = Duration::from_secs(10);
const GLANCE: Duration = Duration::from_micros(200);

/// Threads that are in such code.
static INSIDE: AtomicUsize = AtomicUsize::new(0);
static ENDING: AtomicBool = AtomicBool::new(false);

thread_local! {
    /// Whether this thread is one of them.
    static COUNTED: Cell<bool> = const { Cell::new(false) };
    /// Whether this thread ends the interpreter.
    static ENDS: Cell<bool> = const { Cell::new(false) };
}

/// The stretch of code in which its thread is counted; ends when it is dropped.
#[must_use]
pub(crate) struct Stay {
    counted: bool,
}

/// Begins the stretch; within another one it is free.
#[inline]
pub(crate) fn stay() -> Stay {
    let counted = !COUNTED.get();
    if counted {
        enter(wait_attached);
    }
    Stay { counted }
}

impl Default for Stay {
    fn default() -> Self {
        stay()
    }
}

impl Drop for Stay {
    #[inline]
    fn drop(&mut self) {
        if self.counted {
            leave();
        }
    }
}

/// Runs what does not hold the interpreter.
pub(crate) fn released<T>(work: impl FnOnce() -> T) -> T {
    outside(work, || sleep(WAIT))
}

/// Runs a function of the interpreter, which may run any Python code, and stops where the thread is ended in it: the thread
/// sleeps until the process is gone, as 3.14 has it.
fn guarded<T>(function: impl FnOnce() -> T) -> T {
    let stopping = || {
        let sleeper = SleepForEver;
        let done = function();
        std::mem::forget(sleeper);
        done
    };
    outside(stopping, wait_attached)
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
#[inline]
fn enter(wait: impl FnOnce()) {
    INSIDE.fetch_add(1, SeqCst);
    if ENDING.load(SeqCst) && !ENDS.get() {
        INSIDE.fetch_sub(1, SeqCst);
        wait();
        INSIDE.fetch_add(1, SeqCst);
    }
    COUNTED.set(true);
}

/// Waits in a thread that holds the interpreter.
#[cold]
fn wait_attached() {
    Python::try_attach(|py| py.detach(|| sleep(WAIT)));
}

/// Counts this thread no longer; whether it was counted.
#[inline]
fn leave() -> bool {
    let counted = COUNTED.replace(false);
    if counted {
        INSIDE.fetch_sub(1, SeqCst);
    }
    counted
}

/// Forgets the parent's threads, which a forked child does not have.
pub(crate) fn forked() {
    INSIDE.store(usize::from(COUNTED.get()), SeqCst);
}

/// Has Python tell of its end.
pub(crate) fn register(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let end = wrap_pyfunction!(await_calls, module)?;
    module.py().import("atexit")?.call_method1("register", (end,)).map(drop)
}

/// Lets threads leave such code; runs when the interpreter begins to end.
#[pyfunction]
fn await_calls(py: Python<'_>) {
    ENDS.set(true);
    ENDING.store(true, SeqCst);
    let others = || INSIDE.load(SeqCst) > usize::from(COUNTED.get());
    if others() {
        py.detach(|| {
            let begun = Instant::now();
            while others() && begun.elapsed() < PATIENCE {
                sleep(GLANCE);
            }
        });
    }
}

/// Dropped only by an unwinding, which it lets go no further.
struct SleepForEver;

impl Drop for SleepForEver {
    fn drop(&mut self) {
        loop {
            std::thread::park();
        }
    }
}

type Object = *mut ffi::PyObject;

/// `callable(*args, **keywords)`; keywords may be null.
///
/// # Errors
/// What it raises.
#[expect(
    unsafe_code,
    reason = "PyO3 declares the function as one that never unwinds, so that nothing could be stopped"
)]
pub(crate) fn call<'py>(
    callable: &Bound<'py, PyAny>,
    args: &Bound<'py, PyTuple>,
    keywords: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    type Declared = unsafe extern "C" fn(Object, Object, Object) -> Object;
    type Unwinding = unsafe extern "C-unwind" fn(Object, Object, Object) -> Object;
    let keywords = keywords.map_or(std::ptr::null_mut(), Bound::as_ptr);
    returned(callable.py(), || {
        // SAFETY: as `unwinding` says; live references, and no keywords for null.
        unsafe { unwinding::<Declared, Unwinding>(ffi::PyObject_Call)(callable.as_ptr(), args.as_ptr(), keywords) }
    })
}

/// `repr(value)`.
///
/// # Errors
/// What it raises.
#[expect(
    unsafe_code,
    reason = "PyO3 declares the function as one that never unwinds, so that nothing could be stopped"
)]
pub(crate) fn repr<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    type Declared = unsafe extern "C" fn(Object) -> Object;
    type Unwinding = unsafe extern "C-unwind" fn(Object) -> Object;
    returned(value.py(), || {
        // SAFETY: as `unwinding` says; a live reference.
        unsafe { unwinding::<Declared, Unwinding>(ffi::PyObject_Repr)(value.as_ptr()) }
    })
}

/// `left == right`.
///
/// # Errors
/// What it raises.
#[expect(
    unsafe_code,
    reason = "PyO3 declares the function as one that never unwinds, so that nothing could be stopped"
)]
pub(crate) fn equal<'py>(left: &Bound<'py, PyAny>, right: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    type Declared = unsafe extern "C" fn(Object, Object, c_int) -> Object;
    type Unwinding = unsafe extern "C-unwind" fn(Object, Object, c_int) -> Object;
    returned(left.py(), || {
        // SAFETY: as `unwinding` says; live references.
        unsafe {
            unwinding::<Declared, Unwinding>(ffi::PyObject_RichCompare)(left.as_ptr(), right.as_ptr(), ffi::Py_EQ)
        }
    })
}

#[expect(unsafe_code, reason = "a reference that the interpreter gives")]
fn returned(py: Python<'_>, function: impl FnOnce() -> Object) -> PyResult<Bound<'_, PyAny>> {
    let object = guarded(function);
    // SAFETY: the interpreter's functions return a new reference, or null with the exception set.
    unsafe { Bound::from_owned_ptr_or_err(py, object) }
}

/// A function of the interpreter as one that may unwind, which PyO3 declares as one that never does. The optimizer must not
/// see which one it is: it would merge both declarations, and drop what stops the unwinding.
///
/// # Safety
/// Both types are pointers to the same function but for the unwinding: calls of both are made alike.
#[expect(unsafe_code, reason = "a declaration of our own would be merged with PyO3's")]
unsafe fn unwinding<Declared: Copy, Unwinding: Copy>(function: Declared) -> Unwinding {
    const { assert!(size_of::<Declared>() == size_of::<Unwinding>()) };
    // SAFETY: both are pointers to functions.
    black_box(unsafe { std::mem::transmute_copy::<Declared, Unwinding>(&function) })
}
