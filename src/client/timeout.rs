//! Time limits for what is seldom late: setting a timer takes longer than looking at the clock, and that longer than an answer
//! that is there already.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::Duration;

use tokio::time::{Instant, Sleep, sleep_until};

/// The limit was passed.
pub(super) struct Late;

/// A timer for one wait after another, each of which ends long before its limit. It is set once for many of them.
#[derive(Default)]
pub(super) struct Timer(Option<Pin<Box<Sleep>>>);

impl Timer {
    /// Waits for the future, but no longer than the limit.
    pub(super) async fn within<F: Future>(&mut self, limit: Duration, future: F) -> Result<F::Output, Late> {
        let mut future = pin!(future);
        let Some(until) = Instant::now().checked_add(limit) else {
            return Ok(future.await);
        };
        let sleep = self.0.get_or_insert_with(|| Box::pin(sleep_until(until)));
        // One that rings too early is set again when it does.
        if sleep.deadline() > until {
            sleep.as_mut().reset(until);
        }
        poll_fn(|context| {
            if let Poll::Ready(output) = future.as_mut().poll(context) {
                return Poll::Ready(Ok(output));
            }
            while sleep.as_mut().poll(context).is_ready() {
                if Instant::now() >= until {
                    return Poll::Ready(Err(Late));
                }
                sleep.as_mut().reset(until);
            }
            Poll::Pending
        })
        .await
    }
}

/// Waits for a future that is often ready at once, but no longer than the limit.
pub(super) async fn within<F: Future>(limit: Duration, future: F) -> Result<F::Output, Late> {
    let mut future = pin!(future);
    let there = poll_fn(|context| Poll::Ready(future.as_mut().poll(context))).await;
    match there {
        Poll::Ready(output) => Ok(output),
        Poll::Pending => tokio::time::timeout(limit, future).await.map_err(|_| Late),
    }
}

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};

    use super::*;

    fn run<T>(test: impl Future<Output = T>) -> T {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
        runtime.unwrap().block_on(test)
    }

    #[test]
    fn a_timer_keeps_each_limit_whatever_the_one_before_was() {
        run(async {
            let mut timer = Timer::default();
            let hour = Duration::from_secs(3600);
            for milliseconds in [20, 5, 20] {
                assert!(timer.within(hour, ready(())).await.is_ok());
                let (begun, limit) = (Instant::now(), Duration::from_millis(milliseconds));
                assert!(timer.within(limit, pending::<()>()).await.is_err());
                assert!(begun.elapsed() >= limit);
            }
            assert!(timer.within(Duration::MAX, ready(())).await.is_ok());
        });
    }

    #[test]
    fn what_is_there_is_taken_even_where_there_is_no_time() {
        run(async {
            assert!(within(Duration::ZERO, ready(())).await.is_ok());
            assert!(within(Duration::ZERO, pending::<()>()).await.is_err());
        });
    }
}
