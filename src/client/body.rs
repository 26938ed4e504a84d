//! Reads the body of an answer: decompressed, within limits of time and size.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::CONTENT_ENCODING;
use http::{Request, Response};
use http_body::Body as _;
use http_body_util::{BodyExt as _, Either};
use hyper::body::Incoming;
use tower_http::decompression::{Decompression, DecompressionBody};
use tower_service::Service;

use super::error::{BoxError, is_transfer};
use super::limits;
use super::timeout::within;

/// What a server may compress an answer with.
pub(super) const ENCODINGS: &str = "gzip, br, zstd";

pub(super) type Decoded = Either<Incoming, DecompressionBody<Incoming>>;

/// Why a body was not read.
pub(super) enum Unread {
    /// It is larger than it may be.
    TooLarge,
    /// The server was silent for too long.
    Late,
    /// The transfer broke off, or what came cannot be decompressed.
    Broken(BoxError),
}

/// The answer with a body that decompresses itself; the headers that described its compression are gone.
pub(super) async fn decoded(answer: Response<Incoming>) -> Response<Decoded> {
    if !answer.headers().contains_key(CONTENT_ENCODING) {
        return answer.map(Either::Left);
    }
    match Decompression::new(Echo).call(Request::new(answer)).await {
        Ok(answer) => answer.map(Either::Right),
        Err(never) => match never {},
    }
}

/// The whole body, of at most `most` bytes, where the server is silent for no longer than `read`.
pub(super) async fn read(answer: &mut Response<Decoded>, most: usize, read: Duration) -> Result<Bytes, Unread> {
    let forgiving = answer.status().as_u16() >= 400;
    let body = answer.body_mut();
    let announced = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    if announced > most {
        return Err(Unread::TooLarge);
    }
    let mut gathered = Gathered::default();
    loop {
        let frame = match within(read, body.frame()).await {
            Err(_) => return Err(Unread::Late),
            Ok(None) => return Ok(gathered.finish()),
            Ok(Some(Ok(frame))) => frame,
            // An error answer whose compression is nonsense still tells its status and what could be read of it.
            Ok(Some(Err(error))) if forgiving && !is_transfer(&*error) => return Ok(gathered.finish()),
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

/// A service that answers with what it is asked: the decompressing layer wraps services and no answers.
struct Echo;

impl Service<Request<Response<Incoming>>> for Echo {
    type Response = Response<Incoming>;
    type Error = Infallible;
    type Future = Ready<Result<Response<Incoming>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, asked: Request<Response<Incoming>>) -> Self::Future {
        ready(Ok(asked.into_body()))
    }
}
