//! Steps through the characters of a pattern, with the flags in effect at each place.

use super::unit::Fold;
use crate::transform::budget::Budget;
use crate::transform::error::Error;

/// Why a pattern cannot be compiled.
pub(super) enum PatternFault {
    /// It is not a valid one, for a reason.
    Invalid(String),
    /// The budget is used up.
    Spent(Error),
}

impl PatternFault {
    pub(super) fn worded(self, pattern: &str) -> Error {
        match self {
            Self::Invalid(why) => format!("'{pattern}' is not a valid regular expression: {why}.").into(),
            Self::Spent(error) => error,
        }
    }
}

/// The flags of `(?idmsux)`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Flags {
    pub(super) fold: Fold,
    pub(super) multiline: bool,
    pub(super) dotall: bool,
    pub(super) comments: bool,
    pub(super) unix: bool,
    /// Named classes are Unicode's.
    pub(super) unicode: bool,
    insensitive: bool,
    every_case: bool,
}

pub(super) struct Cursor<'a> {
    text: &'a [char],
    at: usize,
    pub(super) flags: Flags,
    budget: &'a Budget,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a [char], budget: &'a Budget) -> Self {
        let flags = Flags {
            fold: Fold::None,
            multiline: false,
            dotall: false,
            comments: false,
            unix: false,
            unicode: false,
            insensitive: false,
            every_case: false,
        };
        Self {
            text,
            at: 0,
            flags,
            budget,
        }
    }

    pub(super) fn invalid(&self, why: &str) -> PatternFault {
        PatternFault::Invalid(why.to_owned())
    }

    pub(super) fn charge(&self, steps: usize) -> Result<(), PatternFault> {
        self.budget.charge(steps).map_err(PatternFault::Spent)
    }

    pub(super) fn at_end(&mut self) -> bool {
        self.peek().is_none()
    }

    /// The next character; with `(?x)` behind white space and comments.
    pub(super) fn peek(&mut self) -> Option<char> {
        self.skip();
        self.peek_exact()
    }

    pub(super) fn peek_exact(&self) -> Option<char> {
        self.text.get(self.at).copied()
    }

    /// The character behind the next one.
    pub(super) fn second(&self) -> Option<char> {
        self.text.get(self.at + 1).copied()
    }

    pub(super) fn next(&mut self) -> Option<char> {
        self.skip();
        self.next_exact()
    }

    pub(super) fn next_exact(&mut self) -> Option<char> {
        let next = self.peek_exact()?;
        self.at += 1;
        Some(next)
    }

    pub(super) fn take(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        self.at += usize::from(found);
        found
    }

    /// Takes a text that is next, white space included.
    pub(super) fn take_text(&mut self, wanted: &str) -> bool {
        let found = wanted
            .chars()
            .enumerate()
            .all(|(ahead, each)| self.text.get(self.at + ahead) == Some(&each));
        self.at += if found { wanted.chars().count() } else { 0 };
        found
    }

    /// Digits that are next; too large a number is the largest.
    pub(super) fn number(&mut self) -> Option<usize> {
        let mut number: Option<usize> = None;
        while let Some(digit) = self.peek().and_then(|next| next.to_digit(10)) {
            self.at += 1;
            let so_far = number.unwrap_or(0).saturating_mul(10).saturating_add(digit as usize);
            number = Some(so_far.min(usize::MAX - 1));
        }
        number
    }

    /// Hexadecimal digits, from one to this number.
    pub(super) fn hexadecimal(&mut self, most: usize) -> Option<u32> {
        let mut number: Option<u32> = None;
        for _ in 0..most {
            let Some(digit) = self.peek_exact().and_then(|next| next.to_digit(16)) else {
                break;
            };
            self.at += 1;
            number = Some(number.unwrap_or(0).checked_mul(16)?.checked_add(digit)?);
        }
        number
    }

    /// The name of a group behind its `<`, with the `>`.
    pub(super) fn group_name(&mut self) -> Result<String, PatternFault> {
        let mut name = String::new();
        while let Some(next) = self.peek_exact().filter(char::is_ascii_alphanumeric) {
            self.at += 1;
            name.push(next);
        }
        if !name.starts_with(|first: char| first.is_ascii_alphabetic()) || !self.take_text(">") {
            return Err(self.invalid("a group's name is letters and digits, a letter first"));
        }
        Ok(name)
    }

    /// Flags behind `(?`, such as `i`, `-i` or `im-s`.
    pub(super) fn read_flags(&mut self) -> Result<(), PatternFault> {
        let mut on = true;
        while let Some(letter) = self.peek_exact() {
            match letter {
                '-' if on => on = false,
                'i' => self.flags.insensitive = on,
                'm' => self.flags.multiline = on,
                's' => self.flags.dotall = on,
                'd' => self.flags.unix = on,
                'u' => self.flags.every_case = on,
                'x' => self.flags.comments = on,
                'U' => (self.flags.unicode, self.flags.every_case) = (on, on),
                'c' => {}
                ')' | ':' => break,
                other => return Err(self.invalid(&format!("there is no flag {other}"))),
            }
            self.at += 1;
        }
        self.flags.fold = match (self.flags.insensitive, self.flags.every_case) {
            (false, _) => Fold::None,
            (true, false) => Fold::Ascii,
            (true, true) => Fold::Unicode,
        };
        Ok(())
    }

    fn skip(&mut self) {
        while self.flags.comments {
            match self.peek_exact() {
                Some(' ' | '\t'..='\r') => self.at += 1,
                Some('#') => {
                    while self
                        .next_exact()
                        .is_some_and(|next| !matches!(next, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}'))
                    {
                    }
                }
                _ => return,
            }
        }
    }
}
