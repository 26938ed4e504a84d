//! The operations that the tenant implements.

use super::handler::{Handler, OperationTable};
use super::profiles::{create, default_config, get, list, rehearse_update, update};
use super::promotion::{export, import};
use super::{aggregation, lifecycle, people, preview, search, source_schemas, sources, tasks};
use crate::sandbox::responses::Fidelity::{self, Accepted, Computed, State};

/// The operations that the tenant implements, by the id of the schema.
const HANDLERS: &[(&str, Fidelity, Handler)] = &[
    ("createIdentityProfile", State, Handler::write(create)),
    ("deleteIdentityProfile", State, Handler::write(tasks::delete_one)),
    ("deleteIdentityProfiles", State, Handler::write(tasks::delete_several)),
    ("exportIdentityProfiles", State, Handler::Read(export)),
    ("generateIdentityPreview", Computed, Handler::Compute(preview::preview)),
    (
        "getDefaultIdentityAttributeConfig",
        Computed,
        Handler::Read(default_config),
    ),
    ("getIdentityProfile", State, Handler::Read(get)),
    ("getTaskStatus", State, Handler::Read(tasks::status)),
    ("importIdentityProfiles", State, Handler::write(import)),
    ("listIdentityProfiles", State, Handler::Read(list)),
    ("searchAggregate", Computed, Handler::Search(search::aggregations)),
    ("searchCount", Computed, Handler::Search(search::count_found)),
    ("searchGet", State, Handler::Search(search::document)),
    ("searchPost", State, Handler::Search(search::search)),
    ("syncIdentityProfile", State, Handler::write(tasks::process)),
    (
        "updateIdentityProfile",
        State,
        Handler::Write {
            rehearse: Some(|store, request| Box::pin(rehearse_update(store, request))),
            run: update,
        },
    ),
    ("createAccount", State, Handler::write(people::create_account)),
    ("deleteAccount", State, Handler::write(people::delete_account)),
    ("deleteAccountAsync", State, Handler::write(people::remove_account)),
    ("deleteAccountsAsync", State, Handler::write(sources::delete_accounts)),
    ("deleteIdentity", State, Handler::write(people::delete_identity)),
    (
        "deleteLifecycleState",
        State,
        Handler::write(lifecycle::delete_lifecycle_state),
    ),
    ("deleteSource", State, Handler::write(sources::delete_source)),
    ("disableAccount", State, Handler::write(people::disable)),
    ("disableAccountForIdentity", State, Handler::write(people::disable_all)),
    (
        "disableAccountsForIdentities",
        State,
        Handler::write(people::disable_each),
    ),
    ("enableAccount", State, Handler::write(people::enable)),
    ("enableAccountForIdentity", State, Handler::write(people::enable_all)),
    (
        "enableAccountsForIdentities",
        State,
        Handler::write(people::enable_each),
    ),
    ("getAccount", State, Handler::Read(people::get_account)),
    (
        "getAccountEntitlements",
        Computed,
        Handler::Read(people::account_entitlements),
    ),
    ("getIdentity", Computed, Handler::Read(people::get_identity)),
    (
        "getIdentityOwnershipDetails",
        Computed,
        Handler::Read(people::ownership),
    ),
    (
        "getPublicIdentities",
        Computed,
        Handler::Read(people::list_public_identities),
    ),
    (
        "getAccountAggregationStatus",
        Computed,
        Handler::Read(aggregation::aggregation_status),
    ),
    ("importAccounts", State, Handler::write(aggregation::import_accounts)),
    (
        "importEntitlements",
        State,
        Handler::write(aggregation::import_entitlements),
    ),
    (
        "importEntitlementsBySource",
        State,
        Handler::write(aggregation::import_entitlements),
    ),
    (
        "importUncorrelatedAccounts",
        State,
        Handler::write(aggregation::import_uncorrelated),
    ),
    (
        "getRoleAssignedIdentities",
        Computed,
        Handler::Read(people::assigned_identities),
    ),
    ("getRoleAssignment", Computed, Handler::Read(people::role_assignment)),
    ("getRoleAssignments", Computed, Handler::Read(people::role_assignments)),
    ("getHistoricalIdentity", Computed, Handler::Read(people::get_history)),
    ("getIdentityStartDate", Computed, Handler::Read(people::start_date)),
    (
        "getSourceConnections",
        Computed,
        Handler::Read(source_schemas::connections),
    ),
    (
        "importAccountsSchema",
        State,
        Handler::write(source_schemas::import_accounts_schema),
    ),
    (
        "importEntitlementsSchema",
        State,
        Handler::write(source_schemas::import_entitlements_schema),
    ),
    (
        "listHistoricalIdentities",
        Computed,
        Handler::Read(people::list_history),
    ),
    (
        "listIdentityAccessItems",
        Computed,
        Handler::Read(people::list_access_items),
    ),
    ("listIdentitySnapshots", Computed, Handler::Read(people::list_snapshots)),
    (
        "getIdentitySnapshotSummary",
        Computed,
        Handler::Read(people::count_snapshots),
    ),
    ("getIdentitySnapshot", Computed, Handler::Read(people::get_snapshot)),
    (
        "listIdentitySnapshotAccessItems",
        Computed,
        Handler::Read(people::list_snapshot_items),
    ),
    (
        "compareIdentitySnapshots",
        Computed,
        Handler::Read(people::compare_snapshots),
    ),
    (
        "compareIdentitySnapshotsAccessType",
        Computed,
        Handler::Read(people::compare_snapshots),
    ),
    (
        "getHistoricalIdentityEvents",
        Computed,
        Handler::Read(people::list_events),
    ),
    ("listAccounts", State, Handler::Read(people::list_accounts)),
    (
        "listEntitlementsByIdentity",
        Computed,
        Handler::Read(people::identity_entitlements),
    ),
    ("listIdentities", Computed, Handler::Read(people::list_identities)),
    ("putAccount", State, Handler::write(people::put_account)),
    (
        "resetSourceEntitlements",
        State,
        Handler::write(sources::reset_entitlements),
    ),
    (
        "setLifecycleState",
        State,
        Handler::write(lifecycle::set_lifecycle_state),
    ),
    (
        "startIdentityProcessing",
        State,
        Handler::write(people::process_identities),
    ),
    ("submitReloadAccount", Accepted, Handler::write(people::reload)),
    ("unlockAccount", State, Handler::write(people::unlock)),
    ("updateAccount", State, Handler::write(people::update_account)),
];

/// The table of the operations that the tenant implements.
pub(crate) fn implemented_operations() -> OperationTable {
    OperationTable::new(HANDLERS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::tenant::TENANT;

    #[test]
    fn every_operation_of_the_schema_has_a_handler() {
        let table = implemented_operations();
        for operation in TENANT.implemented().into_iter().flat_map(|api| api.operations) {
            assert!(table.implementation(operation.id).is_some(), "{}", operation.id);
        }
    }
}
