//! Operations of the search.

use super::aggregation_csv::aggregations_as_csv;
use super::handler::HandlerResult;
use super::request::ReceivedRequest;
use crate::sandbox::database::StateReader;
use crate::sandbox::responses::{BAD_CONTENT, Rejection, Reply};
use crate::sandbox::search::{Index, Search, SearchError, SearchIndexes, Segment, aggregate, count, page};
use crate::sandbox::support::clock;
use axum::http::StatusCode;
use serde_json::Value;

/// Documents of a page if the request does not say how many.
const DEFAULT_LIMIT: usize = 250;

/// `POST /search`
pub(super) fn search(indexes: &SearchIndexes, reader: &StateReader, request: &ReceivedRequest) -> HandlerResult {
    let search = Search::parse(&request.body, clock::now())?;
    let window = search.window(request.number("offset").unwrap_or(0), limit(request))?;
    let found = page(&segments(&search, indexes, reader)?, &search, window);
    let reply = Reply::text(StatusCode::OK, found.body);
    Ok(reply.with_total(request.flag("count").then_some(found.total)))
}

/// `POST /search/count`
pub(super) fn count_found(indexes: &SearchIndexes, reader: &StateReader, request: &ReceivedRequest) -> HandlerResult {
    let search = Search::parse(&request.body, clock::now())?;
    let total = count(&segments(&search, indexes, reader)?, &search);
    Ok(Reply::text(StatusCode::NO_CONTENT, String::new()).with_total(Some(total)))
}

/// `POST /search/aggregate`
pub(super) fn aggregations(indexes: &SearchIndexes, reader: &StateReader, request: &ReceivedRequest) -> HandlerResult {
    let search = Search::parse(&request.body, clock::now())?;
    let window = search.window(request.number("offset").unwrap_or(0), limit(request))?;
    let found = aggregate(&segments(&search, indexes, reader)?, &search, window)?;
    let total = request.flag("count").then_some(found.total);
    let reply = match request.wants_csv {
        true => Reply::text(StatusCode::OK, aggregations_as_csv(&found.computed)).with_media_type("text/csv"),
        false => Reply::text(StatusCode::OK, found.body()),
    };
    Ok(reply.with_total(total))
}

/// `GET /search/{index}/{id}`
pub(super) fn document(indexes: &SearchIndexes, reader: &StateReader, request: &ReceivedRequest) -> HandlerResult {
    let (name, id) = (request.text("index"), request.text("id"));
    let missing = || Rejection::not_found(&format!("There is no document with the id {id} in the index {name}."));
    let index = Index::named(name).ok_or_else(missing)?;
    let segments = indexes.segments(index, reader)?;
    let mut document = segments
        .iter()
        .find_map(|segment| segment.find(id))
        .ok_or_else(missing)?;
    // Only documents in the result of a search have their type.
    if let Value::Object(members) = &mut document {
        members.shift_remove("_type");
    }
    Ok(Reply::ok(&document))
}

fn limit(request: &ReceivedRequest) -> usize {
    request.number("limit").unwrap_or(DEFAULT_LIMIT)
}

fn segments(search: &Search, indexes: &SearchIndexes, reader: &StateReader) -> Result<Vec<Segment>, Rejection> {
    let mut all = Vec::new();
    for index in &search.indices {
        all.extend(indexes.segments(*index, reader)?);
    }
    Ok(all)
}

impl From<SearchError> for Rejection {
    fn from(error: SearchError) -> Self {
        Self::bad_request(BAD_CONTENT, &error.to_string())
    }
}
