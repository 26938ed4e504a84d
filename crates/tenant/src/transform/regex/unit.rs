//! Tests of one character.

use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, ClassUnicode, ClassUnicodeRange, HirKind};
use std::sync::{Arc, LazyLock};

/// How characters are compared: `(?i)` folds ASCII letters only, `(?iu)` all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fold {
    None,
    Ascii,
    Unicode,
}

/// A test of one character.
#[derive(Debug, Clone)]
pub(super) enum Unit {
    Char(char),
    Any,
    AnyBut(&'static [char]),
    Set(Arc<CharacterSet>),
}

/// A set of characters: the first 128 as bits, the others as ordered ranges.
#[derive(Debug)]
pub(super) struct CharacterSet {
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

    /// A character, and the others that it is equal to when case is ignored.
    pub(super) fn folded(character: char, fold: Fold) -> Self {
        let class = folded(character, character, fold);
        let count: u32 = class
            .ranges()
            .iter()
            .map(|range| 1 + range.end() as u32 - range.start() as u32)
            .sum();
        if count == 1 {
            Self::Char(character)
        } else {
            Self::of(&class)
        }
    }

    /// A class of characters.
    pub(super) fn of(class: &ClassUnicode) -> Self {
        Self::Set(Arc::new(CharacterSet::of(class)))
    }
}

/// A range of characters with those that they are equal to when case is ignored.
pub(super) fn folded(first: char, last: char, fold: Fold) -> ClassUnicode {
    let mut class = ClassUnicode::new([ClassUnicodeRange::new(first, last)]);
    match fold {
        Fold::None => {}
        Fold::Unicode => {
            // The tables of the library hold every simple folding.
            let _ = class.try_case_fold_simple();
        }
        Fold::Ascii => {
            let letters = |from: char, to: char, shift: fn(&char) -> char| {
                let (from, to) = (from.max(first), to.min(last));
                (from <= to).then(|| ClassUnicodeRange::new(shift(&from), shift(&to)))
            };
            let upper = letters('A', 'Z', char::to_ascii_lowercase);
            let lower = letters('a', 'z', char::to_ascii_uppercase);
            class.union(&ClassUnicode::new(upper.into_iter().chain(lower)));
        }
    }
    class
}

impl CharacterSet {
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

/// Returns whether Java's `Character.isLetterOrDigit` holds.
pub(super) fn is_letter_or_digit(character: char) -> bool {
    static SET: LazyLock<Option<CharacterSet>> =
        LazyLock::new(|| class("[\\p{L}\\p{Nd}]").map(|class| CharacterSet::of(&class)));
    character.is_ascii_alphanumeric() || SET.as_ref().is_some_and(|set| set.holds(character))
}

/// Returns whether a character is a mark that takes no space.
pub(super) fn is_mark(character: char) -> bool {
    static SET: LazyLock<Option<CharacterSet>> =
        LazyLock::new(|| class("\\p{Mn}").map(|class| CharacterSet::of(&class)));
    !character.is_ascii() && SET.as_ref().is_some_and(|set| set.holds(character))
}

/// A class in the library's notation.
pub(super) fn class(text: &str) -> Option<ClassUnicode> {
    match ParserBuilder::new().build().parse(text).ok()?.into_kind() {
        HirKind::Class(Class::Unicode(class)) => Some(class),
        HirKind::Class(Class::Bytes(class)) => class.to_unicode_class(),
        HirKind::Literal(literal) => {
            let only = std::str::from_utf8(&literal.0).ok()?.chars().next()?;
            Some(ClassUnicode::new([ClassUnicodeRange::new(only, only)]))
        }
        _ => None,
    }
}
