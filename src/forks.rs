//! Delays forks while other threads are in Rust code. A forked child has only the thread that forked, so a lock that another thread
//! holds at that moment stays locked in the child for ever, and a value that it makes is never complete.
//!
//! A thread is busy while it runs such code, but not while it waits for the network or runs code of the user. A fork waits until no
//! other thread is busy, and threads that become busy in the meantime wait until the process has forked. Neither waits for long: a
//! busy thread may need something that the forking thread holds.

use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Longest time that threads wait for a fork. Other libraries may run functions of theirs before it.
const HOLD: Duration = Duration::from_secs(5);
const POLL: Duration = Duration::from_micros(100);

/// Number of busy threads.
static BUSY: AtomicUsize = AtomicUsize::new(0);
/// Number of threads that fork.
static FORKING: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    static IS_BUSY: Cell<bool> = const { Cell::new(false) };
    static IS_FORKING: Cell<bool> = const { Cell::new(false) };
    /// True while a busy thread waits for the network.
    static IS_PARKED: Cell<bool> = const { Cell::new(false) };
}

/// The work of a busy thread, until this is dropped.
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
    if is_outermost && !try_begin() {
        release(begin_after_forks);
    }
    Busy { is_outermost }
}

/// Runs work that may wait for long, or that belongs to the user. No fork waits for it.
pub(crate) fn suspended<T>(work: impl FnOnce() -> T, release: impl FnOnce(fn())) -> T {
    if !end() {
        return work();
    }
    let done = work();
    if !try_begin() {
        release(begin_after_forks);
    }
    done
}

/// Marks a runtime's thread as waiting for the network.
pub(crate) fn park() {
    IS_PARKED.set(end());
}

/// Marks a runtime's thread as busy again, if it was busy before it waited.
pub(crate) fn unpark() {
    if IS_PARKED.replace(false) && !try_begin() {
        begin_after_forks();
    }
}

/// Counts this thread as busy, unless another one forks.
#[inline]
fn try_begin() -> bool {
    begin();
    let may_begin = FORKING.load(SeqCst) == 0 || IS_FORKING.get();
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
        if begun.elapsed() >= HOLD {
            return begin();
        }
        sleep(POLL);
    }
}

/// A fork by this thread.
#[cfg(feature = "python")]
pub(crate) struct Fork;

#[cfg(feature = "python")]
impl Fork {
    /// Longest time that a fork waits for busy threads.
    const WAIT: Duration = Duration::from_secs(2);

    /// Announces a fork: other threads do not become busy until it has ended. True if some still are.
    pub(crate) fn announce() -> bool {
        IS_FORKING.set(true);
        FORKING.fetch_add(1, SeqCst);
        Self::others_are_busy()
    }

    /// Waits until no other thread is busy.
    pub(crate) fn wait_for_others() {
        let begun = Instant::now();
        while Self::others_are_busy() && begun.elapsed() < Self::WAIT {
            sleep(POLL);
        }
    }

    fn others_are_busy() -> bool {
        BUSY.load(SeqCst) > usize::from(IS_BUSY.get())
    }

    /// Lets the other threads of the parent continue.
    pub(crate) fn end_in_parent() {
        IS_FORKING.set(false);
        FORKING.fetch_sub(1, SeqCst);
    }

    /// Forgets the threads of the parent, which the child does not have.
    pub(crate) fn end_in_child() {
        IS_FORKING.set(false);
        FORKING.store(0, SeqCst);
        BUSY.store(usize::from(IS_BUSY.get()), SeqCst);
    }
}
