//! Similar identities: those that have the same value of an identity attribute.

use crate::sandbox::access::{Memberships, held_access};
use crate::sandbox::database::Database;
use crate::sandbox::rows::IdentityRow;
use crate::sandbox::support::json_members::{text, text_of};
use std::collections::{HashMap, HashSet};

/// The similar identities of one identity by a feature, which is the name of an attribute.
pub(super) struct PeerGroup {
    pub(super) feature: String,
    /// The value that the identities have in common.
    pub(super) value: String,
    pub(super) peers: Vec<IdentityRow>,
}

/// A group for each feature of which an identity has a value. The identity itself is in none.
pub(super) fn peer_groups(
    database: &Database,
    identity: &IdentityRow,
    features: &[String],
) -> rusqlite::Result<Vec<PeerGroup>> {
    let known = features.iter().filter_map(|feature| {
        let value = text_of(&identity.attributes, feature);
        (!value.is_empty()).then(|| PeerGroup {
            feature: feature.clone(),
            value: value.to_owned(),
            peers: Vec::new(),
        })
    });
    let mut groups: Vec<PeerGroup> = known.collect();
    database.each_identity(|other| {
        if other.id == identity.id {
            return Ok(());
        }
        for group in &mut groups {
            if text_of(&other.attributes, &group.feature) == group.value {
                group.peers.push(other.clone());
            }
        }
        Ok::<_, rusqlite::Error>(())
    })?;
    Ok(groups)
}

/// The ids of the access of identities, each read once.
pub(super) struct HeldAccess<'a> {
    database: &'a Database,
    memberships: Memberships,
    known: HashMap<String, HashSet<String>>,
}

impl<'a> HeldAccess<'a> {
    pub(super) fn new(database: &'a Database) -> rusqlite::Result<Self> {
        Ok(Self {
            database,
            memberships: Memberships::read(database)?,
            known: HashMap::new(),
        })
    }

    /// The number of identities that have some access.
    pub(super) fn holders(&mut self, identities: &[IdentityRow], access: &str) -> rusqlite::Result<usize> {
        let mut number = 0;
        for identity in identities {
            number += usize::from(self.has(identity, access)?);
        }
        Ok(number)
    }

    fn has(&mut self, identity: &IdentityRow, access: &str) -> rusqlite::Result<bool> {
        if let Some(held) = self.known.get(&identity.id) {
            return Ok(held.contains(access));
        }
        let held = held_access(self.database, &self.memberships, identity)?;
        let ids: HashSet<String> = held.iter().map(|it| text(&it.document, "id").to_owned()).collect();
        let found = ids.contains(access);
        self.known.insert(identity.id.clone(), ids);
        Ok(found)
    }
}
