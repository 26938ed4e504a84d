//! When a request is sent again, and how long to wait before.

use std::time::{Duration, SystemTime};

use tokio::time::Instant;

use super::error::Error;
use super::pace::{Pacer, Turn};
use super::progress::Call;
use super::request::{Prepared, Repeat, Response};
use super::transport::{Fault, Transport};
use super::{limits, scrub};

/// How often a request may still be sent again.
pub(super) struct Budget {
    retries: u32,
    used: u32,
    attempts: u32,
    replayed: bool,
    /// When a refusal last used up a retry.
    refused: Option<Instant>,
}

impl Budget {
    pub(super) fn new(retries: u32) -> Self {
        Self {
            retries,
            used: 0,
            attempts: 0,
            replayed: false,
            refused: None,
        }
    }

    /// The pause before the next attempt; `None` when the outcome stands.
    pub(super) fn pause(
        &mut self,
        outcome: &Result<Response, Fault>,
        repeat: Repeat,
        now: Instant,
    ) -> Option<Duration> {
        if !self.replayed && was_closed_before(outcome, repeat) {
            self.replayed = true;
            return Some(Duration::ZERO);
        }
        let forgiven = self.forgives(outcome, now);
        if (self.used >= self.retries && !forgiven) || !may_repeat(outcome, repeat) {
            return None;
        }
        let pause = match outcome.as_ref().ok().and_then(asked) {
            Some(asked) if asked > limits::RETRY_AFTER_MOST => return None,
            Some(asked) => asked,
            None => backoff(self.used),
        };
        if !forgiven {
            self.used += 1;
            self.refused = outcome.as_ref().is_ok_and(says_when).then_some(now);
        }
        Some(pause)
    }

    /// Whether a refusal says once more what one said that used up a retry: the service counts calls in so long a time, and
    /// lets some through when it is over, but not always this one.
    fn forgives(&self, outcome: &Result<Response, Fault>, now: Instant) -> bool {
        let counts_until = self.refused.map(|refused| refused + limits::PACE_WINDOW);
        outcome.as_ref().is_ok_and(says_when) && counts_until.is_some_and(|until| now < until)
    }
}

/// The attempts of one call.
pub(super) struct Attempts<'a> {
    transport: &'a Transport,
    call: &'a Call,
    budget: Budget,
    pacer: Pacer<'a>,
    /// How often the service refused the call because of its pace.
    refusals: u32,
    /// The turn of the next attempt, where it was waited for already.
    turn: Option<Turn>,
}

impl<'a> Attempts<'a> {
    pub(super) fn new(transport: &'a Transport, call: &'a Call, retries: u32, pacer: Pacer<'a>) -> Self {
        Self {
            transport,
            call,
            budget: Budget::new(retries),
            pacer,
            refusals: 0,
            turn: None,
        }
    }

    /// Sends the request until it is answered for good, or the budget or the time is used up.
    pub(super) async fn persist(&mut self, prepared: &Prepared) -> Result<Response, Error> {
        loop {
            if let Some(outcome) = self.step(prepared).await {
                return outcome;
            }
        }
    }

    /// Sends the request once; `None` when it is to be sent again, after the pause that this has waited for.
    pub(super) async fn step(&mut self, prepared: &Prepared) -> Option<Result<Response, Error>> {
        let outcome = self.attempt(prepared).await;
        match self.budget.pause(&outcome, prepared.repeat, Instant::now()) {
            Some(pause) if self.call.outlasts(pause) => {
                tracing::debug!(?pause, "trying again");
                self.rest(prepared, &outcome, pause).await;
                None
            }
            _ => Some(outcome.map_err(|fault| fault.error)),
        }
    }

