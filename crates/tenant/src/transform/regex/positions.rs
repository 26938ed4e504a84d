//! Tests of a position: assertions, and references to what a group has matched.

use super::machine::{Search, Stop};
use super::tree::Assertion;
use super::unit::{Fold, is_letter_or_digit, is_mark};

impl Search<'_> {
    /// The end of the same text as a group has matched, where it follows; a group that has matched nothing fails.
    pub(super) fn same(&mut self, group: usize, fold: Fold, place: usize) -> Result<Option<usize>, Stop> {
        let Some((start, end)) = self.group(group) else {
            return Ok(None);
        };
        self.take(end.saturating_sub(start))?;
        let wanted = self.text.get(start..end).unwrap_or_default();
        let rest = self.text.get(place..).unwrap_or_default();
        let mut found = rest.chars();
        for character in wanted.chars() {
            if !found.next().is_some_and(|other| equals(other, character, fold)) {
                return Ok(None);
            }
        }
        Ok(Some(self.text.len() - found.as_str().len()))
    }

    pub(super) fn asserts(&mut self, assertion: Assertion, place: usize) -> Result<bool, Stop> {
        let (before, next) = (self.before(place), self.next(place));
        let in_crlf = before == Some('\r') && next == Some('\n');
        let ends = |character: Option<char>, unix: bool| match character {
            Some('\n') => true,
            Some('\r' | '\u{85}' | '\u{2028}' | '\u{2029}') => !unix,
            _ => false,
        };
        Ok(match assertion {
            Assertion::StartText => place == 0,
            Assertion::EndText => next.is_none(),
            Assertion::EndInput { unix } => {
                let rest = self.text.get(place..).unwrap_or_default();
                let mut rest = rest.chars();
                let (first, second, third) = (rest.next(), rest.next(), rest.next());
                match (first, second, third) {
                    (None, ..) => true,
                    (Some('\r'), Some('\n'), None) => !unix,
                    (first, None, _) => ends(first, unix) && (unix || !in_crlf),
                    _ => false,
                }
            }
            Assertion::StartLine { unix } => match before {
                None => true,
                Some(_) => next.is_some() && ends(before, unix) && (unix || !in_crlf),
            },
            Assertion::EndLine { unix } => next.is_none() || (ends(next, unix) && (unix || !in_crlf)),
            Assertion::WordBoundary => self.is_word(place)? != self.is_word_before(place)?,
            Assertion::NotWordBoundary => self.is_word(place)? == self.is_word_before(place)?,
            Assertion::Follows => place == self.follows,
        })
    }

    fn is_word(&mut self, place: usize) -> Result<bool, Stop> {
        match self.next(place) {
            Some(next) => self.belongs_to_word(next, place),
            None => Ok(false),
        }
    }

    fn is_word_before(&mut self, place: usize) -> Result<bool, Stop> {
        match self.before(place) {
            Some(before) => self.belongs_to_word(before, place - before.len_utf8()),
            None => Ok(false),
        }
    }

    /// Returns whether a character is part of a word, which a mark is behind its letter.
    fn belongs_to_word(&mut self, character: char, place: usize) -> Result<bool, Stop> {
        if character == '_' || is_letter_or_digit(character) {
            return Ok(true);
        }
        let (mut character, mut place) = (character, place);
        while is_mark(character) {
            self.take(1)?;
            let Some(before) = self.before(place) else {
                return Ok(false);
            };
            if is_letter_or_digit(before) {
                return Ok(true);
            }
            place -= before.len_utf8();
            character = before;
        }
        Ok(false)
    }
}

fn equals(one: char, other: char, fold: Fold) -> bool {
    one == other
        || match fold {
            Fold::None => false,
            Fold::Ascii => one.eq_ignore_ascii_case(&other),
            Fold::Unicode => one.to_lowercase().eq(other.to_lowercase()),
        }
}
