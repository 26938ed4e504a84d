//! Bodies of `multipart/form-data`: fields and files.

use crate::api::settings::bad_value as error;
use crate::model;
use crate::schema::{Field, Type};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyByteArray, PyBytes, PyInt, PyString, PyTuple};
use std::path::{Path, PathBuf};

/// A form being written.
pub(super) struct Form {
    boundary: String,
    bytes: Vec<u8>,
}

/// A file of a form.
struct File {
    name: String,
    content: Vec<u8>,
}

impl Form {
    pub(super) fn new() -> Self {
        let boundary = format!("{:032x}", rand::random::<u128>());
        Self {
            boundary,
            bytes: Vec::new(),
        }
    }

    /// The form of an operation's fields that were given.
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
                form.file(field.wire, &File::of(field, value)?, value)?;
            } else {
                form.part(field.wire, "", "", &text(py, package, field, value)?);
            }
        }
        Ok(form)
    }

    fn file(&mut self, field: &str, file: &File, value: &Bound<'_, PyAny>) -> PyResult<()> {
        let guessed = value
            .py()
            .import("mimetypes")?
            .call_method1("guess_type", (&file.name,))?;
        let guessed: (Option<String>, Option<String>) = guessed.extract()?;
        let media = guessed.0.unwrap_or_else(|| "application/octet-stream".to_owned());
        let name = format!("; filename=\"{}\"", quoted(&file.name));
        self.part(field, &name, &format!("Content-Type: {media}\r\n"), &file.content);
        Ok(())
    }

    fn part(&mut self, field: &str, file_name: &str, media: &str, content: &[u8]) {
        let head = format!(
            "--{}\r\nContent-Disposition: form-data; name=\"{}\"{file_name}\r\n{media}\r\n",
            self.boundary,
            quoted(field)
        );
        self.bytes.extend_from_slice(head.as_bytes());
        self.bytes.extend_from_slice(content);
        self.bytes.extend_from_slice(b"\r\n");
    }

    /// The media type, with the boundary.
    pub(super) fn media_type(&self) -> String {
        format!("multipart/form-data; boundary={}", self.boundary)
    }

    /// The body.
    pub(super) fn into_bytes(mut self) -> Vec<u8> {
        self.bytes
            .extend_from_slice(format!("--{}--\r\n", self.boundary).as_bytes());
        self.bytes
    }
}

impl File {
    /// Reads what a caller gives as a file: its path, its bytes, a pair of name and bytes, or a file that is open for reading.
    fn of(field: &Field, value: &Bound<'_, PyAny>) -> PyResult<Self> {
        if let Ok(content) = content(value) {
            let name = field.python.to_owned();
            return Ok(Self { name, content });
        }
        if let Ok(pair) = value.cast::<PyTuple>() {
            let (name, bytes): (String, Bound<'_, PyAny>) = pair.extract()?;
            let content = content(&bytes)?;
            return Ok(Self { name, content });
        }
        if value.hasattr("read")? {
            return Self::open(field, value);
        }
        let path: PathBuf = value.extract().map_err(|_| {
            let message = format!(
                "{} should be a path, bytes, a pair of name and bytes, or a file that is open for reading",
                field.python
            );
            error::api_type_error(value.py(), &message)
        })?;
        let read = path.clone();
        let content = value.py().detach(move || std::fs::read(read))?;
        let name = last(&path);
        Ok(Self { name, content })
    }

    fn open(field: &Field, value: &Bound<'_, PyAny>) -> PyResult<Self> {
        let read = value.call_method0("read")?;
        let content = match read.cast::<PyString>() {
            Ok(text) => text.to_str()?.as_bytes().to_vec(),
            Err(_) => content(&read)?,
        };
        let path: Option<PathBuf> = value.getattr("name").ok().and_then(|name| name.extract().ok());
        let name = path.map_or_else(|| field.python.to_owned(), |path| last(&path));
        Ok(Self { name, content })
    }
}

fn content(value: &Bound<'_, PyAny>) -> PyResult<Vec<u8>> {
    if let Ok(bytes) = value.cast::<PyByteArray>() {
        return Ok(bytes.to_vec());
    }
    Ok(value.cast::<PyBytes>()?.as_bytes().to_vec())
}

fn last(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
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
