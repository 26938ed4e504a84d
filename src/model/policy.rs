//! How much is demanded of a value, depending on whose it is.

/// Whose value is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Policy {
    /// An answer of the service: whatever it is, it is kept.
    Answer,
    /// An answer to a caller who wants to be told of everything that the tables do not know.
    StrictAnswer,
    /// Data as the service writes it, read from a file or from another tenant: types and required members are checked,
    /// but an unknown enumeration value, an unknown member or a date in another form is kept.
    Data,
    /// The same where it may also have been written with Python names.
    NamedData,
    /// Such data of a caller who wants to be told of everything that the tables do not know.
    Strict,
    /// What a caller builds or assigns: enumerations and dates are checked too.
    Build,
}

impl Policy {
    /// For data that a caller hands over.
    pub(crate) const fn of_data(strict: bool) -> Self {
        if strict { Self::Strict } else { Self::NamedData }
    }

    /// For the answers to a caller.
    pub(crate) const fn of_answers(strict: bool) -> Self {
        if strict { Self::StrictAnswer } else { Self::Answer }
    }

    /// Whether a value of the wrong type is kept.
    pub(crate) const fn keeps_wrong_types(self) -> bool {
        matches!(self, Self::Answer)
    }

    /// Whether an unknown enumeration value or a date that cannot be read is kept as it is.
    pub(crate) const fn keeps_unknown_values(self) -> bool {
        matches!(self, Self::Answer | Self::Data | Self::NamedData)
    }

    /// Whether members that the tables do not know are kept.
    pub(crate) const fn keeps_unknown_members(self) -> bool {
        !self.is_strict()
    }

    /// Whether null is taken only where the specification allows it.
    pub(crate) const fn is_strict(self) -> bool {
        matches!(self, Self::Strict | Self::StrictAnswer)
    }

    /// Whether members may go by their Python names.
    pub(crate) const fn takes_python_names(self) -> bool {
        matches!(self, Self::NamedData | Self::Strict | Self::Build)
    }
}
