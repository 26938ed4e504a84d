//! Tokens of templates, and the rules by which each lexical state of Velocity 1.7 finds them.

/// The kind of a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    End,
    IndexOpen,
    IndexClose,
    ListOpen,
    ListClose,
    Comma,
    Range,
    Colon,
    MapOpen,
    MapClose,
    Open,
    Close,
    MethodClose,
    EscapedDirective,
    Set,
    LineComment,
    LineCommentEnd,
    BlockComment,
    Raw,
    DoubleEscape,
    Escape,
    Text,
    Space,
    Quoted,
    True,
    False,
    Minus,
    Plus,
    Multiply,
    Divide,
    Modulus,
    And,
    Or,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
    NotEqual,
    Not,
    Assign,
    BlockEnd,
    If,
    ElseIf,
    Else,
    Stop,
    Integer,
    Float,
    Word,
    BracedWord,
    Name,
    Dot,
    Brace,
    BraceClose,
    EmptyIndex,
    /// Goes on with the next token.
    More(More),
    /// Is not part of the grammar, and ends a reference or a directive.
    Terminator,
    /// Is dropped.
    Skip,
}

/// The beginning of a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum More {
    Dollar,
    Raw,
    FormalComment,
    Comment,
    Hash,
    Character,
}

/// A lexical state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lexing {
    Default,
    /// Behind a `$`.
    Reference,
    /// Behind the dot of a reference.
    Modifier,
    /// Within the arguments of a method.
    Arguments,
    /// Within an index of a reference.
    Index,
    /// Within the parentheses of a directive.
    Directive,
    /// Behind a `#`.
    Hash,
    LineComment,
    BlockComment,
    Raw,
}

/// The longest token at the beginning of a text, and its length; of equally long ones the first rule counts.
pub(super) fn longest(text: &str, state: Lexing) -> Option<(Kind, usize)> {
    let mut best: Option<(Kind, usize)> = None;
    let mut offer = |kind: Kind, length: Option<usize>| {
        if let Some(length) = length.filter(|length| *length > best.map_or(0, |(_, longest)| longest)) {
            best = Some((kind, length));
        }
    };
    for (kind, states, sign) in SIGNS_BEFORE {
        if states.contains(&state) {
            offer(*kind, text.starts_with(sign).then_some(sign.len()));
        }
    }
    if state == Lexing::Directive {
        offer(Kind::Close, closing(text));
    }
    if state == Lexing::Default {
        offer(Kind::EscapedDirective, escaped_directive(text));
    }
    if matches!(
        state,
        Lexing::Default | Lexing::Reference | Lexing::Modifier | Lexing::Arguments
    ) {
        offer(Kind::Set, set(text));
    }
    offer(Kind::More(More::Dollar), dollar(text));
    for (kind, sign) in [(More::Raw, "#[["), (More::Comment, "#*"), (More::Hash, "#")] {
        offer(Kind::More(kind), text.starts_with(sign).then_some(sign.len()));
    }
    offer(Kind::More(More::FormalComment), formal_comment(text));
    if state != Lexing::Modifier {
        offer(Kind::LineComment, text.starts_with("##").then_some(2));
    }
    match state {
        Lexing::Default => plain(text, &mut offer),
        Lexing::LineComment => offer(Kind::LineCommentEnd, newline(text)),
        Lexing::BlockComment => offer(Kind::BlockComment, text.starts_with("*#").then_some(2)),
        Lexing::Raw => offer(Kind::Raw, text.starts_with("]]#").then_some(3)),
        Lexing::Hash => after_hash(text, &mut offer),
        _ => {}
    }
    if matches!(state, Lexing::Directive | Lexing::Arguments | Lexing::Index) {
        offer(Kind::Space, run(text, |byte| b" \t\n\r".contains(&byte)));
        offer(Kind::Quoted, quoted(text));
    }
    if matches!(
        state,
        Lexing::Reference | Lexing::Directive | Lexing::Modifier | Lexing::Arguments | Lexing::Index
    ) {
        offer(Kind::True, text.starts_with("true").then_some(4));
        offer(Kind::False, text.starts_with("false").then_some(5));
    }
    if state == Lexing::Directive {
        for (kind, sign) in OPERATORS {
            offer(*kind, text.starts_with(sign).then_some(sign.len()));
        }
    }
    if matches!(
        state,
        Lexing::Hash | Lexing::Directive | Lexing::Arguments | Lexing::Index
    ) {
        offer(Kind::Integer, integer(text));
        offer(Kind::Float, float(text));
    }
    if matches!(state, Lexing::Hash | Lexing::Directive) {
        offer(Kind::Word, word(text));
        offer(Kind::BracedWord, braced_word(text));
    }
    if matches!(state, Lexing::Reference | Lexing::Modifier | Lexing::Arguments) {
        offer(Kind::Name, name(text));
        let dot = text
            .strip_prefix('.')
            .is_some_and(|rest| rest.starts_with(|next: char| next.is_ascii_alphabetic()));
        offer(Kind::Dot, dot.then_some(2));
    }
    let any = text.chars().next().map(char::len_utf8);
    match state {
        Lexing::Reference | Lexing::Modifier => {
            offer(Kind::Brace, text.starts_with('{').then_some(1));
            offer(Kind::BraceClose, text.starts_with('}').then_some(1));
            offer(Kind::Terminator, any);
        }
        Lexing::Hash => offer(Kind::Terminator, any),
        Lexing::LineComment | Lexing::BlockComment => offer(Kind::Skip, any),
        Lexing::Raw => offer(Kind::More(More::Character), any),
        _ => {}
    }
    if matches!(state, Lexing::Default | Lexing::Reference) {
        for sign in ["$[", "$![", "$\\!["] {
            offer(Kind::EmptyIndex, text.starts_with(sign).then_some(sign.len()));
        }
    }
    best
}

