//! The operations that change approvals of any kind. Only some versions of the API have them.

use super::super::process::ProcessStep;
use super::{changes, decisions};

pub(in super::super) const GENERIC_APPROVALS: [ProcessStep; 9] = [
    ProcessStep::record("approveApproval", decisions::approve),
    ProcessStep::record("approveApprovalInBulk", decisions::approve_several),
    ProcessStep::record("rejectApproval", decisions::reject),
    ProcessStep::record("rejectApprovalInBulk", decisions::reject_several),
    ProcessStep::record("cancelApproval", decisions::cancel_several),
    ProcessStep::record("updateApprovalsAttributes", changes::attributes),
    ProcessStep::record("updateApprovalsComments", changes::comment),
    ProcessStep::record("updateApprovalsReassign", changes::reassign),
    ProcessStep::record("moveApproval", changes::reassign_several),
];
