//! Reads the body of an answer, within limits of time and size.

use std::time::Duration;

use bytes::Bytes;
use http::Response;
use http_body::Body as _;
use http_body_util::BodyExt as _;
use reqwest::Body;

use super::error::is_transfer;

/// What a server may compress an answer with.
pub(super) const ENCODINGS: &str = "gzip, br, zstd";

/// Why a body was not read.
pub(super) enum Unread {
    /// It is larger than it may be.
    TooLarge,
    /// The server was silent for too long.
    Late,
    /// The transfer broke off, or what came cannot be decompressed.
    Broken(reqwest::Error),
}

/// The whole body, of at most `most` bytes, where the server is silent for no longer than `silence`.
pub(super) async fn read(answer: &mut Response<Body>, most: usize, silence: Duration) -> Result<Bytes, Unread> {
    let forgiving = answer.status().as_u16() >= 400;
    let body = answer.body_mut();
    let announced = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    if announced > most {
        return Err(Unread::TooLarge);
    }
    let (mut pieces, mut length) = (Vec::new(), 0);
    loop {
        let frame = match tokio::time::timeout(silence, body.frame()).await {
            Err(_) => return Err(Unread::Late),
            Ok(None) => return Ok(joined(pieces)),
            Ok(Some(Ok(frame))) => frame,
            // An error answer whose compression is nonsense still tells its status and what could be read of it.
            Ok(Some(Err(error))) if forgiving && !is_transfer(&error) => return Ok(joined(pieces)),
            Ok(Some(Err(error))) => return Err(Unread::Broken(error)),
        };
        let Ok(piece) = frame.into_data() else {
            continue;
        };
        length += piece.len();
        if length > most {
            return Err(Unread::TooLarge);
        }
        pieces.push(piece);
    }
}

/// The pieces as one; a copy only where there are some.
fn joined(mut pieces: Vec<Bytes>) -> Bytes {
    match pieces.len() {
        0 | 1 => pieces.pop().unwrap_or_default(),
        _ => Bytes::from(pieces.concat()),
    }
}
