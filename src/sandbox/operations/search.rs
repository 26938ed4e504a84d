//! Operations of the search.

use super::handler::HandlerResult;
use super::request::ReceivedRequest;
use crate::sandbox::answers::{BAD_CONTENT, Rejection, Reply};
use crate::sandbox::database::StateReader;
use crate::sandbox::search::{Corpus, Index, Search, SearchError, SearchIndexes, aggregate, count, page};
use crate::sandbox::support::clock;
use axum::http::StatusCode;
use serde_json::Value;
use std::sync::Arc;

/// Documents of a page if the request does not say how many.
const DEFAULT_LIMIT: usize = 250;

/// `POST /search`
pub(super) fn search(indexes: &SearchIndexes, reader: &StateReader, request: &ReceivedRequest) -> HandlerResult {
    let search = Search::parse(&request.body, clock::now())?;
    let window = search.window(request.number("offset").unwrap_or(0), limit(request))?;
    let found = page(&corpora(&search, indexes, reader)?, &search, window);
    let reply = Reply::text(StatusCode::OK, found.body);
    Ok(reply.with_total(request.flag("count").then_some(found.total)))
}

/// `POST /search/count`
pub(super) fn count_found(indexes: &SearchIndexes, reader: &StateReader, request: &ReceivedRequest) -> HandlerResult {
    let search = Search::parse(&request.body, clock::now())?;
    let total = count(&corpora(&search, indexes, reader)?, &search);
    Ok(Reply::text(StatusCode::NO_CONTENT, String::new()).with_total(Some(total)))
}

/// `POST /search/aggregate`
pub(super) fn aggregations(indexes: &SearchIndexes, reader: &StateReader, request: &ReceivedRequest) -> HandlerResult {
    let search = Search::parse(&request.body, clock::now())?;
    let window = search.window(request.number("offset").unwrap_or(0), limit(request))?;
    let found = aggregate(&corpora(&search, indexes, reader)?, &search, window)?;
    let reply = Reply::text(StatusCode::OK, found.body);
    Ok(reply.with_total(request.flag("count").then_some(found.total)))
}

/// `GET /search/{index}/{id}`
pub(super) fn document(indexes: &SearchIndexes, reader: &StateReader, request: &ReceivedRequest) -> HandlerResult {
    let (name, id) = (request.text("index"), request.text("id"));
    let missing = || Rejection::not_found(&format!("There is no document with the id {id} in the index {name}."));
    let index = Index::named(name).ok_or_else(missing)?;
    let corpus = indexes.corpus(index, reader)?;
    let mut document = corpus.find(id).ok_or_else(missing)?;
    // Only documents in the result of a search have their type.
    if let Value::Object(members) = &mut document {
        members.shift_remove("_type");
    }
    Ok(Reply::ok(&document))
}

fn limit(request: &ReceivedRequest) -> usize {
    request.number("limit").unwrap_or(DEFAULT_LIMIT)
}

fn corpora(search: &Search, indexes: &SearchIndexes, reader: &StateReader) -> Result<Vec<Arc<Corpus>>, Rejection> {
    let corpora = search.indices.iter().map(|index| indexes.corpus(*index, reader));
    corpora.collect()
}

impl From<SearchError> for Rejection {
    fn from(error: SearchError) -> Self {
        Self::bad_request(BAD_CONTENT, &error.to_string())
    }
}
