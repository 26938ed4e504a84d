//! The file of an import.

use super::super::documents::elements;
use super::kinds::KINDS;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{BAD_CONTENT, Rejection};
use crate::sandbox::support::json_members::text;
use crate::syntax::deep;
use crate::syntax::limits::{MAX_BODY_DEPTH, Measure};
use serde_json::Value;
use std::collections::HashMap;

/// Maximum number of values in a file.
const MAX_VALUES: usize = 1_000_000;

/// A file that an export has written.
pub(super) struct ConfigurationFile(Value);

impl ConfigurationFile {
    /// Reads the file of a request.
    ///
    /// # Errors
    /// If it is not an export.
    pub(super) fn of(request: &ReceivedRequest) -> Result<Self, Rejection> {
        let unusable = |why: &str| Rejection::bad_request(BAD_CONTENT, &format!("data: {why}."));
        let file = request.files.iter().find(|file| file.field == "data");
        let content = file
            .map(|file| &file.content)
            .ok_or_else(|| unusable("the file is missing"))?;
        let measure = Measure::of(content);
        measure.check(MAX_BODY_DEPTH).map_err(|why| unusable(&why))?;
        if measure.values > MAX_VALUES {
            return Err(unusable("the file has too many values"));
        }
        let value: Value = deep::parse(content).map_err(|error| unusable(&format!("the file is not JSON: {error}")))?;
        match value.get("objects").is_some_and(Value::is_array) {
            true => Ok(Self(value)),
            false => Err(unusable("the file should be an export with a list of objects")),
        }
    }

    /// The objects of a type.
    pub(super) fn objects(&self, kind: &str) -> impl Iterator<Item = &Value> {
        let objects = elements(&self.0, "objects").iter();
        objects.filter(move |object| object.pointer("/self/type").is_some_and(|it| it == kind))
    }

    /// Types of objects that the tenant does not import.
    pub(super) fn unknown_types(&self) -> Vec<String> {
        let mut unknown: Vec<String> = Vec::new();
        for object in elements(&self.0, "objects") {
            let kind = object.pointer("/self/type").and_then(Value::as_str).unwrap_or_default();
            if !KINDS.iter().any(|(name, _)| *name == kind) && !unknown.iter().any(|it| it == kind) {
                unknown.push(kind.to_owned());
            }
        }
        unknown
    }

    /// The names of the objects in the file by their ids: ids differ between tenants, names do not.
    pub(super) fn names(&self) -> HashMap<String, String> {
        let objects = elements(&self.0, "objects").iter();
        let named = objects.filter_map(|object| object.get("self"));
        named
            .map(|this| (text(this, "id").to_owned(), text(this, "name").to_owned()))
            .collect()
    }
}