    /// Waits until the next attempt. A pause that the service asks for is one of all calls: the turn comes after it, and a call
    /// that was refused goes before those that were not.
    async fn rest(&mut self, prepared: &Prepared, outcome: &Result<Response, Fault>, pause: Duration) {
        if outcome.as_ref().is_ok_and(says_when) {
            self.turn = self.pacer.turn(&prepared.target, self.refusals).await;
        }
        if self.turn.is_none() {
            tokio::time::sleep(pause).await;
        }
    }

    async fn attempt(&mut self, prepared: &Prepared) -> Result<Response, Fault> {
        let turn = match self.turn.take() {
            Some(turn) => Some(turn),
            None => self.pacer.turn(&prepared.target, self.refusals).await,
        };
        self.budget.attempts += 1;
        let mut outcome = self.transport.attempt(self.call, prepared, self.budget.attempts).await;
        if let Ok(answer) = &mut outcome {
            self.note(turn, answer);
            // A gateway may echo what it was sent, and what a refusal says is shown.
            if answer.status >= 400 {
                scrub::answer(answer, &prepared.headers);
            }
        }
        outcome
    }

    /// Tells the pace of an answer.
    fn note(&mut self, turn: Option<Turn>, answer: &Response) {
        let refused = answer.status == 429;
        self.refusals += u32::from(refused);
        match turn {
            Some(turn) if refused => turn.refused(asked(answer)),
            Some(turn) => turn.allowed(),
            None => {}
        }
    }
}

/// A kept connection may end in the moment in which it is used again; that is nobody's fault and costs no retry.
fn was_closed_before(outcome: &Result<Response, Fault>, repeat: Repeat) -> bool {
    repeat != Repeat::Never && outcome.as_ref().is_err_and(|fault| fault.kept)
}

fn may_repeat(outcome: &Result<Response, Fault>, repeat: Repeat) -> bool {
    match outcome {
        Ok(answer) => match answer.status {
            429 => true,
            500 => repeat == Repeat::Safe,
            502..=504 => repeat != Repeat::Never,
            _ => false,
        },
        Err(fault) => is_passing(&fault.error) && (!fault.reached || repeat != Repeat::Never),
    }
}

fn is_passing(error: &Error) -> bool {
    matches!(
        error,
        Error::Connect { .. } | Error::Timeout { .. } | Error::Protocol { .. }
    )
}

/// Whether an answer is a refusal that says when the service takes the next call.
fn says_when(answer: &Response) -> bool {
    answer.status == 429 && asked(answer).is_some_and(|pause| !pause.is_zero())
}

/// The pause that an answer asks for.
fn asked(answer: &Response) -> Option<Duration> {
    retry_after(answer.header("retry-after")?, SystemTime::now())
}

/// The pause that a server asks for, in seconds or as a date (RFC 9110, 10.2.3).
fn retry_after(value: &str, now: SystemTime) -> Option<Duration> {
    let value = value.trim();
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX)));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

