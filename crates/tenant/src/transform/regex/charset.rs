//! Classes of characters: `[a-z&&[^b]]`, `\d`, `\p{L}`, and the escape sequences that stand for one character.

use super::cursor::{Cursor, PatternFault};
use super::property;
use super::tree::RegexNode;
use super::unit::{Fold, Unit, class, folded};
use regex_syntax::hir::ClassUnicode;

/// Steps that a named class takes from the budget, and a range.
const NAMED: usize = 1_000;
const RANGE: usize = 100;
/// The factor by which folding every case is more work.
const FOLDING: usize = 50;

/// One character or a class.
pub(super) enum SetItem {
    One(char),
    Many(ClassUnicode),
}

impl SetItem {
    pub(super) fn into_node(self) -> RegexNode {
        match self {
            Self::One(character) => RegexNode::Char(character),
            Self::Many(class) => RegexNode::One(Unit::of(&class)),
        }
    }
}

/// The characters of a pattern in which `\Q…\E` is written out with backslashes.
pub(super) fn unquoted(pattern: &str) -> Vec<char> {
    let mut text = Vec::with_capacity(pattern.len());
    let mut rest = pattern;
    loop {
        let Some(at) = quote(rest) else {
            text.extend(rest.chars());
            return text;
        };
        let (before, behind) = rest.split_at_checked(at).unwrap_or((rest, ""));
        text.extend(before.chars());
        let quoted = behind.get(2..).unwrap_or_default();
        let (quoted, behind) = quoted.split_once("\\E").unwrap_or((quoted, ""));
        for character in quoted.chars() {
            if character.is_ascii() && !character.is_ascii_alphanumeric() {
                text.push('\\');
            }
            text.push(character);
        }
        rest = behind;
    }
}

/// The place of a `\Q` whose backslash is not escaped.
fn quote(text: &str) -> Option<usize> {
    let mut characters = text.char_indices();
    while let Some((at, character)) = characters.next() {
        if character == '\\' && characters.next().is_some_and(|(_, next)| next == 'Q') {
            return Some(at);
        }
    }
    None
}

/// A class behind its `[`, with the `]`.
pub(super) fn bracketed(cursor: &mut Cursor<'_>, depth: usize) -> Result<SetItem, PatternFault> {
    Ok(SetItem::Many(members(cursor, depth, true)?))
}

/// The inside of a class. Without `closes` it is the right side of `&&`, and its `]` is left.
fn members(cursor: &mut Cursor<'_>, depth: usize, closes: bool) -> Result<ClassUnicode, PatternFault> {
    if depth == 0 {
        return Err(cursor.invalid("its classes nest too deep"));
    }
    let negated = closes && cursor.take('^');
    let mut set: Option<ClassUnicode> = None;
    loop {
        match cursor.peek() {
            None => return Err(cursor.invalid("a class has no ']'")),
            Some(']') if set.is_some() => {
                if closes {
                    cursor.next();
                }
                break;
            }
            Some('[') => {
                cursor.next();
                let inner = members(cursor, depth - 1, true)?;
                unite(cursor, &mut set, &inner)?;
            }
            Some('&') if cursor.second() == Some('&') => {
                cursor.next();
                cursor.next();
                let right = right_side(cursor, depth)?;
                set = match (set, right) {
                    (None, None) => return Err(cursor.invalid("'&&' has nothing beside it")),
                    (None, right) => right,
                    (Some(mut left), Some(right)) => {
                        left.intersect(&right);
                        Some(left)
                    }
                    (left, None) => left,
                };
            }
            Some(_) => {
                let range = range(cursor)?;
                unite(cursor, &mut set, &range)?;
            }
        }
    }
    let mut set = set.unwrap_or_else(ClassUnicode::empty);
    if negated {
        set.negate();
    }
    Ok(set)
}

fn unite(cursor: &Cursor<'_>, set: &mut Option<ClassUnicode>, other: &ClassUnicode) -> Result<(), PatternFault> {
    let size = set.as_ref().map_or(0, |set| set.ranges().len()) + other.ranges().len();
    cursor.charge(RANGE + size)?;
    match set {
        Some(set) => set.union(other),
        None => *set = Some(other.clone()),
    }
    Ok(())
}

/// The right side of `&&`: classes in brackets, or what comes up to the next `&&` or `]`.
fn right_side(cursor: &mut Cursor<'_>, depth: usize) -> Result<Option<ClassUnicode>, PatternFault> {
    let mut right: Option<ClassUnicode> = None;
    while let Some(next) = cursor.peek() {
        if next == ']' || next == '&' {
            break;
        }
        let part = if next == '[' {
            cursor.next();
            members(cursor, depth - 1, true)?
        } else {
            members(cursor, depth - 1, false)?
        };
        unite(cursor, &mut right, &part)?;
    }
    Ok(right)
}

/// A character, a range, or a class such as `\d`.
fn range(cursor: &mut Cursor<'_>) -> Result<ClassUnicode, PatternFault> {
    let first = match member(cursor)? {
        SetItem::One(first) => first,
        SetItem::Many(class) => return Ok(class),
    };
    let mut last = first;
    if cursor.peek() == Some('-') && !matches!(cursor.second(), Some('[' | ']') | None) {
        cursor.next();
        match member(cursor)? {
            SetItem::One(end) if end >= first => last = end,
            _ => return Err(cursor.invalid("a range ends before it begins")),
        }
    }
    let fold = cursor.flags.fold;
    cursor.charge(if fold == Fold::Unicode { RANGE * FOLDING } else { RANGE })?;
    Ok(folded(first, last, fold))
}

