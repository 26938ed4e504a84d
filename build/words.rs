//! Parses types, members and their constraints in the lines of a schema file.

use super::lines::{Line, Mistake};
pub(crate) use super::names::snake;
use super::record::{DefaultRecord, FieldRecord, LimitsRecord, Traits, TypeRecord};

/// Reads a line from left to right.
pub(crate) struct Words<'a> {
    line: Line<'a>,
    rest: &'a str,
}

impl<'a> Words<'a> {
    pub(crate) fn new(line: Line<'a>, rest: &'a str) -> Self {
        Self {
            line,
            rest: rest.trim_start(),
        }
    }

    pub(crate) fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    pub(crate) fn mistake(&self, text: &str) -> Mistake {
        self.line.mistake(format!("{text} at {:?}", self.rest))
    }

    /// Consumes a token if it comes next.
    pub(crate) fn take(&mut self, token: &str) -> bool {
        let Some(rest) = self.rest.strip_prefix(token) else {
            return false;
        };
        let is_word = token.ends_with(|last: char| last.is_alphanumeric());
        if is_word && rest.starts_with(|next: char| next.is_alphanumeric() || next == '_') {
            return false;
        }
        self.rest = rest.trim_start();
        true
    }

    /// The next word: letters, digits and the given characters.
    pub(crate) fn word(&mut self, also: &str) -> Result<&'a str, Mistake> {
        let end = self
            .rest
            .find(|c: char| !(c.is_alphanumeric() || c == '_' || also.contains(c)));
        let (word, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        if word.is_empty() {
            return Err(self.mistake("a name is missing"));
        }
        self.rest = rest.trim_start();
        Ok(word)
    }

    /// The rest of the line.
    pub(crate) fn remainder(&mut self) -> &'a str {
        std::mem::take(&mut self.rest).trim_end()
    }

    /// A type: `str`, `[T]`, `{T}`, `(A B)` or the name of a model.
    pub(crate) fn ty(&mut self) -> Result<TypeRecord<'a>, Mistake> {
        if self.take("[") {
            let element = Box::new(self.ty()?);
            let sparse = self.take("?");
            self.expect("]")?;
            return Ok(if sparse {
                TypeRecord::Sparse(element)
            } else {
                TypeRecord::List(element)
            });
        }
        if self.take("{") {
            let value = Box::new(self.ty()?);
            self.expect("}")?;
            return Ok(TypeRecord::Map(value));
        }
        if self.take("(") {
            return Ok(TypeRecord::Choice(self.choices()?));
        }
        Ok(match self.word("")? {
            "any" => TypeRecord::Any,
            "str" => TypeRecord::Str,
            "bool" => TypeRecord::Bool,
            "int" => TypeRecord::Int,
            "float" => TypeRecord::Float,
            "datetime" => TypeRecord::DateTime,
            "date" => TypeRecord::Date,
            "file" => TypeRecord::File,
            "object" => TypeRecord::Object,
            name if name.starts_with(|first: char| first.is_ascii_uppercase()) => TypeRecord::Model(name),
            name => return Err(self.line.mistake(format!("{name:?} is not a type"))),
        })
    }

    /// Values up to a closing parenthesis; one with a space is quoted.
    fn choices(&mut self) -> Result<Vec<&'a str>, Mistake> {
        let mut values = Vec::new();
        while !self.take(")") {
            let (value, rest) = match self.rest.strip_prefix('"') {
                Some(quoted) => quoted.split_once('"'),
                None => {
                    let end = self.rest.find([' ', ')']);
                    end.map(|end| self.rest.split_at(end))
                }
            }
            .ok_or_else(|| self.mistake("`)` is missing"))?;
            values.push(value);
            self.rest = rest.trim_start();
        }
        Ok(values)
    }

    /// The constraints after a type: `!`, `?`, `readonly`, `len 1..50`, `= default` and so on.
    pub(crate) fn traits(&mut self) -> Result<Traits<'a>, Mistake> {
        let mut traits = Traits::default();
        loop {
            if self.take("!") {
                traits.required = true;
            } else if self.take("?") {
                traits.nullable = true;
            } else if self.take("readonly") {
                traits.read_only = true;
            } else if self.take("computed") {
                traits.computed = true;
            } else if self.take("deprecated") {
                traits.deprecated = true;
            } else if self.take("len") || self.take("range") || self.take("items") {
                traits.limits = Some(self.limits()?);
            } else if self.take("=") {
                traits.default = default(self.remainder());
            } else {
                return Ok(traits);
            }
        }
    }

    fn limits(&mut self) -> Result<LimitsRecord, Mistake> {
        let text = self.word(".-")?;
        let Some((least, most)) = text.split_once("..") else {
            return Err(self.mistake("a range reads like 1..50"));
        };
        let end = |text: &str| {
            // Fractions in the document are written out: 0.0 is 0.
            let whole = text.split('.').next().unwrap_or_default();
            if text.is_empty() {
                Ok(None)
            } else {
                whole.parse().map(Some)
            }
        };
        match (end(least), end(most)) {
            (Ok(least), Ok(most)) => Ok(LimitsRecord(least, most)),
            _ => Err(self.mistake("a range has whole numbers")),
        }
    }

    pub(crate) fn expect(&mut self, token: &str) -> Result<(), Mistake> {
        if self.take(token) {
            Ok(())
        } else {
            Err(self.mistake(&format!("`{token}` is missing")))
        }
    }

    pub(crate) fn end(&mut self) -> Result<(), Mistake> {
        if self.is_at_end() {
            Ok(())
        } else {
            Err(self.mistake("something is left over"))
        }
    }
}

/// A member: `wire as python: type traits`.
pub(crate) fn member<'a>(line: Line<'a>, text: &'a str) -> Result<FieldRecord<'a>, Mistake> {
    let Some((name, rest)) = text.split_once(": ") else {
        return Err(line.mistake("a member reads like `name: type`"));
    };
    let (wire, python) = names(name);
    let mut words = Words::new(line, rest);
    let (ty, traits) = (words.ty()?, words.traits()?);
    words.end()?;
    Ok(FieldRecord {
        wire,
        python,
        ty,
        doc: "",
        traits,
    })
}

/// `wire`, or `wire as python`.
pub(crate) fn names(text: &str) -> (&str, &str) {
    match text.split_once(" as ") {
        Some((wire, python)) => (wire, if python == "-" { "" } else { python }),
        None => (text, leaked(snake(text))),
    }
}

fn default(text: &str) -> DefaultRecord<'_> {
    match text {
        "true" => DefaultRecord::Bool(true),
        "false" => DefaultRecord::Bool(false),
        _ => text
            .parse()
            .map_or_else(|_| DefaultRecord::Text(unquoted(text)), DefaultRecord::Int),
    }
}

fn unquoted(text: &str) -> &str {
    text.strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'))
        .unwrap_or(text)
}

/// Text that lives as long as the build script.
pub(crate) fn leaked(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}
