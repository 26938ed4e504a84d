//! Controls the tenant itself: faults, quirks, limits, state, clients and the journal. The same over HTTP and in the process.

use super::body::{self, Content};
use super::faults::Fault;
use super::gate;
use super::guard;
use super::profiles;
use super::quirks::Quirk;
use super::reply::{BAD_CONTENT, Refusal, Reply};
use super::routes::Tenant;
use super::seed::Seed;
use super::store::{self, Page, page};
use super::tasks::in_full;
use super::token::Client;
use crate::syntax::limits::Measure;
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use serde::de::DeserializeOwned;
use serde_json::json;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError};

/// How many profiles, identities, tasks or journal entries an answer has at most.
const MOST: usize = 1000;
/// Bytes that a list may have.
const PAGE: usize = 16 << 20;
/// Bytes of the largest body, which is a seed.
const MAX_BODY: usize = 64 << 20;

/// Answers everything below `/_sandbox`.
pub(super) async fn handle(State(tenant): State<Arc<Tenant>>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    // Before the body is read: strangers shall hold neither memory nor time.
    if let Err(refusal) = guard::check_admin(&tenant, &head.method, &head.headers) {
        return refusal.into_response();
    }
    let path = head.uri.path().strip_prefix("/_sandbox").unwrap_or_default();
    if head.method == Method::GET && (path.is_empty() || path == "/") {
        return page_of_the_tenant();
    }
    let path = match head.uri.query() {
        Some(query) => format!("{path}?{query}"),
        None => path.to_owned(),
    };
    let content = match body::read(body, MAX_BODY, &tenant.memory).await {
        Ok(content) => content,
        Err(refusal) => return refusal.into_response(),
    };
    controlled(tenant, head.method, path, content)
        .await
        .unwrap_or_else(IntoResponse::into_response)
}

/// Does what was asked on a thread of its own, a few at a time: it may take a while.
async fn controlled(tenant: Arc<Tenant>, method: Method, path: String, content: Content) -> Result<Response, Refusal> {
    let Content { bytes, mut share } = content;
    body::take_values(&mut share, bytes.len(), Measure::of(&bytes).values)?;
    let place = Arc::clone(&tenant.controls).acquire_owned().await;
    let of_thread = Arc::clone(&tenant);
    let work = move || {
        let reply = answer(&of_thread, method.as_str(), &path, &bytes);
        drop((place, share));
        reply
    };
    let done = tokio::task::spawn_blocking(work).await;
    let reply = done.unwrap_or_else(|_| Err(Refusal::failed()))?;
    Ok(gate::held(&tenant, reply, true))
}

/// The page on which a person sees the tenant. It loads nothing from elsewhere.
fn page_of_the_tenant() -> Response {
    let policy = "default-src 'self' 'unsafe-inline'; img-src data:; frame-ancestors 'none'";
    let mut response = Html(include_str!("page.html")).into_response();
    let policy = axum::http::HeaderValue::from_static(policy);
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    response
}

/// Does what a method asks of a path below `/_sandbox`.
pub(super) fn answer(tenant: &Tenant, method: &str, path: &str, body: &[u8]) -> Result<Reply, Refusal> {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let query: HashMap<_, _> = url::form_urlencoded::parse(query.as_bytes()).collect();
    let number = |name: &str| query.get(name).and_then(|text| text.parse::<u64>().ok());
    let count = |name: &str| number(name).map(|number| usize::try_from(number).unwrap_or(usize::MAX));
    let limit = count("limit").unwrap_or(MOST).min(MOST);
    let offset = count("offset").unwrap_or(0);
    let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    match (method, segments.as_slice()) {
        ("GET", ["faults"]) => shown(StatusCode::OK, &tenant.faults.list()),
        ("POST", ["faults"]) => add_fault(tenant, body),
        ("DELETE", ["faults"]) => {
            tenant.faults.remove(None);
            done()
        }
        ("DELETE", ["faults", id]) => {
            tenant.faults.remove(Some(id.parse().unwrap_or(0)));
            done()
        }
        ("GET", ["quirks"]) => shown(
            StatusCode::OK,
            &*tenant.quirks.read().unwrap_or_else(PoisonError::into_inner),
        ),
        ("PUT", ["quirks"]) => set_quirks(tenant, body),
        ("PUT", ["rate-limit"]) => {
            tenant.limiter.set(read(body)?);
            done()
        }
        ("GET", ["requests"]) => {
            let entries = tenant.journal.after(number("after").unwrap_or(0), limit);
            shown(StatusCode::OK, &entries)
        }
        ("DELETE", ["requests"]) => {
            tenant.journal.clear();
            done()
        }
        ("GET", ["snapshot"]) => snapshot(tenant),
        ("PUT", ["snapshot"]) => restore(tenant, body),
        ("POST", ["reset"]) => reset(tenant),
        ("POST", ["clients"]) => add_client(tenant, body),
        ("GET", ["profiles"]) => all_profiles(tenant, limit, offset),
        ("GET", ["identities"]) => identities(tenant, limit, offset),
        ("GET", ["tasks"]) => tasks(tenant, limit, offset),
        ("POST", ["tasks", "finish"]) => {
            tenant.store.finish_tasks();
            done()
        }
        _ => Err(Refusal::not_found(&format!("There is no {method} /_sandbox{path}."))),
    }
}

