//! A response body that is sent slowly, or that ends early.

use bytes::Bytes;
use http_body::{Body, Frame};
use std::future::Future as _;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::{Sleep, sleep};

/// Number of pieces of a body.
const PIECES: usize = 20;

/// A body in pieces, with a pause before each.
pub(super) struct SlowBody {
    rest: Bytes,
    piece: usize,
    pause: Duration,
    sleep: Pin<Box<Sleep>>,
    is_truncated: bool,
}

impl SlowBody {
    /// Sends the whole body within `time`.
    pub(super) fn new(body: Bytes, time: Duration) -> Self {
        let piece = body.len().div_ceil(PIECES).max(1);
        let pause = time / u32::try_from(PIECES).unwrap_or(1);
        Self {
            rest: body,
            piece,
            pause,
            sleep: Box::pin(sleep(pause)),
            is_truncated: false,
        }
    }

    /// Fails after the last piece, as if the body were truncated.
    pub(super) fn truncated(self) -> Self {
        Self {
            is_truncated: true,
            ..self
        }
    }
}

impl Body for SlowBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let this = self.get_mut();
        if this.rest.is_empty() {
            let is_truncated = std::mem::take(&mut this.is_truncated);
            return Poll::Ready(is_truncated.then(|| Err(io::ErrorKind::ConnectionAborted.into())));
        }
        if this.sleep.as_mut().poll(context).is_pending() {
            return Poll::Pending;
        }
        this.sleep.set(sleep(this.pause));
        let piece = this.rest.split_to(this.piece.min(this.rest.len()));
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }
}
