//! Runs a tenant: a listener and a runtime on threads of its own.

use super::assembly::{BLOCKING_THREADS, build_state, check_options, default_client, worker_threads};
use super::error::StartError;
use super::options::SandboxOptions;
use super::router::router;
use crate::sandbox::admin;
use crate::sandbox::answers::Refusal;
use crate::sandbox::http::{ConnectionTimeouts, MAX_CONNECTIONS, TenantState, listen};
use crate::sandbox::support::ids::new_secret;
use crate::syntax::deep;
use std::fmt;
use std::net::TcpListener;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;

/// A running tenant. Dropping it stops it.
pub struct Sandbox {
    url: String,
    client_id: String,
    client_secret: String,
    admin_token: String,
    tenant: Arc<TenantState>,
    running: Mutex<Option<ServerThread>>,
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

#[derive(Debug)]
struct ServerThread {
    stop: oneshot::Sender<()>,
    thread: JoinHandle<()>,
}

/// Maximum time for which stopping waits for connections to end.
const STOP_TIMEOUT: Duration = Duration::from_millis(200);

impl Sandbox {
    /// Starts a tenant. When this returns, the tenant accepts connections.
    ///
    /// # Errors
    /// If the address is not available, or an option or the seed is not valid.
    pub fn start(options: SandboxOptions) -> Result<Self, StartError> {
        let default = default_client(&options);
        check_options(&options, &default).map_err(StartError::Option)?;
        let address = format!("{}:{}", options.host, options.port);
        let failed = |source| StartError::Address {
            address: address.clone(),
            source,
        };
        let listener = TcpListener::bind((options.host.as_str(), options.port)).map_err(failed)?;
        listener.set_nonblocking(true).map_err(failed)?;
        let bound = listener.local_addr().map_err(failed)?;
        let (client_id, client_secret) = (default.client_id.clone(), default.client_secret.clone());
        let admin_token = options.admin_token.clone().unwrap_or_else(new_secret);
        let state = build_state(options, default, bound.ip().is_loopback(), admin_token.clone())?;
        let tenant = Arc::new(state);
        let control = Arc::clone(&tenant);
        let runtime = Builder::new_multi_thread()
            // One more than may read at the same time, so that requests that read nothing are always answered.
            .worker_threads(worker_threads() + 1)
            .max_blocking_threads(BLOCKING_THREADS)
            .thread_name("sandbox")
            .thread_stack_size(deep::STACK)
            .enable_all()
            .build();
        let runtime = runtime.map_err(StartError::Thread)?;
        let (stop, stopped) = oneshot::channel();
        let serve = move || serve(runtime, listener, tenant, stopped);
        let thread = std::thread::Builder::new()
            .name("sandbox".to_owned())
            .spawn(serve)
            .map_err(StartError::Thread)?;
        let url = format!("http://{bound}");
        Ok(Self {
            url,
            client_id,
            client_secret,
            admin_token,
            tenant: control,
            running: Mutex::new(Some(ServerThread { stop, thread })),
        })
    }

    /// Base URL, for example `http://127.0.0.1:4040`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Client id of the default client.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// Client secret of the default client.
    pub fn client_secret(&self) -> &str {
        &self.client_secret
    }

    /// Token that other machines need for the admin API.
    pub fn admin_token(&self) -> &str {
        &self.admin_token
    }

    /// Runs the command of a path below `/_sandbox` without HTTP. Returns status and body.
    pub fn control(&self, method: &str, path: &str, body: &str) -> (u16, String) {
        let answer = || admin::run_command(&self.tenant, method, path, body.as_bytes());
        match deep::with_room(answer).unwrap_or_else(|_| Err(Refusal::internal_error())) {
            Ok(reply) => reply.into_parts(),
            Err(refusal) => refusal.into_parts(),
        }
    }

    /// Returns true if it was stopped.
    pub fn is_stopped(&self) -> bool {
        self.running.lock().unwrap_or_else(PoisonError::into_inner).is_none()
    }

    /// Stops it, and closes its connections and its state even while they are in use. Stopping again has no effect.
    pub fn stop(&self) {
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(ServerThread { stop, thread }) = running else {
            return;
        };
        // Both fail only if the server thread has already ended.
        let _ = stop.send(());
        self.tenant.store.close();
        let _ = thread.join();
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.stop();
    }
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
