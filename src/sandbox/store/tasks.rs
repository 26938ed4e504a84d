//! Work that takes time: what was asked for, when it is due, and how it ended.

use super::{Database, json, new_id, now};
use crate::sandbox::tasks::Outcome;
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

/// Tasks that may be under way, and ended ones that are kept.
const MAX_TASKS: i64 = 1000;
/// Tasks that are looked at together.
const BATCH: usize = 100;
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
    /// Starts a task that ends when the delay of tasks has passed; `None` when too many are under way. Those that ended long
    /// ago make room.
    pub(in super::super) fn launch(
        &mut self,
        kind: Kind,
        profiles: Vec<String>,
        launcher: &str,
    ) -> rusqlite::Result<Option<Task>> {
        let sql = "SELECT count(*) FROM tasks WHERE completed IS NULL";
        let under_way: i64 = self.connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?;
        if under_way >= MAX_TASKS {
            return Ok(None);
        }
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
        let due = self.due_at();
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
        self.connection
            .prepare_cached(
                "DELETE FROM tasks WHERE completed IS NOT NULL AND seq <= (SELECT max(seq) FROM tasks) - ?1",
            )?
            .execute([MAX_TASKS])?;
        self.tell_due(due);
        Ok(Some(task))
    }

    /// The task with this id.
    pub(in super::super) fn task(&self, id: &str) -> rusqlite::Result<Option<Task>> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("SELECT {COLUMNS} FROM tasks WHERE id = ?1"))?;
        statement.query_row([id], task).optional()
    }

    /// Some of the tasks, the latest first.
    pub(in super::super) fn tasks(&self, limit: usize, offset: usize) -> rusqlite::Result<Vec<Task>> {
        let sql = format!("SELECT {COLUMNS} FROM tasks ORDER BY seq DESC LIMIT ?1 OFFSET ?2");
        self.all(&sql, [limit, offset].map(count), task)
    }

    /// The first tasks that are due at a time, in milliseconds since 1970.
    pub(super) fn due_tasks(&self, now: i64) -> rusqlite::Result<Vec<Task>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM tasks WHERE completed IS NULL AND due <= ?1 ORDER BY due, seq LIMIT {BATCH}"
        );
        self.all(&sql, [now], task)
    }

    /// When the next task ends.
    pub(super) fn first_due(&self) -> rusqlite::Result<Option<i64>> {
        let sql = "SELECT min(due) FROM tasks WHERE completed IS NULL";
        self.connection.prepare_cached(sql)?.query_row([], |row| row.get(0))
    }

    /// Lets no task that is under way end after a time.
    pub(super) fn bring_forward(&self, latest: i64) -> rusqlite::Result<()> {
        let sql = "UPDATE tasks SET due = ?1 WHERE completed IS NULL AND due > ?1";
        self.connection.prepare_cached(sql)?.execute([latest]).map(drop)
    }

    /// Writes down how a task ended.
    pub(super) fn end(&self, task: &Task, outcome: &Outcome) -> rusqlite::Result<()> {
        self.connection
            .prepare_cached("UPDATE tasks SET completed = ?2, status = ?3, messages = ?4 WHERE id = ?1")?
            .execute(params![
                task.id,
                now(),
                outcome.status(),
                Value::from(outcome.messages.clone()).to_string()
            ])?;
        Ok(())
    }
}

/// A number of rows, as the database takes it.
pub(super) fn count(rows: usize) -> i64 {
    i64::try_from(rows).unwrap_or(i64::MAX)
}

fn task(row: &Row<'_>) -> rusqlite::Result<Task> {
    let kind: String = row.get(1)?;
    Ok(Task {
        id: row.get(0)?,
        kind: Kind::parse(&kind),
        profiles: strings(row, 2),
        launcher: row.get(3)?,
        launched: row.get(4)?,
        completed: row.get(5)?,
        status: row.get(6)?,
        messages: strings(row, 7),
    })
}

/// A column that holds a list of texts. One that is damaged is empty, so that the task it belongs to can end.
fn strings(row: &Row<'_>, column: usize) -> Vec<String> {
    let list = json(row, column).unwrap_or_default();
    let elements = list.as_array().into_iter().flatten();
    elements.filter_map(Value::as_str).map(str::to_owned).collect()
}
