//! Bodies of requests: bytes in memory, and parts of files that are read while they are sent. Each attempt reads them again.

use std::collections::VecDeque;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use http_body::{Frame, SizeHint};
use reqwest::Body;
use tempfile::{SpooledData, SpooledTempFile};

use super::limits;
use crate::connection::{AttemptProgress, Error, file_error};

/// The body of a request.
#[derive(Clone)]
pub struct RequestBody(Arc<[BodyPart]>);

/// A part of a body.
#[derive(Clone)]
pub enum BodyPart {
    /// Bytes in memory.
    Bytes(Bytes),
    /// Bytes of a file.
    File(FilePart),
}

/// A file from an offset to its end; the end is that of the time when it was opened.
#[derive(Clone)]
pub struct FilePart {
    file: Arc<File>,
    /// The file, as errors name it.
    name: Arc<str>,
    offset: u64,
    length: u64,
}

/// A copy of the bytes of a reader that cannot be read twice. A long copy is kept in a temporary file without a name.
pub struct Spool(SpooledTempFile);

impl From<Vec<u8>> for RequestBody {
    fn from(bytes: Vec<u8>) -> Self {
        Self::of(vec![BodyPart::Bytes(bytes.into())])
    }
}

impl RequestBody {
    /// A body of several parts.
    pub fn of(parts: Vec<BodyPart>) -> Self {
        Self(parts.into())
    }

    /// The number of bytes.
    pub fn length(&self) -> u64 {
        self.0.iter().map(BodyPart::length).sum()
    }

    /// True if part of it is read while it is sent.
    pub(super) fn is_streamed(&self) -> bool {
        self.0.iter().any(|part| matches!(part, BodyPart::File(_)))
    }

    /// The body of one attempt.
    pub(super) fn for_attempt(&self, progress: &Arc<AttemptProgress>) -> Body {
        match &*self.0 {
            [BodyPart::Bytes(bytes)] => Body::from(bytes.clone()),
            parts => Body::wrap(Upload {
                parts: parts.iter().cloned().collect(),
                progress: Arc::clone(progress),
            }),
        }
    }
}

impl BodyPart {
    fn length(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => bytes.len() as u64,
            Self::File(part) => part.length,
        }
    }
}

impl FilePart {
    /// A regular file from an offset on. Opening a pipe may wait for its writer forever, and a device may have no end.
    ///
    /// # Errors
    /// Errors of the system, including that for a directory; [`io::ErrorKind::InvalidInput`] for a pipe or a device.
    pub fn open(path: &Path, offset: u64) -> io::Result<BodyPart> {
        let metadata = fs::metadata(path)?;
        if metadata.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        if !metadata.is_file() {
            let text = "is not a regular file; pass an open file object to send its current content";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, text));
        }
        let file = File::open(path)?;
        let metadata = file.metadata()?;
        Ok(BodyPart::File(Self {
            file: Arc::new(file),
            name: path.to_string_lossy().into(),
            offset,
            length: metadata.len().saturating_sub(offset),
        }))
    }

    /// Reads the next piece.
    fn next(&mut self) -> Result<Bytes, Error> {
        let length = usize::try_from(self.length).map_or(limits::UPLOAD_PIECE, |left| left.min(limits::UPLOAD_PIECE));
        let mut piece = BytesMut::zeroed(length);
        let read = loop {
            match read_at(&self.file, &mut piece, self.offset) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                read => break read.map_err(|error| file_error(&self.name, &error))?,
            }
        };
        if read == 0 {
            return Err(Error::File {
                path: self.name.to_string(),
                kind: io::ErrorKind::UnexpectedEof,
                code: None,
                detail: "the file became shorter while it was sent".to_owned(),
            });
        }
        piece.truncate(read);
        self.offset += read as u64;
        self.length -= read as u64;
        Ok(piece.freeze())
    }
}

#[cfg(unix)]
fn read_at(file: &File, piece: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, piece, offset)
}

#[cfg(windows)]
fn read_at(file: &File, piece: &mut [u8], offset: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, piece, offset)
}

impl Default for Spool {
    fn default() -> Self {
        Self(SpooledTempFile::new(limits::SPOOLED))
    }
}

impl Spool {
    /// Adds bytes to the copy.
    ///
    /// # Errors
    /// Errors of the temporary file.
    pub fn add(&mut self, piece: &[u8]) -> io::Result<()> {
        self.0.write_all(piece)
    }

    /// The bytes that were written, as part of a body.
    ///
    /// # Errors
    /// Errors of the temporary file.
    pub fn finish(self) -> io::Result<BodyPart> {
        let file = match self.0.into_inner() {
            SpooledData::InMemory(bytes) => return Ok(BodyPart::Bytes(bytes.into_inner().into())),
            SpooledData::OnDisk(file) => file,
        };
        Ok(BodyPart::File(FilePart {
            length: file.metadata()?.len(),
            file: Arc::new(file),
            name: "a temporary file".into(),
            offset: 0,
        }))
    }
}

/// The parts that an attempt has not sent yet.
struct Upload {
    parts: VecDeque<BodyPart>,
    progress: Arc<AttemptProgress>,
}

impl http_body::Body for Upload {
    type Data = Bytes;
    type Error = Error;

    /// Reads from the disk on the connection's thread: a piece takes microseconds, and no thread is needed that the system may
    /// fail to start.
    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        loop {
            let piece = match self.parts.front_mut() {
                None => return Poll::Ready(None),
                Some(part) if part.length() == 0 => {
                    self.parts.pop_front();
                    continue;
                }
                Some(BodyPart::Bytes(bytes)) => Ok(std::mem::take(bytes)),
                Some(BodyPart::File(part)) => part.next(),
            };
            self.progress.sent();
            return Poll::Ready(Some(piece.map(Frame::data)));
        }
    }

    fn is_end_stream(&self) -> bool {
        self.parts.iter().all(|part| part.length() == 0)
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.parts.iter().map(BodyPart::length).sum())
    }
}
