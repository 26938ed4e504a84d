//! The admin API over HTTP, and the page of the tenant.

use super::access::check_access;
use super::commands::run_command;
use crate::sandbox::answers::Rejection;
use crate::sandbox::http::{RequestBody, TenantState, read_body, reserve_values, reserved_response};
use crate::syntax::limits::Measure;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, header};
use axum::response::{Html, IntoResponse, Response};
use std::sync::Arc;

/// Maximum size of a body in bytes; the largest is a seed.
const MAX_BODY: usize = 64 << 20;
/// Content security policy of the page, which loads nothing from other servers.
const POLICY: &str = "default-src 'self' 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

/// Serves every request below `/_sandbox`.
pub(crate) async fn serve_admin(State(tenant): State<Arc<TenantState>>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    // Access is checked before the body is read, so that other callers take up neither memory nor time.
    if let Err(rejection) = check_access(&tenant, &head.method, &head.headers) {
        return rejection.into_response();
    }
    let path = head.uri.path().strip_prefix("/_sandbox").unwrap_or_default();
    if head.method == Method::GET && (path.is_empty() || path == "/") {
        return page();
    }
    let path = match head.uri.query() {
        Some(query) => format!("{path}?{query}"),
        None => path.to_owned(),
    };
    let body = match read_body(body, MAX_BODY, &tenant.memory).await {
        Ok(body) => body,
        Err(rejection) => return rejection.into_response(),
    };
    run_on_thread(tenant, head.method, path, body)
        .await
        .unwrap_or_else(IntoResponse::into_response)
}

/// Runs a command, which may take long, on its own thread. The number of such threads is limited.
async fn run_on_thread(
    tenant: Arc<TenantState>,
    method: Method,
    path: String,
    body: RequestBody,
) -> Result<Response, Rejection> {
    let RequestBody { bytes, mut reservation } = body;
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

/// The page that shows the tenant in a browser.
fn page() -> Response {
    let mut response = Html(include_str!("page.html")).into_response();
    let policy = HeaderValue::from_static(POLICY);
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    response
}
