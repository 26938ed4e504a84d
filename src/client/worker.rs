//! The thread on which asynchronous calls run: one for the process, started with the first of them.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::runtime::{Builder, Runtime};
use tokio::sync::Semaphore;
use tokio::task::AbortHandle;

use super::{Error, limits};
use crate::own::Own;

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

/// Bounds how many of a client's asynchronous calls run at a time. A process's own: its parent's calls never end in it.
#[derive(Default)]
pub(super) struct Starts(Mutex<Option<Own<Arc<Semaphore>>>>);

impl Starts {
    pub(super) fn of_process(&self) -> Arc<Semaphore> {
        let mut starts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(starts) = starts.as_ref().and_then(Own::get) {
            return Arc::clone(starts);
        }
        let made = Arc::new(Semaphore::new(limits::STARTED));
        *starts = Some(Own::new(Arc::clone(&made)));
        made
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
