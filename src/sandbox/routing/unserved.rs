//! Operations of the service that the embedded tenant does not serve.

use crate::schema::v2024::ANSWERED;
use crate::schema::{Operation, Version};

/// The operation of the service at a method and path, if the tenant does not serve it.
pub(super) fn operation(version: &'static Version, method: &str, path: &str) -> Option<&'static Operation> {
    let path = path.strip_prefix('/')?.strip_prefix(version.name)?;
    let unserved = version.apis().filter(|api| api.name != ANSWERED);
    let operations = unserved.flat_map(|api| api.operations);
    let mut matching = operations.filter(|operation| operation.method.as_str() == method);
    matching.find(|operation| is_at(operation.path, path))
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