fn shown(status: StatusCode, value: &impl serde::Serialize) -> Result<Reply, Refusal> {
    let body = serde_json::to_string(value).map_err(|_| Refusal::failed())?;
    Ok(Reply::text(status, body))
}

fn done() -> Result<Reply, Refusal> {
    Ok(Reply::ok(&json!({})))
}

fn bad(why: &str) -> Refusal {
    Refusal::bad_request(BAD_CONTENT, &format!("{why}."))
}

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Refusal> {
    serde_json::from_slice(body).map_err(|error| bad(&error.to_string()))
}

fn add_fault(tenant: &Tenant, body: &[u8]) -> Result<Reply, Refusal> {
    let fault: Fault = read(body)?;
    let fault = tenant.faults.add(fault).map_err(|why| bad(&why))?;
    shown(StatusCode::CREATED, &fault)
}

fn set_quirks(tenant: &Tenant, body: &[u8]) -> Result<Reply, Refusal> {
    let mut wanted = Vec::new();
    for quirk in read::<Vec<Quirk>>(body)? {
        if !wanted.contains(&quirk) {
            wanted.push(quirk);
        }
    }
    *tenant.quirks.write().unwrap_or_else(PoisonError::into_inner) = wanted;
    done()
}

/// Takes over a seed in JSON or YAML.
fn restore(tenant: &Tenant, body: &[u8]) -> Result<Reply, Refusal> {
    let text = std::str::from_utf8(body).map_err(|_| bad("The seed is no UTF-8"))?;
    let seed = Seed::parse(text).map_err(|why| bad(&format!("The seed cannot be used: {why}")))?;
    match tenant.store.replace(Arc::new(seed)) {
        Err(error) if store::is_conflict(&error) => Err(bad(&format!("The seed cannot be used: {}", store::TWICE))),
        Err(error) => Err(error.into()),
        Ok(()) => done(),
    }
}

/// Back to the beginning: the state, and everything that was switched on.
fn reset(tenant: &Tenant) -> Result<Reply, Refusal> {
    tenant.store.replace(Arc::clone(&tenant.seed))?;
    tenant.tokens.reset();
    tenant.faults.remove(None);
    tenant.quirks.write().unwrap_or_else(PoisonError::into_inner).clear();
    tenant.limiter.set(tenant.rate_limit);
    tenant.journal.clear();
    done()
}

fn add_client(tenant: &Tenant, body: &[u8]) -> Result<Reply, Refusal> {
    let client: Client = read(if body.is_empty() { b"{}" } else { body })?;
    client.check().map_err(bad)?;
    let credentials = json!({"client_id": client.client_id, "client_secret": client.client_secret});
    tenant.tokens.add(client).map_err(bad)?;
    Ok(Reply::new(StatusCode::CREATED, &credentials))
}

fn snapshot(tenant: &Tenant) -> Result<Reply, Refusal> {
    tenant.store.settle();
    Ok(Reply::text(StatusCode::OK, tenant.store.dump()?))
}

fn all_profiles(tenant: &Tenant, limit: usize, offset: usize) -> Result<Reply, Refusal> {
    let asked = Page {
        limit,
        offset,
        ..Page::default()
    };
    let (found, _) = tenant.store.glance(|database| page(database, &asked))?;
    let found = found.ok_or_else(too_long)?;
    Ok(profiles::listed(&found, None))
}

fn identities(tenant: &Tenant, limit: usize, offset: usize) -> Result<Reply, Refusal> {
    let identities = tenant.store.glance(|database| database.identities(limit, offset))?;
    listed(identities.into_iter())
}

fn tasks(tenant: &Tenant, limit: usize, offset: usize) -> Result<Reply, Refusal> {
    let tasks = tenant.store.glance(|database| database.tasks(limit, offset))?;
    listed(tasks.iter().map(in_full))
}

/// A list that is refused where it would be too long, rather than cut.
fn listed<T: serde::Serialize>(elements: impl Iterator<Item = T>) -> Result<Reply, Refusal> {
    let mut text = String::from("[");
    for element in elements {
        if text.len() > 1 {
            text.push(',');
        }
        text.push_str(&serde_json::to_string(&element).map_err(|_| Refusal::failed())?);
        if text.len() > PAGE {
            return Err(too_long());
        }
    }
    text.push(']');
    Ok(Reply::text(StatusCode::OK, text))
}

fn too_long() -> Refusal {
    bad("The list is too long: ask for less with limit and offset")
}
