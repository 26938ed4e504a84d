//! Parses the `multipart/form-data` body of a request and validates it against the schema.

use crate::sandbox::operations::UploadedFile;
use crate::sandbox::responses::{BAD_CONTENT, Rejection};
use crate::sandbox::support::multipart::{FormPart, boundary, parts};
use crate::sandbox::validation::validator::validate_form;
use crate::schema::{Field, Operation, Type};
use crate::syntax::deep;
use crate::syntax::limits::{MAX_BODY_DEPTH, Measure};
use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode, header};
use serde_json::{Map, Value};

/// The fields of a form, and its files. Among the fields, a file is an empty text.
pub(super) fn parse_form(
    operation: &Operation,
    headers: &HeaderMap,
    body: &Bytes,
) -> Result<(Value, Vec<UploadedFile>), Rejection> {
    if body.is_empty() {
        return without_fields(operation);
    }
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let boundary = content_type.and_then(boundary).ok_or_else(|| {
        let text = "The body should be multipart/form-data with a boundary.";
        Rejection::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "415 Unsupported media type", text)
    })?;
    let parts = parts(body, &boundary).map_err(unusable)?;
    let mut members = Map::new();
    let mut files = Vec::new();
    for part in parts {
        let field = operation.form.iter().find(|field| field.wire == part.name);
        let value = match field.map(|field| field.ty) {
            None => continue,
            Some(Type::File) => Value::String(String::new()),
            Some(ty) => value(&part, &ty)?,
        };
        members.insert(part.name.clone(), value);
        if part.file_name.is_some() || field.is_some_and(is_file) {
            files.push(UploadedFile {
                field: part.name,
                name: part.file_name.unwrap_or_default(),
                content: part.content,
            });
        }
    }
    let value = Value::Object(members);
    Rejection::unless_valid(&validate_form(operation.form, &value))?;
    Ok((value, files))
}

/// An absent body is a form without fields, whatever its media type.
fn without_fields(operation: &Operation) -> Result<(Value, Vec<UploadedFile>), Rejection> {
    let value = Value::Object(Map::new());
    Rejection::unless_valid(&validate_form(operation.form, &value))?;
    Ok((value, Vec::new()))
}

const fn is_file(field: &Field) -> bool {
    matches!(field.ty, Type::File)
}

/// The value of a part: JSON for everything except text.
fn value(part: &FormPart, ty: &Type) -> Result<Value, Rejection> {
    let text = std::str::from_utf8(&part.content).map_err(|_| unusable("a field is not UTF-8"))?;
    if matches!(ty, Type::Str | Type::Choice(_) | Type::DateTime | Type::Date) {
        return Ok(text.into());
    }
    let measure = Measure::of(text.as_bytes());
    measure.check(MAX_BODY_DEPTH).map_err(|why| unusable(&why))?;
    // Text that is not JSON does not match the type, which the validation then reports.
    Ok(deep::parse(text.as_bytes()).unwrap_or_else(|_| text.into()))
}

fn unusable(why: &str) -> Rejection {
    Rejection::bad_request(BAD_CONTENT, &format!("The form could not be parsed: {why}."))
}
