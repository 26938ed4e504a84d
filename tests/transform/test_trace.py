"""Traces of transforms, in Python and on the command line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from sailpoint.exceptions import TransformException
from sailpoint.sandbox import evaluate, trace

if TYPE_CHECKING:
    from pathlib import Path

    from commands import Commands

MAIL = {"type": "accountAttribute", "attributes": {"sourceName": "HR", "attributeName": "mail"}}
LOWER = {"type": "lower", "attributes": {"input": MAIL}}
CHOICE: dict[str, Any] = {
    "type": "firstValid",
    "attributes": {"values": [{"type": "dateFormat", "attributes": {"input": "x"}}, LOWER, "none"]},
}


def test_a_mapping_passes_its_implicit_input_to_nested_transforms() -> None:
    padded = {"type": "leftPad", "attributes": {"length": 5, "padding": "0"}}

    assert evaluate({"type": "concat", "attributes": {"values": [padded, "!"]}}, input="12") == "00012!"
    assert evaluate({"type": "upper"}, input=None) is None
    with pytest.raises(TransformException, match="needs the attribute input"):
        evaluate({"type": "upper"})


def test_a_nested_transform_inherits_the_explicit_input_of_the_transform_around_it() -> None:
    place = {"type": "indexOf", "attributes": {"substring": ","}}

    assert evaluate({"type": "substring", "attributes": {"input": "Austin, Texas", "begin": place}}) == ", Texas"


def test_the_previous_value_is_a_variable_of_templates() -> None:
    kept = {"type": "static", "attributes": {"value": "$oldValue"}}

    assert evaluate(kept, old_value="before") == "before"


def test_a_trace_shows_each_transform_with_input_output_and_branch() -> None:
    traced = trace(CHOICE, accounts={"HR": {"mail": "Ann@X"}})

    assert traced.value == "ann@x"
    assert [(step.type, step.path) for step in traced.steps] == [
        ("firstValid", ()),
        ("dateFormat", ("attributes", "values", 0)),
        ("lower", ("attributes", "values", 1)),
        ("accountAttribute", ("attributes", "values", 1, "attributes", "input")),
    ]
    assert traced.steps[0].branch == "values[1]"
    assert (traced.steps[2].has_input, traced.steps[2].input, traced.steps[2].output) == (True, "Ann@X", "ann@x")
    assert str(traced).splitlines() == [
        "firstValid takes values[1] gives 'ann@x'",
        "  values[0]: dateFormat of 'x' gives null",
        "  values[1]: lower of 'Ann@X' gives 'ann@x'",
        "    input: accountAttribute gives 'Ann@X'",
    ]


def test_a_trace_has_the_error_and_the_transform_that_raised_it() -> None:
    traced = trace({"type": "concat", "attributes": {"values": ["a", {"type": "rule", "attributes": {}}]}})

    assert traced.value is None
    assert isinstance(traced.error, TransformException)
    assert traced.error.path_to_item == ("attributes", "values", 1)
    assert isinstance(traced.steps[1].error, TransformException)
    assert "values[1]: rule fails: Rules cannot be evaluated here." in str(traced)


def test_a_trace_escapes_values_in_html() -> None:
    html = trace({"type": "upper", "attributes": {"input": "<b>"}})._repr_html_()

    assert "&lt;B&gt;" in html
    assert "<b>" not in html


def test_a_trace_keeps_a_bounded_part_of_long_values() -> None:
    traced = trace({"type": "upper", "attributes": {"input": "x" * 100_000}})

    assert len(traced.steps[0].output or "") == 1001
    assert len(traced.value or "") == 100_000


def test_the_command_prints_the_value(command: Commands, tmp_path: Path) -> None:
    file = tmp_path / "transform.json"
    file.write_text(json.dumps(LOWER), encoding="utf-8")

    assert command("transforms", "eval", str(file), "--account", "HR.mail=Ann@X").json == "ann@x"
    assert command("transforms", "eval", str(file)).json is None
    traced = command("transforms", "eval", str(file), "--account", "HR.mail=Ann@X", "--trace")
    assert traced.out.splitlines()[-1] == "  input: accountAttribute gives 'Ann@X'"


def test_the_command_fails_when_the_transform_does(command: Commands, tmp_path: Path) -> None:
    file = tmp_path / "transform.json"
    file.write_text(json.dumps({"type": "rule", "attributes": {"name": "Make uid"}}), encoding="utf-8")

    ended = command("transforms", "eval", str(file), "--trace")

    assert ended.status == 1
    assert "Rules cannot be evaluated here." in ended.err
    assert "rule fails" in ended.out
    assert command("transforms", "eval", str(file), "--identity", "uid").status == 2
