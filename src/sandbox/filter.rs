//! Filters records as the tables allow for an operation.

use super::check::Fault;
use crate::schema::{Collection, Compare};
use crate::syntax::filter::{Filter, Literal, parse};
use serde_json::Value;
use std::cmp::Ordering;

/// Keeps the records that a filter lets through.
///
/// # Errors
/// When the text is no filter, or the operation does not support one of its fields or comparisons.
pub(super) fn retain(records: &mut Vec<Value>, text: &str, collection: &Collection) -> Result<(), Fault> {
    let filter = parse(text).map_err(|fault| Fault::filter(fault.to_string()))?;
    check(&filter, collection).map_err(Fault::filter)?;
    records.retain(|record| matches(&filter, record));
    Ok(())
}

fn check(filter: &Filter, collection: &Collection) -> Result<(), String> {
    match filter {
        Filter::All(parts) | Filter::Any(parts) => parts.iter().try_for_each(|part| check(part, collection)),
        Filter::Not(part) => check(part, collection),
        Filter::Test(field, compare, _) => check_test(field, *compare, collection),
    }
}

fn check_test(field: &str, compare: Compare, collection: &Collection) -> Result<(), String> {
    let Some(known) = collection.filters.iter().find(|known| known.field == field) else {
        let known: Vec<&str> = collection.filters.iter().map(|known| known.field).collect();
        return Err(format!("{field} is not supported; supported are {}", known.join(", ")));
    };
    if known.compares.contains(&compare) {
        return Ok(());
    }
    let supported: Vec<&str> = known.compares.iter().map(|compare| compare.as_str()).collect();
    Err(format!(
        "{field} does not support {}; it supports {}",
        compare.as_str(),
        supported.join(", ")
    ))
}

fn matches(filter: &Filter, record: &Value) -> bool {
    match filter {
        Filter::All(parts) => parts.iter().all(|part| matches(part, record)),
        Filter::Any(parts) => parts.iter().any(|part| matches(part, record)),
        Filter::Not(part) => !matches(part, record),
        Filter::Test(field, compare, values) => test(at(record, field), *compare, values),
    }
}

/// The value at a path of member names, null when there is none.
pub(super) fn at<'a>(record: &'a Value, path: &str) -> &'a Value {
    path.split('.')
        .fold(record, |value, name| value.get(name).unwrap_or(&Value::Null))
}

fn test(value: &Value, compare: Compare, literals: &[Literal]) -> bool {
    match compare {
        Compare::IsNull => return value.is_null(),
        Compare::Present => return !value.is_null(),
        Compare::In => {
            return literals
                .iter()
                .any(|literal| order(value, literal) == Some(Ordering::Equal));
        }
        Compare::ContainsAll => return literals.iter().all(|literal| contains(value, literal)),
        _ => {}
    }
    let Some(literal) = literals.first() else { return false };
    let ordering = order(value, literal);
    match compare {
        Compare::NotEqual => ordering != Some(Ordering::Equal),
        Compare::GreaterOrEqual => ordering.is_some_and(Ordering::is_ge),
        Compare::Greater => ordering.is_some_and(Ordering::is_gt),
        Compare::LessOrEqual => ordering.is_some_and(Ordering::is_le),
        Compare::Less => ordering.is_some_and(Ordering::is_lt),
        Compare::StartsWith => value
            .as_str()
            .zip(text(literal))
            .is_some_and(|(value, start)| value.starts_with(start)),
        Compare::Contains => contains(value, literal),
        _ => ordering == Some(Ordering::Equal),
    }
}

/// How a value stands to a literal; `None` when they cannot be compared. A number may be written in quotes.
fn order(value: &Value, literal: &Literal) -> Option<Ordering> {
    match (value, literal) {
        (Value::String(value), literal) => Some(value.as_str().cmp(text(literal)?)),
        (Value::Number(value), literal) => value.as_f64()?.partial_cmp(&text(literal)?.parse().ok()?),
        (Value::Bool(value), Literal::Bool(literal)) => Some(value.cmp(literal)),
        _ => None,
    }
}

fn contains(value: &Value, literal: &Literal) -> bool {
    match value {
        Value::Array(elements) => elements
            .iter()
            .any(|element| order(element, literal) == Some(Ordering::Equal)),
        Value::String(value) => text(literal).is_some_and(|part| value.contains(part)),
        _ => false,
    }
}

