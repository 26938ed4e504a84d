//! The position of a request's document, by the values in its path.

use crate::sandbox::collections::Collection;
use crate::sandbox::collections::catalog;
use crate::sandbox::collections::{initial_document, joined, last_id};
use crate::sandbox::database::{Database, ObjectPlace};
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::Rejection;
use crate::sandbox::support::secrets::hide_secret_at;
use crate::syntax::deep;
use serde_json::Value;

/// Beginning of the paths below an identity profile.
const PROFILE: &str = "/identity-profiles/{";

/// The position that the path of a request names.
pub(super) struct RequestedPlace {
    pub(super) collection: &'static Collection,
    /// The ids before those of the document.
    pub(super) parent: String,
    /// The ids of the document; empty for a list and for a single document.
    pub(super) id: String,
}

impl RequestedPlace {
    /// Reads the path of a request for a document.
    pub(super) fn of_document(collection: &'static Collection, request: &ReceivedRequest) -> Self {
        Self::with_own(collection, request, collection.own_parameters())
    }

    /// Reads the path of a request for a collection.
    pub(super) fn of_collection(collection: &'static Collection, request: &ReceivedRequest) -> Self {
        Self::with_own(collection, request, 0)
    }

    fn with_own(collection: &'static Collection, request: &ReceivedRequest, own: usize) -> Self {
        let values: Vec<String> = request.path_values().collect();
        let (parents, ids) = values.split_at(values.len().saturating_sub(own));
        Self {
            collection,
            parent: joined(parents),
            id: joined(ids),
        }
    }

    /// Reads the ids of a collection and of its document at the beginning of a path. False if the path has no document of it.
    pub(super) fn leading(collection: &'static Collection, request: &ReceivedRequest) -> (Self, bool) {
        let mut values: Vec<String> = request.path_values().collect();
        let above = collection.path.matches("/{").count();
        let below = above + collection.own_parameters();
        let has_document = has_document(collection, request.operation.path);
        values.truncate(if has_document { below } else { above });
        let (parents, ids) = values.split_at(above.min(values.len()));
        let place = Self {
            collection,
            parent: joined(parents),
            id: joined(ids),
        };
        (place, has_document)
    }

    pub(super) fn stored(&self) -> ObjectPlace<'_> {
        ObjectPlace {
            kind: self.collection.path,
            parent: &self.parent,
            id: &self.id,
        }
    }

    /// Checks that the documents above the collection exist.
    pub(super) fn check_parent(&self, database: &Database) -> Result<(), Rejection> {
        if self.collection.path.starts_with(PROFILE) && !database.has_profile(&self.parent)? {
            return Err(Rejection::missing("identity profile", &self.parent));
        }
        let Some(collection) = catalog().parent_of(self.collection.path) else {
            return Ok(());
        };
        let (parent, id) = last_id(&self.parent);
        let place = ObjectPlace {
            kind: collection.path,
            parent,
            id,
        };
        match database.object(place)? {
            Some(_) => Ok(()),
            None => Err(unknown(collection, id)),
        }
    }

    /// The document that the collection is below; `None` if it is not below a document of a collection.
    pub(super) fn parent_document(&self, database: &Database) -> Result<Option<Value>, Rejection> {
        let Some(collection) = catalog().parent_of(self.collection.path) else {
            return Ok(None);
        };
        let (parent, id) = last_id(&self.parent);
        let place = ObjectPlace {
            kind: collection.path,
            parent,
            id,
        };
        database.object(place)?.map(|text| parse(&text)).transpose()
    }

    /// The text of the document.
    pub(super) fn text(&self, database: &Database) -> Result<String, Rejection> {
        self.check_parent(database)?;
        if let Some(found) = database.object(self.stored())? {
            return Ok(found);
        }
        if self.collection.record.single && !self.collection.can_be_absent {
            return Ok(initial_document(self.collection).to_string());
        }
        Err(unknown(self.collection, &self.id))
    }

    /// Stores the document without its secrets, and returns its text.
    pub(super) fn store(&self, database: &Database, document: &mut Value) -> Result<String, Rejection> {
        for path in &self.collection.record.secrets {
            hide_secret_at(document, path);
        }
        let text = database.put_object(self.stored(), document)?;
        database.keep_in_step(self.stored(), Some(document))?;
        Ok(text)
    }

    /// The document.
    pub(super) fn document(&self, database: &Database) -> Result<Value, Rejection> {
        parse(&self.text(database)?)
    }

    /// The parent of collections below a document.
    pub(super) fn of_children(parent: &str, id: &str) -> String {
        if parent.is_empty() {
            return id.to_owned();
        }
        joined(&[parent, id])
    }
}

/// Returns true if a path begins with that of a document of a collection.
fn has_document(collection: &Collection, path: &str) -> bool {
    let is_parameter = |segment: &str| segment.starts_with('{');
    let mut segments = path.split('/');
    let mut here = collection.path.split('/').map(|wanted| (wanted, segments.next()));
    let is_here = here.all(|(wanted, segment)| {
        segment.is_some_and(|segment| segment == wanted || (is_parameter(segment) && is_parameter(wanted)))
    });
    drop(here);
    let own = collection.own_parameters();
    is_here
        && segments
            .by_ref()
            .take(own)
            .filter(|segment| is_parameter(segment))
            .count()
            == own
}

/// Stores a document that was not sent by a request for its own path.
pub(crate) fn put_document(
    database: &Database,
    collection: &'static Collection,
    parent: &str,
    id: &str,
    document: &Value,
) -> Result<(), Rejection> {
    let place = RequestedPlace {
        collection,
        parent: parent.to_owned(),
        id: id.to_owned(),
    };
    place.store(database, &mut document.clone()).map(drop)
}

/// Parses a stored document.
pub(super) fn parse(text: &str) -> Result<Value, Rejection> {
    deep::parse(text.as_bytes()).map_err(|_| Rejection::internal_error())
}

fn unknown(collection: &Collection, id: &str) -> Rejection {
    if collection.record.single {
        return Rejection::not_found(&format!("There is no {}.", collection.label()));
    }
    Rejection::missing(&collection.label(), &id.replace('\n', "/"))
}
