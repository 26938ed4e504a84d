//! A document to which a patch is being applied. Every operation draws on a budget of bytes and steps, so that a patch is
//! accepted or rejected independently of the speed of the machine.

use super::declared::{PatchTarget, target};
use super::mismatch::mismatch_message;
use super::values::{is_equal, measure, measure_within};
use crate::schema::Type;
use crate::syntax::limits;
use json_patch::jsonptr::Pointer;
use json_patch::{AddOperation, PatchOperation, patch_unsafe};
use serde_json::Value;
use std::slice;

/// Maximum depth of a patched document: that of a request body, so that it can be contained in a list or a snapshot.
const MAX_DEPTH: usize = limits::MAX_BODY_DEPTH;
/// Bytes that the `copy` operations of a patch may allocate. Without a limit, doubling a document a few dozen times would
/// exhaust the memory.
const MAX_COPIED: usize = 16 << 20;
/// Steps of a patch: array elements that are shifted, and values that are copied, measured or compared.
const MAX_STEPS: usize = 10_000_000;

/// A document, and the budget that its patch has left.
pub(super) struct PatchedDocument<'a> {
    ty: &'a Type,
    document: Value,
    /// Upper bound of the depth of the document.
    depth: usize,
    bytes_left: usize,
    steps_left: usize,
}

impl<'a> PatchedDocument<'a> {
    pub(super) fn new(ty: &'a Type, document: Value) -> Self {
        let depth = measure(&document).0;
        Self {
            ty,
            document,
            depth,
            bytes_left: MAX_COPIED,
            steps_left: MAX_STEPS,
        }
    }

    /// Applies an operation.
    ///
    /// # Errors
    /// If it cannot be applied, or exceeds the budget.
    pub(super) fn apply(&mut self, operation: &PatchOperation) -> Result<(), String> {
        match operation {
            PatchOperation::Test(test) => return self.test(test.path.as_str(), &test.value),
            PatchOperation::Add(add) => self.check_depth(&add.path, measure(&add.value).0)?,
            PatchOperation::Replace(replace) => self.check_depth(&replace.path, measure(&replace.value).0)?,
            PatchOperation::Copy(copy) => self.check_copy(&copy.from, &copy.path)?,
            PatchOperation::Move(moved) => self.check_move(&moved.from, &moved.path)?,
            PatchOperation::Remove(_) => {}
        }
        // Inserting into an array, or removing from it, shifts the elements after the position.
        match operation {
            PatchOperation::Add(_) | PatchOperation::Copy(_) | PatchOperation::Remove(_) => {
                self.take(self.shifted_elements(operation.path()))?;
            }
            PatchOperation::Move(moved) => {
                self.take(self.shifted_elements(&moved.from) + self.shifted_elements(&moved.path))?;
            }
            PatchOperation::Replace(_) | PatchOperation::Test(_) => {}
        }
        self.check_member(operation)?;
        if let PatchOperation::Replace(replace) = operation
            && self.is_absent_member(&replace.path)
        {
            let add = AddOperation {
                path: replace.path.clone(),
                value: replace.value.clone(),
            };
            return self.patch(&PatchOperation::Add(add));
        }
        self.patch(operation)?;
        match operation {
            PatchOperation::Remove(remove) => self.nullify(&remove.path),
            PatchOperation::Move(moved) => self.nullify(&moved.from),
            _ => {}
        }
        Ok(())
    }

    fn patch(&mut self, operation: &PatchOperation) -> Result<(), String> {
        patch_unsafe(&mut self.document, slice::from_ref(operation)).map_err(|error| error.kind.to_string())
    }

    /// Rejects an operation that would add a member which the model does not declare. A member that is already there may be
    /// changed.
    fn check_member(&self, operation: &PatchOperation) -> Result<(), String> {
        let path = match operation {
            PatchOperation::Add(add) => &add.path,
            PatchOperation::Copy(copy) => &copy.path,
            PatchOperation::Move(moved) => &moved.path,
            PatchOperation::Remove(_) | PatchOperation::Replace(_) | PatchOperation::Test(_) => return Ok(()),
        };
        match target(self.ty, path) {
            PatchTarget::Undeclared(model) if self.document.pointer(path.as_str()).is_none() => {
                let member = path.back().map(|token| token.decoded().into_owned());
                Err(format!("{model} has no member {}", member.unwrap_or_default()))
            }
            _ => Ok(()),
        }
    }

