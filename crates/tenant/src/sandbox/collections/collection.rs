//! A collection: the rules of its declaration, and the types of the schema.

use super::member::member_path;
use super::record::CollectionRecord;
use super::reference::Reference;
use crate::sandbox::rows::ObjectMember;
use crate::schema::{Field, ModelKind, Operation, Type};
use serde_json::Value;
use std::sync::OnceLock;

/// A collection of documents.
pub(crate) struct Collection {
    /// Path in the schema.
    pub(crate) path: &'static str,
    /// Type of the stored documents.
    pub(crate) ty: Type,
    pub(crate) record: CollectionRecord<'static>,
    /// True if a single document can be deleted, and is absent at first.
    pub(crate) can_be_absent: bool,
    /// Members with which the service completes a document, and their values.
    pub(crate) defaults: Vec<(&'static str, Value)>,
    pub(crate) server: Vec<(&'static str, Value)>,
    pub(crate) others: Vec<(&'static str, Value)>,
    /// `references` in `reference_targets.rs` finds them when they are first needed.
    pub(super) references: OnceLock<Vec<Reference>>,
}

impl Collection {
    pub(crate) fn new(
        record: CollectionRecord<'static>,
        operations: &[&'static Operation],
        can_be_absent: bool,
    ) -> Self {
        // The build script has checked the names, and a test of the catalog checks the values.
        let values = |pairs: &[(&'static str, &'static str)]| {
            let parsed = pairs
                .iter()
                .filter_map(|(name, text)| Some((*name, serde_json::from_str(text).ok()?)));
            parsed.collect()
        };
        let keeps_files = record.effects.iter().any(|(_, line)| line.starts_with("keep "));
        Self {
            path: record.path,
            ty: if keeps_files {
                Type::Object
            } else {
                stored_type(&record, operations)
            },
            defaults: values(&record.defaults),
            server: values(&record.server),
            others: values(&record.others),
            record,
            can_be_absent,
            references: OnceLock::new(),
        }
    }

    /// Members that identify a document.
    pub(crate) fn ids(&self) -> &[&'static str] {
        match self.record.id.as_slice() {
            [] => &["id"],
            ids => ids,
        }
    }

    /// Number of path parameters that identify a document.
    pub(crate) fn own_parameters(&self) -> usize {
        if self.record.single { 0 } else { self.ids().len() }
    }

    /// True if the service chooses the id of a new document.
    pub(crate) fn has_generated_ids(&self) -> bool {
        !self.record.single && self.record.id.is_empty()
    }

    /// The members of a document, in the order of the schema.
    pub(crate) fn fields(&self) -> &'static [Field] {
        match self.ty {
            Type::Model(model) => model.fields(),
            _ => &[],
        }
    }

    /// The member to which a path leads; `None` if the schema has no such member.
    pub(crate) fn member(&self, path: &str) -> Option<ObjectMember> {
        member_path(&self.ty, path)
    }

    /// The member that a field of a filter or a sorter means.
    pub(crate) fn filtered_member(&self, field: &str) -> Option<ObjectMember> {
        let aliases = &self.record.aliases;
        let alias = aliases.iter().find(|(name, _)| *name == field);
        self.member(alias.map_or(field, |(_, path)| path))
    }

    /// Returns true if only the service sets a member.
    pub(crate) fn is_owned_by_service(&self, name: &str) -> bool {
        let is_read_only = |field: &&Field| field.wire == name && !field.patchable();
        ["created", "modified"].contains(&name)
            || (self.has_generated_ids() && name == "id")
            || self.server.iter().any(|(server, _)| *server == name)
            || (self.fields().iter().find(is_read_only).is_some() && !self.ids().contains(&name))
    }

    /// The name of the collection in messages: the last word of its path.
    pub(crate) fn label(&self) -> String {
        label_of(self.path)
    }
}

/// The name of the documents at a path in messages: its last word, in the singular.
pub(crate) fn label_of(path: &str) -> String {
    let words = path.rsplit('/').find(|segment| !segment.starts_with('{'));
    let words = words.unwrap_or_default().replace('-', " ");
    if let Some(stem) = words.strip_suffix("ies") {
        return format!("{stem}y");
    }
    if ["us", "ss"].iter().any(|end| words.ends_with(end)) {
        return words;
    }
    let is_long = ["ches", "shes", "sses", "xes"].iter().any(|end| words.ends_with(end));
    let plural = if is_long { "es" } else { "s" };
    words.strip_suffix(plural).unwrap_or(&words).to_owned()
}

/// The type of the documents: that of the response of the declared operation, of reading one, of an element of the list, or of the response to a new one.
fn stored_type(record: &CollectionRecord<'static>, operations: &[&'static Operation]) -> Type {
    let success = |operation: &&'static Operation| operation.success().and_then(|success| success.ty);
    let of = |method: &str, is_list: bool| {
        let here = operations.iter().filter(|operation| {
            operation.method.as_str() == method && (operation.path == record.path) == (is_list || record.single)
        });
        here.filter_map(success).next()
    };
    let element = |ty: Type| match ty {
        Type::List(element) => Some(*element),
        Type::Model(model) => match model.kind {
            ModelKind::Array(element) => Some(*element),
            _ => None,
        },
        _ => None,
    };
    if let Some(id) = record.stored {
        let named = operations.iter().find(|operation| operation.id == id).and_then(success);
        return named.unwrap_or(Type::Object);
    }
    let read = of("GET", false);
    let listed = || of("GET", true).and_then(element);
    let written = || ["POST", "PUT", "PATCH"].into_iter().find_map(|method| of(method, true));
    let written = || written().map(|ty| element(ty).unwrap_or(ty));
    read.or_else(listed).or_else(written).unwrap_or(Type::Object)
}
