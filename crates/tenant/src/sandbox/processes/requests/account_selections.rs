//! The accounts that an access request must choose from.

use super::super::process::StepResult;
use super::item::Change;
use super::rules::wanted;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::rows::{AccountRow, IdentityRow};
use crate::sandbox::support::json_members::text;
use serde_json::{Value, json};

/// `POST /access-requests/accounts-selection`
pub(super) fn load(database: &Database, request: &ReceivedRequest) -> StepResult {
    let mut identities = Vec::new();
    for (identity, accesses) in wanted(database, request, Change::of(&request.body))? {
        let mut items = Vec::new();
        let mut is_required = false;
        for access in accesses {
            let sources: Vec<Value> = source(database, &identity, &access.document)?.into_iter().collect();
            is_required |= sources
                .iter()
                .any(|source| super::super::documents::elements(source, "accounts").len() > 1);
            items.push(json!({
                "description": text(&access.document, "description"),
                "accountsSelectionBlocked": false,
                "accountsSelectionBlockedReason": null,
                "type": access.kind.as_str(),
                "id": access.id,
                "name": access.name(),
                "sources": sources,
            }));
        }
        identities.push(json!({
            "requestedItems": items,
            "accountsSelectionRequired": is_required,
            "type": "IDENTITY",
            "id": identity.id,
            "name": identity.name,
        }));
    }
    Ok(Reply::ok(&json!({"identities": identities})))
}

/// The source of an access, with the accounts of an identity on it; `None` for access without a source.
fn source(database: &Database, identity: &IdentityRow, access: &Value) -> Result<Option<Value>, Rejection> {
    let Some(source) = access.get("source") else {
        return Ok(None);
    };
    let id = text(source, "id");
    let accounts = database.accounts_of(&identity.id)?;
    let accounts: Vec<Value> = accounts.iter().filter(|it| it.source == id).map(account).collect();
    Ok(Some(
        json!({"type": "SOURCE", "id": id, "name": text(source, "name"), "accounts": accounts}),
    ))
}

fn account(account: &AccountRow) -> Value {
    json!({"type": "ACCOUNT", "nativeIdentity": account.native_identity, "name": account.display_name})
}
