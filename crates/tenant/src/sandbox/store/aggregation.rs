//! Replaces the accounts of a source by those of a file, and correlates them with identities.

use super::table_file::TableFile;
use crate::sandbox::database::Database;
use crate::sandbox::rows::{AccountRow, IdentityRow, TaskKind, TaskOutcome, TaskRow};
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::{text, text_of};
use serde_json::{Map, Value, json};
use std::collections::HashSet;

/// Columns that name an account of a source without a schema, in the order of their precedence.
const NAMES: [&str; 5] = ["nativeIdentity", "id", "name", "userName", "employeeNumber"];
/// Part of a source's accounts, in percent, of which more are not deleted. A source may have another value.
const DELETE_THRESHOLD: usize = 10;
/// The column of accounts, and that of user names, in a file that correlates accounts.
const ACCOUNT: &str = "account";
const USER_NAME: &str = "userName";

/// The rules of a source for its accounts.
struct AccountRules {
    source: String,
    /// The attribute that names an account.
    name: String,
    /// The attribute with the readable name; may be empty.
    display: String,
    /// Attributes that are read; empty for all.
    attributes: Vec<String>,
    /// Attributes with several values.
    lists: HashSet<String>,
    /// Pairs of an identity attribute and the account attribute with the same value.
    correlation: Vec<(String, String)>,
    /// The profile of which the source is authoritative.
    profile: Option<String>,
}

/// Numbers of an aggregation.
#[derive(Default)]
struct Progress {
    created: usize,
    updated: usize,
    identities: HashSet<String>,
}

/// Aggregates the accounts of a file. The attributes of their identities are computed by a task that follows.
pub(super) fn aggregate_accounts(database: &Database, task: &TaskRow) -> rusqlite::Result<TaskOutcome> {
    let (Some(source), Some(file)) = (task.profiles.first(), TableFile::of(&task.payload)) else {
        return Ok(TaskOutcome::of(Vec::new()));
    };
    if database.source(source, "")?.is_none() {
        return Ok(TaskOutcome::of(vec![format!("The source {source} no longer exists.")]));
    }
    let rules = AccountRules::of(database, source, &file)?;
    let (records, mut messages) = merged(&rules, &file);
    let mut progress = Progress::default();
    for record in &records {
        write_account(database, &rules, record, &mut progress)?;
    }
    let kept: HashSet<&str> = records.iter().map(|record| text_of(record, &rules.name)).collect();
    let (missing, deleted) = delete_missing(database, source, &kept, &mut progress, &mut messages)?;
    if !progress.identities.is_empty() {
        let mut ids: Vec<String> = progress.identities.iter().cloned().collect();
        ids.sort_unstable();
        database.launch(TaskKind::ProcessIdentities, ids, Value::Null, &task.launcher)?;
    }
    let summary = json!({
        "totalAccounts": records.len(), "createdAccounts": progress.created, "updatedAccounts": progress.updated,
        "missingAccounts": missing, "deletedAccounts": deleted, "identities": progress.identities.len(),
    });
    Ok(TaskOutcome { messages, summary })
}

impl AccountRules {
    fn of(database: &Database, source: &str, file: &TableFile) -> rusqlite::Result<Self> {
        let schema = database.account_schema(source)?.unwrap_or_default();
        let attributes = elements(&schema, "attributes");
        let lists = attributes
            .iter()
            .filter(|it| it.get("isMulti") == Some(&Value::Bool(true)));
        let name = match text(&schema, "identityAttribute") {
            "" => file
                .first_of(&NAMES)
                .or_else(|| file.header.first().cloned())
                .unwrap_or_default(),
            name => name.to_owned(),
        };
        let configuration = database.correlation_config(source)?.unwrap_or_default();
        let pairs = elements(&configuration, "attributeAssignments").iter();
        Ok(Self {
            source: source.to_owned(),
            name,
            display: text(&schema, "displayAttribute").to_owned(),
            lists: lists.map(|it| text(it, "name").to_owned()).collect(),
            attributes: attributes.iter().map(|it| text(it, "name").to_owned()).collect(),
            correlation: pairs
                .map(|it| (text(it, "property").to_owned(), text(it, "value").to_owned()))
                .collect(),
            profile: database.profile_of_source(source)?,
        })
    }

    fn is_read(&self, attribute: &str) -> bool {
        self.attributes.is_empty() || attribute == self.name || self.attributes.iter().any(|name| name == attribute)
    }
}

/// The records of a file, one for each account: rows with the same name add the values of lists. A row without a name is left
/// out, and a message says so.
fn merged(rules: &AccountRules, file: &TableFile) -> (Vec<Map<String, Value>>, Vec<String>) {
    let mut records: indexmap::IndexMap<String, Map<String, Value>> = indexmap::IndexMap::new();
    let mut unnamed = 0;
    for row in file.records() {
        let name = text_of(&row, &rules.name).to_owned();
        if name.is_empty() {
            unnamed += 1;
            continue;
        }
        let record = records.entry(name).or_default();
        for (attribute, value) in row.into_iter().filter(|(attribute, _)| rules.is_read(attribute)) {
            if !rules.lists.contains(&attribute) {
                record.entry(attribute).or_insert(value);
                continue;
            }
            let list = record.entry(attribute).or_insert_with(|| Value::Array(Vec::new()));
            if let Value::Array(values) = list
                && !values.contains(&value)
            {
                values.push(value);
            }
        }
    }
    let message = format!(
        "{unnamed} rows have no value in the column {}, which names the account.",
        rules.name
    );
    let messages = if unnamed > 0 { vec![message] } else { Vec::new() };
    (records.into_values().collect(), messages)
}

