//! A document while a patch is applied to it: each operation takes from a budget of bytes and of steps, so that what is refused
//! does not depend on the machine.

use super::mismatch;
use crate::syntax::limits;
use json_patch::jsonptr::Pointer;
use json_patch::{PatchOperation, patch_unsafe};
use serde_json::Value;
use std::slice;

/// How deep a patched document may nest: as deep as a request's body, but for what it stands in within a list or a snapshot.
const MAX_DEPTH: usize = limits::MAX_BODY_DEPTH;
/// Bytes of memory that `copy` may fill in one patch; doubling a document a few dozen times would take all of it.
const MAX_COPIED: usize = 16 << 20;
/// Steps of one patch: elements of lists that make room or move up, values that are copied, measured or compared.
const MAX_WORK: usize = 10_000_000;
/// Bytes of an object's member beside its name and value.
const MEMBER: usize = 64;

/// A document on its way, and what its patch may still take.
pub(super) struct Patching {
    document: Value,
    /// The document nests no deeper.
    depth: usize,
    bytes: usize,
    work: usize,
}

impl Patching {
    pub(super) fn new(document: Value) -> Self {
        let depth = measure(&document).0;
        Self {
            document,
            depth,
            bytes: MAX_COPIED,
            work: MAX_WORK,
        }
    }

    /// Applies an operation.
    ///
    /// # Errors
    /// When it cannot be applied, or takes more than is left.
    pub(super) fn step(&mut self, operation: &PatchOperation) -> Result<(), String> {
        match operation {
            PatchOperation::Test(test) => return self.test(test.path.as_str(), &test.value),
            PatchOperation::Add(add) => self.deepen(&add.path, measure(&add.value).0)?,
            PatchOperation::Replace(replace) => self.deepen(&replace.path, measure(&replace.value).0)?,
            PatchOperation::Copy(copy) => self.copy(&copy.from, &copy.path)?,
            PatchOperation::Move(moved) => self.carry(&moved.from, &moved.path)?,
            PatchOperation::Remove(_) => {}
        }
        // What stands behind a place in a list makes room, or moves up.
        match operation {
            PatchOperation::Add(_) | PatchOperation::Copy(_) | PatchOperation::Remove(_) => {
                self.take(self.behind(operation.path()))?;
            }
            PatchOperation::Move(moved) => self.take(self.behind(&moved.from) + self.behind(&moved.path))?,
            PatchOperation::Replace(_) | PatchOperation::Test(_) => {}
        }
        patch_unsafe(&mut self.document, slice::from_ref(operation)).map_err(|error| error.kind.to_string())
    }

    pub(super) fn into_document(self) -> Value {
        self.document
    }

    /// The steps that were taken.
    #[cfg(test)]
    pub(super) const fn taken(&self) -> usize {
        MAX_WORK - self.work
    }

    fn take(&mut self, steps: usize) -> Result<(), String> {
        let too_much = || format!("the patch takes more than {MAX_WORK} steps: send it in parts");
        self.work = self.work.checked_sub(steps).ok_or_else(too_much)?;
        Ok(())
    }

    fn deepen(&mut self, path: &Pointer, depth: usize) -> Result<(), String> {
        self.depth = self.depth.max(path.count() + depth);
        if self.depth > MAX_DEPTH {
            return Err(format!("the document would nest deeper than {MAX_DEPTH}"));
        }
        Ok(())
    }

    fn copy(&mut self, from: &Pointer, path: &Pointer) -> Result<(), String> {
        let Some(value) = self.document.pointer(from.as_str()) else {
            return Ok(()); // which is told when it is done
        };
        let mut left = self.bytes;
        let weighed = weigh(value, &mut left);
        let (depth, count) = weighed.ok_or_else(|| format!("the patch copies more than {MAX_COPIED} bytes"))?;
        self.bytes = left;
        self.take(count)?;
        self.deepen(path, depth)
    }

    /// Whether a move keeps the depth. What moves is measured only where it could be too deep, because it may be large.
    fn carry(&mut self, from: &Pointer, path: &Pointer) -> Result<(), String> {
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
        self.deepen(path, deepest)
    }

    /// How many elements of a list stand at a place and behind it.
    fn behind(&self, path: &Pointer) -> usize {
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
        let holds = found.is_some_and(|found| same(found, wanted, &mut steps));
        let refusal = (!holds).then(|| mismatch::sentence(found, wanted, |one, other| same(one, other, &mut 0)));
        self.take(steps)?;
        refusal.map_or(Ok(()), Err)
    }
}

/// How deep a value nests and how many values are in it, itself included.
fn measure(value: &Value) -> (usize, usize) {
    let within = |(depth, count), value| {
        let (deep, many) = measure(value);
        (usize::max(depth, deep), count + many)
    };
    let (depth, count) = match value {
        Value::Array(elements) => elements.iter().fold((0, 0), within),
        Value::Object(members) => members.values().fold((0, 0), within),
        _ => return (0, 1),
    };
    (depth + 1, count + 1)
}

/// The same, and the bytes of memory that it fills are taken from those that are left; `None` as soon as there are too few.
fn weigh(value: &Value, left: &mut usize) -> Option<(usize, usize)> {
    let own = match value {
        Value::String(text) => text.len(),
        Value::Number(number) => number.as_str().len(),
        Value::Object(members) => members.keys().map(|name| name.len() + MEMBER).sum(),
        _ => 0,
    };
    *left = left.checked_sub(size_of::<Value>() + own)?;
    let (mut depth, mut count) = (0, 0);
    let mut within = |value: &Value| {
        let (deep, many) = weigh(value, left)?;
        depth = depth.max(deep + 1);
        count += many;
        Some(())
    };
    match value {
        Value::Array(elements) => elements.iter().try_for_each(&mut within)?,
        Value::Object(members) => members.values().try_for_each(&mut within)?,
        _ => {}
    }
    // An empty list nests, too.
    let nests = usize::from(value.is_array() || value.is_object());
    Some((depth.max(nests), count + 1))
}

/// Equality as RFC 6902, 4.6, has it: numbers by their value. Counts what was compared.
pub(super) fn same(one: &Value, other: &Value, steps: &mut usize) -> bool {
    *steps += 1;
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            *steps += one.as_str().len();
            one == other || one.as_f64() == other.as_f64()
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other, steps))
        }
        (Value::Object(one), Value::Object(other)) => {
            let in_other = |(name, value)| other.get(name).is_some_and(|other| same(value, other, steps));
            one.len() == other.len() && one.iter().all(in_other)
        }
        _ => one == other,
    }
}
