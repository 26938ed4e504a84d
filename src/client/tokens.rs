//! The token that the calls of a client share, and the single-flight login that fetches it for all of them.
//!
//! The call that logs in holds a lease, which it renews while it runs. It may be suspended: a signal handler or a log handler
//! runs in its thread, and may itself make a call, or wait for a thread that makes one. So a call that waits for a login
//! whose lease has expired logs in itself.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;
use tokio::time::{Instant, MissedTickBehavior, interval, timeout_at};

use super::limits;
use super::token::{Login, Token};
use crate::connection::Error;
use crate::own::PerProcess;

/// The token of a client.
#[derive(Default)]
pub(super) struct Tokens {
    cached: Mutex<Option<Arc<Token>>>,
    /// Separate for each process: logins of the parent never end in a child.
    logins: PerProcess<Logins>,
}

#[derive(Default)]
struct Logins {
    state: Mutex<LoginState>,
    ended: Notify,
}

#[derive(Default)]
struct LoginState {
    lease: Option<LoginLease>,
    /// Number of the last lease.
    leases: u64,
    /// Number of logins that have ended. A call that waited for one takes its result, including a failure.
    ended: u64,
    failure: Option<Error>,
}

/// The right to log in for all calls.
struct LoginLease {
    number: u64,
    until: Instant,
}

/// The next step of a call without a token.
enum Role {
    /// Log in, under the lease of this number.
    LogIn(u64),
    /// Wait for another call's login, whose lease expires at this time.
    Wait(Instant),
    /// Fail, because the login that it waited for has failed.
    Fail(Error),
}

impl Tokens {
    /// A token that need not be renewed yet and is not `stale`, a token that the service rejected.
    pub(super) async fn get(&self, login: &Login<'_>, stale: Option<&Arc<Token>>) -> Result<Arc<Token>, Error> {
        if let Some(token) = self.usable(stale) {
            return Ok(token);
        }
        let logins = self.logins.get_or_make(Logins::default);
        let seen = logins.state().ended;
        loop {
            // From here on, the end of a login wakes this future.
            let mut ended = std::pin::pin!(logins.ended.notified());
            ended.as_mut().enable();
            if let Some(token) = self.usable(stale) {
                return Ok(token);
            }
            let role = logins.state().role(seen);
            match role {
                Role::LogIn(number) => {
                    let holder = Holder {
                        logins: &logins,
                        number,
                    };
                    // Boxed: it is rare, and would make the future of every call larger.
                    return Box::pin(self.log_in(login, stale, &holder)).await;
                }
                Role::Wait(until) => drop(timeout_at(until, ended).await),
                Role::Fail(error) => return Err(error),
            }
        }
    }

    async fn log_in(
        &self,
        login: &Login<'_>,
        stale: Option<&Arc<Token>>,
        holder: &Holder<'_>,
    ) -> Result<Arc<Token>, Error> {
        let mut fetching = std::pin::pin!(login.fetch());
        let mut ticks = interval(limits::LEASE_RENEWED);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let fetched = loop {
            tokio::select! {
                biased;
                fetched = fetching.as_mut() => break fetched.map(Arc::new),
                _ = ticks.tick() => holder.renew(),
            }
        };
        match &fetched {
            Ok(token) => *self.cached() = Some(Arc::clone(token)),
            // The service rejects the stale token: no other call should try it.
            Err(_) => drop(self.cached().take_if(|cached| is_same(stale, cached))),
        }
        holder.end(fetched.as_ref().err());
        fetched
    }

    fn usable(&self, stale: Option<&Arc<Token>>) -> Option<Arc<Token>> {
        let cached = self.cached();
        let token = cached.as_ref()?;
        (!is_same(stale, token) && token.is_fresh()).then(|| Arc::clone(token))
    }

    fn cached(&self) -> MutexGuard<'_, Option<Arc<Token>>> {
        self.cached.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn is_same(stale: Option<&Arc<Token>>, token: &Arc<Token>) -> bool {
    stale.is_some_and(|stale| Arc::ptr_eq(stale, token))
}

impl Logins {
    fn state(&self) -> MutexGuard<'_, LoginState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl LoginState {
    /// The role of a call that has seen this number of logins end.
    fn role(&mut self, seen: u64) -> Role {
        if self.ended != seen
            && let Some(error) = &self.failure
        {
            return Role::Fail(error.clone());
        }
        let now = Instant::now();
        if let Some(lease) = &self.lease
            && lease.until > now
        {
            return Role::Wait(lease.until);
        }
        self.leases += 1;
        let (number, until) = (self.leases, now + limits::LEASE);
        self.lease = Some(LoginLease { number, until });
        Role::LogIn(number)
    }
}

/// The call that logs in. When it is dropped, another call may log in.
struct Holder<'a> {
    logins: &'a Logins,
    number: u64,
}

impl Holder<'_> {
    fn renew(&self) {
        if let Some(lease) = &mut self.logins.state().lease
            && lease.number == self.number
        {
            lease.until = Instant::now() + limits::LEASE;
        }
    }

    /// Records the result for the calls that wait, unless the lease has expired and another call logs in.
    fn end(&self, failure: Option<&Error>) {
        let mut state = self.logins.state();
        let holds = state.lease.as_ref().is_some_and(|lease| lease.number == self.number);
        if holds {
            state.ended += 1;
            state.failure = failure.cloned();
        }
    }
}

impl Drop for Holder<'_> {
    fn drop(&mut self) {
        let mut state = self.logins.state();
        state.lease.take_if(|lease| lease.number == self.number);
        drop(state);
        self.logins.ended.notify_waiters();
    }
}
