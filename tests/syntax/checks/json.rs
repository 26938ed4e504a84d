//! Properties of the JSON reader on any text, shared with the fuzz targets.

use sailpoint::syntax::json::{JsonReader, Number, Result, SyntaxError};
use serde_json::{Map, Value};
use std::borrow::Cow;

/// Nesting up to which serde_json follows.
const COMPARABLE: usize = 120;

/// Panics unless the reader accepts what serde_json accepts, with the same value, and says where a fault is.
///
/// Two things differ on purpose: how deep values may nest, and numbers that no float holds, which serde_json keeps as
/// text and the reader rejects.
pub(crate) fn agrees_with_serde(text: &str) {
    let ours = read(text);
    if let Err(fault) = &ours {
        points_into(text, fault);
    }
    if text.bytes().filter(|byte| matches!(byte, b'[' | b'{')).count() > COMPARABLE {
        return;
    }
    let theirs = serde_json::from_str::<Value>(text).ok().and_then(in_our_numbers);
    assert_eq!(ours.ok(), theirs, "{text:?}");
}

/// The whole text as a tree.
pub(crate) fn read(text: &str) -> Result<Value> {
    let mut reader = JsonReader::new(text);
    let value = value(&mut reader)?;
    reader.end()?;
    Ok(value)
}

fn value(reader: &mut JsonReader<'_>) -> Result<Value> {
    match reader.peek() {
        Some(b'"') => string(reader).map(Value::String),
        Some(b'{') => object(reader),
        Some(b'[') => array(reader),
        Some(b't') => reader.word("true").map(|()| Value::Bool(true)),
        Some(b'f') => reader.word("false").map(|()| Value::Bool(false)),
        Some(b'n') => reader.word("null").map(|()| Value::Null),
        Some(b'-' | b'0'..=b'9') => Ok(number(reader.number()?)),
        Some(_) => Err(reader.error("expected a value")),
        None => Err(reader.error("unexpected end of text")),
    }
}

/// A string, read in the way that the decoder takes first where it is without escapes, and else in the other.
fn string(reader: &mut JsonReader<'_>) -> Result<String> {
    let plain = reader.plain_string().map(str::to_owned);
    plain.map_or_else(|| reader.string().map(Cow::into_owned), Ok)
}

fn object(reader: &mut JsonReader<'_>) -> Result<Value> {
    let mut members = Map::new();
    let mut more = reader.open(b'}')?;
    while more {
        let name = name(reader)?;
        members.insert(name, value(reader)?);
        more = reader.next(b'}')?;
    }
    Ok(Value::Object(members))
}

/// A member's name, read in the way that the decoder takes when it is the expected one, and else in the other.
fn name(reader: &mut JsonReader<'_>) -> Result<String> {
    reader.peek();
    if let Ok(name) = reader.clone().key()
        && reader.expect_key(&format!("\"{name}\":"))
    {
        return Ok(name.into_owned());
    }
    let plain = reader.plain_key().map(str::to_owned);
    plain.map_or_else(|| reader.key().map(Cow::into_owned), Ok)
}

fn array(reader: &mut JsonReader<'_>) -> Result<Value> {
    let mut elements = Vec::new();
    let mut more = reader.open(b']')?;
    while more {
        elements.push(value(reader)?);
        more = reader.next(b']')?;
    }
    Ok(Value::Array(elements))
}

fn number(number: Number<'_>) -> Value {
    match number {
        Number::Int(int) => Value::from(int),
        Number::Big(digits) => serde_json::from_str(digits).unwrap_or_default(),
        Number::Float(float) => Value::from(float),
    }
}

/// serde_json's value with numbers as the reader has them; `None` when one of them is beyond every float.
fn in_our_numbers(value: Value) -> Option<Value> {
    match value {
        Value::Number(number) => {
            let text = number.to_string();
            if text == "-0" {
                return Some(Value::from(0));
            }
            if !text.contains(['.', 'e', 'E']) {
                return Some(Value::Number(number));
            }
            text.parse()
                .ok()
                .filter(|float: &f64| float.is_finite())
                .map(Value::from)
        }
        Value::Array(elements) => elements
            .into_iter()
            .map(in_our_numbers)
            .collect::<Option<Vec<_>>>()
            .map(Value::Array),
        Value::Object(members) => {
            let members = members
                .into_iter()
                .map(|(name, value)| Some((name, in_our_numbers(value)?)));
            members.collect::<Option<Map<_, _>>>().map(Value::Object)
        }
        other => Some(other),
    }
}

fn points_into(text: &str, fault: &SyntaxError) {
    assert!(text.is_char_boundary(fault.offset), "{text:?}: {fault:?}");
    let (line, column) = fault.position(text);
    let of_line = text.split('\n').nth(line - 1).map(|line| line.chars().count());
    assert!(
        of_line.is_some_and(|length| (1..=length + 1).contains(&column)),
        "{text:?}: {line}:{column}"
    );
}
