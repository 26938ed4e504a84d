//! The status of a task, for `wait_for_task`. The operation is not one of the eleven public ones, so it has no documented name,
//! and its response has no model.

use crate::schema::{ApiClass, DeclaredResponse, HttpMethod, Operation, Parameter, Type};

/// The state of tasks.
pub const TASK_STATUS_API: ApiClass = ApiClass {
    name: "TaskStatusApi",
    module: "task_status_api",
    doc: "Get the state of tasks.",
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
        responses: &[DeclaredResponse::new(200, Type::Object)],
        scope: "idn:task-management:read",
        application: true,
        experimental: false,
    }],
    mixins: None,
};
