//! How much is demanded of a value, depending on whose it is.

/// Whose value is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Policy {
    /// An answer of the service: whatever it is, it is kept.
    Answer,
    /// Data that a caller hands over, read from a file or from another tenant: types and required members are
    /// checked, but an unknown enumeration value, an unknown member or a date in another form is kept.
    Data,
    /// What a caller builds or assigns: enumerations and dates are checked too.
    Build,
    /// Data of a caller who wants to be told of everything that the tables do not know.
    Strict,
}

impl Policy {
    /// For data that a caller hands over.
    pub(crate) const fn of_data(strict: bool) -> Self {
        if strict { Self::Strict } else { Self::Data }
    }

    /// Whether a value of the wrong type is kept.
    pub(crate) const fn keeps_wrong_types(self) -> bool {
        matches!(self, Self::Answer)
    }

    /// Whether an unknown enumeration value or a date that cannot be read is kept as it is.
    pub(crate) const fn keeps_unknown_values(self) -> bool {
        matches!(self, Self::Answer | Self::Data)
    }

    /// Whether members that the tables do not know are kept.
    pub(crate) const fn keeps_unknown_members(self) -> bool {
        !matches!(self, Self::Strict)
    }
}
