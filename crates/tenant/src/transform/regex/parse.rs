//! Reads regular expressions in the notation of `java.util.regex.Pattern`.

use super::charset::{self, SetItem};
use super::cursor::{Cursor, Flags, PatternFault};
use super::tree::{Assertion, RegexNode, RepeatOrder};
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
    pub(super) tree: RegexNode,
    /// Groups, the whole match included.
    pub(super) groups: usize,
    pub(super) names: HashMap<String, usize>,
}

/// Parses a pattern.
///
/// # Errors
/// When it is not a valid one, or the budget is used up.
pub(super) fn parse(pattern: &str, budget: &Budget) -> Result<Parsed, PatternFault> {
    let text: Vec<char> = charset::unquoted(pattern);
    let mut parser = RegexParser {
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

struct RegexParser<'a> {
    cursor: Cursor<'a>,
    groups: usize,
    names: HashMap<String, usize>,
    depth: usize,
    /// Says whether the last group held flags only.
    only_flags: bool,
}

impl RegexParser<'_> {
    /// Alternatives, up to `)` or the end.
    fn choices(&mut self) -> Result<RegexNode, PatternFault> {
        let mut choices = vec![self.sequence()?];
        while self.cursor.take('|') {
            choices.push(self.sequence()?);
        }
        match (choices.pop(), choices.is_empty()) {
            (Some(only), true) => Ok(only),
            (last, _) => {
                choices.extend(last);
                Ok(RegexNode::Choices(choices))
            }
        }
    }

    fn sequence(&mut self) -> Result<RegexNode, PatternFault> {
        let mut parts = Vec::new();
        while let Some(next) = self.cursor.peek() {
            match next {
                '|' | ')' => break,
                '*' | '+' | '?' => return Err(self.cursor.invalid(&format!("there is nothing before '{next}'"))),
                _ => {}
            }
            let atom = if next == '{' { RegexNode::Empty } else { self.atom()? };
            // Flags alone are nothing that could be repeated.
            if std::mem::take(&mut self.only_flags) {
                continue;
            }
            let atom = self.repeated(atom)?;
            parts.push(atom);
        }
        Ok(match parts.len() {
            0 => RegexNode::Empty,
            1 => parts.remove(0),
            _ => RegexNode::Concat(parts),
        })
    }

    fn atom(&mut self) -> Result<RegexNode, PatternFault> {
        match self.cursor.next() {
            Some('(') => self.group(),
            Some('[') => {
                self.deeper()?;
                let set = charset::bracketed(&mut self.cursor, MAX_DEPTH)?;
                self.depth -= 1;
                Ok(set.into_node())
            }
            Some('\\') => self.escape(),
            Some('^') if self.cursor.flags.multiline => Ok(RegexNode::Assert(Assertion::StartLine {
                unix: self.cursor.flags.unix,
            })),
            Some('^') => Ok(RegexNode::Assert(Assertion::StartText)),
            Some('$') => {
                let unix = self.cursor.flags.unix;
                Ok(RegexNode::Assert(if self.cursor.flags.multiline {
                    Assertion::EndLine { unix }
                } else {
                    Assertion::EndInput { unix }
                }))
            }
            Some('.') => Ok(RegexNode::One(
                match (self.cursor.flags.dotall, self.cursor.flags.unix) {
                    (true, _) => Unit::Any,
                    (false, true) => Unit::AnyBut(&['\n']),
                    (false, false) => Unit::AnyBut(TERMINATORS),
                },
            )),
            Some(character) => Ok(self.literal(character)),
            None => Ok(RegexNode::Empty),
        }
    }

    fn literal(&self, character: char) -> RegexNode {
        match self.cursor.flags.fold {
            Fold::None => RegexNode::Char(character),
            fold => match Unit::folded(character, fold) {
                Unit::Char(character) => RegexNode::Char(character),
                unit => RegexNode::One(unit),
            },
        }
    }

    /// An atom with the quantifier that follows it.
    fn repeated(&mut self, atom: RegexNode) -> Result<RegexNode, PatternFault> {
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
    fn counts(&mut self) -> Result<(usize, usize), PatternFault> {
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

    fn quantified(&mut self, inner: RegexNode, least: usize, most: usize) -> RegexNode {
        let kind = match self.cursor.peek() {
            Some('?') => RepeatOrder::Lazy,
            Some('+') => RepeatOrder::Possessive,
            _ => RepeatOrder::Greedy,
        };
        if kind != RepeatOrder::Greedy {
            self.cursor.next();
        }
        RegexNode::Repeat {
            inner: Box::new(inner),
            least,
            most,
            kind,
        }
    }

    fn deeper(&mut self) -> Result<(), PatternFault> {
        if self.depth == MAX_DEPTH {
            return Err(self.cursor.invalid(&format!("its groups nest deeper than {MAX_DEPTH}")));
        }
        self.depth += 1;
        Ok(())
    }

    /// A group behind its `(`.
    fn group(&mut self) -> Result<RegexNode, PatternFault> {
        self.deeper()?;
        let flags = self.cursor.flags;
        let node = self.grouped(flags)?;
        self.depth -= 1;
        Ok(node)
    }

    fn grouped(&mut self, flags: Flags) -> Result<RegexNode, PatternFault> {
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
            return Ok(RegexNode::Atomic(Box::new(self.closed(flags)?)));
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
            return Ok(RegexNode::Empty);
        }
        if self.cursor.take_text(":") {
            return self.closed(flags);
        }
        Err(self.cursor.invalid("'(?' is followed by an unknown character"))
    }

    fn look(&mut self, flags: Flags, behind: bool, negative: bool) -> Result<RegexNode, PatternFault> {
        let inner = Box::new(self.closed(flags)?);
        if behind && inner.obvious_length(0).is_none() {
            return Err(self.cursor.invalid("a look-behind has no obvious maximum length"));
        }
        Ok(RegexNode::Look {
            inner,
            behind,
            negative,
        })
    }

    fn capturing(&mut self, flags: Flags) -> Result<RegexNode, PatternFault> {
        let group = self.groups;
        self.groups += 1;
        Ok(RegexNode::Group(group, Box::new(self.closed(flags)?)))
    }

    /// The inside of a group up to its `)`; the flags that it sets end with it.
    fn closed(&mut self, flags: Flags) -> Result<RegexNode, PatternFault> {
        let inner = self.choices()?;
        if !self.cursor.take(')') {
            return Err(self.cursor.invalid("a group is not closed"));
        }
        self.cursor.flags = flags;
        Ok(inner)
    }

    /// An escape sequence behind its `\\`.
    fn escape(&mut self) -> Result<RegexNode, PatternFault> {
        let assertion = match self.cursor.next_exact() {
            Some('A') => Assertion::StartText,
            Some('z') => Assertion::EndText,
            Some('Z') => Assertion::EndInput {
                unix: self.cursor.flags.unix,
            },
            Some('b') => Assertion::WordBoundary,
            Some('B') => Assertion::NotWordBoundary,
            Some('G') => Assertion::Follows,
            Some('R') => return Ok(RegexNode::Newline),
            Some('k') => return self.named_reference(),
            Some(digit @ '1'..='9') => return Ok(self.reference(digit)),
            Some(other) => {
                return Ok(match charset::escaped(&mut self.cursor, other)? {
                    SetItem::One(character) => self.literal(character),
                    set => set.into_node(),
                });
            }
            None => return Err(self.cursor.invalid("it ends with a backslash")),
        };
        Ok(RegexNode::Assert(assertion))
    }

    fn named_reference(&mut self) -> Result<RegexNode, PatternFault> {
        if !self.cursor.take_text("<") {
            return Err(self.cursor.invalid("\\k is not followed by '<'"));
        }
        let name = self.cursor.group_name()?;
        let group = self.names.get(&name).copied();
        let group = group.ok_or_else(|| self.cursor.invalid(&format!("it has no group {name}")))?;
        Ok(RegexNode::Same {
            group,
            fold: self.cursor.flags.fold,
        })
    }

    /// A reference to a group takes as many digits as there are groups for.
    fn reference(&mut self, first: char) -> RegexNode {
        let mut group = first.to_digit(10).map_or(0, |digit| digit as usize);
        while let Some(digit) = self.cursor.peek_exact().and_then(|next| next.to_digit(10)) {
            let longer = group * 10 + digit as usize;
            if longer >= self.groups {
                break;
            }
            self.cursor.next_exact();
            group = longer;
        }
        RegexNode::Same {
            group,
            fold: self.cursor.flags.fold,
        }
    }
}
