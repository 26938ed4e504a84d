//! Retries of a request, and the pauses before them.

use std::time::{Duration, SystemTime};

use tokio::time::Instant;

use super::limits;
use super::request::{Prepared, Repeat, Response};
use super::scrub;
use super::transport::{FailedAttempt, Transport};
use crate::connection::{CallProgress, Error};
use crate::pace::{self, Pacer, Turn};
use crate::syntax::retry_after::retry_after;

/// The retries that a request has left.
pub(super) struct RetryBudget {
    retries: u32,
    used: u32,
    attempts: u32,
    replayed: bool,
    /// The time at which a rejection last used up a retry.
    rejected: Option<Instant>,
}

impl RetryBudget {
    pub(super) fn new(retries: u32) -> Self {
        Self {
            retries,
            used: 0,
            attempts: 0,
            replayed: false,
            rejected: None,
        }
    }

    /// The pause before the next attempt; `None` if the outcome is final.
    pub(super) fn pause(
        &mut self,
        outcome: &Result<Response, FailedAttempt>,
        repeat: Repeat,
        now: Instant,
    ) -> Option<Duration> {
        if !self.replayed && was_closed_before(outcome, repeat) {
            self.replayed = true;
            return Some(Duration::ZERO);
        }
        let is_free = self.is_free(outcome, now);
        if (self.used >= self.retries && !is_free) || !may_repeat(outcome, repeat) {
            return None;
        }
        let pause = match outcome.as_ref().ok().and_then(asked) {
            Some(asked) if asked > pace::RETRY_AFTER_MOST => return None,
            Some(asked) => asked,
            None => backoff(self.used),
        };
        if !is_free {
            self.used += 1;
            self.rejected = outcome.as_ref().is_ok_and(says_when).then_some(now);
        }
        Some(pause)
    }

    /// Returns true for a rejection in the same window of the service as an earlier one that used up a retry: when the window
    /// ends, the service lets some calls through, but not always this one.
    fn is_free(&self, outcome: &Result<Response, FailedAttempt>, now: Instant) -> bool {
        let counts_until = self.rejected.map(|rejected| rejected + pace::WINDOW);
        outcome.as_ref().is_ok_and(says_when) && counts_until.is_some_and(|until| now < until)
    }
}

/// The attempts of one call.
pub(super) struct Attempts<'a> {
    transport: &'a Transport<'a>,
    call: &'a CallProgress,
    budget: RetryBudget,
    pacer: Pacer<'a>,
    /// Number of responses with status 429.
    rejections: u32,
    /// The turn of the next attempt, if the call has already waited for it.
    turn: Option<Turn>,
}

impl<'a> Attempts<'a> {
    pub(super) fn new(transport: &'a Transport<'a>, call: &'a CallProgress, retries: u32, pacer: Pacer<'a>) -> Self {
        Self {
            transport,
            call,
            budget: RetryBudget::new(retries),
            pacer,
            rejections: 0,
            turn: None,
        }
    }

    /// Sends the request until its response is final, or the retries or the call's time are used up.
    pub(super) async fn persist(&mut self, prepared: &Prepared) -> Result<Response, Error> {
        loop {
            if let Some(outcome) = self.step(prepared).await {
                return outcome;
            }
        }
    }

    /// Sends the request once. If it must be sent again, waits for the pause before that, and returns `None`.
    pub(super) async fn step(&mut self, prepared: &Prepared) -> Option<Result<Response, Error>> {
        let outcome = self.attempt(prepared).await;
        match self.budget.pause(&outcome, prepared.repeat, Instant::now()) {
            Some(pause) if self.call.outlasts(pause) => {
                tracing::debug!(?pause, "retrying");
                self.pause_before_retry(prepared, &outcome, pause).await;
                None
            }
            _ => Some(outcome.map_err(|fault| fault.error)),
        }
    }

    /// Waits until the next attempt. A pause that the service asks for applies to all calls: the turn comes after it, and calls
    /// that were rejected take their turns before others.
    async fn pause_before_retry(
        &mut self,
        prepared: &Prepared,
        outcome: &Result<Response, FailedAttempt>,
        pause: Duration,
    ) {
        if outcome.as_ref().is_ok_and(says_when) {
            self.wait_for_turn(prepared).await;
        }
        if self.turn.is_none() {
            tokio::time::sleep(pause).await;
        }
    }

    /// Waits until the next attempt may start under the rate limit. A header that expires, such as a token's, is created
    /// afterwards.
    pub(super) async fn wait_for_turn(&mut self, prepared: &Prepared) {
        if self.turn.is_none() {
            let (host, version) = (&prepared.target.site.name, prepared.target.version());
            self.turn = self.pacer.turn(host, version, self.rejections).await;
        }
    }

    async fn attempt(&mut self, prepared: &Prepared) -> Result<Response, FailedAttempt> {
        self.wait_for_turn(prepared).await;
        let turn = self.turn.take();
        self.budget.attempts += 1;
        let mut outcome = self.transport.attempt(self.call, prepared, self.budget.attempts).await;
        if let Ok(response) = &mut outcome {
            self.note(turn, response);
            // A gateway may echo the request, and errors show their body. The body of a success is the caller's data.
            scrub::head(response);
            if !(200..300).contains(&response.status) {
                scrub::body(response);
            }
        }
        outcome
    }

    /// Reports a response to the pace.
    fn note(&mut self, turn: Option<Turn>, response: &Response) {
        let rejected = response.status == 429;
        self.rejections += u32::from(rejected);
        match turn {
            Some(turn) if rejected => turn.rejected(asked(response)),
            Some(turn) => turn.allowed(),
            None => {}
        }
    }
}

/// Returns true if a pooled connection was closed just as it was reused, which does not use up a retry.
fn was_closed_before(outcome: &Result<Response, FailedAttempt>, repeat: Repeat) -> bool {
    repeat != Repeat::Never && outcome.as_ref().is_err_and(|fault| fault.kept)
}

fn may_repeat(outcome: &Result<Response, FailedAttempt>, repeat: Repeat) -> bool {
    match outcome {
        Ok(response) => match response.status {
            429 => true,
            500 => repeat == Repeat::Safe,
            502..=504 => repeat != Repeat::Never,
            _ => false,
        },
        Err(fault) => !fault.lasting && is_transient(&fault.error) && (!fault.reached || repeat != Repeat::Never),
    }
}

fn is_transient(error: &Error) -> bool {
    matches!(
        error,
        Error::Connect { .. } | Error::Timeout { .. } | Error::Protocol { .. }
    )
}

/// Returns true for a rejection that says when the service accepts the next call.
fn says_when(response: &Response) -> bool {
    response.status == 429 && asked(response).is_some_and(|pause| !pause.is_zero())
}

/// The pause that a response requests.
fn asked(response: &Response) -> Option<Duration> {
    retry_after(response.header("retry-after")?, SystemTime::now())
}

/// Exponential with full jitter, so that clients that failed together do not retry together.
fn backoff(used: u32) -> Duration {
    let factor = 2_u32.saturating_pow(used);
    let ceiling = limits::BACKOFF_FIRST.saturating_mul(factor).min(limits::BACKOFF_MOST);
    ceiling.mul_f64(rand::random_range(0.0..=1.0))
}

#[cfg(test)]
#[path = "../../tests/client/retry.rs"]
mod tests;
