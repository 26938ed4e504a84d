//! Values that a forked child must not use.

/// A value that belongs to the process that made it. A forked child shares the parent's sockets and its epoll instance, so
/// even to drop them would disturb the parent: the child forgets them.
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
