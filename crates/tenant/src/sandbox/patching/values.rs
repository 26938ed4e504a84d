//! Measures and compares JSON values.

use serde_json::Value;

/// Bytes of an object member in addition to its name and value.
const MEMBER: usize = 64;

/// The depth of a value, and the number of values in it, including itself.
pub(super) fn measure(value: &Value) -> (usize, usize) {
    let within = |(depth, count), value| {
        let (deep, many) = measure(value);
        (usize::max(depth, deep), count + many)
    };
    let (depth, count) = match value {
        Value::Array(elements) => elements.iter().fold((0, 0), within),
        Value::Object(members) => members.values().fold((0, 0), within),
        _ => return (0, 1),
    };
    (depth + 1, count + 1)
}

/// Measures a value and subtracts its memory from the bytes left; `None` as soon as too few are left.
pub(super) fn measure_within(value: &Value, left: &mut usize) -> Option<(usize, usize)> {
    let own = match value {
        Value::String(text) => text.len(),
        Value::Number(number) => number.as_str().len(),
        Value::Object(members) => members.keys().map(|name| name.len() + MEMBER).sum(),
        _ => 0,
    };
    *left = left.checked_sub(size_of::<Value>() + own)?;
    let (mut depth, mut count) = (0, 0);
    let mut within = |value: &Value| {
        let (deep, many) = measure_within(value, left)?;
        depth = depth.max(deep + 1);
        count += many;
        Some(())
    };
    match value {
        Value::Array(elements) => elements.iter().try_for_each(&mut within)?,
        Value::Object(members) => members.values().try_for_each(&mut within)?,
        _ => {}
    }
    // An empty array has a depth, too.
    let nests = usize::from(value.is_array() || value.is_object());
    Some((depth.max(nests), count + 1))
}

/// Equality as in RFC 6902, 4.6, which compares numbers by value. Counts the comparisons.
pub(super) fn is_equal(one: &Value, other: &Value, steps: &mut usize) -> bool {
    *steps += 1;
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            *steps += one.as_str().len();
            one == other || one.as_f64() == other.as_f64()
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| is_equal(one, other, steps))
        }
        (Value::Object(one), Value::Object(other)) => {
            let in_other = |(name, value)| other.get(name).is_some_and(|other| is_equal(value, other, steps));
            one.len() == other.len() && one.iter().all(in_other)
        }
        _ => one == other,
    }
}
