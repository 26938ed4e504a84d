//! The handlers of the operations that the engine serves.

use super::change::{change, rehearse};
use super::create::create;
use super::get::get;
use super::list::list;
use super::query::check_parameters;
use super::remove::remove;
use super::replace::replace;
use crate::sandbox::answers::{Fidelity, Rejection, Reply};
use crate::sandbox::collections::{Action, Plan, catalog};
use crate::sandbox::database::Database;
use crate::sandbox::operations::{Handler, Implementation, ReceivedRequest};
use crate::sandbox::validation::validator::validate_request;

/// The operations that the engine serves, by their ids.
pub(crate) fn engine_operations() -> impl Iterator<Item = (&'static str, Implementation)> {
    catalog().plans().map(|(id, plan)| {
        let implementation = Implementation {
            handler: handler(plan.action),
            fidelity: Fidelity::State,
        };
        (id, implementation)
    })
}

fn handler(action: Action) -> Handler {
    match action {
        Action::List => Handler::Read(|database, request| list(database, request, plan(request)?)),
        Action::Get => Handler::Read(|database, request| get(database, request, plan(request)?)),
        Action::Patch => Handler::Write {
            rehearse: Some(|store, request| Box::pin(async { rehearse(store, request, plan(request)?).await })),
            run: write,
        },
        Action::Create | Action::Replace | Action::Delete => Handler::Write {
            rehearse: None,
            run: write,
        },
    }
}

fn write(database: &Database, request: &ReceivedRequest) -> Result<Reply, Rejection> {
    let plan = plan(request)?;
    check_parameters(plan.collection, request, &[])?;
    if let Some(body) = &request.operation.body {
        Rejection::unless_valid(&validate_request(&body.ty, &request.body))?;
    }
    match plan.action {
        Action::Create => create(database, request, plan),
        Action::Patch => change(database, request, plan),
        Action::Replace => replace(database, request, plan),
        Action::Delete => remove(database, request, plan),
        Action::List => list(database, request, plan),
        Action::Get => get(database, request, plan),
    }
}

fn plan(request: &ReceivedRequest) -> Result<Plan, Rejection> {
    catalog()
        .plan(request.operation.id)
        .ok_or_else(Rejection::internal_error)
}
