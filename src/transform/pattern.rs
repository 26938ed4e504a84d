//! Regular expressions in Java's manner: look-around, back-references, and `$1` in replacements.

use fancy_regex::{Regex, RegexBuilder};

/// How much work one search may take before it is given up.
const BACKTRACKS: usize = 100_000;

/// A compiled regular expression.
pub(super) struct Pattern(Regex);

impl Pattern {
    /// Compiles.
    ///
    /// # Errors
    /// When it is no regular expression.
    pub(super) fn new(text: &str) -> Result<Self, String> {
        let compiled = RegexBuilder::new(text).backtrack_limit(BACKTRACKS).build();
        compiled
            .map(Self)
            .map_err(|_| format!("'{text}' is no regular expression."))
    }

    /// Replaces everything that it finds.
    ///
    /// # Errors
    /// When the search takes too much work.
    pub(super) fn replace_all(&self, text: &str, replacement: &str) -> Result<String, String> {
        let replacement = java_replacement(replacement);
        let replaced = self.0.try_replacen(text, 0, replacement.as_str());
        replaced.map(|text| text.into_owned()).map_err(|_| too_much())
    }

    /// The parts between what it finds.
    ///
    /// # Errors
    /// When the search takes too much work.
    pub(super) fn split(&self, text: &str) -> Result<Vec<String>, String> {
        let parts: Result<Vec<_>, _> = self.0.split(text).map(|part| part.map(str::to_owned)).collect();
        parts.map_err(|_| too_much())
    }
}

fn too_much() -> String {
    "The regular expression takes too much work on this input.".to_owned()
}

/// `$1` refers to a group whatever follows, `\$` is a dollar; the other way round in Rust.
fn java_replacement(text: &str) -> String {
    let mut translated = String::new();
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match (character, characters.peek().copied()) {
            ('\\', Some(next)) => {
                characters.next();
                translated.push_str(if next == '$' { "$$" } else { "" });
                if next != '$' {
                    translated.push(next);
                }
            }
            ('$', Some(digit)) if digit.is_ascii_digit() => {
                characters.next();
                translated.push_str(&format!("${{{digit}}}"));
            }
            (character, _) => translated.push(character),
        }
    }
    translated
}
