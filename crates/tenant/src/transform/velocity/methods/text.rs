//! The methods of `java.lang.String`.

use super::arguments::MethodArguments;
use super::format::format;
use crate::transform::budget::{Budget, check_length};
use crate::transform::error::Error;
use crate::transform::java;
use crate::transform::pattern::Pattern;
use crate::transform::velocity::renderer::fault;
use crate::transform::velocity::value::Value;

/// The value of a method; `None` when there is none with such arguments.
pub(super) fn call(
    text: &str,
    name: &str,
    given: MethodArguments<'_>,
    budget: &Budget,
) -> Result<Option<Value>, Error> {
    budget.charge(1 + text.len())?;
    for methods in [asked, located, cut, replaced] {
        if let Some(value) = methods(text, name, given, budget)? {
            if let Value::Text(text) = &value {
                budget.charge_text(text.len())?;
            }
            return Ok(Some(value));
        }
    }
    Ok(None)
}

fn integer(number: usize) -> Value {
    Value::Integer(i64::try_from(number).unwrap_or(i64::MAX))
}

fn place(found: Option<usize>) -> Value {
    found.map_or(Value::Integer(-1), integer)
}

/// Methods that answer a question.
fn asked(text: &str, name: &str, given: MethodArguments<'_>, budget: &Budget) -> Result<Option<Value>, Error> {
    let flag = |test: &dyn Fn(&str) -> bool| given.text().map(|other| Value::Flag(test(other)));
    Ok(match name {
        "length" => given.none().map(|()| integer(java::length(text))),
        "isEmpty" => given.none().map(|()| Value::Flag(text.is_empty())),
        "isBlank" => given.none().map(|()| Value::Flag(text.trim().is_empty())),
        "contains" => flag(&|part| text.contains(part)),
        "contentEquals" => flag(&|other| text == other),
        "endsWith" => flag(&|end| text.ends_with(end)),
        "startsWith" => match given.text_and_number() {
            Some((start, from)) => {
                let rest = usize::try_from(from)
                    .ok()
                    .and_then(|from| java::slice(text, from, java::length(text)));
                Some(Value::Flag(rest.is_some_and(|rest| rest.starts_with(start))))
            }
            None => flag(&|start| text.starts_with(start)),
        },
        "equalsIgnoreCase" => match given.any() {
            Some(Value::Null) => Some(Value::Flag(false)),
            _ => flag(&|other| java::equals_ignore_case(text, other)),
        },
        "matches" => match given.text() {
            Some(pattern) => Some(Value::Flag(Pattern::new(budget, pattern)?.matches(text)?)),
            None => None,
        },
        "compareTo" => given.text().map(|other| Value::Integer(java::compare(text, other))),
        "compareToIgnoreCase" => given
            .text()
            .map(|other| Value::Integer(java::compare_ignore_case(text, other))),
        "hashCode" => given.none().map(|()| Value::Integer(java::hash(text).into())),
        _ => None,
    })
}

/// Methods that deal with positions.
fn located(text: &str, name: &str, given: MethodArguments<'_>, budget: &Budget) -> Result<Option<Value>, Error> {
    let code = |number: i64| u32::try_from(number).ok().and_then(char::from_u32).map(String::from);
    let from = |number: i64| usize::try_from(number.max(0)).unwrap_or(usize::MAX);
    if let Some(part) = given.text() {
        budget.charge(part.len())?;
    }
    Ok(match name {
        "indexOf" => match (given.text(), given.number(), given.text_and_number(), given.numbers()) {
            (Some(part), ..) => Some(place(java::index_of(text, part, 0))),
            (_, Some(number), ..) => Some(place(code(number).and_then(|part| java::index_of(text, &part, 0)))),
            (.., Some((part, start)), _) => Some(place(java::index_of(text, part, from(start)))),
            (.., Some((number, start))) => Some(place(
                code(number).and_then(|part| java::index_of(text, &part, from(start))),
            )),
            _ => None,
        },
        "lastIndexOf" => match (given.text(), given.number(), given.text_and_number()) {
            (Some(part), ..) => Some(place(java::last_index_of(text, part, usize::MAX))),
            (_, Some(number), _) => Some(place(
                code(number).and_then(|part| java::last_index_of(text, &part, usize::MAX)),
            )),
            (.., Some((_, start))) if start < 0 => Some(Value::Integer(-1)),
            (.., Some((part, start))) => Some(place(java::last_index_of(text, part, from(start)))),
            _ => None,
        },
        "charAt" | "codePointAt" => match given.number() {
            Some(at) => {
                let begin = usize::try_from(at).ok();
                let unit = begin.and_then(|begin| text.encode_utf16().nth(begin));
                let unit = unit.ok_or_else(|| outside(name, text))?;
                let rest = begin
                    .and_then(|begin| java::slice(text, begin, java::length(text)))
                    .unwrap_or_default();
                let point = rest.chars().next().unwrap_or('\u{fffd}');
                Some(if name == "charAt" {
                    Value::Char(char::from_u32(unit.into()).unwrap_or('\u{fffd}'))
                } else {
                    Value::Integer(u32::from(point).into())
                })
            }
            None => None,
        },
        "regionMatches" => match given.values() {
            [
                Value::Integer(at),
                Value::Text(other),
                Value::Integer(start),
                Value::Integer(length),
            ] => {
                let part = |text: &str, start: i64| {
                    let start = usize::try_from(start).ok()?;
                    java::slice(text, start, start.checked_add(usize::try_from(*length).ok()?)?)
                };
                let (one, other) = (part(text, *at), part(other, *start));
                Some(Value::Flag(one.is_some() && one == other))
            }
            _ => None,
        },
        _ => None,
    })
}

