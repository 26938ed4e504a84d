//! Strings of JSON: plain runs, escapes, and surrogates.

use super::{JsonReader, LONE_SURROGATE, Result};
use crate::syntax::plain::plain_run;
use std::borrow::Cow;

impl<'a> JsonReader<'a> {
    /// Consumes a string whose opening quote is next, if it has no escapes. Otherwise consumes nothing.
    #[inline]
    pub fn plain_string(&mut self) -> Option<&'a str> {
        let start = self.at + 1;
        let rest = self.text.as_bytes().get(start..)?;
        let end = start + plain_run(rest);
        if self.text.as_bytes().get(end) != Some(&b'"') {
            return None;
        }
        self.at = end + 1;
        self.text.get(start..end)
    }

    /// Consumes a string whose opening quote is next. The result is borrowed unless the string has escapes.
    pub fn string(&mut self) -> Result<Cow<'a, str>> {
        self.at += 1;
        let start = self.at;
        let end = self.plain_run()?;
        let run = self.text.get(start..end).unwrap_or_default();
        if self.text.as_bytes().get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(Cow::Borrowed(run));
        }
        self.at = end;
        self.escaped(run)
    }

    /// Consumes a string whose opening quote is next, and returns its JSON text with quotes and escapes. Lone surrogates are
    /// accepted.
    #[cold]
    pub fn raw_string(&mut self) -> Result<&'a str> {
        let start = self.at;
        self.at += 1;
        loop {
            self.at = self.plain_run()?;
            match self.text.as_bytes().get(self.at..self.at + 2) {
                Some(br"\u") => {
                    self.four_digits(self.at)?;
                    self.at += 6;
                }
                Some([b'\\', _]) => drop(self.escape()?),
                _ => break,
            }
        }
        self.at += 1;
        Ok(self.text.get(start..self.at).unwrap_or_default())
    }

    /// The offset of the quote or backslash after the run of plain characters at the current position.
    #[inline]
    fn plain_run(&mut self) -> Result<usize> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let end = self.at + plain_run(rest);
        if matches!(self.text.as_bytes().get(end), Some(b'"' | b'\\')) {
            return Ok(end);
        }
        self.at = end;
        Err(self.error(if end == self.text.len() {
            "string is not closed"
        } else {
            "control character in a string must be escaped"
        }))
    }

    #[cold]
    fn escaped(&mut self, start: &str) -> Result<Cow<'a, str>> {
        let mut out = String::with_capacity(start.len() + 16);
        out.push_str(start);
        loop {
            match self.text.as_bytes().get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(Cow::Owned(out));
                }
                _ => out.push(self.escape()?),
            }
            let start = self.at;
            let end = self.plain_run()?;
            out.push_str(self.text.get(start..end).unwrap_or_default());
            self.at = end;
        }
    }

    /// Consumes an escape whose backslash is next.
    fn escape(&mut self) -> Result<char> {
        let kind = self.text.as_bytes().get(self.at + 1).copied();
        let plain = match kind {
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(),
            _ => return Err(self.error("unknown escape")),
        };
        self.at += 2;
        Ok(plain)
    }

    fn unicode_escape(&mut self) -> Result<char> {
        let first = self.four_digits(self.at)?;
        if let Some(plain) = char::from_u32(first) {
            self.at += 6;
            return Ok(plain);
        }
        let low_surrogate = |low: &u32| (0xDC00..0xE000).contains(low);
        let pair = self.text.get(self.at + 6..).is_some_and(|rest| rest.starts_with("\\u"));
        let second = if pair && first < 0xDC00 {
            self.four_digits(self.at + 6).ok().filter(low_surrogate)
        } else {
            None
        };
        let Some(second) = second else {
            return Err(self.error(LONE_SURROGATE));
        };
        self.at += 12;
        let code = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
        char::from_u32(code).ok_or_else(|| self.error(LONE_SURROGATE))
    }

    /// The four hexadecimal digits of the `\u` escape at this offset.
    fn four_digits(&self, offset: usize) -> Result<u32> {
        let digits = self.text.as_bytes().get(offset + 2..offset + 6).unwrap_or_default();
        if digits.len() != 4 {
            return Err(self.error("expected four hexadecimal digits"));
        }
        digits.iter().try_fold(0, |code, digit| {
            let digit = char::from(*digit)
                .to_digit(16)
                .ok_or_else(|| self.error("expected four hexadecimal digits"))?;
            Ok(code * 16 + digit)
        })
    }
}
