//! Files of a form: the value that a caller passes for a file becomes a part of the request's body.

use crate::api::response::error::to_python;
use crate::api::settings::bad_value as error;
use crate::client::{BodyPart, FilePart, Spool, file_error};
use crate::python;
use crate::user_code;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyString, PyTuple};
use std::path::{Path, PathBuf};

/// Bytes or characters that one call of a file object's `read` returns.
const PIECE: usize = 256 * 1024;

/// A file of a form.
pub(super) struct UploadFile {
    pub(super) name: String,
    pub(super) content: BodyPart,
}

impl UploadFile {
    /// Opens the value that a caller passes for a file: its path, its bytes, a pair of name and bytes or file object, or a file
    /// object.
    ///
    /// # Errors
    /// `ApiTypeError` for anything else, `OSError` for a file that cannot be read.
    pub(super) fn of(argument: &str, value: &Bound<'_, PyAny>) -> PyResult<Self> {
        let Ok(pair) = value.cast::<PyTuple>() else {
            return Self::without_name(argument, value);
        };
        let (name, given): (String, Bound<'_, PyAny>) = pair.extract().map_err(|_| {
            let message = format!(
                "{argument} should be a pair of name and bytes or file object (got {})",
                error::shown(value)
            );
            error::api_type_error(value.py(), &message)
        })?;
        let content = Self::without_name(argument, &given)?.content;
        Ok(Self { name, content })
    }

    fn without_name(argument: &str, value: &Bound<'_, PyAny>) -> PyResult<Self> {
        if let Some(content) = bytes(value) {
            let (name, content) = (argument.to_owned(), BodyPart::Bytes(content.into()));
            return Ok(Self { name, content });
        }
        if value.hasattr("read")? {
            return Self::of_object(argument, value);
        }
        let path: PathBuf = value.extract().map_err(|_| {
            let message = format!(
                "{argument} should be a path, bytes, a pair of name and bytes, or a file that is open for reading"
            );
            error::api_type_error(value.py(), &message)
        })?;
        Ok(Self {
            name: last(&path),
            content: opened(value.py(), &path, 0)?,
        })
    }

    /// The rest of a file object. An ordinary file is read while it is sent; any other object is read now, because a retry
    /// could not read it again, and its text is sent as UTF-8.
    fn of_object(argument: &str, object: &Bound<'_, PyAny>) -> PyResult<Self> {
        let path: Option<PathBuf> = object.getattr("name").ok().and_then(|name| name.extract().ok());
        let name = path.map_or_else(|| argument.to_owned(), |path| last(&path));
        let content = match python::place_of_file(object)? {
            Some((path, offset)) => opened(object.py(), &path, offset)?,
            None => copied(argument, object)?,
        };
        Ok(Self { name, content })
    }
}

fn opened(py: Python<'_>, path: &Path, offset: u64) -> PyResult<BodyPart> {
    let opened = py.detach(|| FilePart::open(path, offset));
    opened.map_err(|error| to_python(py, file_error(&path.to_string_lossy(), &error)))
}

/// A copy of the pieces that an object's `read` returns.
fn copied(argument: &str, object: &Bound<'_, PyAny>) -> PyResult<BodyPart> {
    let mut spool = Spool::default();
    loop {
        let read = user_code::call_method(object, "read", (PIECE,))?;
        let piece = match read.cast::<PyString>() {
            Ok(text) => text.to_str()?.as_bytes().to_vec(),
            Err(_) => bytes(&read).ok_or_else(|| {
                let message = format!(
                    "{argument}.read() must return bytes or text (got {})",
                    error::shown(&read)
                );
                error::api_type_error(object.py(), &message)
            })?,
        };
        if piece.is_empty() {
            return Ok(object.py().detach(|| spool.finish())?);
        }
        object.py().detach(|| spool.add(&piece))?;
    }
}

/// The bytes of a value.
pub(super) fn bytes(value: &Bound<'_, PyAny>) -> Option<Vec<u8>> {
    if let Ok(bytes) = value.cast::<PyByteArray>() {
        return Some(bytes.to_vec());
    }
    Some(value.cast::<PyBytes>().ok()?.as_bytes().to_vec())
}

fn last(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
