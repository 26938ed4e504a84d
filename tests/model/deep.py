"""Runs every recursive operation on deeply nested values, in a thread with a given stack size.

Each operation must succeed or raise an exception. The script prints each result.
"""

from __future__ import annotations

import copy
import pickle
import sys
import threading
from functools import partial
from typing import TYPE_CHECKING, Any

import sailpoint.v2024 as sdk
from sailpoint import to_arrow
from sailpoint._containers import JsonObject, ModelList
from sailpoint._core import ApiResponse, Model, dump_json, dump_python, represent

if TYPE_CHECKING:
    from collections.abc import Callable

Definition = sdk.TransformDefinition


def models(levels: int) -> Any:
    """Models nested in free objects of models."""
    value: Any = Definition(type="a")
    for _ in range(levels // 2):
        value = Definition(type="a", attributes={"input": value})
    return value


def members(levels: int) -> Any:
    """Models nested in unknown members of models."""
    value: Any = sdk.IdentityProfileAllOfOwner(id="1")
    for _ in range(levels):
        outer = sdk.IdentityProfileAllOfOwner(id="1")
        outer.model_extra["inner"] = value
        value = outer
    return value


def free(levels: int) -> Any:
    """A model with a free object of lists and objects."""
    value: Any = {}
    for _ in range(levels // 2):
        value = [{"a": value}]
    return Definition(type="a", attributes={"a": value})


def containers(levels: int) -> Any:
    """Nested containers of responses, and a tuple."""
    value: Any = sdk.IdentityProfileAllOfOwner(id="1")
    for _ in range(levels // 4):
        value = ModelList([JsonObject(a=(Definition(attributes={"a": value}),))])
    return Definition(attributes={"a": value})


class Own(sdk.TransformDefinition):
    """A user's subclass of a model."""


def lists(levels: int) -> Any:
    """Lists of models, nested."""
    value: Any = ModelList([Definition(type="a")])
    for _ in range(levels):
        value = ModelList([value])
    return value


def objects(levels: int) -> Any:
    """Free objects of responses, nested."""
    value: Any = JsonObject(a=1)
    for _ in range(levels):
        value = JsonObject(a=value)
    return value


def subclass(levels: int) -> Any:
    """Instances of a user's subclass nested in unknown members."""
    value: Any = Own(type="a")
    for _ in range(levels):
        outer = Own(type="a")
        outer.model_extra["inner"] = value
        value = outer
    return value


SHAPES = (models, members, free, containers, lists, objects, subclass)

WORKS: dict[str, Callable[[Any, Any], object]] = {
    "repr": lambda value, _: repr(value),
    "str": lambda value, _: str(value),
    "response": lambda value, _: repr(ApiResponse(200, {}, value, b"")),
    "represent": lambda value, _: represent(value),
    "eq": lambda value, other: value == other,
    "ne": lambda value, other: value != other,
    "hash": lambda value, _: hash(value),
    "copy": lambda value, _: copy.copy(value),
    "deepcopy": lambda value, _: copy.deepcopy(value),
    "model_copy": lambda value, _: value.model_copy(deep=True) if isinstance(value, Model) else value.copy(),
    "to_json": lambda value, _: value.to_json(),
    "to_dict": lambda value, _: value.to_dict(),
    "to_str": lambda value, _: value.to_str(),
    "model_dump": lambda value, _: value.model_dump(mode="json"),
    "model_dump_json": lambda value, _: value.model_dump_json(indent=2),
    "exclude_defaults": lambda value, _: value.model_dump(exclude_defaults=True),
    "dump_json": lambda value, _: dump_json([value]),
    "dump_python": lambda value, _: dump_python({"a": value}),
    "validate": lambda value, _: Definition.from_dict({"type": "a", "attributes": {"a": value}}),
    "construct": lambda value, _: sdk.IdentityAttributeTransform(transform_definition=value),
    "construct_list": lambda value, _: sdk.IdentityAttributeConfig(attribute_transforms=[value]),
    "html": lambda value, _: value._repr_html_(),
    "arrow": lambda value, _: to_arrow([value]).columns(),  # type: ignore[union-attr]
    "pickle": lambda value, _: pickle.dumps(value),
    "pickle_python": lambda value, _: pickle._dumps(value),  # type: ignore[attr-defined]
    "iterate": lambda value, _: dict(value),
    "error": lambda value, _: str(wrong(value)),
    "include": lambda *_: sdk.IdentityProfileAllOfOwner().model_dump(include={"id": SELECTION}),
}


def selection() -> Any:
    """A selection with the depth of the values."""
    selected: Any = True
    for _ in range(DEPTH):
        selected = {"a": selected}
    return selected


def wrong(value: Any) -> Exception | None:
    """The error for a value that does not match."""
    try:
        sdk.IdentityProfileAllOfOwner(id=value)
    except ValueError as error:
        return error
    return None


TEXTS: dict[str, Callable[[str], str]] = {
    "arrays": lambda inner: f"[{inner}]",
    "objects": lambda inner: f'{{"a":{inner}}}',
}


def read(wrap: Callable[[str], str], levels: int) -> object:
    """Read nested text wherever any value is allowed, and write it again."""
    start, end = wrap("|").split("|")
    text = start * levels + "1" + end * levels
    found = Definition.from_json(f'{{"attributes":{{"a":{text}}},"new":{text}}}')
    return found.to_json(), repr(found), found == copy.deepcopy(found), pickle.dumps(found)


def ended(work: Callable[[], object]) -> str:
    """The result of an operation, in a word."""
    try:
        work()
    except Exception as error:  # noqa: BLE001 - any exception is fine, a crash is not
        return type(error).__name__
    return "ok"


def report(shape: str, name: str, work: Callable[..., object], *given: Any) -> None:
    """Print the result of an operation."""
    print(shape, name, ended(partial(work, *given)), flush=True)  # noqa: T201 - for the test that started it


def run() -> None:
    """Run every operation on every shape; another thread makes and drops the values."""
    for shape, (value, other) in VALUES.items():
        for name, work in WORKS.items():
            report(shape, name, work, value, other)
    for name, wrap in TEXTS.items():
        report("text", name, read, wrap, DEPTH)
    report("text", "notation", sdk.IdentityProfile.from_json, "[{a=" * DEPTH + "1" + "}]" * DEPTH)


STACK, DEPTH = (int(argument) for argument in sys.argv[1:])
SELECTION: Any = selection()
VALUES = {shape.__name__: (shape(DEPTH), shape(DEPTH)) for shape in SHAPES}
# Import everything first: the import system needs more stack than the smallest threads have.
for shape in SHAPES:
    for work in WORKS.values():
        ended(partial(work, shape(4), shape(4)))
threading.stack_size(STACK)
thread = threading.Thread(target=run)
thread.start()
thread.join()