/// Creates or updates the account of a record, and correlates it.
fn write_account(
    database: &Database,
    rules: &AccountRules,
    record: &Map<String, Value>,
    progress: &mut Progress,
) -> rusqlite::Result<()> {
    let name = text_of(record, &rules.name);
    let old = database.account_named(&rules.source, name)?;
    let mut account = old.clone().unwrap_or_else(|| AccountRow {
        id: new_id(),
        source: rules.source.clone(),
        created: now_as_text(),
        native_identity: name.to_owned(),
        origin: "AGGREGATED".to_owned(),
        ..AccountRow::default()
    });
    account.attributes.clone_from(record);
    if !text_of(record, &rules.display).is_empty() {
        text_of(record, &rules.display).clone_into(&mut account.display_name);
    }
    if account.identity.is_empty() {
        account.identity = correlated(database, rules, &account)?;
    }
    match &old {
        Some(old) if is_same(old, &account) => return Ok(()),
        Some(_) => progress.updated += 1,
        None => progress.created += 1,
    }
    account.modified = now_as_text();
    database.put_account(&account)?;
    if let (Some(old), Some(profile)) = (&old, &rules.profile) {
        rename_identity(database, profile, (old.name(), account.name()), &account.identity)?;
    }
    if !account.identity.is_empty() {
        progress.identities.insert(account.identity);
    }
    Ok(())
}

/// Renames an identity after the name of its account has changed, if the identity had the old name and belongs to the source's
/// profile.
fn rename_identity(
    database: &Database,
    profile: &str,
    (old, new): (&str, &str),
    identity: &str,
) -> rusqlite::Result<()> {
    if old == new {
        return Ok(());
    }
    let found = database.identity(identity)?;
    match found.filter(|identity| identity.name == old && identity.profile == profile) {
        Some(identity) => database.rename_identity(&identity.id, new),
        None => Ok(()),
    }
}

fn is_same(old: &AccountRow, new: &AccountRow) -> bool {
    old.attributes == new.attributes && old.identity == new.identity && old.display_name == new.display_name
}

/// The identity of an account by the source's correlation. An account of an authoritative source without one gets a new
/// identity; another one stays uncorrelated, with an empty id.
fn correlated(database: &Database, rules: &AccountRules, account: &AccountRow) -> rusqlite::Result<String> {
    for (property, attribute) in &rules.correlation {
        let value = text_of(&account.attributes, attribute);
        if value.is_empty() {
            continue;
        }
        if let Some(identity) = database.identity_with(property, value)? {
            return Ok(identity);
        }
    }
    let Some(profile) = &rules.profile else {
        return Ok(String::new());
    };
    let identity = IdentityRow {
        id: new_id(),
        name: account.name().to_owned(),
        profile: profile.clone(),
        attributes: Map::new(),
        manual_state: false,
    };
    database.insert_identity(&identity)?;
    Ok(identity.id)
}

/// Deletes the accounts that the file does not have, unless they are too many. Returns their number, and that of those deleted.
fn delete_missing(
    database: &Database,
    source: &str,
    kept: &HashSet<&str>,
    progress: &mut Progress,
    messages: &mut Vec<String>,
) -> rusqlite::Result<(usize, usize)> {
    let accounts = database.accounts_on(source)?;
    let missing: Vec<&AccountRow> = accounts
        .iter()
        .filter(|account| !kept.contains(account.native_identity.as_str()))
        .collect();
    let before = accounts.len() - progress.created;
    let threshold = database.delete_threshold(source)?.unwrap_or(DELETE_THRESHOLD);
    if missing.len() * 100 > before * threshold {
        messages.push(format!(
            "{} of {before} accounts are missing in the file and were not deleted: the source deletes at most {threshold} \
            percent.",
            missing.len()
        ));
        return Ok((missing.len(), 0));
    }
    for account in &missing {
        database.delete_account(&account.id)?;
        if !account.identity.is_empty() {
            progress.identities.insert(account.identity.clone());
        }
    }
    Ok((missing.len(), missing.len()))
}

/// Correlates accounts with the identities that a file names.
pub(super) fn correlate_accounts(database: &Database, task: &TaskRow) -> rusqlite::Result<TaskOutcome> {
    let (Some(source), Some(file)) = (task.profiles.first(), TableFile::of(&task.payload)) else {
        return Ok(TaskOutcome::of(Vec::new()));
    };
    let mut messages = Vec::new();
    for record in file.records() {
        let (name, user) = (text_of(&record, ACCOUNT), text_of(&record, USER_NAME));
        let identity = match database.identity_by_uid(user)? {
            Some(identity) => Some(identity),
            None => database.identity_by_name(user)?,
        };
        match (database.account_named(source, name)?, identity) {
            (Some(mut account), Some(identity)) => {
                account.identity = identity.id;
                account.manually_correlated = true;
                account.modified = now_as_text();
                database.put_account(&account)?;
            }
            (None, _) => messages.push(format!("The source has no account {name}.")),
            (_, None) => messages.push(format!("There is no identity {user}.")),
        }
    }
    Ok(TaskOutcome::of(messages))
}

fn elements<'a>(object: &'a Value, member: &str) -> &'a [Value] {
    let list = object.get(member).and_then(Value::as_array);
    list.map(Vec::as_slice).unwrap_or_default()
}
