//! Tasks: work that the service does later.

use crate::schema::{Field, Model, Type};

/// Reference to a task.
pub static TASK_RESULT: Model = Model::object(
    "TaskResultSimplified",
    "task_result_simplified",
    "A task that runs on the server, and how it ended.",
    &[
        Field::new("id", "id", Type::Str, "The task's id."),
        Field::new("name", "name", Type::Str, "The task's name."),
        Field::new("description", "description", Type::Str, "What it does."),
        Field::new("launcher", "launcher", Type::Str, "Who started it."),
        Field::new("completed", "completed", Type::DateTime, "When it ended."),
        Field::new("launched", "launched", Type::DateTime, "When it started."),
        Field::new(
            "completionStatus",
            "completion_status",
            Type::Choice(&["Success", "Warning", "Error", "Terminated", "TempError"]),
            "How it ended.",
        ),
    ],
);
