//! Replaces the names in a seed by ids, and fills in the members that the service generates.

use super::name_index::NameIndex;
use super::seed::Seed;
use crate::sandbox::rows::{AccountRow, PRIORITY_STEP, fill_in_defaults};
use crate::sandbox::support::json_members::text;
use crate::sandbox::validation::validator::validate_all_members;
use crate::schema::Type;
use crate::schema::tenant::IDENTITY_PROFILE;
use crate::syntax::timestamp;
use serde_json::{Map, Value, json};

/// Members that the service generates. Null is the same as absent.
const GENERATED: [&str; 3] = ["id", "created", "modified"];

/// Resolves every reference of a seed.
///
/// # Errors
/// If a name is unknown or a member is not valid, with its location.
pub(super) fn resolve(seed: &mut Seed) -> Result<(), String> {
    let sources = NameIndex::of(seed.sources.iter().map(|source| (&source.id, &source.name)));
    let people = NameIndex::of(seed.identities.iter().map(|identity| (&identity.id, &identity.name)));
    resolve_profiles(&mut seed.profiles, &sources, &people)?;
    resolve_memberships(seed)?;
    for (index, account) in seed.accounts.iter_mut().enumerate() {
        resolve_account(account, &sources, &people).map_err(|why| format!("accounts[{index}]: {why}"))?;
    }
    Ok(())
}

fn resolve_profiles(profiles: &mut [Value], sources: &NameIndex, people: &NameIndex) -> Result<(), String> {
    let mut highest = 0;
    for (index, profile) in profiles.iter_mut().enumerate() {
        let failed = |why: String| format!("profiles[{index}]: {why}");
        resolve_profile(profile, sources, people, highest).map_err(failed)?;
        let priority = profile.get("priority").and_then(Value::as_i64);
        highest = priority.unwrap_or(0).max(highest);
    }
    Ok(())
}

/// Resolves the references of a profile, fills in its defaults, and validates every member.
fn resolve_profile(profile: &mut Value, sources: &NameIndex, people: &NameIndex, highest: i64) -> Result<(), String> {
    let Value::Object(members) = profile else {
        return Err("a profile must be an object".to_owned());
    };
    resolve_reference(members, "authoritativeSource", "SOURCE", sources)?;
    resolve_reference(members, "owner", "IDENTITY", people)?;
    members.retain(|name, value| !(value.is_null() && GENERATED.contains(&name.as_str())));
    fill_in_defaults(members, highest.saturating_add(PRIORITY_STEP));
    if let Some(violation) = validate_all_members(&Type::Model(&IDENTITY_PROFILE), profile).first() {
        return Err(violation.to_string());
    }
    let source = profile.pointer("/authoritativeSource/id").and_then(Value::as_str);
    match source.filter(|id| sources.name(id).is_none()) {
        Some(id) => Err(format!("authoritativeSource: there is no source {id}")),
        None => Ok(()),
    }
}

/// Replaces a member that is a name by a reference to the object with that name.
fn resolve_reference(
    members: &mut Map<String, Value>,
    member: &str,
    kind: &str,
    index: &NameIndex,
) -> Result<(), String> {
    let Some(Value::String(name)) = members.get(member) else {
        return Ok(());
    };
    let unknown = || format!("{member}: there is no {} {name}", kind.to_lowercase());
    let id = index.id(name).ok_or_else(unknown)?;
    let name = index.name(&id).unwrap_or_else(|| name.clone());
    members.insert(member.to_owned(), json!({"type": kind, "id": id, "name": name}));
    Ok(())
}

/// Replaces the name of the profile to which an identity belongs by its id.
fn resolve_memberships(seed: &mut Seed) -> Result<(), String> {
    let pairs = seed.profiles.iter();
    let pairs: Vec<_> = pairs
        .map(|profile| (text(profile, "id").to_owned(), text(profile, "name").to_owned()))
        .collect();
    let profiles = NameIndex::of(pairs.iter().map(|(id, name)| (id, name)));
    for (index, identity) in seed.identities.iter_mut().enumerate() {
        if !identity.profile.is_empty() {
            let unknown = || format!("identities[{index}]: there is no profile {}", identity.profile);
            identity.profile = profiles.id(&identity.profile).ok_or_else(unknown)?;
        }
    }
    Ok(())
}

fn resolve_account(account: &mut AccountRow, sources: &NameIndex, people: &NameIndex) -> Result<(), String> {
    let unknown = |kind: &str, name: &str| format!("there is no {kind} {name}");
    let source = sources.id(&account.source);
    account.source = source.ok_or_else(|| unknown("source", &account.source))?;
    if !account.identity.is_empty() {
        let identity = people.id(&account.identity);
        account.identity = identity.ok_or_else(|| unknown("identity", &account.identity))?;
    }
    if account.created.is_empty() || timestamp::parse(&account.created).is_some() {
        return Ok(());
    }
    Err(format!("created should be a date-time (got '{}')", account.created))
}
