//! The characters of a query, with the position of the next one.

use crate::sandbox::search::error::SearchError;
use crate::sandbox::search::pattern::Piece;

/// Characters that end a term.
const DELIMITERS: &str = "()[]{}\":^~";

/// The characters of a query.
pub(super) struct Scanner {
    letters: Vec<char>,
    position: usize,
}

/// The text of a term, and the same as a pattern.
pub(super) struct Term {
    pub(super) text: String,
    pub(super) pieces: Vec<Piece>,
    pub(super) column: usize,
}

impl Term {
    /// True if the term has a `*` or `?` that is not escaped.
    pub(super) fn is_pattern(&self) -> bool {
        self.pieces.iter().any(|piece| !matches!(piece, Piece::Literal(_)))
    }

    /// True if the term is `*`.
    pub(super) fn is_anything(&self) -> bool {
        self.pieces == [Piece::Many]
    }
}

impl Scanner {
    pub(super) fn new(text: &str) -> Self {
        Self {
            letters: text.chars().collect(),
            position: 0,
        }
    }

    /// The column of the next character, counted from 1.
    pub(super) const fn column(&self) -> usize {
        self.position + 1
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.letters.get(self.position).copied()
    }

    fn ahead(&self, by: usize) -> Option<char> {
        self.letters.get(self.position + by).copied()
    }

    /// Takes the next character.
    pub(super) fn take(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.position += 1;
        Some(next)
    }

    /// Takes the next character if it is this one.
    pub(super) fn take_if(&mut self, letter: char) -> bool {
        let is_next = self.peek() == Some(letter);
        self.position += usize::from(is_next);
        is_next
    }

    pub(super) fn skip_spaces(&mut self) {
        while self.peek().is_some_and(char::is_whitespace) {
            self.position += 1;
        }
    }

    /// True if the next characters are this operator, alone.
    pub(super) fn is_at(&self, operator: &str) -> bool {
        let mut wanted = operator.chars().enumerate();
        let is_word = operator.starts_with(char::is_alphabetic);
        let ends = |letter: char| letter.is_whitespace() || DELIMITERS.contains(letter);
        wanted.all(|(index, letter)| self.ahead(index) == Some(letter))
            && (!is_word || self.ahead(operator.len()).is_none_or(ends))
    }

    /// Takes an operator if it comes next.
    pub(super) fn take_operator(&mut self, operator: &str) -> bool {
        let is_next = self.is_at(operator);
        self.position += if is_next { operator.chars().count() } else { 0 };
        is_next
    }

    /// Takes a term; a backslash makes the character after it an ordinary one.
    pub(super) fn term(&mut self) -> Result<Term, SearchError> {
        let column = self.column();
        let mut term = Term {
            text: String::new(),
            pieces: Vec::new(),
            column,
        };
        while let Some(letter) = self.peek() {
            if letter.is_whitespace() || DELIMITERS.contains(letter) {
                break;
            }
            self.position += 1;
            let (letter, piece) = match letter {
                '\\' => {
                    let escaped = self.escaped()?;
                    (escaped, Piece::Literal(escaped))
                }
                plain => (plain, Piece::of(plain)),
            };
            term.text.push(letter);
            term.pieces.push(piece);
        }
        Ok(term)
    }

    /// Takes the rest of a text in double quotes.
    pub(super) fn quoted(&mut self) -> Result<String, SearchError> {
        let opening = self.column();
        self.position += 1;
        let mut text = String::new();
        loop {
            match self.take() {
                Some('"') => return Ok(text),
                Some('\\') => text.push(self.escaped()?),
                Some(letter) => text.push(letter),
                None => return Err(SearchError::at(opening, "the closing quotation mark is missing")),
            }
        }
    }

    /// Takes a bound of a range: everything up to a space or the end of the range.
    pub(super) fn bound(&mut self) -> Result<String, SearchError> {
        let mut text = String::new();
        while let Some(letter) = self.peek() {
            if letter.is_whitespace() || "]}".contains(letter) {
                break;
            }
            self.position += 1;
            text.push(if letter == '\\' { self.escaped()? } else { letter });
        }
        Ok(text)
    }

    /// Takes the character after a backslash.
    fn escaped(&mut self) -> Result<char, SearchError> {
        let column = self.position;
        let missing = || SearchError::at(column, "a backslash needs a character after it");
        self.take().ok_or_else(missing)
    }
}