/// Exponential with full jitter, so that clients that failed together do not come back together.
fn backoff(used: u32) -> Duration {
    let factor = 2_u32.saturating_pow(used);
    let ceiling = limits::BACKOFF_FIRST.saturating_mul(factor).min(limits::BACKOFF_MOST);
    ceiling.mul_f64(rand::random_range(0.0..=1.0))
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use bytes::Bytes;
    use http::header::{HeaderValue, RETRY_AFTER};

    use super::*;

    fn answer(status: u16, retry_after: Option<&str>) -> Result<Response, Fault> {
        let header = retry_after.map(|value| (RETRY_AFTER, HeaderValue::from_str(value).unwrap()));
        Ok(Response {
            status,
            own_reason: None,
            headers: header.into_iter().collect(),
            body: Bytes::new(),
            attempts: 1,
        })
    }

    fn broken(reached: bool, kept: bool) -> Result<Response, Fault> {
        let error = Error::Protocol {
            host: String::new(),
            detail: String::new(),
            attempts: 1,
        };
        Err(Fault { error, reached, kept })
    }

    #[test]
    fn seconds_and_dates_say_how_long_to_wait() {
        let now = UNIX_EPOCH + Duration::from_secs(784_111_777);
        assert_eq!(retry_after(" 7 ", now), Some(Duration::from_secs(7)));
        assert_eq!(retry_after("0", now), Some(Duration::ZERO));
        let date = "Sun, 06 Nov 1994 08:49:47 GMT";
        assert_eq!(retry_after(date, now), Some(Duration::from_secs(10)));
        assert_eq!(retry_after(date, now + Duration::from_secs(60)), Some(Duration::ZERO));
        for nonsense in ["", "-1", "1.5", "soon", "Sun, 99 Nov 1994"] {
            assert_eq!(retry_after(nonsense, now), None, "{nonsense}");
        }
        assert!(retry_after("99999999999999999999999", now) > Some(limits::RETRY_AFTER_MOST));
    }

    #[test]
    fn a_pause_that_is_too_long_is_not_waited_for() {
        assert_eq!(
            Budget::new(3).pause(&answer(429, Some("61")), Repeat::Safe, Instant::now()),
            None
        );
        let pause = Budget::new(3).pause(&answer(429, Some("60")), Repeat::Never, Instant::now());
        assert_eq!(pause, Some(Duration::from_secs(60)));
    }

    #[test]
    fn what_a_server_may_have_done_is_repeated_only_where_that_does_no_harm() {
        let repeats = |outcome: &Result<Response, Fault>| {
            [Repeat::Safe, Repeat::Idempotent, Repeat::Never].map(|repeat| may_repeat(outcome, repeat))
        };
        assert_eq!(repeats(&answer(200, None)), [false, false, false]);
        assert_eq!(repeats(&answer(400, None)), [false, false, false]);
        assert_eq!(repeats(&answer(429, None)), [true, true, true]);
        assert_eq!(repeats(&answer(500, None)), [true, false, false]);
        assert_eq!(repeats(&answer(503, None)), [true, true, false]);
        assert_eq!(repeats(&broken(true, false)), [true, true, false]);
        assert_eq!(repeats(&broken(false, false)), [true, true, true]);
    }

    #[test]
    fn a_closed_kept_connection_costs_no_retry_but_is_forgiven_once() {
        let mut budget = Budget::new(0);
        assert_eq!(budget.pause(&broken(true, true), Repeat::Never, Instant::now()), None);
        assert_eq!(
            budget.pause(&broken(true, true), Repeat::Safe, Instant::now()),
            Some(Duration::ZERO)
        );
        assert_eq!(budget.pause(&broken(true, true), Repeat::Safe, Instant::now()), None);
    }

    #[test]
    fn retries_are_used_up() {
        let mut budget = Budget::new(2);
        let pauses = (0..4).map(|_| {
            budget
                .pause(&answer(503, Some("0")), Repeat::Safe, Instant::now())
                .is_some()
        });
        assert_eq!(pauses.collect::<Vec<_>>(), [true, true, false, false]);
    }

    #[test]
    fn pauses_grow_up_to_a_ceiling() {
        for used in 0..40 {
            assert!(backoff(used) <= limits::BACKOFF_MOST);
        }
        assert!(backoff(0) <= limits::BACKOFF_FIRST);
    }

    #[test]
    fn refusals_within_the_time_in_which_the_service_counts_use_up_one_retry() {
        let (mut budget, start) = (Budget::new(2), Instant::now());
        let refusal = answer(429, Some("1"));
        let mut outlives = |seconds| {
            let now = start + Duration::from_secs(seconds);
            budget.pause(&refusal, Repeat::Never, now).is_some()
        };
        assert!([0, 1, 5, 9].map(&mut outlives).iter().all(|lives| *lives));
        assert!([10, 12, 19].map(&mut outlives).iter().all(|lives| *lives));
        assert!(!outlives(20));
        assert_eq!(Budget::new(0).pause(&refusal, Repeat::Never, start), None);
    }
}
