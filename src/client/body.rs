//! Reads the body of a response, within limits of time and size.

use std::time::Duration;

use bytes::Bytes;
use http::Response;
use http_body::Body as _;
use http_body_util::BodyExt as _;
use reqwest::Body;

use crate::connection::{Error, is_transfer};

/// The reason why a body was not read.
pub(super) enum Unread {
    /// It is larger than the settings allow.
    TooLarge,
    /// The server was silent for too long.
    Late,
    /// The transfer broke off, or the body cannot be decompressed.
    Broken(reqwest::Error),
    /// The file for it cannot be written.
    Unwritten(Error),
}

/// Reads the whole body: at most `most` bytes, with no silence of the server longer than `silence`.
pub(super) async fn read(response: &mut Response<Body>, most: usize, silence: Duration) -> Result<Bytes, Unread> {
    let is_lenient = response.status().as_u16() >= 400;
    let body = response.body_mut();
    let announced = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    if announced > most {
        return Err(Unread::TooLarge);
    }
    let (mut pieces, mut length) = (Vec::new(), 0);
    loop {
        let piece = match next(body, silence).await {
            Ok(Some(piece)) => piece,
            Ok(None) => return Ok(joined(pieces)),
            // An error response that cannot be decompressed still has a status, and the part that could be read.
            Err(Unread::Broken(error)) if is_lenient && !is_transfer(&error) => return Ok(joined(pieces)),
            Err(unread) => return Err(unread),
        };
        length += piece.len();
        if length > most {
            return Err(Unread::TooLarge);
        }
        pieces.push(piece);
    }
}

/// The next piece of a body; `None` at its end.
pub(super) async fn next(body: &mut Body, silence: Duration) -> Result<Option<Bytes>, Unread> {
    loop {
        let frame = match tokio::time::timeout(silence, body.frame()).await {
            Err(_) => return Err(Unread::Late),
            Ok(None) => return Ok(None),
            Ok(Some(Ok(frame))) => frame,
            Ok(Some(Err(error))) => return Err(Unread::Broken(error)),
        };
        if let Ok(piece) = frame.into_data() {
            return Ok(Some(piece));
        }
    }
}

/// Joins the pieces; copies only if there are several.
fn joined(mut pieces: Vec<Bytes>) -> Bytes {
    match pieces.len() {
        0 | 1 => pieces.pop().unwrap_or_default(),
        _ => Bytes::from(pieces.concat()),
    }
}
