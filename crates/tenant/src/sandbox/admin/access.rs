//! Controls access to the admin API: this machine, except web pages of other origins, and callers with the admin token.

use crate::sandbox::http::TenantState;
use crate::sandbox::responses::Rejection;
use axum::http::{HeaderMap, Method, header};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use subtle::ConstantTimeEq as _;

/// Checks that a request may use the admin API.
///
/// # Errors
/// 403 for a web page of another origin, 401 for another machine without the admin token.
pub(super) fn check_access(tenant: &TenantState, method: &Method, headers: &HeaderMap) -> Result<(), Rejection> {
    if method != Method::GET && has_foreign_origin(headers) {
        return Err(Rejection::forbidden());
    }
    let is_admin = |token: String| token.as_bytes().ct_eq(tenant.admin_token.as_bytes()).into();
    if tenant.local || token(headers).is_some_and(is_admin) {
        return Ok(());
    }
    let rejection = Rejection::unauthorized("The admin token is required.");
    Err(rejection.with_header(header::WWW_AUTHENTICATE, "Basic realm=\"sandbox\""))
}

/// Returns true if a web page of another origin sends the request.
fn has_foreign_origin(headers: &HeaderMap) -> bool {
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
