//! Records an event for each write.

use super::request::ReceivedRequest;
use crate::sandbox::database::Database;
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::text;
use serde::Serialize;

/// Records that a request has written. The words of an event are derived from the operation; those of the service are not
/// documented.
pub(crate) fn record_event(database: &Database, request: &ReceivedRequest) -> rusqlite::Result<()> {
    let now = now_as_text();
    let words = request.operation.python.replace('_', " ");
    let (verb, object) = words.split_once(' ').unwrap_or((&words, "tenant"));
    let (verb, object) = (verb.to_uppercase(), object.to_uppercase().replace(' ', "_"));
    let name = text(&request.body, "name");
    let target = match name.is_empty() {
        false => name.to_owned(),
        true => request.path_values().collect::<Vec<_>>().join(" "),
    };
    let event = Event {
        name: format!("{} Passed", capitalized(&words)),
        created: &now,
        synced: &now,
        action: request.operation.id,
        r#type: &object,
        actor: Named {
            name: request.caller.name(),
        },
        target: Named { name: &target },
        stack: "api",
        tracking_number: new_id(),
        attributes: Attributes {
            path: request.operation.path,
        },
        objects: [&object],
        operation: &verb,
        status: "PASSED",
        technical_name: format!("{object}_{verb}_PASSED"),
    };
    database.add_event(&serde_json::to_string(&event).unwrap_or_default())
}

/// An event as the search shows it, without its id.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Event<'a> {
    name: String,
    created: &'a str,
    synced: &'a str,
    action: &'a str,
    r#type: &'a str,
    actor: Named<'a>,
    target: Named<'a>,
    stack: &'a str,
    tracking_number: String,
    attributes: Attributes<'a>,
    objects: [&'a str; 1],
    operation: &'a str,
    status: &'a str,
    technical_name: String,
}

#[derive(Serialize)]
struct Named<'a> {
    name: &'a str,
}

#[derive(Serialize)]
struct Attributes<'a> {
    path: &'a str,
}

/// A text whose words begin with capital letters.
fn capitalized(text: &str) -> String {
    let words = text.split(' ').map(|word| {
        let (first, rest) = word.split_at_checked(1).unwrap_or((word, ""));
        format!("{}{rest}", first.to_uppercase())
    });
    words.collect::<Vec<_>>().join(" ")
}
