//! The admin API over HTTP, and the page of the tenant.

use super::access::check_access;
use super::commands::run_command;
use super::files::file;
use crate::sandbox::http::{
    ReceivedBody, TenantState, call_as_administrator, read_body, reserve_values, reserved_response,
};
use crate::sandbox::responses::Rejection;
use crate::syntax::limits::Measure;
use axum::extract::{Request, State};
use axum::http::uri::PathAndQuery;
use axum::http::{Method, Uri, request};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// Maximum size of a body in bytes; the largest is a seed.
const MAX_BODY: usize = 64 << 20;
/// The path below which operations of the API are called as the administrator.
const API: &str = "/api/";

/// Serves every request below `/_sandbox`.
pub(crate) async fn serve_admin(State(tenant): State<Arc<TenantState>>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    // Access is checked before the body is read, so that other callers take up neither memory nor time.
    if let Err(rejection) = check_access(&tenant, &head.method, &head.headers) {
        return rejection.into_response();
    }
    let path = head.uri.path().strip_prefix("/_sandbox").unwrap_or_default();
    if head.method == Method::GET
        && let Some(file) = file(path)
    {
        return file;
    }
    let body = match read_body(body, MAX_BODY, &tenant.memory).await {
        Ok(body) => body,
        Err(rejection) => return rejection.into_response(),
    };
    let response = match path.strip_prefix(API) {
        Some(path) => call(&tenant, &head, &format!("/{path}"), body).await,
        None => run_on_thread(tenant, head.method.clone(), below(&head.uri), body).await,
    };
    response.unwrap_or_else(IntoResponse::into_response)
}

/// Runs a command, which may take long, on its own thread. The number of such threads is limited.
async fn run_on_thread(
    tenant: Arc<TenantState>,
    method: Method,
    path: String,
    body: ReceivedBody,
) -> Result<Response, Rejection> {
    let ReceivedBody { bytes, mut reservation } = body;
    reserve_values(&mut reservation, bytes.len(), Measure::of(&bytes).values)?;
    let permit = Arc::clone(&tenant.controls).acquire_owned().await;
    let of_thread = Arc::clone(&tenant);
    let work = move || {
        let reply = run_command(&of_thread, method.as_str(), &path, &bytes);
        drop((permit, reservation));
        reply
    };
    let done = tokio::task::spawn_blocking(work).await;
    let reply = done.unwrap_or_else(|_| Err(Rejection::internal_error()))?;
    Ok(reserved_response(&tenant.memory, reply, true))
}

/// The path and the query of a command.
fn below(uri: &Uri) -> String {
    let text = uri.path_and_query().map_or("", PathAndQuery::as_str);
    text.strip_prefix("/_sandbox").unwrap_or_default().to_owned()
}

/// Calls an operation of the API, so that the page changes documents by the same rules as clients.
async fn call(
    tenant: &Arc<TenantState>,
    head: &request::Parts,
    path: &str,
    body: ReceivedBody,
) -> Result<Response, Rejection> {
    let is_read = head.method == Method::GET;
    let reply = call_as_administrator(tenant, head, path, body).await?;
    Ok(reserved_response(&tenant.memory, reply, is_read))
}
