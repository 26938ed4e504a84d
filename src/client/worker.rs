//! The thread on which asynchronous calls run: one for the process, started with the first of them.

use std::thread;

use tokio::runtime::{Builder, Handle};
use tokio::task::AbortHandle;

use crate::connection::{self, Error};
use crate::forks;
use crate::own::PerProcess;

static WORKER: PerProcess<Handle> = PerProcess::new();

/// A call that runs on the worker thread. Dropping it drops the request.
#[derive(Debug)]
pub struct Running {
    handle: AbortHandle,
    process: u32,
}

impl Drop for Running {
    fn drop(&mut self) {
        // A forked child has the parent's handles but not its thread, which may have held a lock at the time of the fork.
        if self.process == std::process::id() {
            self.handle.abort();
        }
    }
}

/// Runs the future on the worker thread.
///
/// # Errors
/// [`Error::Resources`] when the thread or its runtime cannot be started; the next call tries again.
pub(super) fn spawn(future: impl Future<Output = ()> + Send + 'static) -> Result<Running, Error> {
    let worker = WORKER.get_or_try_make(start)?;
    Ok(Running {
        handle: worker.spawn(future).abort_handle(),
        process: std::process::id(),
    })
}

/// Starts a separate thread: a multi-threaded runtime of Tokio panics if the system cannot start a thread.
fn start() -> Result<Handle, Error> {
    let runtime = connection::runtime(Builder::new_current_thread().enable_all())?;
    let handle = runtime.handle().clone();
    let run = move || {
        let _busy = forks::busy();
        runtime.block_on(std::future::pending::<()>());
    };
    let thread = thread::Builder::new().name("sailpoint-calls".to_owned()).spawn(run);
    thread
        .map(|_| handle)
        .map_err(|error| Error::Resources(error.to_string()))
}
