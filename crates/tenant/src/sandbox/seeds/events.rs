//! Events of a seed: the requests for access that its account activities describe.

use crate::sandbox::rows::{EventRow, ObjectRow};
use crate::sandbox::support::json_members::text;
use serde_json::Value;

const ACTIVITIES: &str = "/account-activities";

/// The type of the activities of requests; those of other operations have been recorded as events themselves.
const REQUEST: &str = "Access Request";

/// An event for each account activity of a request, in chronological order.
pub(super) fn events(objects: &[ObjectRow]) -> Vec<EventRow> {
    let activities = objects.iter().filter(|row| row.kind == ACTIVITIES);
    let activities = activities.map(|row| &row.document);
    let mut activities: Vec<&Value> = activities
        .filter(|activity| text(activity, "type") == REQUEST)
        .collect();
    activities.sort_by_key(|activity| text(activity, "created"));
    activities.into_iter().map(event).collect()
}

fn event(activity: &Value) -> EventRow {
    let name = |member: &str| {
        activity
            .get(member)
            .map_or("", |identity| text(identity, "name"))
            .to_owned()
    };
    EventRow {
        created: text(activity, "created").to_owned(),
        operation: "createAccessRequest".to_owned(),
        words: "create_access_request".to_owned(),
        path: "/access-requests".to_owned(),
        actor: name("requesterIdentitySummary"),
        target: name("targetIdentitySummary"),
        tracking_number: text(activity, "id").to_owned(),
    }
}
