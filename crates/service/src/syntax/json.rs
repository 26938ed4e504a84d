//! Reads JSON text (RFC 8259) token by token, without building a tree.
//!
//! Property tests compare it with `serde_json` on arbitrary input.

mod strings;

pub use super::limits::MAX_DEPTH;
use super::limits::MAX_NUMBER;
use super::plain::equal;
use std::borrow::Cow;

/// Maximum number of digits of the integers on the fast path; all of them fit 64 bits.
const SHORT_INT: usize = 18;

/// The reason and the position for which a text is not valid JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SyntaxError {
    /// The problem, or the expected token.
    pub message: &'static str,
    /// Byte offset in the text.
    pub offset: usize,
}

/// The error of a string that no `str` of Rust can hold, although Python's can.
const LONE_SURROGATE: &str = "a lone surrogate is not a character";

/// Result of reading a token.
pub type Result<T> = std::result::Result<T, SyntaxError>;

/// A number of JSON.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Number<'a> {
    /// An integer that fits 64 bits.
    Int(i64),
    /// The sign and digits of an integer that does not fit.
    Big(&'a str),
    /// A number with a fraction or an exponent.
    Float(f64),
}

/// A reader at a position in a text.
#[derive(Debug, Clone)]
pub struct JsonReader<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl SyntaxError {
    /// Returns true for a string with half of a surrogate pair. [`JsonReader::raw_string`] reads it.
    pub fn is_lone_surrogate(&self) -> bool {
        self.message == LONE_SURROGATE
    }

    /// Line and column of the error, both counted from 1. The column counts characters.
    pub fn position(&self, text: &str) -> (usize, usize) {
        let before = text.get(..self.offset).unwrap_or(text);
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let column = before.get(start..).unwrap_or_default().chars().count() + 1;
        (line, column)
    }
}

impl<'a> JsonReader<'a> {
    /// A reader at the beginning of a text.
    pub const fn new(text: &'a str) -> Self {
        Self { text, at: 0, depth: 0 }
    }

    /// The next byte that is not white space, without consuming it; `None` at the end.
    #[inline]
    pub fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        while let Some(&byte) = bytes.get(self.at) {
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return Some(byte);
            }
            self.at += 1;
        }
        None
    }

    /// An error at the current position.
    #[cold]
    pub const fn error(&self, message: &'static str) -> SyntaxError {
        SyntaxError {
            message,
            offset: self.at,
        }
    }

    /// Succeeds if only white space is left.
    pub fn end(&mut self) -> Result<()> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.error("trailing characters after the value")),
        }
    }

    /// Enters an array or an object whose bracket is next. True if it has at least one element.
    #[inline]
    pub fn open(&mut self, close: u8) -> Result<bool> {
        self.at += 1;
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.error("nested deeper than 200 arrays and objects"));
        }
        if self.peek() != Some(close) {
            return Ok(true);
        }
        self.leave();
        Ok(false)
    }

    /// The number of open brackets.
    #[inline]
    pub const fn depth(&self) -> usize {
        self.depth
    }

    /// Continues after an element. True if another one follows, false if the bracket closes.
    #[inline]
    pub fn next(&mut self, close: u8) -> Result<bool> {
        match self.peek() {
            Some(b',') => {
                self.at += 1;
                if self.peek() == Some(close) {
                    return Err(self.error("trailing comma"));
                }
                Ok(true)
            }
            Some(byte) if byte == close => {
                self.leave();
                Ok(false)
            }
            None => Err(self.error("unexpected end of text")),
            Some(_) => Err(self.error(if close == b'}' {
                "expected ',' or '}'"
            } else {
                "expected ',' or ']'"
            })),
        }
    }

    const fn leave(&mut self) {
        self.at += 1;
        self.depth -= 1;
    }

    /// Consumes `key`, a name with quotes and colon, if exactly that is next, as the service writes it.
    #[inline]
    pub fn expect_key(&mut self, key: &str) -> bool {
        let next = self.text.as_bytes().get(self.at..self.at + key.len());
        let matches = next.is_some_and(|next| equal(next, key.as_bytes()));
        if matches {
            self.at += key.len();
        }
        matches
    }

    /// Consumes a member's name without escapes and the colon directly after it. Consumes nothing if it is written in another
    /// way.
    #[inline]
    pub fn plain_key(&mut self) -> Option<&'a str> {
        if self.peek() != Some(b'"') {
            return None;
        }
        let before = self.at;
        let name = self.plain_string()?;
        if self.here() == Some(b':') {
            self.at += 1;
            return Some(name);
        }
        self.at = before;
        None
    }

    /// Consumes a member's name and the colon after it.
    pub fn key(&mut self) -> Result<Cow<'a, str>> {
        if self.peek() != Some(b'"') {
            return Err(self.error("expected a member name in double quotes"));
        }
        let name = self.string()?;
        self.colon()?;
        Ok(name)
    }

    /// Consumes the colon after a member's name.
    pub fn colon(&mut self) -> Result<()> {
        if self.peek() != Some(b':') {
            return Err(self.error("expected ':'"));
        }
        self.at += 1;
        Ok(())
    }

    /// Consumes a word (`true`, `false` or `null`) whose first letter is next.
    #[inline]
    pub fn word(&mut self, word: &'static str) -> Result<()> {
        if self.text.as_bytes().get(self.at..self.at + word.len()) != Some(word.as_bytes()) {
            return Err(self.error("expected a value"));
        }
        self.at += word.len();
        Ok(())
    }

    /// Consumes a number whose sign or first digit is next.
    #[inline]
    pub fn number(&mut self) -> Result<Number<'a>> {
        match self.short_int() {
            Some(int) => Ok(Number::Int(int)),
            None => self.any_number(),
        }
    }

    /// Consumes an integer of a few digits, as most numbers are. Consumes nothing if the number is different.
    #[inline]
    fn short_int(&mut self) -> Option<i64> {
        let bytes = self.text.as_bytes().get(self.at..)?;
        let length = bytes
            .iter()
            .take(SHORT_INT + 1)
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        let leading_zero = length > 1 && bytes.first() == Some(&b'0');
        if length == 0 || length > SHORT_INT || leading_zero || matches!(bytes.get(length), Some(b'.' | b'e' | b'E')) {
            return None;
        }
        self.at += length;
        let digits = bytes.iter().take(length);
        Some(digits.fold(0, |number, digit| number * 10 + i64::from(digit - b'0')))
    }

    fn any_number(&mut self) -> Result<Number<'a>> {
        let start = self.at;
        if self.here() == Some(b'-') {
            self.at += 1;
        }
        if self.here() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        let whole = self.at;
        if self.here() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.here(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.here(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        let digits = self.text.get(start..self.at).unwrap_or_default();
        if digits.len() > MAX_NUMBER {
            return Err(SyntaxError {
                message: "number has too many digits",
                offset: start,
            });
        }
        if self.at == whole {
            return Ok(digits.parse().map_or(Number::Big(digits), Number::Int));
        }
        match digits.parse::<f64>() {
            Ok(float) if float.is_finite() => Ok(Number::Float(float)),
            _ => Err(SyntaxError {
                message: "number is too large",
                offset: start,
            }),
        }
    }

    fn digits(&mut self) -> Result<()> {
        let start = self.at;
        while matches!(self.here(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == start {
            Err(self.error("expected a digit"))
        } else {
            Ok(())
        }
    }

    fn here(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }
}
