//! Background tasks: the work requested, and its outcome.

use serde_json::Value;

/// The work that a task does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TaskKind {
    /// Deletes one profile.
    Delete,
    /// Deletes several profiles.
    BulkDelete,
    /// Recomputes the attributes of a profile's identities.
    Process,
    /// Recomputes the attributes of some identities.
    ProcessIdentities,
    /// Changes accounts.
    ChangeAccounts,
    /// Deletes the accounts of a source.
    DeleteAccounts,
    /// Deletes a source with its accounts.
    DeleteSource,
    /// Replaces the accounts of a source by those of a file.
    Aggregate,
    /// Correlates accounts with the identities that a file names.
    Correlate,
    /// Replaces the entitlements of a source by those of a file.
    AggregateEntitlements,
    /// Deletes the entitlements of a source.
    ResetEntitlements,
    /// Was done with the request that started it.
    Effect,
}

/// A task that is running or has ended.
#[derive(Debug, Clone)]
pub(crate) struct TaskRow {
    pub(crate) id: String,
    pub(crate) kind: TaskKind,
    /// Ids of the objects that it works on: profiles, identities, or a source.
    pub(crate) profiles: Vec<String>,
    /// The other things that the work needs, for example the rows of a file.
    pub(crate) payload: Value,
    pub(crate) launcher: String,
    pub(crate) launched: String,
    pub(crate) completed: Option<String>,
    /// Completion status, in the service's words.
    pub(crate) status: Option<String>,
    /// Reasons why parts of it failed.
    pub(crate) messages: Vec<String>,
}

/// The outcome of a task.
pub(crate) struct TaskOutcome {
    /// Reasons why parts of it failed.
    pub(crate) messages: Vec<String>,
    /// Numbers about the work, which replace the payload.
    pub(crate) summary: Value,
}

impl TaskOutcome {
    /// The outcome of a task in which these parts failed.
    pub(crate) const fn of(messages: Vec<String>) -> Self {
        Self {
            messages,
            summary: Value::Null,
        }
    }

    /// Completion status, in the service's words.
    pub(crate) const fn status(&self) -> &'static str {
        if self.messages.is_empty() { "Success" } else { "Error" }
    }
}

impl TaskKind {
    /// The kinds, each with the name under which the database stores it.
    const ALL: [(Self, &'static str); 12] = [
        (Self::Delete, "delete"),
        (Self::BulkDelete, "bulk-delete"),
        (Self::Process, "process"),
        (Self::ProcessIdentities, "process-identities"),
        (Self::ChangeAccounts, "change-accounts"),
        (Self::DeleteAccounts, "delete-accounts"),
        (Self::DeleteSource, "delete-source"),
        (Self::Aggregate, "aggregate"),
        (Self::Correlate, "correlate"),
        (Self::AggregateEntitlements, "aggregate-entitlements"),
        (Self::ResetEntitlements, "reset-entitlements"),
        (Self::Effect, "effect"),
    ];

    /// The name under which the database stores it.
    pub(crate) fn as_str(self) -> &'static str {
        let found = Self::ALL.into_iter().find(|(kind, _)| *kind == self);
        found.map_or("process", |(_, name)| name)
    }

    /// The kind stored under a name.
    pub(crate) fn parse(text: &str) -> Self {
        let found = Self::ALL.into_iter().find(|(_, name)| *name == text);
        found.map_or(Self::Process, |(kind, _)| kind)
    }
}
