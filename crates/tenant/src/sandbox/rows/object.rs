//! Documents of the collections that follow from the schema, and their members.

use serde_json::Value;

/// Path of the collection of sources.
pub(crate) const SOURCES: &str = "/sources";
/// Path of the collection of transforms.
pub(crate) const TRANSFORMS: &str = "/transforms";

/// A document in its collection.
#[derive(Debug, Clone)]
pub(crate) struct ObjectRow {
    /// Path of the collection in the schema.
    pub(crate) kind: &'static str,
    /// The ids in the path before the document's own.
    pub(crate) parent: String,
    pub(crate) id: String,
    pub(crate) document: Value,
}

/// The way to a member of a document, as constant text: it comes from the schema, never from a request.
#[derive(Debug, Clone)]
pub(crate) struct ObjectMember {
    /// Members up to the last list on the way, which is the last of them; empty without a list.
    pub(crate) list: Vec<&'static str>,
    /// Members from the document, or from an element of the list.
    pub(crate) members: Vec<&'static str>,
    pub(crate) kind: MemberKind,
}

/// The type of a member's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MemberKind {
    Text,
    /// Text in lower case; filters ignore the case.
    FoldedText,
    Number,
    /// 0 or 1.
    Flag,
    /// A date-time in UTC with milliseconds.
    Time,
}

impl MemberKind {
    /// Returns true if filters can search the values for parts of them.
    pub(crate) const fn is_text(self) -> bool {
        matches!(self, Self::Text | Self::FoldedText)
    }
}
