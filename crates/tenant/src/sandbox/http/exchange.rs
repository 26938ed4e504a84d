//! Serves a request to the service: injects faults, runs the operation, and records the exchange in the journal.

use super::admission::admit;
use super::dispatch::respond;
use super::fault_response::{damaged_response, reset_connection, status_response};
use super::request_body::{ReceivedBody, read_body, read_ignored_body};
use super::response::reserved_response;
use super::state::TenantState;
use crate::sandbox::faults::FaultRule;
use crate::sandbox::journal::{Exchange, MAX_BODY, MessageView};
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, request, response};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Serves a request to the service.
pub(crate) async fn serve_request(State(tenant): State<Arc<TenantState>>, request: Request) -> Response {
    let started = Instant::now();
    let (head, body) = request.into_parts();
    let rule = tenant
        .faults
        .choose(head.method.as_str(), head.uri.path(), &tenant.router);
    if let Some(delay) = rule.as_ref().and_then(|rule| rule.delay) {
        tokio::time::sleep(Duration::from_secs_f64(delay)).await;
    }
    let fault = rule.as_ref().map(|rule| rule.id);
    if rule.as_ref().is_some_and(|rule| rule.reset) {
        let body = read_ignored_body(body, &head.headers).await;
        record(&tenant, &head, &head.headers, &body, None, started, fault);
        return reset_connection(&head).await;
    }
    let (body, response) = match rule.as_ref().filter(|rule| rule.responds()) {
        Some(rule) => (read_ignored_body(body, &head.headers).await, status_response(rule)),
        None => run(&tenant, &head, body).await,
    };
    let (parts, response) = buffered(response).await;
    let sent = Some((&parts, &response));
    record(&tenant, &head, &head.headers, &body, sent, started, fault);
    complete(rule.as_ref(), parts, response)
}

fn complete(rule: Option<&FaultRule>, parts: response::Parts, body: Bytes) -> Response {
    match rule {
        Some(rule) => damaged_response(rule, parts, body),
        None => Response::from_parts(parts, Body::from(body)),
    }
}

/// Runs a request. Returns its body, or the beginning of the body, and the response.
async fn run(tenant: &Arc<TenantState>, head: &request::Parts, body: Body) -> (Bytes, Response) {
    let admission = match admit(tenant, head) {
        Ok(admission) => admission,
        Err(rejection) => {
            let body = read_ignored_body(body, &head.headers).await;
            return (body, rejection.into_response());
        }
    };
    let content = match admission.body_limit() {
        Some(limit) => read_body(body, limit, &tenant.memory).await,
        None => Ok(ReceivedBody {
            bytes: read_ignored_body(body, &head.headers).await,
            reservation: tenant.memory.reservation(),
        }),
    };
    let content = match content {
        Ok(content) => content,
        Err(rejection) => return (Bytes::new(), rejection.into_response()),
    };
    // A large body is copied in part, so that it can be freed after parsing.
    let recorded = content
        .bytes
        .get(..=MAX_BODY)
        .map_or_else(|| content.bytes.clone(), Bytes::copy_from_slice);
    let is_read = head.method == Method::GET;
    let response = match respond(tenant, admission, head, content).await {
        Ok(reply) => reserved_response(&tenant.memory, reply, is_read),
        Err(rejection) => rejection.into_response(),
    };
    (recorded, response)
}

/// Records a request that was rejected before its body was read. Its headers are not recorded.
pub(super) async fn record_rejected(
    tenant: &TenantState,
    head: &request::Parts,
    response: Response,
    started: Instant,
) -> Response {
    let (parts, body) = buffered(response).await;
    let sent = Some((&parts, &body));
    record(tenant, head, &HeaderMap::new(), &Bytes::new(), sent, started, None);
    Response::from_parts(parts, Body::from(body))
}

async fn buffered(response: Response) -> (response::Parts, Bytes) {
    let (parts, body) = response.into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap_or_default();
    (parts, body)
}

fn record(
    tenant: &TenantState,
    head: &request::Parts,
    headers: &HeaderMap,
    body: &Bytes,
    response: Option<(&response::Parts, &Bytes)>,
    started: Instant,
    fault: Option<u64>,
) {
    let response = response.map(|(parts, body)| {
        let headers = &parts.headers;
        (parts.status, MessageView { headers, body })
    });
    tenant.journal.record(&Exchange {
        method: &head.method,
        uri: &head.uri,
        request: MessageView { headers, body },
        response,
        duration: started.elapsed(),
        fault,
    });
}
