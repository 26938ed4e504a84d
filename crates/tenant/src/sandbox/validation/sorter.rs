//! Parses the `sorters` parameter of an operation.

use super::violation::Violation;
use crate::schema::Collection;

/// Sorters that a request may have; the database limits the terms of an ORDER BY.
const MAX_SORTERS: usize = 20;

/// A field to sort by, and the direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sorter {
    pub(crate) field: &'static str,
    pub(crate) descending: bool,
}

/// Parses comma-separated fields; the first takes precedence, and a leading `-` sorts in descending order.
///
/// # Errors
/// If the operation does not support one of the fields.
pub(crate) fn parse_sorters(sorters: &str, collection: &Collection) -> Result<Vec<Sorter>, Violation> {
    let named = sorters.split(',').count();
    if named > MAX_SORTERS {
        return Err(Violation::sorters(format!(
            "at most {MAX_SORTERS} fields are supported (got {named})"
        )));
    }
    let sorters = sorters
        .split(',')
        .map(|sorter| Sorter::parse(sorter.trim(), collection));
    sorters.collect::<Result<_, _>>().map_err(Violation::sorters)
}

impl Sorter {
    fn parse(text: &str, collection: &Collection) -> Result<Self, String> {
        let (wanted, descending) = text.strip_prefix('-').map_or((text, false), |field| (field, true));
        match collection.sorters.iter().find(|field| **field == wanted) {
            Some(field) => Ok(Self { field, descending }),
            None => Err(format!(
                "'{wanted}' is not supported; supported are {}",
                collection.sorters.join(", ")
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLLECTION: Collection = Collection {
        filters: &[],
        sorters: &["name", "priority", "owner.id"],
    };

    #[test]
    fn fields_are_separated_by_commas_and_a_minus_sorts_descending() {
        let ascending = |field| Sorter {
            field,
            descending: false,
        };
        let descending = |field| Sorter {
            field,
            descending: true,
        };
        assert_eq!(
            parse_sorters("-name, priority,owner.id", &COLLECTION),
            Ok(vec![descending("name"), ascending("priority"), ascending("owner.id")])
        );
    }

    #[test]
    fn an_unsupported_field_is_named() {
        let violation = parse_sorters("name,colour", &COLLECTION).unwrap_err();
        assert_eq!(
            violation.to_string(),
            "sorters: 'colour' is not supported; supported are name, priority, owner.id."
        );
    }
}
