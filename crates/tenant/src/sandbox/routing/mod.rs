//! Finds the operation of a request.

mod likeness;
mod operation_router;
mod sameness;
mod version_router;

pub(crate) use operation_router::OperationRouter;
pub(crate) use version_router::MatchedOperation;
