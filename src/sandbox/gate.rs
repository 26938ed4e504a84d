//! What every request to the service passes: it is read, may meet a fault, is answered, and is written down.

use super::admission::admit;
use super::body::{Content, beginning, read};
use super::faults::Fault;
use super::journal::{BODY, Exchange, Side};
use super::listen::Cut;
use super::reply::{Refusal, Reply, documented};
use super::routes::Tenant;
use super::trickle::Trickle;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header, request, response};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Lets a request through: its head is checked, then its body is read, and then it is answered.
pub(super) async fn pass(State(tenant): State<Arc<Tenant>>, request: Request) -> Response {
    let started = Instant::now();
    let (head, body) = request.into_parts();
    let fault = tenant.faults.choose(head.method.as_str(), head.uri.path());
    if let Some(delay) = fault.as_ref().and_then(|fault| fault.delay) {
        tokio::time::sleep(Duration::from_secs_f64(delay)).await;
    }
    let write = |request: &Bytes, answer: Option<(&response::Parts, &Bytes)>| {
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
                body: request,
            },
            answer,
            took: started.elapsed(),
            fault: fault.as_ref().map(|fault| fault.id),
        });
    };
    if fault.as_ref().is_some_and(|fault| fault.reset) {
        write(&beginning(body, &head.headers).await, None);
        return cut(&head).await;
    }
    let (body, answer) = match fault.as_ref().filter(|fault| fault.answers()) {
        Some(fault) => (beginning(body, &head.headers).await, status(fault)),
        None => answered(&tenant, &head, body).await,
    };
    let (parts, answer) = answer.into_parts();
    let answer = axum::body::to_bytes(answer, usize::MAX).await.unwrap_or_default();
    write(&body, Some((&parts, &answer)));
    match &fault {
        Some(fault) => spoilt(fault, parts, answer),
        None => Response::from_parts(parts, Body::from(answer)),
    }
}

/// The body of a request, or its beginning, and the answer to it.
async fn answered(tenant: &Arc<Tenant>, head: &request::Parts, body: Body) -> (Bytes, Response) {
    let admitted = match admit(tenant, head) {
        Ok(admitted) => admitted,
        Err(refusal) => return (beginning(body, &head.headers).await, refusal.into_response()),
    };
    let content = match admitted.limit() {
        Some(limit) => read(body, limit, &tenant.memory).await,
        None => Ok(Content {
            bytes: beginning(body, &head.headers).await,
            share: tenant.memory.share(),
        }),
    };
    let content = match content {
        Ok(content) => content,
        Err(refusal) => return (Bytes::new(), refusal.into_response()),
    };
    // A copy, because what is large is given back as soon as it is parsed.
    let kept = content
        .bytes
        .get(..=BODY)
        .map_or_else(|| content.bytes.clone(), Bytes::copy_from_slice);
    let is_read = head.method == Method::GET;
    let answer = match admitted.answer(tenant, head, content).await {
        Ok(reply) => held(tenant, reply, is_read),
        Err(refusal) => refusal.into_response(),
    };
    (kept, answer)
}

/// An answer that counts among what requests hold until it is sent. One that only reads is refused where there is no room.
pub(super) fn held(tenant: &Tenant, reply: Reply, is_read: bool) -> Response {
    let mut share = tenant.memory.share();
    if !share.grow(reply.length()) && is_read {
        return Refusal::busy().into_response();
    }
    reply.into_response_with(share)
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
