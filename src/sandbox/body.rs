//! Reads the bodies of requests: within a limit each, a budget for all of them, and a time.

use super::journal;
use super::memory::{BUDGET, Memory, Share};
use super::reply::Refusal;
use axum::body::Body;
use axum::http::{HeaderMap, StatusCode, header};
use bytes::{Bytes, BytesMut};
use http_body::Body as _;
use std::pin::Pin;
use std::time::Duration;

/// How long a request's body may take.
const TIME: Duration = Duration::from_secs(60);
/// How long nothing may come of a body that is not wanted until it is taken to be over.
const QUIET: Duration = Duration::from_secs(1);
/// Bytes that a parsed value takes, roughly.
const VALUE: usize = 100;

/// A body, and its share of the budget.
pub(super) struct Content {
    pub(super) bytes: Bytes,
    pub(super) share: Share,
}

/// The body of a request.
///
/// # Errors
/// When it is larger than `limit`, takes too long, breaks off, or there is no memory left for it.
pub(super) async fn read(mut body: Body, limit: usize, memory: &Memory) -> Result<Content, Refusal> {
    let lower = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    let read = match lower {
        announced if announced > limit => Err(too_large(limit)),
        _ => {
            let collected = tokio::time::timeout(TIME, collect(&mut body, limit, memory)).await;
            collected.unwrap_or_else(|_| {
                let text = format!("The body took longer than {} s.", TIME.as_secs());
                Err(Refusal::new(StatusCode::REQUEST_TIMEOUT, "408 Request timeout", &text))
            })
        }
    };
    if read.is_err() {
        drain(body).await;
    }
    read
}

async fn collect(body: &mut Body, limit: usize, memory: &Memory) -> Result<Content, Refusal> {
    let mut share = memory.share();
    let mut first = Bytes::new();
    let mut all = Vec::new();
    while let Some(frame) = next(body).await {
        let Ok(data) = frame.map_err(|_| too_large(limit))?.into_data() else {
            continue;
        };
        if first.len() + all.len() + data.len() > limit {
            return Err(too_large(limit));
        }
        if first.is_empty() && all.is_empty() {
            if !share.grow(data.len()) {
                return Err(Refusal::busy());
            }
            // Most bodies come in one piece, which need not be copied.
            first = data;
            continue;
        }
        let first = std::mem::take(&mut first);
        make_room(&mut all, first.len() + data.len(), &mut share)?;
        all.extend_from_slice(&first);
        all.extend_from_slice(&data);
    }
    let bytes = if all.is_empty() { first } else { all.into() };
    Ok(Content { bytes, share })
}

/// Makes room for more bytes, and a quarter more than there are, so that they are not copied each time.
fn make_room(all: &mut Vec<u8>, more: usize, share: &mut Share) -> Result<(), Refusal> {
    if all.capacity() - all.len() >= more {
        return Ok(());
    }
    let room = more.max(all.len() / 4);
    let grown = share.grow(all.len() + room - all.capacity()) && all.try_reserve_exact(room).is_ok();
    if grown { Ok(()) } else { Err(Refusal::busy()) }
}

async fn next(body: &mut Body) -> Option<Result<http_body::Frame<Bytes>, axum::Error>> {
    std::future::poll_fn(|context| Pin::new(&mut *body).poll_frame(context)).await
}

fn too_large(limit: usize) -> Refusal {
    let text = format!("The body cannot be read, or has more than {limit} bytes.");
    Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "413 Payload too large", &text)
}

/// Takes memory for what a JSON text of so many bytes and values is parsed to.
///
/// # Errors
/// When there are too many, or there is no memory left for them.
pub(super) fn take_values(share: &mut Share, text: usize, values: usize) -> Result<(), Refusal> {
    let bytes = values.saturating_mul(VALUE).saturating_add(text);
    if bytes > BUDGET / 2 {
        let text = format!("The body has more than {} values.", BUDGET / 2 / VALUE);
        return Err(Refusal::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            "413 Payload too large",
            &text,
        ));
    }
    if share.grow(bytes) {
        Ok(())
    } else {
        Err(Refusal::busy())
    }
}

/// The beginning of a body that nobody wants. The rest is read and forgotten: a client that finds its connection closed while
/// it still sends would not see the answer. One that waits to be told to send is not told.
pub(super) async fn beginning(body: Body, headers: &HeaderMap) -> Bytes {
    if headers.contains_key(header::EXPECT) {
        return Bytes::new();
    }
    drain(body).await
}

async fn drain(mut body: Body) -> Bytes {
    let mut beginning = BytesMut::new();
    let read_on = async {
        while let Ok(Some(Ok(frame))) = tokio::time::timeout(QUIET, next(&mut body)).await {
            let Ok(data) = frame.into_data() else {
                continue;
            };
            // One more than the journal keeps, so that it sees that there were more.
            let room = (journal::BODY + 1).saturating_sub(beginning.len());
            beginning.extend_from_slice(data.get(..room).unwrap_or(&data));
        }
    };
    // Who sends for longer than any body may take is cut off all the same.
    let _ = tokio::time::timeout(TIME, read_on).await;
    beginning.freeze()
}
