//! The methods of texts that take a regular expression: replace, split and match.

use super::budget::{Budget, check_length};
use super::error::Error;
use super::finding::Finding;
use super::regex::{Program, Search, compile};

/// Steps that each match takes from the budget.
const MATCH: usize = 20;

/// A regular expression in Java's syntax.
pub(super) struct Pattern<'a> {
    program: Program,
    budget: &'a Budget,
}

/// A part of a replacement.
enum ReplacementPart {
    Text(String),
    Group(usize),
}

impl<'a> Pattern<'a> {
    /// Compiles.
    ///
    /// # Errors
    /// When it is not a valid regular expression, or too long.
    pub(super) fn new(budget: &'a Budget, text: &str) -> Result<Self, Error> {
        Ok(Self {
            program: compile(text, budget)?,
            budget,
        })
    }

    /// Returns whether it matches a whole text.
    ///
    /// # Errors
    /// When the search takes too much work.
    pub(super) fn matches(&self, text: &str) -> Result<bool, Error> {
        Search::new(&self.program, text).matches_whole(self.budget)
    }

    /// Replaces every match, or the first one only.
    ///
    /// # Errors
    /// When the search takes too much work, the text becomes too long, or the replacement refers to an unknown group.
    pub(super) fn replace(&self, text: &str, replacement: &str, all: bool) -> Result<String, Error> {
        let mut search = Search::new(&self.program, text);
        let (mut replaced, mut behind) = (String::new(), 0);
        let mut found = search.find(0, self.budget)?;
        // Like Java's, it is not read before there is a match.
        let parts = match found {
            Some(_) => self.replacement(replacement)?,
            None => Vec::new(),
        };
        while let Some((start, end)) = found {
            self.budget.charge(MATCH + parts.len())?;
            self.append(&mut replaced, text.get(behind..start))?;
            for part in &parts {
                let part = match part {
                    ReplacementPart::Text(part) => Some(part.as_str()),
                    ReplacementPart::Group(group) => search.group(*group).and_then(|(start, end)| text.get(start..end)),
                };
                self.append(&mut replaced, part)?;
            }
            behind = end;
            found = if all {
                self.following(&mut search, text, (start, end))?
            } else {
                None
            };
        }
        self.append(&mut replaced, text.get(behind..))?;
        Ok(replaced)
    }

    /// Checks a replacement without a match.
    ///
    /// # Errors
    /// As [`Self::replace`].
    pub(super) fn check_replacement(&self, text: &str) -> Result<(), Error> {
        self.replacement(text).map(drop)
    }

    /// The parts between the matches, as `String.split` gives them: no empty one for an empty match at the beginning, and no
    /// empty ones at the end. A limit above 0 bounds the parts; below 0 empty ones at the end stay.
    ///
    /// # Errors
    /// When the search takes too much work.
    pub(super) fn split<'t>(&self, text: &'t str, limit: i64) -> Result<Vec<&'t str>, Error> {
        let mut search = Search::new(&self.program, text);
        let (mut parts, mut behind) = (Vec::new(), 0);
        let most = usize::try_from(limit).ok().filter(|most| *most > 0);
        let mut found = search.find(0, self.budget)?;
        let mut matched = false;
        while let Some((start, end)) = found {
            self.budget.charge(MATCH)?;
            if most.is_some_and(|most| parts.len() + 1 >= most) {
                break;
            }
            if end > 0 {
                matched = true;
                parts.push(text.get(behind..start).unwrap_or_default());
                behind = end;
            }
            found = self.following(&mut search, text, (start, end))?;
        }
        if !matched {
            return Ok(vec![text]);
        }
        parts.push(text.get(behind..).unwrap_or_default());
        while limit == 0 && parts.last().is_some_and(|part| part.is_empty()) {
            parts.pop();
        }
        Ok(parts)
    }

    /// The next match. As in Java, an empty one may be where the one before has ended.
    fn following(
        &self,
        search: &mut Search<'_>,
        text: &str,
        (start, end): (usize, usize),
    ) -> Result<Option<(usize, usize)>, Error> {
        if start < end {
            return search.find(end, self.budget);
        }
        match text.get(end..).and_then(|rest| rest.chars().next()) {
            Some(skipped) => search.find(end + skipped.len_utf8(), self.budget),
            None => Ok(None),
        }
    }

    /// Adds a part whose length is known: a text may become as large as text and replacement multiplied.
    fn append(&self, text: &mut String, part: Option<&str>) -> Result<(), Error> {
        let part = part.unwrap_or_default();
        check_length(text.len() + part.len())?;
        self.budget.charge(part.len())?;
        text.push_str(part);
        Ok(())
    }

    /// The parts of a replacement: `$1` and `${name}` refer to groups, a backslash makes the next character plain.
    fn replacement(&self, text: &str) -> Result<Vec<ReplacementPart>, Error> {
        self.budget.charge(text.len())?;
        let (mut parts, mut plain) = (Vec::new(), String::new());
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
            match first {
                '\\' => {
                    let escaped = rest.chars().next();
                    let escaped = escaped.ok_or("IllegalArgumentException: the replacement ends with a backslash.")?;
                    plain.push(escaped);
                    rest = rest.get(escaped.len_utf8()..).unwrap_or_default();
                }
                '$' => {
                    let (group, behind) = self.reference(rest)?;
                    rest = behind;
                    parts.push(ReplacementPart::Text(std::mem::take(&mut plain)));
                    parts.push(ReplacementPart::Group(group));
                }
                other => plain.push(other),
            }
        }
        parts.push(ReplacementPart::Text(plain));
        Ok(parts)
    }

    /// The group that a reference names behind its `$`, and the rest of the replacement.
    fn reference<'t>(&self, text: &'t str) -> Result<(usize, &'t str), Error> {
        if let Some((name, rest)) = text.strip_prefix('{').and_then(|inside| inside.split_once('}')) {
            let group = self.program.named(name);
            let group =
                group.ok_or_else(|| format!("IllegalArgumentException: there is no group with the name {name}."))?;
            return Ok((group, rest));
        }
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let mut taken = None;
        for length in 1..=digits {
            let group = text.get(..length).and_then(|digits| digits.parse::<usize>().ok());
            match group.filter(|group| *group <= self.program.groups()) {
                Some(group) => taken = Some((group, text.get(length..).unwrap_or_default())),
                None => break,
            }
        }
        taken.ok_or_else(|| match text.chars().next().filter(char::is_ascii_digit) {
            Some(digit) => format!("IndexOutOfBoundsException: there is no group {digit}.").into(),
            None => "IllegalArgumentException: '$' in a replacement is not followed by a group.".into(),
        })
    }
}

/// Checks that a pattern compiles.
pub(super) fn check(text: &str, budget: &Budget) -> Vec<Finding> {
    let advice = "Put a backslash before a character that stands for itself.";
    let failure = Pattern::new(budget, text).err();
    failure
        .map(|error| Finding::error("pattern", format!("The pattern does not compile: {error} {advice}")))
        .into_iter()
        .collect()
}
