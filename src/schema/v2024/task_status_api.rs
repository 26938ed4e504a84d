//! How far a task is: what `wait_for_task` asks. Not one of the eleven operations, so it is under no documented name, and what
//! it answers has no model.

use crate::schema::{ApiClass, DeclaredResponse, HttpMethod, Operation, Parameter, Type};

/// The state of tasks.
pub const TASK_STATUS_API: ApiClass = ApiClass {
    name: "TaskStatusApi",
    module: "task_status_api",
    doc: "Tell how far tasks are.",
    operations: &[Operation {
        id: "getTaskStatus",
        python: "get_task_status",
        method: HttpMethod::Get,
        path: "/task-status/{id}",
        summary: "Get the state of a task.",
        notes: "",
        parameters: &[Parameter::path("id", "id", Type::Str, "The task's id.")],
        body: None,
        collection: None,
        responses: &[DeclaredResponse {
            status: 200,
            ty: Type::Object,
        }],
        scope: "idn:task-management:read",
        application: true,
        experimental: false,
    }],
    mixins: None,
};
