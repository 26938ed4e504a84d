//! Patterns that are compiled when they are first used: what `phonenumber` needs of the crate of this name.
//!
//! That crate brings regex-syntax 0.6 beside 0.8, whose second set of Unicode tables costs 0.1 MB of the wheel and 0.2 MB of
//! memory at import. It also parses each of some thousand patterns when the first telephone number is read.

use regex::{Captures, Match, Regex, RegexBuilder, Replacer};
use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

pub use regex::Error;

/// Compiled patterns by their text.
#[derive(Debug)]
pub struct RegexCache {
    capacity: usize,
    compiled: HashMap<String, Regex>,
}

impl RegexCache {
    /// A cache that holds at most this many patterns.
    #[must_use]
    pub fn new(capacity: usize) -> Self {
        Self {
            capacity,
            compiled: HashMap::new(),
        }
    }

    /// The compiled pattern. A full cache starts again: one number needs the patterns of one country.
    fn compiled(&mut self, pattern: &CachedRegex) -> Result<Regex, Error> {
        if let Some(known) = self.compiled.get(&pattern.source) {
            return Ok(known.clone());
        }
        let regex = RegexBuilder::new(&pattern.source)
            .ignore_whitespace(pattern.ignores_whitespace)
            .build()?;
        if self.compiled.len() >= self.capacity {
            self.compiled.clear();
        }
        self.compiled.insert(pattern.source.clone(), regex.clone());
        Ok(regex)
    }
}

/// A pattern that is compiled when it is used. One that does not compile matches nothing.
#[derive(Clone)]
pub struct CachedRegex {
    cache: Arc<Mutex<RegexCache>>,
    source: String,
    ignores_whitespace: bool,
}

impl CachedRegex {
    /// A pattern.
    ///
    /// # Errors
    /// None: the signature is that of the crate of this name.
    pub fn new(cache: Arc<Mutex<RegexCache>>, source: &str) -> Result<Self, Error> {
        CachedRegexBuilder::new(cache, source).build()
    }

    fn regex(&self) -> Option<Regex> {
        let mut cache = self.cache.lock().unwrap_or_else(PoisonError::into_inner);
        cache.compiled(self).ok()
    }

    /// Returns true if a text has a match.
    #[must_use]
    pub fn is_match(&self, text: &str) -> bool {
        self.regex().is_some_and(|regex| regex.is_match(text))
    }

    /// The first match.
    #[must_use]
    pub fn find<'t>(&self, text: &'t str) -> Option<Match<'t>> {
        self.regex()?.find(text)
    }

    /// The groups of the first match.
    #[must_use]
    pub fn captures<'t>(&self, text: &'t str) -> Option<Captures<'t>> {
        self.regex()?.captures(text)
    }

    /// The number of groups, of which the whole match is one.
    #[must_use]
    pub fn captures_len(&self) -> usize {
        self.regex().map_or(1, |regex| regex.captures_len())
    }

    /// The text with its first match replaced.
    pub fn replace<'t>(&self, text: &'t str, replacement: impl Replacer) -> Cow<'t, str> {
        match self.regex() {
            Some(regex) => regex.replace(text, replacement),
            None => Cow::Borrowed(text),
        }
    }

    /// The pattern.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.source
    }
}

impl fmt::Debug for CachedRegex {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.source)
    }
}

/// Makes a [`CachedRegex`].
#[derive(Clone, Debug)]
pub struct CachedRegexBuilder(CachedRegex);

impl CachedRegexBuilder {
    /// Starts with a pattern.
    #[must_use]
    pub fn new(cache: Arc<Mutex<RegexCache>>, source: &str) -> Self {
        Self(CachedRegex {
            cache,
            source: source.to_owned(),
            ignores_whitespace: false,
        })
    }

    /// Sets whether white space in the pattern has no meaning.
    pub const fn ignore_whitespace(&mut self, yes: bool) -> &mut Self {
        self.0.ignores_whitespace = yes;
        self
    }

    /// The pattern.
    ///
    /// # Errors
    /// None: the signature is that of the crate of this name.
    pub fn build(&self) -> Result<CachedRegex, Error> {
        Ok(self.0.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_cache_starts_again() {
        let cache = Arc::new(Mutex::new(RegexCache::new(2)));
        for source in ["[01]2", "[21]0", "[21]3"] {
            assert!(
                CachedRegex::new(Arc::clone(&cache), source)
                    .unwrap()
                    .find("12 10 13")
                    .is_some()
            );
        }
        assert_eq!(cache.lock().unwrap().compiled.len(), 1);
    }

    #[test]
    fn ignored_white_space_has_no_meaning() {
        let cache = Arc::new(Mutex::new(RegexCache::new(2)));
        let pattern = CachedRegexBuilder::new(cache, "1 2")
            .ignore_whitespace(true)
            .build()
            .unwrap();
        assert!(pattern.is_match("12"));
    }

    #[test]
    fn a_pattern_that_does_not_compile_matches_nothing() {
        let cache = Arc::new(Mutex::new(RegexCache::new(2)));
        let pattern = CachedRegex::new(cache, "(").unwrap();
        assert!(!pattern.is_match("("));
        assert_eq!(pattern.replace("(", "a"), "(");
    }
}
