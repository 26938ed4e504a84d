//! `String.format` with the conversions that templates use: `%s`, `%d`, `%c`, `%b`, `%x`, `%f`, with width and flags.

use crate::transform::budget::{Budget, check_length};
use crate::transform::error::Error;
use crate::transform::java;
use crate::transform::velocity::renderer::fault;
use crate::transform::velocity::value::Value;

/// Maximum width and precision.
const MAX_WIDTH: usize = 10_000;

/// A conversion: `%` with flags, width, precision and a letter.
struct Conversion {
    left: bool,
    zeros: bool,
    width: usize,
    precision: Option<usize>,
    letter: char,
}

/// The text of a pattern with values.
///
/// # Errors
/// When a conversion is unknown, has no value, or one of another type.
pub(super) fn format(pattern: &str, values: &[Value], budget: &Budget) -> Result<String, Error> {
    let mut text = String::new();
    let (mut rest, mut values) = (pattern, values.iter());
    while let Some((plain, behind)) = rest.split_once('%') {
        text.push_str(plain);
        let (conversion, behind) = read(behind).ok_or_else(|| fault("a format has an unknown conversion."))?;
        rest = behind;
        let shown = match conversion.letter {
            '%' => "%".to_owned(),
            'n' => "\n".to_owned(),
            _ => {
                let value = values
                    .next()
                    .ok_or_else(|| fault("a format has more conversions than values."))?;
                convert(&conversion, value, budget)?
            }
        };
        let padding = conversion.width.saturating_sub(java::length(&shown));
        check_length(text.len() + shown.len() + padding)?;
        budget.charge(shown.len() + padding)?;
        padded(&mut text, &conversion, &shown, padding);
    }
    text.push_str(rest);
    Ok(text)
}

fn padded(text: &mut String, conversion: &Conversion, shown: &str, padding: usize) {
    if conversion.left {
        text.push_str(shown);
        text.push_str(&" ".repeat(padding));
    } else if conversion.zeros {
        let (sign, digits) = shown
            .split_at_checked(usize::from(shown.starts_with('-')))
            .unwrap_or(("", shown));
        text.push_str(sign);
        text.push_str(&"0".repeat(padding));
        text.push_str(digits);
    } else {
        text.push_str(&" ".repeat(padding));
        text.push_str(shown);
    }
}

fn read(text: &str) -> Option<(Conversion, &str)> {
    let flags = text.bytes().take_while(|byte| b"-0".contains(byte)).count();
    let (flags, rest) = text.split_at_checked(flags)?;
    let (width, rest) = number(rest)?;
    let (precision, rest) = match rest.strip_prefix('.') {
        Some(rest) => number(rest)?,
        None => (None, rest),
    };
    let letter = rest.chars().next()?;
    let conversion = Conversion {
        left: flags.contains('-'),
        zeros: flags.contains('0'),
        width: width.unwrap_or(0),
        precision,
        letter,
    };
    Some((conversion, rest.get(letter.len_utf8()..)?))
}

fn number(text: &str) -> Option<(Option<usize>, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, rest) = text.split_at_checked(digits)?;
    if digits.is_empty() {
        return Some((None, rest));
    }
    let number = digits.parse().ok().filter(|number| *number <= MAX_WIDTH)?;
    Some((Some(number), rest))
}

fn convert(conversion: &Conversion, value: &Value, budget: &Budget) -> Result<String, Error> {
    let text = match (conversion.letter, value) {
        ('s' | 'S', value) => {
            let text = value.shown(budget)?;
            match conversion.precision {
                Some(most) => java::slice(&text, 0, most).unwrap_or(text),
                None => text,
            }
        }
        ('d', Value::Integer(number)) => number.to_string(),
        ('x', Value::Integer(number)) => format!("{number:x}"),
        ('X', Value::Integer(number)) => format!("{number:X}"),
        ('f', Value::Float(number)) => format!("{number:.*}", conversion.precision.unwrap_or(6)),
        ('c' | 'C', Value::Char(character)) => character.to_string(),
        ('b' | 'B', value) => value.is_true().to_string(),
        (letter, value) => return Err(fault(&format!("%{letter} does not take a {}.", value.class()))),
    };
    Ok(if matches!(conversion.letter, 'S' | 'C' | 'B') {
        text.to_uppercase()
    } else {
        text
    })
}
