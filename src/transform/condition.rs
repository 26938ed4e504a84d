//! The filters of accounts, in the product's notation: `(status != "terminated" && memberOf.contains("Admins"))`.
//!
//! ```text
//! any    = all *( "||" all )
//! all    = one *( "&&" one )
//! one    = "!" one / "(" any ")" / name test
//! test   = ( "==" / "!=" / "<" / "<=" / ">" / ">=" ) value / "." method "(" [ values ] ")"
//! values = value *( "," value ) / "{" value *( "," value ) "}"
//! value  = DQUOTE text DQUOTE / word
//! ```

use super::error::Error;
use serde_json::Value;

/// How deep parentheses and `!` may nest.
const MAX_DEPTH: usize = 32;

/// The values of a property, which are taken from a budget.
type Property<'a> = &'a dyn Fn(&str) -> Result<Vec<String>, Error>;

/// Whether a filter holds, given the values of properties by name.
///
/// # Errors
/// When the text is not a filter, or it takes too much work.
pub(super) fn holds(
    filter: &str,
    property: Property<'_>,
    charge: &dyn Fn(usize) -> Result<(), Error>,
) -> Result<bool, Error> {
    let mut reader = Reader {
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

/// The texts of a value that may be a list.
pub(super) fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(elements) => elements.iter().flat_map(texts).collect(),
        Value::Null => Vec::new(),
        Value::String(text) => vec![text.clone()],
        other => vec![other.to_string()],
    }
}

struct Reader<'a> {
    rest: &'a str,
    property: Property<'a>,
    charge: &'a dyn Fn(usize) -> Result<(), Error>,
    depth: usize,
}

impl<'a> Reader<'a> {
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
        let name = self.word().ok_or_else(|| self.fault("a property"))?;
        let values = (self.property)(name)?;
        if self.take(".") {
            return self.method(&values);
        }
        let signs = ["==", "!=", "<=", ">=", "<", ">"];
        let Some(sign) = signs.into_iter().find(|sign| self.take(sign)) else {
            return Err(self.fault("a comparison"));
        };
        let wanted = self.value()?;
        (self.charge)(values.len() * (1 + wanted.len()))?;
        let is = |test: fn(std::cmp::Ordering) -> bool| values.iter().any(|value| test(compare(value, &wanted)));
        Ok(match sign {
            "==" => is(std::cmp::Ordering::is_eq),
            "!=" => !is(std::cmp::Ordering::is_eq),
            "<=" => is(std::cmp::Ordering::is_le),
            ">=" => is(std::cmp::Ordering::is_ge),
            "<" => is(std::cmp::Ordering::is_lt),
            _ => is(std::cmp::Ordering::is_gt),
        })
    }

    fn method(&mut self, values: &[String]) -> Result<bool, Error> {
        let name = self.word().ok_or_else(|| self.fault("a method"))?;
        self.expect("(")?;
        let mut wanted = Vec::new();
        let braced = self.take("{");
        while !self.rest.trim_start().starts_with([')', '}']) {
            wanted.push(self.value()?);
            if !self.take(",") {
                break;
            }
        }
        if braced {
            self.expect("}")?;
        }
        self.expect(")")?;
        let each: usize = wanted.iter().map(|wanted| 1 + wanted.len()).sum();
        (self.charge)(values.len() * each)?;
        let first = wanted.first().map(String::as_str).unwrap_or_default();
        let any = |test: &dyn Fn(&str) -> bool| values.iter().any(|value| test(value));
        match name {
            "startsWith" | "startsWithIgnoreCase" if name.ends_with("Case") => {
                Ok(any(&|value| value.to_lowercase().starts_with(&first.to_lowercase())))
            }
            "startsWith" => Ok(any(&|value| value.starts_with(first))),
            "endsWith" => Ok(any(&|value| value.ends_with(first))),
            "contains" => Ok(any(&|value| value.contains(first))),
            "equals" | "eq" => Ok(any(&|value| value == first)),
            "containsAll" => Ok(wanted.iter().all(|wanted| values.contains(wanted))),
            "in" => Ok(any(&|value| wanted.iter().any(|wanted| wanted == value))),
            "isNull" => Ok(values.is_empty()),
            "notNull" | "isNotNull" => Ok(!values.is_empty()),
            "isEmpty" => Ok(values.iter().all(String::is_empty)),
            other => Err(format!("The filter's method {other} does not run here.").into()),
        }
    }

    fn value(&mut self) -> Result<String, Error> {
        if !self.take("\"") {
            return self.word().map(str::to_owned).ok_or_else(|| self.fault("a value"));
        }
        let (text, rest) = self.rest.split_once('"').ok_or_else(|| self.fault("a closing quote"))?;
        self.rest = rest;
        Ok(text.to_owned())
    }

    fn word(&mut self) -> Option<&'a str> {
        self.skip();
        let inside = |character: char| character.is_alphanumeric() || "_-:".contains(character);
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
        // What is "!=" is no "!".
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
fn compare(one: &str, other: &str) -> std::cmp::Ordering {
    match (one.parse::<f64>(), other.parse::<f64>()) {
        (Ok(one), Ok(other)) => one.total_cmp(&other),
        _ => one.cmp(other),
    }
}
