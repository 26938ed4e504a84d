//! The operations on settings that the engine does not serve.

use super::super::process::ProcessStep;
use super::{abbreviations, applications, clients, non_employees, passwords, questions, reassignments};
use crate::sandbox::responses::Fidelity::{Computed, State};

pub(in super::super) const SETTINGS: [ProcessStep; 9] = [
    ProcessStep::record("patchTenantContext", abbreviations::patch),
    ProcessStep::record("setMFAKBAConfig", questions::set_answers),
    ProcessStep::read(
        "getEvaluateReassignmentConfiguration",
        Computed,
        reassignments::evaluate,
    ),
    ProcessStep::record("createWorkflowExternalTrigger", clients::create),
    ProcessStep::read("getDiscoveredApplications", State, applications::list),
    ProcessStep::record("sendManualDiscoverApplicationsCsvTemplate", applications::import),
    ProcessStep::read("queryPasswordInfo", Computed, passwords::accounts),
    ProcessStep::read("createDigitToken", Computed, passwords::digit_token),
    ProcessStep::record("importNonEmployeeRecordsInBulk", non_employees::import),
];
