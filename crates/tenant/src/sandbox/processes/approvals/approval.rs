//! An approval of any kind, and the rights of its approvers and its requester.

use super::super::documents::{elements, existing, push, set, store, texts};
use super::super::people::{caller_reference, is_administrator};
use super::super::process::StepResult;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::text;
use axum::http::StatusCode;
use serde_json::{Map, Value, json};
use std::collections::HashSet;

const APPROVALS: &str = "/generic-approvals";
const PENDING: &str = "PENDING";

/// An approval, and the identity that asks for a change.
pub(super) struct Approval {
    pub(super) document: Value,
    pub(super) caller: Value,
    is_administrator: bool,
}

impl Approval {
    /// The pending approval with an id. The caller must be one of its approvers or an administrator.
    ///
    /// # Errors
    /// 404 if there is none, 403 for other callers, and 400 if it has been decided or cancelled.
    pub(super) fn pending(database: &Database, request: &ReceivedRequest, id: &str) -> Result<Self, Rejection> {
        let approval = Self::changeable(database, request, id)?;
        approval.check_pending(id)?;
        Ok(approval)
    }

    /// The pending approval with an id. The caller must be its requester or an administrator.
    ///
    /// # Errors
    /// As `pending`.
    pub(super) fn cancellable(database: &Database, request: &ReceivedRequest, id: &str) -> Result<Self, Rejection> {
        let approval = Self::of_anyone(database, request, id)?;
        let requester = approval.document.get("requester").map(identity_id);
        approval.check_right(requester == Some(identity_id(&approval.caller)))?;
        approval.check_pending(id)?;
        Ok(approval)
    }

    /// The approval with an id. The caller must be one of its approvers or an administrator.
    ///
    /// # Errors
    /// 404 if there is none, and 403 for other callers.
    pub(super) fn changeable(database: &Database, request: &ReceivedRequest, id: &str) -> Result<Self, Rejection> {
        let approval = Self::of_anyone(database, request, id)?;
        approval.check_right(approval.approver(identity_id(&approval.caller)).is_some())?;
        Ok(approval)
    }

    fn of_anyone(database: &Database, request: &ReceivedRequest, id: &str) -> Result<Self, Rejection> {
        Ok(Self {
            document: existing(database, APPROVALS, id)?,
            caller: caller_reference(database, &request.caller)?,
            is_administrator: is_administrator(&request.caller),
        })
    }

    /// Rejects a caller with 403, unless the caller has a right or is an administrator.
    pub(super) fn check_right(&self, is_allowed: bool) -> Result<(), Rejection> {
        match is_allowed || self.is_administrator {
            true => Ok(()),
            false => Err(Rejection::forbidden()),
        }
    }

    /// Rejects an approval that has been decided or cancelled with 400. A cancelled one has no status, because no version
    /// declares one for it.
    fn check_pending(&self, id: &str) -> Result<(), Rejection> {
        let completed = text(&self.document, "completedDate");
        let reason = match text(&self.document, "status") {
            "" if !completed.is_empty() => format!("it was completed at {completed}"),
            "" | PENDING => return Ok(()),
            status => format!("its status is {status}"),
        };
        Err(Rejection::illegal(&format!(
            "The approval {id} is not pending: {reason}."
        )))
    }

    /// The approver with the id of an identity.
    pub(super) fn approver(&self, id: &str) -> Option<&Value> {
        let mut approvers = elements(&self.document, "approvers").iter();
        approvers.find(|approver| identity_id(approver) == id)
    }

    /// The approver whose decision a request makes: the one that it names, or the caller. For an administrator who is not an
    /// approver, it is the first approver without a decision.
    ///
    /// # Errors
    /// 403 if a caller who is not an administrator names another approver; 400 if the approver is unknown or has decided.
    pub(super) fn deciding_approver(&self, named: &str) -> Result<Value, Rejection> {
        let caller = identity_id(&self.caller);
        self.check_right(named.is_empty() || named == caller)?;
        let mut undecided = elements(&self.document, "approvers").iter();
        let approver = match named {
            "" => self
                .approver(caller)
                .or_else(|| undecided.find(|it| !self.has_decided(it)))
                .ok_or_else(|| "The approval has no approver who still has to decide.".to_owned()),
            id => self
                .approver(id)
                .ok_or_else(|| format!("overrideApproverID: the approval has no approver with the id {id}.")),
        };
        let approver = approver.map_err(|text| Rejection::illegal(&text))?;
        if self.has_decided(approver) {
            let text = format!("{} has decided.", text(approver, "name"));
            return Err(Rejection::illegal(&text));
        }
        Ok(approver.clone())
    }

    pub(super) fn has_decided(&self, approver: &Value) -> bool {
        let decided = ["approvedBy", "rejectedBy"].map(|member| elements(&self.document, member));
        let mut decided = decided.iter().copied().flatten();
        decided.any(|it| identity_id(it) == identity_id(approver))
    }

    /// Adds a comment of the caller, unless it is empty, and returns its id.
    pub(super) fn add_comment(&mut self, comment: &str) -> Option<String> {
        if comment.is_empty() {
            return None;
        }
        let (id, author) = (new_id(), shown_identity(&self.caller));
        let comment = json!({"commentId": id, "author": author, "comment": comment, "createdDate": now_as_text()});
        push(&mut self.document, "comments", comment);
        Some(id)
    }

    /// Ends the approval with the status of its decision; a cancelled one has none.
    pub(super) fn complete(&mut self, status: Option<&str>) {
        match (status, &mut self.document) {
            (Some(status), document) => set(document, "status", status),
            (None, Value::Object(members)) => drop(members.shift_remove("status")),
            _ => {}
        }
        set(&mut self.document, "completedDate", now_as_text());
    }

    /// Stores the changed approval.
    pub(super) fn save(mut self, database: &Database) -> Result<Value, Rejection> {
        set(&mut self.document, "modifiedDate", now_as_text());
        store(database, APPROVALS, text(&self.document, "approvalId"), &self.document)?;
        Ok(self.document)
    }
}

/// Changes each approval that a request lists, once.
pub(super) fn for_each_approval(
    request: &ReceivedRequest,
    change: &mut dyn FnMut(&str) -> Result<(), Rejection>,
) -> StepResult {
    let mut seen = HashSet::new();
    let ids = texts(&request.body, "approvalIds")?.into_iter();
    ids.filter(|id| seen.insert(*id)).try_for_each(change)?;
    Ok(Reply::new(StatusCode::ACCEPTED, &Value::Object(Map::new())))
}

/// The id of an identity in an approval. The name of the member differs between versions.
pub(super) fn identity_id(identity: &Value) -> &str {
    match text(identity, "id") {
        "" => text(identity, "identityID"),
        id => id,
    }
}

/// An identity, or another approver, as approvals show it: with its id under the names of all versions.
pub(super) fn shown_identity(identity: &Value) -> Value {
    let id = identity_id(identity);
    let kind = match text(identity, "type") {
        "" => "IDENTITY",
        kind => kind,
    };
    json!({"id": id, "identityID": id, "type": kind, "name": text(identity, "name")})
}
