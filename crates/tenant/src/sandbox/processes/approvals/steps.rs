//! The operations that change approvals of any kind. Only some versions of the API have them.

use super::super::process::Step;
use super::{changes, decisions};

pub(in super::super) const GENERIC_APPROVALS: [Step; 9] = [
    Step::record("approveApproval", decisions::approve),
    Step::record("approveApprovalInBulk", decisions::approve_several),
    Step::record("rejectApproval", decisions::reject),
    Step::record("rejectApprovalInBulk", decisions::reject_several),
    Step::record("cancelApproval", decisions::cancel_several),
    Step::record("updateApprovalsAttributes", changes::attributes),
    Step::record("updateApprovalsComments", changes::comment),
    Step::record("updateApprovalsReassign", changes::reassign),
    Step::record("moveApproval", changes::reassign_several),
];
