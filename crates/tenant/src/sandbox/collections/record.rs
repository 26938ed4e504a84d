//! The form in which `build.rs` stores the files in `src/sandbox/families` of this crate: one record for each collection.
//!
//! The build script also includes this file. Texts borrow from the stored bytes, which are part of the module.

use serde::{Deserialize, Serialize};

/// The rules of a collection that do not follow from the schema.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct CollectionRecord<'a> {
    /// Path of the schema, for example `/roles/{roleId}/dimensions`.
    #[serde(borrow)]
    pub(crate) path: &'a str,
    /// True if there is one document at the path itself.
    pub(crate) single: bool,
    /// True if no member has the id of a document.
    pub(crate) hidden: bool,
    /// Id of the operation whose response has the type of the stored documents.
    pub(crate) stored: Option<&'a str>,
    /// Members that identify a document, in the order of the path parameters; empty means `id`.
    pub(crate) id: Vec<&'a str>,
    /// Members of which no two documents of a collection have the same value.
    pub(crate) unique: Vec<&'a str>,
    /// Members, each with the id of the operation that responds with a list of its values.
    pub(crate) one_of: Vec<(&'a str, &'a str)>,
    /// Members that a patch may change; empty means all that the schema allows.
    pub(crate) patchable: Vec<&'a str>,
    /// Members that keep the value with which the document was created.
    pub(crate) frozen: Vec<&'a str>,
    /// Values in JSON of members that a request may leave out.
    pub(crate) defaults: Vec<(&'a str, &'a str)>,
    /// Values in JSON of members that only the service sets.
    pub(crate) server: Vec<(&'a str, &'a str)>,
    /// Values in JSON of members that only other versions have; a value that begins with a dollar sign names another member.
    pub(crate) others: Vec<(&'a str, &'a str)>,
    /// Names that the type of the documents has in references.
    pub(crate) types: Vec<&'a str>,
    /// Objects with a type and an id that is their own, so that they do not refer to documents.
    pub(crate) own_ids: Vec<&'a str>,
    /// Members that requests set and responses do not show.
    pub(crate) secrets: Vec<&'a str>,
    /// Members that refer to documents of a collection.
    pub(crate) references: Vec<(&'a str, &'a str)>,
    /// Collections and members that refer to a document and thereby prevent its deletion.
    pub(crate) users: Vec<(&'a str, &'a str)>,
    /// Collections and members whose documents are deleted with the document to which they refer.
    pub(crate) owned: Vec<(&'a str, &'a str)>,
    /// Fields of filters and sorters, and the member that each of them means.
    pub(crate) aliases: Vec<(&'a str, &'a str)>,
    /// Query parameters that make no difference to the tenant.
    pub(crate) ignored: Vec<&'a str>,
    /// Ids of operations at the path that are not served as usual.
    pub(crate) without: Vec<&'a str>,
    /// Ids of operations that do something else than their method and path say, each with its line.
    pub(crate) effects: Vec<(&'a str, &'a str)>,
}
