//! Lists of background tasks, and changes of their status.

use super::super::documents::{all_below, find, set, store};
use super::super::process::StepResult;
use super::super::view;
use crate::sandbox::database::Database;
use crate::sandbox::operations::{ENDED_TASKS, ReceivedRequest, full_task, task_status};
use crate::sandbox::responses::{BAD_CONTENT, Rejection, Reply};
use crate::sandbox::support::json_members::text;
use serde_json::Value;

/// `GET /task-status`: the tenant's own tasks, latest first, and those of the seed.
pub(super) fn list(database: &Database, request: &ReceivedRequest) -> StepResult {
    let tasks = database.tasks(usize::MAX, 0)?;
    let ended = all_below(database, ENDED_TASKS, "")?;
    view::page(request, tasks.iter().map(full_task).chain(ended).collect())
}

/// `GET /task-status/pending-tasks`
pub(super) fn pending(database: &Database, request: &ReceivedRequest) -> StepResult {
    view::page(request, pending_tasks(database)?)
}

/// `HEAD /task-status/pending-tasks`
pub(super) fn count_pending(database: &Database, request: &ReceivedRequest) -> StepResult {
    let page = view::page(request, pending_tasks(database)?)?;
    Ok(Reply::text(page.status, String::new()).with_total(page.total))
}

fn pending_tasks(database: &Database) -> Result<Vec<Value>, Rejection> {
    let tasks = database.tasks(usize::MAX, 0)?;
    let pending = tasks.iter().filter(|task| task.completed.is_none());
    Ok(pending.map(full_task).collect())
}

/// `PATCH /task-status/{id}`. Documented: a pending task is cleared by setting its completion status and end time.
pub(super) fn update(database: &Database, request: &ReceivedRequest) -> StepResult {
    let id = request.text("id");
    let mut ended = find(database, ENDED_TASKS, id)?;
    let (mut status, mut completed) = match (&ended, database.task(id)?) {
        (Some(_), _) => (None, None),
        (None, task) => {
            let task = Rejection::unless_found(task, "task", id)?;
            (task.status, task.completed)
        }
    };
    for operation in request.body.as_array().into_iter().flatten() {
        let path = text(operation, "path");
        if !["add", "replace"].contains(&text(operation, "op")) {
            let text = format!("{path}: a task supports the operations add and replace.");
            return Err(Rejection::bad_request(BAD_CONTENT, &text));
        }
        let value = operation.get("value").and_then(Value::as_str).map(str::to_owned);
        match path {
            "/completionStatus" => status = Some(known_status(value)?),
            "/completed" => completed = Some(time(value)?),
            _ => {
                let text = format!("{} cannot be updated.", path.trim_start_matches('/'));
                return Err(Rejection::illegal(&text));
            }
        }
    }
    match &mut ended {
        Some(task) => {
            for (member, value) in [("completed", completed), ("completionStatus", status)] {
                value.into_iter().for_each(|value| set(task, member, value));
            }
            store(database, ENDED_TASKS, id, task)?;
        }
        None => database.set_task_end(id, completed.as_deref(), status.as_deref())?,
    }
    task_status(database, id)
}

fn known_status(value: Option<String>) -> Result<String, Rejection> {
    let known = ["SUCCESS", "WARNING", "ERROR", "TERMINATED", "TEMPERROR"];
    value.filter(|value| known.contains(&value.as_str())).ok_or_else(|| {
        let text = format!("completionStatus should be one of {}.", known.join(", "));
        Rejection::illegal(&text)
    })
}

fn time(value: Option<String>) -> Result<String, Rejection> {
    let time = value.filter(|value| value.parse::<jiff::Timestamp>().is_ok());
    time.ok_or_else(|| Rejection::illegal("completed should be a date-time."))
}
