//! One budget of bytes for everything that requests hold: bodies while they are read, what is parsed of them, and answers
//! until they are sent.

use bytes::Bytes;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Bytes that all requests may hold together.
pub(super) const BUDGET: usize = 160 << 20;

/// What is left of a budget.
#[derive(Debug, Clone)]
pub(super) struct Memory(Arc<AtomicUsize>);

impl Memory {
    /// A budget of so many bytes.
    pub(super) fn of(bytes: usize) -> Self {
        Self(Arc::new(AtomicUsize::new(bytes)))
    }

    /// An empty share, which grows.
    pub(super) fn share(&self) -> Share {
        Share {
            left: Arc::clone(&self.0),
            bytes: 0,
        }
    }
}

/// Bytes taken from the budget; dropping them gives them back.
#[derive(Debug)]
pub(super) struct Share {
    left: Arc<AtomicUsize>,
    bytes: usize,
}

impl Share {
    /// A share of nothing, for what is small.
    pub(super) fn none() -> Self {
        Self {
            left: Arc::default(),
            bytes: 0,
        }
    }

    /// Takes more bytes; false when there are not so many left.
    pub(super) fn grow(&mut self, bytes: usize) -> bool {
        let take = |left: usize| left.checked_sub(bytes);
        let taken = self
            .left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, take)
            .is_ok();
        if taken {
            self.bytes += bytes;
        }
        taken
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        self.left.fetch_add(self.bytes, Ordering::Relaxed);
    }
}

/// Bytes that hold their share until the last copy of them is dropped.
struct Held {
    content: Bytes,
    _share: Share,
}

impl AsRef<[u8]> for Held {
    fn as_ref(&self) -> &[u8] {
        &self.content
    }
}

impl Share {
    /// The bytes, which hold this share as long as there are any.
    pub(super) fn around(self, content: Bytes) -> Bytes {
        Bytes::from_owner(Held { content, _share: self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_is_given_than_there_is_and_all_of_it_comes_back() {
        let memory = Memory::of(10);
        let (mut one, mut other) = (memory.share(), memory.share());
        assert!(one.grow(6) && other.grow(4));
        assert!(!one.grow(1));
        drop(other);
        assert!(one.grow(4));
        let held = one.around(Bytes::from_static(b"x"));
        let copy = held.clone();
        drop(held);
        assert!(!memory.share().grow(1));
        drop(copy);
        assert!(memory.share().grow(10));
    }
}
