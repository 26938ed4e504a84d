//! Python strings of one decoding, each made once where the same text comes again soon: member names, types, ids.

use crate::syntax::plain::equal;
use pyo3::prelude::*;
use pyo3::types::PyString;

/// Bytes of the longest text that is looked up. Longer ones are descriptions, which seldom repeat.
const LONGEST: usize = 40;
/// Two places for so many bytes of JSON text, about the length of six members: texts that repeat do so among few others, and
/// a larger table of a small text costs more to touch than it saves.
const BYTES_A_PAIR: usize = 192;
/// Pairs of places of the smallest and of the largest table; the largest fits the processor's second cache.
const FEWEST: usize = 8;
const MOST: usize = 1024;

/// A table in which a text has one of two places, and a newer text drives out the older of the two there.
pub(crate) struct Strings<'py, 'a> {
    py: Python<'py>,
    places: Vec<[Entry<'py, 'a>; 2]>,
}

type Entry<'py, 'a> = Option<(&'a str, Bound<'py, PyString>)>;

impl<'py, 'a> Strings<'py, 'a> {
    /// A table for the strings of a JSON text of this many bytes.
    pub(crate) fn new(py: Python<'py>, length: usize) -> Self {
        let places = (length / BYTES_A_PAIR).next_power_of_two().clamp(FEWEST, MOST);
        Self {
            py,
            places: std::iter::repeat_with(|| [None, None]).take(places).collect(),
        }
    }

    /// The Python string with this text.
    #[inline]
    pub(crate) fn get(&mut self, text: &'a str) -> Bound<'py, PyString> {
        let mask = self.places.len() - 1;
        if text.len() > LONGEST {
            return PyString::new(self.py, text);
        }
        let Some([newer, older]) = self.places.get_mut(hash(text.as_bytes()) & mask) else {
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

/// Mixes the length with both ends of a text, which is where ids and names differ.
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
