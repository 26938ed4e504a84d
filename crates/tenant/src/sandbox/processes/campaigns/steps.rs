//! The operations of campaigns and certifications.

use super::super::process::ProcessStep;
use super::{create, decide, lifecycle, lists, other_versions, reassign, reports, sign_off, summaries};
use crate::sandbox::responses::Fidelity::{Computed, State};

pub(in super::super) const CAMPAIGNS: [ProcessStep; 9] = [
    ProcessStep::write("createCampaign", create::create),
    ProcessStep::write("startGenerateCampaignTemplate", create::generate_from_template),
    ProcessStep::read("getActiveCampaigns", State, lists::campaigns),
    ProcessStep::read("getCampaign", State, lists::campaign),
    ProcessStep::write("updateCampaign", lifecycle::update),
    ProcessStep::write("startCampaign", lifecycle::activate),
    ProcessStep::write("completeCampaign", lifecycle::complete),
    ProcessStep::write("deleteCampaigns", lifecycle::delete),
    ProcessStep::write("startCampaignReport", reports::start),
];

pub(in super::super) const CERTIFICATIONS: [ProcessStep; 14] = [
    ProcessStep::read("listIdentityCertifications", State, lists::certifications),
    ProcessStep::read("listIdentityAccessReviewItems", State, lists::review_items),
    ProcessStep::read("listCertificationReviewers", Computed, lists::reviewers),
    ProcessStep::read("getIdentityCertificationItemPermissions", Computed, lists::permissions),
    ProcessStep::read("getPendingCertificationTasks", State, lists::pending_tasks),
    ProcessStep::write("makeIdentityDecision", decide::decide),
    ProcessStep::write("signOffIdentityCertification", sign_off::sign_off),
    ProcessStep::write("reassignIdentityCertifications", reassign::reassign),
    ProcessStep::write("submitReassignCertsAsync", reassign::reassign_in_task),
    ProcessStep::write("move", reassign::reassign_certifications),
    ProcessStep::read("getIdentityDecisionSummary", Computed, summaries::decisions),
    ProcessStep::read("getIdentitySummaries", Computed, summaries::identities),
    ProcessStep::read("getIdentitySummary", Computed, summaries::identity),
    ProcessStep::read("getIdentityAccessSummaries", Computed, summaries::accesses),
];

pub(in super::super) const CERTIFICATIONS_OF_OTHER_VERSIONS: [ProcessStep; 3] = [
    ProcessStep::read("listCertifications", Computed, other_versions::certifications),
    ProcessStep::read(
        "getIdentityCertificationPendingTasks",
        State,
        other_versions::pending_tasks,
    ),
    ProcessStep::read("getIdentityCertificationTaskStatus", State, other_versions::task),
];
