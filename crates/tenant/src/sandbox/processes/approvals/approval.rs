//! An approval of any kind, and the rights of its approvers.

use super::super::documents::{elements, existing, push, set, store};
use super::super::people::{caller_reference, is_administrator};
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::Rejection;
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::text;
use serde_json::{Value, json};

const APPROVALS: &str = "/generic-approvals";
const PENDING: &str = "PENDING";

/// An approval, and the identity that asks for a change.
pub(super) struct Approval {
    pub(super) document: Value,
    pub(super) caller: Value,
    is_administrator: bool,
}

impl Approval {
    /// The approval with an id, which the caller may change: as one of its approvers, or as an administrator.
    ///
    /// # Errors
    /// 404 if there is none, 403 for other callers, and 400 if it has been decided.
    pub(super) fn pending(database: &Database, request: &ReceivedRequest, id: &str) -> Result<Self, Rejection> {
        let approval = Self::of(database, request, id)?;
        let status = text(&approval.document, "status");
        if !matches!(status, "" | PENDING) {
            let text = format!("The approval {id} is not pending: its status is {status}.");
            return Err(Rejection::illegal(&text));
        }
        Ok(approval)
    }

    /// As `pending`, for changes that a decided approval also allows.
    pub(super) fn of(database: &Database, request: &ReceivedRequest, id: &str) -> Result<Self, Rejection> {
        let approval = Self {
            document: existing(database, APPROVALS, id)?,
            caller: caller_reference(database, &request.caller)?,
            is_administrator: is_administrator(&request.caller),
        };
        if !approval.is_administrator && approval.approver(text(&approval.caller, "id")).is_none() {
            return Err(Rejection::forbidden());
        }
        Ok(approval)
    }

    /// The approver with the id of an identity.
    pub(super) fn approver(&self, id: &str) -> Option<&Value> {
        elements(&self.document, "approvers")
            .iter()
            .find(|approver| text(approver, "id") == id)
    }

    /// The approver whose decision a request makes: the one that it names, or the caller. For an administrator who is not an
    /// approver, it is the first approver without a decision.
    ///
    /// # Errors
    /// 400 if the approver is unknown, or has decided.
    pub(super) fn deciding(&self, named: &str) -> Result<Value, Rejection> {
        let caller = text(&self.caller, "id");
        if !named.is_empty() && named != caller && !self.is_administrator {
            return Err(Rejection::forbidden());
        }
        let first = || {
            elements(&self.document, "approvers")
                .iter()
                .find(|it| !self.has_decided(it))
        };
        let approver = match named {
            "" => self.approver(caller).or_else(first),
            id => self.approver(id),
        };
        let Some(approver) = approver else {
            let text = format!("overrideApproverID: the approval has no approver with the id {named}.");
            return Err(Rejection::illegal(&text));
        };
        if self.has_decided(approver) {
            let text = format!("{} has decided.", text(approver, "name"));
            return Err(Rejection::illegal(&text));
        }
        Ok(approver.clone())
    }

    pub(super) fn has_decided(&self, approver: &Value) -> bool {
        let decided = ["approvedBy", "rejectedBy"].map(|member| elements(&self.document, member));
        decided
            .iter()
            .copied()
            .flatten()
            .any(|it| text(it, "id") == text(approver, "id"))
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

    /// Stores the changed approval.
    pub(super) fn save(mut self, database: &Database) -> Result<Value, Rejection> {
        set(&mut self.document, "modifiedDate", now_as_text());
        store(database, APPROVALS, text(&self.document, "approvalId"), &self.document)?;
        Ok(self.document)
    }
}

/// An identity in an approval. The name of the member with its id differs between versions.
pub(super) fn shown_identity(identity: &Value) -> Value {
    let id = text(identity, "id");
    json!({"id": id, "identityID": id, "type": "IDENTITY", "name": text(identity, "name")})
}
