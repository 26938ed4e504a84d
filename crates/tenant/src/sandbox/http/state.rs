//! The parts of a tenant that requests use.

use crate::sandbox::auth::{RateLimiter, TokenIssuer};
use crate::sandbox::faults::{FaultRules, Quirk};
use crate::sandbox::journal::Journal;
use crate::sandbox::operations::OperationTable;
use crate::sandbox::responses::Fidelity;
use crate::sandbox::routing::OperationRouter;
use crate::sandbox::search::SearchIndexes;
use crate::sandbox::seeds::Seed;
use crate::sandbox::store::TenantStore;
use crate::sandbox::support::memory_budget::MemoryBudget;
use std::sync::{Arc, RwLock};
use tokio::sync::Semaphore;

/// The parts of a tenant that requests use.
pub(crate) struct TenantState {
    pub(crate) router: OperationRouter,
    pub(crate) operations: OperationTable,
    pub(crate) tokens: TokenIssuer,
    pub(crate) store: TenantStore,
    /// The seed that a reset restores.
    pub(crate) seed: Arc<Seed>,
    /// Indexes of the documents that were searched.
    pub(crate) searches: Arc<SearchIndexes>,
    pub(crate) faults: FaultRules,
    pub(crate) quirks: RwLock<Vec<Quirk>>,
    pub(crate) limiter: RateLimiter,
    /// The rate limit that a reset restores.
    pub(crate) rate_limit: Option<usize>,
    pub(crate) journal: Journal,
    /// True if applications may call operations that need a user.
    pub(crate) loose: bool,
    /// The lowest fidelity of its responses; any if absent.
    pub(crate) fidelity: Option<Fidelity>,
    /// True if it listens on a loopback address.
    pub(crate) local: bool,
    /// Token that other machines need for the admin API.
    pub(crate) admin_token: String,
    /// Limit on the memory of all requests together.
    pub(crate) memory: MemoryBudget,
    /// Limits concurrent computations.
    pub(crate) computations: Arc<Semaphore>,
    /// Limits concurrent requests to the admin API.
    pub(crate) controls: Arc<Semaphore>,
}
