//! Builds the state of a tenant from its options.

use super::error::StartError;
use super::options::SandboxOptions;
use crate::sandbox::auth::{OAuthClient, RateLimiter, TokenIssuer};
use crate::sandbox::faults::FaultRules;
use crate::sandbox::http::TenantState;
use crate::sandbox::journal::Journal;
use crate::sandbox::made_up::made_up_operations;
use crate::sandbox::operations::implemented_operations;
use crate::sandbox::processes::process_operations;
use crate::sandbox::resource::engine_operations;
use crate::sandbox::routing::OperationRouter;
use crate::sandbox::seeds::{Seed, generated_company};
use crate::sandbox::store::TenantStore;
use crate::sandbox::support::memory_budget::{MemoryBudget, TOTAL};
use crate::schema::tenant::TENANT;
use std::sync::{Arc, RwLock};
use tokio::sync::Semaphore;

/// Maximum number of threads that serve requests; more would only wait for the database.
const MAX_WORKERS: usize = 4;
/// Maximum number of concurrent computations, and of concurrent requests to the admin API. Both may take long and run on
/// their own threads.
const MAX_COMPUTATIONS: usize = 2;
const MAX_CONTROLS: usize = 2;
/// Threads for computations and the admin API.
pub(super) const BLOCKING_THREADS: usize = MAX_COMPUTATIONS + MAX_CONTROLS;

/// Number of threads that serve requests: enough for a load test, few enough for many tenants in one process.
pub(super) fn worker_threads() -> usize {
    std::thread::available_parallelism()
        .map_or(1, usize::from)
        .min(MAX_WORKERS)
}

/// The default client: a personal access token with every scope.
pub(super) fn default_client(options: &SandboxOptions) -> OAuthClient {
    let mut client = OAuthClient::default();
    if let Some(id) = &options.client_id {
        client.client_id.clone_from(id);
    }
    if let Some(secret) = &options.client_secret {
        client.client_secret.clone_from(secret);
    }
    client
}

/// Checks options that depend on each other, and rejects empty secrets.
pub(super) fn check_options(options: &SandboxOptions, default: &OAuthClient) -> Result<(), &'static str> {
    if options.seed.is_some() && options.generate.is_some() {
        return Err("A tenant starts with a seed or a generated company, not with both");
    }
    if options.admin_token.as_deref() == Some("") {
        return Err("The admin token must not be empty");
    }
    [default]
        .into_iter()
        .chain(&options.clients)
        .try_for_each(OAuthClient::check)
}

/// Builds the state of a tenant.
pub(super) fn build_state(
    options: SandboxOptions,
    default: OAuthClient,
    local: bool,
    admin_token: String,
) -> Result<TenantState, StartError> {
    let seed = match (&options.seed, options.generate) {
        (Some(text), _) => Arc::new(Seed::parse(text).map_err(StartError::Seed)?),
        (None, Some(people)) => Arc::new(generated_company(people)),
        (None, None) => Seed::company().map_err(StartError::Seed)?,
    };
    let data = options.data.as_deref();
    let store = TenantStore::open(data, &seed, options.task_delay, worker_threads())
        .map_err(|error| StartError::of_store(error, data))?;
    let operations = implemented_operations()
        .with(process_operations())
        .with(engine_operations())
        .with(made_up_operations(&TENANT));
    let mut clients = options.clients;
    clients.push(default);
    Ok(TenantState {
        router: OperationRouter::new(&TENANT),
        operations,
        tokens: TokenIssuer::new(clients, options.token_life),
        store,
        seed,
        searches: Arc::default(),
        faults: FaultRules::default(),
        quirks: RwLock::default(),
        limiter: RateLimiter::new(options.rate_limit),
        rate_limit: options.rate_limit,
        journal: Journal::new(&options.mask),
        loose: options.loose,
        fidelity: options.fidelity,
        local,
        admin_token,
        memory: MemoryBudget::of(TOTAL),
        computations: Arc::new(Semaphore::new(MAX_COMPUTATIONS)),
        controls: Arc::new(Semaphore::new(MAX_CONTROLS)),
    })
}
