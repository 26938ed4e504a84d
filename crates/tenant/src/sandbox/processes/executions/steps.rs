//! The operations of executions. The engine lists the executions of a workflow, and the invocations of triggers.

use super::super::process::ProcessStep;
use super::{form_exports, form_schemas, reports, tasks, triggers, workflows};
use crate::sandbox::responses::Fidelity::{Computed, State};

pub(in super::super) const EXECUTIONS: [ProcessStep; 16] = [
    ProcessStep::write("testWorkflow", workflows::test),
    ProcessStep::write("createExternalExecuteWorkflow", workflows::execute),
    ProcessStep::read("testExternalExecuteWorkflow", Computed, workflows::check_input),
    ProcessStep::read("getWorkflowExecution", State, workflows::execution),
    ProcessStep::read("getWorkflowExecutionHistory", State, workflows::history),
    ProcessStep::write("cancelWorkflowExecution", workflows::cancel),
    ProcessStep::write("startTestTriggerInvocation", triggers::test),
    ProcessStep::write("completeTriggerInvocation", triggers::complete),
    ProcessStep::read("getTaskStatusList", State, tasks::list),
    ProcessStep::read("getPendingTasks", State, tasks::pending),
    ProcessStep::read("getPendingTaskHeaders", Computed, tasks::count_pending),
    ProcessStep::write("updateTaskStatus", tasks::update),
    ProcessStep::read(
        "createFormDefinitionDynamicSchema",
        Computed,
        form_schemas::output_schema,
    ),
    ProcessStep::write("startReport", reports::start),
    ProcessStep::read("getReportResult", State, reports::result),
    ProcessStep::read("getReport", Computed, reports::content),
];

pub(in super::super) const FORMS_OF_OTHER_VERSIONS: [ProcessStep; 1] = [ProcessStep::read(
    "exportFormDefinitionsByTenant",
    Computed,
    form_exports::export,
)];
