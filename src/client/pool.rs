//! Runtimes and connections that are ready for the next call.
//!
//! A blocking call drives its own single-threaded runtime: no other thread has to be woken, and none dies in a fork.

use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::runtime::{Builder, Runtime};
use tokio::time::{Interval, MissedTickBehavior};

use super::connections::Connections;
use super::transport::Transport;
use super::{Error, Settings, limits, plan::Plan};
use crate::own::Own;

/// A runtime that a blocking call drives itself, and asks between whiles whether the call was interrupted.
pub(super) struct Driver {
    runtime: Option<Runtime>,
    /// When a call is to ask. Not a timer of each call's own: few last so long.
    ticks: Interval,
}

impl Driver {
    /// For calls.
    fn new() -> Result<Self, Error> {
        Self::of(Builder::new_current_thread().enable_all())
    }

    /// For waiting, which takes nothing of the system.
    pub(super) fn without_io() -> Result<Self, Error> {
        Self::of(Builder::new_current_thread().enable_time())
    }

    fn of(builder: &mut Builder) -> Result<Self, Error> {
        let runtime = builder.build();
        let runtime = runtime.map_err(|error| Error::Configuration(format!("cannot start a runtime: {error}")))?;
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

    /// The outcome of some work; `None` when it was interrupted.
    pub(super) fn run<F: Future>(&mut self, work: F, interrupted: &mut dyn FnMut() -> bool) -> Option<F::Output> {
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

impl Drop for Driver {
    fn drop(&mut self) {
        // Otherwise dropping panics inside another runtime.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// A runtime and the connections that live on it.
pub(super) struct Bundle {
    transport: Transport,
    driver: Driver,
}

impl Bundle {
    pub(super) fn new(transport: Transport) -> Result<Self, Error> {
        let driver = Driver::new()?;
        Ok(Self { transport, driver })
    }

    /// Runs a call on this bundle's runtime and connections; `None` when it was interrupted.
    pub(super) fn run<'a, F: Future>(
        &'a mut self,
        call: impl FnOnce(&'a Transport) -> F,
        interrupted: &mut dyn FnMut() -> bool,
    ) -> Option<F::Output> {
        self.driver.run(call(&self.transport), interrupted)
    }
}

/// The connections of a client in the process that uses them.
#[derive(Default)]
pub(super) struct Pool(Mutex<Option<Own<Arc<Connections>>>>);

impl Pool {
    pub(super) fn connections(&self, settings: &Settings, plan: &Plan) -> Arc<Connections> {
        let mut pool = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(connections) = pool.as_ref().and_then(Own::get) {
            return Arc::clone(connections);
        }
        let connections = Arc::new(Connections::new(plan, settings));
        *pool = Some(Own::new(Arc::clone(&connections)));
        connections
    }

    /// Drops every connection that is not in use.
    pub(super) fn clear(&self) {
        let connections = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(connections) = connections.as_ref().and_then(Own::get) {
            connections.clear();
        }
    }
}
