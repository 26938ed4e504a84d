//! Names beside ids in a document, which follow the names of the objects that the ids identify.

use crate::sandbox::collections::is_of_type;
use crate::sandbox::support::json_members::text_of;
use serde_json::{Map, Value};
use std::collections::HashMap;

/// The endings of the names of two members: one with an id, and the one beside it with the name.
const ID: &str = "Id";
const NAME: &str = "Name";
/// The ending of the names of applications: the product also calls a source an application.
const APPLICATION: &str = " [source]";

/// An object that was renamed.
pub(super) struct Rename {
    /// Path of its collection.
    pub(super) kind: String,
    pub(super) id: String,
    pub(super) old: String,
    pub(super) new: String,
}

/// All objects that were renamed, by id.
pub(super) struct Renames(HashMap<String, Vec<Rename>>);

impl Renames {
    pub(super) fn of(renamed: Vec<Rename>) -> Self {
        let mut by_id: HashMap<String, Vec<Rename>> = HashMap::new();
        for rename in renamed {
            by_id.entry(rename.id.clone()).or_default().push(rename);
        }
        Self(by_id)
    }

    /// Returns true if the text of a document may contain the id of a renamed object. Stored documents are compact JSON.
    pub(super) fn may_be_in(&self, text: &str) -> bool {
        let ids = text
            .match_indices("d\":\"")
            .filter_map(|(at, mark)| text.get(at + mark.len()..));
        let mut ids = ids.filter_map(|rest| rest.split_once('"'));
        ids.any(|(id, _)| id.contains('\\') || self.0.contains_key(id))
    }

    /// Changes the names in the references of a document to the new ones. Returns false if none has changed.
    pub(super) fn apply(&self, kind: &str, document: &mut Value) -> bool {
        let Value::Object(members) = document else {
            return false;
        };
        let own = |rename: &Rename| rename.kind == kind;
        let renamed = self.apply_to_name(members, own);
        self.apply_below(members) || renamed
    }

    fn apply_to_value(&self, value: &mut Value) -> bool {
        match value {
            Value::Array(elements) => self.apply_to_values(elements.iter_mut()),
            Value::Object(members) => {
                let renamed = self.apply_to_name(members, |_| false);
                self.apply_below(members) || renamed
            }
            _ => false,
        }
    }

    /// Changes the content of an object: pairs of members with an id and a name, and the values of its members.
    fn apply_below(&self, members: &mut Map<String, Value>) -> bool {
        let renamed = self.apply_to_pairs(members);
        self.apply_to_values(members.values_mut()) || renamed
    }

    fn apply_to_values<'v>(&self, values: impl Iterator<Item = &'v mut Value>) -> bool {
        let mut any = false;
        for value in values {
            any |= self.apply_to_value(value);
        }
        any
    }

    /// Changes the name in an object that refers to a document by its `id`. An object with a type refers only to documents of
    /// that type; an object without a type is a reference only if it has the old name.
    fn apply_to_name(&self, members: &mut Map<String, Value>, is_own: impl Fn(&Rename) -> bool) -> bool {
        let Some(renames) = self.0.get(text_of(members, "id")) else {
            return false;
        };
        let mut any = false;
        for rename in renames.iter().filter(|rename| !is_own(rename)) {
            let is_typed = is_of_type(&rename.kind, text_of(members, "type"));
            if is_typed == Some(false) {
                continue;
            }
            for (member, is_known) in [("name", is_typed.is_some()), ("displayName", false)] {
                let name = text_of(members, member);
                if name != rename.new && !name.is_empty() && (is_known || name == rename.old) {
                    members.insert(member.to_owned(), rename.new.as_str().into());
                    any = true;
                }
            }
        }
        any
    }

    /// Changes names in members such as `sourceName` beside `sourceId`.
    fn apply_to_pairs(&self, members: &mut Map<String, Value>) -> bool {
        let mut changes = Vec::new();
        for (member, id) in members.iter() {
            let (Some(stem), Some(renames)) = (member.strip_suffix(ID), id.as_str().and_then(|id| self.0.get(id)))
            else {
                continue;
            };
            let beside = format!("{stem}{NAME}");
            let name = text_of(members, &beside);
            let (plain, end) = match name.strip_suffix(APPLICATION) {
                Some(plain) => (plain, APPLICATION),
                None => (name, ""),
            };
            if let Some(rename) = renames.iter().find(|rename| rename.old == plain) {
                changes.push((beside, format!("{}{end}", rename.new)));
            }
        }
        let any = !changes.is_empty();
        for (member, name) in changes {
            members.insert(member, name.into());
        }
        any
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn applied(kind: &str, mut document: Value) -> Option<Value> {
        let renames = Renames::of(vec![Rename {
            kind: "/sources".to_owned(),
            id: "a".to_owned(),
            old: "HR".to_owned(),
            new: "People".to_owned(),
        }]);
        let may_change = renames.may_be_in(&document.to_string());
        let changed = renames.apply(kind, &mut document);
        assert!(may_change || !changed);
        changed.then_some(document)
    }

    #[test]
    fn references_at_any_depth_have_the_new_name() {
        let before =
            json!({"id": "b", "name": "HR", "list": [{"source": {"type": "SOURCE", "id": "a", "name": "stale"}}]});
        let after =
            json!({"id": "b", "name": "HR", "list": [{"source": {"type": "SOURCE", "id": "a", "name": "People"}}]});
        assert_eq!(applied("/roles", before), Some(after));
        let before = json!({"of": {"id": "a", "name": "HR", "displayName": "HR"}, "sourceId": "a", "sourceName": "HR"});
        let after = json!({
            "of": {"id": "a", "name": "People", "displayName": "People"}, "sourceId": "a", "sourceName": "People",
        });
        assert_eq!(applied("/roles", before), Some(after));
        let application = json!({"attributes": {"applicationId": "a", "applicationName": "HR [source]"}});
        let renamed = json!({"attributes": {"applicationId": "a", "applicationName": "People [source]"}});
        assert_eq!(applied("/transforms", application), Some(renamed));
    }

    #[test]
    fn other_names_are_unchanged() {
        for document in [
            json!({"id": "a", "name": "HR"}),
            json!({"owner": {"type": "IDENTITY", "id": "a", "name": "HR"}}),
            json!({"of": {"id": "a", "name": "other"}, "sourceId": "a", "sourceName": "other"}),
            json!({"source": {"type": "SOURCE", "id": "a"}, "name": "HR", "sourceName": "HR"}),
        ] {
            assert_eq!(applied("/sources", document), None);
        }
    }
}
