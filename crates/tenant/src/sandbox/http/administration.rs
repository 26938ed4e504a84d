//! Calls an operation as the administrator of the tenant: under the rules of the API, but without a token, a rate limit, faults
//! or an entry in the journal.

use super::admission::{Admission, admit_caller};
use super::dispatch::respond;
use super::request_body::ReceivedBody;
use super::state::TenantState;
use crate::sandbox::auth::Caller;
use crate::sandbox::responses::{Rejection, Reply};
use axum::http::request;
use std::sync::Arc;

/// Calls the operation at a path, which includes the version.
///
/// # Errors
/// If the API rejects the request.
pub(crate) async fn call_as_administrator(
    tenant: &Arc<TenantState>,
    head: &request::Parts,
    path: &str,
    body: ReceivedBody,
) -> Result<Reply, Rejection> {
    let caller = Arc::new(Caller::administrator());
    let admitted = admit_caller(tenant, head, path, caller)?;
    respond(tenant, Admission::Operation(Box::new(admitted)), head, body).await
}
