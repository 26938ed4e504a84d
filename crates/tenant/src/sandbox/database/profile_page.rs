//! Queries a page of profiles.

use super::columns::ProfileColumn;
use super::condition::SqlCondition;
use super::connection::Database;
use super::queries::row_count;
use crate::sandbox::validation::sorter::Sorter;
use crate::syntax::filter::Filter;
use rusqlite::types::Value;
use rusqlite::{Row, params_from_iter};

/// Maximum size of the profiles of a page in bytes.
pub(crate) const MAX_PAGE: usize = 64 << 20;

/// The page that a request asks for.
#[derive(Debug, Default)]
pub(crate) struct PageQuery {
    pub(crate) filter: Option<Filter>,
    /// Without sorters, profiles are in the order of insertion.
    pub(crate) sorters: Vec<Sorter>,
    pub(crate) offset: usize,
    pub(crate) limit: usize,
    /// True if the total number of matching profiles is wanted.
    pub(crate) count: bool,
}

/// A profile as a page contains it.
#[derive(Debug)]
pub(crate) struct StoredProfile {
    pub(crate) id: String,
    pub(crate) name: String,
    /// The profile as JSON.
    pub(crate) text: String,
}

/// Queries a page: its profiles, `None` if they have more than [`MAX_PAGE`] bytes, and the total if the query counts.
pub(crate) fn find_page(
    database: &Database,
    query: &PageQuery,
) -> rusqlite::Result<(Option<Vec<StoredProfile>>, Option<usize>)> {
    let condition = query
        .filter
        .as_ref()
        .map(|filter| SqlCondition::of(filter, &ProfileColumn::filtered));
    let (filter, mut values) = match condition {
        Some(condition) => (format!(" WHERE {}", condition.sql), condition.values),
        None => (String::new(), Vec::new()),
    };
    let from = format!("profiles{filter}");
    let total = query.count.then(|| database.count(&from, params_from_iter(&values)));
    let total = total.transpose()?;
    let order = order_by(&query.sorters);
    let rows = format!("SELECT seq FROM {from} ORDER BY {order} LIMIT ? OFFSET ?");
    for number in [query.limit, query.offset] {
        values.push(Value::Integer(row_count(number)));
    }
    let rows: Vec<i64> = database.all(&rows, params_from_iter(values), |row| row.get(0))?;
    Ok((read_rows(database, &rows)?, total))
}

/// Reads the profiles in these rows; `None` if they are too large for a response.
fn read_rows(database: &Database, rows: &[i64]) -> rusqlite::Result<Option<Vec<StoredProfile>>> {
    let sql = "SELECT id, name, text FROM texts WHERE seq = ?1";
    let mut statement = database.connection.prepare_cached(sql)?;
    let mut profiles = Vec::with_capacity(rows.len());
    let mut room = MAX_PAGE;
    for seq in rows {
        let read = |row: &Row<'_>| {
            Ok(StoredProfile {
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

/// The terms of `ORDER BY`. Profiles without a value come last in either direction; ties keep the order of insertion.
fn order_by(sorters: &[Sorter]) -> String {
    let mut terms = Vec::new();
    for sorter in sorters {
        let Some(column) = ProfileColumn::of(sorter.field) else {
            continue;
        };
        let name = column.name;
        // There is an index for each of these terms. In descending order NULL comes last anyway.
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
    use super::*;
    use crate::sandbox::seeds::Seed;
    use crate::sandbox::store::TenantStore;
    use serde_json::{Value as Json, json};
    use std::time::Duration;

    fn store() -> TenantStore {
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
        TenantStore::open(None, &seed, Duration::ZERO, 1).unwrap()
    }

    fn sorted(sorters: &[(&'static str, bool)]) -> String {
        let sorters = sorters.iter().map(|(field, descending)| Sorter {
            field,
            descending: *descending,
        });
        let asked = PageQuery {
            sorters: sorters.collect(),
            limit: 250,
            ..PageQuery::default()
        };
        let (found, _) = store().read_blocking(|database| find_page(database, &asked)).unwrap();
        found.unwrap().into_iter().map(|profile| profile.id).collect()
    }

    #[test]
    fn text_is_sorted_by_characters_and_numbers_by_value() {
        assert_eq!(sorted(&[("name", false)]), "3102");
        assert_eq!(sorted(&[("priority", false)]), "1203");
    }

    #[test]
    fn ties_keep_the_order_of_insertion() {
        assert_eq!(sorted(&[("priority", true)]), "3012");
        assert_eq!(sorted(&[]), "0123");
    }

    #[test]
    fn the_next_sorter_breaks_ties() {
        assert_eq!(sorted(&[("priority", false), ("name", true)]), "2103");
    }

    #[test]
    fn profiles_without_a_value_come_last_in_either_direction() {
        assert_eq!(sorted(&[("owner.id", false)]), "3012");
        assert_eq!(sorted(&[("owner.id", true)]), "0312");
    }

    #[test]
    fn a_page_has_its_limit_offset_and_total() {
        let asked = PageQuery {
            offset: 1,
            limit: 2,
            count: true,
            ..PageQuery::default()
        };
        let (found, total) = store().read_blocking(|database| find_page(database, &asked)).unwrap();
        assert_eq!((found.map(|found| found.len()), total), (Some(2), Some(4)));
    }
}
