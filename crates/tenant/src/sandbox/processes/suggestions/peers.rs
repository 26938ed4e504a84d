//! Similar identities: those that have the same value of an identity attribute.

use crate::sandbox::access::{Memberships, held_access};
use crate::sandbox::database::Database;
use crate::sandbox::rows::IdentityRow;
use crate::sandbox::support::json_members::{text, text_of};
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

/// The ids of identities by the value of a feature.
type Groups = HashMap<String, Vec<Rc<str>>>;

/// The ids of all identities by features, which are names of attributes, and by their values. They are kept once for all identities
/// of a request, which may be similar to most of the tenant.
pub(super) struct Peers(Vec<(String, Groups)>);

/// The identities that have the same value of a feature.
pub(super) struct PeerGroup<'p> {
    pub(super) feature: &'p str,
    pub(super) value: &'p str,
    pub(super) members: &'p [Rc<str>],
}

impl PeerGroup<'_> {
    /// The ids of the others of a member.
    pub(super) fn others<'p>(&'p self, identity: &'p IdentityRow) -> impl Iterator<Item = &'p Rc<str>> {
        self.members.iter().filter(|id| ***id != *identity.id)
    }
}

impl Peers {
    pub(super) fn read(database: &Database, features: Vec<String>) -> rusqlite::Result<Self> {
        let empty = features.into_iter().map(|feature| (feature, Groups::new()));
        let mut peers: Vec<(String, Groups)> = empty.collect();
        database.each_identity(|identity| {
            let id: Rc<str> = identity.id.as_str().into();
            for (feature, groups) in &mut peers {
                let value = text_of(&identity.attributes, feature);
                match groups.get_mut(value) {
                    _ if value.is_empty() => {}
                    Some(group) => group.push(Rc::clone(&id)),
                    None => drop(groups.insert(value.to_owned(), vec![Rc::clone(&id)])),
                }
            }
            Ok::<_, rusqlite::Error>(())
        })?;
        Ok(Self(peers))
    }

    /// A group for each feature of which an identity has a value.
    pub(super) fn groups<'p>(&'p self, identity: &'p IdentityRow) -> impl Iterator<Item = PeerGroup<'p>> {
        self.0.iter().filter_map(|(feature, groups)| {
            let (value, members) = groups.get_key_value(text_of(&identity.attributes, feature))?;
            Some(PeerGroup {
                feature,
                value,
                members,
            })
        })
    }
}

/// The ids of the access of identities, each read once.
pub(super) struct HeldAccess<'a> {
    database: &'a Database,
    memberships: Memberships,
    known: HashMap<Rc<str>, HashSet<String>>,
}

impl<'a> HeldAccess<'a> {
    pub(super) fn new(database: &'a Database) -> rusqlite::Result<Self> {
        Ok(Self {
            database,
            memberships: Memberships::read(database)?,
            known: HashMap::new(),
        })
    }

    /// Returns true if an identity has some access.
    pub(super) fn has(&mut self, identity: &Rc<str>, access: &str) -> rusqlite::Result<bool> {
        if let Some(held) = self.known.get(identity) {
            return Ok(held.contains(access));
        }
        let mut ids = HashSet::new();
        if let Some(identity) = self.database.identity(identity)? {
            let held = held_access(self.database, &self.memberships, &identity)?;
            ids.extend(held.iter().map(|it| text(&it.document, "id").to_owned()));
        }
        let found = ids.contains(access);
        self.known.insert(Rc::clone(identity), ids);
        Ok(found)
    }
}
