//! The variables that templates use.

/// Variables by name.
#[derive(Debug, Default)]
pub(super) struct Used {
    pub(super) names: Vec<String>,
    /// Any variable may be used.
    pub(super) any: bool,
}

impl Used {
    pub(super) const fn any() -> Self {
        Self {
            names: Vec::new(),
            any: true,
        }
    }

    pub(super) fn extend(&mut self, other: Self) {
        self.names.extend(other.names);
        self.any |= other.any;
    }
}
