//! The number of recent responses, in constant memory.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

use super::limits;

/// Responses within this time are counted together.
const GRAIN: Duration = Duration::from_millis(100);

/// Counts of the last [`limits::WINDOW`].
#[derive(Default)]
pub(super) struct Recent(VecDeque<(Instant, u32)>);

impl Recent {
    pub(super) fn add(&mut self, now: Instant) {
        if let Some((begun, count)) = self.0.back_mut()
            && now < *begun + GRAIN
        {
            *count = count.saturating_add(1);
            return;
        }
        while self.0.front().is_some_and(|(begun, _)| *begun + limits::WINDOW < now) {
            self.0.pop_front();
        }
        self.0.push_back((now, 1));
    }

    /// Number of responses since then, and the time of the first of them.
    pub(super) fn since(&self, begin: Option<Instant>) -> (u32, Option<Instant>) {
        let counted = self.0.iter().rev().take_while(|(begun, _)| Some(*begun) >= begin);
        counted.fold((0, None), |(sum, _), (begun, count)| {
            (sum.saturating_add(*count), Some(*begun))
        })
    }
}
