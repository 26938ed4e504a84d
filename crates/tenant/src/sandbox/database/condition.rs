//! Compiles a filter to an SQL condition. Values are bound parameters and never part of the text. A condition is never
//! NULL.

use super::columns::folded;
use super::filtered_column::FilteredColumn;
use crate::sandbox::rows::MemberKind;
use crate::sandbox::support::clock;
use crate::schema::Compare;
use crate::syntax::filter::{Filter, Literal};
use jiff::Timestamp;
use rusqlite::types::Value;

/// Finds the column of a field.
type Columns<'a> = &'a dyn Fn(&str) -> Option<FilteredColumn>;

/// An SQL condition, and the values of its parameters in order.
#[derive(Debug, Default)]
pub(super) struct SqlCondition {
    pub(super) sql: String,
    pub(super) values: Vec<Value>,
}

impl SqlCondition {
    /// Compiles a filter. A field without a column matches nothing.
    pub(super) fn of(filter: &Filter, columns: Columns<'_>) -> Self {
        let mut condition = Self::default();
        condition.filter(filter, columns);
        condition
    }

    fn filter(&mut self, filter: &Filter, columns: Columns<'_>) {
        match filter {
            Filter::All(parts) => self.joined(parts, " AND ", columns),
            Filter::Any(parts) => self.joined(parts, " OR ", columns),
            Filter::Not(part) => {
                self.sql.push_str("NOT ");
                self.filter(part, columns);
            }
            Filter::Test(field, compare, values) => match columns(field) {
                Some(column) => self.test_any(&column, *compare, values),
                None => self.constant(false),
            },
        }
    }

    /// Joins the parts as a balanced tree: SQLite limits the depth of an expression, and a plain chain adds a level for each
    /// part.
    fn joined(&mut self, parts: &[Filter], word: &str, columns: Columns<'_>) {
        self.sql.push('(');
        match parts {
            [only] => self.filter(only, columns),
            parts => {
                let (left, right) = parts.split_at(parts.len() / 2);
                self.joined(left, word, columns);
                self.sql.push_str(word);
                self.joined(right, word, columns);
            }
        }
        self.sql.push(')');
    }

    /// Compiles a test of a column, or of the elements of a list.
    fn test_any(&mut self, column: &FilteredColumn, compare: Compare, literals: &[Literal]) {
        let Some(list) = &column.list else {
            return self.test(column, compare, literals);
        };
        let (exists, compare) = match compare {
            Compare::NotEqual => ("NOT EXISTS", Compare::Equal),
            Compare::IsNull => ("NOT EXISTS", Compare::Present),
            other => ("EXISTS", other),
        };
        self.sql
            .push_str(&format!("({exists} (SELECT 1 FROM json_each({list}) AS element WHERE "));
        self.test(column, compare, literals);
        self.sql.push_str("))");
    }

    fn test(&mut self, column: &FilteredColumn, compare: Compare, literals: &[Literal]) {
        let name = &*column.compared;
        let known: Vec<Value> = literals
            .iter()
            .filter_map(|literal| bound_value(column, literal))
            .collect();
        match compare {
            Compare::IsNull => self.sql.push_str(&format!("({name} IS NULL)")),
            Compare::Present => self.sql.push_str(&format!("({name} IS NOT NULL)")),
            Compare::In => self.one_of(name, known),
            Compare::ContainsAll if known.len() < literals.len() || !column.kind.is_text() => self.constant(false),
            Compare::ContainsAll => self.contains_all(name, known),
            compare => match known.into_iter().next() {
                Some(value) => self.compare(column, compare, value),
                None => self.constant(compare == Compare::NotEqual),
            },
        }
    }

