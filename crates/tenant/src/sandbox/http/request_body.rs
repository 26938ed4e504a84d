//! Reads request bodies, with a maximum size, a timeout, and a memory budget for all requests.

use crate::sandbox::journal;
use crate::sandbox::responses::Rejection;
use crate::sandbox::support::memory_budget::{self, MemoryBudget, Reservation};
use axum::body::Body;
use axum::http::{HeaderMap, StatusCode, header};
use bytes::{Bytes, BytesMut};
use http_body::Body as _;
use std::pin::Pin;
use std::time::Duration;

/// Maximum time to receive a request body.
const RECEIVE_TIMEOUT: Duration = Duration::from_secs(60);
/// Time without data after which an ignored body counts as complete.
const IDLE_TIMEOUT: Duration = Duration::from_secs(1);
/// Approximate memory of a parsed value in bytes.
const VALUE: usize = 100;
/// Maximum memory of the values of one body in bytes.
const MAX_PARSED: usize = memory_budget::TOTAL / 2;

/// A request body and its memory reservation.
pub(crate) struct ReceivedBody {
    pub(crate) bytes: Bytes,
    pub(crate) reservation: Reservation,
}

/// Reads the body of a request.
///
/// # Errors
/// If it is larger than `limit`, takes too long or ends early, or the memory budget is used up.
pub(crate) async fn read_body(mut body: Body, limit: usize, memory: &MemoryBudget) -> Result<ReceivedBody, Rejection> {
    let lower = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    let result = match lower {
        announced if announced > limit => Err(too_large(limit)),
        _ => {
            let collected = tokio::time::timeout(RECEIVE_TIMEOUT, collect(&mut body, limit, memory)).await;
            collected.unwrap_or_else(|_| {
                let text = format!("The body took longer than {} s.", RECEIVE_TIMEOUT.as_secs());
                Err(Rejection::new(
                    StatusCode::REQUEST_TIMEOUT,
                    "408 Request timeout",
                    &text,
                ))
            })
        }
    };
    if result.is_err() {
        drain(body).await;
    }
    result
}

async fn collect(body: &mut Body, limit: usize, memory: &MemoryBudget) -> Result<ReceivedBody, Rejection> {
    let mut reservation = memory.reservation();
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
            if !reservation.grow(data.len()) {
                return Err(Rejection::busy());
            }
            // Most bodies arrive in one piece, which is not copied.
            first = data;
            continue;
        }
        let first = std::mem::take(&mut first);
        make_room(&mut all, first.len() + data.len(), &mut reservation)?;
        all.extend_from_slice(&first);
        all.extend_from_slice(&data);
    }
    let bytes = if all.is_empty() { first } else { all.into() };
    Ok(ReceivedBody { bytes, reservation })
}

/// Reserves room for more bytes. The buffer grows by at least a quarter, so that it is not copied for each piece.
fn make_room(all: &mut Vec<u8>, more: usize, reservation: &mut Reservation) -> Result<(), Rejection> {
    if all.capacity() - all.len() >= more {
        return Ok(());
    }
    let room = more.max(all.len() / 4);
    let grown = reservation.grow(all.len() + room - all.capacity()) && all.try_reserve_exact(room).is_ok();
    if grown { Ok(()) } else { Err(Rejection::busy()) }
}

async fn next(body: &mut Body) -> Option<Result<http_body::Frame<Bytes>, axum::Error>> {
    std::future::poll_fn(|context| Pin::new(&mut *body).poll_frame(context)).await
}

fn too_large(limit: usize) -> Rejection {
    let text = format!("The body cannot be read, or has more than {limit} bytes.");
    Rejection::too_large(&text)
}

/// Reserves the memory for parsing a JSON text of this many bytes and values.
///
/// # Errors
/// If there are too many values, or the memory budget is used up.
pub(crate) fn reserve_values(reservation: &mut Reservation, text: usize, values: usize) -> Result<(), Rejection> {
    let bytes = values.saturating_mul(VALUE).saturating_add(text);
    if bytes > MAX_PARSED {
        let text = format!("The body has more than {} values.", MAX_PARSED / VALUE);
        return Err(Rejection::too_large(&text));
    }
    if reservation.grow(bytes) {
        Ok(())
    } else {
        Err(Rejection::busy())
    }
}

/// Reads the body of a request whose operation ignores it, and returns its beginning for the journal. The rest is read too,
/// because a client does not see the response if its connection is closed while it is still sending. A client that waits for
/// `100 Continue` is not asked to send.
pub(super) async fn read_ignored_body(body: Body, headers: &HeaderMap) -> Bytes {
    if headers.contains_key(header::EXPECT) {
        return Bytes::new();
    }
    drain(body).await
}

async fn drain(mut body: Body) -> Bytes {
    let mut beginning = BytesMut::new();
    let read_on = async {
        while let Ok(Some(Ok(frame))) = tokio::time::timeout(IDLE_TIMEOUT, next(&mut body)).await {
            let Ok(data) = frame.into_data() else {
                continue;
            };
            // One byte more than the journal stores, so that the journal recognises a truncated body.
            let room = (journal::MAX_BODY + 1).saturating_sub(beginning.len());
            beginning.extend_from_slice(data.get(..room).unwrap_or(&data));
        }
    };
    // A client that sends for longer is disconnected.
    let _ = tokio::time::timeout(RECEIVE_TIMEOUT, read_on).await;
    beginning.freeze()
}
