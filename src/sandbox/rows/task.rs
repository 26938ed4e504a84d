//! Background tasks: the work requested, and its outcome.

/// The work that a task does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TaskKind {
    /// Deletes one profile.
    Delete,
    /// Deletes several profiles.
    BulkDelete,
    /// Recomputes the attributes of a profile's identities.
    Process,
    /// Was done with the request that started it.
    Effect,
}

/// A task that is running or has ended.
#[derive(Debug, Clone)]
pub(crate) struct TaskRow {
    pub(crate) id: String,
    pub(crate) kind: TaskKind,
    /// Ids of the profiles that it works on.
    pub(crate) profiles: Vec<String>,
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
}

impl TaskOutcome {
    /// The outcome of a task in which these parts failed.
    pub(crate) const fn of(messages: Vec<String>) -> Self {
        Self { messages }
    }

    /// Completion status, in the service's words.
    pub(crate) const fn status(&self) -> &'static str {
        if self.messages.is_empty() { "Success" } else { "Error" }
    }
}

impl TaskKind {
    const ALL: [Self; 4] = [Self::Delete, Self::BulkDelete, Self::Process, Self::Effect];

    /// The name under which the database stores it.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Delete => "delete",
            Self::BulkDelete => "bulk-delete",
            Self::Process => "process",
            Self::Effect => "effect",
        }
    }

    /// The kind stored under a name.
    pub(crate) fn parse(text: &str) -> Self {
        let found = Self::ALL.into_iter().find(|kind| kind.as_str() == text);
        found.unwrap_or(Self::Process)
    }
}