    /// Returns true if a path leads to a declared member that is absent. The service has a value for each of them, so that
    /// `replace` may set it.
    fn is_absent_member(&self, path: &Pointer) -> bool {
        let is_declared = matches!(target(self.ty, path), PatchTarget::Member(_));
        is_declared && self.document.pointer(path.as_str()).is_none()
    }

    /// Sets a nullable member that was removed to null.
    fn nullify(&mut self, path: &Pointer) {
        let PatchTarget::Member(field) = target(self.ty, path) else {
            return;
        };
        let parent = path.split_back().map(|(parent, _)| parent.as_str());
        if let Some(Value::Object(members)) = parent.and_then(|parent| self.document.pointer_mut(parent))
            && field.nullable
        {
            members.entry(field.wire).or_insert(Value::Null);
        }
    }

    pub(super) fn into_document(self) -> Value {
        self.document
    }

    /// The number of steps taken.
    #[cfg(test)]
    pub(super) const fn steps_taken(&self) -> usize {
        MAX_STEPS - self.steps_left
    }

    fn take(&mut self, steps: usize) -> Result<(), String> {
        let too_much = || format!("the patch takes more than {MAX_STEPS} steps: send it in parts");
        self.steps_left = self.steps_left.checked_sub(steps).ok_or_else(too_much)?;
        Ok(())
    }

    fn check_depth(&mut self, path: &Pointer, depth: usize) -> Result<(), String> {
        self.depth = self.depth.max(path.count() + depth);
        if self.depth > MAX_DEPTH {
            return Err(format!("the document would nest deeper than {MAX_DEPTH}"));
        }
        Ok(())
    }

    fn check_copy(&mut self, from: &Pointer, path: &Pointer) -> Result<(), String> {
        let Some(value) = self.document.pointer(from.as_str()) else {
            return Ok(()); // Applying the operation reports the invalid path.
        };
        let mut left = self.bytes_left;
        let measured = measure_within(value, &mut left);
        let (depth, count) = measured.ok_or_else(|| format!("the patch copies more than {MAX_COPIED} bytes"))?;
        self.bytes_left = left;
        self.take(count)?;
        self.check_depth(path, depth)
    }

    /// Checks that a move keeps the depth. The moved value, which may be large, is measured only if it could be too deep.
    fn check_move(&mut self, from: &Pointer, path: &Pointer) -> Result<(), String> {
        let at_most = |depth: usize| path.count() + depth.saturating_sub(from.count());
        if at_most(self.depth) > MAX_DEPTH {
            let (depth, count) = measure(&self.document);
            self.take(count)?;
            self.depth = depth;
        }
        let mut deepest = self.depth.saturating_sub(from.count());
        if at_most(self.depth) > MAX_DEPTH {
            let (depth, count) = self.document.pointer(from.as_str()).map_or((0, 0), measure);
            self.take(count)?;
            deepest = depth;
        }
        self.check_depth(path, deepest)
    }

    /// The number of elements at and after a position in an array.
    fn shifted_elements(&self, path: &Pointer) -> usize {
        let Some((parent, last)) = path.split_back() else {
            return 0;
        };
        match self.document.pointer(parent.as_str()) {
            Some(Value::Array(elements)) => {
                let index: Result<usize, _> = last.encoded().parse();
                index.map_or(0, |index| elements.len().saturating_sub(index))
            }
            _ => 0,
        }
    }

    fn test(&mut self, path: &str, wanted: &Value) -> Result<(), String> {
        let found = self.document.pointer(path);
        let mut steps = 0;
        let holds = found.is_some_and(|found| is_equal(found, wanted, &mut steps));
        let mismatch = (!holds).then(|| mismatch_message(found, wanted, |one, other| is_equal(one, other, &mut 0)));
        self.take(steps)?;
        mismatch.map_or(Ok(()), Err)
    }
}
