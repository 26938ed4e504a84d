//! Pauses Python's cyclic garbage collector while many objects are made at once.
//!
//! None of the objects that a decoder has just made can be garbage: collections in between would take a third of the time and
//! find nothing. The first allocation afterwards collects as usual.

use pyo3::ffi;
use pyo3::marker::Python;

/// A pause of the collector, until this is dropped.
pub(crate) struct Pause {
    was_on: bool,
}

impl Pause {
    /// Smallest size of a JSON text, in bytes, for which a pause is worth its two calls: enough objects for several
    /// collections.
    const WORTH_IT: usize = 64 * 1024;

    /// A pause while a text of this many bytes is read, if it is worth one.
    pub(crate) fn to_read(py: Python<'_>, bytes: usize) -> Option<Self> {
        (bytes > Self::WORTH_IT).then(|| Self::new(py))
    }

    #[expect(
        unsafe_code,
        reason = "pyo3 has no safe name for these functions of the stable interface"
    )]
    fn new(_: Python<'_>) -> Self {
        // SAFETY: the interpreter is attached.
        let was_on = unsafe { ffi::PyGC_Disable() } == 1;
        Self { was_on }
    }
}

impl Drop for Pause {
    #[expect(unsafe_code, reason = "as in `new`")]
    fn drop(&mut self) {
        if self.was_on {
            // SAFETY: the interpreter is attached: a pause lives while one text is read, which never detaches.
            unsafe { ffi::PyGC_Enable() };
        }
    }
}
