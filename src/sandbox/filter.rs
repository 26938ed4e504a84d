//! Reads filters as the tables allow for an operation.

use super::check::Fault;
use crate::schema::Collection;
use crate::syntax::filter::{Filter, parse};
use crate::syntax::supported;

/// The filter that a text states.
///
/// # Errors
/// When the text is no filter, or the operation does not support one of its fields or comparisons.
pub(super) fn read(text: &str, collection: &Collection) -> Result<Filter, Fault> {
    let filter = parse(text).map_err(|fault| Fault::filter(fault.to_string()))?;
    supported::check(&filter, collection).map_err(Fault::filter)?;
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

    fn refusal(filter: &str) -> String {
        read(filter, &COLLECTION).unwrap_err().to_string()
    }

    #[test]
    fn what_an_operation_supports_is_read() {
        assert!(read(r#"not (id eq "a" or id isnull) and priority ne 1"#, &COLLECTION).is_ok());
    }

    #[test]
    fn what_an_operation_does_not_support_is_refused_by_name() {
        assert_eq!(
            refusal("name isnull"),
            "filters: name is not supported; supported are id, priority."
        );
        assert_eq!(
            refusal("priority gt 1"),
            "filters: priority does not support gt; it supports eq, ne."
        );
        assert_eq!(
            refusal("id isnull and not pr name"),
            "filters: name is not supported; supported are id, priority."
        );
    }

    #[test]
    fn what_is_no_filter_is_refused_with_its_place() {
        assert_eq!(
            refusal("id eq"),
            "filters: expected a string in double quotes, a number, true or false at character 6 of the filter."
        );
    }
}
