//! Regular expressions in Java's manner: look-around, back-references, and `$1` in replacements.

use super::engine::{Scope, check_length};
use fancy_regex::{Captures, Regex, RegexBuilder};

/// How much work one search may take before it is given up.
const BACKTRACKS: usize = 100_000;
/// What each match takes from the budget.
const SEARCH: usize = 20;

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
    /// When the search takes too much work, or the text becomes too long.
    pub(super) fn replace_all(&self, scope: &Scope<'_>, text: &str, replacement: &str) -> Result<String, String> {
        let replacement = java_replacement(replacement);
        let references = replacement.matches('$').count();
        let (mut replaced, mut behind) = (String::new(), 0);
        for captures in self.0.captures_iter(text) {
            let captures = captures.map_err(|_| too_much())?;
            let Some(found) = captures.get(0) else { continue };
            let expanded = replacement.len() + references.saturating_mul(longest(&captures));
            // Before it is made: it may be as large as text and replacement multiplied.
            check_length(replaced.len().saturating_add(expanded))?;
            scope.charge(SEARCH)?;
            replaced.push_str(text.get(behind..found.start()).unwrap_or_default());
            captures.expand(&replacement, &mut replaced);
            behind = found.end();
        }
        replaced.push_str(text.get(behind..).unwrap_or_default());
        Ok(replaced)
    }

    /// The parts between what it finds, as Java has them: none for an empty match at the beginning, none that are empty at the
    /// end.
    ///
    /// # Errors
    /// When the search takes too much work.
    pub(super) fn split<'t>(&self, scope: &Scope<'_>, text: &'t str) -> Result<Vec<&'t str>, String> {
        let (mut parts, mut behind) = (Vec::new(), None);
        for found in self.0.find_iter(text) {
            let found = found.map_err(|_| too_much())?;
            scope.charge(SEARCH)?;
            if found.end() > 0 {
                parts.push(text.get(behind.unwrap_or(0)..found.start()).unwrap_or_default());
                behind = Some(found.end());
            }
        }
        let Some(behind) = behind else {
            return Ok(vec![text]);
        };
        parts.push(text.get(behind..).unwrap_or_default());
        while parts.last().is_some_and(|part| part.is_empty()) {
            parts.pop();
        }
        Ok(parts)
    }
}

/// Length of the longest group of a match.
fn longest(captures: &Captures<'_, str>) -> usize {
    let groups = captures.iter().flatten();
    groups.map(|group| group.end() - group.start()).max().unwrap_or(0)
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
