//! Parses and applies JSON Patch (RFC 6902) within limits on memory, depth and work.

use super::patched_document::PatchedDocument;
use crate::sandbox::validation::Violation;
use crate::schema::Type;
use json_patch::jsonptr::Pointer;
use json_patch::{Patch, PatchOperation};
use serde::Deserialize as _;
use serde_json::Value;

/// Operations that a small patch may have.
const MAX_SMALL: usize = 100;

/// Applies operations to a document of this type in order.
///
/// # Errors
/// If a path does not exist, a `test` fails, or the patch exceeds its budget. The error names the operation.
pub(crate) fn apply(ty: &Type, document: Value, Patch(operations): &Patch) -> Result<Value, Violation> {
    let mut patched = PatchedDocument::new(ty, document);
    for (index, operation) in operations.iter().enumerate() {
        patched
            .apply(operation)
            .map_err(|why| Violation::patch(format!("operation {index} at '{}': {why}", operation.path())))?;
    }
    Ok(patched.into_document())
}

/// Returns true if a patch may take so much work that it is tried before it is queued for writing.
pub(crate) fn is_large(Patch(operations): &Patch) -> bool {
    let copies = |operation| matches!(operation, &PatchOperation::Copy(_));
    operations.len() > MAX_SMALL || operations.iter().any(copies)
}

/// Names of the document's members that operations change. The empty name is the document itself.
pub(crate) fn changed_members(Patch(operations): &Patch) -> Vec<String> {
    operations.iter().flat_map(changed).collect()
}

/// Names of the document's members that operations address, changed or not. The empty name is the document itself.
pub(crate) fn addressed_members(Patch(operations): &Patch) -> Vec<String> {
    let sources = operations.iter().filter_map(|operation| match operation {
        PatchOperation::Move(moved) => Some(member_name(&moved.from)),
        PatchOperation::Copy(copy) => Some(member_name(&copy.from)),
        _ => None,
    });
    let targets = operations.iter().map(|operation| member_name(operation.path()));
    sources.chain(targets).collect()
}

/// Parses operations.
///
/// # Errors
/// If one of them is not a valid operation of RFC 6902.
pub(crate) fn read(operations: &Value) -> Result<Patch, Violation> {
    let Value::Array(given) = operations else {
        return Patch::deserialize(operations).map_err(|error| Violation::patch(error.to_string()));
    };
    let read: serde_json::Result<Vec<_>> = given.iter().map(operation).collect();
    read.map(Patch).map_err(|error| Violation::patch(error.to_string()))
}

/// An operation, whose value serde does not see: it would read it through a buffer that has no integers beyond 64 bits.
fn operation(given: &Value) -> serde_json::Result<PatchOperation> {
    let mut rest = given.clone();
    let value = rest.get_mut("value").map(Value::take);
    let mut operation = PatchOperation::deserialize(&rest)?;
    let place = match &mut operation {
        PatchOperation::Add(add) => Some(&mut add.value),
        PatchOperation::Replace(replace) => Some(&mut replace.value),
        PatchOperation::Test(test) => Some(&mut test.value),
        PatchOperation::Remove(_) | PatchOperation::Move(_) | PatchOperation::Copy(_) => None,
    };
    if let (Some(place), Some(value)) = (place, value) {
        *place = value;
    }
    Ok(operation)
}

fn changed(operation: &PatchOperation) -> Vec<String> {
    match operation {
        PatchOperation::Test(_) => Vec::new(),
        PatchOperation::Move(moved) => vec![member_name(&moved.from), member_name(&moved.path)],
        other => vec![member_name(other.path())],
    }
}

fn member_name(path: &Pointer) -> String {
    path.first()
        .map(|token| token.decoded().into_owned())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests;
