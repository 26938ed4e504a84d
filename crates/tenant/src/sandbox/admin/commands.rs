//! The commands of the admin API: faults, quirks, limits, state, clients and the journal. HTTP requests and calls within the
//! process run the same commands.

use super::query::AdminQuery;
use super::{collections, lists};
use crate::sandbox::auth::OAuthClient;
use crate::sandbox::database::{DUPLICATE, is_conflict};
use crate::sandbox::faults::{FaultRule, Quirk};
use crate::sandbox::http::TenantState;
use crate::sandbox::responses::{BAD_CONTENT, Rejection, Reply};
use crate::sandbox::seeds::Seed;
use axum::http::StatusCode;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;
use std::sync::{Arc, PoisonError};

/// Runs the command of a method and a path below `/_sandbox`.
pub(crate) fn run_command(tenant: &TenantState, method: &str, path: &str, body: &[u8]) -> Result<Reply, Rejection> {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let query = AdminQuery::of(query);
    let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    match (method, segments.as_slice()) {
        ("GET", ["faults"]) => json_reply(StatusCode::OK, &tenant.faults.list()),
        ("POST", ["faults"]) => add_fault(tenant, body),
        ("DELETE", ["faults"]) => {
            tenant.faults.remove(None);
            done()
        }
        ("DELETE", ["faults", id]) => {
            tenant.faults.remove(Some(id.parse().unwrap_or(0)));
            done()
        }
        ("GET", ["quirks"]) => json_reply(
            StatusCode::OK,
            &*tenant.quirks.read().unwrap_or_else(PoisonError::into_inner),
        ),
        ("PUT", ["quirks"]) => set_quirks(tenant, body),
        ("PUT", ["rate-limit"]) => {
            tenant.limiter.set(read(body)?);
            done()
        }
        ("GET", ["requests"]) => {
            let entries = tenant.journal.after(query.number("after").unwrap_or(0), query.limit);
            json_reply(StatusCode::OK, &entries)
        }
        ("DELETE", ["requests"]) => {
            tenant.journal.clear();
            done()
        }
        ("GET", ["snapshot"]) => snapshot(tenant),
        ("PUT", ["snapshot"]) => restore(tenant, body),
        ("POST", ["reset"]) => reset(tenant),
        ("POST", ["clients"]) => add_client(tenant, body),
        ("GET", ["operations"]) => lists::operations(tenant, &query),
        ("GET", ["collections"]) => collections::collections(tenant),
        ("GET", ["documents"]) => collections::documents(tenant, &query),
        ("GET", ["profiles"]) => lists::profiles(tenant, query.limit, query.offset),
        ("GET", ["identities"]) => lists::identities(tenant, &query),
        ("GET", ["tasks"]) => lists::tasks(tenant, query.limit, query.offset),
        ("POST", ["tasks", "finish"]) => {
            tenant.store.finish_tasks();
            done()
        }
        _ => Err(Rejection::not_found(&format!("There is no {method} /_sandbox{path}."))),
    }
}

fn json_reply(status: StatusCode, value: &impl Serialize) -> Result<Reply, Rejection> {
    let body = serde_json::to_string(value).map_err(|_| Rejection::internal_error())?;
    Ok(Reply::text(status, body))
}

fn done() -> Result<Reply, Rejection> {
    Ok(Reply::ok(&json!({})))
}

fn bad_request(why: &str) -> Rejection {
    Rejection::bad_request(BAD_CONTENT, &format!("{why}."))
}

/// Reads a body. The error names the member that is not valid.
fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Rejection> {
    let mut reader = serde_json::Deserializer::from_slice(body);
    serde_path_to_error::deserialize(&mut reader)
        .map_err(|error| error.to_string())
        .and_then(|value| reader.end().map(|()| value).map_err(|error| error.to_string()))
        .map_err(|why| bad_request(&why))
}

fn add_fault(tenant: &TenantState, body: &[u8]) -> Result<Reply, Rejection> {
    let rule: FaultRule = read(body)?;
    let rule = tenant
        .faults
        .add(rule, &tenant.router)
        .map_err(|why| bad_request(&why))?;
    json_reply(StatusCode::CREATED, &rule)
}

fn set_quirks(tenant: &TenantState, body: &[u8]) -> Result<Reply, Rejection> {
    let mut wanted = Vec::new();
    for quirk in read::<Vec<Quirk>>(body)? {
        if !wanted.contains(&quirk) {
            wanted.push(quirk);
        }
    }
    *tenant.quirks.write().unwrap_or_else(PoisonError::into_inner) = wanted;
    done()
}

/// Replaces the state by a seed in JSON or YAML.
fn restore(tenant: &TenantState, body: &[u8]) -> Result<Reply, Rejection> {
    let text = std::str::from_utf8(body).map_err(|_| bad_request("The seed is not valid UTF-8"))?;
    let seed = Seed::parse(text).map_err(|why| bad_request(&format!("The seed cannot be used: {why}")))?;
    match tenant.store.replace(Arc::new(seed)) {
        Err(error) if is_conflict(&error) => Err(bad_request(&format!("The seed cannot be used: {}", DUPLICATE))),
        Err(error) => Err(error.into()),
        Ok(()) => done(),
    }
}

/// Restores the initial state, and removes faults, quirks, added clients, changed limits and journal entries.
fn reset(tenant: &TenantState) -> Result<Reply, Rejection> {
    tenant.store.replace(Arc::clone(&tenant.seed))?;
    tenant.tokens.reset();
    tenant.faults.remove(None);
    tenant.quirks.write().unwrap_or_else(PoisonError::into_inner).clear();
    tenant.limiter.set(tenant.rate_limit);
    tenant.journal.clear();
    done()
}

fn add_client(tenant: &TenantState, body: &[u8]) -> Result<Reply, Rejection> {
    let client: OAuthClient = read(if body.is_empty() { b"{}" } else { body })?;
    client.check().map_err(bad_request)?;
    let credentials = json!({"client_id": client.client_id, "client_secret": client.client_secret});
    tenant.tokens.add(client).map_err(bad_request)?;
    Ok(Reply::new(StatusCode::CREATED, &credentials))
}

fn snapshot(tenant: &TenantState) -> Result<Reply, Rejection> {
    tenant.store.settle_tasks_blocking();
    Ok(Reply::text(StatusCode::OK, tenant.store.dump()?))
}
