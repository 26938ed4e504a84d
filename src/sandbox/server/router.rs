//! The HTTP routes of a tenant.

use crate::sandbox::admin::serve_admin;
use crate::sandbox::answers::Reply;
use crate::sandbox::http::{TenantState, check_head, serve_request};
use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::{any, get};
use serde_json::json;
use std::sync::Arc;

/// The HTTP routes of a tenant. Every path that is not listed belongs to the service.
pub(super) fn router(tenant: Arc<TenantState>) -> Router {
    Router::new()
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
