//! Parses path and query parameters by their types in the schema.

use super::violation::{Problem, Violation};
use crate::schema::{ModelKind, Parameter, Type};

/// Null in a path or a query.
const NULL: &str = "null";

/// The value of a parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ParameterValue {
    /// Whole number.
    Int(i64),
    /// `true` or `false`.
    Bool(bool),
    /// The text `null`, where it is allowed.
    Null,
    /// Value of any other type.
    Text(String),
}

/// Parses the text of a path or query parameter.
///
/// # Errors
/// If the text is not a value of its type, or is out of range.
pub(crate) fn parse_parameter(parameter: &Parameter, text: &str) -> Result<ParameterValue, Violation> {
    if parameter.nullable && text == NULL {
        return Ok(ParameterValue::Null);
    }
    match elements_of(parameter) {
        Some(element) => {
            // An empty text is a list without elements.
            for part in text.split(',').filter(|_| !text.is_empty()) {
                parse_value(parameter, &element, part)?;
            }
            Ok(ParameterValue::Text(text.to_owned()))
        }
        None => parse_value(parameter, &parameter.ty, text),
    }
}

/// Returns true if several values are accepted.
pub(crate) fn is_list(parameter: &Parameter) -> bool {
    elements_of(parameter).is_some()
}

/// The type of the elements of a list; `None` for a single value.
fn elements_of(parameter: &Parameter) -> Option<Type> {
    match parameter.ty {
        Type::List(element) | Type::Sparse(element) => Some(*element),
        ty => parameter.several.then_some(ty),
    }
}

fn parse_value(parameter: &Parameter, ty: &Type, text: &str) -> Result<ParameterValue, Violation> {
    let violation = |problem| Violation::parameter(parameter.wire, problem);
    match *ty {
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
        _ => match choices(ty) {
            Some(choices) if !choices.contains(&text) => Err(violation(Problem::NotOneOf(choices))),
            _ => Ok(ParameterValue::Text(text.to_owned())),
        },
    }
}

/// The values of an enumeration; `None` for other types.
const fn choices(ty: &Type) -> Option<&'static [&'static str]> {
    match ty {
        Type::Choice(choices) => Some(choices),
        Type::Model(model) => match model.kind {
            ModelKind::Enum(choices) => Some(choices),
            _ => None,
        },
        _ => None,
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
            nullable: false,
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

    #[test]
    fn each_value_of_an_enumeration_is_checked() {
        let kind = query("type", Type::Choice(&["A", "B"]));
        assert_eq!(parse_parameter(&kind, "A"), Ok(ParameterValue::Text("A".to_owned())));
        for text in ["", "a", "A,B", "null"] {
            let violation = parse_parameter(&kind, text).unwrap_err();
            assert_eq!(violation.to_string(), "type should be one of A, B.");
        }
        let nullable = Parameter { nullable: true, ..kind };
        assert_eq!(parse_parameter(&nullable, "null"), Ok(ParameterValue::Null));
        let several = Parameter { several: true, ..kind };
        let list = query("type", Type::List(&Type::Choice(&["A", "B"])));
        for parameter in [several, list] {
            for text in ["", "A", "B,A"] {
                assert_eq!(
                    parse_parameter(&parameter, text),
                    Ok(ParameterValue::Text(text.to_owned()))
                );
            }
            for text in ["C", "A,C", "A,", "A, B"] {
                assert!(parse_parameter(&parameter, text).is_err(), "{text}");
            }
        }
    }
}
