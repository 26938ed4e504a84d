//! The thread on which asynchronous calls run: one for the process, started with the first of them.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::runtime::{Builder, Runtime};
use tokio::task::AbortHandle;

use super::Error;
use super::pool::Own;

static WORKER: Mutex<Option<Own<Arc<Runtime>>>> = Mutex::new(None);

/// A call that runs on the worker thread. Dropping it drops the request.
#[derive(Debug)]
pub struct Running {
    handle: AbortHandle,
    process: u32,
}

impl Drop for Running {
    fn drop(&mut self) {
        // A forked child has the parent's handles but not its thread, which may have held a lock when it was copied.
        if self.process == std::process::id() {
            self.handle.abort();
        }
    }
}

/// Runs the future on the worker thread.
pub(super) fn spawn(future: impl Future<Output = ()> + Send + 'static) -> Result<Running, Error> {
    let handle = worker()?.spawn(future).abort_handle();
    Ok(Running {
        handle,
        process: std::process::id(),
    })
}

fn worker() -> Result<Arc<Runtime>, Error> {
    let mut worker = WORKER.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(runtime) = worker.as_ref().and_then(Own::get) {
        return Ok(Arc::clone(runtime));
    }
    let runtime = Builder::new_multi_thread()
        .worker_threads(1)
        .thread_name("sailpoint-calls")
        .enable_io()
        .enable_time()
        .build()
        .map_err(|error| Error::Configuration(format!("cannot start a runtime: {error}")))?;
    let runtime = Arc::new(runtime);
    *worker = Some(Own::new(Arc::clone(&runtime)));
    Ok(runtime)
}
