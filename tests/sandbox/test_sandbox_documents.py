"""Documents keep their content on the way from Python to the tenant and back, including unusual ones."""

from __future__ import annotations

import enum
import json
import threading
from collections import UserDict
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from sailpoint.sandbox import Sandbox, evaluate

if TYPE_CHECKING:
    from collections.abc import Callable


class Colour(str, enum.Enum):
    """A subclass of `str` that is an enumeration."""

    RED = "red"


class Number(enum.IntEnum):
    """A subclass of `int` that is an enumeration."""

    ONE = 1


def round_tripped(value: Any) -> Any:
    """The value after a round trip through the tenant, as a part of a stored transform."""
    seed = {"transforms": [{"name": "a", "type": "static", "attributes": {"value": value}}]}
    with Sandbox(seed=seed) as sandbox:
        state = sandbox.snapshot()
        sandbox.restore(state)
        assert sandbox.snapshot() == state
    return state["transforms"][0]["attributes"]["value"]


@pytest.mark.parametrize(
    "value",
    [
        2**53 + 1,
        2**64 - 1,
        -(2**63),
        2**64,
        2**127,
        2**128 - 1,
        -(2**127) - 1,
        10**300 + 1,
        -(10**300) - 1,
        0.1,
        1e300,
        5e-324,
        -0.5,
        True,
        None,
        "",
        "ä\0😀",
        [],
        {},
        {"a": [1, {"b": [None]}]},
    ],
)
def test_json_values_survive_a_round_trip_unchanged(value: Any) -> None:
    found = round_tripped(value)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ((1, 2), [1, 2]),
        (Colour.RED, "red"),
        (Number.ONE, 1),
        ({2: "a", None: "b", True: "c"}, {"2": "a", "null": "b", "true": "c"}),
        (UserDict({"a": 1}), {"a": 1}),
        (range(3), [0, 1, 2]),
    ],
)
def test_values_similar_to_json_become_json(value: Any, found: Any) -> None:
    assert round_tripped(value) == found


@pytest.mark.parametrize(
    ("value", "error"),
    [
        (float("nan"), ValueError),
        (float("inf"), ValueError),
        (Decimal("1.5"), TypeError),
        (object(), TypeError),
        ("\ud800", ValueError),
        ({(1, 2): 3}, ValueError),
        (b"x", ValueError),
    ],
)
def test_values_that_json_cannot_represent_are_rejected(value: Any, error: type[Exception]) -> None:
    with pytest.raises(error):
        round_tripped(value)
    with pytest.raises(error):
        evaluate({"type": "static", "attributes": {"value": value}})


@dataclass
class Holds:
    """A dataclass with a value."""

    value: Any


@pytest.mark.parametrize(
    "held",
    [
        lambda value: value,
        lambda value: {"a": value},
        lambda value: {value: "a"},
        lambda value: [(value,)],
        lambda value: UserDict({"a": value}),
        lambda value: {value},
        Holds,
    ],
)
@pytest.mark.parametrize("sign", [1, -1])
def test_a_number_with_too_many_digits_is_rejected_and_nothing_is_printed(
    held: Callable[[Any], Any], sign: int, capfd: pytest.CaptureFixture[str]
) -> None:
    value = held(sign * 10**5000)

    with Sandbox() as sandbox, pytest.raises(ValueError, match="digits"):
        sandbox.faults.add("GET *", status=500, body=value)
    with pytest.raises(ValueError, match="digits"):
        evaluate({"type": "static", "attributes": {"value": value}})

    assert capfd.readouterr().err == ""


class Raises(UserDict[str, Any]):
    """A mapping that raises when its members are read."""

    def keys(self) -> Any:
        """Raise."""
        raise KeyError("mine")


class Grows(UserDict[str, Any]):
    """A mapping that grows while it is read."""

    def values(self) -> Any:
        """Grow."""
        self.data[str(len(self.data))] = 1
        return self.data.values()


def test_an_exception_of_a_mapping_is_propagated() -> None:
    with pytest.raises(KeyError, match="mine"):
        evaluate(Raises())
    with Sandbox() as sandbox, pytest.raises(KeyError, match="mine"):
        sandbox.restore(Raises())


def test_a_mapping_that_changes_while_it_is_read_is_harmless() -> None:
    with suppress(IndexError, ValueError):
        round_tripped(Grows({"a": 1}))


def nested(levels: int) -> Any:
    value: Any = "x"
    for level in range(levels):
        value = [value] if level % 2 else {"a": value}
    return value


def on_a_small_stack(work: Callable[[], None]) -> None:
    """Run work in a thread with a stack of 128 kB."""
    failures: list[BaseException] = []

    def guarded() -> None:
        try:
            work()
        except BaseException as error:  # noqa: BLE001 - raised below
            failures.append(error)

    before = threading.stack_size(128 << 10)
    try:
        thread = threading.Thread(target=guarded)
        thread.start()
        thread.join()
    finally:
        threading.stack_size(before)
    for failure in failures:
        raise failure


@pytest.mark.parametrize("levels", [1, 15, 16, 17, 100, 180])
def test_deep_documents_are_accepted_on_any_stack(levels: int) -> None:
    document = {"transforms": [{"name": "a", "type": "static", "attributes": {"value": nested(levels)}}]}
    states: list[Any] = []

    def work() -> None:
        with Sandbox(seed=document) as sandbox:
            states.append(sandbox.snapshot())
            sandbox.restore(states[0])
            states.append(sandbox.snapshot())

    on_a_small_stack(work)
    for state in states:
        found = state["transforms"][0]["attributes"]["value"]
        for level in reversed(range(levels)):
            found = found[0] if level % 2 else found["a"]
        assert found == "x"


def test_a_seed_that_the_client_could_not_read_back_is_rejected() -> None:
    document = {"transforms": [{"name": "a", "type": "static", "attributes": {"value": nested(900)}}]}

    def work() -> None:
        with pytest.raises(ValueError, match="nests deeper than"):
            Sandbox(seed=document).start()

    on_a_small_stack(work)


def containing_themselves() -> list[Any]:
    array: list[Any] = []
    array += [array, array]
    members: dict[str, Any] = {}
    members["a"] = {"b": [members]}
    return [array, members, nested(100_000)]


@pytest.mark.parametrize("value", containing_themselves(), ids=["list", "dict", "very deep"])
def test_values_that_contain_themselves_are_rejected_on_any_stack(value: Any) -> None:
    def work() -> None:
        with pytest.raises(ValueError, match="nests deeper than"):
            round_tripped(value)
        with pytest.raises(ValueError, match="nests deeper than"):
            evaluate({"type": "static", "attributes": {"value": value}})
        with Sandbox() as sandbox, pytest.raises(ValueError, match="nests deeper than"):
            sandbox.restore({"transforms": value})

    on_a_small_stack(work)


def test_a_seed_may_be_text_or_a_document(tmp_path: Any) -> None:
    with Sandbox() as sandbox:
        state = sandbox.snapshot()
    file = tmp_path / "seed.json"
    file.write_text(json.dumps(state))
    for seed in (state, str(file), file):
        with Sandbox(seed=seed) as sandbox:
            assert sandbox.snapshot() == state


def test_the_body_of_a_fault_can_be_any_value() -> None:
    with Sandbox() as sandbox:
        sandbox.faults.add(status=500, body={"n": 10**40, "f": 0.25})
        assert next(iter(sandbox.faults))["body"] == {"n": 10**40, "f": 0.25}
