//! Finds the operation of a request in the tables, checks the request against it, and calls its handler.

use super::check::{self, Parsed};
use super::faults::Faults;
use super::journal::Journal;
use super::limit::Limiter;
use super::quirks::{self, Quirk};
use super::reply::{BAD_CONTENT, ILLEGAL, MISSING, Refusal, Reply};
use super::seed::Seed;
use super::store::{Database, Store};
use super::token::{Caller, Tokens};
use super::{admin, gate, guard, preview, profiles, promotion, tasks};
use crate::schema::v2024::V2024;
use crate::schema::{Location, Method, Operation};
use crate::syntax::deep;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, RawQuery, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get, post};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

/// Everything that a handler works on.
pub(super) struct Tenant {
    pub(super) tokens: Tokens,
    pub(super) store: Store,
    /// What `reset` goes back to.
    pub(super) seed: Seed,
    pub(super) faults: Faults,
    pub(super) quirks: RwLock<Vec<Quirk>>,
    pub(super) limiter: Limiter,
    /// The limit that `reset` goes back to.
    pub(super) rate_limit: Option<usize>,
    pub(super) journal: Journal,
    /// Whether applications may do what needs a user.
    pub(super) loose: bool,
    /// Whether it listens on this machine alone.
    pub(super) local: bool,
    /// What lets others than this machine control it.
    pub(super) admin_token: String,
}

/// A request that was found to be in order.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) operation: &'static Operation,
    /// Values of the path and query parameters by wire name.
    pub(super) parameters: HashMap<&'static str, Parsed>,
    pub(super) body: Value,
    pub(super) caller: Arc<Caller>,
    pub(super) quirks: Vec<Quirk>,
}

impl Call {
    /// A parameter that is text; empty when it was not sent.
    pub(super) fn text(&self, name: &str) -> &str {
        match self.parameters.get(name) {
            Some(Parsed::Text(text)) => text,
            _ => "",
        }
    }

    /// A parameter that is a number.
    pub(super) fn number(&self, name: &str) -> Option<usize> {
        match self.parameters.get(name) {
            Some(Parsed::Int(number)) => usize::try_from(*number).ok(),
            _ => None,
        }
    }

    /// A parameter that is a boolean; false when it was not sent.
    pub(super) fn flag(&self, name: &str) -> bool {
        matches!(self.parameters.get(name), Some(Parsed::Bool(true)))
    }
}

/// The routes of a tenant.
pub(super) fn router(tenant: Arc<Tenant>) -> Router {
    let service = Router::new()
        .route("/oauth/token", post(token))
        .method_not_allowed_fallback(async || not_allowed("A token is asked for with POST.", "POST"))
        .fallback(dispatch)
        // The gate has limited the body.
        .layer(DefaultBodyLimit::disable())
        .layer(from_fn_with_state(Arc::clone(&tenant), gate::pass));
    Router::new()
        .route("/health", get(health))
        .route("/_sandbox", any(admin::handle))
        .route("/_sandbox/", any(admin::handle))
        .route("/_sandbox/{*path}", any(admin::handle))
        .fallback_service(service.with_state(Arc::clone(&tenant)))
        .layer(from_fn_with_state(Arc::clone(&tenant), guard::check_head))
        .with_state(tenant)
}

async fn health() -> Reply {
    Reply::ok(&json!({"status": "UP", "version": env!("CARGO_PKG_VERSION")}))
}

async fn token(State(tenant): State<Arc<Tenant>>, RawQuery(query): RawQuery, body: Bytes) -> Response {
    tenant
        .tokens
        .grant(query.unwrap_or_default().as_bytes(), &body)
        .into_response()
}

async fn dispatch(State(tenant): State<Arc<Tenant>>, request: Request) -> Response {
    answer(&tenant, request).await.into_response()
}

async fn answer(tenant: &Tenant, request: Request) -> Result<Reply, Refusal> {
    let (head, body) = request.into_parts();
    let authorization = head
        .headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok());
    let caller = tenant.tokens.check(authorization)?;
    tenant.limiter.check(&caller.client_id)?;
    if let Some(id) = task_id(head.method.as_str(), head.uri.path()) {
        return tenant.store.read(|database| tasks::status(database, id));
    }
    let (operation, segments) = find(head.method.as_str(), head.uri.path())?;
    authorize(tenant, operation, &caller)?;
    let parameters = parameters(operation, &segments, head.uri.query().unwrap_or_default())?;
    check_experimental(operation, &head.headers)?;
    // The gate has read the body before.
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap_or_default();
    let body = parse(operation, &head.headers, &body)?;
    let call = Call {
        operation,
        parameters,
        body,
        caller,
        quirks: tenant.quirks.read().unwrap_or_else(PoisonError::into_inner).clone(),
    };
    if operation.method == Method::Get {
        let reply = tenant.store.read(|database| query(database, &call))?;
        return Ok(odd(&call, reply));
    }
    if operation.id == "updateIdentityProfile" {
        profiles::rehearse(&tenant.store, &call)?;
    }
    let write = move |database: &mut Database| command(database, &call).map(|reply| odd(&call, reply));
    let written = tenant.store.write(write).await;
    written.unwrap_or_else(|| Err(Refusal::failed()))
}

/// What a caller needs for an operation: its scope, and for some a user.
fn authorize(tenant: &Tenant, operation: &Operation, caller: &Caller) -> Result<(), Refusal> {
    let person = operation.application || tenant.loose || caller.is_user();
    if person && caller.may(operation.scope) {
        return Ok(());
    }
    Err(Refusal::forbidden())
}

