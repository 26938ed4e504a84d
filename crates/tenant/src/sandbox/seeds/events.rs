//! Events of a seed: the requests for access that its account activities describe.

use crate::sandbox::rows::{CarriedOut, ObjectRow};
use crate::sandbox::support::json_members::text;
use serde_json::Value;

const ACTIVITIES: &str = "/account-activities";

/// An event for each account activity, in the order of time.
pub(super) fn events(objects: &[ObjectRow]) -> Vec<String> {
    let activities = objects.iter().filter(|row| row.kind == ACTIVITIES);
    let mut activities: Vec<&Value> = activities.map(|row| &row.document).collect();
    activities.sort_by_key(|activity| text(activity, "created"));
    activities.into_iter().map(event).collect()
}

fn event(activity: &Value) -> String {
    let name = |member: &str| activity.get(member).map_or("", |identity| text(identity, "name"));
    let carried_out = CarriedOut {
        action: "createAccessRequest",
        python: "create_access_request",
        path: "/access-requests",
        actor: name("requesterIdentitySummary"),
        target: name("targetIdentitySummary"),
        time: text(activity, "created"),
        tracking_number: text(activity, "id"),
    };
    carried_out.event()
}
