//! The operations of the access model that the engine does not serve.

use super::super::process::ProcessStep;
use super::{app_profiles, connections, hierarchy, role_filter, role_metadata, violations};
use crate::sandbox::responses::Fidelity::{Accepted, Computed, State};

pub(in super::super) const ACCESS_MODEL: [ProcessStep; 11] = [
    ProcessStep::read("searchRolesByFilter", State, role_filter::search),
    ProcessStep::record("updateRolesMetadataByIds", role_metadata::by_ids),
    ProcessStep::record("updateRolesMetadataByFilter", role_metadata::by_filter),
    ProcessStep::record("updateRolesMetadataByQuery", role_metadata::by_query),
    ProcessStep::read("listAccessProfilesForSourceApp", State, app_profiles::list),
    ProcessStep::record("deleteAccessProfilesFromSourceAppByBulk", app_profiles::remove),
    ProcessStep::read("startPredictSodViolations", Computed, violations::predict),
    ProcessStep::read("startViolationCheck", Accepted, violations::check),
    ProcessStep::read("listConnections", Computed, connections::list),
    ProcessStep::read("listEntitlementParents", State, hierarchy::parents),
    ProcessStep::read("listEntitlementChildren", State, hierarchy::children),
];
