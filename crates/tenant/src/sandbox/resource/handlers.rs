//! The handlers of the operations that the engine serves.

use super::change::{change, rehearse};
use super::create::create;
use super::each::{patch_each, remove_each};
use super::effects::perform;
use super::get::get;
use super::list::list;
use super::query::check_parameters;
use super::references::check_body;
use super::remove::remove;
use super::replace::replace;
use crate::sandbox::collections::{Action, Plan, catalog};
use crate::sandbox::database::Database;
use crate::sandbox::operations::{Handler, Implementation, ReceivedRequest};
use crate::sandbox::responses::{Rejection, Reply};

/// The operations that the engine serves, by their ids.
pub(crate) fn engine_operations() -> impl Iterator<Item = (&'static str, Implementation)> {
    catalog().plans().map(|(id, plan)| {
        let implementation = Implementation {
            handler: handler(plan.action),
            fidelity: plan.action.fidelity(),
            is_assembled: false,
        };
        (id, implementation)
    })
}

fn handler(action: Action) -> Handler {
    match action {
        Action::Patch => Handler::Write {
            rehearse: Some(|store, request| Box::pin(async { rehearse(store, request, plan(request)?).await })),
            run,
        },
        action if action.writes() => Handler::Write { rehearse: None, run },
        _ => Handler::Read(run),
    }
}

fn run(database: &Database, request: &ReceivedRequest) -> Result<Reply, Rejection> {
    let plan = plan(request)?;
    if plan.action.writes() {
        if !matches!(plan.action, Action::Effect(_)) {
            check_parameters(plan.collection, request, &[])?;
        }
        if let Some(body) = &request.operation.body {
            request.check_body()?;
            check_body(database, plan.collection, body.ty, &request.body)?;
        }
    }
    match plan.action {
        Action::List => list(database, request, plan),
        Action::Create => create(database, request, plan),
        Action::Get => get(database, request, plan),
        Action::Patch => change(database, request, plan),
        Action::Replace => replace(database, request, plan),
        Action::Delete => remove(database, request, plan),
        Action::Effect(effect) => perform(database, request, plan, effect),
        Action::DeleteEach { ids } => remove_each(database, request, plan, ids),
        Action::PatchEach { ids, patch } => patch_each(database, request, plan, ids, patch),
    }
}

fn plan(request: &ReceivedRequest) -> Result<Plan, Rejection> {
    catalog()
        .plan(request.operation.id)
        .ok_or_else(Rejection::internal_error)
}
