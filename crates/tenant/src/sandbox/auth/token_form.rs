//! The fields of a token request: a URL-encoded form, or a multipart form as the official TypeScript SDK sends it.

use std::collections::HashMap;

/// The fields by name. Parts of a multipart form that are not text are left out.
pub(super) fn form_fields(content_type: &str, body: &[u8]) -> HashMap<String, String> {
    match boundary(content_type) {
        Some(boundary) => multipart_fields(&boundary, &String::from_utf8_lossy(body)),
        None => url::form_urlencoded::parse(body).into_owned().collect(),
    }
}

/// The boundary of a multipart form; `None` for any other media type.
fn boundary(content_type: &str) -> Option<String> {
    let (media_type, parameters) = content_type.split_once(';')?;
    if !media_type.trim().eq_ignore_ascii_case("multipart/form-data") {
        return None;
    }
    parameter(parameters, "boundary")
}

fn multipart_fields(boundary: &str, body: &str) -> HashMap<String, String> {
    let delimiter = format!("\r\n--{boundary}");
    // The first delimiter has no line break before it.
    let body = format!("\r\n{body}");
    let parts = body.split(delimiter.as_str()).skip(1);
    parts.filter_map(field).collect()
}

/// The name and the value of a part.
fn field(part: &str) -> Option<(String, String)> {
    let (head, value) = part.split_once("\r\n\r\n")?;
    let disposition = head.split("\r\n").find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.trim().eq_ignore_ascii_case("content-disposition").then_some(value)
    })?;
    Some((parameter(disposition, "name")?, value.to_owned()))
}

/// The value of a parameter of a header, such as `name` in `form-data; name="x"`.
fn parameter(header: &str, name: &str) -> Option<String> {
    let mut parameters = header.split(';').filter_map(|parameter| parameter.split_once('='));
    let (_, value) = parameters.find(|(known, _)| known.trim().eq_ignore_ascii_case(name))?;
    Some(value.trim().trim_matches('"').to_owned())
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
