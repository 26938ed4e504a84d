//! Patterns that select the requests to which a fault rule applies.

use crate::sandbox::routing::OperationRouter;
use std::cell::OnceCell;

/// Characters that a pattern may have.
const MAX_LENGTH: usize = 1000;

/// A pattern that requests match.
#[derive(Debug)]
pub(super) enum RoutePattern {
    /// An operation, by its id or Python name.
    Operation(String),
    /// A path, optionally with a method.
    Path {
        method: Option<String>,
        /// The parts between the asterisks.
        pieces: Vec<String>,
    },
}

/// A request that is matched against patterns. Its operation is looked up once, when a pattern first needs it.
pub(super) struct RequestTarget<'a> {
    method: &'a str,
    path: &'a str,
    router: &'a OperationRouter,
    operation: OnceCell<Option<[&'static str; 2]>>,
}

impl<'a> RequestTarget<'a> {
    pub(super) const fn new(method: &'a str, path: &'a str, router: &'a OperationRouter) -> Self {
        Self {
            method,
            path,
            router,
            operation: OnceCell::new(),
        }
    }

    fn calls(&self, operation: &str) -> bool {
        let names = self.operation.get_or_init(|| {
            self.router
                .operation(self.method, self.path)
                .map(|found| [found.id, found.python])
        });
        names.is_some_and(|names| names.contains(&operation))
    }
}

impl RoutePattern {
    /// Parses a pattern.
    ///
    /// # Errors
    /// If it is too long, or is not the name of an operation.
    pub(super) fn parse(text: &str, router: &OperationRouter) -> Result<Self, String> {
        if text.chars().count() > MAX_LENGTH {
            return Err(format!("route must have at most {MAX_LENGTH} characters"));
        }
        if !text.contains(['/', '*']) {
            if router.has_operation(text) {
                return Ok(Self::Operation(text.to_owned()));
            }
            return Err(format!("there is no operation {text}"));
        }
        let (method, pattern) = match text.split_once(' ') {
            Some((method, pattern)) => (Some(method.to_owned()), pattern.trim()),
            None => (None, text),
        };
        let pieces = pattern.split('*').map(str::to_owned).collect();
        Ok(Self::Path { method, pieces })
    }

    /// Returns true if it matches a request.
    pub(super) fn matches(&self, target: &RequestTarget<'_>) -> bool {
        match self {
            Self::Operation(name) => target.calls(name),
            Self::Path { method, pieces } => {
                let method = method.as_ref();
                method.is_none_or(|method| method.eq_ignore_ascii_case(target.method)) && is_like(pieces, target.path)
            }
        }
    }
}

/// Returns true if a text consists of these pieces with any text between them. Each piece matches at its first occurrence,
/// which leaves the most text for the following pieces, so that backtracking is not needed.
fn is_like(pieces: &[String], text: &str) -> bool {
    let (first, rest) = match pieces {
        [] => return text.is_empty(),
        [only] => return only == text,
        [first, rest @ ..] => (first, rest),
    };
    let Some((last, between)) = rest.split_last() else {
        return false;
    };
    let Some(mut text) = text.strip_prefix(first.as_str()) else {
        return false;
    };
    for piece in between {
        match text.split_once(piece.as_str()) {
            Some((_, after)) => text = after,
            None => return false,
        }
    }
    text.ends_with(last.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::tenant::TENANT;

    fn is_match(pattern: &str, path: &str) -> bool {
        let router = OperationRouter::new(&TENANT);
        let pattern = RoutePattern::parse(pattern, &router).unwrap();
        pattern.matches(&RequestTarget::new("GET", path, &router))
    }

    #[test]
    fn an_asterisk_matches_any_text() {
        for (pattern, path, expected) in [
            ("/a*", "/a", true),
            ("/a*a", "/a", false),
            ("/a*a", "/aa", true),
            ("*/b/*", "/a/b/c", true),
            ("*/b/*", "/a/b", false),
            ("/*/x/*/z", "/a/x/y/x/z", true),
            ("**", "", true),
            ("/ab*b", "/ab", false),
            ("/é*è", "/éèè", true),
        ] {
            assert_eq!(is_match(pattern, path), expected, "{pattern} {path}");
        }
    }

    #[test]
    fn the_longest_pattern_of_asterisks_is_matched_in_linear_time() {
        let pattern = "*a".repeat(MAX_LENGTH / 2);
        assert!(!is_match(&pattern, &format!("{}b", "a".repeat(32 << 10))));
        assert!(is_match(&pattern, &"a".repeat(32 << 10)));
        assert!(RoutePattern::parse(&"*".repeat(400_000), &OperationRouter::new(&TENANT)).is_err());
    }
}
