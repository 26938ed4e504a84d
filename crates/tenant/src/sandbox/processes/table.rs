//! The operations of all processes.

use super::process::{Step, StepResult};
use super::{access_model, campaigns, configuration, executions, product, requests, settings, suggestions};
use crate::sandbox::database::Database;
use crate::sandbox::operations::{Handler, Implementation, ReceivedRequest};
use crate::sandbox::responses::Rejection;
use std::collections::HashMap;
use std::sync::LazyLock;

static STEPS: LazyLock<HashMap<&'static str, &'static Step>> = LazyLock::new(|| {
    let all = FAMILIES.iter().copied().flatten();
    all.map(|step| (step.operation, step)).collect()
});

/// The steps of each process.
const FAMILIES: [&[Step]; 11] = [
    &access_model::ACCESS_MODEL,
    &settings::SETTINGS,
    &suggestions::SUGGESTIONS,
    &requests::REQUESTS,
    &requests::APPROVALS,
    &requests::WORK_ITEMS,
    &campaigns::CAMPAIGNS,
    &campaigns::CERTIFICATIONS,
    &configuration::CONFIGURATION,
    &executions::EXECUTIONS,
    &product::PRODUCT,
];

/// The operations of processes, by their ids.
pub(crate) fn process_operations() -> impl Iterator<Item = (&'static str, Implementation)> {
    STEPS.values().map(|step| {
        let handler = match step.writes {
            true => Handler::Write { rehearse: None, run },
            false => Handler::Read(run),
        };
        let implementation = Implementation {
            handler,
            fidelity: step.fidelity,
            is_assembled: false,
        };
        (step.operation, implementation)
    })
}

fn run(database: &Database, request: &ReceivedRequest) -> StepResult {
    let step = STEPS.get(request.operation.id).ok_or_else(Rejection::internal_error)?;
    step.carry_out(database, request)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::tenant::TENANT;

    #[test]
    fn every_step_belongs_to_an_operation_of_the_schema_and_to_one_only() {
        let known: Vec<&str> = TENANT
            .get()
            .apis()
            .flat_map(|api| api.operations)
            .map(|it| it.id)
            .collect();
        let all: Vec<&str> = FAMILIES.iter().copied().flatten().map(|step| step.operation).collect();
        for operation in &all {
            assert!(known.contains(operation), "{operation}");
            assert_eq!(all.iter().filter(|other| other == &operation).count(), 1, "{operation}");
        }
    }
}
