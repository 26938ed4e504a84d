//! A cache of the Python strings of one decoding: member names, types and ids repeat within a few members.

use crate::syntax::plain::equal;
use pyo3::prelude::*;
use pyo3::types::PyString;

/// Longest text in bytes that is cached. Longer ones are descriptions, which seldom repeat.
const LONGEST: usize = 40;
/// Bytes of JSON text for each pair of entries, about the length of six members. Texts that repeat do so among few others, and
/// for a small text a larger table costs more to touch than it saves.
const BYTES_A_PAIR: usize = 192;
/// Pairs of entries in the smallest and the largest table. The largest fits into the processor's second-level cache.
const MIN_PAIRS: usize = 8;
const MAX_PAIRS: usize = 1024;

/// A two-way associative cache: a new text replaces the older one of its pair.
pub(crate) struct StringCache<'py, 'a> {
    py: Python<'py>,
    pairs: Vec<[CachedString<'py, 'a>; 2]>,
}

type CachedString<'py, 'a> = Option<(&'a str, Bound<'py, PyString>)>;

impl<'py, 'a> StringCache<'py, 'a> {
    /// A cache for the strings of a JSON text of this many bytes.
    pub(crate) fn new(py: Python<'py>, length: usize) -> Self {
        let pairs = (length / BYTES_A_PAIR).next_power_of_two().clamp(MIN_PAIRS, MAX_PAIRS);
        Self {
            py,
            pairs: std::iter::repeat_with(|| [None, None]).take(pairs).collect(),
        }
    }

    /// The Python string with this text.
    #[inline]
    pub(crate) fn get(&mut self, text: &'a str) -> Bound<'py, PyString> {
        let mask = self.pairs.len() - 1;
        if text.len() > LONGEST {
            return PyString::new(self.py, text);
        }
        let Some([newer, older]) = self.pairs.get_mut(hash(text.as_bytes()) & mask) else {
            return PyString::new(self.py, text);
        };
        if let Some((known, string)) = newer
            && equal(known.as_bytes(), text.as_bytes())
        {
            return string.clone();
        }
        std::mem::swap(newer, older);
        if let Some((known, string)) = newer
            && equal(known.as_bytes(), text.as_bytes())
        {
            return string.clone();
        }
        let string = PyString::new(self.py, text);
        *newer = Some((text, string.clone()));
        string
    }
}

/// Hashes the length and both ends of a text, where ids and names differ.
#[inline]
fn hash(bytes: &[u8]) -> usize {
    let (first, last) = if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        (u64::from_le_bytes(*first), u64::from_le_bytes(*last))
    } else if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        (u32::from_le_bytes(*first).into(), u32::from_le_bytes(*last).into())
    } else {
        let byte = |at: usize| bytes.get(at).copied().unwrap_or_default().into();
        (byte(0), byte(1) << 8 | byte(2))
    };
    let mixed = (first ^ last.rotate_left(23) ^ (bytes.len() as u64) << 56).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed >> 40) as usize
}
