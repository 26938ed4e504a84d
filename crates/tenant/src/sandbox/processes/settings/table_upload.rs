//! Records of a CSV file in a form.

use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::Rejection;
use crate::sandbox::support::csv::parse_csv;
use serde_json::{Map, Value};

/// The records of the file in a field of a form, by the names in its header.
///
/// # Errors
/// If the file is not valid, or a column is missing.
pub(super) fn records(
    request: &ReceivedRequest,
    field: &str,
    columns: &[&str],
) -> Result<Vec<Map<String, Value>>, Rejection> {
    let file = request.files.iter().find(|file| file.field == field);
    let content = file.map(|file| file.content.as_ref()).unwrap_or_default();
    let text = std::str::from_utf8(content).map_err(|_| illegal(field, "the file is not UTF-8"))?;
    let mut rows = parse_csv(text).map_err(|why| illegal(field, &why))?.into_iter();
    let header: Vec<String> = rows.next().unwrap_or_default();
    if let Some(missing) = columns.iter().find(|name| !header.iter().any(|known| known == *name)) {
        return Err(illegal(field, &format!("the column {missing} is missing")));
    }
    let record = |row: Vec<String>| header.iter().cloned().zip(row.into_iter().map(Value::from)).collect();
    Ok(rows.map(record).collect())
}

fn illegal(field: &str, why: &str) -> Rejection {
    Rejection::illegal(&format!("{field}: {why}."))
}
