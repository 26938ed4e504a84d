"""All recursive operations share one limit; values beyond it or circular values are errors."""

from __future__ import annotations

import copy
import json
import operator
import pickle
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import sailpoint.v2024 as sdk
from sailpoint._containers import JsonObject, ModelList
from sailpoint._core import Model, _optimized, represent
from sailpoint.configuration import Configuration
from sailpoint.exceptions import ApiException, JsonSyntaxError, ValidationError
from wire import Reply, behind_login

if TYPE_CHECKING:
    from collections.abc import Callable

LIMIT = 200
HANGS = 300  # seconds
DEEP = Path(__file__).with_name("deep.py")
OWNER = sdk.IdentityProfileAllOfOwner


@pytest.mark.parametrize("levels", [150, LIMIT + 2, 5000])
@pytest.mark.parametrize("stack", [1 << 17, 1 << 18, 1 << 20])
def test_recursive_operations_end_well_on_a_small_stack(stack: int, levels: int) -> None:
    command = [sys.executable, "-X", "faulthandler", str(DEEP), str(stack), str(levels)]

    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=HANGS)

    assert ended.returncode == 0, ended.stderr
    outcomes = [line.split() for line in ended.stdout.splitlines()]
    assert len(outcomes) > 100
    kinds = {kind for _, _, kind in outcomes}
    assert kinds <= {
        *("ok", "TypeError", "ValueError", "RecursionError"),
        *("ApiTypeError", "ValidationError", "JsonSyntaxError"),
    }
    assert {kind for _, name, kind in outcomes if name == "repr"} == {"ok"}


# Stack sizes and levels of docs/reference/models.md; code without optimization needs several times as much stack.
ROOM = [(128, 12), (1024, 196)] if _optimized else [(128, 3), (1024, 50)]
IN_PYTHON = {"pickle_python"}


@pytest.mark.parametrize(("kilobytes", "levels"), ROOM)
def test_a_small_stack_has_room_for_the_documented_levels(kilobytes: int, levels: int) -> None:
    command = [sys.executable, str(DEEP), str(kilobytes << 10), str(levels)]

    ended = subprocess.run(command, capture_output=True, text=True, check=True, timeout=HANGS)

    outcomes = [line.split() for line in ended.stdout.splitlines()]
    failed = {(shape, work) for shape, work, kind in outcomes if kind == "RecursionError" and work not in IN_PYTHON}
    assert failed == set()


def nested(levels: int) -> Any:
    """A model with this number of levels, including itself."""
    value: Any = 1
    for _ in range(levels - 1):
        value = [value]
    return (
        sdk.TransformDefinition(attributes={"a": value})
        if levels == 1
        else sdk.JsonPatchOperation.model_construct(value=value)
    )


def inner(levels: int) -> Any:
    """Nested models with this number of levels."""
    value: Any = OWNER(id="1")
    for _ in range(levels - 1):
        outer = OWNER(id="1")
        outer.model_extra["inner"] = value
        value = outer
    return value


def lists(levels: int) -> Any:
    """Nested lists of responses with this number of levels."""
    value: Any = ModelList()
    for _ in range(levels - 1):
        value = ModelList([value])
    return value


def objects(levels: int) -> Any:
    """Nested free objects of responses with this number of levels."""
    value: Any = JsonObject()
    for _ in range(levels - 1):
        value = JsonObject(a=value)
    return value


class Own(OWNER):
    """A user's subclass of a model."""


def own(levels: int) -> Any:
    """Nested instances of a user's subclass with this number of levels."""
    value: Any = Own(id="1")
    for _ in range(levels - 1):
        outer = Own(id="1")
        outer.model_extra["inner"] = value
        value = outer
    return value


WORKS: dict[str, Callable[[Any], Any]] = {
    "to_json": lambda value: value.to_json(),
    "to_dict": lambda value: value.to_dict(),
    "model_dump": lambda value: value.model_dump(),
    "model_dump_json": lambda value: value.model_dump_json(indent=1),
    "deepcopy": copy.deepcopy,
    "pickle": pickle.dumps,
}


SHAPES = [nested, inner, lists, objects, own]


@pytest.mark.parametrize("make", SHAPES)
@pytest.mark.parametrize("work", WORKS.values(), ids=WORKS)
def test_the_limit_is_the_same_for_all(work: Callable[[Any], Any], make: Callable[[int], Any]) -> None:
    work(make(LIMIT))
    with pytest.raises((ValueError, RecursionError), match=f"deeper than {LIMIT} levels"):
        work(make(LIMIT + 1))


@pytest.mark.parametrize("make", SHAPES)
def test_values_within_the_limit_equal_their_copies_and_are_shown_completely(make: Callable[[int], Any]) -> None:
    value = make(LIMIT)

    assert copy.deepcopy(value) == value == pickle.loads(pickle.dumps(value))
    assert "..." not in repr(value)
    assert "..." in repr(make(LIMIT + 1))
    with pytest.raises(RecursionError, match=f"deeper than {LIMIT} levels"):
        assert make(LIMIT + 1) == make(LIMIT + 1)


