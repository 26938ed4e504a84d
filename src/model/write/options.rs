//! The options of a dump: the `exclude_…` switches and the form of names and values, as pydantic has them.

/// The options of a dump.
#[derive(Default, Clone, Copy)]
pub(crate) struct DumpOptions {
    /// JSON values instead of Python objects.
    pub(crate) json: bool,
    /// Wire names instead of Python names.
    pub(crate) by_alias: bool,
    /// Leave out values that are `None`.
    pub(crate) exclude_none: bool,
    /// Leave out fields that were not given.
    pub(crate) exclude_unset: bool,
    /// Leave out values that equal the default.
    pub(crate) exclude_defaults: bool,
    /// Leave out fields that the server owns, as a request body does.
    pub(crate) exclude_read_only: bool,
    /// Infinities and NaN are errors instead of `null`.
    pub(crate) finite: bool,
}

impl DumpOptions {
    /// True if no given field is left out because of its value or because the server owns it.
    pub(crate) const fn shows_every_value(self) -> bool {
        !(self.exclude_none || self.exclude_defaults || self.exclude_read_only)
    }

    /// The form of responses and files: wire names, JSON values, all given fields.
    pub(crate) const WIRE: Self = Self {
        json: true,
        by_alias: true,
        exclude_unset: true,
        exclude_none: false,
        exclude_defaults: false,
        exclude_read_only: false,
        finite: false,
    };

    /// A request body.
    pub(crate) const REQUEST: Self = Self {
        exclude_read_only: true,
        finite: true,
        ..Self::WIRE
    };
}
