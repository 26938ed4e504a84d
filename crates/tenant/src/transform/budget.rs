//! The limits of transforms: steps, bytes, depth and sizes of patterns. Everything is counted and nothing timed, so that the
//! same transforms end in the same way on every machine.

use super::error::{Error, Limit};
use std::cell::Cell;

/// Steps for one subject: a byte of a text is one, a step of a search is one, an evaluation is `EVALUATION`.
const MAX_WORK: usize = 10_000_000;
/// Maximum bytes of a text.
pub(super) const MAX_TEXT: usize = 1 << 20;
/// Steps that an evaluation takes in addition to its text.
pub(super) const EVALUATION: usize = 200;
/// Steps that each look-up takes: of a source, an account's name, an identity, a stored transform.
pub(super) const LOOK_UP: usize = 500;

/// The steps that are left for one subject: stored transforms may double one another endlessly.
#[derive(Debug, Clone)]
pub struct Budget {
    left: Cell<usize>,
}

impl Default for Budget {
    fn default() -> Self {
        Self {
            left: Cell::new(MAX_WORK),
        }
    }
}

impl Budget {
    /// Takes steps.
    ///
    /// # Errors
    /// When fewer are left; it is used up then.
    pub(super) fn charge(&self, steps: usize) -> Result<(), Error> {
        let left = self.left.get().checked_sub(steps);
        self.left.set(left.unwrap_or(0));
        left.map(drop).ok_or_else(Self::exhausted)
    }

    /// Takes the cost of a text of this length, in bytes.
    ///
    /// # Errors
    /// When it is too long, or fewer steps are left.
    pub(super) fn charge_text(&self, length: usize) -> Result<(), Error> {
        check_length(length)?;
        self.charge(length)
    }

    /// The steps that are left.
    #[must_use]
    pub const fn left(&self) -> usize {
        self.left.get()
    }

    /// Returns whether nothing is left.
    #[must_use]
    pub const fn is_spent(&self) -> bool {
        self.left.get() == 0
    }

    fn exhausted() -> Error {
        let text = format!("The transforms for this identity take too much work: more than {MAX_WORK} steps.");
        Error::beyond(Limit::Work, text)
    }
}

/// True if a text of this length, in bytes, may be created.
///
/// # Errors
/// When it is too long.
pub(super) fn check_length(length: usize) -> Result<(), Error> {
    if length > MAX_TEXT {
        return Err(Error::beyond(
            Limit::Text,
            format!("A text is longer than {MAX_TEXT} bytes."),
        ));
    }
    Ok(())
}
