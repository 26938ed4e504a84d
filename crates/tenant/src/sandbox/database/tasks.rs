//! Reads and writes background tasks.

use super::connection::Database;
use super::queries::{json, row_count};
use crate::sandbox::rows::{TaskKind, TaskOutcome, TaskRow};
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::ids::new_id;
use rusqlite::{OptionalExtension as _, Row, params};
use serde_json::Value;

/// Maximum number of running tasks, and of ended tasks that are kept.
const MAX_TASKS: i64 = 1000;
/// Due tasks that are read together.
const BATCH: usize = 100;
const COLUMNS: &str = "id, kind, profiles, launcher, launched, completed, status, messages, payload";

impl Database {
    /// Starts a task that ends after the task delay; `None` if too many are running. The oldest ended tasks are deleted.
    pub(crate) fn launch(
        &self,
        kind: TaskKind,
        profiles: Vec<String>,
        payload: Value,
        launcher: &str,
    ) -> rusqlite::Result<Option<TaskRow>> {
        let sql = "SELECT count(*) FROM tasks WHERE completed IS NULL";
        let running: i64 = self.connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?;
        if running >= MAX_TASKS {
            return Ok(None);
        }
        let task = TaskRow {
            id: new_id(),
            kind,
            profiles,
            payload,
            launcher: launcher.to_owned(),
            launched: now_as_text(),
            completed: None,
            status: None,
            messages: Vec::new(),
        };
        let due = self.due_at();
        let profiles = Value::from(task.profiles.clone()).to_string();
        self.connection
            .prepare_cached(
                "INSERT INTO tasks (id, kind, profiles, launcher, launched, due, payload)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            )?
            .execute(params![
                task.id,
                kind.as_str(),
                profiles,
                task.launcher,
                task.launched,
                due,
                task.payload.to_string()
            ])?;
        self.connection
            .prepare_cached(
                "DELETE FROM tasks WHERE completed IS NOT NULL AND seq <= (SELECT max(seq) FROM tasks) - ?1",
            )?
            .execute([MAX_TASKS])?;
        self.publish_due(due);
        Ok(Some(task))
    }

    /// The task with this id.
    pub(crate) fn task(&self, id: &str) -> rusqlite::Result<Option<TaskRow>> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("SELECT {COLUMNS} FROM tasks WHERE id = ?1"))?;
        statement.query_row([id], task).optional()
    }

    /// A page of the tasks, the latest first.
    pub(crate) fn tasks(&self, limit: usize, offset: usize) -> rusqlite::Result<Vec<TaskRow>> {
        let sql = format!("SELECT {COLUMNS} FROM tasks ORDER BY seq DESC LIMIT ?1 OFFSET ?2");
        self.all(&sql, [limit, offset].map(row_count), task)
    }

    /// The first tasks that are due at this time, in milliseconds since 1970.
    pub(crate) fn due_tasks(&self, now: i64) -> rusqlite::Result<Vec<TaskRow>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM tasks WHERE completed IS NULL AND due <= ?1 ORDER BY due, seq LIMIT {BATCH}"
        );
        self.all(&sql, [now], task)
    }

    /// The time at which the next task ends.
    pub(super) fn first_due(&self) -> rusqlite::Result<Option<i64>> {
        let sql = "SELECT min(due) FROM tasks WHERE completed IS NULL";
        self.connection.prepare_cached(sql)?.query_row([], |row| row.get(0))
    }

    /// Lets every running task end at this time or earlier.
    pub(super) fn bring_forward(&self, latest: i64) -> rusqlite::Result<()> {
        let sql = "UPDATE tasks SET due = ?1 WHERE completed IS NULL AND due > ?1";
        self.connection.prepare_cached(sql)?.execute([latest]).map(drop)
    }

    /// Sets the time at which a task ended and its completion status; `None` if it is still running.
    pub(crate) fn set_task_end(&self, id: &str, completed: Option<&str>, status: Option<&str>) -> rusqlite::Result<()> {
        self.connection
            .prepare_cached("UPDATE tasks SET completed = ?2, status = ?3 WHERE id = ?1")?
            .execute(params![id, completed, status])?;
        Ok(())
    }

    /// Records the outcome of a task.
    pub(crate) fn end_task(&self, task: &TaskRow, outcome: &TaskOutcome) -> rusqlite::Result<()> {
        self.connection
            .prepare_cached("UPDATE tasks SET completed = ?2, status = ?3, messages = ?4, payload = ?5 WHERE id = ?1")?
            .execute(params![
                task.id,
                now_as_text(),
                outcome.status(),
                Value::from(outcome.messages.clone()).to_string(),
                outcome.summary.to_string()
            ])?;
        Ok(())
    }
}

fn task(row: &Row<'_>) -> rusqlite::Result<TaskRow> {
    let kind: String = row.get(1)?;
    Ok(TaskRow {
        id: row.get(0)?,
        kind: TaskKind::parse(&kind),
        profiles: strings(row, 2),
        launcher: row.get(3)?,
        launched: row.get(4)?,
        completed: row.get(5)?,
        status: row.get(6)?,
        messages: strings(row, 7),
        payload: json(row, 8).unwrap_or_default(),
    })
}

/// A column that holds a list of texts. A damaged list reads as empty, so that its task can end.
fn strings(row: &Row<'_>, column: usize) -> Vec<String> {
    let list: Value = json(row, column).unwrap_or_default();
    let elements = list.as_array().into_iter().flatten();
    elements.filter_map(Value::as_str).map(str::to_owned).collect()
}