/// The answer with the quirks that are on.
fn odd(call: &Call, reply: Reply) -> Reply {
    let Some(success) = call.operation.success().filter(|_| !call.quirks.is_empty()) else {
        return reply;
    };
    reply.map_body(|body| match deep::parse::<Value>(body.as_bytes()) {
        Ok(value) => quirks::apply(&call.quirks, &success.ty, value).to_string(),
        Err(_) => body,
    })
}

/// The id of a request for a task, which is no operation of the tables; other versions have the same path.
fn task_id<'a>(method: &str, path: &'a str) -> Option<&'a str> {
    let prefixes = ["/v2024/task-status/", "/beta/task-status/", "/v3/task-status/"];
    let id = prefixes.iter().find_map(|prefix| path.strip_prefix(prefix))?;
    (method == "GET" && !id.is_empty() && !id.contains('/')).then_some(id)
}

fn query(database: &Database, call: &Call) -> Result<Reply, Refusal> {
    match call.operation.id {
        "exportIdentityProfiles" => promotion::export(database, call),
        "getDefaultIdentityAttributeConfig" => profiles::default_config(database, call),
        "getIdentityProfile" => profiles::get(database, call),
        "listIdentityProfiles" => profiles::list(database, call),
        other => Err(unanswered(other)),
    }
}

fn command(database: &mut Database, call: &Call) -> Result<Reply, Refusal> {
    match call.operation.id {
        "createIdentityProfile" => profiles::create(database, call),
        "deleteIdentityProfile" => tasks::delete_one(database, call),
        "deleteIdentityProfiles" => tasks::delete_several(database, call),
        "generateIdentityPreview" => preview::preview(database, call),
        "importIdentityProfiles" => promotion::import(database, call),
        "syncIdentityProfile" => tasks::process(database, call),
        "updateIdentityProfile" => profiles::update(database, call),
        other => Err(unanswered(other)),
    }
}

fn unanswered(operation: &str) -> Refusal {
    let text = format!("The sandbox does not know {operation} yet.");
    Refusal::new(StatusCode::NOT_IMPLEMENTED, "501", &text)
}

/// An operation and the path parameters by wire name.
type Found = (&'static Operation, Vec<(&'static str, String)>);

/// The operation of a method and path, and the path parameters. A path without parameters wins over one with.
fn find(method: &str, path: &str) -> Result<Found, Refusal> {
    let below = path
        .strip_prefix('/')
        .and_then(|path| path.strip_prefix(V2024.name))
        .unwrap_or_default();
    let operations = V2024.apis.iter().flat_map(|api| api.operations);
    let mut matches: Vec<_> = operations
        .filter_map(|operation| Some((operation, segments(operation.path, below)?)))
        .collect();
    matches.sort_by_key(|(_, segments)| segments.len());
    let Some(fewest) = matches.first().map(|(_, segments)| segments.len()) else {
        return Err(Refusal::not_found(&format!("There is nothing at {path}.")));
    };
    matches.retain(|(_, segments)| segments.len() == fewest);
    let allowed: Vec<&str> = matches.iter().map(|(operation, _)| operation.method.as_str()).collect();
    let allowed = allowed.join(", ");
    let found = matches
        .into_iter()
        .find(|(operation, _)| operation.method.as_str() == method);
    found.ok_or_else(|| {
        let text = format!("{method} is not supported at {path}.");
        not_allowed(&text, &allowed)
    })
}

fn not_allowed(text: &str, allowed: &str) -> Refusal {
    let refusal = Refusal::new(StatusCode::METHOD_NOT_ALLOWED, "405 Method not allowed", text);
    refusal.with_header(header::ALLOW, allowed)
}

/// Whether an operation has this id or Python name.
pub(super) fn is_operation(name: &str) -> bool {
    let mut operations = V2024.apis.iter().flat_map(|api| api.operations);
    operations.any(|operation| [operation.id, operation.python].contains(&name))
}

/// The operation of a method and path.
pub(super) fn operation(method: &str, path: &str) -> Option<&'static Operation> {
    find(method, path).ok().map(|(operation, _)| operation)
}

/// The parameters in a path that fits a template.
fn segments(template: &'static str, path: &str) -> Option<Vec<(&'static str, String)>> {
    if template.split('/').count() != path.split('/').count() {
        return None;
    }
    let mut parameters = Vec::new();
    for (wanted, given) in template.split('/').zip(path.split('/')) {
        match wanted.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            Some(_) if given.is_empty() => return None,
            Some(name) => parameters.push((name, percent_decode_str(given).decode_utf8().ok()?.into_owned())),
            None if wanted == given => {}
            None => return None,
        }
    }
    Some(parameters)
}

fn parameters(
    operation: &'static Operation,
    path: &[(&'static str, String)],
    query: &str,
) -> Result<HashMap<&'static str, Parsed>, Refusal> {
    let query: HashMap<_, _> = url::form_urlencoded::parse(query.as_bytes()).collect();
    let mut parsed = HashMap::new();
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
            let value =
                check::parameter(parameter, text).map_err(|fault| Refusal::bad_request(ILLEGAL, &fault.to_string()))?;
            parsed.insert(parameter.wire, value);
        }
    }
    Ok(parsed)
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
fn parse(operation: &Operation, headers: &HeaderMap, body: &Bytes) -> Result<Value, Refusal> {
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
    let value: Value = deep::parse(body)
        .map_err(|error| Refusal::bad_request(BAD_CONTENT, &format!("The request could not be parsed: {error}.")))?;
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