    fn compare(&mut self, column: &FilteredColumn, compare: Compare, value: Value) {
        let name = &*column.compared;
        match (compare, value) {
            // `IS` could not use an index that leaves out absent values.
            (Compare::Equal, value) => self.push(&format!("({name} IS NOT NULL AND {name} = ?)"), value),
            (Compare::NotEqual, value) => self.push(&format!("({name} IS NOT ?)"), value),
            (Compare::StartsWith | Compare::Contains, _) if !column.kind.is_text() => self.constant(false),
            (Compare::StartsWith, Value::Text(prefix)) => self.starts_with(name, prefix),
            (Compare::Contains, value) => self.contains_all(name, vec![value]),
            (compare, value) => {
                let sign = match compare {
                    Compare::Greater => ">",
                    Compare::GreaterOrEqual => ">=",
                    Compare::Less => "<",
                    _ => "<=",
                };
                self.push(&format!("({name} IS NOT NULL AND {name} {sign} ?)"), value);
            }
        }
    }

    fn one_of(&mut self, name: &str, values: Vec<Value>) {
        if values.is_empty() {
            return self.constant(false);
        }
        let places = vec!["?"; values.len()].join(", ");
        self.sql
            .push_str(&format!("({name} IS NOT NULL AND {name} IN ({places}))"));
        self.values.extend(values);
    }

    /// Compares bytes, because SQL functions end a text at NUL.
    fn contains_all(&mut self, name: &str, parts: Vec<Value>) {
        self.sql.push_str(&format!("({name} IS NOT NULL"));
        for part in parts {
            self.push(&format!(" AND instr(CAST({name} AS BLOB), CAST(? AS BLOB)) > 0"), part);
        }
        self.sql.push(')');
    }

    /// Compiles a prefix to a range, for which SQLite can use an index.
    fn starts_with(&mut self, name: &str, prefix: String) {
        let end = successor(&prefix);
        self.push(&format!("({name} IS NOT NULL AND {name} >= ?"), Value::Text(prefix));
        if let Some(end) = end {
            self.push(&format!(" AND {name} < ?"), Value::Text(end));
        }
        self.sql.push(')');
    }

    fn push(&mut self, sql: &str, value: Value) {
        self.sql.push_str(sql);
        self.values.push(value);
    }

    fn constant(&mut self, value: bool) {
        self.sql.push_str(if value { "1" } else { "0" });
    }
}

/// Converts a literal to the type of a column, and to its case; `None` if it cannot be compared. A number may be in quotes.
fn bound_value(column: &FilteredColumn, literal: &Literal) -> Option<Value> {
    let text = match literal {
        Literal::Bool(flag) => return (column.kind == MemberKind::Flag).then(|| Value::Integer(i64::from(*flag))),
        Literal::Text(text) | Literal::Number(text) => text,
    };
    match column.kind {
        MemberKind::Text => Some(Value::Text(text.clone())),
        MemberKind::FoldedText => Some(Value::Text(folded(text))),
        MemberKind::Number => bound_number(text),
        MemberKind::Flag => text.parse().ok().map(|flag: bool| Value::Integer(flag.into())),
        MemberKind::Time => text
            .parse()
            .ok()
            .map(|time: Timestamp| Value::Text(clock::as_text(time))),
    }
}

fn bound_number(text: &str) -> Option<Value> {
    let integer = text.parse().ok().map(Value::Integer);
    let real = || {
        let number: f64 = text.parse().ok()?;
        (!number.is_nan()).then_some(Value::Real(number))
    };
    integer.or_else(real)
}

/// The smallest text that is greater than every text with this prefix; `None` if there is none.
fn successor(prefix: &str) -> Option<String> {
    let mut characters: Vec<char> = prefix.chars().collect();
    while let Some(last) = characters.pop() {
        if let Some(next) = next(last) {
            characters.push(next);
            return Some(characters.into_iter().collect());
        }
    }
    None
}

fn next(character: char) -> Option<char> {
    (u32::from(character) + 1..=u32::from(char::MAX)).find_map(char::from_u32)
}

#[cfg(test)]
mod tests;
