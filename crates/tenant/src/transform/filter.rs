//! The filters of accounts, in the notation of `sailpoint.object.Filter`:
//! `(status != "terminated" && memberOf.contains("Admins"))`.
//!
//! ```text
//! any    = all *( "||" all )
//! all    = one *( "&&" one )
//! one    = "!" one / "(" any ")" / name test
//! test   = [ "i" ] ( "==" / "!=" ) value / ( "<" / "<=" / ">" / ">=" ) value / "." method "(" [ values ] ")"
//! values = value *( "," value ) / "{" value *( "," value ) "}"
//! value  = text in quotes / "null" / word
//! ```

use super::error::Error;
use serde_json::Value;
use std::cmp::Ordering;

/// Maximum nesting of parentheses and `!`.
const MAX_DEPTH: usize = 32;
/// The end of the methods that ignore case.
const IGNORE_CASE: &str = "IgnoreCase";

/// A comparison.
enum Sign {
    Equal,
    NotEqual,
    Order(fn(Ordering) -> bool),
}

/// The signs of comparisons, and whether they ignore case.
const SIGNS: [(&str, Sign, bool); 8] = [
    ("i==", Sign::Equal, true),
    ("i!=", Sign::NotEqual, true),
    ("==", Sign::Equal, false),
    ("!=", Sign::NotEqual, false),
    ("<=", Sign::Order(Ordering::is_le), false),
    (">=", Sign::Order(Ordering::is_ge), false),
    ("<", Sign::Order(Ordering::is_lt), false),
    (">", Sign::Order(Ordering::is_gt), false),
];

/// The values of a property, `None` for null. They are taken from a budget.
type Property<'a> = &'a dyn Fn(&str) -> Result<Option<Vec<String>>, Error>;

/// Returns whether a filter holds, given the values of properties by name.
///
/// # Errors
/// When the text is not a filter, or it takes too much work.
pub(super) fn holds(
    filter: &str,
    property: Property<'_>,
    charge: &dyn Fn(usize) -> Result<(), Error>,
) -> Result<bool, Error> {
    let mut reader = FilterReader {
        rest: filter,
        property,
        charge,
        depth: 0,
    };
    let holds = reader.any()?;
    reader.skip();
    if reader.rest.is_empty() {
        return Ok(holds);
    }
    Err(reader.fault("the end"))
}

/// The texts of a value that may be a list, `None` for null.
pub(super) fn texts(value: &Value) -> Option<Vec<String>> {
    match value {
        Value::Array(elements) => Some(elements.iter().filter_map(texts).flatten().collect()),
        Value::Null => None,
        Value::String(text) => Some(vec![text.clone()]),
        other => Some(vec![other.to_string()]),
    }
}

struct FilterReader<'a> {
    rest: &'a str,
    property: Property<'a>,
    charge: &'a dyn Fn(usize) -> Result<(), Error>,
    depth: usize,
}

impl<'a> FilterReader<'a> {
    fn any(&mut self) -> Result<bool, Error> {
        let mut holds = self.all()?;
        while self.take("||") {
            holds |= self.all()?;
        }
        Ok(holds)
    }

    fn all(&mut self) -> Result<bool, Error> {
        let mut holds = self.one()?;
        while self.take("&&") {
            holds &= self.one()?;
        }
        Ok(holds)
    }

    fn one(&mut self) -> Result<bool, Error> {
        if self.depth == MAX_DEPTH {
            return Err(format!("The filter nests deeper than {MAX_DEPTH}.").into());
        }
        self.depth += 1;
        let holds = if self.take("!") {
            !self.one()?
        } else if self.take("(") {
            let holds = self.any()?;
            self.expect(")")?;
            holds
        } else {
            self.test()?
        };
        self.depth -= 1;
        Ok(holds)
    }

    fn test(&mut self) -> Result<bool, Error> {
        let name = self.name()?;
        let found = (self.property)(&name)?;
        let is_null = found.is_none();
        let mut values = found.unwrap_or_default();
        if self.take(".") {
            return self.method(values, is_null);
        }
        let sign = SIGNS.iter().find(|(text, _, _)| self.take(text));
        let Some((_, sign, ignore_case)) = sign else {
            return Err(self.fault("a comparison"));
        };
        let wanted = self.value()?;
        (self.charge)(values.len() * (1 + wanted.as_ref().map_or(0, String::len)))?;
        let Some(mut wanted) = wanted else {
            return match sign {
                Sign::Equal => Ok(is_null),
                Sign::NotEqual => Ok(!is_null),
                Sign::Order(_) => Err(self.fault("a value that is not null")),
            };
        };
        if *ignore_case {
            wanted = wanted.to_lowercase();
            values.iter_mut().for_each(|value| *value = value.to_lowercase());
        }
        let is = |test: fn(Ordering) -> bool| values.iter().any(|value| test(compare(value, &wanted)));
        Ok(match sign {
            Sign::Equal => is(Ordering::is_eq),
            Sign::NotEqual => !is(Ordering::is_eq),
            Sign::Order(test) => is(*test),
        })
    }

