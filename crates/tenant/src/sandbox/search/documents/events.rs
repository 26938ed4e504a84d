//! Documents of the events.

use super::check_open;
use crate::sandbox::database::{StateReader, event_id};
use crate::sandbox::responses::Rejection;
use crate::sandbox::rows::EventRow;
use crate::sandbox::search::Index;
use crate::sandbox::search::corpus::CorpusBuilder;
use serde_json::{Value, json};

/// Events that are read in one step.
const BATCH: usize = 500;

/// Adds every event.
pub(super) fn add(builder: &mut CorpusBuilder, reader: &StateReader) -> Result<(), Rejection> {
    let mut position = i64::MIN;
    loop {
        check_open(reader)?;
        let batch = reader.read(|database| database.events_after(position, BATCH))?;
        let Some((last, _)) = batch.last() else {
            return Ok(());
        };
        position = *last;
        batch
            .iter()
            .for_each(|(position, event)| builder.add(&document(&event_id(*position), event)));
    }
}

/// Adds some events.
pub(super) fn add_some(builder: &mut CorpusBuilder, reader: &StateReader, ids: &[String]) -> Result<(), Rejection> {
    for id in ids {
        check_open(reader)?;
        let event = reader.read(|database| database.event(id))?;
        event.iter().for_each(|event| builder.add(&document(id, event)));
    }
    Ok(())
}

/// The document of an event. Its words are derived from the name of the operation; the service's words are not documented.
fn document(id: &str, event: &EventRow) -> Value {
    let words = event.words.replace('_', " ");
    let (verb, object) = words.split_once(' ').unwrap_or((&words, "tenant"));
    let (verb, object) = (verb.to_uppercase(), object.to_uppercase().replace(' ', "_"));
    json!({
        "id": id,
        "_type": Index::Events.document_type(),
        "name": format!("{} Passed", capitalized(&words)),
        "created": event.created,
        "synced": event.created,
        "action": event.operation,
        "type": object,
        "actor": {"name": event.actor},
        "target": {"name": event.target},
        "stack": "api",
        "trackingNumber": event.tracking_number,
        "attributes": {"path": event.path},
        "objects": [object],
        "operation": verb,
        "status": "PASSED",
        "technicalName": format!("{object}_{verb}_PASSED"),
    })
}

/// A text whose words begin with capital letters.
fn capitalized(text: &str) -> String {
    let words = text.split(' ').map(|word| {
        let (first, rest) = word.split_at_checked(1).unwrap_or((word, ""));
        format!("{}{rest}", first.to_uppercase())
    });
    words.collect::<Vec<_>>().join(" ")
}
