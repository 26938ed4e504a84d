//! The files of the page that shows the tenant in a browser.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};

/// Content security policy of the page: it loads its own files, and nothing from other servers.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const HTML: &str = "text/html; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";
const JAVASCRIPT: &str = "text/javascript; charset=utf-8";

/// The file at a path below `/_sandbox`.
pub(super) fn file(path: &str) -> Option<Response> {
    let (media, content) = match path {
        "" | "/" => (HTML, include_str!("page/index.html")),
        "/page/style.css" => (CSS, include_str!("page/style.css")),
        "/page/main.js" => (JAVASCRIPT, include_str!("page/main.js")),
        "/page/api.js" => (JAVASCRIPT, include_str!("page/api.js")),
        "/page/dom.js" => (JAVASCRIPT, include_str!("page/dom.js")),
        "/page/collections.js" => (JAVASCRIPT, include_str!("page/collections.js")),
        "/page/document.js" => (JAVASCRIPT, include_str!("page/document.js")),
        "/page/editing.js" => (JAVASCRIPT, include_str!("page/editing.js")),
        "/page/people.js" => (JAVASCRIPT, include_str!("page/people.js")),
        "/page/tasks.js" => (JAVASCRIPT, include_str!("page/tasks.js")),
        "/page/faults.js" => (JAVASCRIPT, include_str!("page/faults.js")),
        "/page/journal.js" => (JAVASCRIPT, include_str!("page/journal.js")),
        _ => return None,
    };
    let mut response = content.into_response();
    let headers = [
        (header::CONTENT_TYPE, media),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
    ];
    for (name, value) in headers {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    Some(response)
}
