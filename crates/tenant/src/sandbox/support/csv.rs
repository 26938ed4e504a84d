//! Reads and writes files of comma-separated values (RFC 4180).

/// The rows of a text. Quoted values may contain commas, line breaks, and quotes in pairs; empty lines are skipped.
///
/// # Errors
/// If a quote is not closed, or a row has more values than the first one, with the number of the row.
pub(crate) fn parse_csv(text: &str) -> Result<Vec<Vec<String>>, String> {
    let mut reader = CsvReader::default();
    let mut characters = text.strip_prefix('\u{feff}').unwrap_or(text).chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '"' if reader.is_quoted && characters.next_if_eq(&'"').is_some() => reader.value.push('"'),
            '"' if reader.is_quoted => reader.is_quoted = false,
            '"' if reader.value.is_empty() => reader.is_quoted = true,
            ',' if !reader.is_quoted => reader.end_value(),
            '\n' if !reader.is_quoted => reader.end_row()?,
            '\r' if !reader.is_quoted && characters.peek() == Some(&'\n') => {}
            other => reader.value.push(other),
        }
    }
    if reader.is_quoted {
        return Err(format!("row {}: a quote is not closed", reader.rows.len() + 1));
    }
    reader.end_row()?;
    Ok(reader.rows)
}

/// A row of values, without a line break.
pub(crate) fn csv_row(values: &[String]) -> String {
    let quoted = values.iter().map(|value| match value.contains([',', '"', '\n', '\r']) {
        true => format!("\"{}\"", value.replace('"', "\"\"")),
        false => value.clone(),
    });
    quoted.collect::<Vec<_>>().join(",")
}

#[derive(Default)]
struct CsvReader {
    rows: Vec<Vec<String>>,
    row: Vec<String>,
    value: String,
    is_quoted: bool,
}

impl CsvReader {
    fn end_value(&mut self) {
        self.row.push(std::mem::take(&mut self.value));
    }

    fn end_row(&mut self) -> Result<(), String> {
        if self.row.is_empty() && self.value.trim().is_empty() {
            self.value.clear();
            return Ok(());
        }
        self.end_value();
        let row = std::mem::take(&mut self.row);
        let most = self.rows.first().map_or(usize::MAX, Vec::len);
        if row.len() > most {
            return Err(format!(
                "row {} has {} values, but the header has {most}",
                self.rows.len() + 1,
                row.len()
            ));
        }
        self.rows.push(row);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_may_be_quoted() {
        let rows = parse_csv("\u{feff}a,\"b \"\"x\"\"\",c\r\n\r\n1,\"2,\n3\",\n4").unwrap();
        assert_eq!(rows, [vec!["a", "b \"x\"", "c"], vec!["1", "2,\n3", ""], vec!["4"]]);
        assert!(parse_csv("").unwrap().is_empty());
    }

    #[test]
    fn a_row_that_cannot_be_read_is_named() {
        assert_eq!(parse_csv("a\n\"b").unwrap_err(), "row 2: a quote is not closed");
        assert_eq!(
            parse_csv("a\nb,c").unwrap_err(),
            "row 2 has 2 values, but the header has 1"
        );
    }
}
