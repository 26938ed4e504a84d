//! Reads accounts and their entitlements.

use super::account_view::account_document;
use super::identity_view::requested_identity;
use super::query::{page, people_query, reject_undeclared};
use crate::sandbox::access::held_entitlements;
use crate::sandbox::database::{AccountView, Database, PeopleQuery, PeopleView};
use crate::sandbox::operations::request::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::support::json_members::text;
use crate::schema::Compare;
use crate::syntax::filter::{Filter, Literal};
use serde_json::{Value, json};

/// `GET /accounts`
pub(in crate::sandbox::operations) fn list_accounts(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    let query = people_query(PeopleView::Accounts, request, &[])?;
    let (found, total) = database.account_page(&query)?;
    let is_slim = request.text("detailLevel") == "SLIM";
    let shown: Vec<Value> = found.into_iter().map(|view| account_document(view, is_slim)).collect();
    Ok(Reply::ok(&shown.into()).with_total(total))
}

/// `GET /accounts/{id}`
pub(in crate::sandbox::operations) fn get_account(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    let view = requested_view(database, request)?;
    Ok(Reply::ok(&account_document(view, false)))
}

/// The account that the path of a request names.
pub(super) fn requested_view(database: &Database, request: &ReceivedRequest) -> Result<AccountView, Rejection> {
    let id = request.text("id");
    let query = PeopleQuery {
        filter: Some(Filter::Test(
            "id".to_owned(),
            Compare::Equal,
            vec![Literal::Text(id.to_owned())],
        )),
        order: Vec::new(),
        offset: 0,
        limit: 1,
        count: false,
    };
    let (found, _) = database.account_page(&query)?;
    Rejection::unless_found(found.into_iter().next(), "account", id)
}

/// `GET /accounts/{id}/entitlements`
pub(in crate::sandbox::operations) fn account_entitlements(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    reject_undeclared(request)?;
    let view = requested_view(database, request)?;
    Ok(page(request, database.entitlements_of_account(&view.account.id)?))
}

/// `GET /entitlements/identities/{id}/entitlements`
pub(in crate::sandbox::operations) fn identity_entitlements(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    reject_undeclared(request)?;
    let identity = requested_identity(database, request)?;
    let found = held_entitlements(database, &identity)?;
    let references = found.iter().map(|entitlement| {
        let (id, name) = (text(entitlement, "id"), text(entitlement, "name"));
        json!({"objectRef": {"type": "ENTITLEMENT", "id": id, "name": name}, "tags": []})
    });
    Ok(page(request, references.collect()))
}
