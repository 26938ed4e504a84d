//! Strictness of checks, by the origin of a value.

/// The origin of a value, and how strictly it is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Policy {
    /// A response of the service. Every value is kept, even one of the wrong type.
    Response,
    /// A response of the service with `strict_responses`: values and members that the schema does not declare are errors.
    StrictResponse,
    /// Data as the service writes it, for example from a file. Types and required members are checked; an unknown enumeration
    /// value, an undeclared member or a date in another format is kept.
    Data,
    /// Such data, whose members may also have Python names.
    NamedData,
    /// Such data, in which values and members that the schema does not declare are errors.
    Strict,
    /// Arguments of constructors and assigned values: enumerations and dates are checked too.
    Build,
}

impl Policy {
    /// The policy for data that a caller passes to `model_validate`.
    pub(crate) const fn of_data(strict: bool) -> Self {
        if strict { Self::Strict } else { Self::NamedData }
    }

    /// The policy for responses of the service.
    pub(crate) const fn of_responses(strict: bool) -> Self {
        if strict { Self::StrictResponse } else { Self::Response }
    }

    /// True if a value of the wrong type is kept.
    pub(crate) const fn keeps_wrong_types(self) -> bool {
        matches!(self, Self::Response)
    }

    /// True if an unknown enumeration value, or a date that cannot be parsed, is kept.
    pub(crate) const fn keeps_unknown_values(self) -> bool {
        matches!(self, Self::Response | Self::Data | Self::NamedData)
    }

    /// True if members that the schema does not declare are kept.
    pub(crate) const fn keeps_unknown_members(self) -> bool {
        !self.is_strict()
    }

    /// True if null is accepted only where the specification allows it.
    pub(crate) const fn is_strict(self) -> bool {
        matches!(self, Self::Strict | Self::StrictResponse)
    }

    /// True if members may have their Python names.
    pub(crate) const fn takes_python_names(self) -> bool {
        matches!(self, Self::NamedData | Self::Strict | Self::Build)
    }
}
