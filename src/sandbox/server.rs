//! Starts and stops the tenant: a listener and a runtime on threads of its own.

use super::admin;
use super::faults::Faults;
use super::generate::company;
use super::journal::Journal;
use super::limit::Limiter;
use super::listen::{MAX_CONNECTIONS, Patience, listen};
use super::memory::{BUDGET, Memory};
use super::options::Options;
use super::reply::Refusal;
use super::routes::{self, Tenant};
use super::seed::Seed;
use super::store::{self, Store};
use super::token::{Client, Tokens, new_secret};
use crate::syntax::deep;
use std::fmt;
use std::io;
use std::net::TcpListener;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::{Semaphore, oneshot};

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
    /// An option is not as it should be.
    #[error("{0}")]
    Option(&'static str),
    /// The system gave no thread.
    #[error("cannot start the server: {0}")]
    Thread(io::Error),
    /// The data that the tenant starts with is not as it should be.
    #[error("the seed cannot be used: {0}")]
    Seed(String),
    /// The file that keeps the state cannot be used.
    #[error("cannot keep the state in {path}: {reason}")]
    Data {
        /// The file.
        path: String,
        /// Why.
        reason: String,
    },
}

/// A running tenant. Dropping it stops it.
pub struct Sandbox {
    url: String,
    client_id: String,
    client_secret: String,
    admin_token: String,
    tenant: Arc<Tenant>,
    running: Mutex<Option<Running>>,
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

#[derive(Debug)]
struct Running {
    stop: oneshot::Sender<()>,
    thread: JoinHandle<()>,
}

/// More would only wait for the database.
const MAX_WORKERS: usize = 4;
/// Previews at a time, and requests to control the tenant: they may take long, on threads of their own.
const PREVIEWS: usize = 2;
const CONTROLS: usize = 2;
const ASIDE: usize = PREVIEWS + CONTROLS;
/// How long connections may take to end when the tenant stops.
const PATIENCE: Duration = Duration::from_millis(200);

/// Threads that answer requests: enough for a load test, few enough for many tenants in one process.
fn workers() -> usize {
    std::thread::available_parallelism()
        .map_or(1, usize::from)
        .min(MAX_WORKERS)
}

impl Sandbox {
    /// Starts a tenant and returns when it accepts connections.
    ///
    /// # Errors
    /// When the address is taken or is none of this machine's, or an option or the seed is not as it should be.
    pub fn start(options: Options) -> Result<Self, Error> {
        let first = first_client(&options);
        check(&options, &first).map_err(Error::Option)?;
        let address = format!("{}:{}", options.host, options.port);
        let failed = |source| Error::Address {
            address: address.clone(),
            source,
        };
        let listener = TcpListener::bind((options.host.as_str(), options.port)).map_err(failed)?;
        listener.set_nonblocking(true).map_err(failed)?;
        let bound = listener.local_addr().map_err(failed)?;
        let (client_id, client_secret) = (first.client_id.clone(), first.client_secret.clone());
        let admin_token = options.admin_token.clone().unwrap_or_else(new_secret);
        let tenant = Arc::new(tenant(options, first, bound.ip().is_loopback(), admin_token.clone())?);
        let control = Arc::clone(&tenant);
        let runtime = Builder::new_multi_thread()
            // One more than read at a time, for what must be answered whatever is going on.
            .worker_threads(workers() + 1)
            .max_blocking_threads(ASIDE)
            .thread_name("sandbox")
            .thread_stack_size(deep::STACK)
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
            admin_token,
            tenant: control,
            running: Mutex::new(Some(Running { stop, thread })),
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

    /// What lets others than this machine control it.
    pub fn admin_token(&self) -> &str {
        &self.admin_token
    }

    /// Does what a request to a path below `/_sandbox` does; returns status and body.
    pub fn control(&self, method: &str, path: &str, body: &str) -> (u16, String) {
        let answer = || admin::answer(&self.tenant, method, path, body.as_bytes());
        match deep::with_room(answer).unwrap_or_else(|_| Err(Refusal::failed())) {
            Ok(reply) => reply.parts(),
            Err(refusal) => refusal.parts(),
        }
    }

    /// Whether it was stopped.
    pub fn is_stopped(&self) -> bool {
        self.running.lock().unwrap_or_else(PoisonError::into_inner).is_none()
    }

    /// Stops it and closes its connections and its state, whatever is going on; stopping twice does no harm.
    pub fn stop(&self) {
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(Running { stop, thread }) = running else {
            return;
        };
        // The server may have ended by itself, then nobody receives; a thread that panicked has ended too.
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

/// The client that the tenant tells of: a personal access token that may do everything.
fn first_client(options: &Options) -> Client {
    let mut client = Client::default();
    if let Some(id) = &options.client_id {
        client.client_id.clone_from(id);
    }
    if let Some(secret) = &options.client_secret {
        client.client_secret.clone_from(secret);
    }
    client
}

/// Nothing that lets somebody in may be empty: anybody could guess it.
fn check(options: &Options, first: &Client) -> Result<(), &'static str> {
    if options.seed.is_some() && options.generate.is_some() {
        return Err("A tenant starts with a seed or a generated company, not with both");
    }
    if options.admin_token.as_deref() == Some("") {
        return Err("The admin token should not be empty");
    }
    [first].into_iter().chain(&options.clients).try_for_each(Client::check)
}

fn tenant(options: Options, first: Client, local: bool, admin_token: String) -> Result<Tenant, Error> {
    let seed = match (&options.seed, options.generate) {
        (Some(text), _) => Seed::parse(text).map_err(Error::Seed)?,
        (None, Some(people)) => company(people),
        (None, None) => Seed::company().map_err(Error::Seed)?,
    };
    let store = open(options.data.as_deref(), &seed, options.task_delay)?;
    let mut clients = options.clients;
    clients.push(first);
    Ok(Tenant {
        tokens: Tokens::new(clients, options.token_life),
        store,
        seed: Arc::new(seed),
        faults: Faults::default(),
        quirks: RwLock::default(),
        limiter: Limiter::new(options.rate_limit),
        rate_limit: options.rate_limit,
        journal: Journal::new(&options.mask),
        loose: options.loose,
        local,
        admin_token,
        memory: Memory::of(BUDGET),
        previews: Arc::new(Semaphore::new(PREVIEWS)),
        controls: Arc::new(Semaphore::new(CONTROLS)),
    })
}

fn open(data: Option<&Path>, seed: &Seed, task_delay: Duration) -> Result<Store, Error> {
    Store::open(data, seed, task_delay, workers()).map_err(|error| match (error, data) {
        (store::Error::Thread(error), _) => Error::Thread(error),
        (error, Some(path)) => Error::Data {
            path: path.display().to_string(),
            reason: error.to_string(),
        },
        (error, None) => Error::Seed(error.to_string()),
    })
}

fn serve(runtime: Runtime, listener: TcpListener, tenant: Arc<Tenant>, stopped: oneshot::Receiver<()>) {
    runtime.block_on(async {
        let Ok(listener) = tokio::net::TcpListener::from_std(listener) else {
            return;
        };
        tokio::select! {
            () = listen(listener, routes::router(tenant), MAX_CONNECTIONS, Patience::default()) => {}
            _ = stopped => {}
        }
    });
    runtime.shutdown_timeout(PATIENCE);
}
