//! The HTTP routes of a tenant.

use crate::sandbox::admin::serve_admin;
use crate::sandbox::http::{TenantState, check_head, serve_request};
use crate::sandbox::responses::Reply;
use axum::Router;
use axum::extract::{Request, State};
use axum::http::header;
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::{any, get};
use serde_json::json;
use std::sync::Arc;

/// The media type that a browser accepts and a client of the API does not.
const PAGE: &[u8] = b"text/html";

/// The HTTP routes of a tenant. Every path that is not listed belongs to the service.
pub(super) fn router(tenant: Arc<TenantState>) -> Router {
    Router::new()
        .route("/", get(front).fallback(serve_request))
        .route("/health", get(health))
        .route("/_sandbox", any(serve_admin))
        .route("/_sandbox/", any(serve_admin))
        .route("/_sandbox/{*path}", any(serve_admin))
        .fallback(serve_request)
        .layer(from_fn_with_state(Arc::clone(&tenant), check_head))
        .with_state(tenant)
}

async fn health() -> Reply {
    Reply::ok(&json!({"status": "UP", "version": env!("CARGO_PKG_VERSION")}))
}

/// Leads a browser from the tenant's URL to the page. Other clients get the service's response.
async fn front(State(tenant): State<Arc<TenantState>>, request: Request) -> Response {
    let accepted = request.headers().get(header::ACCEPT);
    if accepted.is_some_and(|value| value.as_bytes().windows(PAGE.len()).any(|part| part == PAGE)) {
        return Redirect::temporary("/_sandbox/").into_response();
    }
    serve_request(State(tenant), request).await
}
