//! The syntax tree of a regular expression.

use super::unit::{Fold, Unit};

/// A part of a regular expression.
#[derive(Debug, Clone)]
pub(super) enum RegexNode {
    /// Matches the empty text.
    Empty,
    /// A literal character that is compared exactly.
    Char(char),
    /// Any other test of one character.
    One(Unit),
    /// A position.
    Assert(Assertion),
    /// A capturing group by its number.
    Group(usize, Box<Self>),
    /// An atomic group.
    Atomic(Box<Self>),
    /// Look-around.
    Look {
        inner: Box<Self>,
        behind: bool,
        negative: bool,
    },
    Concat(Vec<Self>),
    Choices(Vec<Self>),
    Repeat {
        inner: Box<Self>,
        least: usize,
        most: usize,
        kind: RepeatOrder,
    },
    /// The text that a group has matched.
    Same {
        group: usize,
        fold: Fold,
    },
    /// `\R`.
    Newline,
}

/// The order in which a repetition tries its counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RepeatOrder {
    Greedy,
    Lazy,
    Possessive,
}

/// A test of a position. `unix` lines end with `\n` only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Assertion {
    /// `\A`, and `^` without `(?m)`.
    StartText,
    /// `\z`.
    EndText,
    /// `\Z`, and `$` without `(?m)`: the end, or before the last line's end.
    EndInput {
        unix: bool,
    },
    /// `^` with `(?m)`.
    StartLine {
        unix: bool,
    },
    /// `$` with `(?m)`.
    EndLine {
        unix: bool,
    },
    WordBoundary,
    NotWordBoundary,
    /// `\G`: the end of the previous match.
    Follows,
}

impl RegexNode {
    /// Its maximum length behind another one, as far as Java finds it obvious, which it asks for behind `(?<=`. Java counts in
    /// 32 bits, and takes what wraps around for not obvious.
    pub(super) fn obvious_length(&self, before: i32) -> Option<i32> {
        match self {
            Self::Char(_) | Self::One(_) => Some(before.wrapping_add(1)),
            Self::Newline => Some(before.wrapping_add(2)),
            Self::Same { .. } => None,
            Self::Concat(parts) => parts
                .iter()
                .try_fold(before, |before, part| part.obvious_length(before)),
            Self::Choices(choices) => {
                let lengths: Option<Vec<i32>> = choices.iter().map(|choice| choice.obvious_length(before)).collect();
                lengths?.into_iter().max()
            }
            Self::Group(_, inner) | Self::Atomic(inner) => inner.obvious_length(before),
            Self::Repeat { inner, most, kind, .. } => {
                let most = i32::try_from(*most).unwrap_or(i32::MAX);
                let is_one = matches!(**inner, Self::Char(_) | Self::One(_));
                if is_one && most == i32::MAX && *kind == RepeatOrder::Greedy {
                    return Some(before.wrapping_add(most));
                }
                if most > 1 && !inner.is_deterministic() {
                    return None;
                }
                let length = inner.obvious_length(0)?.wrapping_mul(most).wrapping_add(before);
                (length >= before).then_some(length)
            }
            Self::Empty | Self::Assert(_) | Self::Look { .. } => Some(before),
        }
    }

    /// Returns whether it can match in one way only.
    fn is_deterministic(&self) -> bool {
        match self {
            Self::Concat(parts) => parts.iter().all(Self::is_deterministic),
            Self::Choices(_) => false,
            Self::Group(_, inner) | Self::Atomic(inner) => inner.is_deterministic(),
            Self::Repeat { inner, least, most, .. } => least == most && inner.is_deterministic(),
            _ => true,
        }
    }

    /// The fewest and the most characters that it takes; `usize::MAX` stands for any number.
    pub(super) fn extent(&self) -> (usize, usize) {
        match self {
            Self::Char(_) | Self::One(_) => (1, 1),
            Self::Newline => (1, 2),
            Self::Same { .. } => (0, usize::MAX),
            Self::Concat(parts) => parts.iter().map(Self::extent).fold((0, 0), |(least, most), part| {
                (least.saturating_add(part.0), most.saturating_add(part.1))
            }),
            Self::Choices(choices) => {
                let extents = choices.iter().map(Self::extent);
                let joined = extents.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)));
                joined.unwrap_or_default()
            }
            Self::Group(_, inner) | Self::Atomic(inner) => inner.extent(),
            Self::Repeat { inner, least, most, .. } => {
                let (shortest, longest) = inner.extent();
                (shortest.saturating_mul(*least), longest.saturating_mul(*most))
            }
            Self::Empty | Self::Assert(_) | Self::Look { .. } => (0, 0),
        }
    }
}
