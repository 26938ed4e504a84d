//! Cuts a template into tokens, in the lexical states of Velocity 1.7.

use super::token::{Kind, Lexing, More, longest};
use crate::transform::error::Error;

/// A token: its kind, its text with everything that was read as its beginning, and the characters before it that ended a
/// reference or a directive.
#[derive(Debug, Clone)]
pub(super) struct TemplateToken {
    pub(super) kind: Kind,
    pub(super) image: String,
    pub(super) before: String,
    /// Its place in the template.
    pub(super) begin: usize,
}

impl TemplateToken {
    /// Its text with the characters before it.
    pub(super) fn literal(&self) -> String {
        format!("{}{}", self.before, self.image)
    }
}

/// The state that is gone back to, and the parentheses that were counted in it.
struct Saved {
    state: Lexing,
    open: usize,
    closed: usize,
}

pub(super) struct Lexer<'t> {
    text: &'t str,
    at: usize,
    state: Lexing,
    stack: Vec<Saved>,
    open: usize,
    closed: usize,
    in_set: bool,
    in_comment: bool,
}

impl<'t> Lexer<'t> {
    pub(super) const fn new(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            state: Lexing::Default,
            stack: Vec::new(),
            open: 0,
            closed: 0,
            in_set: false,
            in_comment: false,
        }
    }

    /// The next token.
    ///
    /// # Errors
    /// When no token begins here in this state.
    pub(super) fn next(&mut self) -> Result<TemplateToken, Error> {
        let mut before = String::new();
        let (mut begin, mut begun) = (self.at, false);
        loop {
            let rest = self.text.get(self.at..).unwrap_or_default();
            if rest.is_empty() && !begun {
                return Ok(TemplateToken {
                    kind: Kind::End,
                    image: String::new(),
                    before,
                    begin,
                });
            }
            let Some((kind, length)) = longest(rest, self.state) else {
                let sign = self
                    .text
                    .get(begin..)
                    .filter(|rest| rest.ends_with(['$', '#']) && !self.in_comment);
                let Some(image) = sign.filter(|_| rest.is_empty()).map(str::to_owned) else {
                    return Err(self.fault(begin));
                };
                // A sign at the very end is text. Velocity rejects it, but the product takes patterns such as `^a$`.
                self.pop();
                let kind = Kind::Text;
                return Ok(TemplateToken {
                    kind,
                    image,
                    before,
                    begin,
                });
            };
            self.at += length;
            match kind {
                Kind::More(more) => {
                    self.begin(more);
                    begun = true;
                    continue;
                }
                Kind::Terminator => {
                    before.push_str(&signs(self.text.get(begin..self.at).unwrap_or_default()));
                    self.at -= length;
                    self.pop();
                }
                Kind::Skip => {}
                kind => {
                    let cut = self.finish(kind);
                    let image = self.text.get(begin..self.at - cut).unwrap_or_default().to_owned();
                    self.at -= if kind == Kind::Dot { 1 } else { cut };
                    let image = if kind == Kind::Dot { ".".to_owned() } else { image };
                    return Ok(TemplateToken {
                        kind,
                        image,
                        before,
                        begin,
                    });
                }
            }
            (begin, begun) = (self.at, false);
        }
    }

    /// Changes the state as the beginning of a token asks.
    fn begin(&mut self, more: More) {
        if more == More::Character {
            return;
        }
        if more == More::FormalComment {
            let last = self.text.get(..self.at).and_then(|read| read.chars().next_back());
            self.at -= if self.in_comment {
                0
            } else {
                last.map_or(0, char::len_utf8)
            };
        }
        if self.in_comment {
            return;
        }
        let ends = match more {
            More::Dollar => self.state == Lexing::Reference,
            More::Hash => matches!(self.state, Lexing::Reference | Lexing::Modifier),
            _ => false,
        };
        if ends {
            self.pop();
        }
        self.push(match more {
            More::Dollar => Lexing::Reference,
            More::Hash => Lexing::Hash,
            More::Raw => Lexing::Raw,
            _ => Lexing::BlockComment,
        });
        self.in_comment = matches!(more, More::Raw | More::FormalComment | More::Comment);
    }

    /// Changes the state as a token asks; returns the number of its last bytes that do not belong to it.
    fn finish(&mut self, kind: Kind) -> usize {
        match kind {
            Kind::IndexOpen => self.push(Lexing::Index),
            Kind::IndexClose | Kind::BraceClose => self.pop(),
            Kind::Open => {
                self.open += usize::from(!self.in_comment);
                if self.state == Lexing::Modifier {
                    self.state = Lexing::Arguments;
                }
            }
            Kind::Close => self.close(),
            Kind::MethodClose => self.state = Lexing::Reference,
            Kind::Set if !self.in_comment => {
                self.push(Lexing::Directive);
                self.in_set = true;
                self.open += 1;
            }
            Kind::LineComment if !self.in_comment => {
                if self.state == Lexing::Reference {
                    self.pop();
                }
                self.push(Lexing::LineComment);
                self.in_comment = true;
            }
            Kind::LineCommentEnd | Kind::BlockComment | Kind::Raw => {
                self.in_comment = false;
                self.pop();
            }
            Kind::Quoted if self.state == Lexing::Directive && !self.in_set && self.open == 0 => self.pop(),
            Kind::BlockEnd | Kind::Else | Kind::Stop => self.pop(),
            Kind::If | Kind::ElseIf => self.state = Lexing::Directive,
            Kind::Integer | Kind::Float => return self.number(kind),
            Kind::Dot => self.state = Lexing::Modifier,
            _ => {}
        }
        0
    }

    fn number(&mut self, kind: Kind) -> usize {
        let dots = kind == Kind::Integer && self.text.get(..self.at).is_some_and(|read| read.ends_with(".."));
        let in_argument = self.state == Lexing::Arguments || (kind == Kind::Integer && self.state == Lexing::Index);
        if self.open == 0 && !self.in_set && !in_argument {
            self.pop();
        }
        if dots { 2 } else { 0 }
    }

    /// A parenthesis that closes: states that have none open end with it.
    fn close(&mut self) {
        while !self.in_comment {
            if self.open == 0 {
                if self.stack.is_empty() {
                    self.pop();
                    return;
                }
                self.pop();
                continue;
            }
            if self.open == self.closed + 1 {
                self.pop();
            } else {
                self.closed += 1;
            }
            return;
        }
    }

    fn push(&mut self, state: Lexing) {
        self.stack.push(Saved {
            state: self.state,
            open: self.open,
            closed: self.closed,
        });
        self.open = 0;
        self.state = state;
    }

    /// Goes back to the state before.
    pub(super) fn pop(&mut self) {
        match self.stack.pop() {
            Some(saved) => {
                (self.state, self.open, self.closed) = (saved.state, saved.open, saved.closed);
            }
            None => (self.state, self.open) = (Lexing::Default, 0),
        }
    }

    /// A directive's name is read: its arguments follow.
    pub(super) const fn enter_directive(&mut self) {
        self.state = Lexing::Directive;
    }

    /// The parentheses of a `#set` are closed.
    pub(super) const fn leave_set(&mut self) {
        self.in_set = false;
    }

    /// Returns whether a parenthesis is next, behind white space.
    pub(super) fn opens(&self) -> bool {
        let rest = self.text.get(self.at..).unwrap_or_default();
        rest.trim_start_matches([' ', '\n', '\r', '\t']).starts_with('(')
    }

    fn fault(&self, begin: usize) -> Error {
        let rest: String = self.text.get(begin..).unwrap_or_default().chars().take(20).collect();
        format!("Error rendering template: invalid syntax at '{rest}'.").into()
    }
}

/// The characters of a terminator that are kept: `$` and `#`, and backslashes before a `$`.
fn signs(image: &str) -> String {
    let mut kept = String::new();
    let mut rest = image;
    while let Some(first) = rest.chars().next() {
        let count = rest.bytes().take_while(|byte| *byte == b'\\').count();
        if count > 0 {
            let behind = rest.get(count..).unwrap_or_default();
            if behind.starts_with('$') {
                kept.push_str(rest.get(..count + 1).unwrap_or_default());
                rest = behind.get(1..).unwrap_or_default();
            } else {
                rest = behind;
            }
            continue;
        }
        if matches!(first, '$' | '#') {
            kept.push(first);
        }
        rest = rest.get(first.len_utf8()..).unwrap_or_default();
    }
    kept
}
