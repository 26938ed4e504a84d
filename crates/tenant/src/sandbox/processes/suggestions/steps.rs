//! The operations on suggestions that the engine does not serve.

use super::super::process::ProcessStep;
use super::{
    asked_recommendations, batches, common_access, decisions, insights, mined_entitlements, mined_roles, outliers,
    recommendations,
};
use crate::sandbox::responses::Fidelity::{Computed, State};

pub(in super::super) const SUGGESTIONS: [ProcessStep; 13] = [
    ProcessStep::read("getLatestIdentityOutlierSnapshots", Computed, outliers::latest),
    ProcessStep::read("listSeds", State, decisions::list),
    ProcessStep::record("submitSedApproval", decisions::approve),
    ProcessStep::record("submitSedAssignment", decisions::assign),
    ProcessStep::record("submitSedBatchRequest", batches::submit),
    ProcessStep::record("updateCommonAccessStatusInBulk", common_access::update),
    ProcessStep::record("updateEntitlementsPotentialRole", mined_entitlements::edit),
    ProcessStep::read(
        "getExcludedEntitlementsPotentialRole",
        State,
        mined_entitlements::excluded,
    ),
    ProcessStep::read("getIdentitiesPotentialRole", State, mined_roles::identities),
    ProcessStep::record("createPotentialRoleProvisionRequest", mined_roles::provision),
    ProcessStep::read("getAccessRequestRecommendations", Computed, recommendations::list),
    ProcessStep::read("getRecommendations", Computed, asked_recommendations::recommend),
    ProcessStep::read("getRoleInsightsSummary", Computed, insights::summary),
];

pub(in super::super) const SUGGESTIONS_OF_OTHER_VERSIONS: [ProcessStep; 1] =
    [ProcessStep::read("getSedBatches", State, batches::suggestions)];
