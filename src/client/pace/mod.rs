//! The pace of calls: when the next one may start, for all clients of the process that the service counts together.
//!
//! `paces` finds the pace of a call, `turn` waits for the call's turn, and `allowance` decides from what is set (`window`), what
//! was learned from refusals (`learned`) and who else waits (`queue`).

mod allowance;
mod learned;
mod paces;
mod queue;
mod recent;
#[cfg(test)]
mod simulation;
mod turn;
mod window;

pub(super) use paces::{Pacer, Paces};
pub(super) use turn::Turn;
