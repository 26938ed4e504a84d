//! Lists the profiles, identities and tasks of a tenant.

use super::query::AdminQuery;
use crate::sandbox::database::{PageQuery, find_page};
use crate::sandbox::http::TenantState;
use crate::sandbox::made_up::made_up_operation;
use crate::sandbox::operations::{full_task, profile_array};
use crate::sandbox::processes::process_of_other_version;
use crate::sandbox::responses::{BAD_CONTENT, Fidelity, Rejection, Reply};
use crate::schema::tenant::TENANT;
use axum::http::StatusCode;
use serde::Serialize;

/// Maximum size of a list in bytes.
const MAX_LIST: usize = 16 << 20;

/// An operation that the tenant implements.
#[derive(Serialize)]
struct ServedOperation {
    id: &'static str,
    method: &'static str,
    path: &'static str,
    fidelity: Fidelity,
}

/// The operations of a version, or of the one that the tenant implements.
pub(super) fn operations(tenant: &TenantState, query: &AdminQuery<'_>) -> Result<Reply, Rejection> {
    let name = query.text("version");
    let operations = tenant
        .router
        .of_version(if name.is_empty() { TENANT.name } else { name });
    let Some(operations) = operations else {
        let text = format!("There is no version {name} of the API.");
        return Err(Rejection::not_found(&text));
    };
    let served = operations.into_iter().map(|(operation, implemented)| {
        let implementation = match implemented {
            Some(implemented) => tenant.operations.implementation(implemented.id),
            None => process_of_other_version(operation),
        };
        ServedOperation {
            id: operation.id,
            method: operation.method.as_str(),
            path: operation.path,
            fidelity: implementation.unwrap_or_else(|| made_up_operation(operation)).fidelity,
        }
    });
    list(served)
}

pub(super) fn profiles(tenant: &TenantState, limit: usize, offset: usize) -> Result<Reply, Rejection> {
    let query = PageQuery {
        limit,
        offset,
        ..PageQuery::default()
    };
    let (found, _) = tenant.store.read_blocking(|database| find_page(database, &query))?;
    let found = found.ok_or_else(too_long)?;
    Ok(profile_array(&found))
}

pub(super) fn identities(tenant: &TenantState, query: &AdminQuery<'_>) -> Result<Reply, Rejection> {
    let text = query.text("find");
    let found = tenant
        .store
        .read_blocking(|database| database.find_identities(text, query.limit, query.offset));
    let (identities, total) = found?;
    Ok(list(identities.into_iter())?.with_total(Some(total)))
}

pub(super) fn tasks(tenant: &TenantState, limit: usize, offset: usize) -> Result<Reply, Rejection> {
    let tasks = tenant.store.read_blocking(|database| database.tasks(limit, offset))?;
    list(tasks.iter().map(full_task))
}

fn list<T: Serialize>(elements: impl Iterator<Item = T>) -> Result<Reply, Rejection> {
    joined(elements.map(|element| serde_json::to_string(&element).unwrap_or_default()))
}

/// A reply with a list of JSON texts. A list that is too long is rejected rather than shortened.
pub(super) fn joined(elements: impl Iterator<Item = String>) -> Result<Reply, Rejection> {
    let mut text = String::from("[");
    for element in elements {
        if text.len() > 1 {
            text.push(',');
        }
        text.push_str(&element);
        if text.len() > MAX_LIST {
            return Err(too_long());
        }
    }
    text.push(']');
    Ok(Reply::text(StatusCode::OK, text))
}

fn too_long() -> Rejection {
    let text = "The list is too long: ask for less with limit and offset.";
    Rejection::bad_request(BAD_CONTENT, text)
}
