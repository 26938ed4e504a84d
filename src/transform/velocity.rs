//! The part of Velocity's template language that transforms use: references with methods, `#if`, `#elseif`, `#else`, `#set`.
//!
//! What it does not know, such as `#foreach`, is told and not guessed. A reference to nothing stays as it is written, and gives
//! nothing behind `$!`, as in Velocity.

use super::budget::check_length;
use super::engine::{Given, Outcome, Scope};
use super::error::Error;
use super::methods::Call;
use std::collections::HashMap;

/// How deep `#if`, conditions and method calls may nest.
const MAX_DEPTH: usize = 32;
/// Attributes that are never variables.
const RESERVED: [&str; 3] = ["value", "input", "requiresPeriodicRefresh"];

/// What a template gives; the transform's further attributes are its variables.
///
/// # Errors
/// When the template uses what does not run here, or a variable cannot be computed.
pub(super) fn render(scope: &Scope<'_>, given: &Given<'_>, template: &str) -> Result<String, Error> {
    if !template.contains(['$', '#']) {
        return Ok(template.to_owned());
    }
    render_with(scope, given, template, HashMap::new())
}

/// The same with further variables.
pub(super) fn render_with(
    scope: &Scope<'_>,
    given: &Given<'_>,
    template: &str,
    set: HashMap<String, String>,
) -> Result<String, Error> {
    scope.charge(template.len())?;
    let mut renderer = Renderer {
        rest: template,
        variables: Variables { scope, given, set },
        depth: 0,
    };
    let mut text = String::new();
    match renderer.until_end(&mut text, true)? {
        None => Ok(text),
        Some(directive) => Err(format!("#{directive} stands without #if.").into()),
    }
}

/// A text that is a reference, or holds references; nothing when the text is one reference to nothing.
pub(super) fn interpolate(scope: &Scope<'_>, given: &Given<'_>, text: &str) -> Outcome {
    scope.charge(text.len())?;
    let variables = Variables {
        scope,
        given,
        set: HashMap::new(),
    };
    if let Some(name) = text.strip_prefix('$').filter(|name| name.chars().all(is_name)) {
        return variables.get(name);
    }
    render(scope, given, text).map(Some)
}

fn is_name(character: char) -> bool {
    character.is_alphanumeric() || character == '_' || character == '-'
}

/// What names stand for.
struct Variables<'a> {
    scope: &'a Scope<'a>,
    given: &'a Given<'a>,
    set: HashMap<String, String>,
}

impl Variables<'_> {
    fn get(&self, name: &str) -> Outcome {
        if let Some(value) = self.set.get(name) {
            self.scope.charge_text(value.len())?;
            return Ok(Some(value.clone()));
        }
        match self.given.get(name).filter(|_| !RESERVED.contains(&name)) {
            Some(value) => self.scope.resolve(value).map_err(|error| error.within(name)),
            None => self.scope.identity(name),
        }
    }
}

struct Renderer<'a> {
    rest: &'a str,
    variables: Variables<'a>,
    depth: usize,
}

