//! The operations of campaigns and certifications.

use super::super::process::Step;
use super::{create, decide, lifecycle, lists, other_versions, reassign, reports, sign_off, summaries};
use crate::sandbox::responses::Fidelity::{Computed, State};

pub(in super::super) const CAMPAIGNS: [Step; 9] = [
    Step::write("createCampaign", create::create),
    Step::write("startGenerateCampaignTemplate", create::generate_from_template),
    Step::read("getActiveCampaigns", State, lists::campaigns),
    Step::read("getCampaign", State, lists::campaign),
    Step::write("updateCampaign", lifecycle::update),
    Step::write("startCampaign", lifecycle::activate),
    Step::write("completeCampaign", lifecycle::complete),
    Step::write("deleteCampaigns", lifecycle::delete),
    Step::write("startCampaignReport", reports::start),
];

pub(in super::super) const CERTIFICATIONS: [Step; 14] = [
    Step::read("listIdentityCertifications", State, lists::certifications),
    Step::read("listIdentityAccessReviewItems", State, lists::review_items),
    Step::read("listCertificationReviewers", Computed, lists::reviewers),
    Step::read("getIdentityCertificationItemPermissions", Computed, lists::permissions),
    Step::read("getPendingCertificationTasks", State, lists::pending_tasks),
    Step::write("makeIdentityDecision", decide::decide),
    Step::write("signOffIdentityCertification", sign_off::sign_off),
    Step::write("reassignIdentityCertifications", reassign::reassign),
    Step::write("submitReassignCertsAsync", reassign::reassign_in_task),
    Step::write("move", reassign::reassign_certifications),
    Step::read("getIdentityDecisionSummary", Computed, summaries::decisions),
    Step::read("getIdentitySummaries", Computed, summaries::identities),
    Step::read("getIdentitySummary", Computed, summaries::identity),
    Step::read("getIdentityAccessSummaries", Computed, summaries::accesses),
];

pub(in super::super) const CERTIFICATIONS_OF_OTHER_VERSIONS: [Step; 3] = [
    Step::read("listCertifications", Computed, other_versions::certifications),
    Step::read(
        "getIdentityCertificationPendingTasks",
        State,
        other_versions::pending_tasks,
    ),
    Step::read("getIdentityCertificationTaskStatus", State, other_versions::task),
];
