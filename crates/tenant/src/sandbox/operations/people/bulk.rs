//! Operations that enable or disable all accounts of identities.

use super::account_changes::start;
use super::identity_view::requested_identity;
use crate::sandbox::database::Database;
use crate::sandbox::operations::request::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::rows::AccountChange;
use axum::http::StatusCode;
use serde_json::{Value, json};

/// Maximum number of identities in a request.
const MAX_IDENTITIES: usize = 50;

/// `POST /identities-accounts/{id}/enable`
pub(in crate::sandbox::operations) fn enable_all(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    set_all(database, request, false)
}

/// `POST /identities-accounts/{id}/disable`
pub(in crate::sandbox::operations) fn disable_all(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    set_all(database, request, true)
}

fn set_all(database: &Database, request: &ReceivedRequest, disabled: bool) -> Result<Reply, Rejection> {
    let identity = requested_identity(database, request)?;
    let changes = changes(database, &identity.id, disabled)?;
    start(database, request, changes)?;
    Ok(Reply::new(StatusCode::ACCEPTED, &json!({})))
}

/// `POST /identities-accounts/enable`
pub(in crate::sandbox::operations) fn enable_each(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    set_each(database, request, false)
}

/// `POST /identities-accounts/disable`
pub(in crate::sandbox::operations) fn disable_each(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    set_each(database, request, true)
}

/// Changes the accounts of several identities. The response has a status for each of them.
fn set_each(database: &Database, request: &ReceivedRequest, disabled: bool) -> Result<Reply, Rejection> {
    let ids = request.body.get("identityIds").and_then(Value::as_array);
    let ids = ids.map(Vec::as_slice).unwrap_or_default();
    if ids.len() > MAX_IDENTITIES {
        let text = format!(
            "identityIds should have at most {MAX_IDENTITIES} ids (got {}).",
            ids.len()
        );
        return Err(Rejection::illegal(&text));
    }
    let mut all = Vec::new();
    let mut statuses = Vec::new();
    for id in ids.iter().filter_map(Value::as_str) {
        let (status, message) = match database.identity(id)? {
            Some(_) => (202, format!("The accounts of the identity {id} are being changed.")),
            None => (404, format!("There is no identity with the id {id}.")),
        };
        all.extend(changes(database, id, disabled)?);
        statuses.push(json!({"id": id, "statusCode": status, "message": message}));
    }
    start(database, request, all)?;
    Ok(Reply::new(StatusCode::MULTI_STATUS, &statuses.into()))
}

fn changes(database: &Database, identity: &str, disabled: bool) -> Result<Vec<AccountChange>, Rejection> {
    let accounts = database.accounts_of(identity)?;
    let changes = accounts
        .iter()
        .map(|account| AccountChange::set(&account.id, &[("disabled", disabled.into())]));
    Ok(changes.collect())
}
