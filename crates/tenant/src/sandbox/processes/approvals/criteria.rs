//! The number of equal decisions that decides an approval.

use super::super::documents::elements;
use crate::sandbox::support::json_members::text;
use serde_json::Value;

pub(super) const APPROVED: &str = "APPROVED";
pub(super) const REJECTED: &str = "REJECTED";

/// The decision of the approvers so far; `None` while too few of them have decided. An approval that can no longer be given is
/// rejected.
pub(super) fn outcome(approval: &Value) -> Option<&'static str> {
    let approvers = elements(approval, "approvers").len();
    let approved = elements(approval, "approvedBy").len();
    let rejected = elements(approval, "rejectedBy").len();
    let needed = needed(text(approval, "approvalCriteria"), approvers);
    if approved >= needed {
        return Some(APPROVED);
    }
    (rejected >= needed || approvers.saturating_sub(rejected) < needed).then_some(REJECTED)
}

/// The number of approvers by the criterion of an approval. One decides if there is no criterion.
fn needed(criterion: &str, approvers: usize) -> usize {
    let number = match criterion {
        "DOUBLE" => 2,
        "TRIPLE" => 3,
        "QUARTER" => approvers.div_ceil(4),
        "HALF" => approvers.div_ceil(2),
        "ALL" => approvers,
        _ => 1,
    };
    number.min(approvers).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_criterion_is_a_number_of_approvers() {
        for (criterion, approvers, number) in [
            ("SINGLE", 3, 1),
            ("DOUBLE", 3, 2),
            ("DOUBLE", 1, 1),
            ("TRIPLE", 4, 3),
            ("QUARTER", 5, 2),
            ("HALF", 5, 3),
            ("ALL", 5, 5),
            ("", 0, 1),
        ] {
            assert_eq!(needed(criterion, approvers), number, "{criterion}");
        }
    }

    #[test]
    fn an_approval_that_can_no_longer_be_given_is_rejected() {
        let approval = |approved: &[u8], rejected: &[u8]| json!({"approvalCriteria": "ALL", "approvers": [1, 2, 3], "approvedBy": approved, "rejectedBy": rejected});
        assert_eq!(outcome(&approval(&[1, 2], &[])), None);
        assert_eq!(outcome(&approval(&[1, 2, 3], &[])), Some(APPROVED));
        assert_eq!(outcome(&approval(&[1, 2], &[3])), Some(REJECTED));
    }
}
