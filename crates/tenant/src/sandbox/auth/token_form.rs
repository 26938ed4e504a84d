//! The fields of a token request: a URL-encoded form, or a multipart form as the official TypeScript SDK sends it.

use crate::sandbox::support::multipart::{boundary, parts};
use axum::body::Bytes;
use std::collections::HashMap;

/// The fields by name. A multipart form that is not valid has none.
pub(super) fn form_fields(content_type: &str, body: &[u8]) -> HashMap<String, String> {
    let Some(boundary) = boundary(content_type) else {
        return url::form_urlencoded::parse(body).into_owned().collect();
    };
    let parts = parts(&Bytes::copy_from_slice(body), &boundary)
        .unwrap_or_default()
        .into_iter();
    let fields = parts.map(|part| (part.name, String::from_utf8_lossy(&part.content).into_owned()));
    fields.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_multipart_form_has_the_fields_of_its_parts() {
        let body = "--x y\r\nContent-Disposition: form-data; name=\"client_id\"\r\n\r\nme\r\n--x y\r\n\
            content-disposition: form-data; name=client_secret\r\nContent-Type: text/plain\r\n\r\na\r\n--b\r\n--x y--\r\n";
        let fields = form_fields("Multipart/Form-Data; charset=utf-8; boundary=\"x y\"", body.as_bytes());
        assert_eq!(fields.len(), 2);
        assert_eq!(fields["client_id"], "me");
        assert_eq!(fields["client_secret"], "a\r\n--b");
    }

    #[test]
    fn an_incomplete_form_has_no_fields() {
        for body in [
            "",
            "--x",
            "--x\r\nContent-Disposition: form-data\r\n\r\nv\r\n--x--",
            "--x\r\n\r\nv",
        ] {
            assert!(
                form_fields("multipart/form-data; boundary=x", body.as_bytes()).is_empty(),
                "{body}"
            );
        }
    }

    #[test]
    fn any_other_media_type_is_a_url_encoded_form() {
        for content_type in [
            "",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "text/plain; boundary=x",
        ] {
            assert_eq!(form_fields(content_type, b"a=1%202")["a"], "1 2");
        }
    }
}
