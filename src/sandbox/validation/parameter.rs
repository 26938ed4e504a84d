//! Parses path and query parameters by their types in the schema.

use super::violation::{Problem, Violation};
use crate::schema::{Parameter, Type};

/// The value of a parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ParameterValue {
    /// Whole number.
    Int(i64),
    /// `true` or `false`.
    Bool(bool),
    /// Value of any other type.
    Text(String),
}

/// Parses the text of a path or query parameter.
///
/// # Errors
/// If the text is not a value of its type, or is out of range.
pub(crate) fn parse_parameter(parameter: &Parameter, text: &str) -> Result<ParameterValue, Violation> {
    let violation = |problem| Violation::parameter(parameter.wire, problem);
    match parameter.ty {
        Type::Int => {
            let number: i64 = text.parse().map_err(|_| violation(Problem::Not("a whole number")))?;
            match parameter.range {
                Some((least, most)) if !(least..=most).contains(&number) => {
                    Err(violation(Problem::OutOfRange(least, most)))
                }
                _ => Ok(ParameterValue::Int(number)),
            }
        }
        Type::Bool => match text {
            "true" => Ok(ParameterValue::Bool(true)),
            "false" => Ok(ParameterValue::Bool(false)),
            _ => Err(violation(Problem::Not("true or false"))),
        },
        _ => Ok(ParameterValue::Text(text.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{Default, ParameterLocation};

    const fn query(name: &'static str, ty: Type) -> Parameter {
        Parameter {
            wire: name,
            python: name,
            location: ParameterLocation::Query,
            ty,
            doc: "",
            required: false,
            several: false,
            default: Default::None,
            range: None,
        }
    }

    #[test]
    fn parameters_are_parsed_by_their_type_and_range() {
        let limit = Parameter {
            range: Some((0, 250)),
            ..query("limit", Type::Int)
        };
        assert_eq!(parse_parameter(&limit, "250"), Ok(ParameterValue::Int(250)));
        for (text, message) in [
            ("251", "limit should be between 0 and 250."),
            ("-1", "limit should be between 0 and 250."),
            ("many", "limit should be a whole number."),
            ("99999999999999999999", "limit should be a whole number."),
        ] {
            assert_eq!(parse_parameter(&limit, text).unwrap_err().to_string(), message);
        }
        let count = query("count", Type::Bool);
        assert_eq!(parse_parameter(&count, "true"), Ok(ParameterValue::Bool(true)));
        assert_eq!(
            parse_parameter(&count, "True").unwrap_err().to_string(),
            "count should be true or false."
        );
    }
}
