//! Rewrites the notations that the documentation's scripts use in place of JSON as JSON.
//!
//! ```text
//! value   = array | object | call | quoted | plain
//! array   = "[" [ value { "," value } ] "]"
//! object  = "{" [ member { "," member } ] "}"
//! member  = plain "=" value
//! call    = name { "." name } "(" ")"            an instance with nothing set: {}
//! quoted  = "'" { any character but ' and \, or \ and any character } "'"
//! plain   = characters up to "," "=" "[" "]" "{" "}" "(" ")" or a quote, trimmed
//! ```
//!
//! A plain value is a string, except for `true`, `false`, `null` and numbers, which have the same meaning as in JSON.
//! Examples: `['request_body_example']`, `[{op=add, path=/name, value={a=b}}]`,
//! `[sailpoint.VERSION.IdentityProfileExportedObject()]`.

use serde_json::{Map, Value};

/// The JSON text for a documented notation; `None` if the text is not one.
pub fn to_json(text: &str) -> Option<String> {
    let mut notation = Notation {
        rest: text.trim(),
        depth: 0,
    };
    if !notation.rest.starts_with(['[', '{']) {
        return None;
    }
    let value = notation.value()?;
    notation.rest.is_empty().then(|| value.to_string())
}

/// Maximum nesting. The values in the documentation have three levels.
pub const MAX_DEPTH: usize = 16;

struct Notation<'a> {
    rest: &'a str,
    depth: usize,
}

impl<'a> Notation<'a> {
    fn value(&mut self) -> Option<Value> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return None;
        }
        let value = match self.rest.chars().next()? {
            '[' => self.array(),
            '{' => self.object(),
            '\'' => self.quoted().map(Value::String),
            _ => self.plain_or_call(),
        };
        self.depth -= 1;
        value
    }

    fn array(&mut self) -> Option<Value> {
        self.take('[')?;
        let mut elements = Vec::new();
        while !self.at(']') {
            if !elements.is_empty() {
                self.take(',')?;
            }
            elements.push(self.value()?);
        }
        self.take(']')?;
        Some(Value::Array(elements))
    }

    fn object(&mut self) -> Option<Value> {
        self.take('{')?;
        let mut members = Map::new();
        while !self.at('}') {
            if !members.is_empty() {
                self.take(',')?;
            }
            let name = self.plain()?.to_owned();
            self.take('=')?;
            members.insert(name, self.value()?);
        }
        self.take('}')?;
        Some(Value::Object(members))
    }

    fn quoted(&mut self) -> Option<String> {
        let mut characters = self.rest.char_indices().skip(1);
        let mut out = String::new();
        while let Some((at, character)) = characters.next() {
            match character {
                '\'' => {
                    self.rest = self.rest.get(at + 1..)?.trim_start();
                    return Some(out);
                }
                '\\' => out.push(characters.next()?.1),
                other => out.push(other),
            }
        }
        None
    }

    fn plain_or_call(&mut self) -> Option<Value> {
        let word = self.plain()?;
        if !self.at('(') {
            return Some(scalar(word));
        }
        self.take('(')?;
        self.take(')')?;
        let is_name = |part: &str| !part.is_empty() && part.chars().all(|c| c == '_' || c.is_ascii_alphanumeric());
        word.split('.').all(is_name).then(|| Value::Object(Map::new()))
    }

    fn plain(&mut self) -> Option<&'a str> {
        let stop = |c: char| matches!(c, ',' | '=' | '[' | ']' | '{' | '}' | '(' | ')' | '\'' | '"');
        let end = self.rest.find(stop)?;
        let word = self.rest.get(..end)?.trim();
        self.rest = self.rest.get(end..)?;
        (!word.is_empty()).then_some(word)
    }

    fn at(&self, character: char) -> bool {
        self.rest.starts_with(character)
    }

    fn take(&mut self, character: char) -> Option<()> {
        self.rest = self.rest.strip_prefix(character)?.trim_start();
        Some(())
    }
}

/// The JSON value of a plain word.
fn scalar(word: &str) -> Value {
    let is_json =
        matches!(word, "true" | "false" | "null") || word.starts_with(|c: char| c == '-' || c.is_ascii_digit());
    let parsed = if is_json { serde_json::from_str(word).ok() } else { None };
    parsed.unwrap_or_else(|| Value::String(word.to_owned()))
}
