"""Pairs the items of two lists: equal ones wherever they stand, then similar ones, then those beside the same items."""

from __future__ import annotations

import json
from collections import defaultdict, deque
from typing import TYPE_CHECKING, Any

from sailpoint.project.trees import same

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["aligned"]

_MOST = 10_000  # pairs of items that are compared


def aligned(old: Sequence[Any], new: Sequence[Any]) -> list[int | None]:
    """For each new item, the index of the old one that it continues; None for one that is added."""
    places: defaultdict[str, deque[int]] = defaultdict(deque)
    for index, value in enumerate(old):
        places[json.dumps(value, sort_keys=True)].append(index)
    found: list[int | None] = []
    for value in new:
        equal = places[json.dumps(value, sort_keys=True)]
        found.append(equal.popleft() if equal else None)
    free = {index for left in places.values() for index in left}
    _pair_similar(old, new, found, free)
    _pair_neighbours(len(old), found, free)
    return found


def _pair_similar(old: Sequence[Any], new: Sequence[Any], found: list[int | None], free: set[int]) -> None:
    added = [number for number, index in enumerate(found) if index is None]
    if len(added) * len(free) > _MOST:
        return
    pairs = [
        (_likeness(old[index], new[number]), -abs(index - number), number, index) for number in added for index in free
    ]
    for likeness, _, number, index in sorted(pairs, reverse=True):
        if likeness and found[number] is None and index in free:
            found[number] = index
            free.discard(index)


def _pair_neighbours(length: int, found: list[int | None], free: set[int]) -> None:
    for number, index in enumerate(found):
        if index is not None:
            continue
        before = found[number - 1] if number else -1
        after = found[number + 1] if number + 1 < len(found) else length
        beside = [None if before is None else before + 1, None if after is None else after - 1]
        chosen = next((each for each in beside if each is not None and each in free), None)
        if chosen is not None:
            found[number] = chosen
            free.discard(chosen)


def _likeness(one: Any, other: Any) -> float:
    """The share of equal values in two values, from 0 to 1."""
    if isinstance(one, dict) and isinstance(other, dict):
        shared = sum(_likeness(one[name], other[name]) for name in one if name in other)
        return shared / max(len(one), len(other), 1)
    if isinstance(one, list) and isinstance(other, list):
        return sum(map(_likeness, one, other)) / max(len(one), len(other), 1)
    return float(same(one, other))
