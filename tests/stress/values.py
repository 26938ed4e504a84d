"""Values for arguments: ordinary, wrong, hostile, deep."""

from __future__ import annotations

import datetime as dt
import json
from collections import UserDict
from typing import TYPE_CHECKING, Any

from stress.actions import OddError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from random import Random

NAMES = [
    "name",
    "other",
    "to_json",
    "__class__",
    "__dict__",
    "_table",
    "",
    "é😀",
    "\ud800",
    "model_extra",
    "id",
    "x" * 300,
]


def choose(random: Random, choices: Sequence[Any]) -> Any:
    """One of the choices, of any type."""
    return random.choice(choices)


def name(random: Random) -> str:
    """The name of a member, or another name."""
    return random.choice(NAMES)


def value(random: Random) -> Any:
    """Any value for a member."""
    return random.choice(VALUES)(random)


def deep(random: Random, levels: Sequence[int] = (10, 100, 190, 210, 500, 2_000)) -> Any:
    """Nested lists and dicts."""
    held: Any = random.choice([None, "x", 1])
    for _ in range(random.choice(levels)):
        held = [held] if random.random() < 1 / 2 else {"a": held}
    return held


def deep_text(random: Random) -> str:
    """JSON text of nested lists and dicts, complete or not."""
    depth = random.choice([100, 190, 210, 900, 5_000, 100_000])
    opening, closing = random.choice([("[", "]"), ('{"a":', "}"), ("[{'a':", "}]"), ("Foo(a=", ")")])
    return opening * depth + "1" + closing * (depth if random.random() < 3 / 4 else 0)


class OddText(str):
    """A string whose methods raise."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        raise OddError

    def __hash__(self) -> int:
        return 7

    def __str__(self) -> str:
        raise OddError


class OddMapping(dict[str, Any]):
    """A mapping that changes while it is read."""

    def __iter__(self) -> Iterator[str]:
        for key in list(super().__iter__()):
            self[f"{key}+"] = 1
            yield key

    def items(self) -> Any:
        self["more"] = self
        return super().items()


class OddKeys(UserDict[str, Any]):
    """A mapping whose values cannot be read."""

    def __getitem__(self, key: str) -> Any:
        raise OddError(key)


class OddZone(dt.tzinfo):
    """A time zone whose methods raise."""

    def utcoffset(self, _: dt.datetime | None) -> dt.timedelta:
        return dt.timedelta(hours=23, microseconds=7)

    def dst(self, _: dt.datetime | None) -> dt.timedelta:
        raise OddError

    def tzname(self, _: dt.datetime | None) -> str:
        raise OddError


class OddList(list[Any]):
    """A list that shrinks while it is read."""

    def __len__(self) -> int:
        del self[1:]
        return 1 << 30

    def __iter__(self) -> Iterator[Any]:
        while True:
            self.clear()
            yield 1
            raise OddError


class OddNumber(int):
    """An int whose conversion fails."""

    def __index__(self) -> int:
        raise OddError

    def __repr__(self) -> str:
        raise OddError


VALUES: list[Any] = [
    lambda _: None,
    lambda _: "text",
    lambda random: random.choice(NAMES),
    lambda random: random.choice([0, -1, 2**31, 2**63, 10**40, 10**5000]),
    lambda random: random.choice([0.5, float("nan"), float("inf"), -0.0, 1e308]),
    lambda random: bool(random.getrandbits(1)),
    lambda random: [value(random) for _ in range(random.randrange(3))],
    lambda random: {name(random): value(random) for _ in range(random.randrange(3))},
    lambda _: dt.datetime(2020, 1, 2, tzinfo=dt.timezone.utc),
    lambda _: dt.datetime(1, 1, 1, tzinfo=OddZone()),
    lambda _: b"bytes",
    lambda _: object(),
    lambda _: {1: 2, None: 3, (): []},
    lambda _: OddText("odd"),
    lambda _: OddMapping(a=1, b=2),
    lambda _: OddKeys(a=1),
    lambda _: OddList([1, 2, 3]),
    lambda _: OddNumber(3),
    lambda _: json.loads,
    lambda _: type,
    lambda _: (each for each in (1, 2)),
    deep,
]
