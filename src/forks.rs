//! Delays forks while other threads are in Rust code. A forked child has only the thread that forked, so a lock that another thread
//! holds at that moment stays locked in the child for ever, and a value that it makes is never complete.
//!
//! A thread is busy while it runs such code, but not while it waits for the network or runs code of the user. A fork waits until no
//! other thread is busy, and threads that become busy in the meantime wait until the process has forked. Both wait for at most a
//! second: a busy thread may need something that the forking thread holds, and functions of others that run before the fork may need
//! something that a waiting thread holds, or the work of one.

use std::cell::Cell;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicIsize, AtomicU64, Ordering::SeqCst};
use std::thread::sleep;
use std::time::{Duration, Instant};

const WAIT: Duration = Duration::from_secs(1);
const POLL: Duration = Duration::from_micros(100);

/// Number of busy threads. Below zero in a child if its own threads became busy before `end_in_child` reset the count.
static BUSY: AtomicIsize = AtomicIsize::new(0);
/// Number of announced forks.
static FORKING: AtomicIsize = AtomicIsize::new(0);
/// When threads stop waiting for the most recently announced fork, in milliseconds after `START`.
static WAIT_ENDS: AtomicU64 = AtomicU64::new(0);
static START: LazyLock<Instant> = LazyLock::new(Instant::now);

thread_local! {
    static IS_BUSY: Cell<bool> = const { Cell::new(false) };
    /// Number of forks that this thread has announced: a function that runs before a fork may fork.
    static OWN_FORKS: Cell<usize> = const { Cell::new(0) };
    /// True while a busy thread waits for the network.
    static IS_PARKED: Cell<bool> = const { Cell::new(false) };
}

/// Keeps this thread busy until it is dropped.
#[must_use]
#[derive(Debug)]
pub(crate) struct Busy {
    is_outermost: bool,
}

impl Drop for Busy {
    #[inline]
    fn drop(&mut self) {
        if self.is_outermost {
            end();
        }
    }
}

/// Begins the work of a thread that does not hold the interpreter.
pub(crate) fn busy() -> Busy {
    busy_after(|wait| wait())
}

/// Begins the work of a thread. Waits for forks with a function that releases the interpreter if the thread holds it.
#[inline]
pub(crate) fn busy_after(release: impl FnOnce(fn())) -> Busy {
    let is_outermost = !IS_BUSY.get();
    if is_outermost {
        begin_when_allowed(release);
    }
    Busy { is_outermost }
}

/// Begins the work of a destructor, which does not wait for forks: it may run anywhere, even if this thread holds what the forking
/// thread needs.
#[cfg(feature = "python")]
pub(crate) fn busy_at_once() -> Busy {
    let is_outermost = !IS_BUSY.get();
    if is_outermost {
        begin();
    }
    Busy { is_outermost }
}

/// Runs work that waits for long, without the interpreter. No fork waits for it.
pub(crate) fn waiting<T>(work: impl FnOnce() -> T) -> T {
    suspended(work, |wait| wait())
}

/// Runs work that may wait for long, or that belongs to the user. No fork waits for it.
pub(crate) fn suspended<T>(work: impl FnOnce() -> T, release: impl FnOnce(fn())) -> T {
    if !end() {
        return work();
    }
    let done = work();
    begin_when_allowed(release);
    done
}

/// Marks a runtime's thread as waiting for the network.
pub(crate) fn park() {
    IS_PARKED.set(end());
}

/// Marks a runtime's thread as busy again, if it was busy before it waited.
pub(crate) fn unpark() {
    if IS_PARKED.replace(false) {
        begin_when_allowed(|wait| wait());
    }
}

#[inline]
fn begin_when_allowed(release: impl FnOnce(fn())) {
    if !try_begin() {
        release(begin_after_forks);
    }
}

/// Counts this thread as busy, unless another one forks.
#[inline]
fn try_begin() -> bool {
    begin();
    let may_begin = FORKING.load(SeqCst) <= 0 || OWN_FORKS.get() > 0 || is_late();
    if !may_begin {
        end();
    }
    may_begin
}

#[inline]
fn begin() {
    BUSY.fetch_add(1, SeqCst);
    IS_BUSY.set(true);
}

/// Stops counting this thread as busy. True if it was.
#[inline]
fn end() -> bool {
    let was_busy = IS_BUSY.replace(false);
    if was_busy {
        BUSY.fetch_sub(1, SeqCst);
    }
    was_busy
}

#[cold]
fn begin_after_forks() {
    let begun = Instant::now();
    while !try_begin() {
        // Others may fork again and again.
        if begun.elapsed() >= WAIT {
            return begin();
        }
        sleep(POLL);
    }
}

/// True once threads no longer wait for forks.
#[cold]
fn is_late() -> bool {
    since_start() >= WAIT_ENDS.load(SeqCst)
}

fn since_start() -> u64 {
    u64::try_from(START.elapsed().as_millis()).unwrap_or(u64::MAX)
}

/// A fork by this thread.
#[cfg(feature = "python")]
pub(crate) struct Fork;

#[cfg(feature = "python")]
impl Fork {
    /// Announces a fork: other threads do not become busy until it has ended. True if some still are.
    pub(crate) fn announce() -> bool {
        let wait = u64::try_from(WAIT.as_millis()).unwrap_or(u64::MAX);
        WAIT_ENDS.store(since_start() + wait, SeqCst);
        OWN_FORKS.set(OWN_FORKS.get() + 1);
        FORKING.fetch_add(1, SeqCst);
        Self::others_are_busy()
    }

    /// Waits until no other thread is busy.
    pub(crate) fn wait_for_others() {
        let begun = Instant::now();
        while Self::others_are_busy() && begun.elapsed() < WAIT {
            sleep(POLL);
        }
    }

    fn others_are_busy() -> bool {
        BUSY.load(SeqCst) > isize::from(IS_BUSY.get())
    }

    /// Lets the other threads of the parent continue. A fork that began before the module was imported was not announced.
    pub(crate) fn end_in_parent() {
        if let Some(others) = OWN_FORKS.get().checked_sub(1) {
            OWN_FORKS.set(others);
            FORKING.fetch_sub(1, SeqCst);
        }
    }

    /// Forgets the threads of the parent, which the child does not have.
    pub(crate) fn end_in_child() {
        OWN_FORKS.set(0);
        FORKING.store(0, SeqCst);
        BUSY.store(isize::from(IS_BUSY.get()), SeqCst);
    }
}
