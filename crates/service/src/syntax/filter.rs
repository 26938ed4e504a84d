//! Parses and writes the filters of collections.
//!
//! ```text
//! filter = all *( "or" all )
//! all    = one *( "and" one )
//! one    = "not" one / "(" filter ")" / test
//! test   = "pr" field / field "isnull" / field ( "in" / "ca" ) list / field compare value
//! list   = "(" value *( "," value ) ")"
//! value  = string / number / "true" / "false"
//! string = DQUOTE *( character / "\" DQUOTE / "\\" ) DQUOTE
//! field  = letter *( letter / digit / "_" / "-" / "." )
//! ```
//!
//! Words are lower-case and separated by white space. Numbers are those of JSON.

use crate::schema::Compare;
use std::fmt;

/// Maximum length of a filter in bytes.
pub const MAX_LENGTH: usize = 16 << 10;
/// Maximum nesting of parentheses and `not`.
pub const MAX_DEPTH: usize = 64;

/// A condition on the records of a collection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filter {
    /// `and`: all of the filters match.
    All(Vec<Filter>),
    /// `or`: one of the filters matches.
    Any(Vec<Filter>),
    /// `not`: the filter does not match.
    Not(Box<Filter>),
    /// A comparison of a field with values: none for `pr` and `isnull`, one or more for `in` and `ca`, otherwise one.
    Test(String, Compare, Vec<Literal>),
}

/// A value in a filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Literal {
    /// A string.
    Text(String),
    /// A number, as text.
    Number(String),
    /// `true` or `false`.
    Bool(bool),
}

/// The reason why a text is not a valid filter.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FilterError {
    /// The filter does not follow the grammar.
    #[error("expected {expected} at character {position} of the filter")]
    Syntax {
        /// The expected token.
        expected: &'static str,
        /// The position of the character, counted from 1.
        position: usize,
    },
    /// The filter has more than [`MAX_LENGTH`] bytes.
    #[error("the filter has more than {MAX_LENGTH} bytes")]
    TooLong,
    /// The filter nests deeper than [`MAX_DEPTH`].
    #[error("the filter nests deeper than {MAX_DEPTH}")]
    TooDeep,
}

/// Parses a filter.
///
/// # Errors
/// An error for text that does not follow the grammar or exceeds a limit.
pub fn parse(text: &str) -> Result<Filter, FilterError> {
    if text.len() > MAX_LENGTH {
        return Err(FilterError::TooLong);
    }
    let mut parser = FilterParser { text, at: 0, depth: 0 };
    let filter = parser.filter()?;
    if parser.rest().is_empty() {
        return Ok(filter);
    }
    Err(parser.error("and, or, or the end"))
}

struct FilterParser<'a> {
    text: &'a str,
    /// Byte offset of the next token.
    at: usize,
    depth: usize,
}

impl<'a> FilterParser<'a> {
    fn filter(&mut self) -> Result<Filter, FilterError> {
        self.joined("or", Self::all, Filter::Any)
    }

    fn all(&mut self) -> Result<Filter, FilterError> {
        self.joined("and", Self::one, Filter::All)
    }

    /// Parts joined by a word. A single part is returned unchanged.
    fn joined(
        &mut self,
        word: &str,
        part: fn(&mut Self) -> Result<Filter, FilterError>,
        join: fn(Vec<Filter>) -> Filter,
    ) -> Result<Filter, FilterError> {
        let first = part(self)?;
        let mut parts = vec![first];
        while self.take_word(word) {
            parts.push(part(self)?);
        }
        match parts.pop() {
            Some(only) if parts.is_empty() => Ok(only),
            last => {
                parts.extend(last);
                Ok(join(parts))
            }
        }
    }

    fn one(&mut self) -> Result<Filter, FilterError> {
        if self.take_word("not") {
            return self.nested(|parser| Ok(Filter::Not(Box::new(parser.one()?))));
        }
        if self.take("(") {
            return self.nested(|parser| {
                let filter = parser.filter()?;
                parser.expect(")", "a closing parenthesis")?;
                Ok(filter)
            });
        }
        self.test()
    }

    fn nested(&mut self, read: impl FnOnce(&mut Self) -> Result<Filter, FilterError>) -> Result<Filter, FilterError> {
        if self.depth == MAX_DEPTH {
            return Err(FilterError::TooDeep);
        }
        self.depth += 1;
        let filter = read(self)?;
        self.depth -= 1;
        Ok(filter)
    }

    fn test(&mut self) -> Result<Filter, FilterError> {
        if self.take_word("pr") {
            return Ok(Filter::Test(self.field()?, Compare::Present, Vec::new()));
        }
        let field = self.field()?;
        let error = self.error("an operator: ca, co, eq, ge, gt, in, isnull, le, lt, ne or sw");
        let word = self.word().ok_or_else(|| error.clone())?;
        let infix = Compare::of(word).filter(|compare| *compare != Compare::Present);
        let compare = infix.ok_or(error)?;
        self.at += word.len();
        let values = match compare {
            Compare::IsNull => Vec::new(),
            Compare::In | Compare::ContainsAll => self.list()?,
            _ => vec![self.value()?],
        };
        Ok(Filter::Test(field, compare, values))
    }

