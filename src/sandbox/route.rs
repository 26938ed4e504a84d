//! Routes of faults: the requests that a rule is for.

use super::routes;
use std::cell::OnceCell;

/// Characters of the longest route.
pub(super) const MAX_ROUTE: usize = 1000;

/// The requests that a rule is for.
#[derive(Debug)]
pub(super) enum Route {
    /// An operation, by its id or Python name.
    Operation(String),
    /// A path, with a method before it or not.
    Path {
        method: Option<String>,
        pattern: Vec<String>,
    },
}

/// A request as routes see it. Its operation is looked up once, and only where a route asks for one.
pub(super) struct Target<'a> {
    pub(super) method: &'a str,
    pub(super) path: &'a str,
    operation: OnceCell<Option<[&'static str; 2]>>,
}

impl<'a> Target<'a> {
    pub(super) const fn new(method: &'a str, path: &'a str) -> Self {
        Self {
            method,
            path,
            operation: OnceCell::new(),
        }
    }

    fn is(&self, operation: &str) -> bool {
        let names = self
            .operation
            .get_or_init(|| routes::operation(self.method, self.path).map(|found| [found.id, found.python]));
        names.is_some_and(|names| names.contains(&operation))
    }
}

impl Route {
    /// Reads a route.
    ///
    /// # Errors
    /// When it is too long, or names no operation.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        if text.chars().count() > MAX_ROUTE {
            return Err(format!("route has {MAX_ROUTE} characters at most"));
        }
        if !text.contains(['/', '*']) {
            if routes::is_operation(text) {
                return Ok(Self::Operation(text.to_owned()));
            }
            return Err(format!("there is no operation {text}"));
        }
        let (method, pattern) = match text.split_once(' ') {
            Some((method, pattern)) => (Some(method.to_owned()), pattern.trim()),
            None => (None, text),
        };
        let pattern = pattern.split('*').map(str::to_owned).collect();
        Ok(Self::Path { method, pattern })
    }

    /// Whether it names this request.
    pub(super) fn fits(&self, target: &Target<'_>) -> bool {
        match self {
            Self::Operation(name) => target.is(name),
            Self::Path { method, pattern } => {
                let method = method.as_ref();
                method.is_none_or(|method| method.eq_ignore_ascii_case(target.method)) && like(pattern, target.path)
            }
        }
    }
}

/// Whether a text consists of these pieces with any text between them: each stands where it is found first, which leaves most
/// to those behind it, so that nothing is tried twice.
fn like(pieces: &[String], text: &str) -> bool {
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
            Some((_, behind)) => text = behind,
            None => return false,
        }
    }
    text.ends_with(last.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(pattern: &str, path: &str) -> bool {
        let route = Route::parse(pattern).unwrap();
        route.fits(&Target::new("GET", path))
    }

    #[test]
    fn stars_stand_for_any_text() {
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
            assert_eq!(fits(pattern, path), expected, "{pattern} {path}");
        }
    }

    #[test]
    fn the_longest_pattern_of_stars_is_matched_at_once() {
        let pattern = "*a".repeat(MAX_ROUTE / 2);
        assert!(!fits(&pattern, &format!("{}b", "a".repeat(32 << 10))));
        assert!(fits(&pattern, &"a".repeat(32 << 10)));
        assert!(Route::parse(&"*".repeat(400_000)).is_err());
    }
}
