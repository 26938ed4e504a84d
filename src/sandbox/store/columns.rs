//! The columns that filters and sorters reach, by the path of wire names that the tables use.

/// A column of `profiles`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Column {
    field: &'static str,
    /// Name in SQL.
    pub(super) name: &'static str,
    /// Whether it holds numbers; text otherwise.
    pub(super) numeric: bool,
    /// Whether every profile has a value.
    pub(super) filled: bool,
}

const COLUMNS: [Column; 7] = [
    Column::text("id", "id", true),
    Column::text("name", "name", true),
    Column::text("created", "created", true),
    Column::text("modified", "modified", true),
    Column::text("owner.id", "owner_id", false),
    Column::text("owner.name", "owner_name", false),
    Column {
        field: "priority",
        name: "priority",
        numeric: true,
        filled: false,
    },
];

impl Column {
    const fn text(field: &'static str, name: &'static str, filled: bool) -> Self {
        Self {
            field,
            name,
            numeric: false,
            filled,
        }
    }

    /// The column that holds a field.
    pub(super) fn of(field: &str) -> Option<Self> {
        COLUMNS.into_iter().find(|column| column.field == field)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::v2024::V2024;

    #[test]
    fn every_field_that_the_tables_allow_has_a_column() {
        let operations = V2024
            .api("IdentityProfilesApi")
            .into_iter()
            .flat_map(|api| api.operations);
        for collection in operations.filter_map(|operation| operation.collection) {
            let filters = collection.filters.iter().map(|queryable| queryable.field);
            for field in filters.chain(collection.sorters.iter().copied()) {
                assert!(Column::of(field).is_some(), "{field}");
            }
        }
    }
}
