//! Templates: text, references, directives, expressions and methods, put together at random.

use crate::compare::{Case, generated, same};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::sync::LazyLock;

fn variables() -> Value {
    json!({"a": "xyz", "b": "Ann Lee", "n": 3, "t": true, "l": ["p", "q", "r"], "e": ""})
}

fn reference() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "$a",
        "${a}",
        "$!a",
        "$!{a}",
        "$b",
        "$n",
        "$t",
        "$l",
        "$e",
        "$nope",
        "$!nope",
        "$a.length()",
        "$a.substring(1)",
        "$a.substring(1, 2)",
        "${a.toUpperCase()}",
        "$b.split(' ')[1]",
        "$b.split(' ').get(0)",
        "$l.size()",
        "$l[0]",
        "$l[-1]",
        "$l.get(2)",
        "$a.nope()",
        "$a.nope",
        "$b.replace('n', 'm')",
        "$b.replaceAll('[a-n]', '_')",
        "$a.charAt(1)",
        "$b.indexOf('L')",
        "$b.contains(\"Lee\")",
        "$a.equals('xyz')",
        "$a.concat($b)",
        "$n.toString()",
        "$a.isEmpty()",
        "$a.empty",
        "$foreach.index",
        "$i",
        "$s",
        "$m.k",
        "$m.get('k')",
        "$!m.zz",
        "$b.toLowerCase().trim()",
        "$a.compareTo('xz')",
        "$a.class.name",
        "$b.lastIndexOf('e')",
        "$b.startsWith('Ann')",
        "$a.matches('[x-z]+')",
        "$l.contains('q')",
        "$a.",
        "$a.1",
        "$a-",
        "$a_b",
        "$",
        "$$",
        "$1",
        "\\$a",
        "\\\\$a",
        "$a.b.c",
        "$l[9]",
        "$a.format('%s-%03d', $b, $n)",
    ])
    .prop_map(str::to_owned)
}

fn literal() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "'x'",
        "\"x\"",
        "\"$a!\"",
        "\"#if(true)y#end\"",
        "'$a'",
        "1",
        "-2",
        "2.5",
        "true",
        "false",
        "[1, 2]",
        "[1..3]",
        "['a', $b]",
        "{'k': 'v'}",
        "[]",
        "{}",
        "''",
        "null",
        "3",
        "'xyz'",
        "\"a''b\"",
    ])
    .prop_map(str::to_owned)
}

fn expression() -> impl Strategy<Value = String> {
    let value = prop_oneof![reference(), literal()];
    value.prop_recursive(2, 8, 2, |inner| {
        let operator = prop::sample::select(vec![
            "+", "-", "*", "/", "%", "==", "!=", "<", ">", "<=", ">=", "&&", "||", "and", "or", "eq", "ne", "lt", "gt",
        ]);
        prop_oneof![
            4 => (inner.clone(), operator, inner.clone()).prop_map(|(left, sign, right)| format!("{left} {sign} {right}")),
            1 => inner.clone().prop_map(|inner| format!("!{inner}")),
            1 => inner.clone().prop_map(|inner| format!("not {inner}")),
            1 => inner.prop_map(|inner| format!("({inner})")),
        ]
    })
}

fn text() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "x",
        " ",
        "\n",
        " \n",
        "a b",
        "#",
        "# ",
        " 100%",
        "\\",
        "\\\\",
        "##c\n",
        "#* c *#",
        "#[[$raw]]#",
        "{",
        "}",
        "(",
        ")",
        "[",
        "]",
        ".",
        "-",
        "@x.test",
        "é",
        "#foo",
        "\\#if",
        "\\#foo",
        "#end",
        "#else",
        ",",
        "'",
        "\"",
    ])
    .prop_map(str::to_owned)
}

