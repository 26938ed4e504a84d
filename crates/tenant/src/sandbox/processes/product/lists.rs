//! The lists, from a file with the documents of each path.

use super::super::process::StepResult;
use super::super::view;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::Rejection;
use serde_json::Value;

/// Documents by the path of their list.
const LISTS: &str = include_str!("lists.json");
/// The paths that make up the workflow library.
const LIBRARY: [&str; 3] = [
    "/workflow-library/actions",
    "/workflow-library/triggers",
    "/workflow-library/operators",
];

/// The list at the path of the request.
pub(super) fn list(_: &Database, request: &ReceivedRequest) -> StepResult {
    view::page(request, documents(&[request.operation.path])?)
}

/// `GET /workflow-library`
pub(super) fn workflow_library(_: &Database, request: &ReceivedRequest) -> StepResult {
    view::page(request, documents(&LIBRARY)?)
}

fn documents(paths: &[&str]) -> Result<Vec<Value>, Rejection> {
    let mut lists: Value = serde_json::from_str(LISTS).map_err(|_| Rejection::internal_error())?;
    let found = paths.iter().map(|path| match lists.get_mut(*path).map(Value::take) {
        Some(Value::Array(documents)) => documents,
        _ => Vec::new(),
    });
    Ok(found.flatten().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_has_documents() {
        for path in LIBRARY.iter().chain(&["/triggers", "/notification-template-defaults"]) {
            assert!(documents(&[path]).unwrap().len() > 4, "{path}");
        }
        assert_eq!(documents(&LIBRARY).unwrap().len(), 17);
    }
}
