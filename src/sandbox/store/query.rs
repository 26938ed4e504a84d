//! Finds the profiles of a page.

use super::Database;
use super::columns::Column;
use super::condition::Condition;
use crate::sandbox::sort::Sorter;
use crate::syntax::filter::Filter;
use rusqlite::types::Value;
use rusqlite::{Row, params_from_iter};

/// Bytes that the profiles of a page may have together.
pub(in super::super) const MAX_PAGE: usize = 64 << 20;

/// What a page is asked for.
#[derive(Debug, Default)]
pub(in super::super) struct Page {
    pub(in super::super) filter: Option<Filter>,
    /// Without sorters profiles come in the order in which they were created.
    pub(in super::super) sorters: Vec<Sorter>,
    pub(in super::super) offset: usize,
    pub(in super::super) limit: usize,
    /// Whether the number of all that the filter lets through is wanted.
    pub(in super::super) count: bool,
}

/// A profile of a page.
#[derive(Debug)]
pub(in super::super) struct Found {
    pub(in super::super) id: String,
    pub(in super::super) name: String,
    /// Its JSON.
    pub(in super::super) text: String,
}

/// The profiles of a page, `None` where they are more than [`MAX_PAGE`] bytes, and the number of all where it was asked for.
pub(in super::super) fn page(
    database: &Database,
    page: &Page,
) -> rusqlite::Result<(Option<Vec<Found>>, Option<usize>)> {
    let condition = page.filter.as_ref().map(Condition::of);
    let (filter, mut values) = match condition {
        Some(condition) => (format!(" WHERE {}", condition.sql), condition.values),
        None => (String::new(), Vec::new()),
    };
    let total = if page.count {
        let mut statement = database
            .connection
            .prepare_cached(&format!("SELECT count(*) FROM profiles{filter}"))?;
        let total: i64 = statement.query_row(params_from_iter(&values), |row| row.get(0))?;
        usize::try_from(total).ok()
    } else {
        None
    };
    let order = order(&page.sorters);
    let rows = format!("SELECT seq FROM profiles{filter} ORDER BY {order} LIMIT ? OFFSET ?");
    for number in [page.limit, page.offset] {
        values.push(Value::Integer(i64::try_from(number).unwrap_or(i64::MAX)));
    }
    let rows: Vec<i64> = database.all(&rows, params_from_iter(values), |row| row.get(0))?;
    Ok((found(database, &rows)?, total))
}

/// The profiles in these rows, until they are too much for an answer.
fn found(database: &Database, rows: &[i64]) -> rusqlite::Result<Option<Vec<Found>>> {
    let sql = "SELECT id, name, text FROM texts WHERE seq = ?1";
    let mut statement = database.connection.prepare_cached(sql)?;
    let mut profiles = Vec::with_capacity(rows.len());
    let mut room = MAX_PAGE;
    for seq in rows {
        let read = |row: &Row<'_>| {
            Ok(Found {
                id: row.get(0)?,
                name: row.get(1)?,
                text: row.get(2)?,
            })
        };
        let profile = statement.query_row([seq], read)?;
        let Some(left) = room.checked_sub(profile.text.len()) else {
            return Ok(None);
        };
        room = left;
        profiles.push(profile);
    }
    Ok(Some(profiles))
}

/// Terms of `ORDER BY`. What has no value comes last in either direction; equals keep the order of creation.
fn order(sorters: &[Sorter]) -> String {
    let mut terms = Vec::new();
    for sorter in sorters {
        let Some(column) = Column::of(sorter.field) else {
            continue;
        };
        let name = column.name;
        // Each of these an index answers. Descending, what has no value comes last by itself.
        terms.push(match (sorter.descending, column.filled) {
            (true, _) => format!("{name} DESC"),
            (false, true) => name.to_owned(),
            (false, false) => format!("{name} IS NULL, {name}"),
        });
    }
    terms.push("seq".to_owned());
    terms.join(", ")
}

#[cfg(test)]
mod tests {
    use super::super::Store;
    use super::*;
    use crate::sandbox::seed::Seed;
    use serde_json::{Value as Json, json};
    use std::time::Duration;

    fn store() -> Store {
        let profile = |id: &str, name: &str, priority: Json, owner: Json| {
            json!({
                "id": id, "name": name, "priority": priority, "owner": owner,
                "authoritativeSource": {"type": "SOURCE", "id": "s", "name": "S"},
            })
        };
        let owner = |id: &str| json!({"type": "IDENTITY", "id": id, "name": id});
        let seed = json!({
            "sources": [{"id": "s", "name": "S"}],
            "profiles": [
                profile("0", "b", json!(10), owner("y")),
                profile("1", "a", json!(9), Json::Null),
                profile("2", "c", json!(9), Json::Null),
                profile("3", "B", json!(100), owner("x")),
            ],
        });
        let seed = Seed::parse(&seed.to_string()).unwrap();
        Store::open(None, &seed, Duration::ZERO, 1).unwrap()
    }

    fn sorted(sorters: &[(&'static str, bool)]) -> String {
        let sorters = sorters.iter().map(|(field, descending)| Sorter {
            field,
            descending: *descending,
        });
        let asked = Page {
            sorters: sorters.collect(),
            limit: 250,
            ..Page::default()
        };
        let (found, _) = store().glance(|database| page(database, &asked)).unwrap();
        found.unwrap().into_iter().map(|profile| profile.id).collect()
    }

    #[test]
    fn text_is_sorted_by_characters_and_numbers_by_value() {
        assert_eq!(sorted(&[("name", false)]), "3102");
        assert_eq!(sorted(&[("priority", false)]), "1203");
    }

    #[test]
    fn equals_keep_the_order_of_creation() {
        assert_eq!(sorted(&[("priority", true)]), "3012");
        assert_eq!(sorted(&[]), "0123");
    }

    #[test]
    fn the_next_sorter_decides_between_equals() {
        assert_eq!(sorted(&[("priority", false), ("name", true)]), "2103");
    }

    #[test]
    fn what_has_no_value_comes_last_in_either_direction() {
        assert_eq!(sorted(&[("owner.id", false)]), "3012");
        assert_eq!(sorted(&[("owner.id", true)]), "0312");
    }

    #[test]
    fn a_page_is_cut_out_and_counted() {
        let asked = Page {
            offset: 1,
            limit: 2,
            count: true,
            ..Page::default()
        };
        let (found, total) = store().glance(|database| page(database, &asked)).unwrap();
        assert_eq!((found.map(|found| found.len()), total), (Some(2), Some(4)));
    }
}
