//! A runtime with its connections, ready for a blocking call.
//!
//! A blocking call drives its own single-threaded runtime: no other thread has to be woken, or is lost in a fork.

use std::pin::pin;
use std::sync::Arc;

use tokio::runtime::{Builder, Runtime};
use tokio::time::{Interval, MissedTickBehavior};

use super::dial::Connection;
use super::{Error, limits};
use crate::forks;

/// A runtime that a blocking call drives itself, with pauses in which the call checks for an interrupt.
pub(crate) struct Driver {
    runtime: Option<Runtime>,
    /// The times of these pauses. All calls share one timer, because few last until a pause.
    ticks: Interval,
}

impl Driver {
    /// A driver for calls.
    fn new() -> Result<Self, Error> {
        Self::of(Builder::new_current_thread().enable_all())
    }

    /// A driver for waiting, which needs no file descriptor.
    pub(crate) fn without_io() -> Result<Self, Error> {
        Self::of(Builder::new_current_thread().enable_time())
    }

    fn of(builder: &mut Builder) -> Result<Self, Error> {
        let runtime = runtime(builder)?;
        let mut ticks = {
            let _runtime = runtime.enter();
            tokio::time::interval(limits::INTERRUPT)
        };
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        Ok(Self {
            runtime: Some(runtime),
            ticks,
        })
    }

    /// The outcome of some work; `None` if it was interrupted.
    pub(crate) fn run<F: Future>(&mut self, work: F, interrupted: &mut dyn FnMut() -> bool) -> Option<F::Output> {
        let (ticks, runtime) = (&mut self.ticks, self.runtime.as_ref()?);
        let mut work = pin!(work);
        loop {
            let outcome = runtime.block_on(async {
                tokio::select! {
                    biased;
                    outcome = work.as_mut() => Some(outcome),
                    _ = ticks.tick() => None,
                }
            });
            if outcome.is_some() {
                return outcome;
            }
            if interrupted() {
                return None;
            }
        }
    }
}

/// A runtime whose thread is not busy while it waits for the network, so that no fork waits for it.
pub(crate) fn runtime(builder: &mut Builder) -> Result<Runtime, Error> {
    builder.on_thread_park(forks::park).on_thread_unpark(forks::unpark);
    builder.build().map_err(|error| Error::Resources(error.to_string()))
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Otherwise dropping panics inside another runtime.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// A runtime and the connections that live on it, one to each server.
pub(crate) struct Bundle {
    // Dropped before the runtime.
    connections: Vec<Arc<Connection>>,
    driver: Driver,
}

impl Bundle {
    pub(super) fn new(connections: Vec<Arc<Connection>>) -> Result<Self, Error> {
        let driver = Driver::new()?;
        Ok(Self { connections, driver })
    }

    /// Runs a call on this bundle's runtime and connections; `None` if it was interrupted.
    pub(crate) fn run<'a, F: Future>(
        &'a mut self,
        call: impl FnOnce(&'a [Arc<Connection>]) -> F,
        interrupted: &mut dyn FnMut() -> bool,
    ) -> Option<F::Output> {
        self.driver.run(call(&self.connections), interrupted)
    }
}