    fn method(&mut self, mut values: Vec<String>, is_null: bool) -> Result<bool, Error> {
        let name = self.word().ok_or_else(|| self.fault("a method"))?;
        let mut wanted = self.arguments()?;
        let each: usize = wanted.iter().map(|wanted| 1 + wanted.len()).sum();
        (self.charge)(values.len() * each)?;
        let (plain, ignores_case) = match name.strip_suffix(IGNORE_CASE) {
            Some(plain) => (plain, true),
            None => (name, false),
        };
        if ignores_case {
            for text in values.iter_mut().chain(&mut wanted) {
                *text = text.to_lowercase();
            }
        }
        let first = wanted.first().map(String::as_str).unwrap_or_default();
        let any = |test: &dyn Fn(&str) -> bool| values.iter().any(|value| test(value));
        match plain {
            "startsWith" => Ok(any(&|value| value.starts_with(first))),
            "endsWith" => Ok(any(&|value| value.ends_with(first))),
            "contains" => Ok(any(&|value| value.contains(first))),
            "equals" | "eq" => Ok(any(&|value| value == first)),
            "containsAll" => Ok(wanted.iter().all(|wanted| values.contains(wanted))),
            "containsAny" | "in" => Ok(any(&|value| wanted.iter().any(|wanted| wanted == value))),
            "isNull" if !ignores_case => Ok(is_null),
            "notNull" | "isNotNull" if !ignores_case => Ok(!is_null),
            "isEmpty" if !ignores_case => Ok(values.iter().all(String::is_empty)),
            "notEmpty" | "isNotEmpty" if !ignores_case => Ok(!values.iter().all(String::is_empty)),
            _ => Err(format!("The filter's method {name} is not supported.").into()),
        }
    }

    /// Values in parentheses, which may be in braces.
    fn arguments(&mut self) -> Result<Vec<String>, Error> {
        self.expect("(")?;
        let mut wanted = Vec::new();
        let braced = self.take("{");
        while !self.rest.trim_start().starts_with([')', '}']) {
            wanted.extend(self.value()?);
            if !self.take(",") {
                break;
            }
        }
        if braced {
            self.expect("}")?;
        }
        self.expect(")")?;
        Ok(wanted)
    }

    /// The name of a property, up to a comparison or a method; it may have spaces, dots, and quotes around it.
    fn name(&mut self) -> Result<String, Error> {
        self.skip();
        if self.rest.starts_with(['"', '\'']) {
            return self.value()?.ok_or_else(|| self.fault("a name"));
        }
        let end = self.rest.find(|character| "=!<>&|(){},\"'".contains(character));
        let end = end.unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at_checked(end).unwrap_or_default();
        let name = match name.rsplit_once('.').filter(|_| rest.starts_with('(')) {
            Some((name, _)) => name,
            None => name
                .strip_suffix(" i")
                .filter(|_| rest.starts_with(['=', '!']))
                .unwrap_or(name),
        };
        let trimmed = name.trim_end();
        if trimmed.is_empty() {
            return Err(self.fault("a name"));
        }
        self.rest = self.rest.get(trimmed.len()..).unwrap_or_default();
        Ok(trimmed.to_owned())
    }

    /// A value, or `None` for null.
    fn value(&mut self) -> Result<Option<String>, Error> {
        for quote in ['"', '\''] {
            if self.take(quote.encode_utf8(&mut [0; 4])) {
                return self.quoted(quote).map(Some);
            }
        }
        let word = self.word().ok_or_else(|| self.fault("a value"))?;
        Ok((word != "null").then(|| word.to_owned()))
    }

    /// A text up to its closing quote; a backslash makes the next character plain.
    fn quoted(&mut self, quote: char) -> Result<String, Error> {
        let mut text = String::new();
        let mut characters = self.rest.char_indices();
        while let Some((at, character)) = characters.next() {
            match character {
                '\\' => text.extend(characters.next().map(|(_, escaped)| escaped)),
                character if character == quote => {
                    self.rest = self.rest.get(at + 1..).unwrap_or_default();
                    return Ok(text);
                }
                character => text.push(character),
            }
        }
        Err(self.fault("a closing quote"))
    }

    fn word(&mut self) -> Option<&'a str> {
        self.skip();
        let inside = |character: char| character.is_alphanumeric() || "_-:.".contains(character);
        let end = self
            .rest
            .find(|character| !inside(character))
            .unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at_checked(end)?;
        if word.is_empty() {
            return None;
        }
        self.rest = rest;
        Some(word)
    }

    fn take(&mut self, sign: &str) -> bool {
        self.skip();
        let rest = self.rest.strip_prefix(sign);
        // The `!` of `!=` does not negate.
        let rest = rest.filter(|rest| sign != "!" || !rest.starts_with('='));
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn expect(&mut self, sign: &str) -> Result<(), Error> {
        if self.take(sign) {
            return Ok(());
        }
        Err(self.fault(sign))
    }

    fn skip(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn fault(&self, expected: &str) -> Error {
        let rest: String = self.rest.chars().take(20).collect();
        format!("The filter should have {expected} before '{rest}'.").into()
    }
}

/// Numbers by their value, everything else by its characters.
fn compare(one: &str, other: &str) -> Ordering {
    match (one.parse::<f64>(), other.parse::<f64>()) {
        (Ok(one), Ok(other)) => one.total_cmp(&other),
        _ => one.cmp(other),
    }
}
