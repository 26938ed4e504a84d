//! The OAuth client that starts a workflow.

use super::super::documents::{existing, store};
use super::super::process::StepResult;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::Reply;
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::ids::{new_id, new_secret};
use crate::sandbox::support::json_members::text;
use serde_json::json;

/// `POST /workflows/{id}/external/oauth-clients`. The client is listed with the others; its secret is shown once.
pub(super) fn create(database: &Database, request: &ReceivedRequest) -> StepResult {
    let workflow = existing(database, "/workflows", request.text("id"))?;
    let (id, now, name) = (new_id(), now_as_text(), text(&workflow, "name"));
    let client = json!({
        "id": id, "businessName": null, "homepageUrl": null, "name": name,
        "description": format!("Starts the workflow {name}"),
        "accessTokenValiditySeconds": 750, "refreshTokenValiditySeconds": 86400, "redirectUris": null,
        "grantTypes": ["CLIENT_CREDENTIALS"], "accessType": "OFFLINE", "type": "CONFIDENTIAL", "internal": true,
        "enabled": true, "strongAuthSupported": false, "claimsSupported": false, "created": now, "modified": now,
        "scope": ["sp:workflow-execute:external"],
    });
    store(database, "/oauth-clients", &id, &client)?;
    let url = format!("/workflows/execute/external/{}", text(&workflow, "id"));
    Ok(Reply::ok(&json!({"id": id, "secret": new_secret(), "url": url})))
}
