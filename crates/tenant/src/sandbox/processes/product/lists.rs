//! The lists, from a file with the documents of each path.

use super::super::process::StepResult;
use super::super::view;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use serde_json::Value;
use std::collections::HashMap;
use std::sync::LazyLock;

/// Documents by the path of their list, read when one is first requested.
static LISTS: LazyLock<HashMap<String, Vec<Value>>> =
    LazyLock::new(|| serde_json::from_str(include_str!("lists.json")).unwrap_or_default());
/// The paths that make up the workflow library.
const LIBRARY: [&str; 3] = [
    "/workflow-library/actions",
    "/workflow-library/triggers",
    "/workflow-library/operators",
];

/// The list at the path of the request.
pub(super) fn list(_: &Database, request: &ReceivedRequest) -> StepResult {
    view::page(request, documents(&[request.operation.path]))
}

/// `GET /workflow-library`
pub(super) fn workflow_library(_: &Database, request: &ReceivedRequest) -> StepResult {
    view::page(request, documents(&LIBRARY))
}

fn documents(paths: &[&str]) -> Vec<Value> {
    let lists = paths.iter().filter_map(|path| LISTS.get(*path));
    lists.flatten().cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_has_documents() {
        for path in LIBRARY.iter().chain(&["/triggers", "/notification-template-defaults"]) {
            assert!(documents(&[path]).len() > 4, "{path}");
        }
        assert_eq!(documents(&LIBRARY).len(), 17);
    }
}