const SIGNS_BEFORE: &[(Kind, &[Lexing], &str)] = &[
    (Kind::IndexOpen, &[Lexing::Reference, Lexing::Modifier], "["),
    (Kind::IndexClose, &[Lexing::Index], "]"),
    (Kind::ListOpen, &[Lexing::Directive, Lexing::Arguments], "["),
    (Kind::ListClose, &[Lexing::Directive, Lexing::Arguments], "]"),
    (Kind::Comma, &[Lexing::Directive, Lexing::Arguments], ","),
    (Kind::Range, &[Lexing::Directive, Lexing::Arguments], ".."),
    (Kind::Colon, &[Lexing::Directive, Lexing::Arguments], ":"),
    (Kind::MapOpen, &[Lexing::Directive, Lexing::Arguments], "{"),
    (Kind::MapClose, &[Lexing::Directive, Lexing::Arguments], "}"),
    (Kind::Open, &[Lexing::Directive, Lexing::Modifier], "("),
    (Kind::MethodClose, &[Lexing::Arguments], ")"),
];

const OPERATORS: &[(Kind, &str)] = &[
    (Kind::Minus, "-"),
    (Kind::Plus, "+"),
    (Kind::Multiply, "*"),
    (Kind::Divide, "/"),
    (Kind::Modulus, "%"),
    (Kind::And, "&&"),
    (Kind::And, "and"),
    (Kind::Or, "||"),
    (Kind::Or, "or"),
    (Kind::Less, "<"),
    (Kind::Less, "lt"),
    (Kind::LessOrEqual, "<="),
    (Kind::LessOrEqual, "le"),
    (Kind::Greater, ">"),
    (Kind::Greater, "gt"),
    (Kind::GreaterOrEqual, ">="),
    (Kind::GreaterOrEqual, "ge"),
    (Kind::Equal, "=="),
    (Kind::Equal, "eq"),
    (Kind::NotEqual, "!="),
    (Kind::NotEqual, "ne"),
    (Kind::Not, "!"),
    (Kind::Not, "not"),
    (Kind::Assign, "="),
];

fn plain(text: &str, offer: &mut impl FnMut(Kind, Option<usize>)) {
    offer(Kind::DoubleEscape, text.starts_with("\\\\").then_some(2));
    offer(Kind::Escape, text.starts_with('\\').then_some(1));
    offer(Kind::Text, run(text, |byte| !b"$#\\".contains(&byte)));
}

fn after_hash(text: &str, offer: &mut impl FnMut(Kind, Option<usize>)) {
    for (kind, sign, ends_line) in [
        (Kind::BlockEnd, "end", true),
        (Kind::BlockEnd, "{end}", true),
        (Kind::If, "if", false),
        (Kind::If, "{if}", false),
        (Kind::ElseIf, "elseif", false),
        (Kind::ElseIf, "{elseif}", false),
        (Kind::Else, "else", true),
        (Kind::Else, "{else}", true),
        (Kind::Stop, "stop", false),
        (Kind::Stop, "{stop}", false),
    ] {
        let found = text.strip_prefix(sign);
        offer(
            kind,
            found.map(|rest| sign.len() + if ends_line { rest_of_line(rest) } else { 0 }),
        );
    }
}

/// The length of the first characters that meet the condition, `None` for none.
fn run(text: &str, holds: impl Fn(u8) -> bool) -> Option<usize> {
    let length = text.bytes().take_while(|byte| holds(*byte)).count();
    (length > 0).then_some(length)
}

