//! Patterns with `*` for any text and `?` for one character.

/// A part of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece {
    Literal(char),
    /// `?`
    One,
    /// `*`
    Many,
}

/// A pattern that a whole text must match.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TextPattern(Vec<Piece>);

impl TextPattern {
    /// A pattern in which `*` and `?` cannot be escaped.
    pub(crate) fn parse(text: &str) -> Self {
        Self::new(text.chars().map(Piece::of).collect())
    }

    pub(crate) const fn new(pieces: Vec<Piece>) -> Self {
        Self(pieces)
    }

    /// A pattern for texts that begin with this one.
    pub(crate) fn prefix(text: &str) -> Self {
        let literals = text.chars().map(Piece::Literal);
        Self(literals.chain([Piece::Many]).collect())
    }

    /// A pattern for texts that contain this one.
    pub(crate) fn containing(text: &str) -> Self {
        let Self(mut pieces) = Self::prefix(text);
        pieces.insert(0, Piece::Many);
        Self(pieces)
    }

    /// The same pattern for texts in lower case.
    pub(crate) fn to_lowercase(&self) -> Self {
        let lower = |piece: &Piece| match piece {
            Piece::Literal(letter) => letter.to_lowercase().map(Piece::Literal).collect(),
            other => vec![*other],
        };
        Self(self.0.iter().flat_map(lower).collect())
    }

    /// True if the pattern has a character that no word contains.
    pub(crate) fn spans_words(&self) -> bool {
        let mut literals = self.0.iter().filter_map(|piece| match piece {
            Piece::Literal(letter) => Some(*letter),
            _ => None,
        });
        literals.any(|letter| !letter.is_alphanumeric() && !"._'".contains(letter))
    }

    /// True if the pattern matches the whole text. After a mismatch, the last `*` takes one more character.
    pub(crate) fn matches(&self, text: &str) -> bool {
        let (mut piece, mut rest) = (0, text.chars());
        let mut retry = None;
        loop {
            let before = rest.clone();
            match (self.0.get(piece), rest.next()) {
                (Some(Piece::Many), _) => {
                    piece += 1;
                    rest = before.clone();
                    retry = Some((piece, before));
                    continue;
                }
                (None, None) => return true,
                (Some(Piece::One), Some(_)) => piece += 1,
                (Some(Piece::Literal(wanted)), Some(found)) if *wanted == found => piece += 1,
                _ => {
                    let Some((after, from)) = &mut retry else { return false };
                    if from.next().is_none() {
                        return false;
                    }
                    (piece, rest) = (*after, from.clone());
                }
            }
        }
    }
}

impl Piece {
    /// The meaning of a character that is not escaped.
    pub(crate) const fn of(letter: char) -> Self {
        match letter {
            '*' => Self::Many,
            '?' => Self::One,
            other => Self::Literal(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_matches_any_text_and_a_question_mark_one_character() {
        for (pattern, matching, others) in [
            ("*", &["", "a", "ab"][..], &[][..]),
            ("a*", &["a", "ab"], &["", "ba"]),
            ("*b", &["b", "ab", "bb"], &["", "ba"]),
            ("a?c", &["abc", "aéc"], &["ac", "abbc"]),
            ("*a*b*", &["ab", "xaxbx", "aab"], &["ba", ""]),
            ("a*bc", &["abc", "abbc", "abcbc"], &["abcb"]),
        ] {
            let parsed = TextPattern::parse(pattern);
            for text in matching {
                assert!(parsed.matches(text), "{pattern} matches {text}");
            }
            for text in others {
                assert!(!parsed.matches(text), "{pattern} does not match {text}");
            }
        }
    }
}
