//! Values that belong to one process and must not be used in a forked child.

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
