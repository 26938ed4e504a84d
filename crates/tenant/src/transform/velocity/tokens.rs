//! The tokens that a parser looks at, read one by one: what the parser decides changes the state in which the next one is read.

use super::lexer::{Lexer, TemplateToken};
use super::token::Kind;
use crate::transform::error::Error;
use std::collections::VecDeque;

pub(super) struct TokenStream<'t> {
    text: &'t str,
    lexer: Lexer<'t>,
    ahead: VecDeque<TemplateToken>,
}

impl<'t> TokenStream<'t> {
    pub(super) const fn new(text: &'t str) -> Self {
        Self {
            text,
            lexer: Lexer::new(text),
            ahead: VecDeque::new(),
        }
    }

    /// The kind of a token ahead, 0 for the next one.
    pub(super) fn peek(&mut self, ahead: usize) -> Result<Kind, Error> {
        while self.ahead.len() <= ahead {
            let token = self.lexer.next()?;
            self.ahead.push_back(token);
        }
        Ok(self.ahead.get(ahead).map_or(Kind::End, |token| token.kind))
    }

    /// The text of the next token, if it has been read.
    pub(super) fn image(&self) -> &str {
        self.ahead.front().map_or("", |token| &token.image)
    }

    /// The place of the next token in the template.
    pub(super) fn place(&mut self) -> Result<usize, Error> {
        self.peek(0)?;
        Ok(self.ahead.front().map_or(0, |token| token.begin))
    }

    /// The template from one place to another.
    pub(super) fn between(&self, begin: usize, end: usize) -> &'t str {
        self.text.get(begin..end).unwrap_or_default()
    }

    pub(super) fn next(&mut self) -> Result<TemplateToken, Error> {
        match self.ahead.pop_front() {
            Some(token) => Ok(token),
            None => self.lexer.next(),
        }
    }

    /// Takes the next token if it is of a kind.
    pub(super) fn take(&mut self, kind: Kind) -> Result<Option<TemplateToken>, Error> {
        if self.peek(0)? == kind {
            return self.next().map(Some);
        }
        Ok(None)
    }

    /// The next token, which must be of a kind.
    pub(super) fn expect(&mut self, kind: Kind) -> Result<TemplateToken, Error> {
        let token = self.next()?;
        if token.kind == kind {
            return Ok(token);
        }
        Err(fault(&token))
    }

    pub(super) fn skip_space(&mut self) -> Result<(), Error> {
        self.take(Kind::Space).map(drop)
    }

    /// An error at the next token.
    pub(super) fn fault(&mut self) -> Error {
        match self.next() {
            Ok(token) => fault(&token),
            Err(error) => error,
        }
    }

    pub(super) const fn lexer(&mut self) -> &mut Lexer<'t> {
        &mut self.lexer
    }
}

fn fault(token: &TemplateToken) -> Error {
    if token.kind == Kind::End {
        return "Error rendering template: it ends too early.".into();
    }
    let image: String = token.image.chars().take(20).collect();
    format!("Error rendering template: unexpected '{image}'.").into()
}
