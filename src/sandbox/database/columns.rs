//! The columns that filters and sorters use, by the path of wire names in the schema.

/// A column of the `profiles` table.
#[derive(Debug, Clone, Copy)]
pub(super) struct ProfileColumn {
    field: &'static str,
    /// Name in SQL.
    pub(super) name: &'static str,
    /// True if it holds numbers, false if it holds text.
    pub(super) numeric: bool,
    /// True if every profile has a value.
    pub(super) filled: bool,
}

const COLUMNS: [ProfileColumn; 7] = [
    ProfileColumn::text("id", "id", true),
    ProfileColumn::text("name", "name", true),
    ProfileColumn::text("created", "created", true),
    ProfileColumn::text("modified", "modified", true),
    ProfileColumn::text("owner.id", "owner_id", false),
    ProfileColumn::text("owner.name", "owner_name", false),
    ProfileColumn {
        field: "priority",
        name: "priority",
        numeric: true,
        filled: false,
    },
];

impl ProfileColumn {
    const fn text(field: &'static str, name: &'static str, filled: bool) -> Self {
        Self {
            field,
            name,
            numeric: false,
            filled,
        }
    }

    /// The column of a field.
    pub(super) fn of(field: &str) -> Option<Self> {
        COLUMNS.into_iter().find(|column| column.field == field)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::v2024::{ANSWERED, V2024};

    #[test]
    fn every_field_that_the_schema_allows_has_a_column() {
        let operations = V2024.api(ANSWERED).into_iter().flat_map(|api| api.operations);
        for collection in operations.filter_map(|operation| operation.collection) {
            let filters = collection.filters.iter().map(|queryable| queryable.field);
            for field in filters.chain(collection.sorters.iter().copied()) {
                assert!(ProfileColumn::of(field).is_some(), "{field}");
            }
        }
    }
}
