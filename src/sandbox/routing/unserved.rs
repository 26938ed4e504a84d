//! Operations of the service that the embedded tenant does not serve.

use crate::sandbox::answers::Rejection;
use crate::schema::{Operation, Version, versions};

/// The rejection of a request at a path that the router does not know: another version has an operation there, or none has.
#[cold]
pub(super) fn rejection(served: &Version, method: &str, path: &str) -> Rejection {
    match operation(served, method, path) {
        Some((version, operation)) => not_implemented(version, operation),
        None => Rejection::not_found(&format!("There is nothing at {path}.")),
    }
}

/// The rejection of an operation that only the service has.
#[cold]
pub(super) fn not_implemented(version: &Version, operation: &Operation) -> Rejection {
    Rejection::not_implemented(&format!(
        "The embedded tenant does not implement {} ({} {}) in {}. GET /_sandbox/operations lists the operations that it implements.",
        operation.python,
        operation.method.as_str(),
        operation.path,
        version.name
    ))
}

/// The rejection of a path in which a client left a placeholder, because the public document declares no parameter for it.
#[cold]
pub(super) fn unfilled(operation: &Operation, placeholder: &str) -> Rejection {
    let text = format!(
        "The path has the placeholder {placeholder} instead of a value. Some clients send it where the document of the API \
         declares no parameter of this name; the path is {}.",
        operation.path
    );
    Rejection::not_found(&text)
}

/// The operation of another version of the service at a method and path.
fn operation(served: &Version, method: &str, path: &str) -> Option<(&'static Version, &'static Operation)> {
    let path = path.strip_prefix('/')?;
    let others = versions().iter().filter(|version| version.name != served.name);
    others.into_iter().find_map(|version| {
        let path = path.strip_prefix(version.name)?;
        let mut operations = version.apis().flat_map(|api| api.operations);
        let found = operations.find(|operation| operation.method.as_str() == method && is_at(operation.path, path));
        found.map(|operation| (version, operation))
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