fn text(literal: &Literal) -> Option<&str> {
    match literal {
        Literal::Text(text) | Literal::Number(text) => Some(text),
        Literal::Bool(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Queryable;
    use serde_json::json;

    const COLLECTION: Collection = Collection {
        filters: &[
            Queryable {
                field: "id",
                compares: &[
                    Compare::ContainsAll,
                    Compare::Contains,
                    Compare::Equal,
                    Compare::NotEqual,
                    Compare::GreaterOrEqual,
                    Compare::Greater,
                    Compare::LessOrEqual,
                    Compare::Less,
                    Compare::In,
                    Compare::StartsWith,
                    Compare::Present,
                    Compare::IsNull,
                ],
            },
            Queryable {
                field: "owner.id",
                compares: &[Compare::Equal],
            },
            Queryable {
                field: "priority",
                compares: &[Compare::Equal, Compare::NotEqual, Compare::In, Compare::Less],
            },
        ],
        sorters: &[],
    };

    fn ids(filter: &str) -> Vec<String> {
        let mut records = vec![
            json!({"id": "anna", "priority": 10, "owner": {"id": "1"}}),
            json!({"id": "bert", "priority": 20, "owner": null}),
            json!({"id": "an\"\\na", "priority": 9, "owner": {}}),
            json!({"id": null}),
        ];
        retain(&mut records, filter, &COLLECTION).unwrap();
        records
            .iter()
            .map(|record| record["id"].as_str().unwrap_or("null").to_owned())
            .collect()
    }

    fn refusal(filter: &str) -> String {
        retain(&mut vec![], filter, &COLLECTION).unwrap_err().to_string()
    }

    #[test]
    fn each_operator_compares_as_its_name_says() {
        for (filter, found) in [
            (r#"id eq "anna""#, vec!["anna"]),
            (r#"id ne "anna""#, vec!["bert", "an\"\\na", "null"]),
            (r#"id ge "anna""#, vec!["anna", "bert"]),
            (r#"id gt "anna""#, vec!["bert"]),
            (r#"id le "anna""#, vec!["anna", "an\"\\na"]),
            (r#"id lt "anna""#, vec!["an\"\\na"]),
            (r#"id in ("bert", "anna", "carl")"#, vec!["anna", "bert"]),
            (r#"id sw "an""#, vec!["anna", "an\"\\na"]),
            (r#"id co "nn""#, vec!["anna"]),
            (r#"id ca ("n", "\"")"#, vec!["an\"\\na"]),
            ("pr id", vec!["anna", "bert", "an\"\\na"]),
            ("id isnull", vec!["null"]),
            ("priority lt 10", vec!["an\"\\na"]),
            ("priority eq 10.0", vec!["anna"]),
            (r#"priority in (9, "20")"#, vec!["bert", "an\"\\na"]),
            (r#"owner.id eq "1""#, vec!["anna"]),
            (r#"id eq "an\"\\na""#, vec!["an\"\\na"]),
        ] {
            assert_eq!(ids(filter), found, "{filter}");
        }
    }

    #[test]
    fn not_binds_tighter_than_and_and_and_tighter_than_or() {
        assert_eq!(
            ids(r#"not id eq "anna" and not id isnull or id eq "anna" and priority eq 20"#),
            ["bert", "an\"\\na"]
        );
        assert_eq!(ids(r#"not (id eq "anna" or id isnull)"#), ["bert", "an\"\\na"]);
    }

    #[test]
    fn what_an_operation_does_not_support_is_refused_by_name() {
        assert_eq!(
            refusal("name isnull"),
            "filters: name is not supported; supported are id, owner.id, priority."
        );
        assert_eq!(
            refusal("priority gt 1"),
            "filters: priority does not support gt; it supports eq, ne, in, lt."
        );
        assert_eq!(
            refusal("id isnull and not pr name"),
            "filters: name is not supported; supported are id, owner.id, priority."
        );
    }

    #[test]
    fn what_is_no_filter_is_refused_with_its_place() {
        assert_eq!(
            refusal("id eq"),
            "filters: expected a string in double quotes, a number, true or false at character 6 of the filter."
        );
    }
}
