//! Finds the operation of a request in the tables, and its handler.

use super::faults::Faults;
use super::journal::Journal;
use super::limit::Limiter;
use super::memory::{Memory, Share};
use super::parameter::Parsed;
use super::quirks::Quirk;
use super::reply::{Refusal, Reply};
use super::seed::Seed;
use super::store::{Database, Store};
use super::token::{Caller, Tokens};
use super::{admin, gate, guard, profiles, promotion, tasks};
use crate::schema::Operation;
use crate::schema::v2024::V2024;
use axum::Router;
use axum::http::{StatusCode, header};
use axum::middleware::from_fn_with_state;
use axum::routing::{any, get};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::{Arc, RwLock};
use tokio::sync::Semaphore;

/// The API class whose operations the tenant answers.
const ANSWERED: &str = "IdentityProfilesApi";

/// Everything that a handler works on.
pub(super) struct Tenant {
    pub(super) tokens: Tokens,
    pub(super) store: Store,
    /// What `reset` goes back to.
    pub(super) seed: Arc<Seed>,
    pub(super) faults: Faults,
    pub(super) quirks: RwLock<Vec<Quirk>>,
    pub(super) limiter: Limiter,
    /// The limit that `reset` goes back to.
    pub(super) rate_limit: Option<usize>,
    pub(super) journal: Journal,
    /// Whether applications may do what needs a user.
    pub(super) loose: bool,
    /// Whether it listens on this machine alone.
    pub(super) local: bool,
    /// What lets others than this machine control it.
    pub(super) admin_token: String,
    /// What all requests may hold together.
    pub(super) memory: Memory,
    /// Previews at a time.
    pub(super) previews: Arc<Semaphore>,
    /// Requests to control the tenant at a time.
    pub(super) controls: Arc<Semaphore>,
}

/// A request that was found to be in order.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) operation: &'static Operation,
    /// Values of the path and query parameters by wire name.
    pub(super) parameters: HashMap<&'static str, Parsed>,
    pub(super) body: Value,
    pub(super) caller: Arc<Caller>,
    pub(super) quirks: Vec<Quirk>,
    /// What the body holds of the budget.
    #[expect(dead_code, reason = "given back when the call is dropped")]
    pub(super) share: Share,
}

impl Call {
    /// A parameter that is text; empty when it was not sent.
    pub(super) fn text(&self, name: &str) -> &str {
        match self.parameters.get(name) {
            Some(Parsed::Text(text)) => text,
            _ => "",
        }
    }

    /// A parameter that is a number.
    pub(super) fn number(&self, name: &str) -> Option<usize> {
        match self.parameters.get(name) {
            Some(Parsed::Int(number)) => usize::try_from(*number).ok(),
            _ => None,
        }
    }

    /// A parameter that is a boolean; false when it was not sent.
    pub(super) fn flag(&self, name: &str) -> bool {
        matches!(self.parameters.get(name), Some(Parsed::Bool(true)))
    }
}

/// The routes of a tenant.
pub(super) fn router(tenant: Arc<Tenant>) -> Router {
    Router::new()
        .route("/health", get(health))
        .route("/_sandbox", any(admin::handle))
        .route("/_sandbox/", any(admin::handle))
        .route("/_sandbox/{*path}", any(admin::handle))
        .fallback(gate::pass)
        .layer(from_fn_with_state(Arc::clone(&tenant), guard::check_head))
        .with_state(tenant)
}

async fn health() -> Reply {
    Reply::ok(&json!({"status": "UP", "version": env!("CARGO_PKG_VERSION")}))
}

pub(super) fn query(database: &Database, call: &Call) -> Result<Reply, Refusal> {
    match call.operation.id {
        "exportIdentityProfiles" => promotion::export(database, call),
        "getDefaultIdentityAttributeConfig" => profiles::default_config(database, call),
        "getIdentityProfile" => profiles::get(database, call),
        "listIdentityProfiles" => profiles::list(database, call),
        other => Err(unanswered(other)),
    }
}

pub(super) fn command(database: &mut Database, call: &Call) -> Result<Reply, Refusal> {
    match call.operation.id {
        "createIdentityProfile" => profiles::create(database, call),
        "deleteIdentityProfile" => tasks::delete_one(database, call),
        "deleteIdentityProfiles" => tasks::delete_several(database, call),
        "importIdentityProfiles" => promotion::import(database, call),
        "syncIdentityProfile" => tasks::process(database, call),
        "updateIdentityProfile" => profiles::update(database, call),
        other => Err(unanswered(other)),
    }
}

fn unanswered(operation: &str) -> Refusal {
    let text = format!("The sandbox does not know {operation} yet.");
    Refusal::new(StatusCode::NOT_IMPLEMENTED, "501", &text)
}

/// An operation and the path parameters by wire name.
pub(super) type Found = (&'static Operation, Vec<(&'static str, String)>);

/// The operation of a method and path, and the path parameters. A path without parameters wins over one with.
pub(super) fn find(method: &str, path: &str) -> Result<Found, Refusal> {
    let below = path
        .strip_prefix('/')
        .and_then(|path| path.strip_prefix(V2024.name))
        .unwrap_or_default();
    let mut matches: Vec<_> = operations()
        .filter_map(|operation| Some((operation, segments(operation.path, below)?)))
        .collect();
    matches.sort_by_key(|(_, segments)| segments.len());
    let Some(fewest) = matches.first().map(|(_, segments)| segments.len()) else {
        return Err(Refusal::not_found(&format!("There is nothing at {path}.")));
    };
    matches.retain(|(_, segments)| segments.len() == fewest);
    let allowed: Vec<&str> = matches.iter().map(|(operation, _)| operation.method.as_str()).collect();
    let allowed = allowed.join(", ");
    let found = matches
        .into_iter()
        .find(|(operation, _)| operation.method.as_str() == method);
    found.ok_or_else(|| {
        let text = format!("{method} is not supported at {path}.");
        not_allowed(&text, &allowed)
    })
}

pub(super) fn not_allowed(text: &str, allowed: &str) -> Refusal {
    let refusal = Refusal::new(StatusCode::METHOD_NOT_ALLOWED, "405 Method not allowed", text);
    refusal.with_header(header::ALLOW, allowed)
}

/// The operations that the tenant answers.
fn operations() -> impl Iterator<Item = &'static Operation> {
    V2024.api(ANSWERED).into_iter().flat_map(|api| api.operations)
}

/// Whether an operation has this id or Python name.
pub(super) fn is_operation(name: &str) -> bool {
    operations().any(|operation| [operation.id, operation.python].contains(&name))
}

/// The operation of a method and path.
pub(super) fn operation(method: &str, path: &str) -> Option<&'static Operation> {
    find(method, path).ok().map(|(operation, _)| operation)
}

/// The parameters in a path that fits a template.
fn segments(template: &'static str, path: &str) -> Option<Vec<(&'static str, String)>> {
    if template.split('/').count() != path.split('/').count() {
        return None;
    }
    let mut parameters = Vec::new();
    for (wanted, given) in template.split('/').zip(path.split('/')) {
        match wanted.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            Some(_) if given.is_empty() => return None,
            Some(name) => parameters.push((name, percent_decode_str(given).decode_utf8().ok()?.into_owned())),
            None if wanted == given => {}
            None => return None,
        }
    }
    Some(parameters)
}
