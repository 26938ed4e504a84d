//! The state of a task, for `wait_for_task`. The operation is not one of the eleven documented ones, so that it has no public
//! name, and its response has no model.

use crate::schema::{Api, Method, Operation, Parameter, Response, Type};

/// The state of tasks.
pub const TASK_STATUS_API: Api = Api {
    name: "TaskStatusApi",
    module: "task_status_api",
    doc: "Get the state of tasks.",
    operations: &[Operation {
        id: "getTaskStatus",
        python: "get_task_status",
        method: Method::Get,
        path: "/task-status/{id}",
        summary: "Get the state of a task.",
        notes: "",
        parameters: &[Parameter::path("id", "id", Type::Str, "The task's id.")],
        body: None,
        collection: None,
        responses: &[Response {
            status: 200,
            ty: Type::Object,
        }],
        scope: "idn:task-management:read",
        application: true,
        experimental: false,
    }],
    mixins: None,
};
