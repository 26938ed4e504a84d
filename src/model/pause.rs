//! Holds Python's cyclic garbage collector back while many objects are made at once.
//!
//! Nothing that a decoder has made so far can be garbage, so that collections in between cost a third of the time and
//! find nothing. The first allocation afterwards collects as ever.

use pyo3::ffi;
use pyo3::marker::Python;

/// The collector waits while this lives.
pub(crate) struct Pause {
    was_on: bool,
}

impl Pause {
    /// Bytes of JSON text from which on a pause is worth its two calls: enough objects for several collections.
    const WORTH_IT: usize = 64 * 1024;

    /// A pause while a text of this many bytes is read, where it is worth one.
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
