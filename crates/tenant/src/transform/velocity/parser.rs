//! Reads templates: text, references, directives.

use super::expressions::{DirectiveArgument, ExpressionParser};
use super::lexer::TemplateToken;
use super::token::Kind;
use super::tokens::TokenStream;
use super::tree::{Call, Expression, Macro, Template, TemplateBlock, TemplateBranch, TemplateNode};
use crate::transform::error::Error;
use std::collections::HashMap;
use std::rc::Rc;

/// The directives that are not macros, beside `#if`, `#set` and `#stop`.
const DIRECTIVES: [&str; 8] = [
    "foreach", "macro", "define", "literal", "evaluate", "break", "include", "parse",
];
/// Further names that a backslash escapes.
const CONTROLS: [&str; 6] = ["if", "end", "set", "else", "elseif", "stop"];

/// Parses a template within `depth` others.
///
/// # Errors
/// When it is not a valid one.
pub(super) fn parse(text: &str, depth: usize) -> Result<Template, Error> {
    let mut parser = ExpressionParser {
        tokens: TokenStream::new(text),
        macros: HashMap::new(),
        depth,
        choices: 0,
        is_nested: depth > 0,
        nested: parse,
    };
    let body = parser.block()?;
    if parser.tokens.peek(0)? != Kind::End {
        return Err(parser.tokens.fault());
    }
    Ok(Template {
        body,
        macros: parser.macros,
    })
}

