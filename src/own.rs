//! Values that belong to one process and must not be used in a forked child.

// Threads that do not hold the interpreter may wait for each other.
#![allow(clippy::disallowed_methods)]

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A value that belongs to the process that made it. A forked child shares the parent's sockets and its epoll instance, and
/// even dropping them would disturb the parent. So the child forgets the value without dropping it.
pub(crate) struct Own<T> {
    value: Option<T>,
    process: u32,
}

impl<T> Own<T> {
    pub(crate) fn new(value: T) -> Self {
        Self {
            value: Some(value),
            process: std::process::id(),
        }
    }

    /// The value, in the process that made it.
    pub(crate) fn get(&self) -> Option<&T> {
        self.value.as_ref().filter(|_| self.process == std::process::id())
    }
}

impl<T> Drop for Own<T> {
    fn drop(&mut self) {
        let Some(value) = self.value.take() else {
            return;
        };
        if self.process != std::process::id() {
            std::mem::forget(value);
        }
    }
}

/// A value that each process makes once, on first use. A forked child forgets its parent's and makes another.
pub(crate) struct PerProcess<T>(Mutex<Option<Own<Arc<T>>>>);

impl<T> Default for PerProcess<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> PerProcess<T> {
    pub(crate) const fn new() -> Self {
        Self(Mutex::new(None))
    }

    /// The value of this process.
    pub(crate) fn get_or_make(&self, make: impl FnOnce() -> T) -> Arc<T> {
        let made: Result<_, std::convert::Infallible> = self.get_or_try_make(|| Ok(make()));
        match made {
            Ok(value) => value,
            Err(never) => match never {},
        }
    }

    /// The value of this process; a failure to make it is not kept.
    pub(crate) fn get_or_try_make<E>(&self, make: impl FnOnce() -> Result<T, E>) -> Result<Arc<T>, E> {
        let mut kept = self.lock();
        if let Some(value) = kept.as_ref().and_then(Own::get) {
            return Ok(Arc::clone(value));
        }
        let made = Arc::new(make()?);
        *kept = Some(Own::new(Arc::clone(&made)));
        Ok(made)
    }

    /// Takes the value out, if this process has made one.
    pub(crate) fn take(&self) -> Option<Arc<T>> {
        let kept = self.lock().take();
        kept.as_ref().and_then(Own::get).map(Arc::clone)
    }

    fn lock(&self) -> MutexGuard<'_, Option<Own<Arc<T>>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_made_once_and_again_after_it_was_taken() {
        let number = PerProcess::new();
        assert_eq!(*number.get_or_make(|| 1), 1);
        assert_eq!(*number.get_or_make(|| 2), 1);
        assert_eq!(number.take().as_deref(), Some(&1));
        assert_eq!(number.take(), None);
        assert_eq!(*number.get_or_make(|| 3), 3);
    }

    #[test]
    fn a_failure_is_not_kept() {
        let number = PerProcess::new();
        assert_eq!(number.get_or_try_make(|| Err("no descriptor")), Err("no descriptor"));
        assert_eq!(number.get_or_try_make(|| Ok::<_, &str>(2)).as_deref(), Ok(&2));
    }
}
