//! Queries a page of documents.

use super::condition::SqlCondition;
use super::connection::Database;
use super::filtered_column::FilteredColumn;
use super::profile_page::MAX_PAGE;
use super::queries::row_count;
use crate::syntax::filter::Filter;
use rusqlite::params_from_iter;
use rusqlite::types::Value;

/// The page of a collection that a request asks for.
pub(crate) struct ObjectQuery<'a> {
    pub(crate) kind: &'a str,
    pub(crate) parent: &'a str,
    pub(crate) filter: Option<Filter>,
    /// Finds the column of a field.
    pub(crate) columns: &'a dyn Fn(&str) -> Option<FilteredColumn>,
    /// Columns to sort by, each with true if it is descending. Without them, documents are in the order of insertion.
    pub(crate) order: Vec<(FilteredColumn, bool)>,
    pub(crate) offset: usize,
    pub(crate) limit: usize,
    /// True if the total number of matching documents is wanted.
    pub(crate) count: bool,
}

/// The documents of a page; `None` if they have more than [`MAX_PAGE`] bytes.
pub(crate) struct ObjectPage {
    pub(crate) documents: Option<Vec<String>>,
    pub(crate) total: Option<usize>,
}

impl Database {
    /// Queries a page of documents.
    pub(crate) fn object_page(&self, query: &ObjectQuery<'_>) -> rusqlite::Result<ObjectPage> {
        let mut from = String::from("objects WHERE kind = ? AND parent = ?");
        let mut values = vec![Value::Text(query.kind.to_owned()), Value::Text(query.parent.to_owned())];
        if let Some(filter) = &query.filter {
            let condition = SqlCondition::of(filter, query.columns);
            from.push_str(" AND ");
            from.push_str(&condition.sql);
            values.extend(condition.values);
        }
        let total = query.count.then(|| self.count(&from, params_from_iter(&values)));
        let total = total.transpose()?;
        let order = order_by(&query.order, "seq");
        let sql = format!("SELECT document FROM {from} ORDER BY {order} LIMIT ? OFFSET ?");
        for number in [query.limit, query.offset] {
            values.push(Value::Integer(row_count(number)));
        }
        let documents = self.documents(&sql, values)?;
        Ok(ObjectPage { documents, total })
    }

    fn documents(&self, sql: &str, values: Vec<Value>) -> rusqlite::Result<Option<Vec<String>>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(params_from_iter(values))?;
        let mut documents = Vec::new();
        let mut room = MAX_PAGE;
        while let Some(row) = rows.next()? {
            let document: String = row.get(0)?;
            let Some(left) = room.checked_sub(document.len()) else {
                return Ok(None);
            };
            room = left;
            documents.push(document);
        }
        Ok(Some(documents))
    }
}

/// The terms of `ORDER BY`. Documents without a value come last in either direction; ties keep the order of `insertion`.
pub(super) fn order_by(order: &[(FilteredColumn, bool)], insertion: &str) -> String {
    let mut terms = Vec::new();
    for (column, descending) in order {
        let name = &column.compared;
        terms.push(match descending {
            true => format!("{name} DESC"),
            false => format!("{name} IS NULL, {name}"),
        });
    }
    terms.push(insertion.to_owned());
    terms.join(", ")
}
