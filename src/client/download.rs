//! Writes the body of a response to a file, which gets its final name when it is complete.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{self, Path};
use std::time::Duration;

use http::Response;
use reqwest::Body;
use tempfile::{Builder, NamedTempFile};

use super::body::{Unread, next};
use crate::connection::{Error, file_error};

/// Writes the whole body to a file, with no silence of the server longer than `silence`. It replaces a file or a symbolic link
/// of that name, and never writes to the file that a link leads to.
pub(super) async fn save(response: &mut Response<Body>, target: &Path, silence: Duration) -> Result<(), Unread> {
    let unwritten = |error: io::Error| Unread::Unwritten(file_error(&target.to_string_lossy(), &error));
    // Whatever the working directory is when the body has arrived.
    let place = path::absolute(target).map_err(unwritten)?;
    let mut file = partial(&place).map_err(unwritten)?;
    while let Some(piece) = next(response.body_mut(), silence).await? {
        file.as_file_mut().write_all(&piece).map_err(unwritten)?;
    }
    complete(file, &place).map_err(unwritten)
}

/// Rejects a path to which no body can be written, before anything is sent.
///
/// # Errors
/// Errors of the system: the folder does not exist, or the path names a folder or a device.
pub fn check_target(target: &Path) -> Result<(), Error> {
    let check = || {
        match fs::metadata(target) {
            Ok(found) if found.is_file() => {}
            Ok(found) if found.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
            Ok(_) => return Err(io::Error::other("it is not a regular file")),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        if target.file_name().is_none() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        if fs::metadata(folder(target))?.is_dir() {
            return Ok(());
        }
        Err(io::ErrorKind::NotADirectory.into())
    };
    check().map_err(|error| file_error(&target.to_string_lossy(), &error))
}

/// A file beside the target, with a temporary name. It is removed when it is dropped before it is complete.
fn partial(target: &Path) -> io::Result<NamedTempFile> {
    let create = |path: &Path| OpenOptions::new().write(true).create_new(true).open(path);
    Builder::new()
        .prefix(".")
        .suffix(".part")
        .make_in(folder(target), create)
}

/// Gives the file its final name. A replaced file keeps its permissions; a link has none of its own.
fn complete(file: NamedTempFile, target: &Path) -> io::Result<()> {
    if let Ok(replaced) = fs::symlink_metadata(target)
        && !replaced.is_symlink()
    {
        file.as_file().set_permissions(replaced.permissions())?;
    }
    // Windows renames only closed files. The standard library's rename supports long paths there, tempfile's does not.
    let (file, name) = file.into_parts();
    drop(file);
    fs::rename(&name, target)
}

/// The folder that a file is in.
fn folder(target: &Path) -> &Path {
    let parent = target.parent().filter(|parent| !parent.as_os_str().is_empty());
    parent.unwrap_or(Path::new("."))
}
