//! The operations of a version, as they are served without state.

use super::respond::{fidelity, made_up};
use crate::sandbox::operations::{Handler, Implementation};
use crate::schema::{Operation, Version};

/// Every operation of a version, by its id, served without state. Handlers and the engine take precedence.
pub(crate) fn made_up_operations(version: &'static Version) -> impl Iterator<Item = (&'static str, Implementation)> {
    let public = version.apis().filter(|api| !api.internal);
    public
        .flat_map(|api| api.operations)
        .map(|operation| (operation.id, made_up_operation(operation)))
}

/// An operation that is served without state.
pub(crate) fn made_up_operation(operation: &Operation) -> Implementation {
    Implementation {
        handler: Handler::Read(made_up),
        fidelity: fidelity(operation),
        is_assembled: false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::numbers::Numbers;
    use super::super::value::value;
    use crate::sandbox::validation::validator::validate_complete;
    use crate::schema::versions;

    #[test]
    fn made_up_values_are_valid_by_the_schema() {
        let mut invalid = Vec::new();
        for version in versions() {
            let public = version.apis().filter(|api| !api.internal);
            for operation in public.flat_map(|api| api.operations) {
                let Some(ty) = operation.success().and_then(|success| success.ty) else {
                    continue;
                };
                let mut numbers = Numbers::of([operation.id].into_iter());
                let Some(made) = value(&ty, "", 0, &mut numbers) else {
                    continue;
                };
                if let Some(violation) = validate_complete(&ty, &made).first() {
                    invalid.push(format!("{} {}: {violation}", version.name, operation.id));
                }
            }
        }
        assert!(invalid.is_empty(), "{}", invalid.join("\n"));
    }
}
