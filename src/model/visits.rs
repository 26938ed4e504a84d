//! Ends a descent into containers that hold the same containers again and again: a few dozen of them, each twice in the next
//! one, are billions of values on paper.

use pyo3::prelude::*;
use std::collections::HashSet;

/// Containers that a descent enters before it notes them: most values have fewer.
const UNNOTED: usize = 1 << 18;

/// Containers that a descent enters once more after they have been noted.
pub(crate) const REPEATS: usize = 1 << 18;

/// The containers that a descent has entered.
#[derive(Default)]
pub(crate) struct Visits {
    entered: usize,
    repeated: usize,
    noted: HashSet<usize>,
}

/// More repetitions than anybody could read.
pub(crate) struct TooMany;

impl Visits {
    /// Counts a container.
    #[inline]
    pub(crate) fn enter(&mut self, container: &Bound<'_, PyAny>) -> Result<(), TooMany> {
        self.entered += 1;
        if self.entered > UNNOTED {
            return self.note(container.as_ptr().addr());
        }
        Ok(())
    }

    #[cold]
    fn note(&mut self, address: usize) -> Result<(), TooMany> {
        if self.noted.insert(address) {
            return Ok(());
        }
        self.repeated += 1;
        if self.repeated > REPEATS { Err(TooMany) } else { Ok(()) }
    }
}
