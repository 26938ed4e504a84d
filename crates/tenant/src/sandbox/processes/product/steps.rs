//! The operations that show the lists that every tenant of the service has.

use super::super::process::ProcessStep;
use super::lists;
use crate::sandbox::responses::Fidelity::Computed;

pub(in super::super) const PRODUCT: [ProcessStep; 9] = [
    ProcessStep::read("listTriggers", Computed, lists::list),
    ProcessStep::read("listCompleteWorkflowLibrary", Computed, lists::workflow_library),
    ProcessStep::read("listWorkflowLibraryActions", Computed, lists::list),
    ProcessStep::read("listWorkflowLibraryTriggers", Computed, lists::list),
    ProcessStep::read("listWorkflowLibraryOperators", Computed, lists::list),
    ProcessStep::read("listNotificationTemplateDefaults", Computed, lists::list),
    ProcessStep::read("getServiceDeskIntegrationTypes", Computed, lists::list),
    ProcessStep::read("getMultihostIntegrationTypes", Computed, lists::list),
    ProcessStep::read("getReassignmentConfigTypes", Computed, lists::list),
];
