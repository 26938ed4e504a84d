//! The columns of profiles that filters and sorters use, by the path of wire names in the schema.

use super::filtered_column::FilteredColumn;
use crate::sandbox::rows::MemberKind;

/// A column of the `profiles` table.
#[derive(Debug, Clone, Copy)]
pub(super) struct ProfileColumn {
    field: &'static str,
    /// Name in SQL.
    pub(super) name: &'static str,
    /// Name of the column that filters compare, which has the [`folded`] text if case makes no difference.
    pub(super) compared: &'static str,
    /// True if it holds numbers, false if it holds text.
    pub(super) numeric: bool,
    /// True if every profile has a value.
    pub(super) filled: bool,
}

const COLUMNS: [ProfileColumn; 7] = [
    ProfileColumn::text("id", "id", true),
    ProfileColumn {
        compared: "folded_name",
        ..ProfileColumn::text("name", "name", true)
    },
    ProfileColumn::text("created", "created", true),
    ProfileColumn::text("modified", "modified", true),
    ProfileColumn::text("owner.id", "owner_id", false),
    ProfileColumn::text("owner.name", "owner_name", false),
    ProfileColumn {
        field: "priority",
        name: "priority",
        compared: "priority",
        numeric: true,
        filled: false,
    },
];

impl ProfileColumn {
    const fn text(field: &'static str, name: &'static str, filled: bool) -> Self {
        Self {
            field,
            name,
            compared: name,
            numeric: false,
            filled,
        }
    }

    /// The column of a field.
    pub(super) fn of(field: &str) -> Option<Self> {
        COLUMNS.into_iter().find(|column| column.field == field)
    }

    /// The column as filters compare it.
    pub(super) fn filtered(field: &str) -> Option<FilteredColumn> {
        let column = Self::of(field)?;
        Some(FilteredColumn {
            compared: column.compared.into(),
            kind: match column {
                Self { numeric: true, .. } => MemberKind::Number,
                Self { compared, name, .. } if compared != name => MemberKind::FoldedText,
                _ => MemberKind::Text,
            },
            list: None,
        })
    }
}

/// Text in lower case, character by character, so that the fold of a prefix is a prefix of the fold.
pub(super) fn folded(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::tenant::TENANT;

    #[test]
    fn every_field_that_the_schema_allows_has_a_column() {
        let operations = TENANT.implemented().into_iter().flat_map(|api| api.operations);
        for collection in operations.filter_map(|operation| operation.collection) {
            let filters = collection.filters.iter().map(|queryable| queryable.field);
            for field in filters.chain(collection.sorters.iter().copied()) {
                assert!(ProfileColumn::of(field).is_some(), "{field}");
            }
        }
    }
}