impl ExpressionParser<'_> {
    /// Statements, up to a directive that ends or splits a block.
    fn block(&mut self) -> Result<TemplateBlock, Error> {
        self.deeper()?;
        let mut block = TemplateBlock::new();
        while let Some(node) = self.statement()? {
            block.push(node);
        }
        self.shallower();
        Ok(block)
    }

    /// A statement, or `None` if a block ends.
    fn statement(&mut self) -> Result<Option<TemplateNode>, Error> {
        let kind = self.tokens.peek(0)?;
        let is_reference = match kind {
            Kind::Name => self.tokens.peek(1).is_ok(),
            Kind::Brace => self.tokens.peek(1)? == Kind::Name,
            _ => false,
        };
        if is_reference {
            return Ok(Some(TemplateNode::Reference(self.reference()?)));
        }
        Ok(Some(match kind {
            Kind::If => self.choice()?,
            Kind::Stop => self.tokens.next().map(|_| TemplateNode::Stop)?,
            Kind::LineComment => {
                let image = self.tokens.next()?.image;
                self.tokens.take(Kind::LineCommentEnd)?;
                TemplateNode::Text(before(&image, "##"))
            }
            Kind::BlockComment => TemplateNode::Text(before(&self.tokens.next()?.image, "#*")),
            Kind::Raw => {
                let image = self.tokens.next()?.image;
                TemplateNode::Text(image.get(3..image.len() - 3).unwrap_or_default().to_owned())
            }
            Kind::Set => self.set()?,
            Kind::EscapedDirective => {
                let image = self.tokens.next()?.image;
                TemplateNode::Text(self.escaped(&image))
            }
            Kind::DoubleEscape => self.backslashes()?,
            Kind::Word | Kind::BracedWord => self.directive()?,
            Kind::Text
            | Kind::Dot
            | Kind::Close
            | Kind::Open
            | Kind::Integer
            | Kind::Float
            | Kind::Quoted
            | Kind::Escape
            | Kind::Brace
            | Kind::BraceClose
            | Kind::EmptyIndex => TemplateNode::Text(self.tokens.next()?.literal()),
            _ => return Ok(None),
        }))
    }

    /// The text of an escaped directive: a known one loses half of its backslashes.
    fn escaped(&self, image: &str) -> String {
        let at = image.rfind('\\').unwrap_or(0);
        let directive = image.get(at + 1..).unwrap_or_default();
        let name = directive.trim_start_matches('#').trim_matches(['{', '}']);
        let known = self.macros.contains_key(name) || DIRECTIVES.contains(&name) || CONTROLS.contains(&name);
        if !known {
            return image.to_owned();
        }
        format!("{}{directive}", image.get(..at / 2).unwrap_or_default())
    }

    /// Pairs of backslashes: before a directive each pair is one.
    fn backslashes(&mut self) -> Result<TemplateNode, Error> {
        let mut count = 0;
        while self.tokens.take(Kind::DoubleEscape)?.is_some() {
            count += 1;
        }
        let control = match self.tokens.peek(0)? {
            Kind::If | Kind::Else | Kind::ElseIf | Kind::BlockEnd | Kind::Stop => true,
            Kind::Word | Kind::BracedWord => {
                let name = self.tokens.image().get(1..).unwrap_or_default();
                DIRECTIVES.contains(&name) || self.macros.contains_key(name)
            }
            _ => false,
        };
        Ok(TemplateNode::Text(if control { "\\" } else { "\\\\" }.repeat(count)))
    }

    fn choice(&mut self) -> Result<TemplateNode, Error> {
        let first = self.tokens.expect(Kind::If)?;
        self.choices += 1;
        let mut branches = vec![self.conditional(&first)?];
        while let Some(next) = self.tokens.take(Kind::ElseIf)? {
            branches.push(self.conditional(&next)?);
        }
        if let Some(last) = self.tokens.take(Kind::Else)? {
            branches.push(TemplateBranch {
                condition: None,
                body: self.block()?,
                at: self.place(&last),
            });
        }
        self.tokens.expect(Kind::BlockEnd)?;
        self.choices -= 1;
        Ok(TemplateNode::If(branches))
    }

    /// A branch with a condition, behind its directive.
    fn conditional(&mut self, directive: &TemplateToken) -> Result<TemplateBranch, Error> {
        let condition = self.condition()?;
        Ok(TemplateBranch {
            condition: Some(condition),
            body: self.block()?,
            at: self.place(directive),
        })
    }

    /// The index of a token in the template, unless that is within another one.
    fn place(&self, token: &TemplateToken) -> Option<usize> {
        (!self.is_nested).then_some(token.begin)
    }

    fn condition(&mut self) -> Result<Expression, Error> {
        self.tokens.skip_space()?;
        self.tokens.expect(Kind::Open)?;
        let condition = self.expression()?;
        self.tokens.expect(Kind::Close)?;
        Ok(condition)
    }

    fn set(&mut self) -> Result<TemplateNode, Error> {
        self.tokens.expect(Kind::Set)?;
        self.tokens.skip_space()?;
        let target = self.reference()?;
        self.tokens.skip_space()?;
        self.tokens.expect(Kind::Assign)?;
        let value = self.expression()?;
        self.tokens.expect(Kind::Close)?;
        self.tokens.lexer().leave_set();
        Ok(TemplateNode::Set { target, value })
    }

    /// A directive, a definition of a macro, or a call of one.
    fn directive(&mut self) -> Result<TemplateNode, Error> {
        let token = self.tokens.next()?;
        let image = token.image.get(1..).unwrap_or_default();
        let name = match token.kind {
            Kind::BracedWord => image.trim_matches(['{', '}']),
            _ => image,
        };
        self.tokens.lexer().enter_directive();
        if !self.tokens.lexer().opens() {
            self.tokens.lexer().pop();
            return without_arguments(name, &token.image);
        }
        self.tokens.skip_space()?;
        self.tokens.expect(Kind::Open)?;
        let arguments = self.arguments()?;
        self.tokens.expect(Kind::Close)?;
        match name {
            "foreach" => self.foreach(arguments, &token),
            "macro" => self.definition(arguments),
            "define" => self.define(arguments),
            "literal" => self.literal(),
            "evaluate" => match <[DirectiveArgument; 1]>::try_from(arguments) {
                Ok([DirectiveArgument::Value(value)]) => Ok(TemplateNode::Evaluate(value)),
                _ => Err(misused("evaluate")),
            },
            "break" => Ok(TemplateNode::Break),
            "include" => Ok(TemplateNode::Rejected("include")),
            "parse" => Ok(TemplateNode::Rejected("parse")),
            name => self.call(name, arguments),
        }
    }

    /// The block of a directive with its `#end`.
    fn body(&mut self) -> Result<TemplateBlock, Error> {
        let body = self.block()?;
        self.tokens.expect(Kind::BlockEnd)?;
        Ok(body)
    }

    fn foreach(&mut self, arguments: Vec<DirectiveArgument>, directive: &TemplateToken) -> Result<TemplateNode, Error> {
        let Ok(
            [
                DirectiveArgument::Value(Expression::Reference(variable)),
                DirectiveArgument::Word(word),
                DirectiveArgument::Value(list),
            ],
        ) = <[DirectiveArgument; 3]>::try_from(arguments)
        else {
            return Err(misused("foreach"));
        };
        if word != "in" {
            return Err(misused("foreach"));
        }
        Ok(TemplateNode::Foreach {
            variable: variable.root,
            list,
            body: self.body()?,
            at: self.place(directive),
        })
    }

    fn definition(&mut self, arguments: Vec<DirectiveArgument>) -> Result<TemplateNode, Error> {
        let mut arguments = arguments.into_iter();
        let Some(DirectiveArgument::Word(name)) = arguments.next() else {
            return Err(misused("macro"));
        };
        let parameters = arguments.map(|argument| match argument {
            DirectiveArgument::Value(Expression::Reference(parameter)) => Ok(parameter.root),
            _ => Err(misused("macro")),
        });
        let parameters = parameters.collect::<Result<_, _>>()?;
        let body = self.body()?;
        let definition = Rc::new(Macro { parameters, body });
        // The first definition stays.
        self.macros.entry(name).or_insert(definition);
        Ok(TemplateNode::Text(String::new()))
    }

    fn define(&mut self, arguments: Vec<DirectiveArgument>) -> Result<TemplateNode, Error> {
        let Ok([DirectiveArgument::Value(Expression::Reference(target))]) =
            <[DirectiveArgument; 1]>::try_from(arguments)
        else {
            return Err(misused("define"));
        };
        Ok(TemplateNode::Define {
            name: target.root,
            body: Rc::new(self.body()?),
        })
    }

    /// The text of a block, which is not rendered.
    fn literal(&mut self) -> Result<TemplateNode, Error> {
        let begin = self.tokens.place()?;
        self.block()?;
        let end = self.tokens.place()?;
        let text = self.tokens.between(begin, end).to_owned();
        self.tokens.expect(Kind::BlockEnd)?;
        Ok(TemplateNode::Text(text))
    }

    fn call(&mut self, name: &str, arguments: Vec<DirectiveArgument>) -> Result<TemplateNode, Error> {
        let values = arguments.into_iter().map(|argument| match argument {
            DirectiveArgument::Value(value) => Ok(Rc::new(value)),
            DirectiveArgument::Word(word) => {
                Err(format!("Error rendering template: '{word}' is not a valid argument of #{name}.").into())
            }
        });
        let arguments = values.collect::<Result<_, Error>>()?;
        let body = match name.starts_with('@') {
            true => Some(Rc::new(self.body()?)),
            false => None,
        };
        Ok(TemplateNode::Call(Call {
            name: name.trim_start_matches('@').to_owned(),
            arguments,
            plain: None,
            body,
        }))
    }
}

/// A directive without parentheses.
fn without_arguments(name: &str, image: &str) -> Result<TemplateNode, Error> {
    if name == "break" {
        return Ok(TemplateNode::Break);
    }
    if DIRECTIVES.contains(&name) {
        return Err(misused(name));
    }
    Ok(TemplateNode::Call(Call {
        name: name.to_owned(),
        arguments: Vec::new(),
        plain: Some(image.to_owned()),
        body: None,
    }))
}

fn misused(name: &str) -> Error {
    format!("Error rendering template: #{name} has the wrong arguments.").into()
}

/// The text before the sign of a comment.
fn before(image: &str, sign: &str) -> String {
    image
        .split_once(sign)
        .map_or_else(String::new, |(before, _)| before.to_owned())
}
