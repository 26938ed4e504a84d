//! What every request to the service passes: it is read, may meet a fault, is answered, and is written down.

use super::faults::Fault;
use super::journal::{Exchange, Side};
use super::listen::Cut;
use super::reply::{Refusal, documented};
use super::routes::Tenant;
use super::trickle::Trickle;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header, request, response};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http_body::Body as _;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Largest request body in bytes.
const MAX_BODY: usize = 64 << 20;
/// How long a request's body may take.
const BODY_TIME: Duration = Duration::from_secs(60);
/// How long nothing may come of a body that is not wanted until it is taken to be over.
const QUIET: Duration = Duration::from_secs(1);

/// Lets a request through to its handler.
pub(super) async fn pass(State(tenant): State<Arc<Tenant>>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let (head, body) = request.into_parts();
    let body = match read(body).await {
        Ok(body) => body,
        Err(refusal) => {
            let answer = refusal.into_response();
            return written(&tenant, &head, &head.headers, answer, started).await;
        }
    };
    let fault = tenant.faults.choose(head.method.as_str(), head.uri.path());
    let write = |answer: Option<(&response::Parts, &Bytes)>| {
        let answer = answer.map(|(parts, body)| {
            let side = Side {
                headers: &parts.headers,
                body,
            };
            (parts.status, side)
        });
        tenant.journal.write(Exchange {
            method: &head.method,
            uri: &head.uri,
            request: Side {
                headers: &head.headers,
                body: &body,
            },
            answer,
            took: started.elapsed(),
            fault: fault.as_ref().map(|fault| fault.id),
        });
    };
    if let Some(delay) = fault.as_ref().and_then(|fault| fault.delay) {
        tokio::time::sleep(Duration::from_secs_f64(delay)).await;
    }
    if fault.as_ref().is_some_and(|fault| fault.reset) {
        write(None);
        return cut(&head).await;
    }
    let answer = match fault.as_ref().filter(|fault| fault.answers()) {
        Some(fault) => status(fault),
        None => {
            next.run(Request::from_parts(head.clone(), Body::from(body.clone())))
                .await
        }
    };
    let (parts, answer) = answer.into_parts();
    let answer = axum::body::to_bytes(answer, usize::MAX).await.unwrap_or_default();
    write(Some((&parts, &answer)));
    match &fault {
        Some(fault) => spoilt(fault, parts, answer),
        None => Response::from_parts(parts, Body::from(answer)),
    }
}

/// Writes down a request that was refused before its body was known, with such headers as are worth keeping.
pub(super) async fn written(
    tenant: &Tenant,
    head: &request::Parts,
    headers: &HeaderMap,
    answer: Response,
    started: Instant,
) -> Response {
    let (parts, body) = answer.into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap_or_default();
    let answered = Side {
        headers: &parts.headers,
        body: &body,
    };
    tenant.journal.write(Exchange {
        method: &head.method,
        uri: &head.uri,
        request: Side {
            headers,
            body: &Bytes::new(),
        },
        answer: Some((parts.status, answered)),
        took: started.elapsed(),
        fault: None,
    });
    Response::from_parts(parts, Body::from(body))
}

/// The body of a request.
///
/// # Errors
/// When it is too large, takes too long, or breaks off.
pub(super) async fn read(body: Body) -> Result<Bytes, Refusal> {
    let too_large = || {
        let text = format!("The body cannot be read, or has more than {MAX_BODY} bytes.");
        Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "413 Payload too large", &text)
    };
    if usize::try_from(body.size_hint().lower()).map_or(true, |announced| announced > MAX_BODY) {
        drain(body).await;
        return Err(too_large());
    }
    let Ok(read) = tokio::time::timeout(BODY_TIME, axum::body::to_bytes(body, MAX_BODY)).await else {
        let text = format!("The body took longer than {} s.", BODY_TIME.as_secs());
        return Err(Refusal::new(StatusCode::REQUEST_TIMEOUT, "408 Request timeout", &text));
    };
    read.map_err(|_| too_large())
}

/// Reads on and keeps nothing: a client that finds its connection closed while it still sends would not see the answer.
async fn drain(mut body: Body) {
    let read_on = async {
        loop {
            let frame = std::future::poll_fn(|context| Pin::new(&mut body).poll_frame(context));
            let Ok(Some(Ok(_))) = tokio::time::timeout(QUIET, frame).await else {
                break;
            };
        }
    };
    // Who sends for longer than any body may take is cut off all the same.
    let _ = tokio::time::timeout(BODY_TIME, read_on).await;
}

/// Resets the connection of a request.
async fn cut(head: &request::Parts) -> Response {
    match head.extensions.get::<Cut>() {
        Some(cut) => {
            cut.off();
            std::future::pending().await
        }
        None => Refusal::failed().into_response(),
    }
}

/// The answer of a fault that has a status.
fn status(fault: &Fault) -> Response {
    let status = fault.status.and_then(|status| StatusCode::from_u16(status).ok());
    let mut response = documented(status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR), fault.body.as_ref());
    let retry_after = fault.retry_after.as_ref().map(|value| match value.as_str() {
        Some(text) => text.to_owned(),
        None => value.to_string(),
    });
    if let Some(value) = retry_after.and_then(|text| HeaderValue::from_str(&text).ok()) {
        response.headers_mut().insert(header::RETRY_AFTER, value);
    }
    response
}

/// An answer whose body a fault spoils.
fn spoilt(fault: &Fault, mut parts: response::Parts, body: Bytes) -> Response {
    if let Some(encoding) = fault
        .encoding
        .as_deref()
        .and_then(|text| HeaderValue::from_str(text).ok())
    {
        parts.headers.insert(header::CONTENT_ENCODING, encoding);
    }
    let half = body.slice(..body.len() / 2);
    let body = if fault.malformed { half.clone() } else { body };
    if fault.truncate {
        set_length(&mut parts, body.len());
        let body = Trickle::new(half, Duration::ZERO).broken();
        return Response::from_parts(parts, Body::new(body));
    }
    let body = match fault.drip {
        Some(seconds) => {
            set_length(&mut parts, body.len());
            Body::new(Trickle::new(body, Duration::from_secs_f64(seconds)))
        }
        None => Body::from(body),
    };
    Response::from_parts(parts, body)
}

fn set_length(parts: &mut response::Parts, length: usize) {
    let name: HeaderName = header::CONTENT_LENGTH;
    parts.headers.insert(name, HeaderValue::from(length));
}
