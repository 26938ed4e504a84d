//! A reference: a member of documents that names other documents by their ids.

use super::member::visit;
use crate::sandbox::support::json_members::text;
use crate::schema::Type;
use serde_json::Value;

/// Precedes the member that names the type of a document.
const BY: &str = "by ";
/// Precedes the member that both documents have.
const WITH: &str = " with ";

/// A member that names other documents.
#[derive(Debug)]
pub(crate) struct Reference {
    /// Path of the member, for example `entitlements[]`.
    pub(crate) member: String,
    /// Path of the value that has the id.
    path: Vec<String>,
    /// The member of this value with the id, if it is not the id itself.
    id: &'static str,
    pub(super) targets: Targets,
    /// The member that is equal in the document and in the one to which it refers.
    pub(crate) common: Option<&'static str>,
}

/// The collections that have the documents.
#[derive(Debug)]
pub(super) enum Targets {
    Fixed(Vec<&'static str>),
    /// Those of the type that the member beside the id names, or without it those of these types.
    ByType(&'static str, Vec<&'static str>),
}

impl Reference {
    /// Reads the line of a declaration: the collections, or the member that names their type.
    pub(super) fn declared(member: &'static str, rest: &'static str) -> Self {
        let (targets, common) = match rest.split_once(WITH) {
            Some((targets, common)) => (targets, Some(common)),
            None => (rest, None),
        };
        let (path, id, targets) = match (targets.strip_prefix(BY), member.rsplit_once('.')) {
            (Some(beside), Some((path, id))) => (path, id, Targets::ByType(beside, Vec::new())),
            _ => (member, "id", Targets::Fixed(targets.split_whitespace().collect())),
        };
        Self {
            path: path.split('.').map(str::to_owned).collect(),
            id,
            member: member.to_owned(),
            targets,
            common,
        }
    }

    /// The reference of an object whose members `type` and `id` name a document of one of these types.
    pub(super) fn typed(path: &[String], types: Vec<&'static str>) -> Self {
        Self {
            member: path.join("."),
            path: path.to_vec(),
            id: "id",
            targets: Targets::ByType("type", types),
            common: None,
        }
    }

    /// Calls a function with each value that has an id.
    pub(crate) fn visit<E>(
        &self,
        ty: Type,
        document: &mut Value,
        found: &mut impl FnMut(Type, &mut Value) -> Result<(), E>,
    ) -> Result<(), E> {
        let path: Vec<&str> = self.path.iter().map(String::as_str).collect();
        visit(ty, document, &path, found)
    }

    /// The id that a value has; empty if there is none.
    pub(crate) fn id_in<'v>(&self, value: &'v Value) -> &'v str {
        value.as_str().unwrap_or_else(|| text(value, self.id))
    }

    /// Lets a value name another document.
    pub(crate) fn point_to(&self, value: &mut Value, id: String) {
        match value {
            Value::Object(members) => drop(members.insert(self.id.to_owned(), id.into())),
            value => *value = id.into(),
        }
    }

    /// Returns true if a value without an id is not a reference.
    pub(crate) const fn may_lack_id(&self) -> bool {
        matches!(self.targets, Targets::ByType(..))
    }

    /// The first member of the path.
    pub(crate) fn first(&self) -> &str {
        self.member.split(['.', '[']).next().unwrap_or_default()
    }
}
