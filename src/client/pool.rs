//! Runtimes and connections that are ready for the next call.
//!
//! A blocking call drives its own single-threaded runtime: no other thread has to be woken, and none dies in a fork.

use std::pin::pin;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use tokio::runtime::{Builder, Runtime};
use tokio::time::{Interval, MissedTickBehavior};

use super::connection::Driving;
use super::transport::Transport;
use super::{Error, Settings, limits, plan::Plan};

/// A value that belongs to the process that made it. A forked child shares the parent's sockets and its epoll instance, so
/// even to drop them would disturb the parent: the child forgets them.
pub(super) struct Own<T> {
    value: Option<T>,
    process: u32,
}

impl<T> Own<T> {
    pub(super) fn new(value: T) -> Self {
        Self {
            value: Some(value),
            process: std::process::id(),
        }
    }

    /// The value, in the process that made it.
    pub(super) fn get(&self) -> Option<&T> {
        self.value.as_ref().filter(|_| self.process == std::process::id())
    }

    /// The same, taken out, and its process, which is asked for as it takes a system call.
    fn take(mut self) -> Option<(T, u32)> {
        let process = std::process::id();
        let value = if self.process == process {
            self.value.take()
        } else {
            None
        };
        value.map(|value| (value, process))
    }
}

impl<T> Drop for Own<T> {
    fn drop(&mut self) {
        let Some(value) = self.value.take() else {
            return;
        };
        if self.process != std::process::id() {
            std::mem::forget(value);
        }
    }
}

/// A runtime and the connections that live on it.
pub(super) struct Bundle {
    transport: Transport,
    runtime: Option<Runtime>,
    /// When a call is to ask whether it was interrupted. Not a timer of each call's own: few last so long.
    ticks: Interval,
    /// The process that uses it.
    process: u32,
    since: Instant,
}

impl Bundle {
    fn new(settings: &Settings, plan: &Plan) -> Result<Self, Error> {
        let runtime = Builder::new_current_thread()
            .enable_io()
            .enable_time()
            .build()
            .map_err(|error| Error::Configuration(format!("cannot start a runtime: {error}")))?;
        let mut ticks = {
            let _runtime = runtime.enter();
            tokio::time::interval(limits::INTERRUPT)
        };
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        Ok(Self {
            transport: Transport::new(settings, plan, Driving::ByCalls),
            runtime: Some(runtime),
            ticks,
            process: std::process::id(),
            since: Instant::now(),
        })
    }

    /// Runs a call on this bundle's runtime and connections; `None` when it was interrupted.
    pub(super) fn run<'a, F: Future>(
        &'a mut self,
        call: impl FnOnce(&'a Transport) -> F,
        interrupted: &mut dyn FnMut() -> bool,
    ) -> Option<F::Output> {
        let (ticks, runtime) = (&mut self.ticks, self.runtime.as_ref()?);
        let mut call = pin!(call(&self.transport));
        loop {
            let outcome = runtime.block_on(async {
                tokio::select! {
                    biased;
                    outcome = call.as_mut() => Some(outcome),
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

impl Drop for Bundle {
    fn drop(&mut self) {
        // Otherwise dropping waits for a name lookup that hangs, and panics inside another runtime.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// Idle bundles, the last one used on top, and the connections that asynchronous calls share.
#[derive(Default)]
pub(super) struct Pool {
    idle: Mutex<Vec<Own<Box<Bundle>>>>,
    shared: Mutex<Option<Own<Transport>>>,
}

impl Pool {
    /// The bundle that was used last, or a new one.
    pub(super) fn take(&self, settings: &Settings, plan: &Plan) -> Result<Box<Bundle>, Error> {
        loop {
            let top = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let Some(top) = top else {
                return Bundle::new(settings, plan).map(Box::new);
            };
            if let Some((mut bundle, process)) = top.take() {
                bundle.process = process;
                return Ok(bundle);
            }
        }
    }

    /// Keeps the bundle for a later call, and lets one go that was not needed for so long that its connections are no
    /// longer worth anything; the last one used is on top, so the oldest lies below.
    pub(super) fn put(&self, mut bundle: Box<Bundle>, most: usize) {
        bundle.since = Instant::now();
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let oldest = idle.first().and_then(|kept| kept.value.as_ref()).map(|kept| kept.since);
        let is_old = oldest.is_some_and(|oldest| bundle.since - oldest > limits::IDLE);
        let old = is_old.then(|| idle.remove(0));
        if idle.len() < most {
            let process = bundle.process;
            idle.push(Own {
                value: Some(bundle),
                process,
            });
        }
        drop(idle);
        drop(old);
    }

    /// The connections of asynchronous calls.
    pub(super) fn shared(&self, settings: &Settings, plan: &Plan) -> Transport {
        let mut shared = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(transport) = shared.as_ref().and_then(Own::get) {
            return transport.clone();
        }
        let transport = Transport::new(settings, plan, Driving::ByTask);
        *shared = Some(Own::new(transport.clone()));
        transport
    }

    /// Drops every connection that is not in use.
    pub(super) fn clear(&self) {
        let idle = std::mem::take(&mut *self.idle.lock().unwrap_or_else(PoisonError::into_inner));
        let shared = self.shared.lock().unwrap_or_else(PoisonError::into_inner).take();
        drop((idle, shared));
    }
}
