//! Parses the `filters` parameter of an operation.

use super::violation::Violation;
use crate::schema::Collection;
use crate::syntax::filter::{Filter, parse};
use crate::syntax::supported;

/// Parses a filter and checks that the operation supports it.
///
/// # Errors
/// If the text is not a valid filter, or the operation does not support one of its fields or operators.
pub(crate) fn parse_filter(text: &str, collection: &Collection) -> Result<Filter, Violation> {
    let filter = parse(text).map_err(|error| Violation::filter(error.to_string()))?;
    supported::check(&filter, collection).map_err(Violation::filter)?;
    Ok(filter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{Compare, Queryable};

    const COLLECTION: Collection = Collection {
        filters: &[
            Queryable {
                field: "id",
                compares: &[Compare::Equal, Compare::IsNull, Compare::Present],
            },
            Queryable {
                field: "priority",
                compares: &[Compare::Equal, Compare::NotEqual],
            },
        ],
        sorters: &[],
    };

    fn message(filter: &str) -> String {
        parse_filter(filter, &COLLECTION).unwrap_err().to_string()
    }

    #[test]
    fn a_supported_filter_is_parsed() {
        assert!(parse_filter(r#"not (id eq "a" or id isnull) and priority ne 1"#, &COLLECTION).is_ok());
    }

    #[test]
    fn an_unsupported_field_or_operator_is_named() {
        assert_eq!(
            message("name isnull"),
            "filters: name is not supported; supported are id, priority."
        );
        assert_eq!(
            message("priority gt 1"),
            "filters: priority does not support gt; it supports eq, ne."
        );
        assert_eq!(
            message("id isnull and not pr name"),
            "filters: name is not supported; supported are id, priority."
        );
    }

    #[test]
    fn a_syntax_error_names_its_position() {
        assert_eq!(
            message("id eq"),
            "filters: expected a string in double quotes, a number, true or false at character 6 of the filter."
        );
    }
}
