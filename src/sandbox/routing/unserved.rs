//! Operations of the service that the embedded tenant does not serve.

use crate::schema::{Operation, Version, versions};

/// The operation of the service at a method and path, if `served` does not implement it.
pub(super) fn operation(served: &Version, method: &str, path: &str) -> Option<&'static Operation> {
    let path = path.strip_prefix('/')?;
    versions().iter().find_map(|version| {
        let path = path.strip_prefix(version.name)?;
        let implemented = version.implemented().filter(|_| version.name == served.name);
        let others = version
            .apis()
            .filter(|api| implemented.is_none_or(|it| it.name != api.name));
        let mut operations = others.flat_map(|api| api.operations);
        operations.find(|operation| operation.method.as_str() == method && is_at(operation.path, path))
    })
}

/// True if a path fills a template such as `/roles/{id}`.
fn is_at(template: &str, path: &str) -> bool {
    let (mut expected, mut segments) = (template.split('/'), path.split('/'));
    loop {
        match (expected.next(), segments.next()) {
            (None, None) => return true,
            (Some(name), Some(segment)) if name.starts_with('{') && !segment.is_empty() => {}
            (Some(name), Some(segment)) if name == segment => {}
            _ => return false,
        }
    }
}
