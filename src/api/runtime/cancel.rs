//! Cancellation of the blocking calls of one thread by another thread.

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use std::cell::RefCell;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A flag that cancels calls.
#[derive(Clone, Default)]
pub(in crate::api) struct CancelFlag(Arc<AtomicBool>);

impl CancelFlag {
    /// True once the calls are cancelled.
    pub(in crate::api) fn is_set(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

thread_local! {
    static CURRENT: RefCell<Option<CancelFlag>> = const { RefCell::new(None) };
}

/// The flag that may cancel the calls of this thread.
pub(in crate::api) fn current() -> Option<CancelFlag> {
    CURRENT.with_borrow(Clone::clone)
}

/// Cancels the blocking calls that a thread makes in a `with` block, when another thread calls `cancel()`.
#[pyclass(frozen, module = "sailpoint._core")]
#[derive(Default)]
pub(in crate::api) struct Cancellation(CancelFlag);

#[pymethods]
impl Cancellation {
    #[new]
    fn new() -> Self {
        Self::default()
    }

    /// Cancels calls in flight, and all later calls of the block.
    fn cancel(&self) {
        self.0.0.store(true, Ordering::Relaxed);
    }

    fn __enter__(&self) {
        CURRENT.set(Some(self.0.clone()));
    }

    #[pyo3(signature = (*_exception))]
    fn __exit__(&self, _exception: &Bound<'_, PyTuple>) {
        CURRENT.set(None);
    }
}
