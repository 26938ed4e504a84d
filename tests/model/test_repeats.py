"""Models that hold the same models many times over: billions of values on paper, and no hang."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import sailpoint.v2024 as sdk

if TYPE_CHECKING:
    from collections.abc import Callable

HANGS = 120
"""Seconds for what takes one or two."""
LAYERS = 60
FOLDER = Path(__file__).parent


def layered(layers: int = LAYERS) -> Any:
    """A model that holds another one twice, which holds another one twice, and so on."""
    value: Any = {"end": 1}
    for _ in range(layers):
        outer = sdk.TransformDefinition(type="x")
        outer.model_extra["both"] = [value, value]
        value = outer
    return value


def doubled() -> Any:
    """The same of plain dictionaries."""
    value: Any = {"end": 1}
    for _ in range(LAYERS):
        value = {"first": value, "second": value}
    return value


SHORTENED: dict[str, Callable[[Any], Any]] = {"repr": repr, "str": str}
REJECTED: dict[str, Callable[[Any], Any]] = {
    "to_json": lambda model: model.to_json(),
    "to_dict": lambda model: model.to_dict(),
    "model_dump": lambda model: model.model_dump(mode="json"),
    "model_dump_json": lambda model: model.model_dump_json(indent=1),
    "checked": lambda _: sdk.JsonPatchOperation(op="add", path="/x", value=doubled()).to_json(),
    "compared with its copy": lambda model: model == copy.deepcopy(model),
}
WORKS: dict[str, Callable[[Any], Any]] = {
    "deepcopy": copy.deepcopy,
    "pickle": lambda model: pickle.loads(pickle.dumps(model)),
    "html": lambda model: model._repr_html_(),
}


def outcome(name: str) -> str:
    """The result of an operation in a process that is killed after a time limit."""
    command = [sys.executable, "-c", f"import test_repeats; test_repeats.show({name!r})"]
    ended = subprocess.run(command, cwd=FOLDER, capture_output=True, text=True, timeout=HANGS, check=False)
    assert ended.returncode == 0, ended.stderr[-2000:]
    return ended.stdout.strip()


def show(name: str) -> None:
    """Do the operation, and print its result."""
    try:
        done = {**SHORTENED, **REJECTED, **WORKS}[name](layered())
    except ValueError as error:
        sys.stdout.write(f"ValueError: {error}")
        return
    sys.stdout.write("shortened" if isinstance(done, str) and "..." in done else "done")


@pytest.mark.parametrize("name", SHORTENED)
def test_what_is_shown_ends_in_dots(name: str) -> None:
    assert outcome(name) == "shortened"


@pytest.mark.parametrize("name", REJECTED)
def test_what_would_write_it_whole_rejects_and_says_why(name: str) -> None:
    assert outcome(name).startswith("ValueError: the value contains the same models, lists and objects more than")


@pytest.mark.parametrize("name", WORKS)
def test_what_takes_each_once_works(name: str) -> None:
    assert outcome(name) in {"done", "shortened"}


def test_a_large_value_that_repeats_little_is_written_whole() -> None:
    owner = {"id": "1", "type": "IDENTITY"}
    model = sdk.TransformDefinition(type="x")
    model.model_extra["all"] = [owner] * 100_000 + [{} for _ in range(300_000)]

    assert len(json.loads(model.to_json())["all"]) == 400_000
    assert "..." not in repr(model)
