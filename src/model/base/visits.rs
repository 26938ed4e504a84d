//! Limits the work of a descent into containers that hold the same containers again and again: with a few dozen containers,
//! each held twice by the next one, a value has billions of parts.

use pyo3::prelude::*;
use std::collections::HashSet;

/// Containers that a descent enters before it records them. Most values have fewer.
const UNRECORDED: usize = 1 << 18;

/// Maximum number of times that a descent enters containers again after they have been recorded.
pub(crate) const REPEATS: usize = 1 << 18;

/// The containers that a descent has entered.
#[derive(Default)]
pub(crate) struct Visits {
    entered: usize,
    repeated: usize,
    recorded: HashSet<usize>,
}

/// The error that a descent enters the same containers too often.
pub(crate) struct TooManyRepeats;

impl Visits {
    /// Counts a container.
    #[inline]
    pub(crate) fn enter(&mut self, container: &Bound<'_, PyAny>) -> Result<(), TooManyRepeats> {
        self.entered += 1;
        if self.entered > UNRECORDED {
            return self.record(container.as_ptr().addr());
        }
        Ok(())
    }

    #[cold]
    fn record(&mut self, address: usize) -> Result<(), TooManyRepeats> {
        if self.recorded.insert(address) {
            return Ok(());
        }
        self.repeated += 1;
        if self.repeated > REPEATS {
            return Err(TooManyRepeats);
        }
        Ok(())
    }
}
