//! Reads the body of an answer, within limits of time and size.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::Response;
use http_body::Body as _;
use http_body_util::BodyExt as _;
use reqwest::Body;

use super::error::is_transfer;
use super::limits;

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
    let mut gathered = Gathered::default();
    loop {
        let frame = match tokio::time::timeout(silence, body.frame()).await {
            Err(_) => return Err(Unread::Late),
            Ok(None) => return Ok(gathered.finish()),
            Ok(Some(Ok(frame))) => frame,
            // An error answer whose compression is nonsense still tells its status and what could be read of it.
            Ok(Some(Err(error))) if forgiving && !is_transfer(&error) => return Ok(gathered.finish()),
            Ok(Some(Err(error))) => return Err(Unread::Broken(error)),
        };
        let Ok(chunk) = frame.into_data() else {
            continue;
        };
        if gathered.len() + chunk.len() > most {
            return Err(Unread::TooLarge);
        }
        gathered.add(chunk, announced);
    }
}

/// A body that is copied only when it comes in more than one piece.
#[derive(Default)]
struct Gathered {
    first: Bytes,
    rest: Option<BytesMut>,
}

impl Gathered {
    fn len(&self) -> usize {
        self.rest.as_ref().map_or(self.first.len(), BytesMut::len)
    }

    fn add(&mut self, chunk: Bytes, announced: usize) {
        if let Some(rest) = &mut self.rest {
            rest.extend_from_slice(&chunk);
            return;
        }
        if self.first.is_empty() {
            self.first = chunk;
            return;
        }
        let reserve = announced.min(limits::BODY_RESERVE).max(self.first.len() + chunk.len());
        let mut all = BytesMut::with_capacity(reserve);
        all.extend_from_slice(&self.first);
        all.extend_from_slice(&chunk);
        self.first = Bytes::new();
        self.rest = Some(all);
    }

    fn finish(self) -> Bytes {
        self.rest.map_or(self.first, BytesMut::freeze)
    }
}
