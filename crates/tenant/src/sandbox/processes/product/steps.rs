//! The operations that show the lists that every tenant of the service has.

use super::super::process::Step;
use super::lists;
use crate::sandbox::responses::Fidelity::Computed;

pub(in super::super) const PRODUCT: [Step; 9] = [
    Step::read("listTriggers", Computed, lists::list),
    Step::read("listCompleteWorkflowLibrary", Computed, lists::workflow_library),
    Step::read("listWorkflowLibraryActions", Computed, lists::list),
    Step::read("listWorkflowLibraryTriggers", Computed, lists::list),
    Step::read("listWorkflowLibraryOperators", Computed, lists::list),
    Step::read("listNotificationTemplateDefaults", Computed, lists::list),
    Step::read("getServiceDeskIntegrationTypes", Computed, lists::list),
    Step::read("getMultihostIntegrationTypes", Computed, lists::list),
    Step::read("getReassignmentConfigTypes", Computed, lists::list),
];
