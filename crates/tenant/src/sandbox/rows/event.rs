//! Events: records of the writes that requests make, for the search.

/// An event: a write by a request.
#[derive(Debug, Clone)]
pub(crate) struct EventRow {
    /// Time of the write.
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
