//! The operations of access requests, approvals and work items.

use super::super::process::ProcessStep;
use super::{account_selections, approvals, close, create, lists, requestable, summary, work_items};
use crate::sandbox::responses::Fidelity::{Computed, State};

pub(in super::super) const REQUESTS: [ProcessStep; 9] = [
    ProcessStep::write("createAccessRequest", create::create),
    ProcessStep::write("cancelAccessRequest", close::cancel),
    ProcessStep::write("cancelAccessRequestInBulk", close::cancel_several),
    ProcessStep::write("closeAccessRequest", close::close),
    ProcessStep::read("listAccessRequestStatus", State, lists::statuses),
    ProcessStep::read("listAdministratorsAccessRequestStatus", State, lists::statuses),
    ProcessStep::read("listAccountActivities", State, lists::activities),
    ProcessStep::read("listRequestableObjects", Computed, requestable::list),
    ProcessStep::read("loadAccountSelections", Computed, account_selections::load),
];

pub(in super::super) const APPROVALS: [ProcessStep; 8] = [
    ProcessStep::read("listPendingApprovals", State, lists::pending),
    ProcessStep::read("listCompletedApprovals", State, lists::completed),
    ProcessStep::read("listAccessRequestApprovers", Computed, lists::approvers),
    ProcessStep::read("getAccessRequestApprovalSummary", Computed, summary::approvals),
    ProcessStep::write("approveAccessRequest", approvals::approve),
    ProcessStep::write("rejectAccessRequest", approvals::reject),
    ProcessStep::write("forwardAccessRequest", approvals::forward),
    ProcessStep::write("approveBulkAccessRequest", approvals::approve_several),
];

pub(in super::super) const WORK_ITEMS: [ProcessStep; 11] = [
    ProcessStep::read("listWorkItems", State, work_items::open),
    ProcessStep::read("getCompletedWorkItems", State, work_items::completed),
    ProcessStep::read("getCountWorkItems", Computed, summary::open_work_items),
    ProcessStep::read("getCountCompletedWorkItems", Computed, summary::completed_work_items),
    ProcessStep::read("getWorkItemsSummary", Computed, summary::work_items),
    ProcessStep::write("completeWorkItem", work_items::complete),
    ProcessStep::write("approveApprovalItem", work_items::approve_one),
    ProcessStep::write("rejectApprovalItem", work_items::reject_one),
    ProcessStep::write("approveApprovalItemsInBulk", work_items::approve_all),
    ProcessStep::write("rejectApprovalItemsInBulk", work_items::reject_all),
    ProcessStep::write("forwardWorkItem", work_items::forward),
];
