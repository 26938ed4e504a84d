//! Ends the calls that one thread makes from another one.

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use std::cell::RefCell;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Says to calls whether they are still wanted.
#[derive(Clone, Default)]
pub(super) struct Wanted(Arc<AtomicBool>);

impl Wanted {
    pub(super) fn is_over(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

thread_local! {
    static CURRENT: RefCell<Option<Wanted>> = const { RefCell::new(None) };
}

/// What may end the calls of this thread.
pub(super) fn current() -> Option<Wanted> {
    CURRENT.with_borrow(Clone::clone)
}

/// The blocking calls that a thread makes in a `with` block end when another thread calls `cancel()`.
#[pyclass(frozen, module = "sailpoint._core")]
#[derive(Default)]
pub(super) struct Cancellation(Wanted);

#[pymethods]
impl Cancellation {
    #[new]
    fn new() -> Self {
        Self::default()
    }

    /// Ends calls in flight, and all later ones of the block.
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
