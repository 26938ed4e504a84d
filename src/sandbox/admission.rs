//! Looks at the head of a request: who calls, what for, and whether they may. Its body is read only then.

use super::body::{self, Content};
use super::check;
use super::memory::Share;
use super::parameter::{Parsed, parsed};
use super::quirks;
use super::reply::{BAD_CONTENT, ILLEGAL, MISSING, Refusal, Reply};
use super::routes::{self, Call, Tenant};
use super::store::Database;
use super::token::Caller;
use super::{preview, profiles, tasks};
use crate::schema::{Location, Method, Operation};
use crate::syntax::deep;
use crate::syntax::limits::{MAX_BODY_DEPTH, Measure};
use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode, header, request};
use serde_json::Value;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError};

/// Bytes of the largest body of an operation.
const MAX_BODY: usize = 64 << 20;
/// Bytes of the largest form that asks for a token.
const MAX_FORM: usize = 8 << 10;
/// Bytes from which on a body is parsed only while a thread is left for other requests.
const LARGE: usize = 64 << 10;

/// A request that may have a body.
pub(super) enum Admitted {
    /// It asks for a token.
    Token,
    /// It asks for a task.
    Task(String),
    /// It calls an operation.
    Operation(Box<Admission>),
}

pub(super) struct Admission {
    operation: &'static Operation,
    parameters: HashMap<&'static str, Parsed>,
    caller: Arc<Caller>,
}

/// Looks at a request's head.
///
/// # Errors
/// When the caller may not do it, or there is nothing like it.
pub(super) fn admit(tenant: &Tenant, head: &request::Parts) -> Result<Admitted, Refusal> {
    let (method, path) = (head.method.as_str(), head.uri.path());
    if path == "/oauth/token" {
        return match method {
            "POST" => Ok(Admitted::Token),
            _ => Err(routes::not_allowed("A token is asked for with POST.", "POST")),
        };
    }
    let authorization = head.headers.get(header::AUTHORIZATION);
    let caller = tenant
        .tokens
        .check(authorization.and_then(|value| value.to_str().ok()))?;
    tenant.limiter.check(&caller.client_id)?;
    if let Some(id) = task_id(method, path) {
        return Ok(Admitted::Task(id.to_owned()));
    }
    let (operation, segments) = routes::find(method, path)?;
    authorize(tenant, operation, &caller)?;
    let parameters = parameters(operation, &segments, head.uri.query().unwrap_or_default())?;
    check_experimental(operation, &head.headers)?;
    Ok(Admitted::Operation(Box::new(Admission {
        operation,
        parameters,
        caller,
    })))
}

impl Admitted {
    /// Bytes that the body may have; `None` where it is not wanted.
    pub(super) fn limit(&self) -> Option<usize> {
        match self {
            Self::Token => Some(MAX_FORM),
            Self::Task(_) => None,
            Self::Operation(admission) => admission.operation.body.as_ref().map(|_| MAX_BODY),
        }
    }

    /// The answer to the request.
    pub(super) async fn answer(
        self,
        tenant: &Arc<Tenant>,
        head: &request::Parts,
        content: Content,
    ) -> Result<Reply, Refusal> {
        match self {
            Self::Token => {
                let query = head.uri.query().unwrap_or_default();
                tenant.tokens.grant(query.as_bytes(), &content.bytes)
            }
            Self::Task(id) => tenant.store.read(|database| tasks::status(database, &id)).await,
            Self::Operation(admission) => call(tenant, *admission, &head.headers, content).await,
        }
    }
}

async fn call(
    tenant: &Arc<Tenant>,
    admission: Admission,
    headers: &HeaderMap,
    content: Content,
) -> Result<Reply, Refusal> {
    let Content { bytes, mut share } = content;
    let operation = admission.operation;
    let _seat = match bytes.len() {
        LARGE.. => Some(tenant.store.seat().await),
        _ => None,
    };
    let body = parse(operation, headers, &bytes, &mut share)?;
    drop(bytes);
    drop(_seat);
    let call = Call {
        operation,
        parameters: admission.parameters,
        body,
        caller: admission.caller,
        quirks: tenant.quirks.read().unwrap_or_else(PoisonError::into_inner).clone(),
        share,
    };
    let quirks = call.quirks.clone();
    let reply = carried_out(tenant, call).await?;
    odd(tenant, operation, &quirks, reply)
}

async fn carried_out(tenant: &Arc<Tenant>, call: Call) -> Result<Reply, Refusal> {
    if call.operation.id == "generateIdentityPreview" {
        return previewed(tenant, call).await;
    }
    if call.operation.method == Method::Get {
        return tenant.store.read(|database| routes::query(database, &call)).await;
    }
    if call.operation.id == "updateIdentityProfile" {
        profiles::rehearse(&tenant.store, &call).await?;
    }
    let write = move |database: &mut Database| routes::command(database, &call);
    tenant
        .store
        .write(write)
        .await
        .unwrap_or_else(|| Err(Refusal::failed()))
}

