//! The operations on suggestions that the engine does not serve.

use super::super::process::Step;
use super::{
    asked_recommendations, batches, common_access, decisions, insights, mined_entitlements, mined_roles, outliers,
    recommendations,
};
use crate::sandbox::responses::Fidelity::{Computed, State};

pub(in super::super) const SUGGESTIONS: [Step; 13] = [
    Step::read("getLatestIdentityOutlierSnapshots", Computed, outliers::latest),
    Step::read("listSeds", State, decisions::list),
    Step::record("submitSedApproval", decisions::approve),
    Step::record("submitSedAssignment", decisions::assign),
    Step::record("submitSedBatchRequest", batches::submit),
    Step::record("updateCommonAccessStatusInBulk", common_access::update),
    Step::record("updateEntitlementsPotentialRole", mined_entitlements::edit),
    Step::read(
        "getExcludedEntitlementsPotentialRole",
        State,
        mined_entitlements::excluded,
    ),
    Step::read("getIdentitiesPotentialRole", State, mined_roles::identities),
    Step::record("createPotentialRoleProvisionRequest", mined_roles::provision),
    Step::read("getAccessRequestRecommendations", Computed, recommendations::list),
    Step::read("getRecommendations", Computed, asked_recommendations::recommend),
    Step::read("getRoleInsightsSummary", Computed, insights::summary),
];

pub(in super::super) const SUGGESTIONS_OF_OTHER_VERSIONS: [Step; 1] =
    [Step::read("getSedBatches", State, batches::suggestions)];
