//! Compiles a filter to a condition in SQL. Values are bound, never written into the text, and no condition is ever NULL.

use super::columns::Column;
use crate::schema::Compare;
use crate::syntax::filter::{Filter, Literal};
use rusqlite::types::Value;

/// A condition, and the values of its parameters in their order.
#[derive(Debug, Default)]
pub(super) struct Condition {
    pub(super) sql: String,
    pub(super) values: Vec<Value>,
}

impl Condition {
    /// The condition that a filter states.
    pub(super) fn of(filter: &Filter) -> Self {
        let mut condition = Self::default();
        condition.filter(filter);
        condition
    }

    fn filter(&mut self, filter: &Filter) {
        match filter {
            Filter::All(parts) => self.joined(parts, " AND "),
            Filter::Any(parts) => self.joined(parts, " OR "),
            Filter::Not(part) => {
                self.sql.push_str("NOT ");
                self.filter(part);
            }
            Filter::Test(field, compare, values) => match Column::of(field) {
                Some(column) => self.test(column, *compare, values),
                None => self.constant(false),
            },
        }
    }

    /// Halves within halves: the database limits how deep an expression nests, and a plain chain nests with each part.
    fn joined(&mut self, parts: &[Filter], word: &str) {
        self.sql.push('(');
        match parts {
            [only] => self.filter(only),
            parts => {
                let (left, right) = parts.split_at(parts.len() / 2);
                self.joined(left, word);
                self.sql.push_str(word);
                self.joined(right, word);
            }
        }
        self.sql.push(')');
    }

    fn test(&mut self, column: Column, compare: Compare, literals: &[Literal]) {
        let name = column.name;
        let known: Vec<Value> = literals.iter().filter_map(|literal| bound(column, literal)).collect();
        match compare {
            Compare::IsNull => self.sql.push_str(&format!("({name} IS NULL)")),
            Compare::Present => self.sql.push_str(&format!("({name} IS NOT NULL)")),
            Compare::In => self.one_of(name, known),
            Compare::ContainsAll if known.len() < literals.len() || column.numeric => self.constant(false),
            Compare::ContainsAll => self.contains_all(name, known),
            compare => match known.into_iter().next() {
                Some(value) => self.compare(column, compare, value),
                None => self.constant(compare == Compare::NotEqual),
            },
        }
    }

