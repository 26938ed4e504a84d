//! Aggregations of a search as a file of comma-separated values.

use crate::sandbox::support::csv::csv_row;
use serde_json::{Map, Value};

/// Each aggregation as rows: the values of groups with their numbers of documents, or a number. Groups within groups have the values
/// of those above them in front.
pub(super) fn aggregations_as_csv(aggregations: &Map<String, Value>) -> String {
    let mut text = String::new();
    for (name, aggregation) in aggregations {
        let mut rows = Vec::new();
        add(aggregation, &[], &mut rows);
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0).max(2);
        let mut header = vec![name.clone()];
        header.resize(columns - 1, String::new());
        header.push("Count".to_owned());
        for row in rows.iter_mut().filter(|row| row.len() == 1) {
            row.insert(0, String::new());
        }
        for row in std::iter::once(&header).chain(&rows) {
            text.push_str(&csv_row(row));
            text.push('\n');
        }
    }
    text
}

fn add(aggregation: &Value, above: &[String], rows: &mut Vec<Vec<String>>) {
    let number = |name: &str| aggregation.get(name).filter(|value| !value.is_null());
    if let Some(Value::Array(buckets)) = aggregation.get("buckets") {
        for bucket in buckets {
            let key = bucket.get("key").map_or_else(String::new, written);
            let path: Vec<String> = above.iter().cloned().chain([key]).collect();
            add_group(bucket, &path, rows);
        }
    } else if let Some(value) = number("value") {
        rows.push(above.iter().cloned().chain([written(value)]).collect());
    } else {
        add_group(aggregation, above, rows);
    }
}

/// A group: its number of documents, and the aggregations within it.
fn add_group(group: &Value, path: &[String], rows: &mut Vec<Vec<String>>) {
    let count = group.get("doc_count").map_or_else(String::new, written);
    let inner = group
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(_, value)| value.is_object());
    let before = rows.len();
    inner.for_each(|(_, aggregation)| add(aggregation, path, rows));
    if rows.len() == before {
        rows.push(path.iter().cloned().chain([count]).collect());
    }
}

fn written(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn groups_and_numbers_are_rows() {
        let aggregations = json!({
            "Sites": {"buckets": [{"key": "Bern, CH", "doc_count": 2}, {"key": "Rome", "doc_count": 1}]},
            "People": {"value": 3},
        });
        let text = aggregations_as_csv(aggregations.as_object().unwrap());
        assert_eq!(text, "Sites,Count\n\"Bern, CH\",2\nRome,1\nPeople,Count\n,3\n");
    }

    #[test]
    fn groups_within_groups_have_the_values_above_them() {
        let inner = json!({"buckets": [{"key": "Sales", "doc_count": 1}]});
        let aggregations = json!({"Sites": {"buckets": [{"key": "Bern", "doc_count": 2, "Teams": inner}]}});
        let text = aggregations_as_csv(aggregations.as_object().unwrap());
        assert_eq!(text, "Sites,,Count\nBern,Sales,1\n");
    }
}
