//! Starts and stops the tenant: a listener and a runtime on threads of its own.

use super::routes;
use super::seed::Seed;
use super::store::Store;
use super::token::Tokens;
use axum::serve::ListenerExt as _;
use std::io;
use std::net::TcpListener;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;

/// How a tenant is started.
#[derive(Debug, Clone)]
pub struct Options {
    /// Address to listen on.
    pub host: String,
    /// Port to listen on; 0 picks a free one.
    pub port: u16,
    /// Client id that is accepted; made up when absent.
    pub client_id: Option<String>,
    /// Secret of the client id; made up when absent.
    pub client_secret: Option<String>,
    /// How long a task takes, such as the deletion of a profile.
    pub task_delay: Duration,
}

/// Why a tenant could not be started.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The address cannot be listened on.
    #[error("cannot listen on {address}: {source}")]
    Address {
        /// Host and port.
        address: String,
        /// The system's reason.
        source: io::Error,
    },
    /// The system gave no thread.
    #[error("cannot start the server: {0}")]
    Thread(io::Error),
    /// The data that the tenant starts with is not as it should be.
    #[error("the seed cannot be read: {0}")]
    Seed(serde_json::Error),
}

/// A running tenant. Dropping it stops it.
#[derive(Debug)]
pub struct Sandbox {
    url: String,
    client_id: String,
    client_secret: String,
    running: Option<Running>,
}

#[derive(Debug)]
struct Running {
    stop: oneshot::Sender<()>,
    thread: JoinHandle<()>,
}

/// How long connections may take to end when the tenant stops.
const PATIENCE: Duration = Duration::from_millis(200);

impl Default for Options {
    fn default() -> Self {
        Self {
            host: "127.0.0.1".to_owned(),
            port: 0,
            client_id: None,
            client_secret: None,
            task_delay: Duration::from_millis(300),
        }
    }
}

impl Sandbox {
    /// Starts a tenant and returns when it accepts connections.
    ///
    /// # Errors
    /// When the address is taken or is none of this machine's.
    pub fn start(options: Options) -> Result<Self, Error> {
        let address = format!("{}:{}", options.host, options.port);
        let failed = |source| Error::Address {
            address: address.clone(),
            source,
        };
        let listener = TcpListener::bind((options.host.as_str(), options.port)).map_err(failed)?;
        listener.set_nonblocking(true).map_err(failed)?;
        let bound = listener.local_addr().map_err(failed)?;
        let client_id = options.client_id.unwrap_or_else(super::store::new_id);
        let client_secret = options.client_secret.unwrap_or_else(super::token::new_secret);
        let tenant = Arc::new(routes::Tenant {
            tokens: Tokens::new(client_id.clone(), client_secret.clone()),
            store: Store::new(Seed::company().map_err(Error::Seed)?, options.task_delay),
        });
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("sandbox")
            .enable_all()
            .build();
        let runtime = runtime.map_err(Error::Thread)?;
        let (stop, stopped) = oneshot::channel();
        let serve = move || serve(runtime, listener, tenant, stopped);
        let thread = std::thread::Builder::new()
            .name("sandbox".to_owned())
            .spawn(serve)
            .map_err(Error::Thread)?;
        let url = format!("http://{bound}");
        Ok(Self {
            url,
            client_id,
            client_secret,
            running: Some(Running { stop, thread }),
        })
    }

    /// Where it listens, for example `http://127.0.0.1:4040`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The client id that it accepts.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// The secret of the client id.
    pub fn client_secret(&self) -> &str {
        &self.client_secret
    }

    /// Stops it and closes its connections; stopping twice does no harm.
    pub fn stop(&mut self) {
        let Some(Running { stop, thread }) = self.running.take() else {
            return;
        };
        // The server may have ended by itself, then nobody receives; a thread that panicked has ended too.
        let _ = stop.send(());
        let _ = thread.join();
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.stop();
    }
}

fn serve(runtime: Runtime, listener: TcpListener, tenant: Arc<routes::Tenant>, stopped: oneshot::Receiver<()>) {
    runtime.block_on(async {
        let Ok(listener) = tokio::net::TcpListener::from_std(listener) else {
            return;
        };
        // Answers are small: waiting to fill a packet would only delay them.
        let listener = listener.tap_io(|stream| {
            let _ = stream.set_nodelay(true);
        });
        let server = axum::serve(listener, routes::router(tenant));
        tokio::select! {
            _ = server => {}
            _ = stopped => {}
        }
    });
    runtime.shutdown_timeout(PATIENCE);
}
