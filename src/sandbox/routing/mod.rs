//! Finds the operation of a request.

mod operation_router;
mod unserved;

pub(crate) use operation_router::OperationRouter;
