//! The operations of access requests, approvals and work items.

use super::super::process::Step;
use super::{account_selections, approvals, close, create, lists, requestable, summary, work_items};
use crate::sandbox::responses::Fidelity::{Computed, State};

pub(in super::super) const REQUESTS: [Step; 9] = [
    Step::write("createAccessRequest", create::create),
    Step::write("cancelAccessRequest", close::cancel),
    Step::write("cancelAccessRequestInBulk", close::cancel_several),
    Step::write("closeAccessRequest", close::close),
    Step::read("listAccessRequestStatus", State, lists::statuses),
    Step::read("listAdministratorsAccessRequestStatus", State, lists::statuses),
    Step::read("listAccountActivities", State, lists::activities),
    Step::read("listRequestableObjects", Computed, requestable::list),
    Step::read("loadAccountSelections", Computed, account_selections::load),
];

pub(in super::super) const APPROVALS: [Step; 8] = [
    Step::read("listPendingApprovals", State, lists::pending),
    Step::read("listCompletedApprovals", State, lists::completed),
    Step::read("listAccessRequestApprovers", Computed, lists::approvers),
    Step::read("getAccessRequestApprovalSummary", Computed, summary::approvals),
    Step::write("approveAccessRequest", approvals::approve),
    Step::write("rejectAccessRequest", approvals::reject),
    Step::write("forwardAccessRequest", approvals::forward),
    Step::write("approveBulkAccessRequest", approvals::approve_several),
];

pub(in super::super) const WORK_ITEMS: [Step; 11] = [
    Step::read("listWorkItems", State, work_items::open),
    Step::read("getCompletedWorkItems", State, work_items::completed),
    Step::read("getCountWorkItems", Computed, summary::open_work_items),
    Step::read("getCountCompletedWorkItems", Computed, summary::completed_work_items),
    Step::read("getWorkItemsSummary", Computed, summary::work_items),
    Step::write("completeWorkItem", work_items::complete),
    Step::write("approveApprovalItem", work_items::approve_one),
    Step::write("rejectApprovalItem", work_items::reject_one),
    Step::write("approveApprovalItemsInBulk", work_items::approve_all),
    Step::write("rejectApprovalItemsInBulk", work_items::reject_all),
    Step::write("forwardWorkItem", work_items::forward),
];
