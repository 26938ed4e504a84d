//! The pace of calls: the start times of calls, for all clients of the process that the service counts together.
//!
//! `paces` finds the pace of a call, `turn` waits for the call's turn, and `allowance` decides by the configured pace
//! (`window`), the pace that was learned from rejections (`learned`), and the calls that wait (`queue`).

// Threads that do not hold the interpreter may wait for each other.
#![allow(clippy::disallowed_methods)]

mod allowance;
mod learned;
mod limit;
mod limits;
mod paces;
mod queue;
mod recent;
mod turn;
mod window;

pub use limit::RateLimit;
pub(crate) use limits::{RETRY_AFTER_MOST, WINDOW};
pub(crate) use paces::{Pacer, Paces};
#[cfg(test)]
pub(crate) use turn::Pace;
pub(crate) use turn::Turn;
