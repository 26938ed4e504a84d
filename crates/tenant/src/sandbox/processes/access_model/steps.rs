//! The operations of the access model that the engine does not serve.

use super::super::process::Step;
use super::{app_profiles, connections, hierarchy, role_filter, role_metadata, violations};
use crate::sandbox::responses::Fidelity::{Accepted, Computed, State};

pub(in super::super) const ACCESS_MODEL: [Step; 11] = [
    Step::read("searchRolesByFilter", State, role_filter::search),
    Step::record("updateRolesMetadataByIds", role_metadata::by_ids),
    Step::record("updateRolesMetadataByFilter", role_metadata::by_filter),
    Step::record("updateRolesMetadataByQuery", role_metadata::by_query),
    Step::read("listAccessProfilesForSourceApp", State, app_profiles::list),
    Step::record("deleteAccessProfilesFromSourceAppByBulk", app_profiles::remove),
    Step::read("startPredictSodViolations", Computed, violations::predict),
    Step::read("startViolationCheck", Accepted, violations::check),
    Step::read("listConnections", Computed, connections::list),
    Step::read("listEntitlementParents", State, hierarchy::parents),
    Step::read("listEntitlementChildren", State, hierarchy::children),
];
