//! Writes the body of a response to a file, which gets its final name when it is complete.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use http::Response;
use reqwest::Body;

use super::body::{Unread, next};
use crate::connection::{Error, file_error};

/// A file that a call writes. It has a temporary name until it is complete, and is removed if it never is.
struct Partial<'a> {
    target: &'a Path,
    name: PathBuf,
    /// Closed before the file is renamed or removed, which Windows requires.
    file: Option<File>,
}

/// Writes the whole body to a file, with no silence of the server longer than `silence`. It replaces a file or a symbolic link
/// of that name, and never writes to the file that a link leads to.
pub(super) async fn save(response: &mut Response<Body>, target: &Path, silence: Duration) -> Result<(), Unread> {
    let failed = |error: &io::Error| Unread::Unwritten(file_error(&target.to_string_lossy(), error));
    let mut partial = Partial::create(target).map_err(|error| failed(&error))?;
    while let Some(piece) = next(response.body_mut(), silence).await? {
        partial.write(&piece).map_err(|error| failed(&error))?;
    }
    partial.complete().map_err(|error| failed(&error))
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

impl<'a> Partial<'a> {
    fn create(target: &'a Path) -> io::Result<Self> {
        let name = folder(target).join(format!(".{:016x}.part", rand::random::<u64>()));
        let file = OpenOptions::new().write(true).create_new(true).open(&name)?;
        Ok(Self {
            target,
            name,
            file: Some(file),
        })
    }

    fn write(&mut self, piece: &[u8]) -> io::Result<()> {
        self.file.iter_mut().try_for_each(|file| file.write_all(piece))
    }

    fn complete(mut self) -> io::Result<()> {
        // A replaced file keeps its permissions. A link has none of its own.
        if let (Ok(replaced), Some(file)) = (fs::symlink_metadata(self.target), &self.file)
            && !replaced.is_symlink()
        {
            file.set_permissions(replaced.permissions())?;
        }
        self.file = None;
        fs::rename(&self.name, self.target)?;
        self.name = PathBuf::new();
        Ok(())
    }
}

impl Drop for Partial<'_> {
    fn drop(&mut self) {
        self.file = None;
        if !self.name.as_os_str().is_empty() {
            // Nothing can be done about a file that cannot be removed.
            let _ = fs::remove_file(&self.name);
        }
    }
}

/// The folder that a file is in.
fn folder(target: &Path) -> &Path {
    let parent = target.parent().filter(|parent| !parent.as_os_str().is_empty());
    parent.unwrap_or(Path::new("."))
}
