//! The documented rules of a new access request.

use super::super::documents::{elements, texts};
use super::super::people::{calling_identity, is_administrator, manager, named_identity};
use super::item::{Change, RequestedAccess};
use crate::sandbox::access::{AccessKind, assignment};
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{MISSING, Rejection, UNKNOWN_REFERENCE};
use crate::sandbox::rows::IdentityRow;
use crate::sandbox::support::clock;
use crate::sandbox::support::json_members::text;
use jiff::Timestamp;
use serde_json::Value;

/// Documented: the maximum of entitlements in a request for entitlements, and the maximum of its identities.
const MAX_ENTITLEMENTS: usize = 25;
const MAX_IDENTITIES: usize = 10;

/// An identity with the access that is requested for it.
pub(super) type Wanted = (IdentityRow, Vec<RequestedAccess>);

/// The identities and the access of a request, if it follows the rules.
pub(super) fn wanted(database: &Database, request: &ReceivedRequest, change: Change) -> Result<Vec<Wanted>, Rejection> {
    let mut wanted = Vec::new();
    for (id, items) in pairs(&request.body)? {
        let identity = named_identity(database, "requestedFor", &id)?;
        let mut accesses = Vec::new();
        for item in items {
            accesses.push(RequestedAccess::of(database, "requestedItems", &item)?);
            check_sources(database, &item)?;
        }
        wanted.push((identity, accesses));
    }
    check_numbers(&wanted, change)?;
    for (identity, accesses) in &wanted {
        check_caller(database, request, identity, change)?;
        for access in accesses {
            check_dates(access, change)?;
            match change {
                Change::Grant => check_requestable(access)?,
                Change::Revoke | Change::Modify => check_assigned(database, identity, access)?,
            }
            check_comment(access, change)?;
        }
    }
    Ok(wanted)
}

/// Checks the sources whose accounts an item chooses.
fn check_sources(database: &Database, item: &Value) -> Result<(), Rejection> {
    for selection in elements(item, "accountSelection") {
        let id = text(selection, "sourceId");
        if !id.is_empty() && database.source(id, "")?.is_none() {
            let text = format!("requestedItems.accountSelection: there is no source with the id {id}.");
            return Err(Rejection::bad_request(UNKNOWN_REFERENCE, &text));
        }
    }
    Ok(())
}

/// The ids of identities with the items for each of them.
fn pairs(body: &Value) -> Result<Vec<(String, Vec<Value>)>, Rejection> {
    let each = elements(body, "requestedForWithRequestedItems");
    if each.is_empty() {
        let items = elements(body, "requestedItems").to_vec();
        let ids = texts(body, "requestedFor")?;
        return Ok(ids.into_iter().map(|id| (id.to_owned(), items.clone())).collect());
    }
    let pairs = each.iter().map(|it| {
        let items = elements(it, "requestedItems").to_vec();
        (text(it, "identityId").to_owned(), items)
    });
    Ok(pairs.collect())
}

fn check_numbers(wanted: &[Wanted], change: Change) -> Result<(), Rejection> {
    let entitlements = |accesses: &[RequestedAccess]| {
        let found = accesses.iter().filter(|access| access.kind == AccessKind::Entitlement);
        found.count()
    };
    let most = wanted.iter().map(|(_, it)| entitlements(it)).max().unwrap_or(0);
    let people = wanted.len();
    let text = match change {
        Change::Revoke if people > 1 => {
            format!("requestedFor: access can be revoked from one identity at a time (got {people}).")
        }
        Change::Revoke if most > 1 => {
            format!("requestedItems: a request revokes at most 1 entitlement (got {most}).")
        }
        _ if most > MAX_ENTITLEMENTS => {
            format!("requestedItems: a request has at most {MAX_ENTITLEMENTS} entitlements (got {most}).")
        }
        _ if most > 0 && people > MAX_IDENTITIES => {
            format!("requestedFor: a request for entitlements has at most {MAX_IDENTITIES} identities (got {people}).")
        }
        _ => return Ok(()),
    };
    Err(illegal(&text))
}

/// Checks that the caller may request access for an identity.
fn check_caller(
    database: &Database,
    request: &ReceivedRequest,
    identity: &IdentityRow,
    change: Change,
) -> Result<(), Rejection> {
    let caller = calling_identity(database, &request.caller)?.map(|caller| caller.id);
    let is_own = caller.as_ref() == Some(&identity.id);
    if is_own && change == Change::Revoke {
        return Err(illegal("requestedFor: the caller cannot revoke their own access."));
    }
    if is_own || is_administrator(&request.caller) {
        return Ok(());
    }
    let config = super::approver::settings(database)?;
    let allows = |name: &str| config.pointer(&format!("/requestOnBehalfOfConfig/{name}")) == Some(&Value::Bool(true));
    let manager = manager(database, identity)?.map(|manager| manager.id);
    let manages = manager.is_some() && manager == caller;
    let for_others = change == Change::Grant && allows("allowRequestOnBehalfOfAnyoneByAnyone");
    let for_reports = change == Change::Revoke || allows("allowRequestOnBehalfOfEmployeeByManager");
    if for_others || (manages && for_reports) {
        return Ok(());
    }
    Err(Rejection::forbidden())
}

fn check_requestable(access: &RequestedAccess) -> Result<(), Rejection> {
    let is = |member: &str| access.document.get(member) == Some(&Value::Bool(true));
    let is_enabled = access.kind == AccessKind::Entitlement || is("enabled");
    if is("requestable") && is_enabled {
        return Ok(());
    }
    Err(illegal(&format!(
        "requestedItems: {} cannot be requested.",
        access.name()
    )))
}

/// Rejects a change of access that was not assigned, but is implied by a role or a lifecycle state.
fn check_assigned(database: &Database, identity: &IdentityRow, access: &RequestedAccess) -> Result<(), Rejection> {
    if assignment(database, &identity.id, &access.id)?.is_some() {
        return Ok(());
    }
    let (name, access) = (&identity.name, access.name());
    Err(illegal(&format!(
        "requestedItems: {access} was not assigned to {name}."
    )))
}

fn check_comment(access: &RequestedAccess, change: Change) -> Result<(), Rejection> {
    let config = match change {
        Change::Revoke => "revocationRequestConfig",
        Change::Grant | Change::Modify => "accessRequestConfig",
    };
    let is_required = access.document.pointer(&format!("/{config}/commentsRequired")) == Some(&Value::Bool(true));
    if !is_required || !text(&access.item, "comment").trim().is_empty() {
        return Ok(());
    }
    let text = format!("requestedItems: comment is required for {}.", access.name());
    Err(Rejection::bad_request(MISSING, &text))
}

/// Checks that the dates at which access begins or ends are in the future, and that access that must end has an end date.
fn check_dates(access: &RequestedAccess, change: Change) -> Result<(), Rejection> {
    for member in ["startDate", "removeDate"] {
        let date = text(&access.item, member).parse::<Timestamp>().ok();
        if date.is_some_and(|date| date <= clock::now()) {
            return Err(illegal(&format!("requestedItems: {member} should be in the future.")));
        }
    }
    let must_end = access.document.pointer("/accessRequestConfig/requireEndDate") == Some(&Value::Bool(true));
    if change == Change::Grant && must_end && text(&access.item, "removeDate").is_empty() {
        let text = format!("requestedItems: removeDate is required for {}.", access.name());
        return Err(Rejection::bad_request(MISSING, &text));
    }
    Ok(())
}

fn illegal(text: &str) -> Rejection {
    Rejection::illegal(text)
}
