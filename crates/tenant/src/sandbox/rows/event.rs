//! An event: an operation that someone carried out. The words of an event are derived from the operation; those of the service
//! are not documented.

use serde::Serialize;

/// An operation that someone carried out.
pub(crate) struct CarriedOut<'a> {
    /// Id of the operation.
    pub(crate) action: &'a str,
    /// Python name of the operation, for example `create_role`.
    pub(crate) python: &'a str,
    /// Path of the operation.
    pub(crate) path: &'a str,
    pub(crate) actor: &'a str,
    pub(crate) target: &'a str,
    pub(crate) time: &'a str,
    pub(crate) tracking_number: &'a str,
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
    tracking_number: &'a str,
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

impl CarriedOut<'_> {
    /// The event, as JSON.
    pub(crate) fn event(&self) -> String {
        let words = self.python.replace('_', " ");
        let (verb, object) = words.split_once(' ').unwrap_or((&words, "tenant"));
        let (verb, object) = (verb.to_uppercase(), object.to_uppercase().replace(' ', "_"));
        let event = Event {
            name: format!("{} Passed", capitalized(&words)),
            created: self.time,
            synced: self.time,
            action: self.action,
            r#type: &object,
            actor: Named { name: self.actor },
            target: Named { name: self.target },
            stack: "api",
            tracking_number: self.tracking_number,
            attributes: Attributes { path: self.path },
            objects: [&object],
            operation: &verb,
            status: "PASSED",
            technical_name: format!("{object}_{verb}_PASSED"),
        };
        serde_json::to_string(&event).unwrap_or_default()
    }
}

/// A text whose words begin with capital letters.
fn capitalized(text: &str) -> String {
    let words = text.split(' ').map(|word| {
        let (first, rest) = word.split_at_checked(1).unwrap_or((word, ""));
        format!("{}{rest}", first.to_uppercase())
    });
    words.collect::<Vec<_>>().join(" ")
}
