//! A body that comes little by little, or breaks off.

use bytes::Bytes;
use http_body::{Body, Frame};
use std::future::Future as _;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::{Sleep, sleep};

/// Pieces that a body is cut into.
const PIECES: usize = 20;

/// A body in pieces, with a pause before each.
pub(super) struct Trickle {
    rest: Bytes,
    piece: usize,
    pause: Duration,
    sleep: Pin<Box<Sleep>>,
    broken: bool,
}

impl Trickle {
    /// The whole body takes `time`.
    pub(super) fn new(body: Bytes, time: Duration) -> Self {
        let piece = body.len().div_ceil(PIECES).max(1);
        let pause = time / u32::try_from(PIECES).unwrap_or(1);
        Self {
            rest: body,
            piece,
            pause,
            sleep: Box::pin(sleep(pause)),
            broken: false,
        }
    }

    /// Breaks off at its end, as if more were to come.
    pub(super) fn broken(self) -> Self {
        Self { broken: true, ..self }
    }
}

impl Body for Trickle {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let this = self.get_mut();
        if this.rest.is_empty() {
            let broken = std::mem::take(&mut this.broken);
            return Poll::Ready(broken.then(|| Err(io::ErrorKind::ConnectionAborted.into())));
        }
        if this.sleep.as_mut().poll(context).is_pending() {
            return Poll::Pending;
        }
        this.sleep.set(sleep(this.pause));
        let piece = this.rest.split_to(this.piece.min(this.rest.len()));
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }
}
