//! The capacity of a batch, whose offsets have 32 bits.

use crate::python::Exception;
use pyo3::prelude::*;

/// Bytes of text and elements of lists after which a batch should end.
const SOFT_LIMIT: usize = 1 << 28;

/// The bytes of text and elements of lists for which a batch still has capacity.
pub(super) struct Capacity {
    left: usize,
}

impl Capacity {
    const WHOLE: usize = i32::MAX as usize;

    /// The capacity of an empty batch.
    pub(super) const fn new() -> Self {
        Self { left: Self::WHOLE }
    }

    /// Takes capacity for bytes of text, or for elements of lists.
    ///
    /// # Errors
    /// `ApiValueError` if there is not enough.
    #[inline]
    pub(super) fn take(&mut self, size: usize) -> PyResult<()> {
        match self.left.checked_sub(size) {
            Some(left) => self.left = left,
            None => return Err(too_large()),
        }
        Ok(())
    }

    /// True if the batch should end here.
    pub(super) const fn is_full(&self) -> bool {
        self.left < Self::WHOLE - SOFT_LIMIT
    }
}

#[cold]
#[expect(
    clippy::disallowed_methods,
    reason = "a thread that builds a batch holds the interpreter"
)]
fn too_large() -> PyErr {
    let message = "a single record has more than 1.7 GB of text, which is too much for a table";
    Python::attach(|py| Exception::API_VALUE_ERROR.with_message(py, message))
}
