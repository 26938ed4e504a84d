//! Lists identity profiles.

use crate::sandbox::database::{Database, MAX_PAGE, PageQuery, StoredProfile, find_page};
use crate::sandbox::operations::request::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::validation::Violation;
use crate::sandbox::validation::filter::parse_filter;
use crate::sandbox::validation::sorter::parse_sorters;
use axum::http::StatusCode;

/// Default size of a page.
const DEFAULT_LIMIT: usize = 250;

/// `GET /identity-profiles`
pub(in crate::sandbox::operations) fn list(database: &Database, request: &ReceivedRequest) -> Result<Reply, Rejection> {
    let (profiles, total) = matching_profiles(database, request)?;
    Ok(profile_array(&profiles).with_total(total))
}

/// The profiles on the requested page, and the total number if the request asks for it.
pub(in crate::sandbox::operations) fn matching_profiles(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<(Vec<StoredProfile>, Option<usize>), Rejection> {
    let query = page_query(request)?;
    let (found, total) = find_page(database, &query)?;
    let found = found.ok_or_else(|| {
        let text = format!("limit: the page has more than {MAX_PAGE} bytes; ask for fewer profiles.");
        Rejection::illegal(&text)
    })?;
    Ok((found, total))
}

/// The page that a request asks for.
fn page_query(request: &ReceivedRequest) -> Result<PageQuery, Rejection> {
    let illegal = |violation: Violation| Rejection::of(&violation);
    let mut query = PageQuery {
        offset: request.number("offset").unwrap_or(0),
        limit: request.number("limit").unwrap_or(DEFAULT_LIMIT),
        count: request.flag("count"),
        ..PageQuery::default()
    };
    if let Some(collection) = &request.operation.collection {
        if !request.text("filters").is_empty() {
            query.filter = Some(parse_filter(request.text("filters"), collection).map_err(illegal)?);
        }
        if !request.text("sorters").is_empty() {
            query.sorters = parse_sorters(request.text("sorters"), collection).map_err(illegal)?;
        }
    }
    Ok(query)
}

/// A reply with profiles. Its text, which may be large, is written once.
pub(crate) fn profile_array(profiles: &[StoredProfile]) -> Reply {
    array_reply(profiles.iter().map(|profile| profile.text.as_str()))
}

/// A reply with a JSON array of elements that are JSON text already.
pub(crate) fn array_reply<'a>(elements: impl Iterator<Item = &'a str> + Clone) -> Reply {
    let length: usize = elements.clone().map(|element| element.len() + 1).sum();
    let mut text = String::with_capacity(length + 2);
    text.push('[');
    for element in elements {
        if text.len() > 1 {
            text.push(',');
        }
        text.push_str(element);
    }
    text.push(']');
    Reply::text(StatusCode::OK, text)
}
