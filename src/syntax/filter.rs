//! Reads and writes the filters of collections. Knows no Python.
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
//! Words are lower-case and stand between white space; a number is as in JSON.

use crate::schema::Compare;
use std::fmt;

/// Bytes that a filter may have.
pub const MAX_LENGTH: usize = 16 << 10;
/// How deep parentheses and `not` may nest.
pub const MAX_DEPTH: usize = 64;

/// A condition on the records of a collection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filter {
    /// `and`: all of them hold.
    All(Vec<Filter>),
    /// `or`: one of them holds.
    Any(Vec<Filter>),
    /// It does not hold.
    Not(Box<Filter>),
    /// A field compares so to the values: none for `pr` and `isnull`, one or more for `in` and `ca`, else one.
    Test(String, Compare, Vec<Literal>),
}

/// A value in a filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Literal {
    /// A string.
    Text(String),
    /// A number as it was written.
    Number(String),
    /// `true` or `false`.
    Bool(bool),
}

/// Why a text is no filter.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Something else should stand at this character, counted from 1.
    #[error("expected {expected} at character {position} of the filter")]
    Syntax {
        /// What should stand there.
        expected: &'static str,
        /// Where.
        position: usize,
    },
    /// It has more than [`MAX_LENGTH`] bytes.
    #[error("the filter has more than {MAX_LENGTH} bytes")]
    TooLong,
    /// It nests deeper than [`MAX_DEPTH`].
    #[error("the filter nests deeper than {MAX_DEPTH}")]
    TooDeep,
}

/// Every operator, by its spelling.
const COMPARES: [Compare; 12] = [
    Compare::ContainsAll,
    Compare::Contains,
    Compare::Equal,
    Compare::NotEqual,
    Compare::GreaterOrEqual,
    Compare::Greater,
    Compare::LessOrEqual,
    Compare::Less,
    Compare::In,
    Compare::StartsWith,
    Compare::Present,
    Compare::IsNull,
];

/// Reads a filter.
///
/// # Errors
/// When the text does not follow the grammar, or is beyond its limits.
pub fn parse(text: &str) -> Result<Filter, Fault> {
    if text.len() > MAX_LENGTH {
        return Err(Fault::TooLong);
    }
    let mut parser = Parser { text, at: 0, depth: 0 };
    let filter = parser.filter()?;
    if parser.rest().is_empty() {
        return Ok(filter);
    }
    Err(parser.fault("and, or, or the end"))
}

struct Parser<'a> {
    text: &'a str,
    /// Byte at which the next token starts.
    at: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn filter(&mut self) -> Result<Filter, Fault> {
        self.joined("or", Self::all, Filter::Any)
    }

    fn all(&mut self) -> Result<Filter, Fault> {
        self.joined("and", Self::one, Filter::All)
    }

    /// Parts between a word; a single part stands for itself.
    fn joined(
        &mut self,
        word: &str,
        part: fn(&mut Self) -> Result<Filter, Fault>,
        join: fn(Vec<Filter>) -> Filter,
    ) -> Result<Filter, Fault> {
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

    fn one(&mut self) -> Result<Filter, Fault> {
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

    fn nested(&mut self, read: impl FnOnce(&mut Self) -> Result<Filter, Fault>) -> Result<Filter, Fault> {
        if self.depth == MAX_DEPTH {
            return Err(Fault::TooDeep);
        }
        self.depth += 1;
        let filter = read(self)?;
        self.depth -= 1;
        Ok(filter)
    }

    fn test(&mut self) -> Result<Filter, Fault> {
        if self.take_word("pr") {
            return Ok(Filter::Test(self.field()?, Compare::Present, Vec::new()));
        }
        let field = self.field()?;
        let fault = self.fault("an operator: ca, co, eq, ge, gt, in, isnull, le, lt, ne or sw");
        let word = self.word().ok_or_else(|| fault.clone())?;
        let infix = |compare: &&Compare| compare.as_str() == word && **compare != Compare::Present;
        let compare = *COMPARES.iter().find(infix).ok_or(fault)?;
        self.at += word.len();
        let values = match compare {
            Compare::IsNull => Vec::new(),
            Compare::In | Compare::ContainsAll => self.list()?,
            _ => vec![self.value()?],
        };
        Ok(Filter::Test(field, compare, values))
    }

    fn field(&mut self) -> Result<String, Fault> {
        let reserved = ["and", "or", "not", "pr"];
        let word = self
            .word()
            .filter(|word| word.starts_with(|first: char| first.is_ascii_alphabetic()));
        let field = word
            .filter(|word| !reserved.contains(word))
            .ok_or_else(|| self.fault("a field"))?;
        self.at += field.len();
        Ok(field.to_owned())
    }

    fn list(&mut self) -> Result<Vec<Literal>, Fault> {
        self.expect("(", "a list in parentheses")?;
        let mut values = vec![self.value()?];
        while self.take(",") {
            values.push(self.value()?);
        }
        self.expect(")", "a comma or a closing parenthesis")?;
        Ok(values)
    }

    fn value(&mut self) -> Result<Literal, Fault> {
        if self.rest().starts_with('"') {
            return self.string();
        }
        let fault = self.fault("a string in double quotes, a number, true or false");
        let word = self.word().ok_or_else(|| fault.clone())?;
        let value = match word {
            "true" => Literal::Bool(true),
            "false" => Literal::Bool(false),
            number if is_number(number) => Literal::Number(number.to_owned()),
            _ => return Err(fault),
        };
        self.at += word.len();
        Ok(value)
    }

    fn string(&mut self) -> Result<Literal, Fault> {
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
                    _ => return Err(self.fault("\\\" or \\\\")),
                },
                other => text.push(other),
            }
        }
        self.at = self.text.len();
        Err(self.fault("a closing quote"))
    }

    /// What is left, without the white space before it.
    fn rest(&mut self) -> &'a str {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let trimmed = rest.trim_ascii_start();
        self.at += rest.len() - trimmed.len();
        trimmed
    }

    /// The run of letters, digits and `_-.+` that comes next; it is not taken.
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

    fn expect(&mut self, sign: &str, expected: &'static str) -> Result<(), Fault> {
        if self.take(sign) {
            Ok(())
        } else {
            Err(self.fault(expected))
        }
    }

    fn fault(&mut self, expected: &'static str) -> Fault {
        self.rest();
        let before = self.text.get(..self.at).unwrap_or_default();
        Fault::Syntax {
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
    /// Writes it as a part of another.
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
