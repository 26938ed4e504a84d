//! Many calls to a service with a rate limit, on a simulated clock.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::Method;
use http::header::{HeaderMap, HeaderValue, RETRY_AFTER};
use tokio::task::{JoinSet, LocalSet};
use tokio::time::Instant;
use url::Url;

use crate::client::limits;
use crate::client::request::{Repeat, Response};
use crate::client::retry::RetryBudget;
use crate::pace::Pace;
use crate::pace::RateLimit;

/// The service: a number of calls in a period, and a Retry-After in whole seconds.
struct Service {
    counts: Counts,
    calls: usize,
    period: Duration,
    /// Time of a request to the service, and of its response back.
    way: Duration,
    begun: Instant,
    seen: RefCell<VecDeque<Instant>>,
}

/// The calls that a service counts.
#[derive(Clone, Copy)]
enum Counts {
    /// The calls of any period, as the embedded tenant counts.
    Sliding,
    /// The calls of each period from the last full hour on.
    Periods,
}

impl Service {
    async fn response(&self) -> Result<(), Duration> {
        tokio::time::sleep(self.way).await;
        let response = self.decide(Instant::now());
        tokio::time::sleep(self.way).await;
        response
    }

    fn decide(&self, now: Instant) -> Result<(), Duration> {
        let mut seen = self.seen.borrow_mut();
        while seen.front().is_some_and(|first| self.counts_until(*first) <= now) {
            seen.pop_front();
        }
        if seen.len() < self.calls {
            seen.push_back(now);
            return Ok(());
        }
        let wait = seen
            .front()
            .map_or(self.period, |first| self.counts_until(*first) - now);
        Err(Duration::from_secs(wait.as_secs() + 1))
    }

    fn counts_until(&self, seen: Instant) -> Instant {
        match self.counts {
            Counts::Sliding => seen + self.period,
            Counts::Periods => {
                let periods = (seen - self.begun).as_secs_f64() / self.period.as_secs_f64();
                self.begun + self.period.mul_f64(periods.floor() + 1.0)
            }
        }
    }
}

/// The result of many calls.
#[derive(Debug, Default)]
struct Run {
    took: Duration,
    failed: usize,
}

/// The callers.
struct Crowd {
    processes: usize,
    /// Threads or tasks of each process, which make one call after another.
    workers: usize,
    /// Calls of all processes.
    calls: usize,
    /// Time by which each process begins later than the one before.
    apart: Duration,
    /// Time of a request to the service, and of its response back.
    way: Duration,
    counts: Counts,
}

impl Crowd {
    fn new(processes: usize, workers: usize) -> Self {
        Self {
            processes,
            workers,
            calls: 300,
            apart: Duration::ZERO,
            way: Duration::from_millis(20),
            counts: Counts::Sliding,
        }
    }

    /// Makes all calls, on a clock that jumps to the next event.
    fn run(&self) -> Run {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build();
        LocalSet::new().block_on(&runtime.unwrap(), self.go())
    }

    async fn go(&self) -> Run {
        let (begun, mut workers) = (Instant::now(), JoinSet::new());
        let service = Rc::new(Service {
            counts: self.counts,
            calls: 100,
            period: Duration::from_secs(10),
            way: self.way,
            begun,
            seen: RefCell::default(),
        });
        for process in 0..self.processes {
            let phase = f64::from(u32::try_from(process).unwrap()) / 7.3;
            let pace = Arc::new(Pace::out_of_step(phase.fract()));
            let share = self.calls / self.processes + usize::from(process < self.calls % self.processes);
            let left = Rc::new(RefCell::new(share));
            for _ in 0..self.workers {
                let worker = work(Arc::clone(&pace), Rc::clone(&service), Rc::clone(&left));
                let begins = begun + self.apart * u32::try_from(process).unwrap();
                workers.spawn_local(async move {
                    tokio::time::sleep_until(begins).await;
                    worker.await
                });
            }
        }
        let outcomes = workers.join_all().await;
        let took = begun.elapsed();
        let failed = outcomes.iter().flatten().filter(|outcome| outcome.is_none()).count();
        Run { took, failed }
    }
}

/// Makes one call after another while there are some left, and returns the result.
async fn work(pace: Arc<Pace>, service: Rc<Service>, left: Rc<RefCell<usize>>) -> Vec<Option<u32>> {
    let mut rejections = Vec::new();
    while *left.borrow() > 0 {
        *left.borrow_mut() -= 1;
        rejections.push(call(&pace, &service).await);
    }
    rejections
}

/// Makes a call with its retries; the number of rejections, or `None` when it failed.
async fn call(pace: &Arc<Pace>, service: &Service) -> Option<u32> {
    let mut budget = RetryBudget::new(limits::RETRIES);
    for rejections in 0.. {
        let turn = Arc::clone(pace).begin(RateLimit::Learned, rejections).await;
        let Err(pause) = service.response().await else {
            turn.allowed();
            return Some(rejections);
        };
        turn.rejected(Some(pause));
        budget.pause(&Ok(rejection(pause)), Repeat::Safe, Instant::now())?;
    }
    None
}

fn rejection(pause: Duration) -> Response {
    let seconds = HeaderValue::from(pause.as_secs());
    Response {
        status: 429,
        own_reason: None,
        headers: HeaderMap::from_iter([(RETRY_AFTER, seconds)]),
        body: Bytes::new(),
        attempts: 1,
        method: Method::GET,
        url: Url::parse("http://localhost/").unwrap(),
        secrets: Vec::new(),
    }
}

const WORKERS: [usize; 7] = [1, 2, 4, 8, 20, 32, 200];

/// Makes the calls, none of which may fail, within `seconds`.
fn check(name: &str, crowd: &Crowd, seconds: u64) {
    let run = crowd.run();
    assert!(
        run.failed == 0 && run.took < Duration::from_secs(seconds),
        "{name}: {run:?}"
    );
}

#[test]
fn calls_of_one_process_are_as_fast_as_the_service_allows_from_threads_or_tasks() {
    for workers in WORKERS {
        for way in [0, 1, 5, 20, 50] {
            let way = Duration::from_millis(way);
            let crowd = Crowd {
                way,
                ..Crowd::new(1, workers)
            };
            check(&format!("{workers} workers, {way:?}"), &crowd, 40);
        }
    }
}

#[test]
fn calls_of_several_processes_are_as_fast_as_the_service_allows() {
    for processes in [2, 3, 4, 8, 16] {
        for workers in WORKERS {
            for apart in [0, 100, 1_300] {
                let apart = Duration::from_millis(apart);
                let crowd = Crowd {
                    apart,
                    ..Crowd::new(processes, workers)
                };
                let name = format!("{processes} processes, {workers} workers, {apart:?} apart");
                check(&name, &crowd, 40);
            }
        }
    }
}

#[test]
fn the_way_in_which_the_service_counts_does_not_matter() {
    for processes in [1, 2, 4, 8] {
        for workers in WORKERS {
            let crowd = Crowd {
                counts: Counts::Periods,
                ..Crowd::new(processes, workers)
            };
            check(&format!("{processes} processes, {workers} workers"), &crowd, 40);
        }
    }
}

#[test]
fn calls_that_go_on_for_long_neither_fail_nor_slow_down() {
    for processes in [1, 3, 8] {
        for workers in [1, 8, 200] {
            let crowd = Crowd {
                calls: 3_000,
                ..Crowd::new(processes, workers)
            };
            check(
                &format!("{processes} processes, {workers} workers, 3,000 calls"),
                &crowd,
                340,
            );
        }
    }
}