impl<'a> Renderer<'a> {
    /// Renders up to a directive that ends or splits a block, and returns its name. Without `live` nothing is computed.
    fn until_end(&mut self, text: &mut String, live: bool) -> Result<Option<&'static str>, Error> {
        while let Some(at) = self.rest.find(['$', '#']) {
            let (plain, rest) = self.rest.split_at_checked(at).unwrap_or_default();
            push(text, plain, live);
            check_length(text.len())?;
            self.rest = rest;
            if rest.starts_with('$') {
                self.reference_or_dollar(text, live)?;
                continue;
            }
            match self.directive() {
                None => {
                    push(text, "#", live);
                    self.rest = self.rest.get(1..).unwrap_or_default();
                }
                Some("if") => self.choose(text, live)?,
                Some("set") => self.set(live)?,
                Some(end @ ("else" | "elseif" | "end")) => return Ok(Some(end)),
                Some(other) => return Err(format!("Velocity's #{other} does not run here.").into()),
            }
        }
        push(text, self.rest, live);
        self.rest = "";
        Ok(None)
    }

    /// The directive that comes next; it is taken. `None` for a `#` that is text.
    fn directive(&mut self) -> Option<&'static str> {
        let known = [
            "if", "elseif", "else", "end", "set", "foreach", "macro", "include", "parse", "evaluate", "break",
        ];
        let rest = self.rest.strip_prefix('#')?;
        let (inside, braced) = match rest.strip_prefix('{') {
            Some(inside) => (inside, true),
            None => (rest, false),
        };
        let length = inside
            .find(|character: char| !character.is_ascii_alphabetic())
            .unwrap_or(inside.len());
        let (word, behind) = inside.split_at_checked(length)?;
        // "#elseFoo" is "#else" and text.
        let name = known
            .into_iter()
            .filter(|name| word.starts_with(name))
            .max_by_key(|name| name.len())?;
        if braced {
            self.rest = behind.strip_prefix('}').filter(|_| word == name)?;
        } else {
            self.rest = inside.get(name.len()..)?;
        }
        Some(name)
    }

    fn choose(&mut self, text: &mut String, live: bool) -> Result<(), Error> {
        self.deeper()?;
        let mut holds = self.condition(live)?;
        let mut chosen = false;
        loop {
            let end = self.until_end(text, live && holds && !chosen)?;
            chosen |= holds;
            match end {
                Some("elseif") => holds = self.condition(live && !chosen)?,
                Some("else") => holds = true,
                Some(_) => break,
                None => return Err("#if has no #end.".into()),
            }
        }
        self.depth -= 1;
        Ok(())
    }

    /// Goes one level deeper; whoever calls comes back.
    fn deeper(&mut self) -> Result<(), Error> {
        if self.depth == MAX_DEPTH {
            return Err(format!("The template nests deeper than {MAX_DEPTH}.").into());
        }
        self.depth += 1;
        Ok(())
    }

    fn condition(&mut self, live: bool) -> Result<bool, Error> {
        self.expect('(')?;
        let holds = self.or(live)?;
        self.expect(')')?;
        Ok(holds)
    }

    fn or(&mut self, live: bool) -> Result<bool, Error> {
        let mut holds = self.and(live)?;
        while self.take("||") || self.take("or ") {
            holds |= self.and(live)?;
        }
        Ok(holds)
    }

    fn and(&mut self, live: bool) -> Result<bool, Error> {
        let mut holds = self.comparison(live)?;
        while self.take("&&") || self.take("and ") {
            holds &= self.comparison(live)?;
        }
        Ok(holds)
    }

    fn comparison(&mut self, live: bool) -> Result<bool, Error> {
        if self.take("!") {
            self.deeper()?;
            let holds = !self.comparison(live)?;
            self.depth -= 1;
            return Ok(holds);
        }
        if self.take("(") {
            self.deeper()?;
            let holds = self.or(live)?;
            self.expect(')')?;
            self.depth -= 1;
            return Ok(holds);
        }
        let left = self.operand(live)?;
        let signs = ["==", "!=", "<=", ">=", "<", ">"];
        let Some(sign) = signs.into_iter().find(|sign| self.take(sign)) else {
            return Ok(left.is_some_and(|value| value != "false"));
        };
        let right = self.operand(live)?;
        let order = match (
            left.as_deref().map(str::parse::<f64>),
            right.as_deref().map(str::parse::<f64>),
        ) {
            (Some(Ok(left)), Some(Ok(right))) => left.total_cmp(&right),
            _ => left.cmp(&right),
        };
        Ok(match sign {
            "==" => order.is_eq(),
            "!=" => order.is_ne(),
            "<=" => order.is_le(),
            ">=" => order.is_ge(),
            "<" => order.is_lt(),
            _ => order.is_gt(),
        })
    }

    /// A text in quotes, a number, `true`, `false`, `null` or a reference.
    fn operand(&mut self, live: bool) -> Outcome {
        self.rest = self.rest.trim_start();
        if self.rest.starts_with('$') {
            return match self.reference(live)? {
                Some((value, _)) => Ok(value),
                None => Err("A reference has no name.".into()),
            };
        }
        for quote in ['"', '\''] {
            if let Some(inside) = self.rest.strip_prefix(quote) {
                let (text, rest) = inside.split_once(quote).ok_or("A text has no closing quote.")?;
                self.rest = rest;
                return Ok(Some(text.to_owned()));
            }
        }
        let end = self
            .rest
            .find(|character: char| !is_name(character) && character != '.');
        let (word, rest) = self
            .rest
            .split_at_checked(end.unwrap_or(self.rest.len()))
            .unwrap_or_default();
        if word.is_empty() {
            return Err(format!("A value should stand before '{rest}'.").into());
        }
        self.rest = rest;
        Ok((word != "null").then(|| word.to_owned()))
    }

    fn set(&mut self, live: bool) -> Result<(), Error> {
        self.expect('(')?;
        self.expect('$')?;
        let name = self.name().to_owned();
        self.expect('=')?;
        let value = self.operand(live)?;
        self.expect(')')?;
        if let Some(value) = value.filter(|_| live) {
            self.variables.set.insert(name, value);
        }
        Ok(())
    }

    fn reference_or_dollar(&mut self, text: &mut String, live: bool) -> Result<(), Error> {
        let before = self.rest;
        match self.reference(live)? {
            None => {
                push(text, "$", live);
                self.rest = before.get(1..).unwrap_or_default();
            }
            Some((Some(value), _)) => push(text, &value, live),
            Some((None, true)) => {}
            Some((None, false)) => {
                let written = before.get(..before.len() - self.rest.len()).unwrap_or_default();
                push(text, written, live);
            }
        }
        Ok(())
    }

    /// A reference's value, and whether it is a quiet one; `None` for a `$` that is text.
    fn reference(&mut self, live: bool) -> Result<Option<(Option<String>, bool)>, Error> {
        let before = self.rest;
        self.rest = self.rest.get(1..).unwrap_or_default();
        let quiet = self.take_here("!");
        let braced = self.take_here("{");
        let mut name = self.name();
        if name.is_empty() {
            self.rest = before;
            return Ok(None);
        }
        if name == "identity" && self.rest.starts_with('.') {
            self.rest = self.rest.get(1..).unwrap_or_default();
            name = self.name();
        }
        let mut value = if live { self.variables.get(name)? } else { None };
        while let Some(call) = self.method(live)? {
            value = value.map(|text| call.apply(&text)).transpose()?;
            self.variables
                .scope
                .charge_text(value.as_ref().map_or(0, String::len))?;
        }
        if braced && !self.take_here("}") {
            return Err(format!("${{{name} has no closing brace.").into());
        }
        Ok(Some((value, quiet)))
    }

    /// A method call that comes next.
    fn method(&mut self, live: bool) -> Result<Option<Call<'a>>, Error> {
        let before = self.rest;
        if !self.take_here(".") {
            return Ok(None);
        }
        let name = self.name();
        if name.is_empty() || !self.take_here("(") {
            self.rest = before;
            return Ok(None);
        }
        let mut arguments = Vec::new();
        self.deeper()?;
        while !self.take(")") {
            arguments.push(self.operand(live)?.unwrap_or_default());
            self.take(",");
        }
        self.depth -= 1;
        Ok(Some(Call { name, arguments }))
    }

    fn name(&mut self) -> &'a str {
        let start = self
            .rest
            .starts_with(|first: char| first.is_alphabetic() || first == '_');
        let end = self
            .rest
            .find(|character| !is_name(character))
            .unwrap_or(self.rest.len());
        let (name, rest) = self
            .rest
            .split_at_checked(if start { end } else { 0 })
            .unwrap_or_default();
        self.rest = rest;
        name
    }

    fn take(&mut self, sign: &str) -> bool {
        self.rest = self.rest.trim_start();
        self.take_here(sign)
    }

    fn take_here(&mut self, sign: &str) -> bool {
        let rest = self.rest.strip_prefix(sign);
        // What is "!=" is no "!".
        let rest = rest.filter(|rest| sign != "!" || !rest.starts_with('='));
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn expect(&mut self, sign: char) -> Result<(), Error> {
        self.rest = self.rest.trim_start();
        match self.rest.strip_prefix(sign) {
            Some(rest) => {
                self.rest = rest;
                Ok(())
            }
            None => Err(format!("The template should have {sign} before '{}'.", self.rest).into()),
        }
    }
}

fn push(text: &mut String, part: &str, live: bool) {
    if live {
        text.push_str(part);
    }
}
