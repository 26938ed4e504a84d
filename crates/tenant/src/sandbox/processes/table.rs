//! The operations of all processes.

use super::process::{ProcessStep, StepResult};
use super::{access_model, approvals, campaigns, configuration, executions, product, requests, settings, suggestions};
use crate::sandbox::database::Database;
use crate::sandbox::operations::{Handler, Implementation, ReceivedRequest};
use crate::sandbox::responses::Rejection;
use crate::schema::Operation;
use std::collections::HashMap;
use std::sync::LazyLock;

/// The function of a handler that reads or writes the state.
type Run = fn(&Database, &ReceivedRequest) -> StepResult;
/// Steps by the ids of their operations.
type StepsById = HashMap<&'static str, &'static ProcessStep>;

static STEPS: LazyLock<StepsById> = LazyLock::new(|| by_id(&FAMILIES));
static STEPS_OF_OTHER_VERSIONS: LazyLock<StepsById> = LazyLock::new(|| by_id(&FAMILIES_OF_OTHER_VERSIONS));

fn by_id(families: &'static [&'static [ProcessStep]]) -> StepsById {
    let all = families.iter().copied().flatten();
    all.map(|step| (step.operation, step)).collect()
}

/// The steps of each process.
const FAMILIES: [&[ProcessStep]; 11] = [
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

/// Steps of operations of other versions that no operation of the implemented version can serve.
const FAMILIES_OF_OTHER_VERSIONS: [&[ProcessStep]; 4] = [
    &approvals::GENERIC_APPROVALS,
    &campaigns::CERTIFICATIONS_OF_OTHER_VERSIONS,
    &executions::FORMS_OF_OTHER_VERSIONS,
    &suggestions::SUGGESTIONS_OF_OTHER_VERSIONS,
];

/// The operations of processes, by their ids.
pub(crate) fn process_operations() -> impl Iterator<Item = (&'static str, Implementation)> {
    STEPS.values().map(|step| (step.operation, implementation(step, run)))
}

/// The implementation of an operation of another version that no operation of the implemented version can serve; `None` if its
/// responses are made up.
pub(crate) fn process_of_other_version(operation: &Operation) -> Option<Implementation> {
    let step = STEPS_OF_OTHER_VERSIONS.get(operation.id)?;
    Some(implementation(step, run_of_other_version))
}

fn implementation(step: &ProcessStep, run: Run) -> Implementation {
    let handler = match step.writes {
        true => Handler::Write { rehearse: None, run },
        false => Handler::Read(run),
    };
    Implementation {
        handler,
        fidelity: step.fidelity,
        is_assembled: false,
    }
}

fn run(database: &Database, request: &ReceivedRequest) -> StepResult {
    carry_out(&STEPS, database, request)
}

fn run_of_other_version(database: &Database, request: &ReceivedRequest) -> StepResult {
    carry_out(&STEPS_OF_OTHER_VERSIONS, database, request)
}

fn carry_out(steps: &StepsById, database: &Database, request: &ReceivedRequest) -> StepResult {
    let step = steps.get(request.operation.id).ok_or_else(Rejection::internal_error)?;
    step.carry_out(database, request)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sandbox::routing::OperationRouter;
    use crate::schema::tenant::TENANT;
    use crate::schema::{Version, versions};
    use std::collections::HashSet;

    #[test]
    fn every_step_belongs_to_an_operation_of_the_schema_and_to_one_only() {
        assert_operations(&FAMILIES, &operations(TENANT.get()));
    }

    #[test]
    fn every_step_of_other_versions_belongs_to_an_operation_of_another_version() {
        let others = versions().iter().filter(|version| version.name != TENANT.name);
        let known: Vec<&str> = others.flat_map(operations).collect();
        assert_operations(&FAMILIES_OF_OTHER_VERSIONS, &known);
    }

    #[test]
    fn a_step_of_other_versions_carries_out_operations_of_one_path() {
        let router = OperationRouter::new(&TENANT);
        let others = versions().iter().filter(|version| version.name != TENANT.name);
        let pairs = others.flat_map(|version| router.of_version(version.name).unwrap());
        let not_served: Vec<&Operation> = pairs.filter(|pair| pair.1.is_none()).map(|pair| pair.0).collect();
        for step in FAMILIES_OF_OTHER_VERSIONS.iter().copied().flatten() {
            let named = not_served.iter().filter(|operation| operation.id == step.operation);
            let paths: HashSet<(&str, &str)> = named.map(|it| (it.method.as_str(), it.path)).collect();
            assert_eq!(paths.len(), 1, "{}: {paths:?}", step.operation);
        }
    }

    fn operations(version: &'static Version) -> Vec<&'static str> {
        let operations = version.apis().flat_map(|api| api.operations);
        operations.map(|operation| operation.id).collect()
    }

    fn assert_operations(families: &[&[ProcessStep]], known: &[&str]) {
        let all: Vec<&str> = families.iter().copied().flatten().map(|step| step.operation).collect();
        for operation in &all {
            assert!(known.contains(operation), "{operation}");
            assert_eq!(all.iter().filter(|other| other == &operation).count(), 1, "{operation}");
        }
    }
}
