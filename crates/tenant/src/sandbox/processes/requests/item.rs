//! An item of an access request: one identity, and the requested access.

use super::super::documents;
use super::activity::{ACTIVITIES, activity};
use crate::sandbox::access::{AccessKind, access_document};
use crate::sandbox::database::Database;
use crate::sandbox::responses::{Rejection, UNKNOWN_REFERENCE};
use crate::sandbox::support::json_members::text;
use serde_json::Value;

/// The collection of the status of each item.
pub(super) const STATUSES: &str = "/access-request-status";
pub(super) const PENDING: &str = "/access-request-approvals/pending";
pub(super) const COMPLETED: &str = "/access-request-approvals/completed";

/// The change of access that is requested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    Grant,
    Revoke,
    Modify,
}

impl Change {
    /// The change of a request; without a type, it grants access.
    pub(super) fn of(body: &Value) -> Self {
        match text(body, "requestType") {
            "REVOKE_ACCESS" => Self::Revoke,
            "MODIFY_ACCESS" => Self::Modify,
            _ => Self::Grant,
        }
    }

    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Grant => "GRANT_ACCESS",
            Self::Revoke => "REVOKE_ACCESS",
            Self::Modify => "MODIFY_ACCESS",
        }
    }
}

/// The access that an item requests.
pub(super) struct RequestedAccess {
    pub(super) kind: AccessKind,
    pub(super) id: String,
    pub(super) document: Value,
    /// The item of the request.
    pub(super) item: Value,
}

impl RequestedAccess {
    /// The access of an item in a request.
    ///
    /// # Errors
    /// 400 if there is no such access.
    pub(super) fn of(database: &Database, member: &str, item: &Value) -> Result<Self, Rejection> {
        let (name, id) = (text(item, "type"), text(item, "id"));
        let unknown = || {
            let kind = name.to_lowercase().replace('_', " ");
            let text = format!("{member}: there is no {kind} with the id {id}.");
            Rejection::bad_request(UNKNOWN_REFERENCE, &text)
        };
        let kind = AccessKind::parse(name).ok_or_else(unknown)?;
        Ok(Self {
            kind,
            id: id.to_owned(),
            document: access_document(database, kind, id)?.ok_or_else(unknown)?,
            item: item.clone(),
        })
    }

    pub(super) fn name(&self) -> &str {
        text(&self.document, "name")
    }

    /// The access that the status of an item names; `None` if it was deleted.
    pub(super) fn of_status(database: &Database, status: &Value) -> Result<Option<Self>, Rejection> {
        let id = text(status, "id");
        let Some(kind) = AccessKind::parse(text(status, "type")) else {
            return Ok(None);
        };
        Ok(access_document(database, kind, id)?.map(|document| Self {
            kind,
            id: id.to_owned(),
            document,
            item: status.clone(),
        }))
    }
}

/// Stores the status of an item, and the account activity of its request.
pub(super) fn store_status(database: &Database, status: &Value) -> Result<(), Rejection> {
    documents::store(database, STATUSES, text(status, "accountActivityItemId"), status)?;
    let id = text(status, "accessRequestId");
    match activity(&statuses_of(database, id)?) {
        Some(activity) => documents::store(database, ACTIVITIES, id, &activity),
        None => Ok(()),
    }
}

/// The statuses of the items of a request.
pub(super) fn statuses_of(database: &Database, request: &str) -> Result<Vec<Value>, Rejection> {
    documents::all_with(database, STATUSES, "accessRequestId", request)
}
