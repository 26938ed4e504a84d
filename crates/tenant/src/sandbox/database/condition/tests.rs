use super::*;
use crate::sandbox::database::columns::ProfileColumn;
use crate::syntax::filter::parse;
use proptest::prelude::*;
use rusqlite::{Connection, params_from_iter};
use std::cmp::Ordering;

/// A row of the test: an optional text and an optional number.
type TestRow = (Option<String>, Option<f64>);

fn matched(rows: &[TestRow], filter: &Filter) -> Vec<usize> {
    let database = Connection::open_in_memory().unwrap();
    database
        .execute_batch(
            "CREATE TABLE profiles (seq INTEGER PRIMARY KEY, owner_name TEXT, folded_name TEXT, priority ANY) STRICT",
        )
        .unwrap();
    for (name, priority) in rows {
        let whole = priority.filter(|number| number.fract() == 0.0 && number.abs() < 1e15);
        #[allow(clippy::cast_possible_truncation)]
        let priority = whole.map_or(priority.map_or(Value::Null, Value::Real), |number| {
            Value::Integer(number as i64)
        });
        database
            .execute(
                "INSERT INTO profiles (owner_name, folded_name, priority) VALUES (?1, ?2, ?3)",
                rusqlite::params![name, name.as_deref().map(folded), priority],
            )
            .unwrap();
    }
    let condition = SqlCondition::of(filter, &ProfileColumn::filtered);
    let sql = format!("SELECT seq FROM profiles WHERE {} ORDER BY seq", condition.sql);
    let mut statement = database.prepare(&sql).unwrap();
    let found = statement.query_map(params_from_iter(condition.values), |row| row.get(0));
    found
        .unwrap()
        .map(|row: rusqlite::Result<i64>| usize::try_from(row.unwrap()).unwrap() - 1)
        .collect()
}

/// Evaluates a filter without a database.
fn holds(filter: &Filter, row: &TestRow) -> bool {
    match filter {
        Filter::All(parts) => parts.iter().all(|part| holds(part, row)),
        Filter::Any(parts) => parts.iter().any(|part| holds(part, row)),
        Filter::Not(part) => !holds(part, row),
        Filter::Test(field, compare, literals) => {
            let as_compared = |text: &str| if field == "name" { folded(text) } else { text.to_owned() };
            let order = |literal: &Literal| match field.as_str() {
                "priority" => row.1?.partial_cmp(&text(literal)?.parse().ok()?),
                _ => Some(as_compared(row.0.as_deref()?).cmp(&as_compared(text(literal)?))),
            };
            let present = if field == "priority" {
                row.1.is_some()
            } else {
                row.0.is_some()
            };
            let within = |literal: &Literal| {
                let name = row.0.as_deref().filter(|_| field != "priority");
                let pair = name.zip(text(literal));
                pair.is_some_and(|(name, part)| as_compared(name).contains(&as_compared(part)))
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
                    let pair = name.zip(start);
                    pair.is_some_and(|(name, start)| as_compared(name).starts_with(&as_compared(start)))
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
        "[a-cA-C]{0,3}",
        "[ÀàΣσςßẞİı]{0,2}",
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
    let compares = prop::sample::select(Compare::ALL.to_vec());
    let fields = prop::sample::select(vec!["name", "owner.name", "priority"]);
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

fn row() -> impl Strategy<Value = TestRow> {
    let number = prop_oneof![
        (-5..30_i32).prop_map(f64::from),
        (-5..30_i32).prop_map(|n| f64::from(n) + 0.5)
    ];
    (prop::option::of(word()), prop::option::of(number))
}

proptest! {
    #[test]
    fn the_database_agrees_with_an_evaluation_in_memory(
        rows in prop::collection::vec(row(), 1..8),
        filter in filter(),
    ) {
        let expected: Vec<usize> = (0..rows.len()).filter(|index| holds(&filter, &rows[*index])).collect();
        prop_assert_eq!(matched(&rows, &filter), expected, "{}", SqlCondition::of(&filter, &ProfileColumn::filtered).sql);
    }
}

#[test]
fn values_are_never_part_of_the_sql_text() {
    let filter = parse(r#"name eq "x' OR 1=1 --" and priority in (1, "2") and name sw "';--""#).unwrap();
    let condition = SqlCondition::of(&filter, &ProfileColumn::filtered);
    assert!(!condition.sql.contains(['\'', '"', '1', '2']), "{}", condition.sql);
    assert_eq!(condition.values.len(), condition.sql.matches('?').count());
}

#[test]
fn a_filter_of_the_maximum_length_is_evaluated() {
    let long = vec!["priority eq 1"; 900].join(" or ");
    let filter = parse(&long).unwrap();
    assert_eq!(matched(&[(None, Some(1.0)), (None, Some(2.0))], &filter), [0]);
}

#[test]
fn numbers_beyond_the_range_of_a_float_can_be_compared() {
    let filter = parse(r#"priority lt "1e999" and priority gt "-1e999" and not priority eq "NaN""#).unwrap();
    assert_eq!(matched(&[(None, Some(1.0)), (None, None)], &filter), [0]);
}
