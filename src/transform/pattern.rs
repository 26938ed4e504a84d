//! What transforms do with regular expressions: replace, with `$1` in replacements, and split.

use super::budget::check_length;
use super::engine::Scope;
use super::error::Error;
use super::regex::{Program, Search};

/// What each match takes from the budget.
const MATCH: usize = 20;

/// A regular expression in Java's manner.
pub(super) struct Pattern(Program);

/// A part of a replacement.
enum Part {
    Text(String),
    Group(usize),
}

impl Pattern {
    /// Compiles.
    ///
    /// # Errors
    /// When it is not a valid regular expression, or too long.
    pub(super) fn new(scope: &Scope<'_>, text: &str) -> Result<Self, Error> {
        Program::new(text, &scope.subject.budget).map(Self)
    }

    /// Replaces everything that it finds.
    ///
    /// # Errors
    /// When the search takes too much work, or the text becomes too long.
    pub(super) fn replace_all(&self, scope: &Scope<'_>, text: &str, replacement: &str) -> Result<String, Error> {
        scope.charge(replacement.len())?;
        let parts = self.replacement(replacement);
        let mut search = Search::new(&self.0, text);
        let (mut replaced, mut behind) = (String::new(), 0);
        let mut found = search.find(0, &scope.subject.budget)?;
        while let Some((start, end)) = found {
            scope.charge(MATCH + parts.len())?;
            append(scope, &mut replaced, text.get(behind..start))?;
            for part in &parts {
                let part = match part {
                    Part::Text(part) => Some(part.as_str()),
                    Part::Group(group) => search.group(*group).and_then(|(start, end)| text.get(start..end)),
                };
                append(scope, &mut replaced, part)?;
            }
            behind = end;
            found = following(scope, &mut search, text, (start, end))?;
        }
        append(scope, &mut replaced, text.get(behind..))?;
        Ok(replaced)
    }

    /// The parts between what it finds, as Java has them: none for an empty match at the beginning, none that are empty at the
    /// end.
    ///
    /// # Errors
    /// When the search takes too much work.
    pub(super) fn split<'t>(&self, scope: &Scope<'_>, text: &'t str) -> Result<Vec<&'t str>, Error> {
        let mut search = Search::new(&self.0, text);
        let (mut parts, mut behind) = (Vec::new(), None);
        let mut found = search.find(0, &scope.subject.budget)?;
        while let Some((start, end)) = found {
            scope.charge(MATCH)?;
            if end > 0 {
                parts.push(text.get(behind.unwrap_or(0)..start).unwrap_or_default());
                behind = Some(end);
            }
            found = following(scope, &mut search, text, (start, end))?;
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

    /// `$1` refers to a group whatever follows, `${name}` to one by its name, `\$` is a dollar.
    fn replacement(&self, text: &str) -> Vec<Part> {
        let (mut parts, mut plain) = (Vec::new(), String::new());
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
            if first == '\\' {
                plain.extend(rest.chars().next());
                rest = rest
                    .get(rest.chars().next().map_or(0, char::len_utf8)..)
                    .unwrap_or_default();
                continue;
            }
            let Some((name, behind)) = Some(rest).filter(|_| first == '$').and_then(reference) else {
                plain.push(first);
                continue;
            };
            rest = behind;
            if !plain.is_empty() {
                parts.push(Part::Text(std::mem::take(&mut plain)));
            }
            parts.extend(self.0.group(name).map(Part::Group));
        }
        parts.push(Part::Text(plain));
        parts
    }
}

/// The name of a group at the beginning of a text, and what is behind it.
fn reference(text: &str) -> Option<(&str, &str)> {
    if text.starts_with(|digit: char| digit.is_ascii_digit()) {
        return text.split_at_checked(1);
    }
    text.strip_prefix('{')?.split_once('}')
}

/// The match behind another one. As in Java, an empty one may stand where the one before has ended.
fn following(
    scope: &Scope<'_>,
    search: &mut Search<'_>,
    text: &str,
    (start, end): (usize, usize),
) -> Result<Option<(usize, usize)>, Error> {
    if start < end {
        return search.find(end, &scope.subject.budget);
    }
    match text.get(end..).and_then(|rest| rest.chars().next()) {
        Some(skipped) => search.find(end + skipped.len_utf8(), &scope.subject.budget),
        None => Ok(None),
    }
}

/// Adds a part, whose length is known before: a text may be as large as text and replacement multiplied.
fn append(scope: &Scope<'_>, text: &mut String, part: Option<&str>) -> Result<(), Error> {
    let part = part.unwrap_or_default();
    check_length(text.len() + part.len())?;
    scope.charge(part.len())?;
    text.push_str(part);
    Ok(())
}
