//! The operations of executions. The engine lists the executions of a workflow, and the invocations of triggers.

use super::super::process::Step;
use super::{form_exports, form_schemas, reports, tasks, triggers, workflows};
use crate::sandbox::responses::Fidelity::{Computed, State};

pub(in super::super) const EXECUTIONS: [Step; 16] = [
    Step::write("testWorkflow", workflows::test),
    Step::write("createExternalExecuteWorkflow", workflows::execute),
    Step::read("testExternalExecuteWorkflow", Computed, workflows::check_input),
    Step::read("getWorkflowExecution", State, workflows::execution),
    Step::read("getWorkflowExecutionHistory", State, workflows::history),
    Step::write("cancelWorkflowExecution", workflows::cancel),
    Step::write("startTestTriggerInvocation", triggers::test),
    Step::write("completeTriggerInvocation", triggers::complete),
    Step::read("getTaskStatusList", State, tasks::list),
    Step::read("getPendingTasks", State, tasks::pending),
    Step::read("getPendingTaskHeaders", Computed, tasks::count_pending),
    Step::write("updateTaskStatus", tasks::update),
    Step::read(
        "createFormDefinitionDynamicSchema",
        Computed,
        form_schemas::output_schema,
    ),
    Step::write("startReport", reports::start),
    Step::read("getReportResult", State, reports::result),
    Step::read("getReport", Computed, reports::content),
];

pub(in super::super) const FORMS_OF_OTHER_VERSIONS: [Step; 1] = [Step::read(
    "exportFormDefinitionsByTenant",
    Computed,
    form_exports::export,
)];
