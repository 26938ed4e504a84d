//! Work that takes time: what was asked for, when it is due, and how it ended.

use super::{Database, json, new_id, now};
use rusqlite::{OptionalExtension as _, Row, params};
use serde_json::Value;

/// What a task does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Kind {
    /// Deletes one profile.
    Delete,
    /// Deletes several profiles.
    BulkDelete,
    /// Computes the attributes of a profile's identities anew.
    Process,
}

/// A task, under way or ended.
#[derive(Debug, Clone)]
pub(in super::super) struct Task {
    pub(in super::super) id: String,
    pub(in super::super) kind: Kind,
    /// Ids of the profiles that it works on.
    pub(in super::super) profiles: Vec<String>,
    pub(in super::super) launcher: String,
    pub(in super::super) launched: String,
    pub(in super::super) completed: Option<String>,
    /// How it ended, in the service's words.
    pub(in super::super) status: Option<String>,
    /// What it has to say.
    pub(in super::super) messages: Vec<String>,
}

const COLUMNS: &str = "id, kind, profiles, launcher, launched, completed, status, messages";

impl Kind {
    const ALL: [Self; 3] = [Self::Delete, Self::BulkDelete, Self::Process];

    const fn as_str(self) -> &'static str {
        match self {
            Self::Delete => "delete",
            Self::BulkDelete => "bulk-delete",
            Self::Process => "process",
        }
    }

    fn parse(text: &str) -> Self {
        let found = Self::ALL.into_iter().find(|kind| kind.as_str() == text);
        found.unwrap_or(Self::Process)
    }
}

impl Database {
    /// Starts a task that ends when the delay of tasks has passed.
    pub(in super::super) fn launch(
        &mut self,
        kind: Kind,
        profiles: Vec<String>,
        launcher: &str,
    ) -> rusqlite::Result<Task> {
        let task = Task {
            id: new_id(),
            kind,
            profiles,
            launcher: launcher.to_owned(),
            launched: now(),
            completed: None,
            status: None,
            messages: Vec::new(),
        };
        let delay = i64::try_from(self.task_delay.as_millis()).unwrap_or(i64::MAX);
        let due = milliseconds().saturating_add(delay);
        let profiles = Value::from(task.profiles.clone()).to_string();
        self.connection
            .prepare_cached(
                "INSERT INTO tasks (id, kind, profiles, launcher, launched, due) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute(params![
                task.id,
                kind.as_str(),
                profiles,
                task.launcher,
                task.launched,
                due
            ])?;
        self.next_due = Some(self.next_due.map_or(due, |next| next.min(due)));
        Ok(task)
    }

    /// The task with this id.
    pub(in super::super) fn task(&self, id: &str) -> rusqlite::Result<Option<Task>> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("SELECT {COLUMNS} FROM tasks WHERE id = ?1"))?;
        statement.query_row([id], task).optional()
    }

    /// The latest tasks, the latest first.
    pub(in super::super) fn tasks(&self, limit: usize) -> rusqlite::Result<Vec<Task>> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        self.all(
            &format!("SELECT {COLUMNS} FROM tasks ORDER BY seq DESC LIMIT ?1"),
            [limit],
            task,
        )
    }

    /// Does what is due at a time, in milliseconds since 1970.
    pub(super) fn settle(&mut self, now: i64) -> rusqlite::Result<()> {
        if self.next_due.is_none_or(|due| due > now) {
            return Ok(());
        }
        self.within(|database| {
            let sql = format!("SELECT {COLUMNS} FROM tasks WHERE completed IS NULL AND due <= ?1 ORDER BY due, seq");
            let due = database.all(&sql, [now], task)?;
            due.iter().try_for_each(|task| database.complete(task))
        })?;
        self.next_due = self.first_due()?;
        Ok(())
    }

    /// When the next task ends.
    pub(super) fn first_due(&self) -> rusqlite::Result<Option<i64>> {
        self.connection
            .query_row("SELECT min(due) FROM tasks WHERE completed IS NULL", [], |row| {
                row.get(0)
            })
    }

    fn complete(&self, task: &Task) -> rusqlite::Result<()> {
        let outcome = super::super::tasks::run(self, task)?;
        self.connection
            .prepare_cached("UPDATE tasks SET completed = ?2, status = ?3, messages = ?4 WHERE id = ?1")?
            .execute(params![
                task.id,
                now(),
                outcome.status,
                Value::from(outcome.messages).to_string()
            ])?;
        Ok(())
    }
}

fn task(row: &Row<'_>) -> rusqlite::Result<Task> {
    let kind: String = row.get(1)?;
    Ok(Task {
        id: row.get(0)?,
        kind: Kind::parse(&kind),
        profiles: strings(&json(row, 2)?),
        launcher: row.get(3)?,
        launched: row.get(4)?,
        completed: row.get(5)?,
        status: row.get(6)?,
        messages: strings(&json(row, 7)?),
    })
}

fn strings(list: &Value) -> Vec<String> {
    let elements = list.as_array().into_iter().flatten();
    elements.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Milliseconds since 1970.
pub(super) fn milliseconds() -> i64 {
    jiff::Timestamp::now().as_millisecond()
}
