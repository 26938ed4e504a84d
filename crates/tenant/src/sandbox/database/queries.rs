//! Helpers for statements and rows.

use super::connection::Database;
use crate::syntax::deep;
use rusqlite::types::Type;
use rusqlite::{Params, Row};
use serde::de::DeserializeOwned;

impl Database {
    /// Every row of a query.
    pub(super) fn all<T>(
        &self,
        sql: &str,
        parameters: impl Params,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<Vec<T>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        statement.query_map(parameters, read)?.collect()
    }

    /// The number of rows of a table, with the conditions that follow it.
    pub(super) fn count(&self, from: &str, parameters: impl Params) -> rusqlite::Result<usize> {
        let sql = format!("SELECT count(*) FROM {from}");
        let mut statement = self.connection.prepare_cached(&sql)?;
        statement.query_row(parameters, |row| row.get(0)).map(number_of_rows)
    }
}

/// Parses a column that holds JSON.
pub(super) fn json<T: DeserializeOwned>(row: &Row<'_>, column: usize) -> rusqlite::Result<T> {
    let text = row.get_ref(column)?.as_str().map_err(rusqlite::Error::from)?;
    deep::parse(text.as_bytes())
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error)))
}

/// A number of rows that a statement counted.
pub(super) fn number_of_rows(counted: i64) -> usize {
    usize::try_from(counted).unwrap_or(0)
}

/// A number of rows as a parameter of a statement.
pub(super) fn row_count(rows: usize) -> i64 {
    i64::try_from(rows).unwrap_or(i64::MAX)
}
