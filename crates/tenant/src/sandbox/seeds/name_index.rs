//! Looks up objects of one kind by id or name.

use std::collections::HashMap;

/// Ids and names of the objects of one kind.
#[derive(Default)]
pub(super) struct NameIndex {
    ids: HashMap<String, String>,
    names: HashMap<String, String>,
}

impl NameIndex {
    /// Indexes pairs of id and name. If several objects share a name, it refers to the first of them.
    pub(super) fn of<'a>(pairs: impl Iterator<Item = (&'a String, &'a String)>) -> Self {
        let mut index = Self::default();
        for (id, name) in pairs {
            index.ids.entry(name.clone()).or_insert_with(|| id.clone());
            index.names.insert(id.clone(), name.clone());
        }
        index
    }

    /// The id of the object with this id or name.
    pub(super) fn id(&self, id_or_name: &str) -> Option<String> {
        if self.names.contains_key(id_or_name) {
            return Some(id_or_name.to_owned());
        }
        self.ids.get(id_or_name).cloned()
    }

    /// The name of the object with this id.
    pub(super) fn name(&self, id: &str) -> Option<String> {
        self.names.get(id).cloned()
    }
}
