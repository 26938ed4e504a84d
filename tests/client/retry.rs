//! Unit tests of `client::retry`.

use bytes::Bytes;
use http::Method;
use http::header::{HeaderValue, RETRY_AFTER};
use url::Url;

use super::*;

fn response(status: u16, retry_after: Option<&str>) -> Result<Response, FailedAttempt> {
    let header = retry_after.map(|value| (RETRY_AFTER, HeaderValue::from_str(value).unwrap()));
    Ok(Response {
        status,
        own_reason: None,
        headers: header.into_iter().collect(),
        body: Bytes::new(),
        attempts: 1,
        method: Method::GET,
        url: Url::parse("http://localhost/").unwrap(),
        secrets: Vec::new(),
    })
}

fn broken(reached: bool, kept: bool) -> Result<Response, FailedAttempt> {
    let error = Error::Protocol {
        host: String::new(),
        detail: String::new(),
        attempts: 1,
    };
    Err(FailedAttempt {
        error,
        reached,
        kept,
        lasting: false,
    })
}

#[test]
fn a_pause_that_is_too_long_is_not_waited_for() {
    assert_eq!(
        RetryBudget::new(3).pause(&response(429, Some("61")), Repeat::Safe, Instant::now()),
        None
    );
    let pause = RetryBudget::new(3).pause(&response(429, Some("60")), Repeat::Never, Instant::now());
    assert_eq!(pause, Some(Duration::from_secs(60)));
}

#[test]
fn a_request_on_which_the_server_may_have_acted_is_repeated_only_where_that_does_no_harm() {
    let repeats = |outcome: &Result<Response, FailedAttempt>| {
        [Repeat::Safe, Repeat::Idempotent, Repeat::Never].map(|repeat| may_repeat(outcome, repeat))
    };
    assert_eq!(repeats(&response(200, None)), [false, false, false]);
    assert_eq!(repeats(&response(400, None)), [false, false, false]);
    assert_eq!(repeats(&response(429, None)), [true, true, true]);
    assert_eq!(repeats(&response(500, None)), [true, false, false]);
    assert_eq!(repeats(&response(503, None)), [true, true, false]);
    assert_eq!(repeats(&broken(true, false)), [true, true, false]);
    assert_eq!(repeats(&broken(false, false)), [true, true, true]);
}

#[test]
fn a_closed_kept_connection_costs_no_retry_but_is_repeated_once() {
    let mut budget = RetryBudget::new(0);
    assert_eq!(budget.pause(&broken(true, true), Repeat::Never, Instant::now()), None);
    assert_eq!(
        budget.pause(&broken(true, true), Repeat::Safe, Instant::now()),
        Some(Duration::ZERO)
    );
    assert_eq!(budget.pause(&broken(true, true), Repeat::Safe, Instant::now()), None);
}

#[test]
fn retries_are_used_up() {
    let mut budget = RetryBudget::new(2);
    let pauses = (0..4).map(|_| {
        budget
            .pause(&response(503, Some("0")), Repeat::Safe, Instant::now())
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
fn rejections_within_the_time_in_which_the_service_counts_use_up_one_retry() {
    let (mut budget, start) = (RetryBudget::new(2), Instant::now());
    let rejection = response(429, Some("1"));
    let mut outlives = |seconds| {
        let now = start + Duration::from_secs(seconds);
        budget.pause(&rejection, Repeat::Never, now).is_some()
    };
    assert!([0, 1, 5, 9].map(&mut outlives).iter().all(|lives| *lives));
    assert!([10, 12, 19].map(&mut outlives).iter().all(|lives| *lives));
    assert!(!outlives(20));
    assert_eq!(RetryBudget::new(0).pause(&rejection, Repeat::Never, start), None);
}
