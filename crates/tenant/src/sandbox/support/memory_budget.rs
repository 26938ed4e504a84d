//! A limit on the memory that all requests hold together: bodies while they are read, values parsed from them, and
//! responses until they are sent.

use bytes::Bytes;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Bytes that all requests may hold together.
pub(crate) const TOTAL: usize = 160 << 20;

/// Bytes that requests may still reserve.
#[derive(Debug, Clone)]
pub(crate) struct MemoryBudget(Arc<AtomicUsize>);

impl MemoryBudget {
    /// A budget of this many bytes.
    pub(crate) fn of(bytes: usize) -> Self {
        Self(Arc::new(AtomicUsize::new(bytes)))
    }

    /// An empty reservation, which can grow.
    pub(crate) fn reservation(&self) -> Reservation {
        Reservation {
            left: Arc::clone(&self.0),
            bytes: 0,
        }
    }
}

/// Bytes reserved from the budget. Dropping the reservation returns them.
#[derive(Debug)]
pub(crate) struct Reservation {
    left: Arc<AtomicUsize>,
    bytes: usize,
}

impl Reservation {
    /// A reservation without a budget, for small responses.
    pub(crate) fn unlimited() -> Self {
        Self {
            left: Arc::default(),
            bytes: 0,
        }
    }

    /// Reserves more bytes. Returns false, and reserves nothing, if the budget has fewer left.
    pub(crate) fn grow(&mut self, bytes: usize) -> bool {
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

    /// The same bytes, which keep this reservation until the last copy of them is dropped.
    pub(crate) fn around(self, content: Bytes) -> Bytes {
        Bytes::from_owner(ReservedBytes {
            content,
            _reservation: self,
        })
    }
}

impl Drop for Reservation {
    fn drop(&mut self) {
        self.left.fetch_add(self.bytes, Ordering::Relaxed);
    }
}

/// Bytes together with their reservation.
struct ReservedBytes {
    content: Bytes,
    _reservation: Reservation,
}

impl AsRef<[u8]> for ReservedBytes {
    fn as_ref(&self) -> &[u8] {
        &self.content
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reservations_never_exceed_the_budget_and_are_returned_when_dropped() {
        let budget = MemoryBudget::of(10);
        let (mut one, mut other) = (budget.reservation(), budget.reservation());
        assert!(one.grow(6) && other.grow(4));
        assert!(!one.grow(1));
        drop(other);
        assert!(one.grow(4));
        let held = one.around(Bytes::from_static(b"x"));
        let copy = held.clone();
        drop(held);
        assert!(!budget.reservation().grow(1));
        drop(copy);
        assert!(budget.reservation().grow(10));
    }
}
