//! Handlers of operations, and the table that maps operations to them.

use super::request::ReceivedRequest;
use crate::sandbox::database::{Database, StateReader};
use crate::sandbox::responses::{Fidelity, Rejection, Reply};
use crate::sandbox::search::SearchIndexes;
use crate::sandbox::store::TenantStore;
use std::collections::HashMap;
use std::pin::Pin;

/// The result of a handler.
pub(super) type HandlerResult = Result<Reply, Rejection>;
/// A check that runs before a write is queued.
pub(super) type Rehearsal = for<'a> fn(
    &'a TenantStore,
    &'a ReceivedRequest,
) -> Pin<Box<dyn Future<Output = Result<(), Rejection>> + Send + 'a>>;

/// The function that carries out an operation, by the access to the state that it needs.
#[derive(Clone, Copy)]
pub(crate) enum Handler {
    /// Reads the state once.
    Read(fn(&Database, &ReceivedRequest) -> HandlerResult),
    /// Writes in a transaction.
    Write {
        rehearse: Option<Rehearsal>,
        run: fn(&Database, &ReceivedRequest) -> HandlerResult,
    },
    /// Computes for a long time on its own thread, and reads the state in short steps.
    Compute(fn(StateReader, &ReceivedRequest) -> HandlerResult),
    /// Searches documents on its own thread.
    Search(fn(&SearchIndexes, &StateReader, &ReceivedRequest) -> HandlerResult),
}

impl Handler {
    /// A write without a rehearsal.
    pub(super) const fn write(run: fn(&Database, &ReceivedRequest) -> HandlerResult) -> Self {
        Self::Write { rehearse: None, run }
    }
}

/// An operation that the tenant implements.
#[derive(Clone, Copy)]
pub(crate) struct Implementation {
    pub(crate) handler: Handler,
    pub(crate) fidelity: Fidelity,
    /// True if responses are assembled from rows, and therefore contain only members that the schema declares.
    pub(crate) is_assembled: bool,
}

/// Implementations by the id of their operation.
pub(crate) struct OperationTable(HashMap<&'static str, Implementation>);

impl OperationTable {
    /// A table of these handlers.
    pub(crate) fn new(handlers: &[(&'static str, Fidelity, Handler)]) -> Self {
        let with_names = handlers.iter().map(|(id, fidelity, handler)| {
            let implementation = Implementation {
                handler: *handler,
                fidelity: *fidelity,
                is_assembled: true,
            };
            (*id, implementation)
        });
        Self(with_names.collect())
    }

    /// The table with further operations; those that it has already take precedence.
    pub(crate) fn with(mut self, others: impl Iterator<Item = (&'static str, Implementation)>) -> Self {
        for (operation, implementation) in others {
            self.0.entry(operation).or_insert(implementation);
        }
        self
    }

    /// The implementation of an operation; `None` if the tenant does not implement it.
    pub(crate) fn implementation(&self, operation: &str) -> Option<Implementation> {
        self.0.get(operation).copied()
    }
}
