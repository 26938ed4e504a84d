//! Reads regular expressions in the notation of `java.util.regex.Pattern`.

use super::charset::{self, Set};
use super::cursor::{Cursor, Fault, Flags};
use super::tree::{Assertion, Kind, Node};
use super::unit::{Fold, Unit};
use crate::transform::budget::Budget;
use std::collections::HashMap;

/// Maximum nesting of groups and classes.
const MAX_DEPTH: usize = 200;
/// Look-around: the sign behind `(?`, whether it looks behind, whether it is negative.
const LOOKS: [(&str, bool, bool); 4] = [
    ("<=", true, false),
    ("<!", true, true),
    ("=", false, false),
    ("!", false, true),
];
/// Line terminators; with `(?d)` only `\n` is one.
const TERMINATORS: &[char] = &['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}'];

/// A parsed regular expression.
pub(super) struct Parsed {
    pub(super) tree: Node,
    /// Groups, the whole match included.
    pub(super) groups: usize,
    pub(super) names: HashMap<String, usize>,
}

/// Parses a pattern.
///
/// # Errors
/// When it is not a valid one, or the budget is used up.
pub(super) fn parse(pattern: &str, budget: &Budget) -> Result<Parsed, Fault> {
    let text: Vec<char> = charset::unquoted(pattern);
    let mut parser = Parser {
        cursor: Cursor::new(&text, budget),
        groups: 1,
        names: HashMap::new(),
        depth: 0,
        only_flags: false,
    };
    let tree = parser.choices()?;
    if !parser.cursor.at_end() {
        return Err(parser.cursor.invalid("it closes a group that is not open"));
    }
    Ok(Parsed {
        tree,
        groups: parser.groups,
        names: parser.names,
    })
}

struct Parser<'a> {
    cursor: Cursor<'a>,
    groups: usize,
    names: HashMap<String, usize>,
    depth: usize,
    /// Says whether the last group held flags only.
    only_flags: bool,
}

