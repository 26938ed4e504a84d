//! The operations that the tenant implements.

use super::handler::{Handler, OperationTable};
use super::profiles::{create, default_config, get, list, rehearse_update, update};
use super::promotion::{export, import};
use super::{preview, search, tasks};
use crate::sandbox::answers::Fidelity::{self, Computed, State};

/// The operations that the tenant implements, by the id of the schema.
const HANDLERS: [(&str, Fidelity, Handler); 16] = [
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
];

/// The table of the operations that the tenant implements.
pub(crate) fn implemented_operations() -> OperationTable {
    OperationTable::new(&HANDLERS)
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
