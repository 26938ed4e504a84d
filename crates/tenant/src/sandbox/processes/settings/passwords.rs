//! Accounts whose password a user may change, and tokens for users who forgot their password.

use super::super::process::StepResult;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply, UNKNOWN_REFERENCE};
use crate::sandbox::rows::IdentityRow;
use crate::sandbox::support::ids::new_id;
use crate::sandbox::support::json_members::text;
use serde_json::{Value, json};
use std::iter;
use std::ops::RangeInclusive;

/// Allowed numbers of digits in a token, and the number if the request has none. The service documents both.
const LENGTHS: RangeInclusive<u64> = 6..=18;
const LENGTH: u64 = 6;

/// `POST /query-password-info`. The tenant has no keys, because it does not store passwords.
pub(super) fn accounts(database: &Database, request: &ReceivedRequest) -> StepResult {
    let (user, name) = (text(&request.body, "userName"), text(&request.body, "sourceName"));
    let identity = user_named(database, "userName", user)?;
    let source = database.source("", name)?;
    let source = source.ok_or_else(|| unknown("sourceName", "source", name))?;
    let all = database.accounts_of(&identity.id)?;
    let there = all.iter().filter(|account| account.source == source.id);
    let accounts = there.map(|account| json!({"accountId": account.native_identity, "accountName": account.name()}));
    Ok(Reply::ok(&json!({
        "identityId": identity.id, "sourceId": source.id, "accounts": accounts.collect::<Vec<_>>(), "policies": [],
    })))
}

/// `POST /generate-password-reset-token/digit`
pub(super) fn digit_token(database: &Database, request: &ReceivedRequest) -> StepResult {
    user_named(database, "userId", text(&request.body, "userId"))?;
    let asked = request.body.get("length").filter(|length| !length.is_null());
    let length = asked
        .map_or(Some(LENGTH), Value::as_u64)
        .filter(|length| LENGTHS.contains(length));
    let length = length.and_then(|length| usize::try_from(length).ok());
    let length = length.ok_or_else(|| Rejection::illegal("length should be between 6 and 18."))?;
    let digits = iter::repeat_with(new_id).flat_map(String::into_bytes);
    let token: String = digits.map(|byte| char::from(b'0' + byte % 10)).take(length).collect();
    Ok(Reply::ok(&json!({"digitToken": token, "requestId": new_id()})))
}

/// The identity that has a given sign-in name or, if there is none, a given name.
fn user_named(database: &Database, member: &str, name: &str) -> Result<IdentityRow, Rejection> {
    let found = match database.identity_by_uid(name)? {
        Some(identity) => Some(identity),
        None => database.identity_by_name(name)?,
    };
    found.ok_or_else(|| unknown(member, "identity", name))
}

fn unknown(member: &str, noun: &str, name: &str) -> Rejection {
    let text = format!("{member}: there is no {noun} with the name {name}.");
    Rejection::bad_request(UNKNOWN_REFERENCE, &text)
}
