//! The distinct values of a corpus, and their words.

use crate::sandbox::search::dates::instant;
use crate::sandbox::search::words::words;
use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

/// The distinct values of a corpus by number.
#[derive(Debug, Default)]
pub(crate) struct Values {
    entries: IndexMap<ValueKey, ValueEntry>,
    words: IndexSet<Box<str>>,
}

/// A value's text, and its type in JSON.
#[derive(Debug, PartialEq, Eq, Hash)]
struct ValueKey {
    kind: JsonKind,
    text: Box<str>,
}

/// The type of a value in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum JsonKind {
    Text,
    Number,
    Flag,
}

/// Forms of a value that conditions compare.
#[derive(Debug)]
pub(crate) struct ValueEntry {
    /// Numbers of the words in `Values`.
    pub(crate) words: Box<[u32]>,
    /// The number, if the value is one.
    pub(crate) number: Option<f64>,
    /// Microseconds since 1970, if the value is a date.
    pub(crate) instant: Option<i64>,
}

impl Values {
    /// The number of a value, which is added if it is new; `None` for null, lists and objects.
    pub(super) fn add(&mut self, value: &Value) -> Option<u32> {
        let (kind, text) = match value {
            Value::String(text) => (JsonKind::Text, text.clone()),
            Value::Number(number) => (JsonKind::Number, number.to_string()),
            Value::Bool(flag) => (JsonKind::Flag, flag.to_string()),
            Value::Null | Value::Array(_) | Value::Object(_) => return None,
        };
        let key = ValueKey {
            kind,
            text: text.into(),
        };
        let number = match self.entries.get_index_of(&key) {
            Some(number) => number,
            None => {
                let entry = self.entry(&key);
                self.entries.insert_full(key, entry).0
            }
        };
        u32::try_from(number).ok()
    }

    fn entry(&mut self, key: &ValueKey) -> ValueEntry {
        let is_text = key.kind == JsonKind::Text;
        let all: Vec<Box<str>> = match is_text {
            true => words(&key.text).map(Into::into).collect(),
            false => vec![key.text.clone()],
        };
        let numbers = all.into_iter().map(|word| self.words.insert_full(word).0);
        ValueEntry {
            words: numbers.filter_map(|number| u32::try_from(number).ok()).collect(),
            number: if is_text { None } else { key.text.parse().ok() },
            instant: instant(&key.text).filter(|_| is_text),
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(crate) fn word_count(&self) -> usize {
        self.words.len()
    }

    pub(crate) fn entry_of(&self, value: u32) -> Option<&ValueEntry> {
        self.entries.get_index(value as usize).map(|(_, entry)| entry)
    }

    /// The text of a value.
    pub(crate) fn text(&self, value: u32) -> &str {
        self.entries.get_index(value as usize).map_or("", |(key, _)| &key.text)
    }

    pub(crate) fn kind(&self, value: u32) -> JsonKind {
        let entry = self.entries.get_index(value as usize);
        entry.map_or(JsonKind::Text, |(key, _)| key.kind)
    }

    /// The number of a text.
    pub(crate) fn text_id(&self, text: &str) -> Option<u32> {
        let key = ValueKey {
            kind: JsonKind::Text,
            text: text.into(),
        };
        u32::try_from(self.entries.get_index_of(&key)?).ok()
    }

    /// The number of a word.
    pub(crate) fn word(&self, word: &str) -> Option<u32> {
        u32::try_from(self.words.get_index_of(word)?).ok()
    }

    /// The text of a word.
    pub(crate) fn word_text(&self, word: u32) -> &str {
        self.words.get_index(word as usize).map_or("", |word| word)
    }
}
