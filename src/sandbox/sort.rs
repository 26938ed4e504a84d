//! Reads sorters as the tables allow for an operation.

use super::check::Fault;
use crate::schema::Collection;

/// Fields that may be named; the database takes only so many terms.
const MAX_SORTERS: usize = 20;

/// A field to sort by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sorter {
    pub(super) field: &'static str,
    pub(super) descending: bool,
}

/// Fields between commas, the first one counting most; a leading `-` sorts descending.
///
/// # Errors
/// When the operation does not support one of the fields.
pub(super) fn read(sorters: &str, collection: &Collection) -> Result<Vec<Sorter>, Fault> {
    let named = sorters.split(',').count();
    if named > MAX_SORTERS {
        return Err(Fault::sorters(format!(
            "at most {MAX_SORTERS} may be named (got {named})"
        )));
    }
    let sorters = sorters
        .split(',')
        .map(|sorter| Sorter::parse(sorter.trim(), collection));
    sorters.collect::<Result<_, _>>().map_err(Fault::sorters)
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
    fn fields_stand_between_commas_and_a_minus_sorts_descending() {
        let ascending = |field| Sorter {
            field,
            descending: false,
        };
        let descending = |field| Sorter {
            field,
            descending: true,
        };
        assert_eq!(
            read("-name, priority,owner.id", &COLLECTION),
            Ok(vec![descending("name"), ascending("priority"), ascending("owner.id")])
        );
    }

    #[test]
    fn an_unsupported_field_is_refused_by_name() {
        let fault = read("name,colour", &COLLECTION).unwrap_err();
        assert_eq!(
            fault.to_string(),
            "sorters: 'colour' is not supported; supported are name, priority, owner.id."
        );
    }
}
