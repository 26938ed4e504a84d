//! Sorts records as the tables allow for an operation.

use super::check::Fault;
use super::filter::at;
use crate::schema::Collection;
use serde_json::Value;
use std::cmp::Ordering;

/// Sorts by fields between commas, the first one first; a leading `-` sorts descending. What has no value comes last.
///
/// # Errors
/// When the operation does not support one of the fields.
pub(super) fn sort(records: &mut [Value], sorters: &str, collection: &Collection) -> Result<(), Fault> {
    let sorters = sorters
        .split(',')
        .map(|sorter| Sorter::parse(sorter.trim(), collection));
    let sorters = sorters.collect::<Result<Vec<_>, _>>().map_err(Fault::sorters)?;
    records.sort_by(|one, other| {
        let orders = sorters.iter().map(|sorter| sorter.order(one, other));
        orders.fold(Ordering::Equal, Ordering::then)
    });
    Ok(())
}

struct Sorter<'a> {
    field: &'a str,
    descending: bool,
}

impl<'a> Sorter<'a> {
    fn parse(text: &'a str, collection: &Collection) -> Result<Self, String> {
        let (field, descending) = text.strip_prefix('-').map_or((text, false), |field| (field, true));
        if collection.sorters.contains(&field) {
            return Ok(Self { field, descending });
        }
        Err(format!(
            "'{field}' is not supported; supported are {}",
            collection.sorters.join(", ")
        ))
    }

    fn order(&self, one: &Value, other: &Value) -> Ordering {
        let (one, other) = (at(one, self.field), at(other, self.field));
        match (one.is_null(), other.is_null()) {
            (false, false) if self.descending => order(other, one),
            (false, false) => order(one, other),
            (one, other) => one.cmp(&other),
        }
    }
}

fn order(one: &Value, other: &Value) -> Ordering {
    match (one, other) {
        (Value::String(one), Value::String(other)) => one.cmp(other),
        (Value::Number(one), Value::Number(other)) => {
            one.as_f64().partial_cmp(&other.as_f64()).unwrap_or(Ordering::Equal)
        }
        _ => Ordering::Equal,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const COLLECTION: Collection = Collection {
        filters: &[],
        sorters: &["name", "priority", "owner.id"],
    };

    fn sorted(sorters: &str) -> Vec<i64> {
        let mut records = vec![
            json!({"is": 0, "name": "b", "priority": 10, "owner": {"id": "y"}}),
            json!({"is": 1, "name": "a", "priority": 9, "owner": null}),
            json!({"is": 2, "name": "b", "priority": 9}),
            json!({"is": 3, "name": "B", "priority": 100, "owner": {"id": "x"}}),
        ];
        sort(&mut records, sorters, &COLLECTION).unwrap();
        records.iter().filter_map(|record| record["is"].as_i64()).collect()
    }

    #[test]
    fn text_is_sorted_by_characters_and_numbers_by_value() {
        assert_eq!(sorted("name"), [3, 1, 0, 2]);
        assert_eq!(sorted("priority"), [1, 2, 0, 3]);
    }

    #[test]
    fn a_minus_sorts_descending_and_equals_keep_their_order() {
        assert_eq!(sorted("-name"), [0, 2, 1, 3]);
    }

    #[test]
    fn the_next_sorter_decides_between_equals() {
        assert_eq!(sorted("-name, priority"), [2, 0, 1, 3]);
    }

    #[test]
    fn what_has_no_value_comes_last_in_either_direction() {
        assert_eq!(sorted("owner.id"), [3, 0, 1, 2]);
        assert_eq!(sorted("-owner.id"), [0, 3, 1, 2]);
    }

    #[test]
    fn an_unsupported_field_is_refused_by_name() {
        let fault = sort(&mut [], "name,colour", &COLLECTION).unwrap_err();
        assert_eq!(
            fault.to_string(),
            "sorters: 'colour' is not supported; supported are name, priority, owner.id."
        );
    }
}
