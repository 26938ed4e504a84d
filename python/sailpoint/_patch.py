"""What makes one JSON value of another, as the operations of RFC 6902."""

from __future__ import annotations

from bisect import bisect_left

TYPE_CHECKING = False  # `typing` is worth more time than the rest of the import
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

__all__ = ["Difference"]

# Beyond so many comparisons, the elements of two lists are compared in order instead of being aligned.
_MOST_COMPARISONS = 250_000


class _CannotBeSentError(Exception):
    """An operation cannot hold this value by itself."""


class Difference:
    """Collects operations; elements of lists that have a name under `key` are matched by it.

    Where an operation `can_hold` no value of that kind, the object around it is replaced.
    """

    def __init__(self, key: str, can_hold: Callable[[Any], bool]) -> None:
        self.operations: list[dict[str, Any]] = []
        self._key = key
        self._can_hold = can_hold
        self._objects = 0  # that are around the place at hand, the outermost one aside

    def compare(self, before: Any, after: Any, at: str = "") -> None:
        """Note what makes `after` of `before`, which stands at this pointer."""
        if isinstance(before, dict) and isinstance(after, dict):
            self._members_or_whole(before, after, at) if at else self._members(before, after, at)
        elif isinstance(before, list) and isinstance(after, list):
            self._elements(before, after, at)
        elif not _same(before, after):
            self._note("replace", at, value=after)

    def _note(self, op: str, path: str, **more: Any) -> None:
        if self._objects and "value" in more and not self._can_hold(more["value"]):
            raise _CannotBeSentError
        self.operations.append({"op": op, "path": path, **more})

    def _members_or_whole(self, before: dict[str, Any], after: dict[str, Any], at: str) -> None:
        noted = len(self.operations)
        self._objects += 1
        try:
            self._members(before, after, at)
        except _CannotBeSentError:
            del self.operations[noted:]
            self.operations.append({"op": "replace", "path": at, "value": after})
        finally:
            self._objects -= 1

    def _members(self, before: dict[str, Any], after: dict[str, Any], at: str) -> None:
        for name, value in before.items():
            path = f"{at}/{_token(name)}"
            if name in after:
                self.compare(value, after[name], path)
            else:
                self._note("remove", path)
        for name, value in after.items():
            if name not in before:
                self._note("add", f"{at}/{_token(name)}", value=value)

    def _elements(self, before: list[Any], after: list[Any], at: str) -> None:
        old, new = self._named(before), self._named(after)
        if old is None or new is None:
            self._unnamed_elements(before, after, at)
        else:
            self._named_elements(old, new, at)

    def _named(self, elements: list[Any]) -> dict[str, Any] | None:
        """The elements by their names, None unless each has one of its own."""
        named = {}
        for element in elements:
            name = element.get(self._key) if isinstance(element, dict) else None
            if not isinstance(name, str) or name in named:
                return None
            named[name] = element
        return named

    def _named_elements(self, old: dict[str, Any], new: dict[str, Any], at: str) -> None:
        now = list(old)
        for index in reversed(range(len(now))):
            if now[index] not in new:
                self._note("remove", f"{at}/{index}")
                del now[index]
        ranks = {name: rank for rank, name in enumerate(new)}
        resting = _longest_rise([ranks[name] for name in now])
        place = 0
        for rank, (name, value) in enumerate(new.items()):
            if name not in old:
                self._insert(value, at, place, len(now))
                now.insert(place, name)
            elif rank not in resting:
                place = self._move(name, now, place, at)
            else:
                place = now.index(name)
            if name in old:
                self.compare(old[name], value, f"{at}/{place}")
            place += 1

    def _insert(self, value: Any, at: str, index: int, length: int) -> None:
        self._note("add", f"{at}/-" if index == length else f"{at}/{index}", value=value)

    def _move(self, name: str, now: list[str], place: int, at: str) -> int:
        """Move an element to where the one behind `place` begins; returns where that is without it."""
        source = now.index(name)
        del now[source]
        place -= source < place
        if source != place:
            self.operations.append({"op": "move", "from": f"{at}/{source}", "path": f"{at}/{place}"})
        now.insert(place, name)
        return place

    def _unnamed_elements(self, before: list[Any], after: list[Any], at: str) -> None:
        index, length = 0, len(before)
        for old, new in _aligned(before, after):
            if not new:
                self._note("remove", f"{at}/{index}")
                length -= 1
                continue
            if old:
                self.compare(old[0], new[0], f"{at}/{index}")
            else:
                self._insert(new[0], at, index, length)
                length += 1
            index += 1


def _token(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


def _same(one: Any, other: Any) -> bool:
    """Equality of JSON values: true is not 1."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(value, other[name]) for name, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    return isinstance(one, bool) == isinstance(other, bool) and bool(one == other)


def _longest_rise(numbers: list[int]) -> set[int]:
    """A longest subsequence that rises."""
    rises: list[list[int]] = []  # of each length, the one that ends lowest
    for number in numbers:
        length = bisect_left([rise[-1] for rise in rises], number)
        rises[length : length + 1] = [[*(rises[length - 1] if length else []), number]]
    return set(rises[-1]) if rises else set()


def _aligned(before: list[Any], after: list[Any]) -> Iterator[tuple[list[Any], list[Any]]]:
    """Pairs of an element and what becomes of it, with the fewest changes; an empty list for none."""
    count, wanted = len(before), len(after)
    aligns = count * wanted <= _MOST_COMPARISONS
    costs = _costs(before, after) if aligns else []
    i = j = 0
    while i < count or j < wanted:
        if i == count or j == wanted:
            pair = i < count, j < wanted
        elif not aligns or _same(before[i], after[j]) or costs[i + 1][j + 1] < costs[i][j]:
            pair = True, True
        else:
            pair = costs[i + 1][j] < costs[i][j], costs[i + 1][j] >= costs[i][j]
        yield before[i : i + pair[0]], after[j : j + pair[1]]
        i, j = i + pair[0], j + pair[1]


def _costs(before: list[Any], after: list[Any]) -> list[list[int]]:
    """How many changes make the rest of one list from each position the rest of the other (Levenshtein)."""
    count, wanted = len(before), len(after)
    costs = [[count - i + wanted - j for j in range(wanted + 1)] for i in range(count + 1)]
    for i in reversed(range(count)):
        for j in reversed(range(wanted)):
            if _same(before[i], after[j]):
                costs[i][j] = costs[i + 1][j + 1]
            else:
                costs[i][j] = 1 + min(costs[i + 1][j + 1], costs[i + 1][j], costs[i][j + 1])
    return costs
