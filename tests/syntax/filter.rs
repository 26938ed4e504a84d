//! Filters are read as their grammar says, written back to what they were, and never panic.

#[path = "checks/filter.rs"]
mod checks;

use proptest::prelude::*;
use sailpoint::schema::Compare;
use sailpoint::syntax::filter::{Filter, FilterError, Literal, MAX_DEPTH, MAX_LENGTH, parse};

#[test]
fn not_binds_tighter_than_and_and_and_tighter_than_or() {
    let test = |field: &str| Filter::Test(field.to_owned(), Compare::IsNull, Vec::new());
    let expected = Filter::Any(vec![
        test("a"),
        Filter::All(vec![Filter::Not(Box::new(test("b"))), test("c")]),
    ]);
    assert_eq!(parse("a isnull or not b isnull and c isnull"), Ok(expected));
}

#[test]
fn a_string_may_hold_quotes_backslashes_and_words_of_the_grammar() {
    let text = r#"name eq "a \"b\" \\ and (not) é""#;
    let value = Literal::Text(r#"a "b" \ and (not) é"#.to_owned());
    assert_eq!(
        parse(text),
        Ok(Filter::Test("name".to_owned(), Compare::Equal, vec![value]))
    );
}

#[test]
fn a_fault_tells_the_place_in_characters() {
    for (text, expected, position) in [
        ("", "a field", 1),
        (
            "name",
            "an operator: ca, co, eq, ge, gt, in, isnull, le, lt, ne or sw",
            5,
        ),
        (
            "name like 1",
            "an operator: ca, co, eq, ge, gt, in, isnull, le, lt, ne or sw",
            6,
        ),
        (
            "name EQ 1",
            "an operator: ca, co, eq, ge, gt, in, isnull, le, lt, ne or sw",
            6,
        ),
        ("name eq x", "a string in double quotes, a number, true or false", 9),
        ("name eq 007", "a string in double quotes, a number, true or false", 9),
        ("name in 1", "a list in parentheses", 9),
        ("name in (1 2)", "a comma or a closing parenthesis", 12),
        ("(name isnull", "a closing parenthesis", 13),
        ("name isnull name isnull", "and, or, or the end", 13),
        (r#"name eq "é\n""#, r#"\" or \\"#, 11),
        (r#"name eq "é"#, "a closing quote", 11),
        ("and isnull", "a field", 1),
    ] {
        assert_eq!(parse(text), Err(FilterError::Syntax { expected, position }), "{text}");
    }
}

#[test]
fn length_and_depth_are_limited() {
    let nested = |depth: usize| format!("{}a isnull{}", "(".repeat(depth), ")".repeat(depth));
    assert!(parse(&nested(MAX_DEPTH)).is_ok());
    assert_eq!(parse(&nested(MAX_DEPTH + 1)), Err(FilterError::TooDeep));
    assert_eq!(parse(&" ".repeat(MAX_LENGTH + 1)), Err(FilterError::TooLong));
}

proptest! {
    #[test]
    fn what_is_written_is_read_as_it_was(filter in filters()) {
        prop_assert_eq!(parse(&filter.to_string()), Ok(filter));
    }

    #[test]
    fn a_list_of_the_schema_accepts_exactly_the_filters_that_it_supports(
        text in r#"(not )?(id|name|created|owner\.id|type|source\.id) (eq "a"|sw "a"|ge 1|pr|in \("a"\)|isnull)"#,
        number: u16,
    ) {
        checks::is_consistent(&text, number);
    }

    #[test]
    fn any_text_is_a_filter_or_a_fault(text in r#"([a-z."\\(), 0-9é]|not |and | or | eq | in | isnull|pr ){0,40}"#) {
        if let Err(FilterError::Syntax { position, .. }) = parse(&text) {
            prop_assert!((1..=text.chars().count() + 1).contains(&position));
        }
    }
}

fn filters() -> impl Strategy<Value = Filter> {
    tests().prop_recursive(4, 24, 4, |part| {
        prop_oneof![
            prop::collection::vec(part.clone(), 2..4).prop_map(Filter::All),
            prop::collection::vec(part.clone(), 2..4).prop_map(Filter::Any),
            part.prop_map(|part| Filter::Not(Box::new(part))),
        ]
    })
}

fn tests() -> impl Strategy<Value = Filter> {
    let (none, several) = ([Compare::Present, Compare::IsNull], [Compare::In, Compare::ContainsAll]);
    let one: Vec<Compare> = Compare::ALL
        .into_iter()
        .filter(|compare| !none.contains(compare) && !several.contains(compare))
        .collect();
    prop_oneof![test(&none, 0..1), test(&several, 1..4), test(&one, 1..2),]
}

fn test(compares: &[Compare], values: std::ops::Range<usize>) -> impl Strategy<Value = Filter> + use<> {
    let field = "[a-z][a-zA-Z0-9_.-]{0,8}".prop_filter("a word of the grammar", |word| {
        !["and", "or", "not", "pr"].contains(&word.as_str())
    });
    let compare = prop::sample::select(compares.to_vec());
    (field, compare, prop::collection::vec(literals(), values))
        .prop_map(|(field, compare, values)| Filter::Test(field, compare, values))
}

fn literals() -> impl Strategy<Value = Literal> {
    prop_oneof![
        ".{0,12}".prop_map(Literal::Text),
        any::<i64>().prop_map(|number| Literal::Number(number.to_string())),
        any::<f32>()
            .prop_filter("a number of JSON", |number| number.is_finite())
            .prop_map(|number| Literal::Number(format!("{number:e}"))),
        any::<bool>().prop_map(Literal::Bool),
    ]
}