impl Parser<'_> {
    /// Alternatives, up to `)` or the end.
    fn choices(&mut self) -> Result<Node, Fault> {
        let mut choices = vec![self.sequence()?];
        while self.cursor.take('|') {
            choices.push(self.sequence()?);
        }
        match (choices.pop(), choices.is_empty()) {
            (Some(only), true) => Ok(only),
            (last, _) => {
                choices.extend(last);
                Ok(Node::Choices(choices))
            }
        }
    }

    fn sequence(&mut self) -> Result<Node, Fault> {
        let mut parts = Vec::new();
        while let Some(next) = self.cursor.peek() {
            match next {
                '|' | ')' => break,
                '*' | '+' | '?' => return Err(self.cursor.invalid(&format!("there is nothing before '{next}'"))),
                _ => {}
            }
            let atom = if next == '{' { Node::Empty } else { self.atom()? };
            // Flags alone are nothing that could be repeated.
            if std::mem::take(&mut self.only_flags) {
                continue;
            }
            let atom = self.repeated(atom)?;
            parts.push(atom);
        }
        Ok(match parts.len() {
            0 => Node::Empty,
            1 => parts.remove(0),
            _ => Node::Concat(parts),
        })
    }

    fn atom(&mut self) -> Result<Node, Fault> {
        match self.cursor.next() {
            Some('(') => self.group(),
            Some('[') => {
                self.deeper()?;
                let set = charset::bracketed(&mut self.cursor, MAX_DEPTH)?;
                self.depth -= 1;
                Ok(set.into_node())
            }
            Some('\\') => self.escape(),
            Some('^') if self.cursor.flags.multiline => Ok(Node::Assert(Assertion::StartLine {
                unix: self.cursor.flags.unix,
            })),
            Some('^') => Ok(Node::Assert(Assertion::StartText)),
            Some('$') => {
                let unix = self.cursor.flags.unix;
                Ok(Node::Assert(if self.cursor.flags.multiline {
                    Assertion::EndLine { unix }
                } else {
                    Assertion::EndInput { unix }
                }))
            }
            Some('.') => Ok(Node::One(match (self.cursor.flags.dotall, self.cursor.flags.unix) {
                (true, _) => Unit::Any,
                (false, true) => Unit::AnyBut(&['\n']),
                (false, false) => Unit::AnyBut(TERMINATORS),
            })),
            Some(character) => Ok(self.literal(character)),
            None => Ok(Node::Empty),
        }
    }

    fn literal(&self, character: char) -> Node {
        match self.cursor.flags.fold {
            Fold::None => Node::Char(character),
            fold => match Unit::folded(character, fold) {
                Unit::Char(character) => Node::Char(character),
                unit => Node::One(unit),
            },
        }
    }

    /// An atom with the quantifier that follows it.
    fn repeated(&mut self, atom: Node) -> Result<Node, Fault> {
        let (least, most) = match self.cursor.peek() {
            Some('?') => (0, 1),
            Some('*') => (0, usize::MAX),
            Some('+') => (1, usize::MAX),
            Some('{') => {
                self.cursor.next();
                let (least, most) = self.counts()?;
                return Ok(self.quantified(atom, least, most));
            }
            _ => return Ok(atom),
        };
        self.cursor.next();
        Ok(self.quantified(atom, least, most))
    }

    /// The counts behind a `{`.
    fn counts(&mut self) -> Result<(usize, usize), Fault> {
        let least = self
            .cursor
            .number()
            .ok_or_else(|| self.cursor.invalid("a number must follow '{'"))?;
        let mut most = least;
        if self.cursor.take(',') {
            most = usize::MAX;
            if self.cursor.peek() != Some('}') {
                most = self
                    .cursor
                    .number()
                    .ok_or_else(|| self.cursor.invalid("a repetition has no '}'"))?;
            }
        }
        if !self.cursor.take('}') {
            return Err(self.cursor.invalid("a repetition has no '}'"));
        }
        if most < least {
            return Err(self.cursor.invalid("the maximum of a repetition is below its minimum"));
        }
        Ok((least, most))
    }

    fn quantified(&mut self, inner: Node, least: usize, most: usize) -> Node {
        let kind = match self.cursor.peek() {
            Some('?') => Kind::Lazy,
            Some('+') => Kind::Possessive,
            _ => Kind::Greedy,
        };
        if kind != Kind::Greedy {
            self.cursor.next();
        }
        Node::Repeat {
            inner: Box::new(inner),
            least,
            most,
            kind,
        }
    }

    fn deeper(&mut self) -> Result<(), Fault> {
        if self.depth == MAX_DEPTH {
            return Err(self.cursor.invalid(&format!("its groups nest deeper than {MAX_DEPTH}")));
        }
        self.depth += 1;
        Ok(())
    }

    /// A group behind its `(`.
    fn group(&mut self) -> Result<Node, Fault> {
        self.deeper()?;
        let flags = self.cursor.flags;
        let node = self.grouped(flags)?;
        self.depth -= 1;
        Ok(node)
    }

    fn grouped(&mut self, flags: Flags) -> Result<Node, Fault> {
        if !self.cursor.take_text("?") {
            return self.capturing(flags);
        }
        for (sign, behind, negative) in LOOKS {
            if self.cursor.take_text(sign) {
                return self.look(flags, behind, negative);
            }
        }
        if self.cursor.take_text(":") {
            return self.closed(flags);
        }
        if self.cursor.take_text(">") {
            return Ok(Node::Atomic(Box::new(self.closed(flags)?)));
        }
        if self.cursor.take_text("<") {
            let name = self.cursor.group_name()?;
            if self.names.insert(name, self.groups).is_some() {
                return Err(self.cursor.invalid("two groups have the same name"));
            }
            return self.capturing(flags);
        }
        self.cursor.read_flags()?;
        if self.cursor.take_text(")") {
            // They are in effect up to the end of the group around it.
            self.only_flags = true;
            return Ok(Node::Empty);
        }
        if self.cursor.take_text(":") {
            return self.closed(flags);
        }
        Err(self.cursor.invalid("'(?' is followed by an unknown character"))
    }

    fn look(&mut self, flags: Flags, behind: bool, negative: bool) -> Result<Node, Fault> {
        let inner = Box::new(self.closed(flags)?);
        if behind && inner.obvious_length(0).is_none() {
            return Err(self.cursor.invalid("a look-behind has no obvious maximum length"));
        }
        Ok(Node::Look {
            inner,
            behind,
            negative,
        })
    }

    fn capturing(&mut self, flags: Flags) -> Result<Node, Fault> {
        let group = self.groups;
        self.groups += 1;
        Ok(Node::Group(group, Box::new(self.closed(flags)?)))
    }

    /// The inside of a group up to its `)`; the flags that it sets end with it.
    fn closed(&mut self, flags: Flags) -> Result<Node, Fault> {
        let inner = self.choices()?;
        if !self.cursor.take(')') {
            return Err(self.cursor.invalid("a group is not closed"));
        }
        self.cursor.flags = flags;
        Ok(inner)
    }

    /// An escape sequence behind its `\\`.
    fn escape(&mut self) -> Result<Node, Fault> {
        let assertion = match self.cursor.next_exact() {
            Some('A') => Assertion::StartText,
            Some('z') => Assertion::EndText,
            Some('Z') => Assertion::EndInput {
                unix: self.cursor.flags.unix,
            },
            Some('b') => Assertion::WordBoundary,
            Some('B') => Assertion::NotWordBoundary,
            Some('G') => Assertion::Follows,
            Some('R') => return Ok(Node::Newline),
            Some('k') => return self.named_reference(),
            Some(digit @ '1'..='9') => return Ok(self.reference(digit)),
            Some(other) => {
                return Ok(match charset::escaped(&mut self.cursor, other)? {
                    Set::One(character) => self.literal(character),
                    set => set.into_node(),
                });
            }
            None => return Err(self.cursor.invalid("it ends with a backslash")),
        };
        Ok(Node::Assert(assertion))
    }

    fn named_reference(&mut self) -> Result<Node, Fault> {
        if !self.cursor.take_text("<") {
            return Err(self.cursor.invalid("\\k is not followed by '<'"));
        }
        let name = self.cursor.group_name()?;
        let group = self.names.get(&name).copied();
        let group = group.ok_or_else(|| self.cursor.invalid(&format!("it has no group {name}")))?;
        Ok(Node::Same {
            group,
            fold: self.cursor.flags.fold,
        })
    }

    /// A reference to a group takes as many digits as there are groups for.
    fn reference(&mut self, first: char) -> Node {
        let mut group = first.to_digit(10).map_or(0, |digit| digit as usize);
        while let Some(digit) = self.cursor.peek_exact().and_then(|next| next.to_digit(10)) {
            let longer = group * 10 + digit as usize;
            if longer >= self.groups {
                break;
            }
            self.cursor.next_exact();
            group = longer;
        }
        Node::Same {
            group,
            fold: self.cursor.flags.fold,
        }
    }
}
