//! Finds out whether Python runs its signal handlers in a thread: it does so in its main thread only.
//!
//! No other thread needs the interpreter during a call, and none may take it: if the interpreter shuts down during the call,
//! CPython before 3.14 ends the thread by a forced unwind, which Rust frames do not survive.

use pyo3::intern;
use pyo3::prelude::*;
use std::cell::Cell;
use std::process;

thread_local! {
    /// The result, and the process in which it was found: after a fork, another thread is the main one.
    static FOUND: Cell<Option<(u32, bool)>> = const { Cell::new(None) };
}

/// True in the thread in which Python runs signal handlers.
pub(in crate::api) fn are_handled_here(py: Python<'_>) -> PyResult<bool> {
    let process = process::id();
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
