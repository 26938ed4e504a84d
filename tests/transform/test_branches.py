"""The branches of transforms and templates, and those that a trace has."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailpoint.sandbox import branches, trace

TEMPLATE = """\
#if($a == "1")one#{elseif}($a == "2")two#{else}many#end
#foreach($each in $list)$each#if($each == "x")!#end#end
#macro(shout $word)#if($word == "hey")HEY#else$word#end#end#shout($a)"""
PATH = ("attributes", "value")


def static(template: str, **variables: Any) -> dict[str, Any]:
    return {"type": "static", "attributes": {"value": template, **variables}}


def test_a_template_has_the_branches_of_its_directives() -> None:
    assert branches(static(TEMPLATE)) == [
        (PATH, "#if at 1:1"),
        (PATH, "#elseif at 1:18"),
        (PATH, "#else at 1:41"),
        (PATH, "#foreach at 2:1"),
        (PATH, "no elements of #foreach at 2:1"),
        (PATH, "#if at 2:30"),
        (PATH, "no branch of #if at 2:30"),
        (PATH, "#if at 3:20"),
        (PATH, "#else at 3:42"),
    ]


def taken(template: str, **variables: Any) -> list[str]:
    return sorted({name for path, name in trace(static(template, **variables)).branches if path == PATH})


@pytest.mark.parametrize(
    ("value", "elements", "expected"),
    [
        ("1", [], ["#else at 3:42", "#if at 1:1", "no elements of #foreach at 2:1"]),
        ("2", ["y"], ["#else at 3:42", "#elseif at 1:18", "#foreach at 2:1", "no branch of #if at 2:30"]),
        (
            "hey",
            ["x", "y"],
            ["#else at 1:41", "#foreach at 2:1", "#if at 2:30", "#if at 3:20", "no branch of #if at 2:30"],
        ),
    ],
)
def test_a_trace_has_the_branches_that_a_template_takes(value: str, elements: list[str], expected: list[str]) -> None:
    assert taken(TEMPLATE, a=value, list=elements) == expected


def test_texts_in_quotes_and_evaluated_texts_have_no_branches() -> None:
    template = '#set($t = "#if($a)x#end")#evaluate("#if($a)x#end")$t'

    assert branches(static(template)) == []
    assert taken(template, a="1") == []


def test_a_template_that_is_not_valid_has_no_branches() -> None:
    assert branches(static("#if($a)")) == []


LOOKUP = {
    "type": "lookup",
    "attributes": {
        "input": "a",
        "table": {
            "a": {"type": "conditional", "attributes": {"expression": "x eq x", "positiveCondition": "1"}},
            "default": "#if(true)y#end",
        },
    },
}


def test_branches_within_tables_lists_and_variables_have_their_paths() -> None:
    inner = ("attributes", "table", "a")

    assert branches(LOOKUP) == [
        ((), "table.a"),
        ((), "table.default"),
        (inner, "positiveCondition"),
        (inner, "negativeCondition"),
        (("attributes", "table", "default"), "#if at 1:1"),
        (("attributes", "table", "default"), "no branch of #if at 1:1"),
    ]
    assert trace(LOOKUP).branches == (((), "table.a"), (inner, "positiveCondition"))
    choice = {"type": "firstValid", "attributes": {"values": ["#if(true)y#end"]}}
    assert trace(choice).branches[-1] == (("attributes", "values", 0), "#if at 1:1")


@given(
    st.recursive(
        st.sampled_from(["$a", "x", "#set($a = 2)", "$!b"]),
        lambda below: st.one_of(
            st.tuples(below, below).map("".join),
            below.map("#if($a == 1){}#end".format),
            st.tuples(below, below).map(lambda two: f"#if($!a)\n{two[0]}#else{two[1]}#end"),
            below.map("#foreach($i in [1..2]){}#end".format),
        ),
        max_leaves=8,
    )
)
def test_a_branch_that_is_taken_is_listed(template: str) -> None:
    transform = static(template, a="1", b="2")

    assert set(trace(transform).branches) <= set(branches(transform))
