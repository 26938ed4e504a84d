//! A time limit for something that is often there already: reading the clock and setting a timer take longer than that.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use tokio::time::error::Elapsed;

/// Waits for the future, but no longer than the limit.
pub(super) async fn within<F: Future>(limit: Duration, future: F) -> Result<F::Output, Elapsed> {
    let mut future = pin!(future);
    let there = poll_fn(|context| Poll::Ready(future.as_mut().poll(context))).await;
    match there {
        Poll::Ready(output) => Ok(output),
        Poll::Pending => tokio::time::timeout(limit, future).await,
    }
}
