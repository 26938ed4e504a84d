//! Tasks of the service.

use crate::schema::{Field, Model, Type};

/// Reference to a task.
pub static TASK_RESULT: Model = Model::object(
    "TaskResultSimplified",
    "task_result_simplified",
    "A task of the service, and its result.",
    &[
        Field::new("id", "id", Type::Str, "The task's id."),
        Field::new("name", "name", Type::Str, "The task's name."),
        Field::new("description", "description", Type::Str, "The task's description."),
        Field::new("launcher", "launcher", Type::Str, "The user who started the task."),
        Field::new("completed", "completed", Type::DateTime, "Time of completion."),
        Field::new("launched", "launched", Type::DateTime, "Time of the start."),
        Field::new(
            "completionStatus",
            "completion_status",
            Type::Choice(&["Success", "Warning", "Error", "Terminated", "TempError"]),
            "The result of the task.",
        ),
    ],
);