/// A preview may compute for a while: it does so on a thread of its own, a few at a time.
async fn previewed(tenant: &Arc<Tenant>, call: Call) -> Result<Reply, Refusal> {
    tenant.store.look().await;
    let place = Arc::clone(&tenant.previews).acquire_owned().await;
    let reader = tenant.store.reader();
    let work = move || {
        let reply = preview::preview(reader, &call);
        drop(place);
        reply
    };
    let done = tokio::task::spawn_blocking(work).await;
    done.unwrap_or_else(|_| Err(Refusal::failed()))
}

/// What a caller needs for an operation: its scope, and for some a user.
fn authorize(tenant: &Tenant, operation: &Operation, caller: &Caller) -> Result<(), Refusal> {
    let person = operation.application || tenant.loose || caller.is_user();
    let in_scope = operation.scopes.iter().any(|scope| caller.may(scope));
    if person && in_scope {
        return Ok(());
    }
    Err(Refusal::forbidden())
}

/// The answer with the quirks that are on.
fn odd(tenant: &Tenant, operation: &Operation, quirks: &[quirks::Quirk], reply: Reply) -> Result<Reply, Refusal> {
    let Some(ty) = operation
        .success()
        .and_then(|success| success.ty)
        .filter(|_| !quirks.is_empty())
    else {
        return Ok(reply);
    };
    let mut share = tenant.memory.share();
    reply.try_map_body(|body| {
        body::take_values(&mut share, body.len(), Measure::of(body.as_bytes()).values)?;
        Ok(match deep::parse::<Value>(body.as_bytes()) {
            Ok(value) => quirks::apply(quirks, &ty, value).to_string(),
            Err(_) => body,
        })
    })
}

/// The id of a request for a task, which is no operation of the tables; other versions have the same path.
fn task_id<'a>(method: &str, path: &'a str) -> Option<&'a str> {
    let prefixes = ["/v2024/task-status/", "/beta/task-status/", "/v3/task-status/"];
    let id = prefixes.iter().find_map(|prefix| path.strip_prefix(prefix))?;
    (method == "GET" && !id.is_empty() && !id.contains('/')).then_some(id)
}

fn parameters(
    operation: &'static Operation,
    path: &[(&'static str, String)],
    query: &str,
) -> Result<HashMap<&'static str, Parsed>, Refusal> {
    let query: HashMap<_, _> = url::form_urlencoded::parse(query.as_bytes()).collect();
    let mut values = HashMap::new();
    for parameter in operation.parameters {
        let text = match parameter.location {
            Location::Path => path
                .iter()
                .find(|(name, _)| *name == parameter.wire)
                .map(|(_, text)| text.as_str()),
            Location::Query => query.get(parameter.wire).map(AsRef::as_ref),
            Location::Header => None,
        };
        if let Some(text) = text {
            let value = parsed(parameter, text).map_err(|fault| Refusal::bad_request(ILLEGAL, &fault.to_string()))?;
            values.insert(parameter.wire, value);
        }
    }
    Ok(values)
}

fn check_experimental(operation: &Operation, headers: &HeaderMap) -> Result<(), Refusal> {
    let header = operation
        .parameters
        .iter()
        .find(|parameter| parameter.location == Location::Header);
    let Some(header) = header.filter(|_| operation.experimental) else {
        return Ok(());
    };
    let agreed = headers
        .get(header.wire)
        .is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"true"));
    if agreed {
        return Ok(());
    }
    Err(Refusal::bad_request(
        BAD_CONTENT,
        &format!("This API is experimental: set the header {} to true.", header.wire),
    ))
}

/// The body of a request, checked against the operation's type.
fn parse(operation: &Operation, headers: &HeaderMap, body: &Bytes, share: &mut Share) -> Result<Value, Refusal> {
    let Some(declared) = operation.body else {
        return Ok(Value::Null);
    };
    let content_type = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let media_type = content_type.split(';').next().unwrap_or_default().trim();
    if media_type.is_empty() && body.is_empty() {
        return Err(Refusal::bad_request(
            MISSING,
            "The body is required and should not be empty.",
        ));
    }
    if !media_type.eq_ignore_ascii_case(declared.content_type) {
        let text = format!("The body should be {}, not '{media_type}'.", declared.content_type);
        return Err(Refusal::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "415 Unsupported media type",
            &text,
        ));
    }
    let unusable = |why: String| Refusal::bad_request(BAD_CONTENT, &format!("The request could not be parsed: {why}."));
    let measure = Measure::of(body);
    measure.check(MAX_BODY_DEPTH).map_err(unusable)?;
    body::take_values(share, body.len(), measure.values)?;
    let value: Value = deep::parse(body).map_err(|error| unusable(error.to_string()))?;
    let faults = check::body(&declared.ty, &value);
    let texts: Vec<String> = faults.iter().map(ToString::to_string).collect();
    match texts.split_first() {
        None => Ok(value),
        Some((first, rest)) => {
            let code = if faults.iter().all(check::Fault::is_missing) {
                MISSING
            } else {
                BAD_CONTENT
            };
            Err(Refusal::with_causes(StatusCode::BAD_REQUEST, code, first, rest))
        }
    }
}
