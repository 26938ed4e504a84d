//! Reads identities with their accounts in batches.

use super::check_open;
use super::identity::{DocumentNames, IndexedIdentity, document};
use crate::sandbox::access::{Memberships, held_access};
use crate::sandbox::database::{Database, StateReader};
use crate::sandbox::responses::Rejection;
use crate::sandbox::rows::AccountRow;
use crate::sandbox::search::corpus::CorpusBuilder;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// Identities that are read in one step.
const BATCH: usize = 500;

/// Adds a document for each identity.
pub(super) fn add(builder: &mut CorpusBuilder, reader: &StateReader) -> Result<(), Rejection> {
    let (names, memberships) =
        reader.read(|database| Ok::<_, Rejection>((names(database)?, Memberships::read(database)?)))?;
    let mut position = i64::MIN;
    loop {
        check_open(reader)?;
        let batch = reader.read(|database| people(database, &memberships, position))?;
        for person in &batch.people {
            builder.add(&document(person, &names));
        }
        match batch.last {
            Some(last) => position = last,
            None => return Ok(()),
        }
    }
}

fn names(database: &Database) -> rusqlite::Result<DocumentNames> {
    let sources = database.sources()?.into_iter().map(|source| (source.id, source.name));
    let profiles = database
        .profile_names()?
        .into_iter()
        .map(|profile| (profile.id.clone(), profile));
    Ok(DocumentNames {
        sources: sources.collect(),
        profiles: profiles.collect(),
        inactive: Arc::new(database.inactive_states()?.into_iter().collect()),
        managers: database.manager_values()?.into_iter().collect(),
    })
}

/// Identities with their accounts, and the position of the last one.
struct Batch {
    people: Vec<IndexedIdentity>,
    last: Option<i64>,
}

fn people(database: &Database, memberships: &Memberships, after: i64) -> rusqlite::Result<Batch> {
    let identities = database.identities_after(after, BATCH)?;
    let last = identities.last().map(|(position, _)| *position);
    let mut accounts: HashMap<String, Vec<AccountRow>> = HashMap::new();
    for account in database.accounts_between(after, last.unwrap_or(after))? {
        accounts.entry(account.identity.clone()).or_default().push(account);
    }
    let with_access = database.identities_with_access(after, last.unwrap_or(after))?;
    let people = identities.into_iter().map(|(_, identity)| {
        let has_access = with_access.contains(&identity.id) || !memberships.roles_of(database, &identity)?.is_empty();
        Ok(IndexedIdentity {
            manager: database.manager_of(&identity)?,
            accounts: accounts.remove(&identity.id).unwrap_or_default(),
            access: match has_access {
                true => held_access(database, memberships, &identity)?,
                false => Vec::new(),
            },
            identity,
        })
    });
    Ok(Batch {
        people: people.collect::<rusqlite::Result<_>>()?,
        last,
    })
}

/// Adds a document for each of these identities.
pub(super) fn add_some(builder: &mut CorpusBuilder, reader: &StateReader, ids: &[String]) -> Result<(), Rejection> {
    let memberships = reader.read(Memberships::read)?;
    let inactive = reader.read(Database::inactive_states)?;
    let inactive = Arc::new(inactive.into_iter().collect());
    for id in ids {
        check_open(reader)?;
        if let Some((person, names)) = reader.read(|database| person(database, &memberships, &inactive, id))? {
            builder.add(&document(&person, &names));
        }
    }
    Ok(())
}

/// An identity, and the names that its document contains.
fn person(
    database: &Database,
    memberships: &Memberships,
    inactive: &Arc<HashSet<(String, String)>>,
    id: &str,
) -> rusqlite::Result<Option<(IndexedIdentity, DocumentNames)>> {
    let Some(identity) = database.identity(id)? else {
        return Ok(None);
    };
    let accounts = database.accounts_of(id)?;
    let profile = database.profile_name(&identity.profile)?;
    let mut sources = HashMap::new();
    for source in accounts
        .iter()
        .map(|it| &it.source)
        .chain(profile.iter().map(|it| &it.source))
    {
        if let Some(found) = database
            .source(source, "")
            .map(|found| found.filter(|_| !source.is_empty()))?
        {
            sources.insert(found.id, found.name);
        }
    }
    let is_manager = database.is_manager(&identity)?;
    let names = DocumentNames {
        sources,
        profiles: profile.into_iter().map(|it| (it.id.clone(), it)).collect(),
        inactive: Arc::clone(inactive),
        managers: is_manager.then(|| identity.id.clone()).into_iter().collect(),
    };
    let person = IndexedIdentity {
        manager: database.manager_of(&identity)?,
        accounts,
        access: held_access(database, memberships, &identity)?,
        identity,
    };
    Ok(Some((person, names)))
}