/// White space up to the end of a line, with it; 0 where something else follows.
fn rest_of_line(text: &str) -> usize {
    let blank = run(text, |byte| b" \t".contains(&byte)).unwrap_or(0);
    let end = text.get(blank..).and_then(newline);
    end.map_or(0, |end| blank + end)
}

fn newline(text: &str) -> Option<usize> {
    ["\r\n", "\n", "\r"]
        .iter()
        .find(|end| text.starts_with(**end))
        .map(|end| end.len())
}

fn closing(text: &str) -> Option<usize> {
    text.strip_prefix(')').map(|rest| 1 + rest_of_line(rest))
}

fn backslashes(text: &str) -> usize {
    run(text, |byte| byte == b'\\').unwrap_or(0)
}

/// `\\…\#name`: any even number of backslashes, and one.
fn escaped_directive(text: &str) -> Option<usize> {
    let count = backslashes(text);
    let rest = text.get(count..)?.strip_prefix('#').filter(|_| count % 2 == 1)?;
    Some(count + 1 + word(rest).or_else(|| braced_word(rest))?)
}

fn set(text: &str) -> Option<usize> {
    let blank = run(text, |byte| b" \t".contains(&byte)).unwrap_or(0);
    let rest = text.get(blank..)?;
    let sign = ["#set", "#{set}"].into_iter().find(|sign| rest.starts_with(sign))?;
    let rest = rest.get(sign.len()..)?;
    let spaces = run(rest, |byte| byte == b' ').unwrap_or(0);
    let opens = rest.get(spaces..)?.starts_with('(');
    opens.then_some(blank + sign.len() + spaces + 1)
}

/// `$` or `$!`, each with backslashes before it.
fn dollar(text: &str) -> Option<usize> {
    let before = backslashes(text);
    let rest = text.get(before..)?.strip_prefix('$')?;
    let between = backslashes(rest);
    let quiet = rest.get(between..)?.starts_with('!');
    Some(before + 1 + if quiet { between + 1 } else { 0 })
}

fn formal_comment(text: &str) -> Option<usize> {
    let next = text.strip_prefix("#**")?.chars().next().filter(|next| *next != '#')?;
    Some(3 + next.len_utf8())
}

fn word(text: &str) -> Option<usize> {
    let first = text.bytes().next()?;
    let begins = first.is_ascii_alphabetic() || first == b'_' || first == b'@';
    begins.then(|| {
        run(text, |byte| {
            byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'@'
        })
    })?
}

fn braced_word(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('{').filter(|inside| !inside.starts_with('@'))?;
    let length = word(inside)?;
    inside.get(length..)?.starts_with('}').then_some(length + 2)
}

fn name(text: &str) -> Option<usize> {
    let first = text.bytes().next()?;
    let begins = first.is_ascii_alphabetic() || first == b'_';
    begins.then(|| {
        run(text, |byte| {
            byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-'
        })
    })?
}

fn digits(text: &str) -> usize {
    run(text, |byte| byte.is_ascii_digit()).unwrap_or(0)
}

fn integer(text: &str) -> Option<usize> {
    let sign = usize::from(text.starts_with('-'));
    let count = digits(text.get(sign..)?);
    let dots = text.get(sign + count..)?.starts_with("..");
    (count > 0).then_some(sign + count + if dots { 2 } else { 0 })
}

fn float(text: &str) -> Option<usize> {
    let sign = usize::from(text.starts_with('-'));
    let whole = sign + digits(text.get(sign..)?);
    let rest = text.get(whole..)?;
    if let Some(fraction) = rest.strip_prefix('.') {
        let count = digits(fraction);
        if whole == sign && count == 0 {
            return None;
        }
        return Some(whole + 1 + count + exponent(fraction.get(count..)?));
    }
    let exponent = exponent(rest);
    (whole > sign && exponent > 0).then_some(whole + exponent)
}

fn exponent(text: &str) -> usize {
    let Some(rest) = text.strip_prefix(['e', 'E']) else {
        return 0;
    };
    let sign = usize::from(rest.starts_with(['+', '-']));
    match digits(rest.get(sign..).unwrap_or_default()) {
        0 => 0,
        count => 1 + sign + count,
    }
}

/// A text in quotes, in which a doubled quote stands for one.
fn quoted(text: &str) -> Option<usize> {
    let quote = text.bytes().next().filter(|quote| matches!(quote, b'"' | b'\''))?;
    let bytes = text.as_bytes();
    let mut at = 1;
    loop {
        at += bytes.get(at..)?.iter().position(|byte| *byte == quote)? + 1;
        if bytes.get(at) != Some(&quote) {
            return Some(at);
        }
        at += 1;
    }
}