fn member(cursor: &mut Cursor<'_>) -> Result<SetItem, PatternFault> {
    match cursor.next() {
        Some('\\') => match cursor.next_exact() {
            Some(letter) => escaped(cursor, letter),
            None => Err(cursor.invalid("it ends with a backslash")),
        },
        Some(character) => Ok(SetItem::One(character)),
        None => Err(cursor.invalid("a class has no ']'")),
    }
}

/// The escape sequence with a letter, if it is a character or a class.
pub(super) fn escaped(cursor: &mut Cursor<'_>, letter: char) -> Result<SetItem, PatternFault> {
    let unicode = cursor.flags.unicode;
    let text = match letter {
        'd' | 'D' if unicode => "\\p{Nd}",
        's' | 'S' if unicode => "\\p{White_Space}",
        'w' | 'W' if unicode => "[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\p{Join_Control}]",
        'd' | 'D' => "[0-9]",
        's' | 'S' => "[ \\t-\\r]",
        'w' | 'W' => "[a-zA-Z0-9_]",
        'h' | 'H' => "[ \\t\\x{A0}\\x{1680}\\x{180e}\\x{2000}-\\x{200a}\\x{202f}\\x{205f}\\x{3000}]",
        'v' | 'V' => "[\\n-\\r\\x{85}\\x{2028}\\x{2029}]",
        'p' | 'P' => return property_of(cursor, letter == 'P'),
        _ => return one(cursor, letter).map(SetItem::One),
    };
    cursor.charge(NAMED)?;
    let mut class = class(text).unwrap_or_else(ClassUnicode::empty);
    if letter.is_ascii_uppercase() {
        class.negate();
    }
    Ok(SetItem::Many(class))
}

/// `\p{…}` and `\pL`, behind the letter.
fn property_of(cursor: &mut Cursor<'_>, negated: bool) -> Result<SetItem, PatternFault> {
    let mut name = String::new();
    if cursor.take_text("{") {
        loop {
            match cursor.next_exact() {
                Some('}') => break,
                Some(letter) => name.push(letter),
                None => return Err(cursor.invalid("\\p has no '}'")),
            }
        }
    } else {
        name.extend(cursor.next_exact());
    }
    // \p{^L} is not one of Java's.
    cursor.charge(NAMED * if cursor.flags.fold == Fold::None { 1 } else { 2 })?;
    let class = property::named(&name, cursor.flags.fold, cursor.flags.unicode);
    let mut class = class.ok_or_else(|| cursor.invalid(&format!("there is no character class {name}")))?;
    if negated {
        class.negate();
    }
    Ok(SetItem::Many(class))
}

/// The character that an escape sequence stands for.
fn one(cursor: &mut Cursor<'_>, letter: char) -> Result<char, PatternFault> {
    let code = match letter {
        't' => Some(0x09),
        'n' => Some(0x0a),
        'r' => Some(0x0d),
        'f' => Some(0x0c),
        'a' => Some(0x07),
        'e' => Some(0x1b),
        '0' => octal(cursor),
        'x' => hexadecimal(cursor),
        'u' => four_digits(cursor),
        'c' => cursor.next_exact().map(|control| u32::from(control) ^ 64),
        other if other.is_ascii_alphanumeric() => None,
        other => Some(u32::from(other)),
    };
    code.and_then(char::from_u32)
        .ok_or_else(|| cursor.invalid(&format!("\\{letter} is not a valid escape sequence")))
}

/// Up to three octal digits, the first of three at most 3.
fn octal(cursor: &mut Cursor<'_>) -> Option<u32> {
    let digit = |next: Option<char>| next.and_then(|next| next.to_digit(8));
    let first = digit(cursor.next_exact())?;
    let mut code = first;
    for _ in 0..if first <= 3 { 2 } else { 1 } {
        let Some(next) = digit(cursor.peek_exact()) else { break };
        cursor.next_exact();
        code = code * 8 + next;
    }
    Some(code)
}

fn hexadecimal(cursor: &mut Cursor<'_>) -> Option<u32> {
    if !cursor.take_text("{") {
        let (first, second) = (cursor.hexadecimal(1)?, cursor.hexadecimal(1)?);
        return Some(first * 16 + second);
    }
    let code = cursor.hexadecimal(8)?;
    cursor.take_text("}").then_some(code)
}

/// `\uXXXX`; two that are a pair of surrogates stand for one character.
fn four_digits(cursor: &mut Cursor<'_>) -> Option<u32> {
    let unit = |cursor: &mut Cursor<'_>| (0..4).try_fold(0, |code, _| Some(code * 16 + cursor.hexadecimal(1)?));
    let high = unit(cursor)?;
    if !(0xd800..0xdc00).contains(&high) || !cursor.take_text("\\u") {
        return Some(high);
    }
    let low: u32 = unit(cursor)?;
    let low = low.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
    Some(0x10000 + ((high - 0xd800) << 10) + low)
}