fn template() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![3 => text(), 5 => reference()];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let several = prop::collection::vec(inner, 1..4).prop_map(|parts| parts.concat());
        let space = prop::sample::select(vec!["", " ", "\n", " \n"]);
        prop_oneof![
            4 => several.clone(),
            3 => (expression(), several.clone(), space.clone())
                .prop_map(|(condition, body, space)| format!("#if({condition}){space}{body}#end")),
            2 => (expression(), several.clone(), several.clone())
                .prop_map(|(condition, body, other)| format!("#if({condition}){body}#{{else}}{other}#end")),
            1 => (expression(), expression(), several.clone())
                .prop_map(|(one, two, body)| format!("#if({one})1#elseif({two})2#else {body}#end")),
            3 => (expression(), space).prop_map(|(value, space)| format!("#set($s = {value}){space}$!s")),
            1 => Just("#set($m = {'k': 'v'})$m.k".to_owned()),
            2 => (prop::sample::select(vec!["$l", "[1..3]", "['u', 'v']", "[3..1]", "$a", "$nope", "{'k': 'v'}", "[]"]), several.clone())
                .prop_map(|(list, body)| format!("#foreach($i in {list}){body}$i#end")),
            1 => several.clone().prop_map(|body| format!("#foreach($i in $l)#if($foreach.hasNext)$i,#else$i#end{body}#break#end")),
            1 => several.clone().prop_map(|body| format!("#define($d){body}#end$d")),
            1 => several.prop_map(|body| format!("#evaluate('{}')", body.replace('\'', "''"))),
        ]
    })
}

/// The macros of the Java engine outlive a template: each case has its own names.
fn with_macro() -> impl Strategy<Value = String> {
    (
        template(),
        template(),
        prop::sample::select(vec!["$a", "'lit'", "\"$b\"", "", "$nope", "$l[1]", "1"]),
    )
        .prop_map(|(body, rest, argument)| format!("#macro(NAME $p){body}$p#end#NAME({argument}){rest}"))
}

/// Returns whether a case is one of those in which the two are known to differ.
fn differs(template: &str, found: &Result<Value, String>) -> bool {
    let shown = found.as_ref().ok().and_then(Value::as_str).unwrap_or_default();
    // An object's text has its address.
    let has_address = shown.contains('@') && (shown.contains("[L") || shown.contains("org.apache"));
    // A sign at the very end is text here, as the product takes patterns such as `^a$`.
    let ends_with_sign = template.ends_with(['$', '#']) || template.contains("$'") || template.contains("#'");
    // `$a-` is `$a` and a hyphen here, as the product's documentation has it.
    let has_hyphen = found.is_err() && HYPHEN.is_match(template).unwrap_or(true);
    // An escaped parameter of a macro is shown as the argument's text.
    let has_escaped_parameter = template.contains("\\$p");
    has_address || ends_with_sign || has_hyphen || has_escaped_parameter
}

static HYPHEN: LazyLock<fancy_regex::Regex> = LazyLock::new(|| fancy_regex::Regex::new("\\$!?\\w+-").unwrap());

fn check(templates: Vec<String>) {
    let cases: Vec<Case> = templates
        .into_iter()
        .map(|template| {
            let mut attributes = variables();
            attributes["value"] = json!(template);
            Case {
                java: json!({"op": "velocity", "template": template, "context": variables()}),
                given: json!({"transform": {"type": "static", "attributes": attributes}}),
            }
        })
        .collect();
    same(&cases, |case, wanted| {
        let template = case.java["template"].as_str().unwrap_or_default();
        (!differs(template, &wanted)).then_some(wanted)
    });
}

#[test]
fn templates_are_rendered_as_by_velocity() {
    check(generated(&template(), 6000));
}

#[test]
fn expressions_are_computed_as_by_velocity() {
    let condition = expression().prop_map(|expression| format!("#if({expression})yes#{{else}}no#end"));
    check(generated(&condition, 3000));
    let value = expression().prop_map(|expression| format!("#set($s = {expression})$!s"));
    check(generated(&value, 3000));
}

#[test]
fn macros_are_expanded_as_by_velocity() {
    let templates = generated(&with_macro(), 2000).into_iter().enumerate();
    check(
        templates
            .map(|(number, template)| template.replace("NAME", &format!("macro{number}")))
            .collect(),
    );
}
