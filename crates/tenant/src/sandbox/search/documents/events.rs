//! Documents of the events.

use super::check_open;
use crate::sandbox::database::StateReader;
use crate::sandbox::responses::Rejection;
use crate::sandbox::search::Index;
use crate::sandbox::search::corpus::CorpusBuilder;
use serde_json::Value;

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
        batch.into_iter().for_each(|(_, event)| builder.add(&document(event)));
    }
}

/// Adds some events.
pub(super) fn add_some(builder: &mut CorpusBuilder, reader: &StateReader, ids: &[String]) -> Result<(), Rejection> {
    for id in ids {
        check_open(reader)?;
        let event = reader.read(|database| database.event(id))?;
        event.into_iter().for_each(|event| builder.add(&document(event)));
    }
    Ok(())
}

fn document(mut event: Value) -> Value {
    if let Value::Object(members) = &mut event {
        members.insert("_type".to_owned(), Index::Events.document_type().into());
    }
    event
}