def test_readable_documents_can_be_written_and_deeper_ones_are_rejected() -> None:
    text = "[" * (LIMIT - 1) + "]" * (LIMIT - 1)

    for name in ("attributes", "new"):
        wrapped = text if name == "new" else f'{{"a":{text[1:-1]}}}'
        document = f'{{"{name}":{wrapped}}}'
        assert sdk.TransformDefinition.from_json(document).to_json() == document
        with pytest.raises(JsonSyntaxError, match="nested deeper than 200"):
            sdk.TransformDefinition.from_json(document.replace("[]", "[[]]"))


def test_a_response_that_is_too_deep_is_rejected_with_a_sentence() -> None:
    body = b'{"name":"a","new":' + b"[" * 100_000 + b"]" * 100_000 + b"}"
    with behind_login(lambda _: Reply(200, body)) as served:
        api = sdk.IdentityProfilesApi(sdk.ApiClient(Configuration(**served.settings())))
        with pytest.raises(ApiException, match="nested deeper than 200"):
            api.get_identity_profile("1")


def through_itself(model: Any) -> Any:
    return model


def through_a_list(model: Any) -> Any:
    return [model]


def through_an_object(model: Any) -> Any:
    return {"a": model}


def through_a_tuple(model: Any) -> Any:
    return (model,)


def through_a_model_list(model: Any) -> Any:
    return ModelList([model])


def through_a_json_object(model: Any) -> Any:
    return JsonObject(a=model)


def through_another_model(model: Any) -> Any:
    other = OWNER(id="2")
    other.model_extra["back"] = model
    return other


CYCLES = [
    through_itself,
    through_a_list,
    through_an_object,
    through_a_tuple,
    through_a_model_list,
    through_a_json_object,
    through_another_model,
]


@pytest.mark.parametrize("model", [OWNER, Own])
@pytest.mark.parametrize("cycle", CYCLES)
def test_a_model_that_contains_itself_is_an_error(cycle: Callable[[Any], Any], model: type[Model]) -> None:
    one, other = (model.from_dict({"id": "1"}) for _ in range(2))
    for each in (one, other):
        each.model_extra["new"] = cycle(each)

    for shown in (repr(one), str(one), represent([one]), one._repr_html_()):
        assert "..." in shown or "(…)" in shown
    for name in ("to_json", "to_dict", "to_str", "model_dump", "model_dump_json"):
        with pytest.raises(ValueError, match="Circular reference"):
            getattr(one, name)()
    with pytest.raises(RecursionError):
        assert one == other
    again: Any = copy.deepcopy(one)
    assert again.model_extra["new"] is not one.model_extra["new"]
    assert repr(again) == repr(one)
    if cycle is not through_a_tuple:
        assert repr(pickle.loads(pickle.dumps(one))) == repr(one)


def endless_list() -> Any:
    value: Any = ModelList()
    value.append(value)
    return value


def endless_object() -> Any:
    value = JsonObject()
    value["a"] = value
    return value


@pytest.mark.parametrize("make", [endless_list, endless_object])
def test_a_container_of_a_response_that_contains_itself_is_an_error(make: Callable[[], Any]) -> None:
    one, other = make(), make()

    assert repr(one) in {"[[...]]", "{'a': {...}}"}
    for name in ("to_json", "to_dict", "to_str", "model_dump", "model_dump_json"):
        with pytest.raises(ValueError, match="Circular reference"):
            getattr(one, name)()
    for compare in (operator.eq, operator.ne):
        with pytest.raises(RecursionError, match="the value contains itself"):
            compare(one, other)
    for again in (copy.copy(one), copy.deepcopy(one), pickle.loads(pickle.dumps(one))):
        assert type(again) is type(one)


def test_a_list_that_contains_itself_is_a_validation_error_with_its_path() -> None:
    endless: list[Any] = []
    endless.append(endless)
    members: dict[str, Any] = {"name": "a", "authoritativeSource": {}}
    members["owner"] = members

    for given in (endless, members):
        with pytest.raises(ValidationError) as raised:
            sdk.IdentityProfile.from_dict(
                {
                    "name": "a",
                    "authoritativeSource": {},
                    "owner": 1,
                    "identityAttributeConfig": {"attributeTransforms": given},
                }
            )
        assert "..." in str(raised.value) or "attributeTransforms" in str(raised.value)


def test_a_selection_that_contains_itself_is_rejected() -> None:
    include: dict[str, Any] = {}
    include["id"] = include

    with pytest.raises(ValueError, match="Circular reference"):
        OWNER(id="1").model_dump(include=include)


def test_very_deep_values_can_be_dropped() -> None:
    value: Any = None
    for _ in range(100_000):
        value = sdk.TransformDefinition(attributes={"input": value})

    assert json.dumps(repr(value)[:20])
    del value
