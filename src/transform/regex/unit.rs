//! What one character of a text may be.

use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, ClassUnicode, ClassUnicodeRange, HirKind};
use std::sync::Arc;

/// A test of one character.
#[derive(Debug, Clone)]
pub(super) enum Unit {
    Char(char),
    Any,
    AnyBut(&'static [char]),
    Set(Arc<Set>),
}

/// Some characters: the first 128 as bits, the others as ranges in their order.
#[derive(Debug)]
pub(super) struct Set {
    ascii: u128,
    ranges: Vec<(char, char)>,
}

impl Unit {
    pub(super) fn holds(&self, character: char) -> bool {
        match self {
            Self::Char(wanted) => *wanted == character,
            Self::Any => true,
            Self::AnyBut(others) => !others.contains(&character),
            Self::Set(set) => set.holds(character),
        }
    }

    /// A character in either case.
    pub(super) fn caseless(character: char) -> Self {
        let mut class = ClassUnicode::new([ClassUnicodeRange::new(character, character)]);
        if class.try_case_fold_simple().is_err() || class.ranges().len() < 2 {
            return Self::Char(character);
        }
        Self::Set(Arc::new(Set::of(&class)))
    }

    /// A class such as `[a-z]` or `\d`; `None` when it is not a valid one.
    pub(super) fn class(text: &str, caseless: bool) -> Option<Self> {
        let mut parser = ParserBuilder::new().case_insensitive(caseless).build();
        let class = match parser.parse(text).ok()?.into_kind() {
            HirKind::Class(Class::Unicode(class)) => class,
            HirKind::Class(Class::Bytes(class)) => class.to_unicode_class()?,
            HirKind::Literal(literal) => {
                let mut characters = std::str::from_utf8(&literal.0).ok()?.chars();
                let only = characters.next().filter(|_| characters.next().is_none())?;
                return Some(Self::Char(only));
            }
            _ => return None,
        };
        Some(Self::Set(Arc::new(Set::of(&class))))
    }
}

impl Set {
    fn of(class: &ClassUnicode) -> Self {
        let ranges: Vec<_> = class.iter().map(|range| (range.start(), range.end())).collect();
        let within = |code: u8| {
            let character = char::from(code);
            ranges.iter().any(|(first, last)| (*first..=*last).contains(&character))
        };
        let ascii = (0..128)
            .filter(|code| within(*code))
            .fold(0, |bits, code| bits | 1 << code);
        Self { ascii, ranges }
    }

    fn holds(&self, character: char) -> bool {
        if character.is_ascii() {
            return self.ascii >> u32::from(character) & 1 == 1;
        }
        let at = self.ranges.partition_point(|(_, last)| *last < character);
        self.ranges.get(at).is_some_and(|(first, _)| *first <= character)
    }
}
