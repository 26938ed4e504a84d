//! Roles, access profiles and entitlements that identities were given directly.

use crate::sandbox::database::{Database, ObjectPlace};
use crate::sandbox::support::clock::{self, now_as_text};
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::text;
use crate::syntax::deep;
use jiff::Timestamp;
use serde_json::{Value, json};

/// The collection of the assignments. Its parent is the id of the identity, its ids are those of the access.
const ASSIGNMENTS: &str = "/identities/{identityId}/access";

/// A kind of access.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum AccessKind {
    Role,
    AccessProfile,
    Entitlement,
}

impl AccessKind {
    const ALL: [Self; 3] = [Self::Role, Self::AccessProfile, Self::Entitlement];

    /// The name of the kind on the wire.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Role => "ROLE",
            Self::AccessProfile => "ACCESS_PROFILE",
            Self::Entitlement => "ENTITLEMENT",
        }
    }

    /// The collection of the access.
    pub(crate) const fn collection(self) -> &'static str {
        match self {
            Self::Role => "/roles",
            Self::AccessProfile => "/access-profiles",
            Self::Entitlement => "/entitlements",
        }
    }

    /// The kind with a name on the wire.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

/// Access that an identity was given directly.
#[derive(Debug, Clone)]
pub(crate) struct Assignment {
    /// Id of the assignment itself.
    pub(crate) id: String,
    pub(crate) kind: AccessKind,
    /// Id of the role, access profile or entitlement.
    pub(crate) access: String,
    pub(crate) added: String,
    /// The reason for the access, for example `ACCESS_REQUEST`.
    pub(crate) origin: String,
    /// Time at which the access ends; null if it does not end.
    pub(crate) remove_date: Value,
}

impl Assignment {
    fn has_ended(&self) -> bool {
        let end = self.remove_date.as_str().and_then(|end| end.parse::<Timestamp>().ok());
        end.is_some_and(|end| end <= clock::now())
    }
}

/// The assignments of an identity that have not ended, in the order in which they were made.
pub(crate) fn assignments_of(database: &Database, identity: &str) -> rusqlite::Result<Vec<Assignment>> {
    let ids = database.objects_below(ASSIGNMENTS, identity)?;
    let mut assignments = Vec::new();
    for id in ids {
        let found = assignment(database, identity, &id)?;
        assignments.extend(found.filter(|assignment| !assignment.has_ended()));
    }
    Ok(assignments)
}

/// The assignment of some access to an identity.
pub(crate) fn assignment(database: &Database, identity: &str, access: &str) -> rusqlite::Result<Option<Assignment>> {
    let found = database.object(place(identity, access))?;
    let document = found.and_then(|text| deep::parse::<Value>(text.as_bytes()).ok());
    Ok(document.and_then(|document| {
        Some(Assignment {
            id: text(&document, "assignmentId").to_owned(),
            kind: AccessKind::parse(text(&document, "type"))?,
            access: text(&document, "id").to_owned(),
            added: text(&document, "added").to_owned(),
            origin: text(&document, "origin").to_owned(),
            remove_date: document.get("removeDate").cloned().unwrap_or_default(),
        })
    }))
}

/// Ids of the identities that have an assignment of a role, access profile or entitlement that has not ended.
pub(crate) fn holders_of(database: &Database, access: &str) -> rusqlite::Result<Vec<String>> {
    let mut holders = Vec::new();
    for identity in database.parents_of(ASSIGNMENTS, access)? {
        let found = assignment(database, &identity, access)?;
        if found.is_some_and(|assignment| !assignment.has_ended()) {
            holders.push(identity);
        }
    }
    Ok(holders)
}

/// Ids of the identities to which any access is assigned.
pub(super) fn holders(database: &Database) -> rusqlite::Result<Vec<String>> {
    database.parents(ASSIGNMENTS)
}

/// Assigns access to an identity. An identity that has it already only gets another end.
pub(crate) fn assign(
    database: &Database,
    identity: &str,
    (kind, access): (AccessKind, &str),
    origin: &str,
    remove_date: &Value,
) -> rusqlite::Result<()> {
    let old = assignment(database, identity, access)?;
    let document = json!({
        "id": access,
        "type": kind.as_str(),
        "assignmentId": old.as_ref().map_or_else(new_id, |old| old.id.clone()),
        "added": old.as_ref().map_or_else(now_as_text, |old| old.added.clone()),
        "origin": origin,
        "removeDate": remove_date,
    });
    match old {
        Some(_) => database.replace_object(place(identity, access), &document)?,
        None => database.insert_object(place(identity, access), &document)?,
    };
    Ok(())
}

/// Removes access that was assigned to an identity; false if it was not.
pub(crate) fn unassign(database: &Database, identity: &str, access: &str) -> rusqlite::Result<bool> {
    database.delete_object(place(identity, access))
}

const fn place<'a>(identity: &'a str, access: &'a str) -> ObjectPlace<'a> {
    ObjectPlace {
        kind: ASSIGNMENTS,
        parent: identity,
        id: access,
    }
}
