//! The methods of numbers, flags and characters.

use super::arguments::MethodArguments;
use crate::transform::budget::Budget;
use crate::transform::error::Error;
use crate::transform::velocity::numbers;
use crate::transform::velocity::renderer::fault;
use crate::transform::velocity::value::Value;

/// The value of a method; `None` when there is none with such arguments.
pub(super) fn call(
    value: &Value,
    name: &str,
    given: MethodArguments<'_>,
    budget: &Budget,
) -> Result<Option<Value>, Error> {
    if let ("compareTo", Some(other)) = (name, given.any()) {
        return Ok(compared(value, other).map(Value::Integer));
    }
    match (value, name) {
        (Value::Integer(_), "parseInt" | "valueOf" | "parseLong") => match given.any() {
            Some(Value::Text(text)) => {
                budget.charge(text.len())?;
                let number = text
                    .parse::<i64>()
                    .ok()
                    .filter(|number| name == "parseLong" || i32::try_from(*number).is_ok());
                let fault = || fault(&format!("NumberFormatException: '{text}' is not a whole number."));
                number.map(|number| Some(Value::Integer(number))).ok_or_else(fault)
            }
            Some(Value::Integer(number)) if name == "valueOf" => Ok(Some(Value::Integer(*number))),
            _ => Ok(None),
        },
        (Value::Float(_), "parseDouble" | "valueOf") => match given.text() {
            Some(text) => {
                let fault = || fault(&format!("NumberFormatException: '{text}' is not a number."));
                text.trim()
                    .parse()
                    .map(|number| Some(Value::Float(number)))
                    .map_err(|_| fault())
            }
            None => Ok(None),
        },
        (Value::Flag(_), "parseBoolean" | "valueOf") => {
            Ok(given.text().map(|text| Value::Flag(text.eq_ignore_ascii_case("true"))))
        }
        _ => Ok(converted(value, name, given)),
    }
}

/// The order of two values of one class, as `compareTo` gives it.
fn compared(value: &Value, other: &Value) -> Option<i64> {
    let order = match (value, other) {
        (Value::Integer(one), Value::Integer(other)) => one.cmp(other),
        (Value::Float(one), Value::Float(other)) => one.total_cmp(other),
        (Value::Flag(one), Value::Flag(other)) => one.cmp(other),
        (Value::Char(one), Value::Char(other)) => {
            return Some(i64::from(u32::from(*one)) - i64::from(u32::from(*other)));
        }
        _ => return None,
    };
    Some(order as i64)
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "Java's conversion of a double saturates in the same way"
)]
fn converted(value: &Value, name: &str, given: MethodArguments<'_>) -> Option<Value> {
    match (value, name) {
        (Value::Integer(number), "toString" | "toHexString" | "toBinaryString" | "abs") => {
            let number = given.number().unwrap_or(*number);
            Some(match name {
                "toString" => Value::text(&number.to_string()),
                "toHexString" => Value::text(&format!("{:x}", number as i32)),
                "toBinaryString" => Value::text(&format!("{:b}", number as i32)),
                _ => return None,
            })
        }
        (Value::Integer(_), "max" | "min" | "sum") => {
            let (one, other) = given.numbers()?;
            Some(Value::Integer(match name {
                "max" => one.max(other),
                "min" => one.min(other),
                _ => one.checked_add(other)?,
            }))
        }
        (Value::Integer(number), "intValue" | "longValue" | "hashCode") => {
            given.none().map(|()| Value::Integer(*number))
        }
        (Value::Integer(number), "doubleValue" | "floatValue") => {
            given.none().map(|()| Value::Float(numbers::float(*number)))
        }
        (Value::Float(number), "intValue") => given.none().map(|()| Value::Integer((*number as i32).into())),
        (Value::Float(number), "longValue") => given.none().map(|()| Value::Integer(*number as i64)),
        (Value::Float(number), "doubleValue") => given.none().map(|()| Value::Float(*number)),
        (Value::Float(number), "isNaN") => given.none().map(|()| Value::Flag(number.is_nan())),
        (Value::Flag(flag), "booleanValue") => given.none().map(|()| Value::Flag(*flag)),
        (Value::Char(character), "charValue") => given.none().map(|()| Value::Char(*character)),
        (Value::Char(_), name) => of_character(name, given.any()?),
        _ => None,
    }
}

/// The static methods of `java.lang.Character`.
fn of_character(name: &str, value: &Value) -> Option<Value> {
    let Value::Char(character) = value else {
        return None;
    };
    let one = |character: Option<char>| character.map(Value::Char);
    Some(match name {
        "isDigit" => Value::Flag(character.is_numeric()),
        "isLetter" => Value::Flag(character.is_alphabetic()),
        "isLetterOrDigit" => Value::Flag(character.is_alphanumeric()),
        "isWhitespace" => Value::Flag(character.is_whitespace()),
        "isUpperCase" => Value::Flag(character.is_uppercase()),
        "isLowerCase" => Value::Flag(character.is_lowercase()),
        "toUpperCase" => return one(character.to_uppercase().next()),
        "toLowerCase" => return one(character.to_lowercase().next()),
        _ => return None,
    })
}
