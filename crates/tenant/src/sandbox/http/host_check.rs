//! Rejects requests that were not meant for this machine, and requests with too large a head.

use super::exchange::record_rejected;
use super::state::TenantState;
use crate::sandbox::responses::Rejection;
use axum::extract::{Request, State};
use axum::http::uri::Authority;
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Instant;

/// Maximum size of the target and the headers of a request together, in bytes.
const MAX_HEAD: usize = 32 << 10;

/// Rejects a request whose head is too large, or whose Host header names another machine. A foreign name that resolves to
/// this machine (DNS rebinding) would let a web page read data that only this machine may see.
pub(crate) async fn check_head(State(tenant): State<Arc<TenantState>>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let Err(rejection) = check(&tenant, &request) else {
        return next.run(request).await;
    };
    let (head, _) = request.into_parts();
    record_rejected(&tenant, &head, rejection.into_response(), started).await
}

fn check(tenant: &TenantState, request: &Request) -> Result<(), Rejection> {
    if head_size(request) > MAX_HEAD {
        let text = format!("Target and headers have more than {MAX_HEAD} bytes.");
        let status = StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE;
        return Err(Rejection::new(status, "431 Request header fields too large", &text));
    }
    let host = request.headers().get(header::HOST);
    let is_own = host.is_none_or(|host| host.to_str().is_ok_and(is_local));
    if tenant.local && !is_own {
        let text = "The Host header does not name this machine.";
        let status = StatusCode::MISDIRECTED_REQUEST;
        return Err(Rejection::new(status, "421 Misdirected request", text));
    }
    Ok(())
}

fn head_size(request: &Request) -> usize {
    let headers = request.headers().iter();
    let headers: usize = headers.map(|(name, value)| name.as_str().len() + value.len()).sum();
    let target = request.uri().path_and_query().map_or(0, |target| target.as_str().len());
    target + headers
}

/// Returns true if a Host header names this machine: a host and an optional port (RFC 9110, 7.2).
fn is_local(header: &str) -> bool {
    let Ok(authority) = header.parse::<Authority>() else {
        return false;
    };
    let host = authority.host();
    // The parser accepts user information before the host, and text between a bracket and the port.
    let is_port = |rest: &str| {
        rest.strip_prefix(':')
            .unwrap_or("x")
            .bytes()
            .all(|byte| byte.is_ascii_digit())
    };
    if !header
        .strip_prefix(host)
        .is_some_and(|rest| rest.is_empty() || is_port(rest))
    {
        return false;
    }
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
    let address: Option<IpAddr> = bare.unwrap_or(host).parse().ok();
    address.is_some_and(|address| address.is_loopback()) || host.eq_ignore_ascii_case("localhost")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_and_addresses_of_this_machine_are_local() {
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
