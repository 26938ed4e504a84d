//! The grammar: equal meanings, and errors with their column. Evaluation has its own tests.

use super::{Language, parse};
use crate::sandbox::search::dates::Calendar;
use crate::sandbox::search::query::Query;
use jiff::Timestamp;

fn language() -> Language {
    Language {
        fields: Vec::new(),
        and: false,
        calendar: Calendar::new(Timestamp::UNIX_EPOCH),
        nested: vec!["access", "accounts"],
        scope: String::new(),
    }
}

fn parsed(text: &str) -> Query {
    parse(text, &language()).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn notations_with_the_same_meaning_give_the_same_query() {
    for (one, other) in [
        ("a b", "a OR b"),
        ("a || b", "a OR b"),
        ("a && b", "a AND b"),
        ("+a +b", "a AND b"),
        ("!a", "NOT a"),
        ("-a", "NOT a"),
        ("a AND NOT b", "a AND !b"),
        ("a OR NOT b", "a -b"),
        ("a AND b OR c", "+a +b c"),
        ("a OR b AND c", "a +b +c"),
        ("  ( a )  ", "a"),
        ("name:(a b)", "name:a OR name:b"),
        ("name: a", "name:a"),
        ("*:*", "*"),
        ("name:*", "_exists_:name"),
        ("_exists_:\"name\"", "_exists_:name"),
        ("n:>=1", "n:[1 TO *]"),
        ("n:>1", "n:{1 TO *]"),
        ("n:<=1", "n:[* TO 1]"),
        ("n:<1", "n:{* TO 1}"),
        (r"name:a\*", "name:\"a*\""),
        (r"name:a\ b", "name:\"a b\""),
        (r"name:a\:b", "name:\"a:b\""),
        (r"a\nd", "and"),
        ("@access(access.name:x)", "@access(name:x)"),
        ("@access(type:ROLE name:x)", "@access((type:ROLE) OR name:x)"),
    ] {
        assert_eq!(parsed(one), parsed(other), "{one} means {other}");
    }
}

#[test]
fn operators_in_lower_case_and_parts_of_words_are_terms() {
    for (one, other) in [
        ("and", "\"and\""),
        ("ANDREW", "\"andrew\""),
        ("ORleans", "\"orleans\""),
        ("name:NOTE", "name:\"note\""),
        ("a-b", "\"a-b\""),
        ("a/b", "\"a/b\""),
    ] {
        assert_eq!(parsed(one), parsed(other), "{one}");
    }
}

#[test]
fn errors_name_their_column() {
    for (text, column, why) in [
        ("", 1, "a condition is missing"),
        ("   ", 4, "a condition is missing"),
        ("a AND", 6, "a condition is missing"),
        ("AND a", 1, "AND needs a condition before it"),
        ("a AND AND b", 7, "a condition is missing before AND"),
        ("NOT NOT a", 5, "a condition is missing before NOT"),
        ("a OR )", 6, "a condition is missing"),
        ("(a", 1, "the closing parenthesis is missing"),
        ("()", 2, "a condition is missing"),
        ("a)", 2, "there is no opening parenthesis"),
        ("name:", 6, "the value of the condition is missing"),
        (":a", 1, "the name of a member is missing"),
        ("name:\"a", 6, "the closing quotation mark is missing"),
        ("name:a:b", 7, "a colon in a value"),
        ("é:a:b", 4, "a colon in a value"),
        ("name:a~", 7, "fuzzy"),
        ("name:a~2", 7, "fuzzy"),
        ("\"a b\"~2", 6, "proximity"),
        ("name:a^2", 7, "boosts"),
        ("(a b)^2", 6, "boosts"),
        ("name:/jo.*/", 6, "regular expressions"),
        ("/jo.*/", 1, "regular expressions"),
        ("n:[1 5]", 6, "TO is missing"),
        ("n:[1 TO ]", 9, "a bound of the range is missing"),
        ("n:[1 TO 5", 3, "the closing bracket of the range is missing"),
        ("n:[1", 5, "TO is missing"),
        ("n:>", 4, "the bound of the comparison is missing"),
        ("n:1]", 4, "no opening bracket"),
        ("created:>2024-01-01T10:00", 23, "a colon in a value"),
        ("a\\", 2, "a backslash needs a character"),
        (
            "@acces(a)",
            1,
            "'@acces' is not a nested list; these are: @access, @accounts",
        ),
        ("@access", 8, "@access needs conditions in parentheses"),
        ("@access(@accounts(a))", 9, "may not be within another one"),
        ("@access(a", 8, "the closing parenthesis is missing"),
        ("_exists_:", 10, "_exists_ needs the name of a member"),
    ] {
        let error = parse(text, &language())
            .expect_err(text)
            .within("query.query")
            .to_string();
        assert!(
            error.starts_with(&format!("query.query, column {column}: ")),
            "{text}: {error}"
        );
        assert!(error.contains(why), "{text}: {error}");
    }
}

#[test]
fn a_query_is_limited() {
    let deep = format!("{}a{}", "(".repeat(101), ")".repeat(101));
    assert!(
        parse(&deep, &language())
            .unwrap_err()
            .to_string()
            .contains("at most 100")
    );
    let long = "a ".repeat(1025);
    assert!(
        parse(&long, &language())
            .unwrap_err()
            .to_string()
            .contains("at most 1024")
    );
}
