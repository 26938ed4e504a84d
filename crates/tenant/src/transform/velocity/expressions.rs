//! Reads expressions, references, and the arguments of directives.

use super::token::Kind;
use super::tokens::TokenStream;
use super::tree::{AccessStep, Binary, Expression, Macro, Operator, Template, VariableReference};
use crate::transform::error::Error;
use std::collections::HashMap;
use std::rc::Rc;

/// Maximum nesting of blocks, expressions and texts in quotes.
const MAX_DEPTH: usize = 100;

/// The operators of each level, the one that binds least first.
const LEVELS: [&[(Kind, Operator)]; 6] = [
    &[(Kind::Or, Operator::Or)],
    &[(Kind::And, Operator::And)],
    &[(Kind::Equal, Operator::Equal), (Kind::NotEqual, Operator::NotEqual)],
    &[
        (Kind::Less, Operator::Less),
        (Kind::Greater, Operator::Greater),
        (Kind::LessOrEqual, Operator::LessOrEqual),
        (Kind::GreaterOrEqual, Operator::GreaterOrEqual),
    ],
    &[(Kind::Plus, Operator::Add), (Kind::Minus, Operator::Subtract)],
    &[
        (Kind::Multiply, Operator::Multiply),
        (Kind::Divide, Operator::Divide),
        (Kind::Modulus, Operator::Modulus),
    ],
];

/// An argument of a directive.
pub(super) enum DirectiveArgument {
    Word(String),
    Value(Expression),
}

pub(super) struct ExpressionParser<'t> {
    pub(super) tokens: TokenStream<'t>,
    pub(super) macros: HashMap<String, Rc<Macro>>,
    pub(super) depth: usize,
    /// `#if`s around the place, within which an unknown reference alone in an expression is null.
    pub(super) choices: usize,
    /// The text is within another template.
    pub(super) is_nested: bool,
    /// Parses a text in quotes.
    pub(super) nested: fn(&str, usize) -> Result<Template, Error>,
}

