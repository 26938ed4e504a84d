//! The operations that the tenant implements.

use super::handler::{Handler, OperationTable};
use super::profiles::{create, default_config, get, list, rehearse_update, update};
use super::promotion::{export, import};
use super::{preview, tasks};

/// The operations that the tenant implements, by the id of the schema.
const HANDLERS: [(&str, Handler); 11] = [
    ("createIdentityProfile", Handler::write(create)),
    ("deleteIdentityProfile", Handler::write(tasks::delete_one)),
    ("deleteIdentityProfiles", Handler::write(tasks::delete_several)),
    ("exportIdentityProfiles", Handler::Read(export)),
    ("generateIdentityPreview", Handler::Compute(preview::preview)),
    ("getDefaultIdentityAttributeConfig", Handler::Read(default_config)),
    ("getIdentityProfile", Handler::Read(get)),
    ("importIdentityProfiles", Handler::write(import)),
    ("listIdentityProfiles", Handler::Read(list)),
    ("syncIdentityProfile", Handler::write(tasks::process)),
    (
        "updateIdentityProfile",
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
            assert!(table.handler(operation.id).is_some(), "{}", operation.id);
        }
    }
}
