//! The thread and the runtime that serve a tenant.

use super::assembly::{BLOCKING_THREADS, worker_threads};
use super::router::router;
use crate::sandbox::http::{ConnectionTimeouts, MAX_CONNECTIONS, TenantState, listen};
use crate::syntax::deep;
use std::io;
use std::net::TcpListener;
use std::sync::{Arc, mpsc};
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;

/// Maximum time for which stopping waits for connections to end.
const STOP_TIMEOUT: Duration = Duration::from_millis(200);

/// The thread that serves a tenant.
#[derive(Debug)]
pub(super) struct ServerThread {
    stop: oneshot::Sender<()>,
    thread: JoinHandle<()>,
}

impl ServerThread {
    /// Starts the thread and a runtime.
    ///
    /// # Errors
    /// If the system cannot start a thread.
    pub(super) fn start(listener: TcpListener, tenant: Arc<TenantState>) -> io::Result<Self> {
        // One more than may read at the same time, so that requests that read nothing always get a response.
        let workers = worker_threads() + 1;
        check_threads(workers + 1)?;
        let runtime = Builder::new_multi_thread()
            .worker_threads(workers)
            .max_blocking_threads(BLOCKING_THREADS)
            .thread_name("sandbox")
            .thread_stack_size(deep::STACK)
            .enable_all()
            .build()?;
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::Builder::new()
            .name("sandbox".to_owned())
            .spawn(move || serve(runtime, listener, tenant, stopped))?;
        Ok(Self { stop, thread })
    }

    /// Stops serving, runs `close` at the same time, and waits for the thread.
    pub(super) fn stop(self, close: impl FnOnce()) {
        // Both fail only if the thread has already ended.
        let _ = self.stop.send(());
        close();
        let _ = self.thread.join();
    }
}

/// Starts this many threads and ends them. Without room for its threads, tokio would panic and then wait for the threads that
/// it has started, forever.
///
/// # Errors
/// If the system cannot start one of them.
fn check_threads(count: usize) -> io::Result<()> {
    std::thread::scope(|scope| {
        let start = |_| {
            // The thread ends when the sender is dropped.
            let (sender, receiver) = mpsc::channel::<()>();
            let thread = std::thread::Builder::new().stack_size(deep::STACK);
            thread.spawn_scoped(scope, move || receiver.recv())?;
            Ok(sender)
        };
        (0..count).map(start).collect::<io::Result<Vec<_>>>().map(drop)
    })
}

fn serve(runtime: Runtime, listener: TcpListener, tenant: Arc<TenantState>, stopped: oneshot::Receiver<()>) {
    runtime.block_on(async {
        let Ok(listener) = tokio::net::TcpListener::from_std(listener) else {
            return;
        };
        tokio::select! {
            () = listen(listener, router(tenant), MAX_CONNECTIONS, ConnectionTimeouts::default()) => {}
            _ = stopped => {}
        }
    });
    runtime.shutdown_timeout(STOP_TIMEOUT);
}
