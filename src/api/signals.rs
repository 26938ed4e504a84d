//! Whether Python runs its signal handlers in this thread: it does so in its main thread only.
//!
//! Another thread has no reason to take the interpreter during a call, and must not: where the interpreter ends meanwhile,
//! CPython before 3.14 ends the thread by an unwinding that Rust's frames do not survive.

use super::fork;
use pyo3::intern;
use pyo3::prelude::*;
use std::cell::Cell;

thread_local! {
    /// What was found, and in which process: after a fork another thread is the main one.
    static FOUND: Cell<Option<(u32, bool)>> = const { Cell::new(None) };
}

pub(super) fn are_handled_here(py: Python<'_>) -> PyResult<bool> {
    let process = fork::generation();
    if let Some((found_in, here)) = FOUND.get()
        && found_in == process
    {
        return Ok(here);
    }
    let threading = py.import(intern!(py, "threading"))?;
    let main = threading.call_method0(intern!(py, "main_thread"))?;
    let this = threading.call_method0(intern!(py, "get_ident"))?;
    let here = main.getattr(intern!(py, "ident"))?.eq(this)?;
    FOUND.set(Some((process, here)));
    Ok(here)
}
