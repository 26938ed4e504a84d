//! Splits a `multipart/form-data` body into its parts (RFC 7578).

use axum::body::Bytes;
use memchr::memmem;

/// Maximum number of parts of a body.
const MAX_PARTS: usize = 1000;

/// A part of a form.
pub(crate) struct FormPart {
    /// Name of the field.
    pub(crate) name: String,
    /// Name of the file, if the part is one.
    pub(crate) file_name: Option<String>,
    pub(crate) content: Bytes,
}

/// The boundary that a media type announces; `None` if it is not that of a form.
pub(crate) fn boundary(content_type: &str) -> Option<String> {
    let (media_type, _) = content_type.split_once(';')?;
    if !media_type.trim().eq_ignore_ascii_case("multipart/form-data") {
        return None;
    }
    parameter(content_type, "boundary").filter(|boundary| !boundary.is_empty())
}

/// The parts of a body.
///
/// # Errors
/// If the body is not a form, with the reason.
pub(crate) fn parts(body: &Bytes, boundary: &str) -> Result<Vec<FormPart>, &'static str> {
    let delimiter = format!("--{boundary}");
    let finder = memmem::Finder::new(delimiter.as_bytes());
    let mut parts = Vec::new();
    let mut start = finder.find(body).ok_or("the boundary does not occur")? + delimiter.len();
    loop {
        let rest = body.get(start..).unwrap_or_default();
        if rest.starts_with(b"--") {
            return Ok(parts);
        }
        let end = end_of_part(rest, &finder).ok_or("the last boundary is missing")?;
        // The line break after a boundary does not belong to the part.
        let part = body.slice(start..start + end);
        parts.push(read_part(&part).ok_or("a part has no name")?);
        if parts.len() > MAX_PARTS {
            return Err("it has too many parts");
        }
        start += end + 2 + delimiter.len();
    }
}

/// The end of a part: the line break before the next boundary.
fn end_of_part(rest: &[u8], finder: &memmem::Finder<'_>) -> Option<usize> {
    let mut found = finder.find_iter(rest);
    found.find_map(|at| {
        let end = at.checked_sub(2)?;
        (rest.get(end..at) == Some(b"\r\n".as_slice())).then_some(end)
    })
}

fn read_part(part: &Bytes) -> Option<FormPart> {
    let part = part.strip_prefix(b"\r\n").map(|rest| part.slice_ref(rest))?;
    let (head, content) = match memmem::find(&part, b"\r\n\r\n") {
        Some(end) => (part.get(..end)?, part.slice(end + 4..)),
        None => (part.as_ref(), Bytes::new()),
    };
    let head = String::from_utf8_lossy(head);
    let disposition = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.trim().eq_ignore_ascii_case("content-disposition").then_some(value)
    })?;
    Some(FormPart {
        name: parameter(disposition, "name")?,
        file_name: parameter(disposition, "filename"),
        content,
    })
}

/// A parameter of a header's value, which may be quoted.
fn parameter(value: &str, name: &str) -> Option<String> {
    let mut rest = value;
    loop {
        rest = rest.split_once(';')?.1.trim_start();
        let (found, after) = rest.split_once('=')?;
        let quoted = after.strip_prefix('"').map(quoted_text);
        let text = match &quoted {
            Some((text, _)) => text.clone(),
            None => after.split(';').next().unwrap_or_default().trim().to_owned(),
        };
        if found.trim().eq_ignore_ascii_case(name) {
            return Some(text);
        }
        rest = quoted.map_or(after, |(_, after)| after);
    }
}

/// A quoted text without its quotes, and the rest of the value.
fn quoted_text(text: &str) -> (String, &str) {
    let mut read = String::new();
    let mut characters = text.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return (read, text.get(at + 1..).unwrap_or_default()),
            '\\' => read.extend(characters.next().map(|(_, escaped)| escaped)),
            other => read.push(other),
        }
    }
    (read, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Name, name of the file, and content.
    type Shown = (String, Option<String>, String);

    fn read(text: &str) -> Result<Vec<Shown>, &'static str> {
        let parts = parts(&Bytes::from(text.to_owned()), "b")?;
        let shown = parts.into_iter().map(|part| {
            let content = String::from_utf8_lossy(&part.content).into_owned();
            (part.name, part.file_name, content)
        });
        Ok(shown.collect())
    }

    #[test]
    fn parts_have_their_names_and_contents() {
        let text = "preamble\r\n--b\r\nContent-Disposition: form-data; name=\"a;\\\"\"\r\n\r\none\r\n--c\r\n\
            --b\r\ncontent-disposition: form-data; filename=\"x.csv\"; name=file\r\nContent-Type: text/csv\r\n\r\n\r\n--b--\r\n";
        let found = read(text).unwrap();
        assert_eq!(found[0], ("a;\"".to_owned(), None, "one\r\n--c".to_owned()));
        assert_eq!(found[1], ("file".to_owned(), Some("x.csv".to_owned()), String::new()));
    }

    #[test]
    fn a_body_that_is_not_a_form_is_rejected() {
        for text in [
            "",
            "--b",
            "--b\r\n\r\n",
            "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--",
            "--b\r\nContent-Disposition: form-data; name=a\r\n\r\nx",
        ] {
            assert!(read(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn the_boundary_is_that_of_the_media_type() {
        assert_eq!(
            boundary("multipart/form-data; boundary=\"a b\"").as_deref(),
            Some("a b")
        );
        assert_eq!(
            boundary("Multipart/Form-Data; charset=utf-8; boundary=x").as_deref(),
            Some("x")
        );
        assert_eq!(boundary("application/json; boundary=x"), None);
        assert_eq!(boundary("multipart/form-data"), None);
    }
}