    fn compare(&mut self, column: Column, compare: Compare, value: Value) {
        let name = column.name;
        match (compare, value) {
            (Compare::Equal, value) => self.push(&format!("({name} IS ?)"), value),
            (Compare::NotEqual, value) => self.push(&format!("({name} IS NOT ?)"), value),
            (Compare::StartsWith | Compare::Contains, _) if column.numeric => self.constant(false),
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

    /// As bytes, because text ends at a NUL for SQL's functions.
    fn contains_all(&mut self, name: &str, parts: Vec<Value>) {
        self.sql.push_str(&format!("({name} IS NOT NULL"));
        for part in parts {
            self.push(&format!(" AND instr(CAST({name} AS BLOB), CAST(? AS BLOB)) > 0"), part);
        }
        self.sql.push(')');
    }

    /// As a range, which an index can answer.
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

/// A literal as a column can be compared with it; `None` when it cannot. A number may be written in quotes.
fn bound(column: Column, literal: &Literal) -> Option<Value> {
    let (Literal::Text(text) | Literal::Number(text)) = literal else {
        return None;
    };
    if !column.numeric {
        return Some(Value::Text(text.clone()));
    }
    let integer = text.parse().ok().map(Value::Integer);
    let real = || {
        let number: f64 = text.parse().ok()?;
        (!number.is_nan()).then_some(Value::Real(number))
    };
    integer.or_else(real)
}

/// The smallest text that is greater than every text with this prefix; `None` when there is none.
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
mod tests {
    use super::*;
    use crate::syntax::filter::parse;
    use proptest::prelude::*;
    use rusqlite::{Connection, params_from_iter};
    use std::cmp::Ordering;

    /// What a row of the test has: text that may be absent, and a number that may be.
    type Row = (Option<String>, Option<f64>);

    fn matched(rows: &[Row], filter: &Filter) -> Vec<usize> {
        let database = Connection::open_in_memory().unwrap();
        database
            .execute_batch("CREATE TABLE profiles (seq INTEGER PRIMARY KEY, owner_name TEXT, priority ANY) STRICT")
            .unwrap();
        for (name, priority) in rows {
            let whole = priority.filter(|number| number.fract() == 0.0 && number.abs() < 1e15);
            #[allow(clippy::cast_possible_truncation)]
            let priority = whole.map_or(priority.map_or(Value::Null, Value::Real), |number| {
                Value::Integer(number as i64)
            });
            database
                .execute(
                    "INSERT INTO profiles (owner_name, priority) VALUES (?1, ?2)",
                    rusqlite::params![name, priority],
                )
                .unwrap();
        }
        let condition = Condition::of(filter);
        let sql = format!("SELECT seq FROM profiles WHERE {} ORDER BY seq", condition.sql);
        let mut statement = database.prepare(&sql).unwrap();
        let found = statement.query_map(params_from_iter(condition.values), |row| row.get(0));
        found
            .unwrap()
            .map(|row: rusqlite::Result<i64>| usize::try_from(row.unwrap()).unwrap() - 1)
            .collect()
    }

    /// The same question without a database.
    fn holds(filter: &Filter, row: &Row) -> bool {
        match filter {
            Filter::All(parts) => parts.iter().all(|part| holds(part, row)),
            Filter::Any(parts) => parts.iter().any(|part| holds(part, row)),
            Filter::Not(part) => !holds(part, row),
            Filter::Test(field, compare, literals) => {
                let order = |literal: &Literal| match field.as_str() {
                    "priority" => row.1?.partial_cmp(&text(literal)?.parse().ok()?),
                    _ => Some(row.0.as_deref()?.cmp(text(literal)?)),
                };
                let present = if field == "priority" {
                    row.1.is_some()
                } else {
                    row.0.is_some()
                };
                let within = |literal: &Literal| {
                    let name = row.0.as_deref().filter(|_| field != "priority");
                    name.zip(text(literal)).is_some_and(|(name, part)| name.contains(part))
                };
                let first = literals.first().and_then(order);
                match compare {
                    Compare::IsNull => !present,
                    Compare::Present => present,
                    Compare::In => literals.iter().any(|literal| order(literal) == Some(Ordering::Equal)),
                    Compare::ContainsAll => literals.iter().all(within),
                    Compare::Contains => literals.iter().any(within),
                    Compare::StartsWith => {
                        let name = row.0.as_deref().filter(|_| field != "priority");
                        let start = literals.first().and_then(text);
                        name.zip(start).is_some_and(|(name, start)| name.starts_with(start))
                    }
                    Compare::Equal => first == Some(Ordering::Equal),
                    Compare::NotEqual => first != Some(Ordering::Equal),
                    Compare::GreaterOrEqual => first.is_some_and(Ordering::is_ge),
                    Compare::Greater => first.is_some_and(Ordering::is_gt),
                    Compare::LessOrEqual => first.is_some_and(Ordering::is_le),
                    Compare::Less => first.is_some_and(Ordering::is_lt),
                }
            }
        }
    }

    fn text(literal: &Literal) -> Option<&str> {
        match literal {
            Literal::Text(text) | Literal::Number(text) => Some(text),
            Literal::Bool(_) => None,
        }
    }

    fn word() -> impl Strategy<Value = String> {
        prop_oneof![
            "[a-c]{0,3}",
            "[%_'\"\\\\;a\0]{0,3}",
            Just("\u{10FFFF}".to_owned()),
            Just("\u{D7FF}a".to_owned()),
            "[0-9]{1,2}",
            "\\PC{0,4}",
        ]
    }

    fn literal() -> impl Strategy<Value = Literal> {
        prop_oneof![
            word().prop_map(Literal::Text),
            (-5..30_i32).prop_map(|number| Literal::Number(number.to_string())),
            (-5..30_i32).prop_map(|number| Literal::Number(format!("{number}.5"))),
            any::<bool>().prop_map(Literal::Bool),
        ]
    }

    fn test() -> impl Strategy<Value = Filter> {
        let compares = prop::sample::select(vec![
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
        ]);
        let fields = prop::sample::select(vec!["owner.name", "priority"]);
        (fields, compares, prop::collection::vec(literal(), 1..4)).prop_map(|(field, compare, mut literals)| {
            match compare {
                Compare::In | Compare::ContainsAll => {}
                Compare::Present | Compare::IsNull => literals.clear(),
                _ => literals.truncate(1),
            }
            Filter::Test(field.to_owned(), compare, literals)
        })
    }

    fn filter() -> impl Strategy<Value = Filter> {
        test().prop_recursive(4, 24, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 1..4).prop_map(Filter::All),
                prop::collection::vec(inner.clone(), 1..4).prop_map(Filter::Any),
                inner.prop_map(|part| Filter::Not(Box::new(part))),
            ]
        })
    }

    fn row() -> impl Strategy<Value = Row> {
        let number = prop_oneof![
            (-5..30_i32).prop_map(f64::from),
            (-5..30_i32).prop_map(|n| f64::from(n) + 0.5)
        ];
        (prop::option::of(word()), prop::option::of(number))
    }

    proptest! {
        #[test]
        fn the_database_answers_as_a_plain_evaluation_does(
            rows in prop::collection::vec(row(), 1..8),
            filter in filter(),
        ) {
            let expected: Vec<usize> = (0..rows.len()).filter(|index| holds(&filter, &rows[*index])).collect();
            prop_assert_eq!(matched(&rows, &filter), expected, "{}", Condition::of(&filter).sql);
        }
    }

    #[test]
    fn no_value_is_written_into_the_text() {
        let filter = parse(r#"name eq "x' OR 1=1 --" and priority in (1, "2") and name sw "';--""#).unwrap();
        let condition = Condition::of(&filter);
        assert!(!condition.sql.contains(['\'', '"', '1', '2']), "{}", condition.sql);
        assert_eq!(condition.values.len(), condition.sql.matches('?').count());
    }

    #[test]
    fn a_filter_as_long_as_it_may_be_is_answered() {
        let long = vec!["priority eq 1"; 900].join(" or ");
        let filter = parse(&long).unwrap();
        assert_eq!(matched(&[(None, Some(1.0)), (None, Some(2.0))], &filter), [0]);
    }

    #[test]
    fn numbers_beyond_every_float_can_be_asked_for() {
        let filter = parse(r#"priority lt "1e999" and priority gt "-1e999" and not priority eq "NaN""#).unwrap();
        assert_eq!(matched(&[(None, Some(1.0)), (None, None)], &filter), [0]);
    }
}