    fn field(&mut self) -> Result<String, FilterError> {
        let reserved = ["and", "or", "not", "pr"];
        let word = self
            .word()
            .filter(|word| word.starts_with(|first: char| first.is_ascii_alphabetic()));
        let field = word
            .filter(|word| !reserved.contains(word))
            .ok_or_else(|| self.error("a field"))?;
        self.at += field.len();
        Ok(field.to_owned())
    }

    fn list(&mut self) -> Result<Vec<Literal>, FilterError> {
        self.expect("(", "a list in parentheses")?;
        let mut values = vec![self.value()?];
        while self.take(",") {
            values.push(self.value()?);
        }
        self.expect(")", "a comma or a closing parenthesis")?;
        Ok(values)
    }

    fn value(&mut self) -> Result<Literal, FilterError> {
        if self.rest().starts_with('"') {
            return self.string();
        }
        let error = self.error("a string in double quotes, a number, true or false");
        let word = self.word().ok_or_else(|| error.clone())?;
        let value = match word {
            "true" => Literal::Bool(true),
            "false" => Literal::Bool(false),
            number if is_number(number) => Literal::Number(number.to_owned()),
            _ => return Err(error),
        };
        self.at += word.len();
        Ok(value)
    }

    fn string(&mut self) -> Result<Literal, FilterError> {
        let mut text = String::new();
        let mut characters = self.rest().char_indices().skip(1);
        let start = self.at;
        while let Some((at, character)) = characters.next() {
            self.at = start + at;
            match character {
                '"' => {
                    self.at += 1;
                    return Ok(Literal::Text(text));
                }
                '\\' => match characters.next() {
                    Some((_, escaped @ ('"' | '\\'))) => text.push(escaped),
                    _ => return Err(self.error("\\\" or \\\\")),
                },
                other => text.push(other),
            }
        }
        self.at = self.text.len();
        Err(self.error("a closing quote"))
    }

    /// The rest of the text, without leading white space.
    fn rest(&mut self) -> &'a str {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let trimmed = rest.trim_ascii_start();
        self.at += rest.len() - trimmed.len();
        trimmed
    }

    /// The next run of letters, digits and `_-.+`, which is not consumed.
    fn word(&mut self) -> Option<&'a str> {
        let rest = self.rest();
        let inside = |character: char| character.is_ascii_alphanumeric() || "_-.+".contains(character);
        let end = rest.find(|character| !inside(character)).unwrap_or(rest.len());
        rest.get(..end).filter(|word| !word.is_empty())
    }

    fn take_word(&mut self, word: &str) -> bool {
        let found = self.word() == Some(word);
        if found {
            self.at += word.len();
        }
        found
    }

    fn take(&mut self, sign: &str) -> bool {
        let found = self.rest().starts_with(sign);
        if found {
            self.at += sign.len();
        }
        found
    }

    fn expect(&mut self, sign: &str, expected: &'static str) -> Result<(), FilterError> {
        if self.take(sign) {
            Ok(())
        } else {
            Err(self.error(expected))
        }
    }

    fn error(&mut self, expected: &'static str) -> FilterError {
        self.rest();
        let before = self.text.get(..self.at).unwrap_or_default();
        FilterError::Syntax {
            expected,
            position: before.chars().count() + 1,
        }
    }
}

fn is_number(word: &str) -> bool {
    let mut reader = super::json::JsonReader::new(word);
    matches!(reader.peek(), Some(b'-' | b'0'..=b'9')) && reader.number().is_ok() && reader.end().is_ok()
}

impl fmt::Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::All(parts) => join(f, parts, " and "),
            Self::Any(parts) => join(f, parts, " or "),
            Self::Not(part) => {
                f.write_str("not ")?;
                part.within(f)
            }
            Self::Test(field, Compare::Present, _) => write!(f, "pr {field}"),
            Self::Test(field, Compare::IsNull, _) => write!(f, "{field} isnull"),
            Self::Test(field, compare @ (Compare::In | Compare::ContainsAll), values) => {
                let values: Vec<String> = values.iter().map(ToString::to_string).collect();
                write!(f, "{field} {} ({})", compare.as_str(), values.join(", "))
            }
            Self::Test(field, compare, values) => {
                write!(f, "{field} {}", compare.as_str())?;
                values.iter().try_for_each(|value| write!(f, " {value}"))
            }
        }
    }
}

impl Filter {
    /// Writes the filter as a part of another one.
    fn within(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::All(_) | Self::Any(_) => write!(f, "({self})"),
            Self::Not(_) | Self::Test(..) => write!(f, "{self}"),
        }
    }
}

fn join(f: &mut fmt::Formatter<'_>, parts: &[Filter], word: &str) -> fmt::Result {
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            f.write_str(word)?;
        }
        part.within(f)?;
    }
    Ok(())
}

impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => write!(f, "\"{}\"", text.replace('\\', r"\\").replace('"', "\\\"")),
            Self::Number(number) => f.write_str(number),
            Self::Bool(value) => write!(f, "{value}"),
        }
    }
}
