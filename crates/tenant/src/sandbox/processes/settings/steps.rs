//! The operations on settings that the engine does not serve.

use super::super::process::Step;
use super::{abbreviations, applications, clients, non_employees, passwords, questions, reassignments};
use crate::sandbox::responses::Fidelity::{Computed, State};

pub(in super::super) const SETTINGS: [Step; 9] = [
    Step::record("patchTenantContext", abbreviations::patch),
    Step::record("setMFAKBAConfig", questions::set_answers),
    Step::read(
        "getEvaluateReassignmentConfiguration",
        Computed,
        reassignments::evaluate,
    ),
    Step::record("createWorkflowExternalTrigger", clients::create),
    Step::read("getDiscoveredApplications", State, applications::list),
    Step::record("sendManualDiscoverApplicationsCsvTemplate", applications::import),
    Step::read("queryPasswordInfo", Computed, passwords::accounts),
    Step::read("createDigitToken", Computed, passwords::digit_token),
    Step::record("importNonEmployeeRecordsInBulk", non_employees::import),
];
