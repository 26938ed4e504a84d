//! Keeps strangers out: web pages that were made to believe that this machine is theirs, and whoever has no admin token.

use super::gate::written;
use super::reply::Refusal;
use super::routes::Tenant;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::sync::Arc;
use std::time::Instant;

/// Bytes that a request's target and headers may have together.
const MAX_HEAD: usize = 32 << 10;

/// Lets requests through whose head is not too large, and that are meant for this machine. A name of somebody else that leads
/// here (DNS rebinding) would give a web page what only this machine may see.
pub(super) async fn check_head(State(tenant): State<Arc<Tenant>>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let Err(refusal) = check(&tenant, &request) else {
        return next.run(request).await;
    };
    let (head, _) = request.into_parts();
    // Headers of strangers, and too large ones, are not worth keeping.
    written(&tenant, &head, &HeaderMap::new(), refusal.into_response(), started).await
}

fn check(tenant: &Tenant, request: &Request) -> Result<(), Refusal> {
    if head_size(request) > MAX_HEAD {
        let text = format!("Target and headers have more than {MAX_HEAD} bytes.");
        let status = StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE;
        return Err(Refusal::new(status, "431 Request header fields too large", &text));
    }
    let host = request.headers().get(header::HOST);
    let own = host.is_none_or(|host| host.to_str().is_ok_and(is_local));
    if tenant.local && !own {
        let text = "The Host header is none of this machine's.";
        let status = StatusCode::MISDIRECTED_REQUEST;
        return Err(Refusal::new(status, "421 Misdirected request", text));
    }
    Ok(())
}

fn head_size(request: &Request) -> usize {
    let headers = request.headers().iter();
    let headers: usize = headers.map(|(name, value)| name.as_str().len() + value.len()).sum();
    let target = request.uri().path_and_query().map_or(0, |target| target.as_str().len());
    target + headers
}

/// Whether a `Host` header names this machine: a host, and a port or none (RFC 9110, 7.2).
fn is_local(host: &str) -> bool {
    // A colon that is not within brackets comes before the port.
    let (name, port) = match host
        .rfind(':')
        .filter(|at| !host.get(*at..).unwrap_or_default().contains(']'))
    {
        Some(at) => host.split_at(at),
        None => (host, ""),
    };
    if !port
        .strip_prefix(':')
        .unwrap_or_default()
        .bytes()
        .all(|byte| byte.is_ascii_digit())
    {
        return false;
    }
    if let Some(inside) = name.strip_prefix('[') {
        let address: Option<Ipv6Addr> = inside.strip_suffix(']').and_then(|inside| inside.parse().ok());
        return address.is_some_and(|address| address.is_loopback());
    }
    let address: Option<Ipv4Addr> = name.parse().ok();
    address.is_some_and(|address| address.is_loopback()) || name.eq_ignore_ascii_case("localhost")
}

/// Checks who controls the tenant: this machine, but no web page on it, or whoever has the admin token.
pub(super) fn check_admin(tenant: &Tenant, method: &Method, headers: &HeaderMap) -> Result<(), Refusal> {
    if method != Method::GET && is_foreign(headers) {
        return Err(Refusal::forbidden());
    }
    if tenant.local || token(headers).is_some_and(|token| same(&token, &tenant.admin_token)) {
        return Ok(());
    }
    let refusal = Refusal::unauthorized("The admin token is required.");
    Err(refusal.with_header(header::WWW_AUTHENTICATE, "Basic realm=\"sandbox\""))
}

/// Whether a page of another origin asks.
fn is_foreign(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let Some(origin) = text(header::ORIGIN) else {
        return false;
    };
    let own = origin.split_once("://").map(|(_, authority)| authority);
    own != text(header::HOST)
}

/// The admin token of a request: a bearer token, or the password that a browser asks for.
fn token(headers: &HeaderMap) -> Option<String> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, rest) = value.split_once(' ')?;
    if scheme.eq_ignore_ascii_case("bearer") {
        return Some(rest.trim().to_owned());
    }
    let decoded = String::from_utf8(STANDARD.decode(rest.trim()).ok()?).ok()?;
    Some(decoded.split_once(':')?.1.to_owned())
}

/// Equality that takes the same time wherever two texts of one length differ.
fn same(one: &str, other: &str) -> bool {
    let differences = one.bytes().zip(other.bytes()).map(|(one, other)| one ^ other);
    one.len() == other.len() && differences.fold(0, |all, difference| all | difference) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_addresses_of_this_machine_are_local() {
        for host in ["127.0.0.1", "127.0.0.1:4040", "LocalHost:1", "[::1]:4040", "127.9.9.9"] {
            assert!(is_local(host), "{host}");
        }
        for host in [
            "",
            "example.com",
            "127.0.0.1.example.com",
            "10.0.0.1:4040",
            "localhost.example.com",
            "[::2]",
            "[::1]evil.com",
            "[::1]:80@evil.com",
            "::1",
            "localhost:80@evil.com",
            "localhost:80:80",
            "user@localhost",
        ] {
            assert!(!is_local(host), "{host}");
        }
    }
}
