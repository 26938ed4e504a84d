//! Bodies of `multipart/form-data`: fields and files.

use super::file::UploadFile;
use crate::api::settings::bad_value as error;
use crate::client::{BodyPart, RequestBody};
use crate::model;
use crate::schema::{Field, Type};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyInt, PyString};

/// Largest content that is joined with the text around it, in bytes.
const JOINED: usize = 16 * 1024;

/// A form being written.
pub(super) struct MultipartForm {
    boundary: String,
    parts: Vec<BodyPart>,
    /// Bytes after the last part.
    bytes: Vec<u8>,
}

impl MultipartForm {
    pub(super) fn new() -> Self {
        let boundary = format!("{:032x}", rand::random::<u128>());
        Self {
            boundary,
            parts: Vec::new(),
            bytes: Vec::new(),
        }
    }

    /// The form with the fields of the operation that were passed.
    ///
    /// # Errors
    /// `ApiTypeError` or `ValidationError` for a value that does not fit, `OSError` for a file that cannot be read.
    pub(super) fn of(
        py: Python<'_>,
        package: &'static str,
        fields: &'static [Field],
        values: &[Option<Bound<'_, PyAny>>],
    ) -> PyResult<Self> {
        let mut form = Self::new();
        for (field, value) in fields.iter().zip(values) {
            let Some(value) = value.as_ref().filter(|value| !value.is_none()) else {
                continue;
            };
            if matches!(field.ty, Type::File) {
                form.file(py, field.wire, UploadFile::of(field.python, value)?)?;
            } else {
                form.text(field.wire, text(py, package, field, value)?);
            }
        }
        Ok(form)
    }

    /// Adds a file.
    pub(super) fn file(&mut self, py: Python<'_>, field: &str, file: UploadFile) -> PyResult<()> {
        let guessed = py.import("mimetypes")?.call_method1("guess_type", (&file.name,))?;
        let guessed: (Option<String>, Option<String>) = guessed.extract()?;
        let media = guessed.0.unwrap_or_else(|| "application/octet-stream".to_owned());
        let name = format!("; filename=\"{}\"", quoted(&file.name));
        self.part(field, &name, &format!("Content-Type: {media}\r\n"), file.content);
        Ok(())
    }

    /// Adds a field with text.
    pub(super) fn text(&mut self, field: &str, text: Vec<u8>) {
        self.part(field, "", "", BodyPart::Bytes(text.into()));
    }

    fn part(&mut self, field: &str, file_name: &str, media: &str, content: BodyPart) {
        let head = format!(
            "--{}\r\nContent-Disposition: form-data; name=\"{}\"{file_name}\r\n{media}\r\n",
            self.boundary,
            quoted(field)
        );
        self.bytes.extend_from_slice(head.as_bytes());
        match content {
            BodyPart::Bytes(bytes) if bytes.len() <= JOINED => self.bytes.extend_from_slice(&bytes),
            part => {
                self.parts.push(BodyPart::Bytes(std::mem::take(&mut self.bytes).into()));
                self.parts.push(part);
            }
        }
        self.bytes.extend_from_slice(b"\r\n");
    }

    /// The media type, with the boundary.
    pub(super) fn media_type(&self) -> String {
        format!("multipart/form-data; boundary={}", self.boundary)
    }

    /// The body.
    pub(super) fn into_body(mut self) -> RequestBody {
        self.bytes
            .extend_from_slice(format!("--{}--\r\n", self.boundary).as_bytes());
        self.parts.push(BodyPart::Bytes(self.bytes.into()));
        RequestBody::of(self.parts)
    }
}

/// A name between quotes, as browsers write it.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

fn text(py: Python<'_>, package: &'static str, field: &Field, value: &Bound<'_, PyAny>) -> PyResult<Vec<u8>> {
    let wrong = |expected: &str| {
        let message = format!("{} should be {expected}", field.python);
        Err(error::api_type_error(py, &message))
    };
    match field.ty {
        Type::Model(_) | Type::List(_) | Type::Sparse(_) | Type::Map(_) | Type::Object | Type::Any => {
            model::request_body(py, package, &field.ty, value, field.python)
        }
        Type::Bool => match value.cast::<PyBool>() {
            Ok(flag) => Ok(flag.is_true().to_string().into_bytes()),
            Err(_) => wrong("a boolean"),
        },
        Type::Int if value.is_instance_of::<PyInt>() => Ok(value.str()?.to_str()?.as_bytes().to_vec()),
        _ => match value.cast::<PyString>() {
            Ok(text) => Ok(text.to_str()?.as_bytes().to_vec()),
            Err(_) => wrong("a string"),
        },
    }
}
