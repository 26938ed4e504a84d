//! A record of a write by a request, for the search.

/// A write.
#[derive(Debug, Clone)]
pub(crate) struct EventRow {
    /// Time at which it was made.
    pub(crate) created: String,
    /// Id and Python name of the operation, and its path.
    pub(crate) operation: String,
    pub(crate) words: String,
    pub(crate) path: String,
    /// Name of the caller.
    pub(crate) actor: String,
    /// Name or ids of what was written.
    pub(crate) target: String,
    pub(crate) tracking_number: String,
}