impl ExpressionParser<'_> {
    /// Enters one level deeper; `shallower` is the reverse.
    pub(super) fn deeper(&mut self) -> Result<(), Error> {
        if self.depth >= MAX_DEPTH {
            return Err(format!("Error rendering template: it nests deeper than {MAX_DEPTH}.").into());
        }
        self.depth += 1;
        Ok(())
    }

    pub(super) const fn shallower(&mut self) {
        self.depth -= 1;
    }

    pub(super) fn expression(&mut self) -> Result<Expression, Error> {
        self.deeper()?;
        let mut expression = self.level(&LEVELS)?;
        self.shallower();
        self.allow_unknown(&mut expression);
        Ok(expression)
    }

    /// Lets a reference without properties and methods be unknown, where Velocity's strict mode does.
    const fn allow_unknown(&self, expression: &mut Expression) {
        if let Expression::Reference(reference) = expression
            && self.choices > 0
            && reference.steps.is_empty()
        {
            reference.may_be_unknown = true;
        }
    }

    /// An expression of the operators of some levels.
    fn level(&mut self, levels: &[&[(Kind, Operator)]]) -> Result<Expression, Error> {
        let Some((operators, tighter)) = levels.split_first() else {
            return self.unary();
        };
        let mut left = self.level(tighter)?;
        let mut count = 0;
        loop {
            let kind = self.tokens.peek(0)?;
            let Some((_, operator)) = operators.iter().find(|(sign, _)| *sign == kind) else {
                break;
            };
            // Each operator puts what is left of it one level deeper.
            self.deeper()?;
            count += 1;
            self.tokens.next()?;
            let begin = self.tokens.place()?;
            let mut right = self.level(tighter)?;
            let end = self.tokens.place()?;
            if matches!(operator, Operator::And | Operator::Or) {
                self.allow_unknown(&mut left);
                self.allow_unknown(&mut right);
            }
            left = Expression::Binary(Box::new(Binary {
                operator: *operator,
                left,
                right,
                literal: self.tokens.between(begin, end).to_owned(),
            }));
        }
        self.depth -= count;
        Ok(left)
    }

    fn unary(&mut self) -> Result<Expression, Error> {
        self.tokens.skip_space()?;
        if self.tokens.take(Kind::Not)?.is_none() {
            return self.primary();
        }
        self.deeper()?;
        let mut inner = self.unary()?;
        self.allow_unknown(&mut inner);
        self.shallower();
        Ok(Expression::Not(Box::new(inner)))
    }

    fn primary(&mut self) -> Result<Expression, Error> {
        self.tokens.skip_space()?;
        let value = if self.tokens.take(Kind::Open)?.is_some() {
            let inner = self.expression()?;
            self.tokens.expect(Kind::Close)?;
            inner
        } else {
            self.value()?
        };
        self.tokens.skip_space()?;
        Ok(value)
    }

    /// A literal, a list, a map, a range, or a reference.
    fn value(&mut self) -> Result<Expression, Error> {
        Ok(match self.tokens.peek(0)? {
            Kind::Quoted => {
                let image = self.tokens.next()?.image;
                self.quoted(&image)?
            }
            Kind::Integer => {
                let image = self.tokens.next()?.image;
                let digits = image.trim_start_matches(['#', '$']);
                let number = digits.parse();
                Expression::Integer(number.map_err(|_| format!("Error rendering template: {digits} is too large."))?)
            }
            Kind::Float => {
                let image = self.tokens.next()?.image;
                Expression::Float(image.parse().unwrap_or(f64::NAN))
            }
            Kind::True => self.tokens.next().map(|_| Expression::Flag(true))?,
            Kind::False => self.tokens.next().map(|_| Expression::Flag(false))?,
            Kind::ListOpen => self.list()?,
            Kind::MapOpen => self.map()?,
            Kind::Name | Kind::Brace => Expression::Reference(self.reference()?),
            _ => return Err(self.tokens.fault()),
        })
    }

    /// A value with white space around it.
    fn parameter(&mut self) -> Result<Expression, Error> {
        self.deeper()?;
        self.tokens.skip_space()?;
        let value = self.value()?;
        self.tokens.skip_space()?;
        self.shallower();
        Ok(value)
    }

    fn quoted(&mut self, image: &str) -> Result<Expression, Error> {
        let quote = image.get(..1).unwrap_or_default();
        let inside = image.get(1..image.len().saturating_sub(1)).unwrap_or_default();
        let inside = inside.replace(&quote.repeat(2), quote);
        if quote == "'" {
            return Ok(Expression::Text(inside));
        }
        let inside = unescaped(&inside);
        if !inside.contains(['$', '#']) {
            return Ok(Expression::Text(inside));
        }
        self.deeper()?;
        // The space ends a reference at the end of the text; the renderer takes it away.
        let end = if inside.contains("##") { '\n' } else { ' ' };
        let template = (self.nested)(&format!("{inside}{end}"), self.depth)?;
        self.shallower();
        for (name, definition) in template.macros {
            self.macros.entry(name).or_insert(definition);
        }
        Ok(Expression::Template(Rc::new(template.body)))
    }

    /// `[…]`: a list, or a range of whole numbers.
    fn list(&mut self) -> Result<Expression, Error> {
        self.tokens.expect(Kind::ListOpen)?;
        let mut elements = Vec::new();
        self.tokens.skip_space()?;
        if self.tokens.peek(0)? != Kind::ListClose {
            elements.push(self.parameter()?);
            if self.tokens.take(Kind::Range)?.is_some() {
                let last = self.parameter()?;
                self.tokens.expect(Kind::ListClose)?;
                let first = elements.pop().unwrap_or(Expression::Integer(0));
                return Ok(Expression::Range(Box::new(first), Box::new(last)));
            }
            while self.tokens.take(Kind::Comma)?.is_some() {
                elements.push(self.parameter()?);
            }
        }
        self.tokens.expect(Kind::ListClose)?;
        Ok(Expression::List(elements))
    }

    fn map(&mut self) -> Result<Expression, Error> {
        self.tokens.expect(Kind::MapOpen)?;
        let mut members = Vec::new();
        self.tokens.skip_space()?;
        let closes = |kind| matches!(kind, Kind::MapClose | Kind::BraceClose);
        if !closes(self.tokens.peek(0)?) {
            loop {
                let key = self.parameter()?;
                self.tokens.expect(Kind::Colon)?;
                members.push((key, self.parameter()?));
                if self.tokens.take(Kind::Comma)?.is_none() {
                    break;
                }
            }
        }
        let end = self.tokens.next()?;
        if closes(end.kind) {
            return Ok(Expression::Map(members));
        }
        Err("Error rendering template: a map has no '}'.".into())
    }

    /// `$name`, `${name}`, and what follows it.
    pub(super) fn reference(&mut self) -> Result<VariableReference, Error> {
        let first = self.tokens.next()?;
        let mut literal = first.literal();
        let braced = first.kind == Kind::Brace;
        let name = if braced {
            let name = self.tokens.expect(Kind::Name)?;
            literal.push_str(&name.literal());
            name.image
        } else {
            String::new()
        };
        let mut steps = Vec::new();
        self.deeper()?;
        self.indices(&mut steps, &mut literal)?;
        while self.tokens.peek(0)? == Kind::Dot && self.tokens.peek(1)? == Kind::Name {
            let dot = self.tokens.next()?;
            literal.push_str(&dot.literal());
            steps.push(self.step(&mut literal)?);
            self.indices(&mut steps, &mut literal)?;
        }
        self.shallower();
        if braced {
            literal.push_str(&self.tokens.expect(Kind::BraceClose)?.literal());
        }
        Ok(VariableReference::of(
            &first.image,
            &name,
            &literal,
            &first.before,
            steps,
        ))
    }

    /// A property or a method.
    fn step(&mut self, literal: &mut String) -> Result<AccessStep, Error> {
        let calls = self.tokens.peek(1)? == Kind::Open && self.begins_arguments()?;
        let name = self.tokens.expect(Kind::Name)?;
        literal.push_str(&name.literal());
        if !calls {
            return Ok(AccessStep::Property(name.image));
        }
        literal.push_str(&self.tokens.expect(Kind::Open)?.literal());
        let begin = self.tokens.place()?;
        let mut arguments = Vec::new();
        if self.tokens.peek(0)? != Kind::MethodClose {
            arguments.push(self.parameter()?);
            while self.tokens.take(Kind::Comma)?.is_some() {
                arguments.push(self.parameter()?);
            }
        }
        let end = self.tokens.place()?;
        literal.push_str(self.tokens.between(begin, end));
        literal.push_str(&self.tokens.expect(Kind::MethodClose)?.literal());
        Ok(AccessStep::Method(name.image, arguments))
    }

    /// Returns whether the token behind a parenthesis can be an argument, or closes it.
    fn begins_arguments(&mut self) -> Result<bool, Error> {
        Ok(matches!(
            self.tokens.peek(2)?,
            Kind::Space
                | Kind::Quoted
                | Kind::Integer
                | Kind::Float
                | Kind::ListOpen
                | Kind::MapOpen
                | Kind::True
                | Kind::False
                | Kind::Name
                | Kind::Brace
                | Kind::MethodClose
        ))
    }

    fn indices(&mut self, steps: &mut Vec<AccessStep>, literal: &mut String) -> Result<(), Error> {
        while let Some(open) = self.tokens.take(Kind::IndexOpen)? {
            literal.push_str(&open.literal());
            let begin = self.tokens.place()?;
            let index = self.parameter()?;
            let end = self.tokens.place()?;
            literal.push_str(self.tokens.between(begin, end));
            literal.push_str(&self.tokens.expect(Kind::IndexClose)?.literal());
            steps.push(AccessStep::Index(index));
        }
        Ok(())
    }

    /// The arguments of a directive, up to its closing parenthesis.
    pub(super) fn arguments(&mut self) -> Result<Vec<DirectiveArgument>, Error> {
        let mut arguments = Vec::new();
        loop {
            self.tokens.skip_space()?;
            if self.tokens.take(Kind::Comma)?.is_some() {
                self.tokens.skip_space()?;
            }
            match self.tokens.peek(0)? {
                Kind::Close => return Ok(arguments),
                Kind::Word => arguments.push(DirectiveArgument::Word(self.tokens.next()?.image)),
                _ => arguments.push(DirectiveArgument::Value(self.value()?)),
            }
        }
    }
}

/// A text in double quotes, in which `\uXXXX` stands for a character.
fn unescaped(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("\\u") {
        plain.push_str(before);
        let character = behind.get(..4).and_then(|digits| u32::from_str_radix(digits, 16).ok());
        match character.and_then(char::from_u32) {
            Some(character) => {
                plain.push(character);
                rest = behind.get(4..).unwrap_or_default();
            }
            None => {
                plain.push_str("\\u");
                rest = behind;
            }
        }
    }
    plain.push_str(rest);
    plain
}
