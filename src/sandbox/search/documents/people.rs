//! Reads identities with their accounts in batches.

use super::check_open;
use super::identity::{Names, Person, document};
use crate::sandbox::answers::Rejection;
use crate::sandbox::database::{Database, StateReader};
use crate::sandbox::rows::{AccountRow, IdentityRow};
use crate::sandbox::search::CorpusBuilder;
use crate::sandbox::support::json_members::text_of;
use std::collections::HashMap;

/// Identities that are read in one step.
const BATCH: usize = 500;

/// Adds a document for each identity.
pub(super) fn add(builder: &mut CorpusBuilder, reader: &StateReader) -> Result<(), Rejection> {
    let names = reader.read(names)?;
    let mut position = i64::MIN;
    loop {
        check_open(reader)?;
        let batch = reader.read(|database| people(database, position))?;
        for person in &batch.people {
            builder.add(&document(person, &names));
        }
        match batch.last {
            Some(last) => position = last,
            None => return Ok(()),
        }
    }
}

fn names(database: &Database) -> rusqlite::Result<Names> {
    let sources = database.sources()?.into_iter().map(|source| (source.id, source.name));
    let profiles = database
        .profile_names()?
        .into_iter()
        .map(|profile| (profile.id.clone(), profile));
    Ok(Names {
        sources: sources.collect(),
        profiles: profiles.collect(),
        managers: database.manager_values()?.into_iter().collect(),
    })
}

/// Identities with their accounts, and the position of the last one.
struct Batch {
    people: Vec<Person>,
    last: Option<i64>,
}

fn people(database: &Database, after: i64) -> rusqlite::Result<Batch> {
    let identities = database.identities_after(after, BATCH)?;
    let last = identities.last().map(|(position, _)| *position);
    let mut accounts: HashMap<String, Vec<AccountRow>> = HashMap::new();
    for account in database.accounts_between(after, last.unwrap_or(after))? {
        accounts.entry(account.identity.clone()).or_default().push(account);
    }
    let people = identities.into_iter().map(|(_, identity)| {
        Ok(Person {
            manager: manager(database, &identity)?,
            accounts: accounts.remove(&identity.id).unwrap_or_default(),
            identity,
        })
    });
    Ok(Batch {
        people: people.collect::<rusqlite::Result<_>>()?,
        last,
    })
}

/// The identity that the attribute `manager` names by its user name or id.
fn manager(database: &Database, identity: &IdentityRow) -> rusqlite::Result<Option<IdentityRow>> {
    let name = text_of(&identity.attributes, "manager");
    if name.is_empty() {
        return Ok(None);
    }
    match database.identity_by_uid(name)? {
        Some(manager) => Ok(Some(manager)),
        None => database.identity(name),
    }
}