fn outside(name: &str, text: &str) -> Error {
    let length = java::length(text);
    fault(&format!(
        "StringIndexOutOfBoundsException: {name} leaves a text of {length} characters."
    ))
}

/// Methods that give a part or another spelling of the text.
fn cut(text: &str, name: &str, given: MethodArguments<'_>, _budget: &Budget) -> Result<Option<Value>, Error> {
    let plain = |other: &str| given.none().map(|()| Value::text(other));
    Ok(match name {
        "toLowerCase" => plain(&text.to_lowercase()),
        "toUpperCase" => plain(&text.to_uppercase()),
        "trim" => plain(java::trim(text)),
        "strip" => plain(text.trim()),
        "stripLeading" => plain(text.trim_start()),
        "stripTrailing" => plain(text.trim_end()),
        "intern" => plain(text),
        "substring" | "subSequence" => {
            let length = i64::try_from(java::length(text)).unwrap_or(i64::MAX);
            let ends = given.numbers().or_else(|| given.number().map(|begin| (begin, length)));
            match ends {
                Some((begin, end)) => {
                    let ends = usize::try_from(begin).ok().zip(usize::try_from(end).ok());
                    let part = ends.and_then(|(begin, end)| java::slice(text, begin, end));
                    Some(Value::text(&part.ok_or_else(|| outside("substring", text))?))
                }
                None => None,
            }
        }
        _ => None,
    })
}

/// Methods that make another text of it.
fn replaced(text: &str, name: &str, given: MethodArguments<'_>, budget: &Budget) -> Result<Option<Value>, Error> {
    Ok(match (name, given.values()) {
        ("concat", [Value::Text(other)]) => {
            check_length(text.len() + other.len())?;
            Some(Value::text(&format!("{text}{other}")))
        }
        ("replace", [Value::Char(old), Value::Char(new)]) => Some(Value::text(&text.replace(*old, &new.to_string()))),
        ("replace", [Value::Text(old), Value::Text(new)]) => {
            let found = text.matches(&**old).count();
            check_length(text.len() + found.saturating_mul(new.len()))?;
            budget.charge(found)?;
            Some(Value::text(&text.replace(&**old, new)))
        }
        ("replaceAll" | "replaceFirst", [Value::Text(pattern), Value::Text(new)]) => {
            let pattern = Pattern::new(budget, pattern)?;
            Some(Value::text(&pattern.replace(text, new, name == "replaceAll")?))
        }
        ("split", [Value::Text(pattern)]) => Some(split(text, pattern, 0, budget)?),
        ("split", [Value::Text(pattern), Value::Integer(limit)]) => Some(split(text, pattern, *limit, budget)?),
        ("repeat", [Value::Integer(count)]) => {
            let count = usize::try_from(*count).map_err(|_| fault("repeat has a negative count."))?;
            check_length(text.len().saturating_mul(count))?;
            Some(Value::text(&text.repeat(count)))
        }
        ("format", [Value::Text(pattern), values @ ..]) => Some(Value::text(&format(pattern, values, budget)?)),
        ("valueOf" | "copyValueOf", [value]) => Some(Value::text(&value.shown(budget)?)),
        ("join", [Value::Text(separator), Value::List(list)]) => {
            Some(Value::text(&join(separator, &list.elements.borrow(), budget)?))
        }
        ("join", [Value::Text(separator), values @ ..]) => Some(Value::text(&join(separator, values, budget)?)),
        _ => None,
    })
}

fn split(text: &str, pattern: &str, limit: i64, budget: &Budget) -> Result<Value, Error> {
    let parts = Pattern::new(budget, pattern)?.split(text, limit)?;
    Value::list(parts.into_iter().map(Value::text).collect(), true, budget)
}

fn join(separator: &str, values: &[Value], budget: &Budget) -> Result<String, Error> {
    let mut joined = String::new();
    for (index, value) in values.iter().enumerate() {
        let part = value.shown(budget)?;
        check_length(joined.len() + separator.len() + part.len())?;
        budget.charge(separator.len())?;
        joined.push_str(if index > 0 { separator } else { "" });
        joined.push_str(&part);
    }
    Ok(joined)
}
