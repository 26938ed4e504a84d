//! Reads parameters of a request by the types of the tables.

use super::check::{Fault, Problem};
use crate::schema::{Parameter, Type};

/// A parameter's value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Parsed {
    /// A whole number.
    Int(i64),
    /// `true` or `false`.
    Bool(bool),
    /// Everything else.
    Text(String),
}

/// The value of a path or query parameter.
///
/// # Errors
/// When the text is none of its type, or out of its range.
pub(super) fn parsed(parameter: &Parameter, text: &str) -> Result<Parsed, Fault> {
    let fault = |problem| Fault::parameter(parameter.wire, problem);
    match parameter.ty {
        Type::Int => {
            let number: i64 = text.parse().map_err(|_| fault(Problem::Not("a whole number")))?;
            match parameter.range {
                Some((least, most)) if !(least..=most).contains(&number) => {
                    Err(fault(Problem::OutOfRange(least, most)))
                }
                _ => Ok(Parsed::Int(number)),
            }
        }
        Type::Bool => match text {
            "true" => Ok(Parsed::Bool(true)),
            "false" => Ok(Parsed::Bool(false)),
            _ => Err(fault(Problem::Not("true or false"))),
        },
        _ => Ok(Parsed::Text(text.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{Default, Location};

    const fn query(name: &'static str, ty: Type) -> Parameter {
        Parameter {
            wire: name,
            python: name,
            location: Location::Query,
            ty,
            doc: "",
            required: false,
            several: false,
            default: Default::None,
            range: None,
        }
    }

    #[test]
    fn parameters_are_read_by_their_type_and_range() {
        let limit = Parameter {
            range: Some((0, 250)),
            ..query("limit", Type::Int)
        };
        assert_eq!(parsed(&limit, "250"), Ok(Parsed::Int(250)));
        for (text, told) in [
            ("251", "limit should be between 0 and 250."),
            ("-1", "limit should be between 0 and 250."),
            ("many", "limit should be a whole number."),
            ("99999999999999999999", "limit should be a whole number."),
        ] {
            assert_eq!(parsed(&limit, text).unwrap_err().to_string(), told);
        }
        let count = query("count", Type::Bool);
        assert_eq!(parsed(&count, "true"), Ok(Parsed::Bool(true)));
        assert_eq!(
            parsed(&count, "True").unwrap_err().to_string(),
            "count should be true or false."
        );
    }
}
