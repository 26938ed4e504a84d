//! Arithmetic as Velocity computes it.

use super::tree::Operator;
use super::value::Value;
use crate::transform::error::Error;

/// The value of an operation on two numbers; null for a division by zero and for operands that are not numbers.
pub(super) fn compute(operator: Operator, left: &Value, right: &Value) -> Result<Value, Error> {
    if let (Value::Integer(left), Value::Integer(right)) = (left, right) {
        let result = match operator {
            Operator::Add => left.checked_add(*right),
            Operator::Subtract => left.checked_sub(*right),
            Operator::Multiply => left.checked_mul(*right),
            _ if *right == 0 => return Ok(Value::Null),
            Operator::Divide => left.checked_div(*right),
            _ => left.checked_rem(*right),
        };
        let too_large = "Error rendering template: numbers beyond 64 bits are not supported.";
        return result.map(Value::Integer).ok_or_else(|| too_large.into());
    }
    let (Some(left), Some(right)) = (left.as_float(), right.as_float()) else {
        return Ok(Value::Null);
    };
    Ok(match operator {
        Operator::Add => Value::Float(left + right),
        Operator::Subtract => Value::Float(left - right),
        Operator::Multiply => Value::Float(left * right),
        _ if right == 0.0 => Value::Null,
        Operator::Divide => Value::Float(left / right),
        _ => Value::Float(left % right),
    })
}
