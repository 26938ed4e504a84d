//! Number of equal decisions that an approval needs.

use super::super::documents::elements;
use crate::sandbox::support::json_members::text;
use serde_json::Value;

pub(super) const APPROVED: &str = "APPROVED";
pub(super) const REJECTED: &str = "REJECTED";

/// The decision of the approvers so far; `None` while too few of them have decided. It is REJECTED as soon as it can no longer be
/// approved.
pub(super) fn outcome(approval: &Value) -> Option<&'static str> {
    let count = |member| elements(approval, member).len();
    let (approvers, approved, rejected) = (count("approvers"), count("approvedBy"), count("rejectedBy"));
    let criterion = approval.get("approvalCriteria").unwrap_or(&Value::Null);
    let to_approve = criterion.get("approval").unwrap_or(criterion);
    let to_reject = criterion.get("rejection").unwrap_or(to_approve);
    let (to_approve, to_reject) = (needed(to_approve, approvers), needed(to_reject, approvers));
    if approved >= to_approve {
        return Some(APPROVED);
    }
    (rejected >= to_reject || approvers.saturating_sub(rejected) < to_approve).then_some(REJECTED)
}

/// Number of decisions that a criterion requires; one without a criterion.
fn needed(criterion: &Value, approvers: usize) -> usize {
    let number = match criterion.as_str() {
        Some("DOUBLE") => 2,
        Some("TRIPLE") => 3,
        Some("QUARTER") => approvers.div_ceil(4),
        Some("HALF") => approvers.div_ceil(2),
        Some("ALL") => approvers,
        _ => calculated(criterion, approvers),
    };
    number.min(approvers).max(1)
}

/// Number of decisions that a criterion requires by its calculation, which only some versions have.
fn calculated(criterion: &Value, approvers: usize) -> usize {
    let value = criterion.get("value").and_then(Value::as_u64).unwrap_or_default();
    let value = usize::try_from(value).unwrap_or(usize::MAX);
    match text(criterion, "calculationType") {
        "PERCENT" => value.saturating_mul(approvers).div_ceil(100),
        _ => value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_criterion_is_a_number_of_approvers() {
        let calculated = |kind: &str, value: usize| json!({"calculationType": kind, "value": value});
        for (criterion, approvers, number) in [
            (json!("SINGLE"), 3, 1),
            (json!("DOUBLE"), 3, 2),
            (json!("DOUBLE"), 1, 1),
            (json!("TRIPLE"), 4, 3),
            (json!("QUARTER"), 5, 2),
            (json!("HALF"), 5, 3),
            (json!("ALL"), 5, 5),
            (calculated("COUNT", 3), 5, 3),
            (calculated("COUNT", 3), 2, 2),
            (calculated("PERCENT", 50), 5, 3),
            (calculated("PERCENT", 100), 5, 5),
            (Value::Null, 0, 1),
        ] {
            assert_eq!(needed(&criterion, approvers), number, "{criterion}");
        }
    }

    /// An approval with three approvers.
    fn approval(criterion: &Value, approved: usize, rejected: usize) -> Value {
        json!({
            "approvalCriteria": criterion,
            "approvers": [1, 2, 3],
            "approvedBy": vec![1; approved],
            "rejectedBy": vec![1; rejected],
        })
    }

    #[test]
    fn an_approval_that_can_no_longer_be_given_is_rejected() {
        let all = json!("ALL");
        assert_eq!(outcome(&approval(&all, 2, 0)), None);
        assert_eq!(outcome(&approval(&all, 3, 0)), Some(APPROVED));
        assert_eq!(outcome(&approval(&all, 2, 1)), Some(REJECTED));
    }

    #[test]
    fn approvals_and_rejections_can_have_their_own_numbers() {
        let count = |number: usize| json!({"calculationType": "COUNT", "value": number});
        let one = json!({"approval": count(1), "rejection": count(2)});
        assert_eq!(outcome(&approval(&one, 0, 1)), None);
        assert_eq!(outcome(&approval(&one, 0, 2)), Some(REJECTED));
        let two = json!({"approval": count(2), "rejection": count(1)});
        assert_eq!(outcome(&approval(&two, 1, 0)), None);
        assert_eq!(outcome(&approval(&two, 1, 1)), Some(REJECTED));
        assert_eq!(outcome(&approval(&json!({"approval": count(2)}), 2, 0)), Some(APPROVED));
    }
}
